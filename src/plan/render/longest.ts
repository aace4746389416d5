import { milliseconds } from '../../duration.ts';
import { commandsMs } from '../../phase/limit.ts';
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
  const commands = commandsMs(plan, phase);
  const within = phase.within === undefined ? 0 : milliseconds(phase.within);
  return Math.max(phaseMs(plan, phase) + commands, within) + UNDO_MS + commands;
}
