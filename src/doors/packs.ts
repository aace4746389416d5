import type { Clock } from '../clock.ts';
import { gonogoError } from '../errors.ts';
import { packRequests } from '../http/http.ts';
import type { HttpSettings } from '../http/settings.ts';
import type { PackResult } from '../pack/result.ts';
import { runPack } from '../pack/run.ts';
import { staySmall } from '../sampler/stay-small.ts';
import type { PackRun, PackSaid, Packs } from '../target.ts';
import { type Opened, openPack } from './open-pack.ts';

/**
 * Packs from so many cases on are kept small: their requests leave more behind than they need. Below, a sixth less memory (25 MB of
 * 140 with 2,000 cases) would cost a twentieth of the time.
 */
const LARGE_PACK = 5000;

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

/** A name for one run of one pack: a gate may run it at each look, and each has to see what it did itself. */
const ownRun = (id: string | undefined, count: number): readonly (readonly [string, string])[] =>
  id === undefined ? [] : [['run.id', `${id}.${count}`]];

/** What evidence may hold of a result. */
function said(result: PackResult, { digest, operations, uncovered }: Opened): PackSaid {
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
    ...(operations === undefined ? {} : { operations }),
    ...(uncovered === undefined ? {} : { uncovered }),
    ms: to - from,
  };
}

/** A matrix with holes is asked nothing: what it leaves out would stay unknown whatever it found. */
const unsent = ({ digest, operations = 0, uncovered = [] }: Opened): PackSaid => ({
  outcome: 'error',
  reason: 'UNCOVERED_ROUTE',
  cases: 0,
  passed: 0,
  flaky: 0,
  checks: 0,
  open: [],
  captured: [],
  digest,
  operations,
  uncovered,
  ms: 0,
});

/**
 * Smoke packs of a repository.
 * @param ask the folder, the HTTP side's settings and what packs may fill in
 * @returns the port
 */
export function repositoryPacks(ask: PacksAsk): Packs {
  let runs = 0;
  return {
    async run(asked: PackRun, signal = new AbortController().signal) {
      runs += 1;
      const { file, credentials, mayWrite, subjects, only } = asked;
      const opened = await openPack(ask.folder, asked);
      const { pack, planned } = opened;
      if (opened.uncovered !== undefined && opened.uncovered.length > 0) return unsent(opened);
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
        given: new Map([...ask.given, ...ownRun(ask.given.get('run.id'), runs)]),
        mayWrite,
        ...(only === undefined ? {} : { only }),
        subjects: await subjectsOf(ask, subjects, signal),
        ...(ask.report === undefined ? {} : { report: ask.report }),
      });
      ask.ended?.(file, result);
      return said(result, opened);
    },
  };
}
