import { milliseconds } from '../../duration.ts';
import type { Found, Rule } from './rule.ts';

/** The rollback's environment is declared and waits for nobody. */
export const rollbackEnvironment: Rule = {
  name: 'rollback-environment',
  reason: 'A rollback that waits for an approval or a timer comes too late.',
  check(plan) {
    const found: Found[] = [];
    const { environment } = plan.rollback;
    const path = ['rollback', 'environment'];
    const one = plan.environments.find(each => each.name === environment);
    if (!one) return [];
    if (one.reviewers.length > 0)
      found.push({
        path,
        message: `expected the environment ${environment} to have no reviewers, found ${one.reviewers.join(', ')}; use an environment of its own with reviewers: []`,
      });
    if (one.wait !== undefined && milliseconds(one.wait) > 0)
      found.push({
        path,
        message: `expected the environment ${environment} to have no wait timer, found ${one.wait}; remove its wait`,
      });
    return found;
  },
};
