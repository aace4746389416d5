import { milliseconds } from '../duration.ts';
import { gonogoError } from '../errors.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';
import { phaseMs } from './window.ts';

/**
 * What the commands of a phase may take, each until its own deadline: one for every step that runs one by name, or sets a switch that a
 * command sets.
 * @param plan the plan
 * @param phase one of its phases
 * @returns ms
 */
export function commandsMs(plan: Plan, phase: Phase): number {
  const commands = (phase.steps ?? []).flatMap(step => {
    const names = 'do' in step ? [step.do] : 'set' in step ? Object.keys(step.set).map(id => byOf(plan, id)) : [];
    return names.flatMap(name => plan.commands?.find(({ id }) => id === name) ?? []);
  });
  return commands.reduce((sum, { deadline }) => sum + milliseconds(deadline), 0);
}

/**
 * The time in which a phase must be over, its undo not counted. Rule: what the plan says as `within`; else what its job's timeout leaves
 * it, so that it ends by itself while there still is time to undo.
 * @param plan the plan
 * @param phase one of its phases
 * @returns ms
 */
export function limitMs(plan: Plan, phase: Phase): number {
  return phase.within === undefined ? phaseMs(plan, phase) + commandsMs(plan, phase) : milliseconds(phase.within);
}

/**
 * Refuses to go on with a phase whose time is over.
 * @param phase for the message
 * @param until ms since the epoch
 * @param now ms since the epoch
 * @throws GonogoError `PHASE_OVERDUE`
 */
export function refuseOverdue(phase: Phase, until: number, now: number): void {
  if (now > until)
    throw gonogoError(
      'PHASE_OVERDUE',
      `expected the phase ${phase.id} to be over in its time, found it ${Math.ceil((now - until) / 1000)} s late`,
    );
}

function byOf(plan: Plan, id: string): string | undefined {
  const one = plan.switches.find(each => each.id === id);
  return one !== undefined && 'by' in one && typeof one.by === 'string' ? one.by : undefined;
}
