import type { Clock } from '../clock.ts';
import type { Code } from '../codes.ts';
import { covered, isTold } from '../coverage.ts';
import { asGonogoError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { triggersOf } from '../gates/gate-checks.ts';
import { observeAll } from '../gates/observe.ts';
import { type Fired, type Triggers, triggersIn } from '../gates/triggers.ts';
import { peopleOf } from '../journal/people.ts';
import { keepWatched, readWatched, type Watched } from '../journal/watched.ts';
import { acts, WATCH_EVERY_MS, WATCH_GAP_MS, watchedPhase } from '../phase/unwatched.ts';
import type { Plan, Trigger } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import type { Verdict } from '../verdict.ts';
import type { World } from '../world.ts';
import { factsOf } from './facts-of.ts';
import { readProgress } from './pin.ts';

/** What checks remember is begun anew after so long, so that it stays small; ms. */
const MEMORY_MS = 6 * 3_600_000;
const MOST_BLIND = 5;

/** What is watched, and for how long. */
export interface WatchOverAsk {
  readonly plan: Plan;
  readonly planDigest: string;
  readonly target: Target;
  readonly world: World;
  readonly commit: string;
  /** How long at most, ms; 0 looks once. */
  readonly limit: number;
  /** Leave it to whoever has looked within the last interval. */
  readonly unlessWatched?: boolean;
  readonly signal?: AbortSignal;
  /** Has the system rolled back. Called once, when a trigger says so; what it throws is told and makes it NO-GO `DISPATCH_FAILED`. */
  readonly rollBack: () => Promise<void>;
  readonly report?: (seen: WatchLook) => void | Promise<void>;
}

/** One look. */
export interface WatchLook {
  readonly phase: string;
  readonly watched: Watched;
  readonly findings: readonly Finding[];
  readonly questions: ReturnType<Triggers['open']>;
  /** When it looked, ms since the epoch. */
  readonly at: number;
}

/** How a watch ended. */
export interface WatchedOver {
  readonly verdict: Verdict;
  readonly reason: Code;
  /** The phase after which it watched. */
  readonly phase?: string;
  readonly watched?: Watched;
  /** The findings of its last look. */
  readonly findings: readonly Finding[];
  readonly end: 'nothing-to-watch' | 'watched-already' | 'handed-over' | 'rolled-back' | 'time' | 'fired' | 'blind';
  readonly fired?: Fired;
}

/**
 * Watches the triggers after a phase, while the next one waits for people: no job of its own runs then. Each look is on record before
 * the next one, so that a run which is killed, late or never begun leaves a hole that the next phase sees (`WATCH_GAP`).
 * @param ask what and for how long
 * @returns how it ended; it watches the last phase that is done, until another begins, a rollback, a trigger, or its time is over
 * @throws GonogoError whatever the ports throw for the journal and the record; what the clock rejects with when it is interrupted
 */
export async function watchOver(ask: WatchOverAsk): Promise<WatchedOver> {
  const { plan, target, world, signal } = ask;
  const { clock, parameters } = target;
  const began = clock.now();
  const first = watchedPhase(plan, await readProgress(plan, target, world, signal));
  if (!first) return { verdict: 'GO', reason: 'MET', end: 'nothing-to-watch', findings: [] };
  const { phase, from } = first;
  const owner = { system: plan.system, phase, gate: 'watch-over', world, plan: ask.planDigest, commit: ask.commit };
  const own = triggersOf(plan, phase);
  const triggers = triggersIn(own, new Set(), peopleOf(parameters, clock, owner, signal));
  let watched: Watched = (await readWatched(parameters, plan.system, { world, phase, from }, signal)) ?? {
    ...{ world, plan: ask.planDigest, phase, from, until: from, looks: 0, missed: 0, holes: [], openedAt: from, texts: {} },
  };
  if (ask.unlessWatched && watched.looks > 0 && began - watched.until < 1.5 * WATCH_EVERY_MS)
    return { verdict: 'GO', reason: 'MET', phase, watched, findings: [], end: 'watched-already' };
  for (let blind = 0; ; ) {
    const at = clock.now();
    if (at - watched.openedAt > MEMORY_MS) watched = { ...watched, openedAt: watched.until, texts: {} };
    const { findings, texts } = await lookOver(ask, own, watched);
    const fired = await triggers.take(findings, clock.now());
    const known = covered(watched, acting(findings, own), at, { every: WATCH_EVERY_MS, gap: WATCH_GAP_MS });
    watched = { ...watched, ...known, texts, ...(fired ? { fired: fired.trigger } : {}) };
    await keepWatched(parameters, plan.system, watched, signal);
    await ask.report?.({ phase, watched, findings, questions: triggers.open(), at });
    const done = { phase, watched, findings };
    if (fired) return { ...done, ...(await rolledBack(ask)), end: 'fired', fired };
    blind = isKnown(findings, own) ? 0 : blind + 1;
    if (blind > MOST_BLIND) return { ...done, verdict: 'NO-GO', reason: 'WATCH_BLIND', end: 'blind' };
    if (clock.now() - began >= ask.limit && triggers.open().length === 0)
      return blind === 0
        ? { ...done, verdict: 'GO', reason: 'MET', end: 'time' }
        : { ...done, verdict: 'NO-GO', reason: 'WATCH_BLIND', end: 'blind' };
    await nextLook(clock, at + WATCH_EVERY_MS, triggers, signal);
    const progress = await readProgress(plan, target, world, signal);
    if (progress.rolledBack || progress.rollbackOpen) return { ...done, verdict: 'GO', reason: 'MET', end: 'rolled-back' };
    const now = watchedPhase(plan, progress);
    if (now?.phase !== phase || now.from !== from) return { ...done, verdict: 'GO', reason: 'MET', end: 'handed-over' };
  }
}

async function nextLook(clock: Clock, moment: number, triggers: Triggers, signal: AbortSignal | undefined): Promise<void> {
  while (clock.now() < moment) {
    if (triggers.open().length > 0 && (await triggers.hear(clock.now()))) return;
    const step = triggers.open().length > 0 ? Math.min(moment - clock.now(), 15_000) : moment - clock.now();
    await clock.sleep(step, signal);
  }
}

async function lookOver(ask: WatchOverAsk, triggers: readonly Trigger[], { openedAt, texts: before }: Watched) {
  const { plan, target, signal } = ask;
  const texts: Record<string, string> = { ...before };
  const findings = await observeAll(
    triggers.map(({ when }) => when).filter((when, index, all) => all.findIndex(each => each.id === when.id) === index),
    target,
    {
      clock: target.clock,
      plan: factsOf(plan, ask),
      // A waiver is for a gate's verdict; a trigger has none.
      waivers: [],
      ...(signal ? { signal } : {}),
      watching: check => ({
        openedAt,
        ms: MEMORY_MS,
        every: WATCH_EVERY_MS,
        closing: false,
        remembered: texts[check],
        remember: text => {
          texts[check] = text;
        },
      }),
    },
  );
  return { findings, texts };
}

/** The findings of the triggers that act. */
const acting = (findings: readonly Finding[], triggers: readonly Trigger[]): readonly Finding[] =>
  findings.filter(({ check }) => triggers.some(each => acts(each) && each.when.id === check));

const isKnown = (findings: readonly Finding[], triggers: readonly Trigger[]): boolean => acting(findings, triggers).every(isTold);

async function rolledBack({ rollBack }: WatchOverAsk): Promise<{ readonly verdict: Verdict; readonly reason: Code }> {
  try {
    await rollBack();
    return { verdict: 'NO-GO', reason: 'TRIGGERED' };
  } catch (thrown) {
    if (asGonogoError(thrown).code === 'INTERRUPTED') throw thrown;
    return { verdict: 'NO-GO', reason: 'DISPATCH_FAILED' };
  }
}
