import type { Check } from '../checks/index.ts';
import type { Clock } from '../clock.ts';
import type { Decision, Question, TriggerSeen } from '../decision.ts';
import { milliseconds } from '../duration.ts';
import { gonogoError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Gate, Trigger } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import { withTriggers } from './gate-checks.ts';
import { EXTEND_WITHIN_MS, lengthOf } from './length.ts';
import { type Looking, observeAll } from './observe.ts';
import { patience } from './patience.ts';
import type { People } from './people.ts';
import { type Fired, triggersIn } from './triggers.ts';

/** One look, for whoever shows the progress. */
export interface Tick {
  /** Counted from 1. */
  readonly tick: number;
  readonly of: number;
  /** When it looked, ms since the epoch. */
  readonly at: number;
  /** Time left in the window, ms. */
  readonly left: number;
  readonly findings: readonly Finding[];
  /** Questions that wait for a person. */
  readonly questions: readonly Question[];
}

/** Told of each look, and waited for: what it throws, such as a lost lock, ends the watch. */
export type Report = (tick: Tick) => void | Promise<void>;

/** What a gate saw. */
export interface Looked {
  /** Of the last look; each counts its looks in `facts.looks`. */
  readonly findings: readonly Finding[];
  /** Ids of all checks that had to be asked, in order. */
  readonly declared: readonly string[];
  readonly looks: number;
  /** Planned looks. */
  readonly of: number;
  /** Begin of the first and end of the last look, ms since the epoch. */
  readonly from: number;
  readonly to: number;
  /** The trigger that ended it, and how. */
  readonly fired?: Fired;
  /** What each trigger saw. */
  readonly triggers: readonly TriggerSeen[];
  /** Decisions that lengthened it. */
  readonly extended: readonly Decision[];
  /** What the checks of a window remember, by their ids. */
  readonly texts: ReadonlyMap<string, string>;
}

const EVERY_MS = 60_000;
const STALLS = 1000;

/** Waits until a moment. A clock that stands still would make the window endless, so it is a defect. */
async function until(clock: Clock, moment: number, signal: AbortSignal | undefined): Promise<void> {
  for (let stalls = 0; clock.now() < moment; ) {
    const before = clock.now();
    await clock.sleep(moment - before, signal);
    stalls = clock.now() > before ? 0 : stalls + 1;
    if (stalls > STALLS) throw gonogoError('DEFECT', 'the clock stands still');
  }
}

/** What was found, as not known: nobody looked in between. */
function broken(finding: Finding): Finding {
  if (finding.outcome !== 'pass' && finding.outcome !== 'waived') return finding;
  const { waiver: _, ...rest } = finding;
  return { ...rest, outcome: 'inconclusive', reason: 'WINDOW_BROKEN' };
}

/** What the checks of a window remember from look to look, by their ids. */
export interface Memories {
  readonly texts: Map<string, string>;
  /** Keeps them before the next look: what throws ends the window. */
  keep(): Promise<void>;
}

/** Between two questions whether somebody has answered, ms. */
const HEAR_MS = 15_000;

/** Waits for a look, which comes at once when a person answers or the time to answer is over. */
async function untilLook(
  moment: number,
  waiting: () => readonly number[],
  heard: () => Promise<boolean>,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<void> {
  while (clock.now() < moment) {
    const deadlines = waiting();
    if (deadlines.length === 0) return until(clock, moment, signal);
    if (deadlines.some(deadline => clock.now() >= deadline) || (await heard())) return;
    await until(clock, Math.min(moment, clock.now() + HEAR_MS, ...deadlines), signal);
  }
}

/** Nothing bad was found, and something could not be told for want of time or traffic. */
const isUndecided = (findings: readonly Finding[]): boolean =>
  findings.some(({ outcome }) => outcome === 'inconclusive') &&
  findings.every(({ outcome, reason }) =>
    outcome === 'inconclusive' ? MORE_TIME.has(reason) : outcome === 'pass' || outcome === 'waived',
  );
const MORE_TIME: ReadonlySet<string> = new Set(['NOT_ENOUGH_TRAFFIC', 'HARM_NOT_RULED_OUT', 'SUSPICIOUS', 'NO_ACTIVITY']);

/**
 * Looks once, or for a window: at its beginning, at every tick and at its end. The first finding that is not a pass ends it, but for
 * questions that stay open until the last look, and for short absences of who is asked (see `patience`). Every trigger is asked at every
 * look, also while a person is waited for (see `triggersIn`).
 * @param gate how long and how often it looks
 * @param checks of the gate
 * @param target production, or its stand-in
 * @param run clock, facts, waivers, the triggers that watch, people, and who is told of each look
 * @returns the findings of the last look, what the triggers saw, and which of them ended it, if one did
 * @throws GonogoError `PLAN_LINT` for an interval of 0, `DEFECT` for a clock that stands still; what the clock rejects with when the run
 *   is interrupted, and what `report` throws
 */
export async function look(
  gate: Pick<Gate, 'for' | 'every' | 'up_to'>,
  checks: readonly Check[],
  target: Target,
  run: Looking & {
    readonly triggers?: readonly Trigger[];
    readonly people?: People;
    readonly report?: Report;
    readonly memories?: Memories;
  },
): Promise<Looked> {
  const { clock, signal, memories } = run;
  const all = withTriggers(checks, run.triggers ?? []);
  const triggers = triggersIn(run.triggers ?? [], new Set(checks.map(({ id }) => id)), run.people);
  const declared = all.map(({ id }) => id).filter(triggers.counts);
  const every = gate.every === undefined ? EVERY_MS : milliseconds(gate.every);
  if (every < 1) throw gonogoError('PLAN_LINT', 'expected a gate to look at intervals longer than 0, found 0');
  const from = clock.now();
  const length = await lengthOf(gate, from, run.people);
  // Two intervals and a minute: a slow look may be late, a sleeping machine is not a watch.
  const longestGap = 2 * every + 60_000;
  let before = from;
  const texts = memories?.texts ?? new Map<string, string>();
  const patient = patience(Math.ceil(length.now() / every) + 1);
  /** What the last look found, while people may still lengthen the window. */
  let end: { readonly findings: readonly Finding[]; readonly until: number } | undefined;
  const waiting = () => [...triggers.open().map(({ deadline }) => deadline), ...(end ? [end.until] : [])];
  const lengthened = async (): Promise<boolean> => {
    if (!(await length.hear())) return false;
    end = undefined;
    return true;
  };
  const heard = async (): Promise<boolean> => (await triggers.hear(clock.now())) || (end !== undefined && (await lengthened()));
  for (let tick = 1; ; tick += 1) {
    const planned = (tick - 1) * every;
    // The window's end is no whole interval away where it is no multiple of it.
    const isEnd = planned >= length.now() && planned - every < length.now();
    await untilLook(from + (isEnd ? length.now() : planned), waiting, heard, clock, signal);
    // Only where it would end does it matter whether it has become longer.
    if (planned >= length.now()) await lengthened();
    const of = Math.ceil(length.now() / every) + 1;
    const at = clock.now();
    // A window whose end waits for a person goes on looking; its last look is the one after the answer.
    const last = at - from >= length.now() && !end && triggers.open().length === 0;
    const watching = (check: string) => ({
      openedAt: from,
      ms: length.now(),
      every,
      closing: last,
      remembered: texts.get(check),
      remember: (text: string) => void texts.set(check, text),
    });
    const seen = await observeAll(all, target, gate.for === undefined ? run : { ...run, watching });
    const found = at - before <= longestGap ? seen : seen.map(broken);
    before = at;
    const fired = await triggers.take(found, clock.now());
    const judged = triggers.judged(found);
    // What holds since this very look keeps the window open.
    const final = last && triggers.open().length === 0;
    const ended = patient.ends(judged, tick, final);
    const findings = judged.map(finding => {
      const missed = patient.missed(finding.check);
      const unanswered = missed === 0 ? {} : { looks_unanswered: { count: missed } };
      return { ...finding, facts: { ...finding.facts, looks: { count: tick }, ...unanswered } };
    });
    if (texts.size > 0) await memories?.keep();
    const question = length.question();
    if (final && !fired && question && isUndecided(findings)) end = { findings, until: at + EXTEND_WITHIN_MS };
    const left = Math.max(0, from + length.now() - clock.now());
    const questions = [...triggers.open(), ...(end && question ? [{ ...question, deadline: end.until }] : [])];
    await run.report?.({ tick, of: Math.max(of, tick), at, left, findings, questions });
    const over = end ? clock.now() >= end.until : final;
    // The end's own findings stand if nobody lengthened the window and nothing has come up since.
    if (!fired && !over && (!ended || (end && final))) continue;
    return {
      findings: end && !fired && over ? end.findings : findings,
      declared,
      looks: tick,
      of: Math.max(of, tick),
      from,
      to: clock.now(),
      texts,
      triggers: triggers.seen(),
      extended: length.extended(),
      ...(fired ? { fired } : {}),
    };
  }
}
