import type { Path } from '../problem.ts';
import type { Plan, Step } from '../schema/index.ts';
import { switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';

function scattered(plan: Plan, steps: readonly Step[] | undefined, at: Path, where: string): readonly Found[] {
  const functions = (steps ?? []).map(step => {
    const id = 'set' in step ? Object.keys(step.set)[0] : undefined;
    const one = id === undefined ? undefined : switchOf(plan, id);
    return one && 'function' in one ? one.function : undefined;
  });
  const found: Found[] = [];
  const closed = new Set<string>();
  for (const [index, name] of functions.entries()) {
    const step = steps?.[index];
    // Between two windows a state stands that somebody planned, and looks at.
    if (step !== undefined && 'gate' in step && step.for !== undefined) {
      closed.clear();
      continue;
    }
    const last = steps?.[index - 1];
    const before = last !== undefined && 'gate' in last ? undefined : functions[index - 1];
    if (before !== undefined && before !== name) closed.add(before);
    if (name !== undefined && closed.has(name)) {
      found.push({
        path: [...at, index, 'set'],
        message: `expected the variables of ${name} to stand one after the other in ${where}, found another step between them; move this step up, so that they are one update`,
      });
      closed.delete(name);
    }
  }
  return found;
}

/** The variables of one function that a phase sets stand one after the other: they are one update. */
export const oneUpdate: Rule = {
  name: 'one-update',
  reason: 'Two updates of one function are two deployments, with a state between them that nobody planned.',
  check(plan) {
    const phases = plan.phases.flatMap((phase, index) =>
      scattered(plan, phase.steps, ['phases', index, 'steps'], `the phase ${phase.id}`),
    );
    return [...phases, ...scattered(plan, plan.rollback.steps, ['rollback', 'steps'], 'rollback.steps')];
  },
};
