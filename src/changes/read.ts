import type { Code } from '../codes.ts';
import { gonogoError } from '../errors.ts';
import { readRunning } from '../running.ts';
import type { FunctionConfiguration, Parameter, Target } from '../target.ts';
import { type Address, addressOf, type BuiltSwitch } from './address.ts';

/** What stands at a switch's address now; `value` undefined means that there is nothing. */
export interface Standing {
  readonly value: string | undefined;
  readonly version?: number;
  /**
   * Why the value is not what runs: the function's update is under way or has failed, so that it still runs with the old
   * variables, or the alias that production invokes points at a version with another value.
   */
  readonly unsettled?: Code;
}

/** What reading gave for each switch: where it stands, or why it could not be told. */
export type Reading = ReadonlyMap<string, Standing | { readonly failed: unknown }>;

type Found<T> = ReadonlyMap<string, { readonly value: T | undefined } | { readonly failed: unknown }>;
type Ports = Pick<Target, 'parameters' | 'functions' | 'http'>;

/**
 * Reads switches: all parameters in batches and each function once, in parallel. One that cannot be read does not hide the rest.
 * @param switches which
 * @param on the ports
 * @returns by switch id
 */
export async function readSwitches(switches: readonly BuiltSwitch[], on: Ports, signal?: AbortSignal): Promise<Reading> {
  const addresses = switches.map(one => [one.id, addressOf(one)] as const);
  const names = addresses.flatMap(([, each]) => (each.in === 'parameter' ? each.name : []));
  const functions = addresses.flatMap(([, each]) => (each.in === 'function' ? [each.function, ...liveName(each)] : []));
  const commanded = addresses.flatMap(([id, each]) => (each.in === 'command' ? [[id, each.reads] as const] : []));
  const [parameters, configurations, running] = await Promise.all([
    readParameters(names, on, signal),
    readEach(functions, name => on.functions.configuration(name, signal)),
    Promise.all(
      commanded.map(
        async ([id, reads]) =>
          [
            id,
            await readRunning(on.http, reads, signal).then(
              (value): Standing => ({ value }),
              (failed: unknown) => ({ failed }),
            ),
          ] as const,
      ),
    ),
  ]);
  const answers = new Map(running);
  return new Map(
    addresses.map(([id, address]) => {
      if (address.in === 'command') return [id, answers.get(id) ?? { failed: undefined }];
      if (address.in === 'parameter') return [id, parameterStanding(parameters.get(address.name))];
      return [id, variableStanding(address, configurations)];
    }),
  );
}

/** The name under which Lambda shows what an alias invokes. */
const liveName = (address: Address & { in: 'function' }): readonly string[] =>
  address.alias === undefined ? [] : [`${address.function}:${address.alias}`];

/** In batches; if that fails, each by itself: a request for ten names is refused whole if one of them is denied. */
async function readParameters(names: readonly string[], { parameters }: Ports, signal?: AbortSignal): Promise<Found<Parameter>> {
  if (names.length === 0) return new Map();
  try {
    const found = await parameters.get(names, signal);
    return new Map(names.map(name => [name, { value: found.get(name) }]));
  } catch (failed) {
    if (names.length === 1 || signal?.aborted) return new Map(names.map(name => [name, { failed }]));
    return readEach(names, async name => (await parameters.get([name], signal)).get(name));
  }
}

async function readEach<T>(names: readonly string[], read: (name: string) => Promise<T | undefined>): Promise<Found<T>> {
  const distinct = [...new Set(names)];
  const answers = await Promise.allSettled(distinct.map(read));
  return new Map(
    distinct.map((name, index) => {
      const answer = answers[index];
      return [name, answer?.status === 'fulfilled' ? { value: answer.value } : { failed: answer?.reason }];
    }),
  );
}

function parameterStanding(found: ReturnType<Found<Parameter>['get']>): Standing | { readonly failed: unknown } {
  if (!found || 'failed' in found) return { failed: found?.failed };
  return found.value ? { value: found.value.value, version: found.value.version } : { value: undefined };
}

function variableStanding(
  address: Address & { in: 'function' },
  all: Found<FunctionConfiguration>,
): Standing | { readonly failed: unknown } {
  const found = all.get(address.function);
  if (!found || 'failed' in found) return { failed: found?.failed };
  if (!found.value) return { failed: gonogoError('NOT_FOUND', 'expected the function to exist, found none') };
  const value = variableOf(found.value, address.variable);
  if (found.value.update === 'InProgress') return { value, unsettled: 'UPDATE_IN_PROGRESS' };
  if (found.value.update === 'Failed') return { value, unsettled: 'UPDATE_FAILED' };
  for (const name of liveName(address)) {
    const live = all.get(name);
    if (!live || 'failed' in live) return { failed: live?.failed };
    if (!live.value) return { failed: gonogoError('NOT_FOUND', 'expected the alias that production invokes, found none') };
    if (variableOf(live.value, address.variable) !== value) return { value, unsettled: 'READ_BACK_DIFFERS' };
  }
  return { value };
}

const variableOf = ({ variables }: FunctionConfiguration, name: string): string | undefined =>
  Object.hasOwn(variables, name) ? variables[name] : undefined;

/**
 * The standing of every switch, or nothing.
 * @param reading what `readSwitches` gave
 * @returns by switch id
 * @throws the first failure, if any switch could not be read
 */
export function allRead(reading: Reading): ReadonlyMap<string, Standing> {
  const all = new Map<string, Standing>();
  for (const [id, standing] of reading) {
    if ('failed' in standing) throw standing.failed;
    all.set(id, standing);
  }
  return all;
}

/**
 * The standing of every switch, or nothing; each must be what runs.
 * @param reading what `readSwitches` gave
 * @returns by switch id
 * @throws the first failure; GonogoError `UPDATE_IN_PROGRESS`, `UPDATE_FAILED` or `READ_BACK_DIFFERS` if a value is not what runs
 */
export function allSettled(reading: Reading): ReadonlyMap<string, Standing> {
  const all = allRead(reading);
  for (const [id, { unsettled }] of all) {
    if (unsettled) throw gonogoError(unsettled, `expected ${id} to run as it reads, found an update that is not applied`);
  }
  return all;
}
