import { gonogoError } from '../errors.ts';
import type { ParameterSwitch } from '../plan/schema/index.ts';
import type { Parameter, Parameters } from '../target.ts';
import type { ListedSwitch } from './address.ts';
import { isCovered } from './guard.ts';
import type { Change, Writing } from './write.ts';

type ParameterChange = Change & { readonly one: ParameterSwitch | ListedSwitch };

/**
 * Sets one parameter behind the fence: fence, read, compare, write, version, fence, read back.
 *
 * Parameter Store has no conditional write. Three things stand in for it: the version that a write gives back must be the
 * one after the version read, else somebody wrote in between and is put back; the fence is read before and after, and
 * a writer that finds it raised puts back what rollback sets; and rollback itself reads until two readings agree.
 * The write itself is not aborted by the signal: one whose end is known can be taken back, an aborted one may still land.
 * @param change from, to, safe
 * @param writing ports, guard, signal
 * @returns the new version
 * @throws GonogoError `CONFLICT`, `FENCED`, `LOCK_LOST`, `READ_BACK_DIFFERS`, or whatever the port throws
 */
export async function setParameter(change: ParameterChange, { on, guard, signal }: Writing): Promise<number> {
  const { one, from, to, safe } = change;
  const name = one.parameter;
  if (to === undefined)
    throw gonogoError('NOT_BUILT', `expected a value for ${one.id}; a parameter is not removed by this version`);
  await guard.before(signal);
  const seen = (await on.parameters.get([name], signal)).get(name);
  if (seen?.value !== from)
    throw gonogoError('CONFLICT', `expected ${one.id} to stand as the restore point saw it, found another value`);
  signal?.throwIfAborted();
  const type = seen?.type ?? one.type ?? 'String';
  const version = await on.parameters.put({ name, value: to, type, mode: seen ? 'overwrite' : 'create' });
  const other = await whoWroteBetween(on.parameters, name, seen, version, to);
  const fence = await guard.raised();
  if (fence) {
    const back = isCovered(fence, one.id) ? safe : other ? other.value : from;
    await putOver(on.parameters, { name, type }, back, version);
    throw gonogoError('FENCED', `expected the fence to stand after writing ${one.id}, found it raised; the write was taken back`);
  }
  if (other) {
    await putOver(on.parameters, { name, type }, other.value, version);
    throw gonogoError(
      'CONFLICT',
      `expected to write ${one.id} alone, found that somebody else wrote in between, who was put back`,
    );
  }
  const back = (await on.parameters.get([name])).get(name);
  if (back?.value !== to || back.version !== version)
    throw gonogoError('READ_BACK_DIFFERS', `expected ${one.id} to read back as written, found another value or version`);
  return version;
}

/**
 * The newest value that stood between the version that we read and the one that we wrote, and is not ours: a version in
 * between may be our own, when the answer to a first attempt was lost.
 */
async function whoWroteBetween(
  parameters: Parameters,
  name: string,
  seen: Parameter | undefined,
  written: number,
  ours: string,
): Promise<{ readonly value: string | undefined } | undefined> {
  const expected = (seen?.version ?? 0) + 1;
  // Counted from one again: somebody removed it in between. What stood when we looked is the best that can be put back.
  if (written < expected) return { value: seen?.value };
  for (let version = written - 1; version >= expected; version -= 1) {
    const between = await parameters.at(name, version);
    if (between?.value !== ours) return { value: between ? between.value : seen?.value };
  }
  return undefined;
}

/**
 * Writes over our own version. If that turns out to have covered a third writer's, theirs is put back, until nobody is
 * covered; whoever wrote last and is not us wins.
 */
async function putOver(
  parameters: Parameters,
  { name, type }: Pick<Parameter, 'name' | 'type'>,
  value: string | undefined,
  ours: number,
): Promise<void> {
  let version = ours;
  let next = value;
  for (let tries = 0; tries < 5; tries += 1) {
    const now = (await parameters.get([name])).get(name);
    if (!now || now.version !== version) return; // somebody wrote after us: theirs stands
    if (now.value === next) return;
    if (next === undefined) {
      await parameters.remove(name);
      return;
    }
    const written = await parameters.put({ name, value: next, type, mode: 'overwrite' });
    if (written === version + 1) return;
    const covered = await parameters.at(name, written - 1);
    if (!covered) return;
    next = covered.value;
    version = written;
  }
}
