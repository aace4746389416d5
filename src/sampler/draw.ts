import type { Code } from '../codes.ts';
import type { Sampler } from '../plan/schema/index.ts';
import { createSeen, priorityOf } from './choose.ts';
import { type Item, pages } from './pages.ts';
import type { Reader } from './reading.ts';

/** The time that items came in, ms since the epoch; both ends belong to it. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What a walk over the list needs. */
export interface Walk {
  readonly sampler: Sampler;
  readonly window: Window;
  readonly seed: string;
  readonly reader: Reader;
  readonly signal: AbortSignal;
  /** Whether the report's time is up. */
  late(): boolean;
}

/** Items of a page that lie in the window, with their priorities. */
export type Listed = readonly { readonly item: Item; readonly priority: number }[];

/** The sample as priorities, ascending, and how many items it was drawn from. */
export interface Drawn {
  readonly sample: Float64Array;
  readonly population: number;
  /** Why the list was not seen whole. */
  readonly failure?: Code;
}

/**
 * Walks the list and gives the items of the window, a page at a time. It ends with the list, with the first page that is wholly
 * older than the window if the list is newest first, or with a failure.
 * @param walk the list and the window
 * @returns pages; the last one may be a failure: of `pages`, or `REPORT_LATE`
 */
export async function* inWindow(walk: Walk): AsyncGenerator<{ readonly listed: Listed } | { readonly failure: Code }> {
  const { sampler, window, seed, reader, signal } = walk;
  for await (const { items, failure } of pages(sampler.sample, reader, signal)) {
    if (failure !== undefined) return yield { failure };
    const inside = items.filter(({ at }) => at >= window.from && at <= window.to);
    yield { listed: inside.map(item => ({ item, priority: priorityOf(seed, item.id) })) };
    if (sampler.sample.newest_first && items.length > 0 && items.every(({ at }) => at < window.from)) return;
    if (walk.late()) return yield { failure: 'REPORT_LATE' };
  }
}

/**
 * The first pass: counts the window's items and draws the sample, keeping numbers only.
 * @param walk the list and the window
 * @param page told after each page: how many pages, and how many items of the window so far
 * @returns the n items of the smallest priority, or all if there are fewer
 */
export async function draw(walk: Walk, page: (pages: number, items: number) => Promise<void>): Promise<Drawn> {
  const seen = createSeen();
  const drawn = () => ({ sample: seen.smallest(walk.sampler.samples), population: seen.size });
  let count = 0;
  for await (const given of inWindow(walk)) {
    if ('failure' in given) return { ...drawn(), failure: given.failure };
    for (const { priority } of given.listed) seen.add(priority);
    count += 1;
    await page(count, seen.size);
  }
  return drawn();
}
