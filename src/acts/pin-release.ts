import { identity } from '../checks/identity.ts';
import { releasePin } from '../checks/release-pin.ts';
import type { Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import { type Evidence, type Sealed, seal } from '../evidence.ts';
import type { Facts, Finding, Observation } from '../finding.ts';
import { ABSENT, type Measure } from '../measure.ts';
import { outsideWindow } from '../plan/release-window.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import { decide } from '../verdict.ts';

/** What a release is pinned by. */
export interface ReleaseAsk {
  readonly plan: Plan;
  readonly target: Pick<Target, 'identity' | 'repository' | 'branches' | 'clock'>;
  /** The commit of this run. */
  readonly commit: string;
  /** The branch of this run; undefined for a tag, and where there is none. */
  readonly branch: string | undefined;
}

type Question = readonly [check: string, kind: string, ask: () => Promise<Observation>];

/** All questions together, ms of real time. */
const ASK_MS = 30_000;

/**
 * Asks once who we are to AWS, and what the release is: the commit, the tag that stands on it, the branch that it is on, whether that is frozen, and whether its
 * window is open. Every later job is held to this commit and this plan.
 * @param ask the plan and what GitHub says of the run
 * @returns one finding a question that the plan asks, and one for the commit; what cannot be asked is `error`, never a pass
 */
export async function askRelease(ask: ReleaseAsk): Promise<readonly Finding[]> {
  const { target } = ask;
  const signal = AbortSignal.timeout(ASK_MS);
  return Promise.all(
    questions(ask, signal).map(async ([check, kind, observe]): Promise<Finding> => {
      const at = target.clock.now();
      const seen = await observe().catch(
        (thrown): Observation => ({ met: 'error', reason: asGonogoError(thrown).code, expected: ABSENT, actual: ABSENT }),
      );
      const { expected, actual, facts } = seen;
      const outcome = seen.met === true ? 'pass' : seen.met === false ? 'fail' : 'error';
      const reason = seen.met === true ? 'MET' : seen.reason;
      const ms = Math.max(0, target.clock.now() - at);
      return { check, kind, outcome, reason, expected, actual, ...(facts === undefined ? {} : { facts }), at, ms };
    }),
  );
}

function questions({ plan, target, commit, branch }: ReleaseAsk, signal: AbortSignal): readonly Question[] {
  const { tag, branch: wanted, frozen, window } = plan.release ?? {};
  const known = /^[0-9a-f]{40}$/.test(commit);
  const asked: Question[] = [
    [
      'commit',
      'release-commit',
      async () => told(known, 'COMMIT_UNKNOWN', { word: 'a commit' }, known ? { word: commit } : ABSENT),
    ],
  ];
  const { aws } = plan;
  if (aws)
    asked.push([
      'aws-identity',
      'identity',
      async () => {
        const run = { clock: target.clock, signal, plan: { account: aws.account, region: aws.region } };
        return identity.observe({ kind: 'identity', id: 'aws-identity' }, target, run);
      },
    ]);
  if (tag !== undefined)
    asked.push([
      'tag',
      'release-pin',
      async () => {
        const facts = { account: '', region: '', ...(known ? { commit } : {}) };
        const run = { clock: target.clock, signal, plan: facts };
        const seen = await releasePin.observe({ kind: 'release-pin', id: 'tag', tag }, target, run);
        return { ...seen, facts: { tag: { word: tag } } };
      },
    ]);
  if (wanted !== undefined) {
    const here = { word: wanted };
    asked.push(
      [
        'branch',
        'release-branch',
        async () =>
          told(branch === wanted, 'RELEASE_OTHER_BRANCH', here, branch === wanted ? here : { word: 'another branch or a tag' }),
      ],
      [
        'contained',
        'release-contained',
        async () => {
          const on = known && (await target.branches.holds(wanted, commit, signal));
          return told(on, 'RELEASE_NOT_ON_BRANCH', { word: `on ${wanted}` }, { word: on ? `on ${wanted}` : 'not on it' });
        },
      ],
    );
  }
  if (frozen === true)
    asked.push([
      'frozen',
      'release-frozen',
      async () => {
        const locked = wanted !== undefined && (await target.branches.locked(wanted, signal));
        return told(locked, 'BRANCH_NOT_FROZEN', { flag: true }, { flag: locked });
      },
    ]);
  if (window !== undefined)
    asked.push([
      'window',
      'release-window',
      async () => {
        const now = target.clock.now();
        const [from, until] = [Date.parse(window.from), Date.parse(window.until)];
        const outside = outsideWindow(plan, now);
        const facts = { from: { time: from }, until: { time: until } };
        return told(outside === undefined, outside ?? 'RELEASE_EXPIRED', { time: until }, { time: now }, facts);
      },
    ]);
  return asked;
}

function told(met: boolean, reason: Code, expected: Measure, actual: Measure, facts?: Facts): Observation {
  const more = facts === undefined ? {} : { facts };
  return met ? { met: true, expected, actual, ...more } : { met: false, reason, expected, actual, ...more };
}

/**
 * The record of a pin.
 * @param base what every record of the run has
 * @param findings from `askRelease`
 * @returns the sealed record; GO only if every question was answered as the plan says
 */
export function pinRecord(
  base: Pick<Evidence, 'world' | 'system' | 'plan' | 'commit' | 'run' | 'tool' | 'from' | 'to'>,
  findings: readonly Finding[],
): Sealed {
  const declared = findings.map(({ check }) => check);
  return seal({
    ...base,
    mode: 'normal',
    phase: 'pin',
    gate: 'pin',
    kind: 'pin',
    verdict: decide(declared, findings),
    declared,
    findings,
    looks: 1,
    prev: null,
  });
}
