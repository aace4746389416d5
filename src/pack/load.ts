import validate from '../generated/pack-validator.cjs';
import type { At, Path, Problem } from '../plan/problem.ts';
import type { Schema } from '../plan/schema-place.ts';
import { schemaProblems } from '../plan/schema-problems.ts';
import { readYaml } from '../plan/yaml.ts';
import { lintPack } from './lint.ts';
import { lintCompiled } from './lint-compiled.ts';
import { lintNumbers } from './lint-numbers.ts';
import { PACK_SCHEMA } from './schema.ts';
import type { Pack } from './types.ts';

/** Which definition stands at a place of a pack, told by the place's end. */
const STANDS: readonly (readonly [RegExp, keyof typeof PACK_SCHEMA.$defs])[] = [
  [/\/schema(\/|$)/, 'json_schema'],
  [/\/(every|some)$/, 'nested'],
  [/\/(expect|until|fail_when)\/[0-9]+$/, 'expectation'],
  [/\/capture\/[^/]+$/, 'capture'],
  [/\/(steps|cleanup)\/[0-9]+$/, 'step'],
  [/^\/cases\/[0-9]+$|^\/table\/case$/, 'case'],
];

/** Schemas that an error may come from: those of the places above it, the nearest first. */
function* roots(path: Path): Generator<unknown> {
  for (let length = path.length; length > 0; length -= 1) {
    const place = `/${path.slice(0, length).join('/')}`;
    for (const [end, name] of STANDS) if (end.test(place)) yield PACK_SCHEMA.$defs[name];
  }
  yield PACK_SCHEMA;
}

/** The schema that holds an error's keyword. The validator names it from the nearest definition and does not say which one that is. */
function schemaOf(schemaPath: string, path: Path): Schema | undefined {
  const parts = schemaPath
    .slice(schemaPath.indexOf('#') + 1)
    .split('/')
    .slice(1);
  const keyword = parts.pop() ?? '';
  for (const root of roots(path)) {
    let here: unknown = root;
    for (const part of parts) {
      const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
      here = typeof here === 'object' && here !== null ? (here as Readonly<Record<string, unknown>>)[name] : undefined;
    }
    if (typeof here === 'object' && here !== null && keyword in here) return here as Schema;
  }
  return undefined;
}

/**
 * Reads a smoke pack.
 * @param bytes the file's content
 * @returns the pack and where its parts stand, or every problem at its line and column; it never throws for what a file can hold
 */
export async function loadPack(
  bytes: Uint8Array,
): Promise<{ readonly pack: Pack; readonly at: At } | { readonly problems: readonly Problem[] }> {
  const read = readYaml(bytes, 'pack');
  if ('problems' in read) return read;
  if (!validate(read.data)) return { problems: schemaProblems(validate.errors ?? [], read, schemaOf) };
  const pack = read.data as Pack;
  const place = (path: Path, what?: 'key') => read.at(path, what);
  const found = [...lintPack(pack), ...lintNumbers(pack, read.sourceOf)];
  const all = found.length > 0 ? found : await lintCompiled(pack);
  const problems = all.map(({ path, what, message }) => ({ rule: 'pack', path, ...place(path, what), message }));
  return problems.length > 0 ? { problems: problems.sort((a, b) => a.line - b.line || a.col - b.col) } : { pack, at: read.at };
}
