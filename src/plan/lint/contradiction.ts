import type { Path } from '../problem.ts';
import type { Plan, Value } from '../schema/index.ts';
import { phaseSettings } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { sayValue } from './value.ts';

type State = Map<string, Value>;

/** The contradictions that a state holds; what is not known contradicts nothing. */
function held(plan: Plan, state: State) {
  return (plan.contradictions ?? []).filter(each => Object.entries(each.never).every(([id, value]) => state.get(id) === value));
}

const say = (never: Readonly<Record<string, unknown>>): string =>
  Object.entries(never)
    .map(([id, value]) => `${id} ${sayValue(String(value))}`)
    .join(' with ');

/** No phase leaves, and no rollback reaches, a state that the plan says must never stand. */
export const contradiction: Rule = {
  name: 'contradiction',
  reason: 'A switch that an earlier phase left behind can make the next one look enabled and do nothing, or the reverse.',
  check(plan) {
    const found = new Map<string, Found>();
    const note = (key: string, path: Path, message: string) => {
      if (!found.has(key)) found.set(key, { path, message });
    };
    // With everything optional and with nothing optional: a plan must be sound both ways.
    for (const withOptional of [true, false]) {
      const state: State = new Map();
      const before = new Set<string>();
      for (const { phase, at, sets } of phaseSettings(plan)) {
        if (phase.optional && !withOptional) continue;
        for (const setting of sets) if (withOptional || !setting.optional) state.set(setting.id, setting.value);
        for (const each of held(plan, state)) {
          if (before.has(each.id)) continue;
          before.add(each.id);
          note(
            `${phase.id} ${each.id}`,
            [...at, 'id'],
            `expected the phase ${phase.id} not to end with ${say(each.never)}, found that it does (${each.id}); set one of them in this phase`,
          );
        }
      }
    }
    const safe: State = new Map(plan.switches.flatMap(one => (one.safe === 'previous' ? [] : [[one.id, one.safe] as const])));
    for (const each of held(plan, safe)) {
      const index = plan.contradictions?.indexOf(each) ?? 0;
      note(
        `safe ${each.id}`,
        ['contradictions', index, 'id'],
        `expected the safe values not to hold ${say(each.never)}, found that they do (${each.id}); correct a safe value`,
      );
    }
    return [...found.values()];
  },
};
