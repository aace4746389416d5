import { canonical } from '../canonical.ts';
import { gonogoError, isGonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import type { World } from '../world.ts';

/**
 * The fence: a number that rollback raises. It is the version of one parameter, which Parameter Store itself counts up
 * at each write, so two who raise it at once never end at the same number.
 */
export interface Fence {
  readonly epoch: number;
  /** Which switches the raiser puts right: all, or these. */
  readonly scope: 'all' | readonly string[];
  /**
   * Whether a rollback has begun and not verified everything. The journal says so too, but only some calls later, and
   * not at all if it cannot be written: a phase that begins in between would be behind the raised fence.
   */
  readonly open: boolean;
}

/** Who raises the fence and what will be put right; `at` in ms since the epoch. */
export interface Raise {
  readonly scope: Fence['scope'];
  readonly run: string;
  readonly at: number;
  readonly world: World;
}

/**
 * Reads the fence from an answer that asked for it.
 * @param found the fence's parameter, undefined if it was never raised
 * @returns epoch 0 and scope `all` if it was never raised; a text that cannot be read counts as scope `all` and open
 */
export function fenceOf(found: { readonly version: number; readonly value: string } | undefined): Fence {
  if (!found) return { epoch: 0, scope: 'all', open: false };
  try {
    const { scope, open } = jsonObject(found.value, 'the fence');
    const listed = Array.isArray(scope) && scope.every(id => typeof id === 'string');
    return { epoch: found.version, scope: listed ? scope : 'all', open: open !== false };
  } catch (error) {
    if (!isGonogoError(error)) throw error;
    // An unreadable fence is still a fence: everything is then to be put right.
    return { epoch: found.version, scope: 'all', open: true };
  }
}

/**
 * Raises the fence: every run that began before is refused at its next write, and none may begin until it is closed.
 * @param parameters the port
 * @param name the fence's parameter
 * @param by who raises it
 * @returns the new epoch
 * @throws GonogoError whatever the port throws
 */
export async function raiseFence(parameters: Parameters, name: string, by: Raise, signal?: AbortSignal): Promise<number> {
  return put(parameters, name, { ...by, open: true }, signal);
}

/**
 * Closes a fence after a verified rollback, so that phases may begin again. If somebody has raised it since, it stays as it
 * is; a surgical rollback leaves it open when it was raised over a wider one that had not been closed.
 * @param parameters the port
 * @param name the fence's parameter
 * @param epoch what raising it gave
 * @param by who raised it
 * @returns whether it is closed
 * @throws GonogoError whatever the port throws
 */
export async function closeFence(parameters: Parameters, name: string, epoch: number, by: Raise): Promise<boolean> {
  const now = (await parameters.get([name])).get(name);
  if (now?.version !== epoch) return false;
  const before = by.scope === 'all' || epoch <= 1 ? undefined : fenceOf(await parameters.at(name, epoch - 1));
  if (before?.open && !covers(by.scope, before.scope)) return false;
  return raiseOver(parameters, name, { ...by, open: false }, epoch);
}

/**
 * Raises the fence against a run that was taken for dead and may be asleep. Nothing is rolled back by it.
 * @param parameters the port
 * @param name the fence's parameter
 * @param seen the fence as it was read; it must not be open
 * @param by who takes over
 * @returns the new epoch
 * @throws GonogoError `FENCED` if a rollback raised it in between, whatever the port throws
 */
export async function passFence(parameters: Parameters, name: string, seen: Fence, by: Omit<Raise, 'scope'>): Promise<number> {
  const done = await raiseOver(parameters, name, { ...by, scope: [], open: false }, seen.epoch);
  if (!done) throw gonogoError('FENCED', 'expected the fence as it was read, found that a rollback had raised it');
  return seen.epoch + 1;
}

/** Writes over the version that was seen; if somebody was first, theirs is put back. */
async function raiseOver(parameters: Parameters, name: string, value: Raise & { open: boolean }, seen: number): Promise<boolean> {
  const version = await put(parameters, name, value);
  if (version === seen + 1) return true;
  const theirs = await parameters.at(name, version - 1);
  // What cannot be read back any more is taken for the widest.
  await parameters.put({
    name,
    value: theirs?.value ?? canonical({ ...value, scope: 'all', open: true }),
    type: 'String',
    mode: 'overwrite',
  });
  return false;
}

const put = (parameters: Parameters, name: string, value: Raise & { open: boolean }, signal?: AbortSignal): Promise<number> =>
  parameters.put({ name, value: canonical(value), type: 'String', mode: 'overwrite' }, signal);

/** Whether one scope holds all of another. */
const covers = (wide: Fence['scope'], narrow: Fence['scope']): boolean =>
  wide === 'all' || (narrow !== 'all' && narrow.every(id => wide.includes(id)));
