import { rollbackSettings } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** In a rollback a limit is released after what it limits: it stands later in the list of switches and in written steps. */
export const limitRelease: Rule = {
  name: 'limit-release',
  reason: 'A limit that goes first leaves the system acting without it until the next step.',
  check(plan) {
    const found: Found[] = [];
    const back = rollbackSettings(plan);
    for (const [index, one] of plan.switches.entries()) {
      if (one.limits === undefined) continue;
      const limited = plan.switches.findIndex(each => each.id === one.limits);
      if (limited >= index)
        found.push({
          path: ['switches', index],
          message: `expected ${one.id} after ${one.limits}, which it limits, found it before; move it down, so that rollback releases it later`,
        });
      const mine = back?.find(setting => setting.id === one.id);
      const theirs = back?.find(setting => setting.id === one.limits);
      if (mine && (!theirs || theirs.index > mine.index)) {
        found.push({
          path: mine.path,
          what: 'key',
          message: `expected rollback to set ${one.limits} before it releases ${one.id}, found ${theirs ? 'it after' : 'no step for it'}; put ${one.limits} first`,
        });
      }
    }
    return found;
  },
};
