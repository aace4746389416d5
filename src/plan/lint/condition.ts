import { milliseconds } from '../../duration.ts';
import { checks } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** A check can fail, and can pass: conditions that the schema cannot compare. */
export const condition: Rule = {
  name: 'condition',
  reason: 'A check that cannot fail is no check; one that cannot be answered stops every release.',
  check(plan) {
    const found: Found[] = [];
    for (const { check, path } of checks(plan)) {
      if (check.deadline !== undefined && milliseconds(check.deadline) === 0)
        found.push({
          path: [...path, 'deadline'],
          message: `expected the check ${check.id} to have time for an answer, found ${check.deadline}; give it 10s`,
        });
      const { tolerate, harm, m, n } = check as {
        readonly tolerate?: number;
        readonly harm?: number;
        readonly m?: number;
        readonly n?: number;
      };
      if (tolerate !== undefined && harm !== undefined && harm <= tolerate)
        found.push({
          path: [...path, 'harm'],
          message: `expected harm above tolerate in the check ${check.id}, found ${harm} and ${tolerate}; raise harm`,
        });
      if (m !== undefined && n !== undefined && m > n)
        found.push({
          path: [...path, 'm'],
          message: `expected m of the last n looks in the check ${check.id}, found ${m} of ${n}, which never happens; lower m`,
        });
    }
    return found;
  },
};
