import type { Clock } from '../clock.ts';
import { gonogoError, isGonogoError } from '../errors.ts';
import type { FunctionConfiguration, Functions } from '../target.ts';

/** How long a function's update may take, ms. Updates of a VPC function have been seen to take minutes. */
export const UPDATE_DEADLINE_MS = 180_000;
const POLL_MS = 1000;
const TRIES = 6;

export type Variables = Readonly<Record<string, string>>;

/** What `replace` shall do to a function's variables: given a fresh reading, the map to write, or a refusal by throwing. */
export type Merge = (now: Variables) => Variables;

/**
 * Waits until no update of a function is under way.
 * @param functions the port
 * @param clock time
 * @param name the function
 * @returns its configuration, whose update is Successful or Failed
 * @throws GonogoError `NOT_FOUND`, or `TIMEOUT` after `UPDATE_DEADLINE_MS`
 */
export async function settled(
  functions: Functions,
  clock: Clock,
  name: string,
  signal?: AbortSignal,
): Promise<FunctionConfiguration> {
  const deadline = clock.now() + UPDATE_DEADLINE_MS;
  for (;;) {
    const now = await functions.configuration(name, signal);
    if (!now) throw gonogoError('NOT_FOUND', 'expected the function to exist, found none');
    if (now.update !== 'InProgress') return now;
    if (clock.now() >= deadline) {
      const limit = UPDATE_DEADLINE_MS / 1000;
      throw gonogoError('TIMEOUT', `expected the function’s update to end within ${limit} s, found it still in progress`);
    }
    await clock.sleep(POLL_MS, signal);
  }
}

/**
 * Replaces a function's variable map on a fresh reading under its revision, again after each conflict, and waits until
 * the update has succeeded; then moves the alias, if production invokes one. AWS replaces the whole map, so everything not
 * merged is carried over as read. A map that stands already is written again if its update had failed: the function does
 * not run with it. The update itself is not aborted by the signal, only the waiting for it.
 * @param functions the port
 * @param clock time
 * @param name the function
 * @param merge makes the new map from the one that stands
 * @param alias the alias to move to a newly published version
 * @returns whether anything was written
 * @throws GonogoError `REVISION_CONFLICT` or `UPDATE_IN_PROGRESS` if conflicts stay, `UPDATE_FAILED`, whatever `merge` throws
 */
export async function replace(
  functions: Functions,
  clock: Clock,
  name: string,
  merge: Merge,
  alias?: string,
  signal?: AbortSignal,
): Promise<boolean> {
  let wrote = false;
  for (let tries = 1; ; tries += 1) {
    let now = await settled(functions, clock, name, signal);
    const wanted = merge(now.variables);
    try {
      if (now.update === 'Failed' || !same(wanted, now.variables)) {
        signal?.throwIfAborted();
        await functions.replaceVariables(name, wanted, now.revision);
        wrote = true;
        now = await settled(functions, clock, name, signal);
        if (now.update === 'Failed')
          throw gonogoError('UPDATE_FAILED', 'expected the function’s update to succeed, found it failed');
      }
      const moved = alias !== undefined && (await moveAlias(functions, name, alias, now));
      return wrote || moved;
    } catch (error) {
      const conflict = isGonogoError(error) && (error.code === 'REVISION_CONFLICT' || error.code === 'UPDATE_IN_PROGRESS');
      if (!conflict || tries >= TRIES) throw error;
      await clock.sleep(200 * tries, signal);
    }
  }
}

/** An alias invokes a published version, whose variables are frozen: what $LATEST says is not what runs. */
async function moveAlias(functions: Functions, name: string, alias: string, latest: FunctionConfiguration): Promise<boolean> {
  const found = await functions.alias(name, alias);
  if (!found) throw gonogoError('NOT_FOUND', 'expected the alias that production invokes, found none');
  const live = await functions.configuration(`${name}:${alias}`);
  if (live && same(live.variables, latest.variables)) return false;
  const version = await functions.publish(name, latest.revision);
  await functions.point(name, alias, version, found.revision);
  return true;
}

/**
 * A variable of a map.
 * @param variables the map
 * @param name the variable
 * @returns its value, undefined if it is absent
 */
export const variableIn = (variables: Variables, name: string): string | undefined =>
  Object.hasOwn(variables, name) ? variables[name] : undefined;

/**
 * A map with some variables set or removed.
 * @param now the map that stands
 * @param wanted names and values; undefined removes
 * @returns a new map; every other variable is carried over
 */
export function merged(now: Variables, wanted: readonly (readonly [string, string | undefined])[]): Variables {
  const next: Record<string, string> = { ...now };
  for (const [name, value] of wanted) {
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  return next;
}

const same = (a: Variables, b: Variables): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => variableIn(b, key) === a[key]);
};
