import type { BuiltSwitch } from '../changes/address.ts';
import { makeSafe, type Said } from '../changes/make-safe.ts';
import type { Known, Safe } from '../changes/safe.ts';
import { membersOf } from '../members.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';

/** What a value must come from to count as a way back. */
export interface Ground {
  readonly plan: Plan;
  /** The restore points of this cutover, oldest first. */
  readonly known: Known;
  /** Lists from which members are taken while the others stay, by switch id. */
  readonly taken?: ReadonlyMap<string, Taken>;
}

/** A list from which members are taken. */
export interface Taken {
  readonly out: readonly string[];
  /** What it held when it was read. */
  readonly stood: readonly string[];
}

/**
 * Whether a value leads back: it is the switch's declared safe value, what the first restore point of this cutover saw, the declared
 * `else` where it is none of the values that the plan's phases set, or a list from which members are taken out. The role of
 * rollback.yml may write any value at the plan's addresses, so that this is the only thing that holds the direction.
 * @param one the switch
 * @param safe what is about to be written
 * @param ground what it must come from
 * @returns false for every other value, for nothing at a switch that limits another, and for an `else` that a phase sets
 */
export function isBack(one: BuiltSwitch, safe: Safe, { plan, known, taken }: Ground): boolean {
  if ('leave' in safe) return true;
  const list = taken?.get(one.id);
  if (list !== undefined) return isShorter(safe.set, list);
  if (typeof one.safe === 'object') return safe.set === undefined;
  if (one.safe !== 'previous') return safe.set === one.safe;
  const before = known.points.flatMap(point => point.before).find(each => each.switch === one.id);
  const nothing = before !== undefined && (before.value === null || before.value.trim() === '');
  if (safe.set === undefined) return nothing && one.limits === undefined;
  if (safe.set.trim() === '') return false;
  return (before !== undefined && before.value === safe.set) || (safe.set === one.else && !forward(plan, one).includes(safe.set));
}

/**
 * Sets switches to their safe values. Every write of a rollback passes here and nowhere else; a value that does not lead back is
 * not written, told as failed, and stops none of the others.
 * @param switches which
 * @param safe the value of each, by switch id
 * @param ground what the values must come from
 * @param on the ports
 * @param said told of each; nothing is thrown
 */
export async function setSafe(
  switches: readonly BuiltSwitch[],
  safe: ReadonlyMap<string, Safe>,
  ground: Ground,
  on: Pick<Target, 'parameters' | 'functions' | 'commands' | 'http' | 'secrets' | 'clock'>,
  said: Said,
): Promise<void> {
  const back = switches.filter(one => {
    const value = safe.get(one.id);
    return value === undefined || isBack(one, value, ground);
  });
  for (const one of switches) if (!back.includes(one)) said(one, 'failed', 'DIRECTION_REFUSED');
  await makeSafe(back, safe, on, said);
}

/** A list that holds nothing that it did not hold before, and none of what is taken out. */
function isShorter(text: string | undefined, { out, stood }: Taken): boolean {
  const members = text === undefined ? undefined : membersOf(text);
  return members?.every(member => stood.includes(member) && !out.includes(member)) === true;
}

/** The literal values that the plan's phases give a switch. */
function forward(plan: Plan, one: BuiltSwitch): readonly string[] {
  return plan.phases.flatMap(phase =>
    (phase.steps ?? []).flatMap(step => {
      const value = 'set' in step && Object.hasOwn(step.set, one.id) ? step.set[one.id] : undefined;
      return typeof value === 'string' ? [value] : [];
    }),
  );
}
