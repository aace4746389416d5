import type { Check } from '../../checks/index.ts';
import type { Path } from '../problem.ts';
import type { Gate, Phase, Plan, SetStep, Step, Switch, Value } from '../schema/index.ts';

/** A step that sets one switch, and where it stands. */
export interface Setting {
  readonly path: Path;
  readonly id: string;
  readonly value: Value;
  readonly optional: boolean;
  /** Its place in the list of steps. */
  readonly index: number;
}

/** A gate and where it stands. */
export interface GateAt {
  readonly path: Path;
  readonly gate: Gate;
}

/** A check and where it stands. */
export interface CheckAt {
  readonly path: Path;
  readonly check: Check;
}

const isSet = (step: Step): step is SetStep => 'set' in step;

/**
 * The steps of a list that set a switch.
 * @param steps of a phase or of the written rollback
 * @param at the path of the list
 * @returns them in their order
 */
export function settings(steps: readonly Step[] | undefined, at: Path): readonly Setting[] {
  return (steps ?? []).flatMap((step, index) => {
    if (!isSet(step)) return [];
    return Object.entries(step.set).map(([id, value]) => ({
      path: [...at, index, 'set', id],
      id,
      value,
      optional: step.optional === true,
      index,
    }));
  });
}

/**
 * What a phase sets.
 * @param plan the plan
 * @returns one list a phase, in the order of the plan
 */
export function phaseSettings(
  plan: Plan,
): readonly { readonly phase: Phase; readonly at: Path; readonly sets: readonly Setting[] }[] {
  return plan.phases.map((phase, index) => ({
    phase,
    at: ['phases', index],
    sets: settings(phase.steps, ['phases', index, 'steps']),
  }));
}

/**
 * What the written rollback sets.
 * @param plan the plan
 * @returns its settings, or undefined if the rollback is derived from the switches
 */
export function rollbackSettings(plan: Plan): readonly Setting[] | undefined {
  return plan.rollback.steps && settings(plan.rollback.steps, ['rollback', 'steps']);
}

/**
 * Whether a phase changes production.
 * @param phase the phase
 * @returns true if one of its steps sets a switch or runs a command
 */
export function changes(phase: Phase): boolean {
  return (phase.steps ?? []).some(step => 'set' in step || 'do' in step);
}

/**
 * The gates of a phase: before, between and after its steps.
 * @param phase the phase
 * @param at its path
 * @returns them in the order in which they are run
 */
export function phaseGates(phase: Phase, at: Path): readonly GateAt[] {
  return [
    ...listed(phase.enter, [...at, 'enter']),
    ...stepGates(phase.steps, [...at, 'steps']),
    ...listed(phase.leave, [...at, 'leave']),
  ];
}

/**
 * The gates of the rollback: between its steps and after them.
 * @param plan the plan
 * @returns them in the order in which they are run
 */
export function rollbackGates(plan: Plan): readonly GateAt[] {
  return [...stepGates(plan.rollback.steps, ['rollback', 'steps']), ...listed(plan.rollback.verify, ['rollback', 'verify'])];
}

/**
 * Every gate of a plan.
 * @param plan the plan
 * @returns the gates of all phases, of the rollback and of hypercare
 */
export function gates(plan: Plan): readonly GateAt[] {
  const care = plan.hypercare ? [{ path: ['hypercare', 'gate'], gate: plan.hypercare.gate }] : [];
  return [...plan.phases.flatMap((phase, index) => phaseGates(phase, ['phases', index])), ...rollbackGates(plan), ...care];
}

/**
 * Every check that a plan writes, each once.
 * @param plan the plan
 * @returns those of sets, gates, commands and triggers
 */
export function checks(plan: Plan): readonly CheckAt[] {
  const sets = (plan.check_sets ?? []).flatMap((set, index) => within(set.checks, ['check_sets', index, 'checks']));
  const own = gates(plan).flatMap(({ gate, path }) => within(gate.checks, [...path, 'checks']));
  const commands = (plan.commands ?? []).flatMap((command, index) => {
    const { undo } = command;
    const chooses =
      undo !== undefined && 'if' in undo ? [{ path: ['commands', index, 'undo', 'if'], check: undo.if as Check }] : [];
    return [{ path: ['commands', index, 'applied'], check: command.applied }, ...chooses];
  });
  const triggers = (plan.triggers ?? []).map((trigger, index) => ({ path: ['triggers', index, 'when'], check: trigger.when }));
  return [...sets, ...own, ...commands, ...triggers];
}

/**
 * The checks of a gate: those of the sets that it uses, and its own.
 * @param plan the plan
 * @param at the gate
 * @returns each with the place to show: the gate's `uses` entry for one of a set
 */
export function checksOfGate(plan: Plan, { gate, path }: GateAt): readonly CheckAt[] {
  const used = (gate.uses ?? []).flatMap((id, index) => {
    const set = plan.check_sets?.find(each => each.id === id);
    return (set?.checks ?? []).map(check => ({ path: [...path, 'uses', index], check }));
  });
  return [...used, ...within(gate.checks, [...path, 'checks'])];
}

/**
 * Finds a switch.
 * @param plan the plan
 * @param id its id
 * @returns the switch, or undefined if the plan has none of this name
 */
export function switchOf(plan: Plan, id: string): Switch | undefined {
  return plan.switches.find(one => one.id === id);
}

function listed(list: readonly Gate[] | undefined, at: Path): readonly GateAt[] {
  return (list ?? []).map((gate, index) => ({ gate, path: [...at, index] }));
}

function stepGates(steps: readonly Step[] | undefined, at: Path): readonly GateAt[] {
  return (steps ?? []).flatMap((step, index) => ('gate' in step ? [{ gate: step, path: [...at, index] }] : []));
}

function within(list: readonly Check[] | undefined, at: Path): readonly CheckAt[] {
  return (list ?? []).map((check, index) => ({ check, path: [...at, index] }));
}
