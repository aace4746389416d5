import { changes } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** A phase that changes anything names environments that are declared, have reviewers, and whose reviewers are the role that signs. */
export const environment: Rule = {
  name: 'environment',
  reason: 'An environment without reviewers lets the change run with nobody’s approval.',
  check(plan) {
    const found: Found[] = [];
    for (const [index, phase] of plan.phases.entries()) {
      const at = ['phases', index];
      if (changes(phase) && !phase.signoff)
        found.push({
          path: at,
          message: `expected the phase ${phase.id} to name who signs it off, found no signoff; add one with a role and an environment`,
        });
      for (const [n, signoff] of (phase.signoff ?? []).entries()) {
        const one = plan.environments.find(each => each.name === signoff.environment);
        if (!one) continue;
        const path = [...at, 'signoff', n, 'environment'];
        if (one.reviewers.length === 0)
          found.push({
            path,
            message: `expected the environment ${one.name} to have reviewers, found none; name the role ${signoff.role} there`,
          });
        else if (!one.reviewers.includes(signoff.role))
          found.push({
            path,
            message: `expected the reviewers of ${one.name} to hold the role ${signoff.role}, found ${one.reviewers.join(', ')}; correct one of the two`,
          });
      }
    }
    return found;
  },
};
