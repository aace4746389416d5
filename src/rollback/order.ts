import type { BuiltSwitch } from '../changes/address.ts';
import type { Plan } from '../plan/schema/index.ts';

/**
 * In which order a rollback sets switches: those of later phases first, each group at once. A switch that limits another is
 * set after all others, so that the limit is not moved before what it limits is off. All variables of one function are one
 * update, and belong to the first group that has one of them.
 * @param plan the plan
 * @param switches which
 * @returns groups, in order
 */
export function newestFirst(plan: Plan, switches: readonly BuiltSwitch[]): readonly (readonly BuiltSwitch[])[] {
  const functions = new Map<string, number>();
  const rank = (one: BuiltSwitch): number => {
    if (one.limits !== undefined) return -2;
    return plan.phases.findLastIndex(phase => phase.steps?.some(step => 'set' in step && Object.hasOwn(step.set, one.id)));
  };
  for (const one of switches) {
    if ('function' in one) functions.set(one.function, Math.max(rank(one), functions.get(one.function) ?? -2));
  }
  const groups = new Map<number, BuiltSwitch[]>();
  for (const one of switches) {
    const at = 'function' in one ? (functions.get(one.function) ?? -2) : rank(one);
    groups.set(at, [...(groups.get(at) ?? []), one]);
  }
  return [...groups.entries()].toSorted(([a], [b]) => b - a).map(([, group]) => group);
}
