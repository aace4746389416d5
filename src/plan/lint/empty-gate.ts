import { checksOfGate, gates } from './reading.ts';
import type { Rule } from './rule.ts';

/** No gate and no set without a check. */
export const emptyGate: Rule = {
  name: 'empty-gate',
  reason: 'A gate without checks says GO to everything.',
  check(plan) {
    const sets = (plan.check_sets ?? []).flatMap((set, index) =>
      set.checks.length === 0
        ? [
            {
              path: ['check_sets', index, 'checks'],
              message: `expected the set ${set.id} to have a check, found none; add one, or remove the set`,
            },
          ]
        : [],
    );
    const empty = gates(plan)
      .filter(each => checksOfGate(plan, each).length === 0)
      .map(({ gate, path }) => ({
        path,
        message: `expected the gate ${gate.id ?? gate.gate} to have a check, found none; add checks, or use a set`,
      }));
    return [...sets, ...empty];
  },
};
