import type { Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import type { ParameterSwitch } from '../plan/schema/index.ts';
import { readRunning } from '../running.ts';
import type { Target } from '../target.ts';
import type { BuiltSwitch, CommandedSwitch, ListedSwitch } from './address.ts';
import { runFor } from './command.ts';
import { merged, replace, variableIn } from './function-update.ts';
import type { Standing } from './read.ts';
import type { Safe } from './safe.ts';

/** How long a reading before a write may take, ms: a kill switch does not wait for an answer. */
const LOOK_MS = 1_000;

/** Told of each switch as it is set. */
export type Said = (one: BuiltSwitch, result: 'applied' | 'already-safe' | 'failed', reason: Code) => void;

type Ports = Pick<Target, 'parameters' | 'functions' | 'commands' | 'http' | 'secrets' | 'clock'>;

/**
 * Sets switches to their safe values, every address on its own and at once: all variables of one function are one update.
 * @param switches which
 * @param safe the safe value of each, by switch id
 * @param on the ports
 * @param said told of each; a switch that could not be set is told, not thrown
 */
export async function makeSafe(
  switches: readonly BuiltSwitch[],
  safe: ReadonlyMap<string, Safe>,
  on: Ports,
  said: Said,
): Promise<void> {
  const functions = [...new Set(switches.flatMap(one => ('function' in one ? one.function : [])))];
  const parameters = switches.flatMap(one => ('parameter' in one ? one : []));
  await Promise.all([
    ...parameters.map(one => makeParameterSafe(one, safe.get(one.id), on, said)),
    ...functions.map(name => makeFunctionSafe(name, switches, safe, on, said)),
    ...switches.flatMap(one => ('run' in one ? makeCommandedSafe(one, safe.get(one.id), on, said) : [])),
  ]);
}

async function makeParameterSafe(
  one: ParameterSwitch | ListedSwitch,
  safe: Safe | undefined,
  { parameters }: Ports,
  said: Said,
): Promise<void> {
  if (safe === undefined || 'leave' in safe) return;
  const name = one.parameter;
  // A parameter that cannot be read, or not at once, is written all the same.
  const looked = await parameters.get([name], AbortSignal.timeout(LOOK_MS)).then(
    found => ({ seen: found.get(name) }),
    () => undefined,
  );
  if (looked && looked.seen?.value === safe.set) return said(one, 'already-safe', 'MET');
  try {
    if (safe.set === undefined) await parameters.remove(name);
    // Parameter Store does not change a type: whoever made it another one must not keep us from the safe value.
    else await parameters.put({ name, value: safe.set, type: looked?.seen?.type ?? one.type ?? 'String', mode: 'overwrite' });
    said(one, 'applied', 'MET');
  } catch (error) {
    said(one, 'failed', asGonogoError(error).code);
  }
}

/** By the command that set it; not again where what runs says so already. */
async function makeCommandedSafe(one: CommandedSwitch, safe: Safe | undefined, on: Ports, said: Said): Promise<void> {
  if (safe === undefined || 'leave' in safe) return;
  try {
    if (safe.set === undefined) return said(one, 'failed', 'NOT_BUILT');
    const runs = await readRunning(on.http, one.reads, AbortSignal.timeout(LOOK_MS)).catch(() => undefined);
    if (runs === safe.set) return said(one, 'already-safe', 'MET');
    await runFor(one, safe.set, on);
    said(one, 'applied', 'MET');
  } catch (error) {
    said(one, 'failed', asGonogoError(error).code);
  }
}

async function makeFunctionSafe(
  name: string,
  switches: readonly BuiltSwitch[],
  safe: ReadonlyMap<string, Safe>,
  { functions, clock }: Ports,
  said: Said,
): Promise<void> {
  const wanted = switches.flatMap(one => {
    const value = safe.get(one.id);
    return 'variable' in one && one.function === name && value && 'set' in value ? [{ one, value: value.set }] : [];
  });
  if (wanted.length === 0) return;
  const alias = wanted.find(({ one }) => one.alias !== undefined)?.one.alias;
  const stood = new Map<string, string | undefined>();
  try {
    const wrote = await replace(
      functions,
      clock,
      name,
      now => {
        // The first reading is what stood; a later one may show our own write.
        for (const { one } of wanted) if (!stood.has(one.id)) stood.set(one.id, variableIn(now, one.variable));
        return merged(
          now,
          wanted.map(({ one, value }) => [one.variable, value]),
        );
      },
      alias,
    );
    const differed = wanted.some(({ one, value }) => stood.get(one.id) !== value);
    for (const { one, value } of wanted) {
      const applied = wrote && (stood.get(one.id) !== value || !differed);
      said(one, applied ? 'applied' : 'already-safe', 'MET');
    }
  } catch (error) {
    for (const { one } of wanted) said(one, 'failed', asGonogoError(error).code);
  }
}

/**
 * Whether a switch stands at its safe value, and runs with it.
 * @param standing what reading gave
 * @param safe the safe value
 * @returns false also for what could not be read
 */
export function standsSafe(standing: Standing | { readonly failed: unknown } | undefined, safe: Safe | undefined): boolean {
  if (!standing || 'failed' in standing || !safe) return false;
  if ('leave' in safe) return true;
  return standing.unsettled === undefined && standing.value === safe.set;
}
