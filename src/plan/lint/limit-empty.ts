import { phaseSettings, rollbackSettings, switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { isNothing, sayValue } from './value.ts';

/** The value of a switch that limits another is never nothing by a slip: not in a phase, and never in a rollback or as its safe value. */
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
    const inPhases = phaseSettings(plan).flatMap(({ sets }) => sets.map(each => ({ ...each, mayEnd: true })));
    const inRollback = (rollbackSettings(plan) ?? []).map(each => ({ ...each, mayEnd: false }));
    for (const { id, value, path, mayEnd } of [...inPhases, ...inRollback]) {
      const one = switchOf(plan, id);
      if (one?.limits === undefined || !isNothing(value)) continue;
      // Full scale has no limit: a phase may take it away, if it says so and why.
      if (mayEnd && typeof value === 'object' && 'absent' in value && value.because !== undefined) continue;
      found.push({
        path,
        message: `expected ${id} never to be empty, since it limits ${one.limits}, found ${sayValue(value)}; give it at least one entry${mayEnd ? ', or say why it goes: { absent: true, because: … }' : ''}`,
      });
    }
    return found;
  },
};
