import type { Sampler } from '../plan/schema/index.ts';

/** A field that the plan declares. */
export interface DeclaredField {
  readonly path: string;
  readonly type: 'string' | 'number' | 'boolean' | 'object' | 'array';
  readonly optional: boolean;
}

/** What was seen of one kind of object; `present` and `wrongType` stand in the order of the declared fields. */
export interface FieldCounts {
  readonly object: string;
  readonly objects: number;
  readonly present: readonly number[];
  readonly wrongType: readonly number[];
  /** Keyed hashes of undeclared paths, each once. */
  readonly undeclared: readonly string[];
}

/** Looks at objects and counts their fields. */
export interface FieldLooker {
  /** Objects that the plan declares no fields of are not looked at. */
  look(object: string, value: unknown): void;
  counts(): readonly FieldCounts[];
}

/** More undeclared fields than these are not told apart: a map keyed by ids would fill the memory. */
const MOST_UNDECLARED = 50;
/** Deeper objects than the schema's longest path. */
const DEEPEST = 16;

/**
 * The fields that a plan declares.
 * @param fields of one kind of object
 * @returns them in the order of their paths, which does not depend on how the plan is written
 */
export function declaredFields(fields: Sampler['fields'][string] | undefined): readonly DeclaredField[] {
  return Object.entries(fields ?? {})
    .map(([path, said]) => {
      const text = String(said);
      const optional = text.endsWith('?');
      return { path, type: (optional ? text.slice(0, -1) : text) as DeclaredField['type'], optional };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Counting {
  readonly declared: ReadonlyMap<string, DeclaredField & { readonly index: number }>;
  /** Paths that lead to a declared field. */
  readonly above: ReadonlySet<string>;
  objects: number;
  readonly present: number[];
  readonly wrongType: number[];
  readonly undeclared: Set<string>;
}

/**
 * Makes what counts fields: for each declared path how many objects have it and how many with another type, and how many paths
 * there are that the plan does not declare.
 * @param fields of the plan
 * @param hash keyed: names of undeclared fields may hold anything
 * @param before counts to go on with
 * @returns the looker
 */
export function fieldCounts(
  fields: Sampler['fields'],
  hash: (text: string) => string,
  before: readonly FieldCounts[] = [],
): FieldLooker {
  const all = new Map<string, Counting>();
  for (const object of Object.keys(fields)) {
    const declared = declaredFields(fields[object]);
    const kept = before.find(each => each.object === object);
    all.set(object, {
      declared: new Map(declared.map((field, index) => [field.path, { ...field, index }])),
      above: new Set(declared.flatMap(({ path }) => prefixes(path))),
      objects: kept?.objects ?? 0,
      present: declared.map((_, index) => kept?.present[index] ?? 0),
      wrongType: declared.map((_, index) => kept?.wrongType[index] ?? 0),
      undeclared: new Set(kept?.undeclared),
    });
  }
  return {
    look(object, value) {
      const counting = all.get(object);
      if (counting === undefined) return;
      counting.objects += 1;
      walk(counting, value, '', 0, path => hash(`${object} ${path}`));
    },
    counts: () =>
      [...all].map(([object, { objects, present, wrongType, undeclared }]) => ({
        object,
        objects,
        present: [...present],
        wrongType: [...wrongType],
        undeclared: [...undeclared],
      })),
  };
}

function prefixes(path: string): string[] {
  const parts = path.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

function walk(counting: Counting, value: unknown, at: string, depth: number, hash: (path: string) => string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEEPEST) return;
  for (const [name, inner] of Object.entries(value)) {
    // A name with a dot in it is no path of ours, whatever it looks like.
    const path = `${at}${name.replaceAll('.', '\u0000')}`;
    const field = counting.declared.get(path);
    if (field !== undefined) {
      const type = typeOf(inner);
      if (type === 'null' && field.optional) continue;
      counting.present[field.index] = (counting.present[field.index] ?? 0) + 1;
      if (type !== field.type) counting.wrongType[field.index] = (counting.wrongType[field.index] ?? 0) + 1;
    }
    if (counting.above.has(path)) walk(counting, inner, `${path}.`, depth + 1, hash);
    else if (field === undefined && counting.undeclared.size < MOST_UNDECLARED) counting.undeclared.add(hash(path));
  }
}

function typeOf(value: unknown): DeclaredField['type'] | 'null' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as DeclaredField['type'];
}
