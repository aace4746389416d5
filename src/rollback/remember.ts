import { type Known, NOTHING_KNOWN } from '../changes/safe.ts';
import { gonogoError } from '../errors.ts';
import { beginCutover, findCutover, newestCutover } from '../journal/cutover.ts';
import { append, type NewEntry, readEntries } from '../journal/entries.ts';
import { holderOf } from '../journal/lock.ts';
import { pathsOf } from '../journal/paths.ts';
import { type Kept, progressOf } from '../journal/progress.ts';
import { type RestorePoint, readRestorePoint } from '../journal/restore-point.ts';
import type { RollbackAsk } from './ask.ts';
import { idIn } from './scope.ts';

/** What a rollback knows of the cutover, and where it writes what it does. */
export interface Memory {
  readonly known: Known;
  readonly journal: 'read' | 'unreadable';
  /** Whether a write of another run, or one of this run without an answer, may still land. */
  readonly othersWriting: boolean;
  /** The journal's path, undefined if it cannot be told or belongs to another world. */
  readonly path: string | undefined;
  /** Whether something was begun here whose journal nothing names any more. */
  readonly lost: boolean;
  next: number;
}

/**
 * Reads the journal and the restore points of this cutover.
 * @param ask the rollback
 * @param epoch the fence's number since this rollback has raised it, undefined if it could not
 * @returns what is known; whatever cannot be read is left out and said so, and never waited for
 */
export async function remember(ask: RollbackAsk, epoch: number | undefined): Promise<Memory> {
  const { target, plan, world } = ask;
  const { parameters } = target;
  const paths = pathsOf(plan.system);
  let path: string | undefined;
  let lost = false;
  try {
    const { id: cutover, ...found } = await findCutover(parameters, paths, epoch);
    lost = found.lost;
    if (lost) throw gonogoError('JOURNAL_UNREADABLE', 'expected the cutover to be named, found its name lost');
    path = paths.journal(cutover ?? (await beginCutover(parameters, paths, undefined)));
    const entries = cutover === undefined ? [] : await readEntries(parameters, path);
    if (entries.some(entry => entry.world !== world)) {
      // Nothing is written into another world's journal: it would be of no use to either.
      path = undefined;
      throw gonogoError('WORLD_OTHER', `expected a journal of the world ${world}, found entries of another`);
    }
    const holder = holderOf((await parameters.get([paths.lock])).get(paths.lock));
    const { unfinished, restore } = progressOf(entries);
    const points = await readPoints(ask, restore);
    const complete = points.length === restore.length;
    const held = holder !== undefined && holder.run !== ask.run && holder.expires > target.clock.now();
    return {
      known: { points, complete },
      journal: complete ? 'read' : 'unreadable',
      othersWriting: held || (unfinished !== undefined && ask.quiet !== true),
      path,
      lost,
      next: entries.length + 1,
    };
  } catch {
    // Whatever the reason, rollback goes on with the declared values, and says that the journal was not read.
    return { known: NOTHING_KNOWN, journal: 'unreadable', othersWriting: true, path, lost, next: 1 };
  }
}

/**
 * Restore points up to the first that cannot be read or is not the phase's own: what a later one says stood before a phase
 * may be what an earlier phase had set.
 */
async function readPoints({ target, world }: RollbackAsk, kept: readonly Kept[]): Promise<readonly RestorePoint[]> {
  const answers = await Promise.allSettled(kept.map(each => readRestorePoint(target.parameters, each.restore, world)));
  const points: RestorePoint[] = [];
  for (const [index, answer] of answers.entries()) {
    const from = kept[index];
    if (answer.status === 'rejected' || answer.value.phase !== from?.phase || answer.value.plan !== from.plan) break;
    points.push(answer.value);
  }
  return points;
}

/**
 * Writes into the journal what the rollback does. Where the journal's name is lost a new cutover begins, and only once everything
 * is verified: until then an empty journal would say that nothing has been set, and `else` would not apply.
 * @param ask the rollback
 * @param memory where to
 * @param entry what happened
 * @returns whether it was written; a journal that cannot be written stops no rollback
 */
export async function note(ask: RollbackAsk, memory: Memory, entry: Pick<NewEntry, 'type' | 'reason'>): Promise<boolean> {
  const { world, planDigest: plan, commit, run, only, target } = ask;
  const { parameters } = target;
  const whole = {
    ...entry,
    world,
    plan,
    commit,
    run,
    at: target.clock.now(),
    ...(only ? { switches: [...new Set(only.map(idIn))] } : {}),
  };
  try {
    const path = memory.path ?? (memory.lost && entry.type === 'rolled-back' ? await begun(ask) : undefined);
    if (path === undefined) return false;
    memory.next = (await append(parameters, path, whole, memory.next)) + 1;
    return true;
  } catch {
    return false;
  }
}

/** The journal of a new cutover, after all of which there is a trace. */
async function begun({ plan, target }: RollbackAsk): Promise<string> {
  const paths = pathsOf(plan.system);
  return paths.journal(await beginCutover(target.parameters, paths, await newestCutover(target.parameters, paths)));
}
