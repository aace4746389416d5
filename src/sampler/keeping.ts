import type { Clock } from '../clock.ts';
import type { Code } from '../codes.ts';
import { asGonogoError, isGonogoError } from '../errors.ts';
import type { Checkpoint, Kept } from './checkpoint.ts';
import type { Keyed } from './keyed.ts';

/** Parameter Store takes three writes a second, and a checkpoint is up to nine: it is not written more often than this, ms. */
const EVERY = 2000;
/** A mark of an item: 48 bits tell the items of one sample apart. */
const MARK = 12;
/** Larger samples have no checkpoint: with what was counted, their marks would not fit into 27 kB. */
export const MOST_MARKED = 1500;

/**
 * The marks of a sample.
 * @param sample priorities, ascending
 * @param key of the checkpoint
 * @returns one mark an item, one after the other
 */
export function marksOf(sample: Float64Array, key: Keyed): string {
  return Array.from(sample, priority => key.hash(`sample ${priority}`, MARK)).join('');
}

/**
 * Finds items in a sample of which only the marks are known.
 * @param marks from `marksOf`
 * @param key that they were made with
 * @returns the rank of a priority in the sample, or -1
 */
export function rankByMark(marks: string, key: Keyed): (priority: number) => number {
  const ranks = new Map<string, number>();
  for (let at = 0; at < marks.length; at += MARK) ranks.set(marks.slice(at, at + MARK), at / MARK);
  return priority => ranks.get(key.hash(`sample ${priority}`, MARK)) ?? -1;
}

/**
 * @param marks from `marksOf`
 * @returns how many items they stand for
 */
export function markedItems(marks: string): number {
  return marks.length / MARK;
}

/** Keeps the checkpoint of a report up to date while it lasts. */
export interface Keeping {
  /** Writes what stands now, unless it has just been written or cannot be kept. */
  now(kept: () => Omit<Kept, 'at'>): Promise<void>;
  /** Deletes it. */
  end(): Promise<void>;
}

/**
 * A checkpoint is a convenience: what keeps it from being written is said, and the report goes on without it.
 * @param checkpoint where it is kept
 * @param key that it is signed with
 * @param clock the run's clock
 * @param say told once why there is none: `CHECKPOINT_TOO_LARGE` or `CHECKPOINT_UNWRITTEN`
 * @returns its verbs; they throw only the signal's reason
 */
export function keepingOf(
  checkpoint: Checkpoint,
  key: Keyed,
  clock: Clock,
  signal: AbortSignal,
  say: (code: Code) => Promise<void>,
): Keeping {
  let last = Number.NEGATIVE_INFINITY;
  let given = false;
  const orSay = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (thrown) {
      signal.throwIfAborted();
      given = true;
      const large = isGonogoError(thrown) && thrown.code === 'VALUE_TOO_LARGE';
      if (!large && asGonogoError(thrown).code === 'DEFECT') throw thrown;
      await say(large ? 'CHECKPOINT_TOO_LARGE' : 'CHECKPOINT_UNWRITTEN');
    }
  };
  return {
    async now(kept) {
      const at = clock.now();
      if (given || at - last < EVERY) return;
      last = at;
      await orSay(() => checkpoint.keep(key, { ...kept(), at }));
    },
    end: () => orSay(() => checkpoint.drop()),
  };
}
