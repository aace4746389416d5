import type { Entry } from './entries.ts';

/** The restore point of a phase that was begun and not undone. */
export interface Kept {
  readonly phase: string;
  readonly plan: string;
  /** The parameter that holds it. */
  readonly restore: string;
}

/** How far a cutover has come, as its journal says. */
export interface Progress {
  /** Phases completed since the last rollback, in the order of completion. */
  readonly done: readonly string[];
  /** When the last of them was, ms since the epoch. */
  readonly doneAt?: number;
  /** The phase that was begun and neither completed nor undone. */
  readonly unfinished?: string;
  /** Whether the last thing that happened is a verified rollback. */
  readonly rolledBack: boolean;
  /** Whether a rollback began and did not verify everything. */
  readonly rollbackOpen: boolean;
  /** Restore points, oldest first; that of an undone phase is not among them: what stood before it stands again. */
  readonly restore: readonly Kept[];
}

/**
 * Reads progress off a journal.
 * @param entries oldest first
 * @returns what is done, unfinished, rolled back
 */
export function progressOf(entries: readonly Entry[]): Progress {
  let done: string[] = [];
  let restore: Kept[] = [];
  let unfinished: string | undefined;
  let rolledBack = false;
  let rollbackOpen = false;
  let doneAt: number | undefined;
  for (const { type, phase, plan, restore: point, at } of entries) {
    switch (type) {
      case 'phase-begun':
        unfinished = phase ?? '';
        rolledBack = false;
        if (point !== undefined) restore.push({ phase: phase ?? '', plan, restore: point });
        break;
      case 'phase-done':
        // A rollback may have come in between: what it has put right is not done, whatever the phase still wrote.
        if (phase === undefined || unfinished !== phase || rollbackOpen) break;
        done.push(phase);
        doneAt = at;
        unfinished = undefined;
        break;
      case 'phase-undone':
        if (rollbackOpen) break;
        // The phase may have been taken for done: an entry can stand although its writer never heard so.
        done = done.filter(each => each !== phase);
        restore = restore.filter((each, index) => each.phase !== phase || index < restore.length - 1);
        if (unfinished === phase) unfinished = undefined;
        break;
      case 'rollback-begun':
      case 'rollback-incomplete':
        rollbackOpen = true;
        break;
      case 'rolled-back':
        done = [];
        unfinished = undefined;
        rollbackOpen = false;
        rolledBack = true;
        break;
      default:
        break;
    }
  }
  return {
    done,
    rolledBack,
    rollbackOpen,
    restore,
    ...(unfinished === undefined ? {} : { unfinished }),
    ...(doneAt === undefined || done.length === 0 ? {} : { doneAt }),
  };
}
