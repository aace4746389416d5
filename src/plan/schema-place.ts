import type { Path } from './problem.ts';
import { PLAN_SCHEMA } from './schema/index.ts';

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
 * The schema that holds the keyword of an error. The validator names it from the nearest definition and does not say
 * which one that is, so the place in the plan tells.
 * @param schemaPath such as `#/properties/for/pattern`
 * @param path the place in the plan
 * @returns the schema, or undefined if none fits
 */
export function schemaOf(schemaPath: string, path: Path): Schema | undefined {
  const parts = schemaPath
    .slice(schemaPath.indexOf('#') + 1)
    .split('/')
    .slice(1)
    .map(part => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
  const keyword = parts.pop() ?? '';
  for (const root of roots(path)) {
    const schema = inside(root, parts);
    if (schema && keyword in schema) return schema;
  }
  return undefined;
}

/** The definitions around a place, the nearest first, and the plan itself at last. */
function* roots(path: Path): Generator<Schema> {
  for (let length = path.length; length > 0; length -= 1) {
    const pointer = `/${path.slice(0, length).join('/')}`;
    for (const [end, names] of STANDS) if (end.test(pointer)) for (const name of names) yield PLAN_SCHEMA.$defs[name] as Schema;
  }
  yield PLAN_SCHEMA as Schema;
}

function inside(root: Schema, parts: readonly string[]): Schema | undefined {
  let schema: unknown = root;
  for (const part of parts) {
    if (schema === null || typeof schema !== 'object' || !Object.hasOwn(schema, part)) return undefined;
    schema = (schema as Schema)[part];
  }
  return schema !== null && typeof schema === 'object' ? (schema as Schema) : undefined;
}
