import { builtOf } from '../changes/address.ts';
import { gonogoError } from '../errors.ts';
import type { Progress } from '../journal/progress.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';

/** The margin that credentials must have beyond window and undo, ms. */
export const CREDENTIAL_MARGIN_MS = 600_000;

/**
 * Refuses a phase that uses what this version cannot carry out: better before the first write than in the middle.
 * @throws GonogoError `NOT_BUILT`
 */
export function refuseNotBuilt(plan: Plan, phase: Phase): void {
  const unbuilt = plan.switches.find(one => !builtOf(plan, one));
  if (unbuilt) throw gonogoError('NOT_BUILT', `switch ${unbuilt.id} is of a kind that this version cannot set or roll back`);
  if (phase.steps?.some(step => 'do' in step || 'revert' in step))
    throw gonogoError('NOT_BUILT', `phase ${phase.id} runs commands, which this version cannot`);
  if (plan.rollback.steps?.some(step => !('set' in step) && !('gate' in step)))
    throw gonogoError('NOT_BUILT', 'the rollback runs commands, which this version cannot');
}

/**
 * Refuses a phase that the journal does not let run now.
 * @throws GonogoError `PHASE_ALREADY_PASSED`, `PHASE_OUT_OF_ORDER`, `PHASE_UNFINISHED`
 */
export function refuseByProgress(plan: Plan, phase: Phase, progress: Progress): void {
  if (progress.unfinished !== undefined || progress.rollbackOpen) {
    throw gonogoError(
      'PHASE_UNFINISHED',
      progress.rollbackOpen
        ? 'a rollback began and did not verify everything'
        : `phase ${progress.unfinished} was begun and neither finished nor undone`,
    );
  }
  if (progress.done.includes(phase.id)) throw gonogoError('PHASE_ALREADY_PASSED', `phase ${phase.id} was completed before`);
  const index = plan.phases.findIndex(each => each.id === phase.id);
  const missing = plan.phases.slice(0, index).find(each => each.optional !== true && !progress.done.includes(each.id));
  if (missing) throw gonogoError('PHASE_OUT_OF_ORDER', `phase ${missing.id} comes before ${phase.id} and has not been completed`);
  const later = plan.phases.slice(index + 1).find(each => progress.done.includes(each.id));
  if (later) throw gonogoError('PHASE_ALREADY_PASSED', `phase ${later.id}, which comes later, was completed before`);
}

/**
 * Refuses credentials that may end before window, undo and margin are over.
 * @param ends when they end, ms since the epoch; `never`, or `unknown`
 * @param needed until when they are needed without the margin, ms since the epoch
 * @throws GonogoError `CREDENTIALS_TOO_SHORT`
 */
export function refuseShortCredentials(ends: number | 'never' | 'unknown', needed: number): void {
  if (ends === 'never') return;
  if (ends === 'unknown')
    throw gonogoError('CREDENTIALS_TOO_SHORT', 'expected to know when the credentials end, found nothing that says so');
  const short = needed + CREDENTIAL_MARGIN_MS - ends;
  if (short > 0)
    throw gonogoError(
      'CREDENTIALS_TOO_SHORT',
      `expected credentials that last ${Math.ceil(short / 60_000)} minutes longer than these`,
    );
}
