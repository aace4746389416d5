import type { Plan, Step } from '../schema/index.ts';
import { phaseSettings, rollbackSettings, type Setting, switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** Members may be added to a list more than once, and what closes the system is opened again. */
function mayRepeat(plan: Plan, { id, value }: Setting): boolean {
  return switchOf(plan, id)?.closed !== undefined || (typeof value === 'object' && 'members' in value && value.keep === true);
}

/** A window between two steps looks at the value that stands in between: a list that is widened step by step. */
function isWatched(steps: readonly Step[] | undefined, from: number, to: number): boolean {
  return (steps ?? []).slice(from + 1, to).some(step => 'gate' in step && step.for !== undefined);
}

/** A phase, and a rollback, sets a switch once between two windows. */
export const setOnce: Rule = {
  name: 'set-once',
  reason: 'The first value would stand for a moment that no gate looks at; one of the two is a slip.',
  check(plan) {
    const lists = [
      ...phaseSettings(plan).map(({ sets, phase }) => ({ sets, steps: phase.steps })),
      { sets: rollbackSettings(plan) ?? [], steps: plan.rollback.steps },
    ];
    return lists.flatMap(({ sets, steps }) => {
      const last = new Map<string, number>();
      return sets.flatMap((setting): Found[] => {
        const before = last.get(setting.id);
        last.set(setting.id, setting.index);
        const again = before !== undefined && !mayRepeat(plan, setting) && !isWatched(steps, before, setting.index);
        return again
          ? [
              {
                path: setting.path,
                what: 'key',
                message: `expected ${setting.id} to be set once here, found a second step; keep one, or put a gate with a window between them`,
              },
            ]
          : [];
      });
    });
  },
};
