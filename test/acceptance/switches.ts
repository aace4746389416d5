/** The switches as the stand-in production itself has them: no code of gonogo that reads or writes them takes part. */
import type { World } from '../../src/stand-in/state.ts';
import { PLAN } from './rehearse.ts';

export type Values = Readonly<Record<string, string | null>>;

/** Every switch of the plan; null = absent. */
export function switchesOf(world: World): Values {
  return Object.fromEntries(
    PLAN.switches.map(one => {
      if ('parameter' in one) return [one.id, world.aws.ssm.parameters[one.parameter]?.versions.at(-1)?.value ?? null];
      if ('variable' in one) return [one.id, world.aws.lambda.functions[one.function]?.environment[one.variable] ?? null];
      throw new Error('expected parameters and variables only');
    }),
  );
}

/** What a rollback must leave of a production that stood like this before its cutover: the plan's safe values. */
export function safeValues(first: World): Values {
  const before = switchesOf(first);
  return Object.fromEntries(
    PLAN.switches.map(one => [
      one.id,
      typeof one.safe === 'object' ? null : one.safe === 'previous' ? (before[one.id] ?? null) : one.safe,
    ]),
  );
}

/** Everything of the switches' functions that is no switch: nobody may touch it. */
export function strangers(world: World): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const ours = new Set(PLAN.switches.flatMap(one => ('variable' in one ? [one.variable] : [])));
  const functions = new Set(PLAN.switches.flatMap(one => ('function' in one ? [one.function] : [])));
  return Object.fromEntries(
    [...functions].map(name => [
      name,
      Object.fromEntries(Object.entries(world.aws.lambda.functions[name]?.environment ?? {}).filter(([key]) => !ours.has(key))),
    ]),
  );
}

/** Sets a switch as somebody at the console would. */
export function put(world: World, id: string, value: string | undefined): void {
  const one = PLAN.switches.find(each => each.id === id);
  if (one && 'parameter' in one && value !== undefined) {
    const versions = world.aws.ssm.parameters[one.parameter]?.versions;
    versions?.push({ version: versions.length + 1, value, at: world.clock.now, user: 'somebody' });
  } else if (one && 'variable' in one) {
    const found = world.aws.lambda.functions[one.function];
    if (!found) throw new Error('expected the function of the switch');
    const { [one.variable]: _, ...rest } = found.environment;
    found.environment = { ...rest, ...(value === undefined ? {} : { [one.variable]: value }) };
  } else throw new Error('expected a switch that can take the value');
}
