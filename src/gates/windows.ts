import type { SignalCheck } from '../checks/signal.ts';
import type { Gate, Plan } from '../plan/schema/index.ts';
import { checksOf, triggersOf, withTriggers } from './gate-checks.ts';
import { gatesIn } from './place.ts';

/** A signal in a window that looks for it. */
export interface Placed {
  readonly phase: string;
  readonly gate: Gate;
  readonly check: SignalCheck;
}

/**
 * Every signal of every window of a plan, its triggers included.
 * @param plan the plan
 * @returns the signals in the order of the phases; one that several windows look for stands once for each
 * @throws GonogoError `PLAN_LINT` as `checksOf`
 */
export function watchedSignals(plan: Plan): readonly Placed[] {
  return plan.phases.flatMap(({ id: phase }) =>
    gatesIn(plan, phase)
      .filter(({ gate }) => gate.for !== undefined)
      .flatMap(({ gate, place }) => {
        const triggers = place === 'enter' ? [] : triggersOf(plan, phase);
        return withTriggers(checksOf(plan, gate), triggers)
          .filter((check): check is SignalCheck => check.kind === 'signal')
          .map(check => ({ phase, gate, check }));
      }),
  );
}
