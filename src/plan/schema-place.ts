import type { Path } from './problem.ts';
import { PLAN_SCHEMA } from './schema/index.ts';
import { SWITCH_KINDS } from './schema/switch.ts';

/** A JSON Schema as plain data. */
export type Schema = Readonly<Record<string, unknown>>;

type Definition = keyof typeof PLAN_SCHEMA.$defs;

/** Which definition stands at a path into a plan, told by the path's end. */
const STANDS: readonly (readonly [RegExp, readonly Definition[]])[] = [
  [/\/checks\/[0-9]+$|\/applied$|\/when$|\/undo\/if$/, ['check']],
  [/\/(enter|leave|verify)\/[0-9]+$|^\/hypercare\/gate$/, ['gate']],
  // A gate may stand in a list of steps: then both apply.
  [/\/steps\/[0-9]+$/, ['gate', 'step']],
  [/\/set\/[^/]+$/, ['value']],
  [/^\/switches\/[0-9]+$/, ['switch']],
  [/^\/phases\/[0-9]+$/, ['phase']],
];

/**
 * The kind of a check or a switch. The validator has each as a definition of its own, which the plan's schema has inside
 * of another: what the plan says there tells which.
 */
function* kindOf(name: Definition, found: unknown): Generator<Schema> {
  if (found === null || typeof found !== 'object') return;
  if (name === 'check') {
    const { kind } = found as { readonly kind?: unknown };
    for (const one of PLAN_SCHEMA.$defs.check.oneOf as readonly Schema[]) {
      const { properties } = one as { readonly properties?: { readonly kind?: { readonly const?: unknown } } };
      if (properties?.kind?.const === kind) yield one;
    }
  }
  // The first key that is there tells, as in the schema.
  const telling = name === 'switch' ? SWITCH_KINDS.find(({ key }) => Object.hasOwn(found, key)) : undefined;
  if (telling) yield telling.schema;
}

/**
 * The schema that holds the keyword of an error. The validator names it from the nearest definition and does not say
 * which one that is, so the place in the plan tells.
 * @param schemaPath such as `#/properties/for/pattern`
 * @param path the place in the plan
 * @param data the plan
 * @returns the schema, or undefined if none fits
 */
export function schemaOf(schemaPath: string, path: Path, data: unknown): Schema | undefined {
  const parts = schemaPath
    .slice(schemaPath.indexOf('#') + 1)
    .split('/')
    .slice(1)
    .map(part => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
  const keyword = parts.pop() ?? '';
  for (const root of roots(path, data)) {
    const schema = inside(root, parts);
    if (schema && keyword in schema) return schema;
  }
  return undefined;
}

/** The definitions around a place, the nearest first, and the plan itself at last. */
function* roots(path: Path, data: unknown): Generator<Schema> {
  for (let length = path.length; length > 0; length -= 1) {
    const pointer = `/${path.slice(0, length).join('/')}`;
    const names = STANDS.flatMap(([end, definitions]) => (end.test(pointer) ? definitions : []));
    for (const name of names) {
      yield* kindOf(name, path.slice(0, length).reduce(part, data));
      yield PLAN_SCHEMA.$defs[name] as Schema;
    }
  }
  yield PLAN_SCHEMA as Schema;
}

const part = (from: unknown, key: string | number): unknown =>
  from !== null && typeof from === 'object' && Object.hasOwn(from, key)
    ? (from as Record<string | number, unknown>)[key]
    : undefined;

function inside(root: Schema, parts: readonly string[]): Schema | undefined {
  let schema: unknown = root;
  for (const part of parts) {
    if (schema === null || typeof schema !== 'object' || !Object.hasOwn(schema, part)) return undefined;
    schema = (schema as Schema)[part];
  }
  return schema !== null && typeof schema === 'object' ? (schema as Schema) : undefined;
}
