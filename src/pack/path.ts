import { memorized } from '../memorized.ts';

/** One step into a JSON value: an own property, an element, or all elements. */
export type Segment = { readonly name: string } | { readonly index: number } | { readonly every: true };

const NAME = /^[A-Za-z_$][A-Za-z0-9_$-]{0,127}/;
const BRACKET = /^\[(?:(\d{1,6})|(\*)|"((?:[^"\\]|\\["\\]){1,128})")\]/;
const MOST = 32;

/**
 * Reads a path such as `orders[0].lines[*].sku` or `["odd.name"].id`.
 * @param text the path as a pack writes it; the same one is asked for with each row
 * @returns its segments, or undefined if it is none
 */
export const parsePath = memorized(read);

function read(text: string): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let rest = text;
  while (rest !== '') {
    const bracket = BRACKET.exec(rest);
    if (bracket) {
      const [whole, index, every, quoted] = bracket;
      if (every !== undefined) segments.push({ every: true });
      else if (index !== undefined) segments.push({ index: Number(index) });
      else segments.push({ name: (quoted ?? '').replace(/\\(["\\])/g, '$1') });
      rest = rest.slice(whole.length);
    } else {
      // A dot stands between two parts, never first or last.
      if (segments.length > 0 && !rest.startsWith('.')) return undefined;
      const [name] = NAME.exec(segments.length > 0 ? rest.slice(1) : rest) ?? [];
      if (name === undefined) return undefined;
      segments.push({ name });
      rest = rest.slice(name.length + (segments.length > 1 ? 1 : 0));
    }
    if (segments.length > MOST) return undefined;
  }
  return segments.length === 0 ? undefined : segments;
}

/**
 * What stands at a path. Only own properties of objects and elements of lists are there: never a method, a length or a prototype.
 * @param body a JSON value
 * @param path from `parsePath`
 * @returns the values found, one unless the path has a `[*]`; a place that is not there gives none
 */
export function valuesAt(body: unknown, path: readonly Segment[]): readonly unknown[] {
  if (!isMany(path)) return valueAt(body, path);
  let here: readonly unknown[] = [body];
  for (const segment of path) {
    here = here.flatMap(value => ('every' in segment ? (Array.isArray(value) ? value : []) : valueAt(value, [segment])));
  }
  return here;
}

/** The one value at a path without `[*]`, in a list; none where it is not there. */
function valueAt(body: unknown, path: readonly Segment[]): readonly unknown[] {
  let here = body;
  for (const segment of path) {
    if (typeof here !== 'object' || here === null) return [];
    if ('name' in segment) {
      if (Array.isArray(here) || !Object.hasOwn(here, segment.name)) return [];
      here = (here as Record<string, unknown>)[segment.name];
    } else if ('index' in segment && Array.isArray(here) && segment.index < here.length) here = here[segment.index];
    else return [];
  }
  return [here];
}

/**
 * Whether what a path with `[*]` asks about is whole.
 * @param body a JSON value
 * @param path from `parsePath`, with a `[*]`
 * @returns `no list` where the first `[*]` finds none, `holes` where something below it lacks the rest of the path, else `whole`
 */
export function wholeness(body: unknown, path: readonly Segment[]): 'whole' | 'holes' | 'no list' {
  const first = path.findIndex(segment => 'every' in segment);
  const lists = valuesAt(body, path.slice(0, first));
  if (lists.length === 0 || !lists.every(Array.isArray)) return 'no list';
  let here = lists.flat() as readonly unknown[];
  for (const segment of path.slice(first + 1)) {
    const next = here.map(value => valuesAt(value, [segment]));
    // An empty list has nothing that could be missing.
    if (next.some((found, index) => found.length === 0 && !('every' in segment && Array.isArray(here[index])))) return 'holes';
    here = next.flat();
  }
  return 'whole';
}

/**
 * Whether a path may stand for several values.
 * @param path from `parsePath`
 */
export function isMany(path: readonly Segment[]): boolean {
  return path.some(segment => 'every' in segment);
}
