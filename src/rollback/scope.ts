import { type BuiltSwitch, builtOf } from '../changes/address.ts';
import { readSwitches } from '../changes/read.ts';
import type { Safe } from '../changes/safe.ts';
import { gonogoError } from '../errors.ts';
import { listText, membersOf } from '../members.ts';
import { isLeft } from '../plan/left.ts';
import type { Plan, Switch } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import type { Taken } from './direction.ts';

/** What a rollback is about. */
export interface Scope {
  readonly switches: readonly Switch[];
  /** Members that are taken out of a list whose others stay, by switch id. */
  readonly taken: ReadonlyMap<string, readonly string[]>;
  /** Switches that the written rollback sets only when it is asked for them by name. */
  readonly left: readonly Switch[];
}

/** The id of a switch in a scope such as `templates` or `templates:t_missing_items_intake`. */
export const idIn = (name: string): string => name.split(':', 1)[0] ?? '';

/** So a scope begins that names a phase; no switch is called so. */
const PHASE = 'phase:';

/**
 * Every name that a surgical rollback may be given.
 * @param plan the plan
 * @returns switches, `list:member` for each declared member of a list, and `phase:<id>` for each phase that sets switches
 */
export function scopeNames(plan: Plan): readonly string[] {
  return [...switchNames(plan), ...plan.phases.flatMap(({ id }) => (setBy(plan, id).length > 0 ? [`${PHASE}${id}`] : []))];
}

/**
 * A scope in switches: a phase stands for those that it sets.
 * @param plan the plan
 * @param only names as `scopeNames` gives them; undefined: everything
 * @returns switches and `list:member`, each once; a name that the plan does not have stays as it is, to be refused
 */
export function withoutPhases(plan: Plan, only: readonly string[] | undefined): readonly string[] | undefined {
  if (!only) return undefined;
  const names = scopeNames(plan);
  return [
    ...new Set(
      only.flatMap(name => (name.startsWith(PHASE) && names.includes(name) ? setBy(plan, name.slice(PHASE.length)) : [name])),
    ),
  ];
}

/** The switches that a phase sets, in the order of the plan's switches. */
function setBy(plan: Plan, phase: string): readonly string[] {
  const steps = plan.phases.find(each => each.id === phase)?.steps ?? [];
  const ids = steps.flatMap(step => ('set' in step ? Object.keys(step.set) : []));
  return plan.switches.map(({ id }) => id).filter(id => ids.includes(id));
}

function switchNames(plan: Plan): readonly string[] {
  return plan.switches.flatMap(one => [
    one.id,
    ...('list' in one ? (one.members ?? []).map(member => `${one.id}:${member}`) : []),
  ]);
}

/**
 * The switches that a rollback is asked for.
 * @param plan the plan
 * @param only switches and `list:member`, as `withoutPhases` gives them; undefined: everything but what the plan's rollback leaves until it is asked
 * @returns the scope
 * @throws GonogoError `UNKNOWN_SWITCH` for an empty scope, and for a name that the plan does not have
 */
export function scopeOf(plan: Plan, only: readonly string[] | undefined): Scope {
  const names = switchNames(plan);
  // An empty scope would be verified at once, with nothing made safe.
  if (only && (only.length === 0 || only.some(name => !names.includes(name))))
    throw gonogoError('UNKNOWN_SWITCH', 'expected switches of the plan to roll back, found another name or none');
  if (!only) {
    const left = plan.switches.filter(one => isLeft(plan, one));
    return { switches: plan.switches.filter(one => !left.includes(one)), taken: new Map(), left };
  }
  const whole = only.filter(name => !name.includes(':'));
  const taken = new Map<string, readonly string[]>();
  for (const name of only) {
    const id = idIn(name);
    if (id !== name && !whole.includes(id)) taken.set(id, [...(taken.get(id) ?? []), name.slice(id.length + 1)]);
  }
  return { switches: plan.switches.filter(one => only.some(name => idIn(name) === one.id)), taken, left: [] };
}

/**
 * What a list shall hold once members are taken out of it. A list that cannot be read is emptied as a whole: nobody could tell
 * whether the member is out.
 * @param plan the plan
 * @param scope what is rolled back
 * @param on the ports
 * @returns what they shall hold and what they held, by switch id, for the lists of which members are taken
 */
export async function withoutTaken(
  plan: Plan,
  scope: Scope,
  on: Pick<Target, 'parameters' | 'functions' | 'http'>,
): Promise<{ readonly safe: ReadonlyMap<string, Safe>; readonly taken: ReadonlyMap<string, Taken> }> {
  const lists = scope.switches.flatMap((one): BuiltSwitch[] => {
    const built = scope.taken.has(one.id) ? builtOf(plan, one) : undefined;
    return built ? [built] : [];
  });
  if (lists.length === 0) return NOTHING_TAKEN;
  const reading = await readSwitches(lists, on);
  const safe = new Map<string, Safe>();
  const taken = new Map<string, Taken>();
  for (const { id } of lists) {
    const found = reading.get(id);
    const stood = (!found || 'failed' in found || found.value === undefined ? undefined : membersOf(found.value)) ?? [];
    const out = scope.taken.get(id) ?? [];
    safe.set(id, { set: listText(stood.filter(member => !out.includes(member))) });
    taken.set(id, { out, stood });
  }
  return { safe, taken };
}

const NOTHING_TAKEN = { safe: new Map<string, Safe>(), taken: new Map<string, Taken>() } as const;
