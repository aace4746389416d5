import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Clock } from '../clock.ts';
import { gonogoError } from '../errors.ts';
import { packRequests } from '../http/http.ts';
import type { HttpSettings } from '../http/settings.ts';
import { loadPack } from '../pack/load.ts';
import { readMatrix } from '../pack/matrix.ts';
import type { PackResult } from '../pack/result.ts';
import { type Planned, plannedCases, runPack } from '../pack/run.ts';
import { chosenRows } from '../pack/table.ts';
import type { Pack } from '../pack/types.ts';
import { sayProblem } from '../plan/problem.ts';
import { staySmall } from '../sampler/stay-small.ts';
import type { PackRun, PackSaid, Packs } from '../target.ts';

const MOST_BYTES = 4_000_000;
/** Packs from so many cases on are kept small: their requests leave more behind than they need. */
const LARGE_PACK = 500;

/** What packs are run with. */
export interface PacksAsk {
  /** The folder below which packs lie. */
  readonly folder: string;
  readonly http: HttpSettings;
  readonly clock: Clock;
  /** `run.id`, `release.commit`, `release.version`. */
  readonly given: ReadonlyMap<string, string>;
  /** Told of the whole result of each pack: for its reports. */
  readonly ended?: (file: string, result: PackResult) => void;
  readonly report?: Parameters<typeof runPack>[0]['report'];
}

/** A pack and its chosen cases, and the digest of both files. */
export interface Opened {
  readonly pack: Pack;
  readonly planned: readonly Planned[];
  readonly digest: string;
}

function textOf(folder: string, file: string, code: 'PACK_INVALID' | 'TABLE_INVALID'): string {
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

let last: { readonly text: string; readonly loaded: ReturnType<typeof loadPack> } | undefined;

/** A pack is opened before its gate looks, and by it: the same text is parsed once. */
function read(text: string): ReturnType<typeof loadPack> {
  if (last?.text !== text) last = { text, loaded: loadPack(new TextEncoder().encode(text)) };
  return last.loaded;
}

/**
 * Opens a pack and its table.
 * @param folder below which it lies
 * @param file the pack's path
 * @param where rows besides the pack's own choice
 * @returns the pack, its cases, and the digest of what was read
 * @throws GonogoError `PACK_INVALID`, `TABLE_INVALID` naming file, line, column and what was expected
 */
export function openPack(folder: string, file: string, where: Readonly<Record<string, string>>): Opened {
  const text = textOf(folder, file, 'PACK_INVALID');
  const loaded = read(text);
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
  const chosen = chosenRows(pack.table, csv, where);
  if ('problems' in chosen)
    throw gonogoError(
      'TABLE_INVALID',
      chosen.problems.map(({ line, message }) => `${path}:${line}:1 table ${message}`).join('\n'),
    );
  return { pack, planned: plannedCases(pack, chosen.rows), digest: hash.update('\n').update(csv).digest('hex') };
}

/** Opens a table of routes and roles. */
function openMatrix(folder: string, { file, matrix = {}, mayWrite }: PackRun): Opened {
  const text = textOf(folder, file, 'TABLE_INVALID');
  const read = readMatrix(text, matrix);
  if ('problems' in read)
    throw gonogoError('TABLE_INVALID', read.problems.map(({ line, message }) => `${file}:${line}:1 table ${message}`).join('\n'));
  if (read.writes && !mayWrite)
    throw gonogoError(
      'WRITE_REFUSED',
      `${file}: expected the plan’s check to say effect: write, since a route could change something, found it does not`,
    );
  return { pack: read.pack, planned: read.planned, digest: createHash('sha256').update(text).digest('hex') };
}

async function subjectsOf(
  ask: PacksAsk,
  name: string | undefined,
  signal: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  if (name === undefined) return undefined;
  const text = await ask.http.secrets.value(name, signal);
  const all = text
    .split(/[,\n]/)
    .map(each => each.trim())
    .filter(each => each !== '');
  for (const each of all) ask.http.register(each);
  return new Set(all);
}

/** What evidence may hold of a result. */
function said(result: PackResult, digest: string): PackSaid {
  const { cases, checks, outcome, reason, from, to } = result;
  return {
    outcome,
    reason,
    cases: cases.length,
    passed: cases.filter(each => each.outcome === 'pass').length,
    flaky: cases.filter(each => each.flaky).length,
    checks,
    open: cases.filter(each => each.outcome !== 'pass').map(({ id }) => id),
    captured: [...new Set(cases.flatMap(({ steps }) => steps.flatMap(step => step.captured ?? [])))],
    digest,
    ms: to - from,
  };
}

/**
 * Smoke packs of a repository.
 * @param ask the folder, the HTTP side's settings and what packs may fill in
 * @returns the port
 */
export function repositoryPacks(ask: PacksAsk): Packs {
  return {
    async run(asked: PackRun, signal = new AbortController().signal) {
      const { file, where, credentials, mayWrite, subjects, matrix } = asked;
      const { pack, planned, digest } = matrix === undefined ? openPack(ask.folder, file, where) : openMatrix(ask.folder, asked);
      const used = new Set(Object.values(pack.roles ?? {}).flatMap(({ credential }) => credential ?? []));
      const unknown = [...used].find(each => !credentials.includes(each));
      if (unknown !== undefined)
        throw gonogoError(
          'PACK_INVALID',
          `${file}: expected the plan’s check to list the credential ${unknown} that the pack uses, found it does not`,
        );
      staySmall(planned.length, LARGE_PACK);
      const allowed = Object.entries(ask.http.credentials).filter(([id]) => credentials.includes(id));
      const result = await runPack({
        pack,
        planned,
        requests: packRequests({ ...ask.http, credentials: Object.fromEntries(allowed) }),
        clock: ask.clock,
        signal,
        register: ask.http.register,
        random: Math.random,
        given: ask.given,
        mayWrite,
        subjects: await subjectsOf(ask, subjects, signal),
        ...(ask.report === undefined ? {} : { report: ask.report }),
      });
      ask.ended?.(file, result);
      return said(result, digest);
    },
  };
}
