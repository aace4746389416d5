import { canonical } from '../canonical.ts';
import { gonogoError, isGonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameter, Parameters } from '../target.ts';

/**
 * A lock is dead when its owner has not renewed it for this long, ms. A run renews it before each step and at each look of a
 * gate; one function's update may take three minutes, and nothing renews the lock in between.
 */
export const LOCK_TTL_MS = 300_000;

/** Who holds a lock and until when. */
export interface Holder {
  /** Drawn at random by the run: names the owner beyond doubt. */
  readonly owner: string;
  readonly run: string;
  readonly phase: string;
  /** ms since the epoch. */
  readonly since: number;
  readonly expires: number;
}

/** Who wants a lock; `now` in ms since the epoch. */
export interface Wanted {
  readonly owner: string;
  readonly run: string;
  readonly phase: string;
  readonly now: number;
}

/** A lock that was taken, and what stood there before, if a dead run's was taken over. */
export interface Taken {
  readonly holder: Holder;
  readonly takenOverFrom?: Holder;
}

/**
 * Reads who holds the lock.
 * @param found the lock's parameter
 * @returns the holder, or undefined if nobody does
 * @throws GonogoError `RESPONSE_INVALID` if the text cannot be read
 */
export function holderOf(found: Parameter | undefined): Holder | undefined {
  if (!found) return undefined;
  const { owner, run, phase, since, expires } = jsonObject(found.value, 'the lock');
  if (
    typeof owner === 'string' &&
    typeof run === 'string' &&
    typeof phase === 'string' &&
    typeof since === 'number' &&
    typeof expires === 'number'
  ) {
    return { owner, run, phase, since, expires };
  }
  throw gonogoError('RESPONSE_INVALID', 'expected the lock to name owner, run, phase, since and expires');
}

/**
 * The holder that somebody would be.
 * @param wanted who
 * @returns the holder, from now on for `LOCK_TTL_MS`
 */
export function asHolder({ owner, run, phase, now }: Wanted): Holder {
  return { owner, run, phase, since: now, expires: now + LOCK_TTL_MS };
}

/**
 * Takes the lock: creates it, or takes a dead run's over. Creation is atomic in Parameter Store; a takeover is not, so
 * the version given back must be the next one, else somebody else was first and is put back.
 * @param parameters the port
 * @param name the lock's parameter
 * @param wanted who wants it
 * @returns the lock
 * @throws GonogoError `LOCKED` if another run holds it, `RESPONSE_INVALID` if what stands there is no lock
 */
export async function takeLock(parameters: Parameters, name: string, wanted: Wanted, signal?: AbortSignal): Promise<Taken> {
  const holder = asHolder(wanted);
  const value = canonical(holder);
  try {
    await parameters.put({ name, value, type: 'String', mode: 'create' }, signal);
    return { holder };
  } catch (error) {
    if (!isGonogoError(error) || error.code !== 'EXISTS') throw error;
  }
  const found = (await parameters.get([name], signal)).get(name);
  if (!found) throw gonogoError('LOCKED', 'expected to take the lock, found that another run had just released it; try again');
  const other = holderOf(found);
  // The answer to our first attempt was lost, and the second found the lock taken: by us.
  if (other?.owner === wanted.owner) return { holder: other };
  if (other && other.expires > wanted.now) {
    const until = new Date(other.expires).toISOString();
    throw gonogoError(
      'LOCKED',
      `expected the lock to be free, found it held by run ${other.run} in phase ${other.phase} until ${until}`,
    );
  }
  const version = await parameters.put({ name, value, type: 'String', mode: 'overwrite' }, signal);
  if (!(await wasFirst(parameters, name, wanted.owner, found.version, version))) {
    throw gonogoError('LOCKED', 'expected to take over a dead run’s lock, found that another run was first');
  }
  return other ? { holder, takenOverFrom: other } : { holder };
}

/**
 * Renews the lock, so that nobody takes it for dead.
 * @param parameters the port
 * @param name the lock's parameter
 * @param held the lock
 * @param now ms since the epoch
 * @returns the renewed holder
 * @throws GonogoError `LOCK_LOST` if it is not ours any more, or was taken over while it was renewed
 */
export async function renewLock(
  parameters: Parameters,
  name: string,
  held: Holder,
  now: number,
  signal?: AbortSignal,
): Promise<Holder> {
  const found = (await parameters.get([name], signal)).get(name);
  if (!found || holderOf(found)?.owner !== held.owner) {
    throw gonogoError('LOCK_LOST', 'expected to hold the lock, found another owner or none');
  }
  const holder = { ...held, expires: now + LOCK_TTL_MS };
  const version = await parameters.put({ name, value: canonical(holder), type: 'String', mode: 'overwrite' }, signal);
  if (!(await wasFirst(parameters, name, held.owner, found.version, version))) {
    throw gonogoError('LOCK_LOST', 'expected to renew the lock, found that another run had just taken it over');
  }
  return holder;
}

/**
 * Whether our write was the first after the version that we had read. If not, the first one is put back: it is the
 * winner for everybody, so that three at once do not put back one another.
 */
async function wasFirst(parameters: Parameters, name: string, owner: string, seen: number, written: number): Promise<boolean> {
  if (written === seen + 1) return true;
  const winner = written > seen ? await parameters.at(name, seen + 1) : undefined;
  // Both versions are ours: the answer to the first attempt was lost.
  if (winner && holderOf(winner)?.owner === owner) return true;
  const now = (await parameters.get([name])).get(name);
  if (holderOf(now)?.owner !== owner) return false;
  if (winner) await parameters.put({ name, value: winner.value, type: 'String', mode: 'overwrite' });
  else await parameters.remove(name);
  return false;
}

/**
 * Gives the lock back, if it is still ours. One that has run out is left to whoever takes it over: a removal has no
 * condition and could hit the next owner's.
 * @param parameters the port
 * @param name the lock's parameter
 * @param held the lock
 * @param now ms since the epoch
 * @returns whether it was ours and is gone
 */
export async function releaseLock(
  parameters: Parameters,
  name: string,
  held: Holder,
  now: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const holder = holderOf((await parameters.get([name], signal)).get(name));
  if (holder?.owner !== held.owner || holder.expires <= now) return false;
  return parameters.remove(name, signal);
}
