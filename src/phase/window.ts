import { milliseconds } from '../duration.ts';
import type { Gate, Phase, Plan } from '../plan/schema/index.ts';

/** What a phase may take besides its windows, ms: its reads and writes, and the undo of them. */
export const WORK_MS = 5 * 60_000;
export const UNDO_MS = 5 * 60_000;

/**
 * How long a phase may take.
 * @param phase a phase of the plan
 * @returns ms for its gates' windows and its work, without undo
 */
export function phaseMs(phase: Phase): number {
  const gates: Gate[] = [...(phase.leave ?? []), ...(phase.steps ?? []).flatMap(step => ('gate' in step ? [step] : []))];
  const windows = gates.reduce((sum, gate) => sum + (gate.for === undefined ? 0 : milliseconds(gate.for)), 0);
  return windows + WORK_MS;
}

/**
 * Whether an earlier phase has changed anything: then a NO-GO rolls back unless the phase says otherwise.
 * @param plan the plan
 * @param phase the phase
 * @returns what a NO-GO of this phase does
 */
export function onNoGo(plan: Plan, phase: Phase): 'undo' | 'rollback' {
  if (phase.on_no_go) return phase.on_no_go;
  const index = plan.phases.findIndex(each => each.id === phase.id);
  return plan.phases.slice(0, index).some(each => (each.steps ?? []).length > 0) ? 'rollback' : 'undo';
}
