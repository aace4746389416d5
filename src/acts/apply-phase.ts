import type { Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import type { Holder } from '../journal/lock.ts';
import type { PhaseAsk, PhaseDone } from '../phase/ask.ts';
import { begin } from '../phase/begin.ts';
import { carry } from '../phase/carry.ts';
import { interrupt } from '../phase/interrupt.ts';
import { giveUpLock, type Open, record, rollbackOf, safeOf, writing } from '../phase/open.ts';
import { undoPhase } from '../phase/undo.ts';
import { onNoGo } from '../phase/window.ts';
import { rollBack } from './roll-back.ts';

export type { Looked, PhaseAsk, PhaseDone, PhaseEvent, ShownChange } from '../phase/ask.ts';

/**
 * Carries out one phase: admission, lock, restore point, steps in order behind the fence, leave gates; a NO-GO does what
 * the phase's `on_no_go` says, a trigger or an interruption rolls back.
 * @param ask the plan, the phase, ports, admission and gates
 * @returns how it ended; it does not throw for what production answers
 */
export async function applyPhase(ask: PhaseAsk): Promise<PhaseDone> {
  let begun: Open | undefined;
  const lock: { held?: Holder } = {};
  let tell: (done: Promise<PhaseDone>) => void = () => undefined;
  const interrupted = new Promise<PhaseDone>(resolve => {
    tell = resolve;
  });
  // Until it has begun, the flow itself stops: there is nothing to cut off.
  const onAbort = (): void => void (begun && tell(interrupt(ask, begun)));
  ask.signal.addEventListener('abort', onAbort, { once: true });
  const flow = (async (): Promise<PhaseDone> => {
    try {
      begun = await begin(ask, lock);
    } catch (thrown) {
      await giveUpLock(ask, lock);
      // A trigger rolls back whatever stands, also before the phase has changed anything.
      if (asGonogoError(thrown).code === 'TRIGGERED' && !ask.signal.aborted) return rolledBackInstead(ask, thrown);
      return untouched(ask, thrown);
    }
    // The signal may have come between the last await and this line.
    if (ask.signal.aborted) return interrupt(ask, begun);
    const done = await carryThrough(ask, begun);
    // What comes now is too late to interrupt anything; what came before has cut the system off, whatever the phase says.
    ask.signal.removeEventListener('abort', onAbort);
    if (begun.cut) return begun.cut;
    await giveUpLock(ask, begun);
    return done;
  })();
  return Promise.race([flow, interrupted]);
}

function untouched(ask: PhaseAsk, thrown: unknown): PhaseDone {
  const error = asGonogoError(thrown);
  const reason = ask.signal.aborted ? 'INTERRUPTED' : error.code;
  const message = ask.signal.aborted ? 'interrupted before the first change' : error.message;
  ask.report?.({ type: 'no-go', reason, message, then: 'nothing' });
  return { verdict: 'NO-GO', reason, message, end: 'untouched', changes: [] };
}

async function rolledBackInstead(ask: PhaseAsk, thrown: unknown): Promise<PhaseDone> {
  const { code: reason, message } = asGonogoError(thrown);
  ask.report?.({ type: 'no-go', reason, message, then: 'rollback' });
  const rollback = await rollBack({ ...rollbackOf(ask), report: event => ask.report?.({ type: 'rollback', event }) });
  return {
    verdict: 'NO-GO',
    reason,
    message,
    end: rollback.verified ? 'rolled-back' : 'not-verified',
    changes: [],
    rollback,
  };
}

async function carryThrough(ask: PhaseAsk, open: Open): Promise<PhaseDone> {
  try {
    await carry(ask, open);
    return { verdict: 'GO', reason: 'MET', message: `phase ${ask.phase.id} is done`, end: 'done', changes: open.shown };
  } catch (thrown) {
    return noGo(ask, open, thrown);
  }
}

/** After these every write of the phase has been answered; after any other failure one may still land. */
const ANSWERED: readonly Code[] = [
  'LEAVE_GATE_NO_GO',
  'TRIGGERED',
  'CONFLICT',
  'DRIFT',
  'UPDATE_FAILED',
  'DENIED',
  'PHASE_OVERDUE',
];

/** Undo or rollback, as the phase says; nothing, if a rollback of everything is at it already. */
async function noGo(ask: PhaseAsk, open: Open, thrown: unknown): Promise<PhaseDone> {
  if (ask.signal.aborted) return interrupt(ask, open);
  const { code, message } = asGonogoError(thrown);
  const told = { verdict: 'NO-GO', reason: code, message, changes: open.shown } as const;
  // A fence that cannot be read is nobody's: then this run rolls back itself.
  const fence = await open.guard.raised().catch(() => undefined);
  if (fence?.open && fence.scope === 'all') {
    // Whoever raised it is putting everything right; a second hand would only be in the way.
    ask.report?.({ type: 'no-go', reason: code, message, then: 'nothing' });
    return { ...told, end: 'left-to-rollback' };
  }
  const always = code === 'TRIGGERED' || code === 'LOCK_LOST' || code === 'FENCED' || fence !== undefined;
  const then = always ? 'rollback' : onNoGo(ask.plan, ask.phase);
  ask.report?.({ type: 'no-go', reason: code, message, then });
  const quiet = ANSWERED.includes(code);
  if (then === 'undo') {
    const failed = await undo(ask, open, code, quiet);
    if (failed === undefined) return { ...told, end: 'undone' };
    if (ask.signal.aborted) return interrupt(ask, open);
    // What cannot be undone is rolled back: safe matters more than before.
    ask.report?.({ type: 'no-go', reason: failed, message: 'the undo failed', then: 'rollback' });
  }
  const rollback = await rollBack({
    ...rollbackOf(ask),
    quiet: quiet && then === 'rollback',
    report: event => ask.report?.({ type: 'rollback', event }),
  });
  return { ...told, end: rollback.verified ? 'rolled-back' : 'not-verified', rollback };
}

/** Gives undefined once everything is undone, else why not. */
async function undo(ask: PhaseAsk, open: Open, reason: Code, quiet: boolean): Promise<Code | undefined> {
  const wanted = open.work.flatMap(each => (each.do === 'set' ? each.wanted : []));
  try {
    await undoPhase({ wanted, point: open.point, safeOf: one => safeOf(open, one), quiet }, writing(ask, open));
    await record(ask, open, { type: 'phase-undone', reason });
    ask.report?.({ type: 'undone' });
    return undefined;
  } catch (failed) {
    return asGonogoError(failed).code;
  }
}
