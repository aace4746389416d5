import type { Found, Rule } from './rule.ts';

/** An optional step has a name by which a dispatch asks for it, and no two have the same. */
export const optionalName: Rule = {
  name: 'optional-name',
  reason: 'A step that nobody can ask for is never done, and one that is done unasked is no option.',
  check(plan) {
    const found: Found[] = [];
    const seen = new Set<string>();
    for (const [p, phase] of plan.phases.entries())
      for (const [n, step] of (phase.steps ?? []).entries()) {
        if ('gate' in step || !('set' in step)) continue;
        const path = ['phases', p, 'steps', n];
        if (step.optional === true && step.id === undefined)
          found.push({ path, message: 'expected an optional step to have an id, found none; a dispatch asks for it by its id' });
        if (step.id === undefined) continue;
        if (step.optional !== true)
          found.push({
            path: [...path, 'id'],
            what: 'key',
            message: 'expected only an optional step to have an id, found one of a step that is always done; remove it',
          });
        if (seen.has(step.id))
          found.push({
            path: [...path, 'id'],
            message: `expected each optional step's id once, found ${step.id} twice; rename one`,
          });
        seen.add(step.id);
      }
    return found;
  },
};
