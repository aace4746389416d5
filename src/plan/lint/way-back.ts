import { phaseSettings, rollbackSettings, switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { isSafe, sayValue, writeValue } from './value.ts';

/** Every switch that a phase sets is put back by a written rollback; a derived one covers all of them. */
export const wayBack: Rule = {
  name: 'way-back',
  reason: 'What a phase changes and rollback forgets stays changed after the incident.',
  check(plan) {
    const back = rollbackSettings(plan);
    if (!back) return [];
    const found: Found[] = [];
    const seen = new Set<string>();
    for (const { sets } of phaseSettings(plan)) {
      for (const { id, path } of sets) {
        const one = switchOf(plan, id);
        if (!one || seen.has(id)) continue;
        seen.add(id);
        const mine = back.filter(setting => setting.id === id);
        const step = `- set: { ${id}: ${writeValue(one.safe)} }`;
        const last = mine.at(-1);
        if (!last)
          found.push({
            path,
            what: 'key',
            message: `expected rollback.steps to put ${id} back, found no step for it; add \`${step}\``,
          });
        else if (!mine.some(setting => isSafe(setting.value, one.safe)) || (!one.closed && !isSafe(last.value, one.safe))) {
          found.push({
            path: last.path,
            message: `expected rollback to leave ${id} at its safe value ${sayValue(one.safe)}, found ${sayValue(last.value)}; write \`${step}\``,
          });
        }
      }
    }
    return found;
  },
};
