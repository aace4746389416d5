import { canonical } from '../canonical.ts';
import { gonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import { fenceOf } from './fence.ts';
import type { Paths } from './paths.ts';

/** The cutover under way: its id such as `c3`, undefined if there never was one. */
export interface Cutover {
  readonly id: string | undefined;
  /** Something was begun here, and nothing names its journal any more. */
  readonly lost: boolean;
}

/**
 * Finds the cutover under way. That its pointer is missing says nothing by itself: whoever has lost it would take a system in
 * the middle of a cutover for one that never began.
 * @param parameters the port
 * @param paths the system's paths
 * @param own the epoch that the caller itself has just given to the fence, which is no trace of another
 * @returns the cutover
 * @throws GonogoError `JOURNAL_UNREADABLE` or `RESPONSE_INVALID` if the pointer names none; whatever the port throws
 */
export async function findCutover(parameters: Parameters, paths: Paths, own?: number, signal?: AbortSignal): Promise<Cutover> {
  const id = await pointer(parameters, paths, signal);
  if (id !== undefined) return { id, lost: false };
  if (!(await leftTraces(parameters, paths, own, signal))) return { id: undefined, lost: false };
  // A phase or rollback may have begun the first cutover between the two readings.
  const late = await pointer(parameters, paths, signal);
  return { id: late, lost: late === undefined };
}

/**
 * The id of the cutover under way.
 * @param parameters the port
 * @param paths the system's paths
 * @returns such as `c3`, or undefined if there never was one
 * @throws GonogoError `JOURNAL_UNREADABLE` if there was one and its pointer is missing; what `findCutover` throws
 */
export async function currentCutover(parameters: Parameters, paths: Paths, signal?: AbortSignal): Promise<string | undefined> {
  const { id, lost } = await findCutover(parameters, paths, undefined, signal);
  if (lost) throw gonogoError('JOURNAL_UNREADABLE', 'expected the cutover that was begun here to be named, found its name lost');
  return id;
}

/**
 * The id of the newest cutover that has a journal, for when its pointer is lost.
 * @param parameters the port
 * @param paths the system's paths
 * @returns such as `c3`, or undefined if there is no journal
 * @throws whatever the port throws
 */
export async function newestCutover(parameters: Parameters, paths: Paths): Promise<string | undefined> {
  const numbers = (await parameters.list(`${paths.root}/journal`)).flatMap(({ name }) => {
    const number = /\/journal\/c([0-9]+)\//.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return numbers.length === 0 ? undefined : `c${numbers.reduce((most, each) => Math.max(most, each), 0)}`;
}

/**
 * Begins a new cutover: later entries go to a journal of their own.
 * @param parameters the port
 * @param paths the system's paths
 * @param previous the id of the cutover before, if there was one
 * @returns the new id
 */
export async function beginCutover(
  parameters: Parameters,
  paths: Paths,
  previous: string | undefined,
  signal?: AbortSignal,
): Promise<string> {
  const id = `c${previous === undefined ? 1 : Number(previous.slice(1)) + 1}`;
  await parameters.put({ name: paths.cutover, value: canonical({ id }), type: 'String', mode: 'overwrite' }, signal);
  return id;
}

async function pointer(parameters: Parameters, paths: Paths, signal?: AbortSignal): Promise<string | undefined> {
  const found = (await parameters.get([paths.cutover], signal)).get(paths.cutover);
  if (!found) return undefined;
  const { id } = jsonObject(found.value, 'the cutover');
  if (typeof id === 'string' && /^c[0-9]+$/.test(id)) return id;
  throw gonogoError('JOURNAL_UNREADABLE', 'expected the cutover to have an id such as c3');
}

/** Entries are never deleted, and the first cutover is c1: any journal leaves its first entry. */
async function leftTraces(parameters: Parameters, paths: Paths, own = 0, signal?: AbortSignal): Promise<boolean> {
  const first = `${paths.journal('c1')}/000001`;
  const found = await parameters.get([paths.fence, paths.standing, first], signal);
  if (found.has(paths.standing) || found.has(first)) return true;
  const fence = own === 0 ? found.get(paths.fence) : own === 1 ? undefined : await parameters.at(paths.fence, own - 1, signal);
  if (fence === undefined) return own > 1;
  // A dead run's lock taken over raises the fence as well, for no switch: it may have died before it began anything.
  const { scope, open } = fenceOf(fence);
  return open || scope === 'all' || scope.length > 0;
}
