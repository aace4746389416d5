import { changes } from './reading.ts';
import type { Rule } from './rule.ts';

/** A phase that changes anything has a leave gate. */
export const leaveGate: Rule = {
  name: 'leave-gate',
  reason: 'Without a leave gate a phase counts as done because nothing was looked at.',
  check(plan) {
    return plan.phases.flatMap((phase, index) =>
      changes(phase) && !phase.leave
        ? [
            {
              path: ['phases', index],
              message: `expected the phase ${phase.id} to have a leave gate, found none; add leave with at least one gate`,
            },
          ]
        : [],
    );
  },
};
