import { membersOf } from '../members.ts';
import type { Plan, Switch } from '../plan/schema/index.ts';

/** What of a switch tells how it may be shown. */
type Shown = Pick<Switch, 'id' | 'personal' | 'values' | 'else'> & { readonly safe: unknown; readonly members?: unknown };

/**
 * A switch's value as people may see it. Personal values are never shown; others only if the plan itself spells them.
 * @param plan the plan
 * @param one the switch
 * @param value what stands or shall stand; undefined means absent
 * @returns the value, `absent`, `a personal value`, `the declared else`, or `another value`
 */
export function showValue(plan: Plan, one: Shown, value: string | undefined): string {
  if (value === undefined) return 'absent';
  if (one.personal === true) return value === one.else ? 'the declared else' : 'a personal value';
  const list = plan.switches.find(each => each.id === one.id);
  if (list && 'list' in list) return showList(list.members, value);
  const spelled = new Set<string>(one.values ?? []);
  if (typeof one.safe === 'string') spelled.add(one.safe);
  if (one.else !== undefined) spelled.add(one.else);
  for (const phase of plan.phases) {
    for (const step of phase.steps ?? []) {
      const set = 'set' in step ? step.set[one.id] : undefined;
      if (typeof set === 'string') spelled.add(set);
    }
  }
  return spelled.has(value) ? value : 'another value';
}

/** Members that the plan declares by their names, others by their number. */
function showList(declared: readonly string[] | undefined, value: string): string {
  const members = membersOf(value);
  if (members === undefined) return 'no list';
  const known = members.filter(member => declared?.includes(member));
  const others = members.length - known.length;
  return [...known, ...(others === 0 ? [] : [`${others} not declared`])].join(', ') || 'an empty list';
}
