import type { Check } from '../checks/index.ts';
import type { Clock } from '../clock.ts';
import { milliseconds } from '../duration.ts';
import { gonogoError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Gate, Trigger } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import { withTriggers } from './gate-checks.ts';
import { type Looking, observeAll } from './observe.ts';
import { patience } from './patience.ts';

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
  /** The id of the trigger that fired. */
  readonly triggered?: string;
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

/**
 * Looks once, or for a window: at its beginning, at every tick and at its end. The first finding that is not a pass ends it, but for
 * questions that stay open until the last look, and for short absences of who is asked (see `patience`).
 * @param gate how long and how often it looks
 * @param checks of the gate
 * @param target production, or its stand-in
 * @param run clock, facts, waivers, the triggers that watch, and who is told of each look
 * @returns the findings of the last look and the trigger that fired, if one did
 * @throws GonogoError `PLAN_LINT` for an interval of 0, `DEFECT` for a clock that stands still; what the clock rejects with when the run
 *   is interrupted, and what `report` throws
 */
export async function look(
  gate: Pick<Gate, 'for' | 'every'>,
  checks: readonly Check[],
  target: Target,
  run: Looking & { readonly triggers?: readonly Trigger[]; readonly report?: Report; readonly memories?: Memories },
): Promise<Looked> {
  const { clock, signal, triggers = [], memories } = run;
  const all = withTriggers(checks, triggers);
  const length = gate.for === undefined ? 0 : milliseconds(gate.for);
  const every = gate.every === undefined ? EVERY_MS : milliseconds(gate.every);
  if (every < 1) throw gonogoError('PLAN_LINT', 'expected a gate to look at intervals longer than 0, found 0');
  const of = Math.ceil(length / every) + 1;
  const from = clock.now();
  // Two intervals and a minute: a slow look may be late, a sleeping machine is not a watch.
  const longestGap = 2 * every + 60_000;
  let before = from;
  const texts = memories?.texts ?? new Map<string, string>();
  const patient = patience(of);
  for (let tick = 1; ; tick += 1) {
    await until(clock, from + Math.min((tick - 1) * every, length), signal);
    const at = clock.now();
    const watching = (check: string) => ({
      openedAt: from,
      ms: length,
      every,
      closing: tick >= of,
      remembered: texts.get(check),
      remember: (text: string) => void texts.set(check, text),
    });
    const seen = await observeAll(all, target, gate.for === undefined ? run : { ...run, watching });
    const whole = at - before <= longestGap;
    before = at;
    const judged = whole ? seen : seen.map(broken);
    const ended = patient.ends(judged, tick);
    const findings = judged.map(finding => {
      const missed = patient.missed(finding.check);
      const unanswered = missed === 0 ? {} : { looks_unanswered: { count: missed } };
      return { ...finding, facts: { ...finding.facts, looks: { count: tick }, ...unanswered } };
    });
    if (texts.size > 0) await memories?.keep();
    const left = Math.max(0, from + length - clock.now());
    await run.report?.({ tick, of, at, left, findings });
    const fired = triggers.find(trigger =>
      findings.some(finding => finding.check === trigger.when.id && finding.outcome === 'fail'),
    );
    if (tick >= of || ended) {
      const declared = all.map(check => check.id);
      return { findings, declared, looks: tick, of, from, to: clock.now(), texts, ...(fired ? { triggered: fired.id } : {}) };
    }
  }
}
