import { gonogoError } from '../errors.ts';
import type { Gate, Plan } from '../plan/schema/index.ts';

/** Where a gate stands: before a phase's approval, between its steps, at its end, or after a rollback. */
export type Place = 'enter' | 'steps' | 'leave' | 'verify';

/** A gate and where it stands. */
export interface Placed {
  readonly gate: Gate;
  readonly place: Place;
}

const PLACES: readonly string[] = ['enter', 'steps', 'leave', 'verify'] satisfies Place[];

/**
 * Tells a place from the id of a gate.
 * @param name what was asked for
 * @returns true for the name of a place
 */
export function isPlace(name: string): name is Place {
  return PLACES.includes(name);
}

/**
 * The name of a gate in evidence.
 * @param gate as the plan writes it
 * @returns its id, or its kind if it has none
 */
export function gateId(gate: Gate): string {
  return gate.id ?? gate.gate;
}

/**
 * All gates of a phase, or those that run after a rollback.
 * @param plan the plan
 * @param phaseId a phase's id, or `rollback`
 * @returns the gates in the order in which they run
 * @throws GonogoError `UNKNOWN_PHASE`; `PLAN_LINT` if two gates have one name, whose records would overwrite each other, or if one
 *   is called like a place
 */
export function gatesIn(plan: Plan, phaseId: string): readonly Placed[] {
  const all = placed(plan, phaseId);
  const names = all.map(({ gate }) => gateId(gate));
  if (new Set(names).size < names.length)
    throw gonogoError('PLAN_LINT', `expected every gate of ${phaseId} to have an id of its own, found one twice`);
  if (names.some(isPlace))
    throw gonogoError('PLAN_LINT', 'expected no gate to be called enter, steps, leave or verify, found one');
  return all;
}

function placed(plan: Plan, phaseId: string): readonly Placed[] {
  const phase = plan.phases.find(each => each.id === phaseId);
  if (!phase && phaseId === 'rollback') return (plan.rollback.verify ?? []).map(gate => ({ gate, place: 'verify' }));
  if (!phase) throw gonogoError('UNKNOWN_PHASE', 'expected a phase of the plan, found another name');
  if (phaseId === 'rollback') throw gonogoError('PLAN_LINT', 'expected no phase to be called rollback, found one');
  const between = (phase.steps ?? []).filter((step): step is Gate => 'gate' in step);
  return [
    ...phase.enter.map(gate => ({ gate, place: 'enter' as const })),
    ...between.map(gate => ({ gate, place: 'steps' as const })),
    ...(phase.leave ?? []).map(gate => ({ gate, place: 'leave' as const })),
  ];
}
