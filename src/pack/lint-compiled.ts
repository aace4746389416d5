import type { Found } from '../plan/lint/rule.ts';
import type { Path } from '../plan/problem.ts';
import type { JsonSchema } from './json-schema.ts';
import { schemasIn } from './schemas-in.ts';
import type { Pack } from './types.ts';

/** Where a part of a pack stands. */
function pathOf(part: unknown, value: unknown, path: Path): Path | undefined {
  if (value === part) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, each] of Object.entries(value)) {
    const found = pathOf(part, each, [...path, Array.isArray(value) ? Number(name) : name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Compiles the JSON Schemas of a pack, as its run will.
 * @param pack without other problems
 * @returns a problem for each that the compiler does not take, at its place
 */
export async function lintCompiled(pack: Pack): Promise<readonly Found[]> {
  const schemas = schemasIn(pack);
  if (schemas.length === 0) return [];
  const { compileSchemas } = await import('./compile-schema.ts');
  const isTaken = (schema: JsonSchema): boolean => {
    try {
      compileSchemas([schema]);
      return true;
    } catch {
      return false;
    }
  };
  return schemas
    .filter(schema => !isTaken(schema))
    .map(schema => ({
      path: pathOf(schema, pack, []) ?? ['pack'],
      message: 'expected a JSON Schema of draft-07 whose words go together, found another; correct it',
    }));
}
