import type { Plan } from '../schema/index.ts';
import { phaseSettings, rollbackSettings, type Setting, switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** Members may be added to a list more than once, and what closes the system is opened again. */
function mayRepeat(plan: Plan, { id, value }: Setting): boolean {
  return switchOf(plan, id)?.closed !== undefined || (typeof value === 'object' && 'members' in value && value.keep === true);
}

/** A phase, and a rollback, sets a switch once. */
export const setOnce: Rule = {
  name: 'set-once',
  reason: 'The first value would stand for a moment that no gate looks at; one of the two is a slip.',
  check(plan) {
    return [...phaseSettings(plan).map(each => each.sets), rollbackSettings(plan) ?? []].flatMap(sets => {
      const seen = new Set<string>();
      return sets.flatMap((setting): Found[] => {
        const again = seen.has(setting.id) && !mayRepeat(plan, setting);
        seen.add(setting.id);
        return again
          ? [
              {
                path: setting.path,
                what: 'key',
                message: `expected ${setting.id} to be set once here, found a second step; keep one`,
              },
            ]
          : [];
      });
    });
  },
};
