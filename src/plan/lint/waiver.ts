import { CHECKS } from '../../checks/index.ts';
import { didYouMean } from '../nearest.ts';
import { waiverEnd } from '../waiver.ts';
import { checks } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** Not a check: what GitHub does not say of an environment, the one weakness of a sign-off that may be waived. */
const BYPASS = 'admin-bypass';

/** A waiver has not expired, names a check of the plan, and one that may be waived. */
export const waiver: Rule = {
  name: 'waiver',
  reason: 'A waiver that has ended, or that names nothing, is an agreement that nobody keeps.',
  check(plan, now) {
    const all = checks(plan).map(({ check }) => check);
    const never = new Set(CHECKS.filter(kind => kind.waivable === 'never').map(kind => kind.kind));
    const ids = [...new Set([...all.map(check => check.id), BYPASS])];
    return (plan.waivers ?? []).flatMap((each, index): Found[] => {
      const found: Found[] = [];
      const end = waiverEnd(each.expires);
      const path = ['waivers', index];
      if (Number.isNaN(end))
        found.push({
          path: [...path, 'expires'],
          message: `expected a date that the calendar has, found "${each.expires}"; correct it`,
        });
      else if (end <= now)
        found.push({
          path: [...path, 'expires'],
          message: `expected a waiver that has not expired, found one that ended on ${each.expires}; mend what it waives, or renew it with its ticket`,
        });
      if (!ids.includes(each.check))
        found.push({
          path: [...path, 'check'],
          message: `expected a check of this plan, found "${each.check}"${didYouMean(each.check, ids)}`,
        });
      if (each.check === BYPASS && all.some(check => check.id === BYPASS))
        found.push({ path: [...path, 'check'], message: `expected no check to be called ${BYPASS}, found one; rename it` });
      const kind = all.find(check => check.id === each.check && never.has(check.kind))?.kind;
      if (kind !== undefined)
        found.push({
          path: [...path, 'check'],
          message: `expected a check that may be waived, found "${each.check}" of the kind ${kind}, which never may; remove the waiver`,
        });
      return found;
    });
  },
};
