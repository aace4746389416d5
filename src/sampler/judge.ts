import type { Clock } from '../clock.ts';
import type { Code } from '../codes.ts';
import { milliseconds } from '../duration.ts';
import { inWindow, type Walk } from './draw.ts';
import type { Extraction } from './extract.ts';
import type { Match } from './match.ts';
import type { Item } from './pages.ts';
import { type Ranks, ranksOf } from './ranks.ts';
import type { Tally } from './tally.ts';

/** Items under way at once unless the plan says otherwise. */
const IN_FLIGHT = 5;

/** What the second pass needs beside the list. */
export interface Judging extends Walk {
  /** How many items the sample has. */
  readonly size: number;
  /** The rank of an item in the sample by its priority, -1 for an item that is not in it. */
  rank(priority: number): number;
  /** Ranks in the sample that have been judged; grows. */
  readonly done: Ranks;
  readonly match: Match;
  readonly reads: Extraction;
  readonly tally: Tally;
  readonly clock: Clock;
  /** The item's keyed hash. */
  hash(id: string): string;
  /** Told after each batch, and waited for. */
  batch(): Promise<void>;
}

interface Chosen {
  readonly item: Item;
  readonly rank: number;
}

/**
 * The second pass: walks the list again and judges the items of the sample, a batch at a time, each once. Nothing of an item stays.
 * @param judging the sample and the rule
 * @returns why items of the sample were not judged: the list's failure, `REPORT_LATE`, or `SAMPLE_LOST` for items that the first
 *   pass saw and the second did not; undefined if all were judged
 */
export async function judge(judging: Judging): Promise<Code | undefined> {
  const { size, done, sampler, clock, signal } = judging;
  let waiting: Chosen[] = [];
  let judged = false;
  const flush = async (): Promise<Code | undefined> => {
    const batch = waiting;
    waiting = [];
    // A pause lies between two batches, neither before the first nor after the last.
    if (judged) await clock.sleep(milliseconds(sampler.pause), signal);
    if (judging.late()) return 'REPORT_LATE';
    await judgeBatch(judging, batch);
    judged = true;
    return undefined;
  };
  const chosen = ranksOf(size, done.text());
  if (chosen.size < size) {
    for await (const given of inWindow(judging)) {
      if ('failure' in given) return given.failure;
      for (const { item, priority } of given.listed) {
        const rank = judging.rank(priority);
        if (!chosen.add(rank)) continue;
        waiting.push({ item, rank });
        if (waiting.length < sampler.batch) continue;
        const failure = await flush();
        if (failure !== undefined) return failure;
      }
      if (chosen.size === size) break;
    }
  }
  const failure = waiting.length > 0 ? await flush() : undefined;
  return failure ?? (done.size < size ? 'SAMPLE_LOST' : undefined);
}

/** Judges the items of a batch, so many at once, and counts each when it is judged. */
async function judgeBatch(judging: Judging, batch: readonly Chosen[]): Promise<void> {
  const { sampler, match, reads, tally, done, signal, reader } = judging;
  const queue = [...batch];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { item, rank } = next;
      const said = await match(item.object, judging.hash(item.id), signal);
      tally.count(item, reads.category(item.object), said);
      done.add(rank);
    }
  };
  await Promise.all(Array.from({ length: Math.min(sampler.in_flight ?? IN_FLIGHT, batch.length) }, worker));
  reader.endBatch();
  await judging.batch();
}
