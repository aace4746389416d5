import { milliseconds } from '../../duration.ts';
import { phaseMs, UNDO_MS } from '../../phase/window.ts';
import type { Phase, Plan } from '../schema/index.ts';

/**
 * How long the job of a phase may work: gonogo must end first, and say why, before GitHub ends the job. Its windows and its
 * commands, each until its own deadline, or what the phase says itself; and then the undo of all of it.
 * @param plan the plan
 * @param phase one of its phases
 * @returns ms
 */
export function longestMs(plan: Plan, phase: Phase): number {
  const commands = commandsOf(plan, phase).reduce((sum, { deadline }) => sum + milliseconds(deadline), 0);
  const within = phase.within === undefined ? 0 : milliseconds(phase.within);
  return Math.max(phaseMs(plan, phase) + commands, within) + UNDO_MS + commands;
}

/** One for every step that runs a command by name, or sets a switch that a command sets. */
function commandsOf(plan: Plan, phase: Phase) {
  return (phase.steps ?? []).flatMap(step => {
    const names = 'do' in step ? [step.do] : 'set' in step ? Object.keys(step.set).map(id => byOf(plan, id)) : [];
    return names.flatMap(name => plan.commands?.find(({ id }) => id === name) ?? []);
  });
}

function byOf(plan: Plan, id: string): string | undefined {
  const one = plan.switches.find(each => each.id === id);
  return one !== undefined && 'by' in one && typeof one.by === 'string' ? one.by : undefined;
}
