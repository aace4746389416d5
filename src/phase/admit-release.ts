import { gonogoError } from '../errors.ts';
import { outsideWindow } from '../plan/release-window.ts';
import type { Plan } from '../plan/schema/index.ts';

/**
 * Refuses what is not this release's time, before anything of production is asked. Nothing of a rollback passes here.
 * @param plan the plan
 * @param now ms since the epoch
 * @throws GonogoError `RELEASE_EARLY`, `RELEASE_EXPIRED`
 */
export function refuseOutsideWindow(plan: Plan, now: number): void {
  const outside = outsideWindow(plan, now);
  if (outside === undefined) return;
  const { from, until } = plan.release?.window ?? {};
  throw gonogoError(
    outside,
    `expected now to lie between ${from} and ${until}, found it ${outside === 'RELEASE_EARLY' ? 'before' : 'after'} that`,
  );
}

/**
 * Refuses a re-run of a job that writes: GitHub keeps approvals by run and not by attempt.
 * @param attempt of the run
 * @throws GonogoError `RERUN_REFUSED`
 */
export function refuseRerun(attempt: number): void {
  if (attempt === 1) return;
  throw gonogoError('RERUN_REFUSED', `expected the first attempt of the run, found attempt ${attempt}`);
}
