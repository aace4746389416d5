import { rollbackSettings, switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { isSafe, writeValue } from './value.ts';

/** Kill switches have a literal safe value and stand first: in the list of switches and in a written rollback. */
export const killFirst: Rule = {
  name: 'kill-first',
  reason:
    'Kill switches are set from the plan alone, before anything is read: what stands before them costs the seconds that matter.',
  check(plan) {
    const found: Found[] = [];
    const firstOther = plan.switches.findIndex(one => one.kill !== true);
    for (const [index, one] of plan.switches.entries()) {
      if (!one.kill) continue;
      if (one.safe === 'previous')
        found.push({
          path: ['switches', index, 'safe'],
          message: `expected a literal safe value for the kill switch ${one.id}, found previous; nothing is read before it is set`,
        });
      if (firstOther !== -1 && index > firstOther) {
        found.push({
          path: ['switches', index],
          message: `expected the kill switch ${one.id} before every other switch, found it after ${plan.switches[firstOther]?.id ?? 'another'}; move it up`,
        });
      }
    }
    const back = rollbackSettings(plan);
    if (!back) return found;
    const kills = plan.switches.filter(one => one.kill);
    for (const one of kills) {
      const mine = back.find(setting => setting.id === one.id && isSafe(setting.value, one.safe));
      const step = `- set: { ${one.id}: ${writeValue(one.safe)} }`;
      if (!mine) {
        found.push({
          path: ['rollback', 'steps'],
          what: 'key',
          message: `expected rollback.steps to begin with the kill switch ${one.id}, found no step for it; add \`${step}\``,
        });
        continue;
      }
      const before = plan.rollback.steps
        ?.slice(0, mine.index)
        .find(step => !('set' in step) || Object.keys(step.set).some(id => switchOf(plan, id)?.kill !== true));
      if (before)
        found.push({
          path: mine.path,
          what: 'key',
          message: `expected rollback.steps to begin with the kill switches, found other steps before ${one.id}; move \`${step}\` up`,
        });
    }
    return found;
  },
};
