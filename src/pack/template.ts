/** A text with places to be filled in, in pieces: odd ones are names. */
const PLACE = /\$\{([^{}$]*)\}/g;
const NAME = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_-]*)*$/;

/** Values by the names that packs write; a value is never a template itself. */
export type Scope = ReadonlyMap<string, string>;

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
 * @param encode how a value is written where it goes, such as `encodeURIComponent`
 * @returns the text, or the first name that has no value
 */
export function filled(
  text: string,
  scope: Scope,
  encode: (value: string) => string = value => value,
): { readonly text: string } | { readonly missing: string } {
  let missing: string | undefined;
  const done = text.replace(PLACE, (_whole, name: string) => {
    const value = scope.get(name);
    if (value === undefined) missing ??= name;
    return encode(value ?? '');
  });
  return missing === undefined ? { text: done } : { missing };
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
