import { memorized } from '../memorized.ts';

const PLACE = /\$\{([^{}$]*)\}/g;
/** A text with places to be filled in, in pieces: every second one is a name. The same texts are filled in for each row. */
const piecesOf = memorized(text => text.split(PLACE));
const NAME = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_-]*)*$/;

/** Values by the names that packs write; a value is never a template itself. */
export type Scope = Pick<ReadonlyMap<string, string>, 'get'>;

/**
 * The names that a text wants filled in.
 * @param text of a pack
 * @returns names in their order; undefined for a `${` that is none: it would be sent as it stands
 */
export function namesIn(text: string): readonly string[] | undefined {
  const names = [...text.matchAll(PLACE)].map(([, name]) => name ?? '');
  return text.replace(PLACE, '').includes('${') || !names.every(name => NAME.test(name)) ? undefined : names;
}

/**
 * Fills a text in, once: what is put in is not looked at again.
 * @param text of a pack
 * @param scope the values
 * @param encode how a value is written where it goes, such as `encodeURIComponent`; undefined where it has no place there
 * @returns the text, or the first name that has no value
 */
export function filled(
  text: string,
  scope: Scope,
  encode: (value: string) => string | undefined = value => value,
): { readonly text: string } | { readonly missing: string } {
  const pieces = piecesOf(text);
  let done = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] ?? '';
    const value = scope.get(name);
    const written = value === undefined ? undefined : encode(value);
    if (written === undefined) return { missing: name };
    done += written + (pieces[at + 1] ?? '');
  }
  return { text: done };
}

/**
 * Fills in every text of a JSON value; names of fields stay as they are.
 * @param value of a pack
 * @param scope the values
 * @returns the value, or the first name that has none
 */
export function filledJson(value: unknown, scope: Scope): { readonly value: unknown } | { readonly missing: string } {
  if (typeof value === 'string') {
    const done = filled(value, scope);
    return 'missing' in done ? done : { value: done.text };
  }
  if (typeof value !== 'object' || value === null) return { value };
  const entries: [string, unknown][] = [];
  for (const [name, each] of Object.entries(value)) {
    const done = filledJson(each, scope);
    if ('missing' in done) return done;
    entries.push([name, done.value]);
  }
  return { value: Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries) };
}
