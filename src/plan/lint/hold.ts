import { milliseconds } from '../../duration.ts';
import type { Found, Rule } from './rule.ts';

/** A trigger that holds says by when it is decided; no other does. */
export const hold: Rule = {
  name: 'hold',
  reason: 'A hold without an end is a system left half on.',
  check(plan) {
    return (plan.triggers ?? []).flatMap((trigger, index): Found[] => {
      const path = ['triggers', index];
      if (trigger.then === 'hold') {
        if (trigger.decide_within === undefined)
          return [
            {
              path,
              message: `expected the trigger ${trigger.id} to say by when it is decided, found no decide_within; add one, such as 5m`,
            },
          ];
        return milliseconds(trigger.decide_within) === 0
          ? [
              {
                path: [...path, 'decide_within'],
                message: `expected time to decide in ${trigger.id}, found ${trigger.decide_within}; write 5m, or roll-back`,
              },
            ]
          : [];
      }
      return (['decide_within', 'decided_by'] as const)
        .filter(key => trigger[key] !== undefined)
        .map(key => ({
          path: [...path, key],
          what: 'key',
          message: `expected ${key} only with \`then: hold\`, found it with ${trigger.then} in ${trigger.id}; remove it`,
        }));
    });
  },
};
