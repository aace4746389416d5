import { phaseSettings, rollbackSettings, switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { isNothing, sayValue } from './value.ts';

/** The value of a switch that limits another is never nothing: not in a phase, not in a rollback, not as its safe value. */
export const limitEmpty: Rule = {
  name: 'limit-empty',
  reason: 'An empty allowlist lets everybody through.',
  check(plan) {
    const found: Found[] = [];
    for (const [index, one] of plan.switches.entries()) {
      if (one.limits === undefined) continue;
      if (isNothing(one.safe))
        found.push({
          path: ['switches', index, 'safe'],
          message: `expected ${one.id} never to be empty, since it limits ${one.limits}, found ${sayValue(one.safe)} as its safe value; write \`safe: previous\` with an else`,
        });
      if (one.else !== undefined && isNothing(one.else))
        found.push({
          path: ['switches', index, 'else'],
          message: `expected ${one.id} never to be empty, since it limits ${one.limits}, found blank text; write a value that matches nobody`,
        });
    }
    for (const { id, value, path } of [...phaseSettings(plan).flatMap(each => each.sets), ...(rollbackSettings(plan) ?? [])]) {
      const one = switchOf(plan, id);
      if (one?.limits === undefined || !isNothing(value)) continue;
      found.push({
        path,
        message: `expected ${id} never to be empty, since it limits ${one.limits}, found ${sayValue(value)}; give it at least one entry`,
      });
    }
    return found;
  },
};
