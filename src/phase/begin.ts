import { type BuiltSwitch, builtSwitches } from '../changes/address.ts';
import { guardOf } from '../changes/guard.ts';
import { type Wanted, workOf } from '../changes/plan-changes.ts';
import { allSettled, readSwitches, type Standing } from '../changes/read.ts';
import { gonogoError } from '../errors.ts';
import { beginCutover, currentCutover } from '../journal/cutover.ts';
import { readEntries } from '../journal/entries.ts';
import { fenceOf, passFence } from '../journal/fence.ts';
import { asHolder, type Holder, takeLock } from '../journal/lock.ts';
import { pathsOf } from '../journal/paths.ts';
import { type Progress, progressOf } from '../journal/progress.ts';
import { type RestorePoint, readRestorePoint, storeRestorePoint } from '../journal/restore-point.ts';
import { readStanding } from '../journal/standing.ts';
import type { PhaseAsk } from './ask.ts';
import { limitMs } from './limit.ts';
import { type Open, record } from './open.ts';
import { refuseByProgress, refuseNotBuilt, refuseShortCredentials } from './refusals.ts';
import { refuseUnwritable } from './size.ts';
import { unwatched, watchedPhase } from './unwatched.ts';
import { phaseMs, UNDO_MS } from './window.ts';

type Values = ReadonlyMap<string, Standing>;

/**
 * Everything before the first change of a switch: refusals, lock, fence, restore point. Whatever throws here leaves
 * production as it was.
 * @param ask the phase
 * @param lock told what is held, so that it can be given back whatever happens
 * @returns the begun phase
 * @throws GonogoError with the reason of a refusal, or whatever a port throws
 */
export async function begin(ask: PhaseAsk, lock: { held?: Holder }): Promise<Open> {
  const { plan, phase, target, world, signal } = ask;
  const { parameters, clock } = target;
  const paths = pathsOf(plan.system);
  refuseNotBuilt(plan, phase);
  await ask.admit();
  refuseShortCredentials(await target.identity.credentialsEnd(), clock.now() + phaseMs(plan, phase) + UNDO_MS);
  signal.throwIfAborted();
  const { holder, epoch } = await standAlone(ask, lock);

  const cutover = await currentCutover(parameters, paths, signal);
  const entries = cutover === undefined ? [] : await readEntries(parameters, paths.journal(cutover), signal);
  if (entries.some(entry => entry.world !== world))
    throw gonogoError('WORLD_OTHER', `expected a journal of the world ${world}, found entries of another`);
  const progress = progressOf(entries);
  refuseByProgress(plan, phase, progress);
  await refuseUnwatched(ask, progress);
  const everything = builtSwitches(plan);
  const standing = allSettled(await readSwitches(everything, target, signal));
  await refuseDrift(ask, everything, standing, progress);

  const work = await workOf(plan, phase.steps ?? [], target.secrets, { standing, chosen: ask.chosen ?? [] }, signal);
  const wanted = work.flatMap(each => (each.do === 'set' ? each.wanted : []));
  const switches = concerned(everything, wanted);
  const nothing = switches.find(one => 'parameter' in one && standing.get(one.id)?.value === undefined);
  if (nothing) throw gonogoError('MISSING', `expected the parameter of ${nothing.id} to exist, found none`);
  await refuseUnwritable(wanted, target.functions, signal);

  // A rollback ends a cutover: what comes after it is another, whose "before" is what the rollback left.
  const begins = cutover === undefined || progress.rolledBack;
  const earlier = begins
    ? []
    : await Promise.all(progress.restore.map(each => readRestorePoint(parameters, each.restore, world, signal)));
  const id = begins ? await beginCutover(parameters, paths, cutover, signal) : cutover;
  const next = begins ? 1 : entries.length + 1;
  const point = pointOf(ask, switches, standing);
  const restore = `${paths.restore(id)}/${phase.id}-${next}`;
  await storeRestorePoint(parameters, restore, point, signal);
  ask.report?.({ type: 'restore-point', switches: switches.length });
  const guard = guardOf(parameters, paths, epoch, holder);
  const known = { points: [...earlier, point], complete: true };
  const until = clock.now() + limitMs(plan, phase);
  const held = { paths, journal: paths.journal(id), next, held: holder, guard };
  const open: Open = { ...held, known, switches, point, work, until, shown: [] };
  await enter(ask, open, restore);
  return open;
}

/** Takes the lock, and the fence as it stands; a dead run's lock is taken over, and the fence raised against its owner. */
async function standAlone(ask: PhaseAsk, lock: { held?: Holder }): Promise<{ holder: Holder; epoch: number }> {
  const { plan, phase, target, world, owner, run } = ask;
  const { parameters, clock } = target;
  const paths = pathsOf(plan.system);
  const wanted = { owner, run, phase: phase.id, now: clock.now() };
  // Set before the answer: a lock that was taken although its answer was lost is given back too.
  lock.held = asHolder(wanted);
  const taken = await takeLock(parameters, paths.lock, wanted);
  lock.held = taken.holder;
  ask.report?.({ type: 'lock', ...(taken.takenOverFrom ? { takenOverFrom: taken.takenOverFrom.run } : {}) });
  const fence = fenceOf((await parameters.get([paths.fence], ask.signal)).get(paths.fence));
  if (fence.open) throw gonogoError('PHASE_UNFINISHED', 'a rollback began and has not verified everything');
  // A run that was taken for dead may be asleep: raising the fence refuses its next write.
  const epoch = taken.takenOverFrom
    ? await passFence(parameters, paths.fence, fence, { run, at: clock.now(), world })
    : fence.epoch;
  return { holder: taken.holder, epoch };
}

/** Between two phases no job of theirs looks at production: somebody else must have, all the time. */
async function refuseUnwatched(ask: PhaseAsk, progress: Progress): Promise<void> {
  const { plan, target, world, signal } = ask;
  if (!watchedPhase(plan, progress)) return;
  await ask.catchUp?.();
  const reason = await unwatched(plan, target, world, progress, target.clock.now(), signal);
  if (reason === 'TRIGGERED') throw gonogoError('TRIGGERED', 'a trigger fired since the last phase was done');
  if (reason !== undefined)
    throw gonogoError(reason, 'expected the triggers to be watched all the time since the last phase was done, found a gap');
}

async function refuseDrift(
  ask: PhaseAsk,
  everything: readonly BuiltSwitch[],
  standing: Values,
  { done }: Progress,
): Promise<void> {
  const last = done.at(-1);
  if (last === undefined) return;
  const { parameters } = ask.target;
  const kept = await readStanding(parameters, pathsOf(ask.plan.system).standing, ask.world, ask.signal);
  if (kept.phase !== last) throw gonogoError('DRIFT', `expected the record of phase ${last}, found that of another phase`);
  const moved = everything.find(
    one => Object.hasOwn(kept.values, one.id) && (kept.values[one.id] ?? undefined) !== standing.get(one.id)?.value,
  );
  if (moved) throw gonogoError('DRIFT', `expected ${moved.id} to stand as phase ${last} left it, found another value`);
}

/** What the phase sets, in that order, then the kill switches: it proves that it could write them. */
function concerned(everything: readonly BuiltSwitch[], wanted: readonly Wanted[]): readonly BuiltSwitch[] {
  if (wanted.length === 0) return [];
  return [...new Set([...wanted.map(each => each.one), ...everything.filter(one => one.kill === true)])];
}

function pointOf(ask: PhaseAsk, switches: readonly BuiltSwitch[], standing: Values): RestorePoint {
  const before = switches.map(one => {
    const { value, version } = standing.get(one.id) ?? { value: undefined };
    return { switch: one.id, value: value ?? null, ...(version === undefined ? {} : { version }) };
  });
  return { world: ask.world, plan: ask.planDigest, phase: ask.phase.id, takenAt: ask.target.clock.now(), before };
}

/** The entry that says that the phase has begun: from here on only a rollback or an undo ends it. */
async function enter(ask: PhaseAsk, open: Open, restore: string): Promise<void> {
  ask.signal.throwIfAborted();
  await open.guard.before(ask.signal);
  try {
    await record(ask, open, { type: 'phase-begun', restore });
  } catch (thrown) {
    // It may stand although its answer was lost. The number after it, or its own, says that nothing came of it.
    await record(ask, open, { type: 'phase-undone', reason: 'JOURNAL_UNREADABLE' }).catch(() => undefined);
    throw thrown;
  }
}
