import { phaseSettings, switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { isSafe } from './value.ts';

/** A switch that limits another is set before the other is turned on: in an earlier step or an earlier phase. */
export const limitBefore: Rule = {
  name: 'limit-before',
  reason: 'Between the two steps the system would act without its limit.',
  check(plan) {
    const found: Found[] = [];
    const limiters = plan.switches.filter(one => one.limits !== undefined);
    const stands = new Set<string>();
    for (const { phase, sets } of phaseSettings(plan)) {
      for (const { id, value, path, optional } of sets) {
        const turned = switchOf(plan, id);
        for (const limiter of limiters) {
          if (limiter.limits !== id || !turned || stands.has(limiter.id) || isSafe(value, turned.safe)) continue;
          found.push({
            path,
            what: 'key',
            message: `expected ${limiter.id}, which limits ${id}, to be set before ${id} is turned on, found it not yet set; move its step up`,
          });
        }
        if (!optional && !phase.optional) stands.add(id);
      }
    }
    return found;
  },
};
