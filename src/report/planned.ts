import { builtOf } from '../changes/address.ts';
import type { Reading } from '../changes/read.ts';
import { showValue } from '../changes/show.ts';
import { onNoGo } from '../phase/window.ts';
import { isLeft } from '../plan/left.ts';
import type { Phase, Plan, Switch, Value } from '../plan/schema/index.ts';
import type { PlannedChange } from './gate-summary.ts';

/**
 * What a phase would change, as an approver may see it.
 * @param plan the plan
 * @param phase the phase
 * @param reading what stands now, where it could be read
 * @param chosen the optional steps that the dispatch has asked for, by id
 * @returns one row a switch, in the order of the steps
 */
export function planned(plan: Plan, phase: Phase, reading: Reading, chosen: readonly string[] = []): readonly PlannedChange[] {
  const undo = onNoGo(plan, phase);
  return (phase.steps ?? []).flatMap(step => {
    if (!('set' in step)) return [];
    if (step.optional === true && (step.id === undefined || !chosen.includes(step.id))) return [];
    const [id, value] = Object.entries(step.set)[0] ?? [];
    const one = plan.switches.find(each => each.id === id);
    if (!one || value === undefined) return [];
    const standing = reading.get(one.id);
    const from = !standing || 'failed' in standing ? 'unknown' : showValue(plan, one, standing.value);
    return [
      {
        switch: one.id,
        from,
        to: sayTo(plan, one, value),
        undo: undo === 'undo' ? `undo: back to ${from}` : sayRollback(plan, one),
      },
    ];
  });
}

/**
 * What a step sets, as people may see it.
 * @param plan the plan
 * @param one the switch
 * @param value what the step says
 * @returns words of the plan
 */
export function sayTo(plan: Plan, one: Switch, value: Value): string {
  if (typeof value === 'string') return showValue(plan, one, value);
  if ('secret' in value) return 'a personal value (from its secret)';
  return 'absent' in value ? 'absent' : sayMembers(value.members, value.keep === true);
}

function sayMembers(members: readonly string[], keep: boolean): string {
  if (keep) return `what stands, and ${members.join(', ')}`;
  return members.join(', ') || 'an empty list';
}

/**
 * How a rollback takes a switch back. What it leaves must not look as if it came back by itself.
 * @param plan the plan
 * @param one the switch
 * @returns words of the plan
 */
export function sayRollback(plan: Plan, one: Switch): string {
  if (isLeft(plan, one)) return `left by a rollback; with --scope ${one.id}: ${saySafe(plan, one)}`;
  return `rollback: ${saySafe(plan, one)}`;
}

function saySafe(plan: Plan, one: Switch): string {
  if (typeof one.safe === 'object') return 'members' in one.safe ? one.safe.members.join(', ') || 'an empty list' : 'absent';
  if (one.safe === 'previous') return 'what stood before the cutover';
  return builtOf(plan, one) ? showValue(plan, one, one.safe) : one.safe;
}
