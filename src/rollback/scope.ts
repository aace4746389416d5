import { type BuiltSwitch, builtOf } from '../changes/address.ts';
import { readSwitches } from '../changes/read.ts';
import type { Safe } from '../changes/safe.ts';
import { gonogoError } from '../errors.ts';
import { listText, membersOf } from '../members.ts';
import { isLeft } from '../plan/left.ts';
import type { Plan, Switch } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';

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

/**
 * Every name that a surgical rollback may be given.
 * @param plan the plan
 * @returns switches, and `list:member` for each declared member of a list
 */
export function scopeNames(plan: Plan): readonly string[] {
  return plan.switches.flatMap(one => [
    one.id,
    ...('list' in one ? (one.members ?? []).map(member => `${one.id}:${member}`) : []),
  ]);
}

/**
 * The switches that a rollback is asked for.
 * @param plan the plan
 * @param only names as `scopeNames` gives them; undefined: everything but what the plan's rollback leaves until it is asked
 * @returns the scope
 * @throws GonogoError `UNKNOWN_SWITCH` for an empty scope, and for a name that the plan does not have
 */
export function scopeOf(plan: Plan, only: readonly string[] | undefined): Scope {
  const names = scopeNames(plan);
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
 * @returns by switch id, for the lists of which members are taken
 */
export async function withoutTaken(
  plan: Plan,
  scope: Scope,
  on: Pick<Target, 'parameters' | 'functions' | 'http'>,
): Promise<ReadonlyMap<string, Safe>> {
  const lists = scope.switches.flatMap((one): BuiltSwitch[] => {
    const built = scope.taken.has(one.id) ? builtOf(plan, one) : undefined;
    return built ? [built] : [];
  });
  if (lists.length === 0) return new Map();
  const reading = await readSwitches(lists, on);
  return new Map(
    lists.map(({ id }) => {
      const found = reading.get(id);
      const members = !found || 'failed' in found || found.value === undefined ? undefined : membersOf(found.value);
      return [id, { set: listText((members ?? []).filter(member => !scope.taken.get(id)?.includes(member))) }];
    }),
  );
}
