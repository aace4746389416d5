import type { Check } from '../checks/index.ts';
import { milliseconds } from '../duration.ts';
import { gonogoError } from '../errors.ts';
import type { Gate, Plan, Trigger } from '../plan/schema/index.ts';
import { gateId } from './place.ts';

/** What every gate of a plan with AWS asks besides its own: who we are, and whether our clock can be trusted. */
const ALWAYS: readonly Check[] = [
  {
    kind: 'identity',
    id: 'aws-identity',
    why: 'everything else would be asked of the wrong account',
    fix: 'assume the role that the plan names',
  },
  {
    kind: 'clock',
    id: 'aws-clock',
    why: 'ages and windows are measured with our clock',
    fix: 'correct the clock of this machine or runner',
  },
];

/** Refuses two checks of one id: their findings could not be told apart. */
function unique(checks: readonly Check[], gate: string): readonly Check[] {
  const seen = new Set<string>();
  for (const { id } of checks) {
    if (seen.has(id))
      throw gonogoError('PLAN_LINT', `expected every check of the gate ${gate} to have an id of its own, found ${id} twice`);
    seen.add(id);
  }
  return checks;
}

/**
 * All checks of a gate: identity and clock (unless it asks for them itself), those of the sets that it uses, and its own.
 * @param plan the plan
 * @param gate one of its gates
 * @returns the checks in the order in which they are declared
 * @throws GonogoError `PLAN_LINT` if the gate is empty, uses a set that the plan does not have, or has two checks of one id
 */
export function checksOf(plan: Plan, gate: Gate): readonly Check[] {
  const used = (gate.uses ?? []).flatMap(id => {
    const set = plan.check_sets?.find(each => each.id === id);
    if (!set) throw gonogoError('PLAN_LINT', `expected the plan to have the check set ${id}, found none`);
    return set.checks;
  });
  const own = [...used, ...(gate.checks ?? [])];
  // Judged before identity and clock are added: they alone say nothing about the system.
  if (own.length === 0) throw gonogoError('PLAN_LINT', `expected the gate ${gateId(gate)} to have a check, found none`);
  const always = plan.aws ? ALWAYS.filter(check => !own.some(each => each.kind === check.kind)) : [];
  return unique([...always, ...own], gateId(gate));
}

/** A signal that is asked before its window opens. */
export interface Probe {
  readonly check: Check;
  /** The length of the window, ms. */
  readonly ms: number;
  /** From look to look, ms. */
  readonly every: number;
}

/**
 * The signals of a phase's windows, to be asked before anything is changed: a metric of another name, or a window that could not
 * pass, is found then. The last enter gate of the kind preflight asks them.
 * @param plan the plan
 * @param phase the phase's id
 * @param gate one of its enter gates
 * @returns the signals with the lengths of their windows, none for any other gate
 */
export function probesOf(plan: Plan, phase: string, gate: Gate): readonly Probe[] {
  const found = plan.phases.find(each => each.id === phase);
  if (!found || found.enter.findLast(each => each.gate === 'preflight') !== gate) return [];
  const own = new Set(checksOf(plan, gate).map(({ id }) => id));
  const windows = [...(found.steps ?? []).flatMap(step => ('gate' in step ? [step] : [])), ...(found.leave ?? [])];
  const probes = windows.flatMap(window => {
    if (window.for === undefined) return [];
    const ms = milliseconds(window.for);
    const every = milliseconds(window.every ?? '1m');
    const watched = [...checksOf(plan, window), ...triggersOf(plan, phase).map(({ when }) => when)];
    return watched.filter(({ kind }) => kind === 'signal').map(check => ({ check, ms, every }));
  });
  return probes.filter(
    ({ check }, index) => !own.has(check.id) && probes.findIndex(each => each.check.id === check.id) === index,
  );
}

/**
 * The triggers that watch a phase: those that roll back, that hold for a person, and that are only told.
 * @param plan the plan
 * @param phase the phase's id
 * @returns the triggers in the order of the plan
 */
export function triggersOf(plan: Plan, phase: string): readonly Trigger[] {
  return (plan.triggers ?? []).filter(trigger => trigger.phases === undefined || trigger.phases.includes(phase));
}

/**
 * A gate's checks with those of the triggers: a trigger that cannot be told is a NO-GO as well.
 * @param checks of the gate
 * @param triggers that watch
 * @returns all of them, each id once
 * @throws GonogoError `PLAN_LINT` if a trigger's check has the id of another check
 */
export function withTriggers(checks: readonly Check[], triggers: readonly Trigger[]): readonly Check[] {
  const shared = (when: Check) => checks.some(check => check.id === when.id && JSON.stringify(check) === JSON.stringify(when));
  return unique([...checks, ...triggers.map(trigger => trigger.when).filter(when => !shared(when))], 'with its triggers');
}
