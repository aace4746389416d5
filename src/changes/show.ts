import type { Plan, Switch } from '../plan/schema/index.ts';

/**
 * A switch's value as people may see it. Personal values are never shown; others only if the plan itself spells them.
 * @param plan the plan
 * @param one the switch
 * @param value what stands or shall stand; undefined means absent
 * @returns the value, `absent`, `a personal value`, `the declared else`, or `another value`
 */
export function showValue(plan: Plan, one: Switch, value: string | undefined): string {
  if (value === undefined) return 'absent';
  if (one.personal === true) return value === one.else ? 'the declared else' : 'a personal value';
  const spelled = new Set<string>(one.values ?? []);
  if (typeof one.safe === 'string') spelled.add(one.safe);
  for (const phase of plan.phases) {
    for (const step of phase.steps ?? []) {
      const set = 'set' in step ? step.set[one.id] : undefined;
      if (typeof set === 'string') spelled.add(set);
    }
  }
  return spelled.has(value) ? value : 'another value';
}
