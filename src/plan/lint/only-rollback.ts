import { phaseSettings, rollbackSettings } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** Rollback touches nothing that no phase sets, unless `only_rollback` says why. */
export const onlyRollback: Rule = {
  name: 'only-rollback',
  reason: 'A rollback that changes what the cutover never touched makes a second incident out of the first.',
  check(plan) {
    const set = new Map(phaseSettings(plan).flatMap(({ phase, sets }) => sets.map(({ id }) => [id, phase.id] as const)));
    const back = rollbackSettings(plan);
    const found: Found[] = [];
    for (const [index, one] of plan.switches.entries()) {
      const phase = set.get(one.id);
      if (phase !== undefined && one.only_rollback !== undefined) {
        found.push({
          path: ['switches', index, 'only_rollback'],
          what: 'key',
          message: `expected no phase to set ${one.id}, found one that does (${phase}); remove only_rollback`,
        });
      }
      if (phase !== undefined || one.only_rollback !== undefined) continue;
      if (!back) {
        found.push({
          path: ['switches', index, 'id'],
          message: `expected a phase that sets ${one.id}, found only rollback; remove the switch, or say why in only_rollback`,
        });
        continue;
      }
      for (const { path } of back.filter(setting => setting.id === one.id)) {
        found.push({
          path,
          what: 'key',
          message: `expected rollback to set only what a phase sets, found ${one.id}; remove the step, or say why in the switch’s only_rollback`,
        });
      }
    }
    return found;
  },
};
