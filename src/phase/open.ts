import type { BuiltSwitch } from '../changes/address.ts';
import type { Guard } from '../changes/guard.ts';
import type { Work } from '../changes/plan-changes.ts';
import { type Known, safeValue } from '../changes/safe.ts';
import type { Writing } from '../changes/write.ts';
import { append, type NewEntry } from '../journal/entries.ts';
import { type Holder, LOCK_TTL_MS, releaseLock, renewLock } from '../journal/lock.ts';
import { type Paths, pathsOf } from '../journal/paths.ts';
import type { RestorePoint } from '../journal/restore-point.ts';
import type { RollbackAsk } from '../rollback/ask.ts';
import type { PhaseAsk, PhaseDone, ShownChange } from './ask.ts';

/** A phase that has begun: what it stands behind, what stood before it, what it will do. */
export interface Open {
  readonly paths: Paths;
  readonly journal: string;
  next: number;
  held: Holder;
  readonly guard: Guard;
  readonly known: Known;
  /** What the phase sets, in that order, and every kill switch. */
  readonly switches: readonly BuiltSwitch[];
  readonly point: RestorePoint;
  readonly work: readonly Work[];
  /** By then the phase must be over, ms since the epoch. */
  readonly until: number;
  readonly shown: ShownChange[];
  /** The interruption, once there is one. */
  cut?: Promise<PhaseDone>;
}

/**
 * What every write of a phase needs.
 * @param ask the phase
 * @param open the begun phase
 * @returns ports, clock, guard, signal
 */
export function writing(ask: PhaseAsk, open: Open): Writing {
  return { on: ask.target, clock: ask.target.clock, guard: open.guard, signal: ask.signal };
}

/**
 * What stood before the phase.
 * @param open the begun phase
 * @returns values by switch id; undefined means absent
 */
export function stoodBefore(open: Open): Map<string, string | undefined> {
  return new Map(open.point.before.map(each => [each.switch, each.value ?? undefined]));
}

/**
 * What a rollback would set.
 * @param open the begun phase
 * @param one a switch of the phase
 * @returns the value; undefined means absent
 */
export function safeOf(open: Open, one: BuiltSwitch): string | undefined {
  const safe = safeValue(one, open.known);
  return 'set' in safe ? safe.set : stoodBefore(open).get(one.id);
}

/**
 * Writes into the journal what the phase does. Not aborted by the signal: an entry that may or may not stand helps nobody.
 * @param ask the phase
 * @param open the begun phase
 * @param entry what happened
 * @throws whatever the port throws
 */
export async function record(
  ask: PhaseAsk,
  open: Open,
  entry: Pick<NewEntry, 'type' | 'switches' | 'restore' | 'reason'>,
): Promise<void> {
  const { world, planDigest: plan, commit, run, phase, target } = ask;
  const whole: NewEntry = { ...entry, world, plan, commit, run, at: target.clock.now(), phase: phase.id };
  open.next = (await append(target.parameters, open.journal, whole, open.next)) + 1;
}

/**
 * Renews the lock once half of its life is over.
 * @param ask the phase
 * @param open the begun phase
 * @throws GonogoError `LOCK_LOST`, whatever the port throws
 */
export async function keepLock(ask: PhaseAsk, open: Open): Promise<void> {
  const now = ask.target.clock.now();
  if (open.held.expires - now > LOCK_TTL_MS / 2) return;
  open.held = await renewLock(ask.target.parameters, open.paths.lock, open.held, now, ask.signal);
}

/**
 * Gives the lock back. One that cannot be given back ends by itself; the verdict does not hang on it.
 * @param ask the phase
 * @param lock what is held, if anything is
 */
export async function giveUpLock(ask: PhaseAsk, lock: { readonly held?: Holder }): Promise<void> {
  if (!lock.held) return;
  const { parameters, clock } = ask.target;
  await releaseLock(parameters, pathsOf(ask.plan.system).lock, lock.held, clock.now()).catch(() => false);
}

/**
 * The rollback that a phase asks for.
 * @param ask the phase
 * @returns everything of the system, timed from now
 */
export function rollbackOf(ask: PhaseAsk): RollbackAsk {
  const { plan, planDigest, target, world, commit, run } = ask;
  return { plan, planDigest, target, world, commit, run, startedAt: target.clock.now() };
}
