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
