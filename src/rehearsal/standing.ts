import { builtSwitches } from '../changes/address.ts';
import { showValue } from '../changes/show.ts';
import { isLeft } from '../plan/left.ts';
import type { Plan } from '../plan/schema/index.ts';
import { runningVersion } from '../stand-in/routing/state.ts';
import type { World } from '../stand-in/state.ts';

/** Every switch of the plan as the stand-in has it; undefined means absent. */
export type Standing = ReadonlyMap<string, string | undefined>;

/**
 * Reads the switches from the world itself, not through gonogo: the rehearsal's own witness.
 * @param plan the plan
 * @param world the stand-in production
 * @returns values by switch id
 */
export function standingOf(plan: Plan, world: World): Standing {
  return new Map(
    builtSwitches(plan).map(one => {
      if ('parameter' in one) return [one.id, world.aws.ssm.parameters[one.parameter]?.versions.at(-1)?.value];
      if ('run' in one) return [one.id, runningVersion(world)];
      return [one.id, world.aws.lambda.functions[one.function]?.environment[one.variable]];
    }),
  );
}

/**
 * Whether two readings are the same.
 * @returns true if every switch has the same value in both
 */
export function sameStanding(a: Standing, b: Standing): boolean {
  return a.size === b.size && [...a].every(([id, value]) => b.has(id) && b.get(id) === value);
}

/**
 * Whether every switch is at its safe value; `previous` is what stood before the cutover, or the declared else.
 * @param plan the plan
 * @param now what stands
 * @param before what stood before the cutover
 * @returns the ids of switches that are not safe
 */
export function unsafe(plan: Plan, now: Standing, before: Standing): readonly string[] {
  return builtSwitches(plan).flatMap(one => {
    // What the plan's rollback leaves is as safe as the plan says.
    if (isLeft(plan, one)) return [];
    const value = now.get(one.id);
    const safe =
      typeof one.safe === 'object'
        ? value === undefined
        : one.safe === 'previous'
          ? value === before.get(one.id) || value === one.else
          : value === one.safe;
    return safe ? [] : [one.id];
  });
}

/**
 * The switches as a table.
 * @param plan the plan
 * @param now what stands
 * @param before what stood before, to mark what has changed
 * @returns plain lines; personal values are not shown
 */
export function standingLines(plan: Plan, now: Standing, before: Standing): readonly string[] {
  const built = builtSwitches(plan);
  const width = Math.max(...built.map(one => one.id.length));
  return built.map(one => {
    const value = now.get(one.id);
    const was = before.get(one.id);
    return `  ${one.id.padEnd(width)}  ${showValue(plan, one, value)}${value === was ? '' : `  (was ${showValue(plan, one, was)})`}`;
  });
}
