import { milliseconds } from '../duration.ts';
import { triggersOf } from '../gates/gate-checks.ts';
import { EXTEND_WITHIN_MS } from '../gates/length.ts';
import { HOLD_WITHIN } from '../gates/triggers.ts';
import type { Gate, Phase, Plan } from '../plan/schema/index.ts';

/** What a phase may take besides its windows, ms: its reads and writes, and the undo of them. */
export const WORK_MS = 5 * 60_000;
export const UNDO_MS = 5 * 60_000;

/**
 * How long a gate may take: its report, its window, and the question that may take longest.
 * @param plan the plan
 * @param gate one of its gates
 * @returns ms
 */
export function gateMs(plan: Plan, gate: Gate): number {
  const report = plan.reports?.find(each => each.id === gate.report);
  const sets = (gate.uses ?? []).flatMap(id => plan.check_sets?.find(set => set.id === id)?.checks ?? []);
  const deadlines = [...sets, ...(gate.checks ?? [])].map(({ deadline }) =>
    deadline === undefined ? 0 : milliseconds(deadline),
  );
  return (
    (report === undefined ? 0 : milliseconds(report.within)) +
    (gate.for === undefined ? 0 : milliseconds(gate.up_to ?? gate.for)) +
    (gate.up_to === undefined ? 0 : EXTEND_WITHIN_MS) +
    Math.max(0, ...deadlines)
  );
}

/**
 * How long a phase may take.
 * @param plan the plan
 * @param phase one of its phases
 * @returns ms for its gates and its work, without undo
 */
export function phaseMs(plan: Plan, phase: Phase): number {
  const gates: Gate[] = [...(phase.leave ?? []), ...(phase.steps ?? []).flatMap(step => ('gate' in step ? [step] : []))];
  const watched = gates.some(gate => gate.for !== undefined);
  const holds = watched ? triggersOf(plan, phase.id).filter(({ then }) => then === 'hold') : [];
  // Each may hold the end of the last window once, one after the other.
  const decided = holds.reduce((sum, { decide_within }) => sum + milliseconds(decide_within ?? HOLD_WITHIN), 0);
  return gates.reduce((sum, gate) => sum + gateMs(plan, gate), 0) + decided + WORK_MS;
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
