import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { gonogoError } from '../errors.ts';
import type { PackResult } from '../pack/result.ts';
import { caseLines } from '../pack/say.ts';
import type { Loaded } from '../plan/load.ts';
import { PLANTED_BYTES, type Planted, planted } from '../planted.ts';
import { createRedactor, type Proving, proving } from '../redact.ts';
import type { Target } from '../target.ts';
import { realClock } from '../time/real.ts';
import type { World } from '../world.ts';
import { type Env, type RunFacts, runFacts, worldOf } from './environment.ts';
import { tool } from './tool.ts';

/** A smoke pack that has ended. */
export interface PackEnded {
  readonly file: string;
  readonly result: PackResult;
}

/** Everything that an act needs, opened once by a door. */
export interface Session {
  readonly loaded: Loaded;
  readonly world: World;
  readonly clock: Clock;
  readonly target: Target;
  readonly redactor: Proving;
  /** A secret of this run alone: no output may hold it. */
  readonly planted: Planted;
  /** Smoke packs that have ended, in the order of their ends. */
  readonly packs: readonly PackEnded[];
  readonly run: RunFacts;
  /** The run's name in locks, fences and journals: unique to a run and its attempt. */
  readonly runName: string;
  readonly tool: { readonly version: string; readonly bundle: string };
  /** ms since the epoch, when the process began. */
  readonly startedAt: number;
}

/** What a door gives to open a session. */
export interface SessionAsk {
  readonly env: Env;
  readonly argv1: string | undefined;
  readonly loaded: Loaded;
  readonly terminalRun: { readonly commit: string; readonly id: string };
  readonly githubToken?: string;
  /** `owner/name`, where a terminal names one; else GitHub's own word. */
  readonly repository?: string;
  readonly credentialsExpire?: string;
  readonly mask?: (value: string) => void;
  /** Takes the lines of each case of a smoke pack as it ends, in the order of the pack, redacted. */
  readonly live?: (line: string) => void;
  /** Rollback's: told of a region that is not the plan's instead of being stopped by it. */
  readonly otherRegion?: (line: string) => void;
}

/**
 * Opens a session: decides the world, the clock and the target. The only call it makes is to a rehearsal's clock.
 * @param ask the environment, the plan and who runs
 * @returns the session
 * @throws GonogoError `WORLD_MIXED`, `CLOCK_REFUSED`, `USAGE`, `REDACTION_FAILED`; `WRONG_REGION` unless `otherRegion` is given
 */
export async function openSession(ask: SessionAsk): Promise<Session> {
  const { env, loaded } = ask;
  const { world, endpoints } = worldOf(env);
  const run = runFacts(env, ask.terminalRun);
  const region = loaded.plan.aws?.region;
  const given = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
  if (region !== undefined && given !== undefined && given !== '' && given !== region) {
    if (!ask.otherRegion)
      throw gonogoError('WRONG_REGION', `expected the region ${region} of the plan, found another in AWS_REGION`);
    // Every client is made with the plan's region: a stray variable of a shell stops no rollback.
    ask.otherRegion(`WRONG_REGION: AWS_REGION is not the plan’s; the plan’s ${region} is used`);
  }
  const clock =
    endpoints.clock === undefined ? realClock : await (await import('../time/rehearsal.ts')).rehearsalClock(endpoints.clock);
  const plant = planted(randomBytes(PLANTED_BYTES));
  // The runner is not told of it: that would be an output.
  const redactor = proving(
    createRedactor(value => {
      if (!plant.isIn(value)) ask.mask?.(value);
    }),
    plant,
  );
  // Before anything is sent. A rollback goes on without a word: what it says is not why it is called.
  redactor.scrub(plant.text);
  if (redactor.failed && !ask.otherRegion)
    throw gonogoError('REDACTION_FAILED', 'expected the planted secret to be blotted out, found it is not');
  for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    const value = env[name];
    if (value) redactor.register(value);
  }
  if (ask.githubToken) redactor.register(ask.githubToken);
  const ends = ask.credentialsExpire === undefined ? undefined : expiry(ask.credentialsExpire);
  const { openTarget } = await import('./open-target.ts');
  const proxy = env['HTTPS_PROXY'] || env['https_proxy'];
  const noProxy = env['NO_PROXY'] || env['no_proxy'];
  const packs: PackEnded[] = [];
  const target = openTarget({
    plan: loaded.plan,
    endpoints,
    clock,
    redactor,
    region: region ?? given ?? '',
    commandEnvironment: commandEnvironment(env),
    given: new Map([
      // Of the attempt and the job as well: a key that an earlier one has used would bring its answer back.
      ['run.id', `${run.id}.${run.attempt}.${run.job}`],
      ['release.commit', run.commit],
      ...(loaded.plan.release?.tag === undefined ? [] : [['release.version', loaded.plan.release.tag] as const]),
    ]),
    packs: {
      ended: (file, result) => void packs.push({ file, result }),
      report: result => {
        for (const line of caseLines(result)) ask.live?.(redactor.scrub(line));
      },
    },
    ...(ends === undefined ? {} : { credentialsExpireAt: ends }),
    ...(ask.githubToken === undefined ? {} : { githubToken: ask.githubToken }),
    ...repositoryOf(ask.repository ?? run.repository),
    ...(run.ref === undefined ? {} : { ref: run.ref }),
    ...(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ? { idToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] } : {}),
    ...(proxy === undefined || proxy === '' || world === 'rehearsal' ? {} : { proxy }),
    ...(noProxy === undefined || noProxy === '' ? {} : { noProxy }),
  });
  return {
    loaded,
    world,
    clock,
    target,
    redactor,
    planted: plant,
    packs,
    run,
    runName: `${run.id}.${run.attempt}.${run.job}`,
    tool: tool(ask.argv1),
    startedAt: clock.now() - Math.round(performance.now()),
  };
}

const repositoryOf = (repository: string | undefined) => (repository === undefined ? {} : { repository });

/** What a team's own command needs to run at all: no token, no credential, nothing of the runner. In a rehearsal: where the stand-in is. */
function commandEnvironment(env: Env): Record<string, string> {
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'SYSTEMROOT', 'GONOGO_VENDOR_URL'];
  return Object.fromEntries(names.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]])));
}

/** The expiry as the credentials action writes it: an ISO date, in JSON quotes or without. */
function expiry(text: string): number | undefined {
  const bare = text.replaceAll('"', '').trim();
  if (bare === '') return undefined;
  const ms = Date.parse(bare);
  if (Number.isNaN(ms)) throw gonogoError('USAGE', 'expected credentials-expire to be a date, found other text');
  return ms;
}
