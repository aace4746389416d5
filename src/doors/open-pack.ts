import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Code } from '../codes.ts';
import { gonogoError } from '../errors.ts';
import { loadPack } from '../pack/load.ts';
import { readMatrix } from '../pack/matrix.ts';
import { readOpenApi, uncovered } from '../pack/openapi.ts';
import { type Planned, plannedCases } from '../pack/run.ts';
import { chosenRows } from '../pack/table.ts';
import type { Pack } from '../pack/types.ts';
import { sayProblem } from '../plan/problem.ts';
import { remembering } from '../remembering.ts';
import type { PackRun } from '../target.ts';

const MOST_BYTES = 4_000_000;

/** A pack and its chosen cases, and the digest of its files. */
export interface Opened {
  readonly pack: Pack;
  readonly planned: readonly Planned[];
  readonly digest: string;
  /** Of a matrix beside an OpenAPI file: how many operations that has, and those without a row. */
  readonly operations?: number;
  readonly uncovered?: readonly string[];
}

type Asked = Pick<PackRun, 'file' | 'where' | 'matrix' | 'openapi' | 'mayWrite'>;

function textOf(folder: string, file: string, code: Code): string {
  try {
    const path = realpathSync(resolve(folder, file));
    // A link that leads out of the repository is no file of it.
    if (relative(realpathSync(folder), path).startsWith('..')) throw new RangeError('outside');
    if (statSync(path).size > MOST_BYTES) throw new RangeError('large');
    return readFileSync(path, 'utf8');
  } catch {
    throw gonogoError(code, `expected a file of at most 4 MB at ${file} in this repository, found none that can be read`);
  }
}

/** A pack is opened before its gate looks, and by it: the same texts are parsed once. */
const read = remembering((text: string) => loadPack(new TextEncoder().encode(text)));
const rowsOf = remembering((table: NonNullable<Pack['table']>, csv: string, where: string) =>
  chosenRows(table, csv, JSON.parse(where) as PackRun['where']),
);

/**
 * Opens what a check names: a pack and its table, or a matrix of roles and its OpenAPI file.
 * @param folder below which the files lie
 * @param asked the check's own words
 * @returns the pack, its cases, and the digest of what was read
 * @throws GonogoError `PACK_INVALID`, `TABLE_INVALID`, `OPENAPI_INVALID` naming file, line, column and what was expected; `WRITE_REFUSED`
 *   for a matrix with routes that write, where the check does not say so
 */
export async function openPack(folder: string, asked: Asked): Promise<Opened> {
  return asked.matrix === undefined ? await openOwn(folder, asked) : openMatrix(folder, asked);
}

async function openOwn(folder: string, { file, where }: Asked): Promise<Opened> {
  const text = textOf(folder, file, 'PACK_INVALID');
  const loaded = await read(text);
  if ('problems' in loaded)
    throw gonogoError('PACK_INVALID', loaded.problems.map(problem => sayProblem(file, problem)).join('\n'));
  const { pack } = loaded;
  const hash = createHash('sha256').update(text);
  if (pack.table === undefined) {
    if (Object.keys(where).length > 0)
      throw gonogoError('TABLE_INVALID', `expected ${file} to have a table to choose rows from, found none`);
    return { pack, planned: plannedCases(pack, []), digest: hash.digest('hex') };
  }
  const path = join(dirname(file), pack.table.file);
  const csv = textOf(folder, path, 'TABLE_INVALID');
  const chosen = rowsOf(pack.table, csv, JSON.stringify(where));
  if ('problems' in chosen)
    throw gonogoError(
      'TABLE_INVALID',
      chosen.problems.map(({ line, message }) => `${path}:${line}:1 table ${message}`).join('\n'),
    );
  const planned = plannedCases(pack, chosen.rows);
  const seen = new Set<string>();
  const twice = planned.find(({ id }) => seen.size === seen.add(id).size)?.id;
  // A report, and `--only`, would mean one of them.
  if (twice !== undefined)
    throw gonogoError(
      'TABLE_INVALID',
      `expected each case of ${file} and row of ${path} to have a name of its own, found ${twice} twice`,
    );
  return { pack, planned, digest: hash.update('\n').update(csv).digest('hex') };
}

function openMatrix(folder: string, { file, matrix = {}, openapi, mayWrite }: Asked): Opened {
  const text = textOf(folder, file, 'TABLE_INVALID');
  const read = readMatrix(text, matrix);
  if ('problems' in read)
    throw gonogoError('TABLE_INVALID', read.problems.map(({ line, message }) => `${file}:${line}:1 table ${message}`).join('\n'));
  if (read.writes && !mayWrite)
    throw gonogoError(
      'WRITE_REFUSED',
      `${file}: expected the plan’s check to say effect: write, since a route could change something, found it does not`,
    );
  const { pack, planned, routes, reached } = read;
  const hash = createHash('sha256').update(text);
  if (openapi === undefined) return { pack, planned, digest: hash.digest('hex') };
  const api = textOf(folder, openapi.file, 'OPENAPI_INVALID');
  const operations = readOpenApi(new TextEncoder().encode(api));
  if ('problems' in operations)
    throw gonogoError('OPENAPI_INVALID', operations.problems.map(problem => sayProblem(openapi.file, problem)).join('\n'));
  const hosts = new Set(routes.map(route => new URL(route.split(' ')[1] ?? '').host));
  if (hosts.size > 1)
    throw gonogoError(
      'OPENAPI_INVALID',
      `${openapi.file}: expected the matrix ${file} to ask one host, since the file tells of one interface, found ${hosts.size}; give each host a matrix of its own`,
    );
  const { open, idle } = uncovered(operations, reached, openapi.except);
  if (idle.length > 0)
    throw gonogoError(
      'OPENAPI_INVALID',
      `${openapi.file}: expected each exception to name an operation that has no row, found ${idle.join(', ')}; take it out, or write the operation as the file does`,
    );
  return {
    pack,
    planned,
    digest: hash.update('\n').update(api).digest('hex'),
    operations: operations.operations.length,
    uncovered: open,
  };
}
