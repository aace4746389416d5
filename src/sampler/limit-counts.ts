import type { ReadFacts } from './reading.ts';

type Counted = Omit<ReadFacts['rate_limits'][number], 'host' | 'waited'>;

/** How often one host said too many requests, by batches: a burst in passing is another thing than refusing on and on. */
export interface LimitCounts {
  /** Adds an answer; `limited`: it said too many requests. */
  add(limited: boolean): void;
  /** A read of this batch was given up because of it. */
  exhausted(): void;
  /** Ends the batch. One in which the host was not asked says nothing, and parts no two others. */
  endBatch(): void;
  /** The counts so far, the open batch included as if it ended here. */
  facts(): Counted;
}

/**
 * @param share (0..1) above which a batch counts as limited
 * @returns counts of one host, all of them 0
 */
export function limitCounts(share: number): LimitCounts {
  let ended: Counted = { responses: 0, limited: 0, batches: 0, batches_over: 0, in_a_row: 0, exhausted: 0 };
  let row = 0;
  let batch = { responses: 0, limited: 0, exhausted: false };

  function withBatch(): { readonly counts: Counted; readonly row: number } {
    if (batch.responses === 0 && !batch.exhausted) return { counts: ended, row };
    const over = batch.responses > 0 && batch.limited / batch.responses > share;
    // A batch of which nothing came back does not end a row of limited ones.
    const next = over ? row + 1 : batch.responses === 0 ? row : 0;
    const counts = {
      responses: ended.responses + batch.responses,
      limited: ended.limited + batch.limited,
      batches: ended.batches + 1,
      batches_over: ended.batches_over + (over ? 1 : 0),
      in_a_row: Math.max(ended.in_a_row, next),
      exhausted: ended.exhausted + (batch.exhausted ? 1 : 0),
    };
    return { counts, row: next };
  }

  return {
    add(limited) {
      batch = { ...batch, responses: batch.responses + 1, limited: batch.limited + (limited ? 1 : 0) };
    },
    exhausted() {
      batch = { ...batch, exhausted: true };
    },
    endBatch() {
      ({ counts: ended, row } = withBatch());
      batch = { responses: 0, limited: 0, exhausted: false };
    },
    facts: () => withBatch().counts,
  };
}
