import type { Code } from '../codes.ts';

/** How far a report has come, for whoever watches. */
export interface Progress {
  readonly report: string;
  /** Listing pages, or judging items. */
  readonly stage: 'listing' | 'judging';
  /** Batches or pages done, and how many there are, if that is known. */
  readonly batch: number;
  readonly of?: number;
  /** Items judged (or listed), and how many were asked for. */
  readonly taken: number;
  readonly asked: number;
  /** Items a second since it began to judge. */
  readonly perSecond: number;
  /** ms that it has held itself back. */
  readonly waited: number;
  /** ms that it is likely to take on, if that can be told. */
  readonly left?: number;
  /** What is to be known of the checkpoint: CHECKPOINT_NONE, _OTHER, _TOO_LARGE or _UNWRITTEN. Nothing of it changes the report. */
  readonly note?: Code;
}
