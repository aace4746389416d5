import type { Path } from '../problem.ts';
import type { Plan, Step, Switch } from '../schema/index.ts';
import type { Found, Rule } from './rule.ts';

/** Follows one closing switch through a list of steps; at the start it counts as closed, since nothing has proved otherwise. */
function early(one: Switch, steps: readonly Step[] | undefined, at: Path): readonly Found[] {
  const found: Found[] = [];
  const { closed } = one;
  if (!closed) return found;
  let proved = false;
  for (const [index, step] of (steps ?? []).entries()) {
    if ('gate' in step) proved ||= closed.until.includes(step.id ?? step.gate);
    if (!('set' in step)) continue;
    const value = step.set[one.id];
    if (value === undefined) continue;
    if (value !== closed.at && !proved) {
      found.push({
        path: [...at, index, 'set', one.id],
        what: 'key',
        message: `expected ${closed.until.join(' or ')} to have said GO before ${one.id} is opened, found no such gate before this step; move the step below it`,
      });
    }
    proved = false;
  }
  return found;
}

/** What closes the system is opened only after the gate that proves it. */
export const openedEarly: Rule = {
  name: 'opened-early',
  reason: 'Traffic that is let in before the proof is customers who make the proof.',
  check(plan: Plan) {
    return plan.switches.flatMap(one => [
      ...plan.phases.flatMap((phase, index) => early(one, phase.steps, ['phases', index, 'steps'])),
      ...early(one, plan.rollback.steps, ['rollback', 'steps']),
    ]);
  },
};
