import { wilson } from './wilson.ts';

/** A difference of two shares with its interval, each -1..1. */
export interface Difference {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/** A counted share. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/**
 * Newcombe's hybrid score interval of the difference of two independent proportions, without continuity correction (method 10 of
 * Newcombe 1998, Statistics in Medicine 17:873).
 * @param one the first proportion
 * @param other the one that is subtracted
 * @param confidence two-sided, above 0 and below 1; 0.9 gives one-sided bounds at 0.05
 * @returns one − other and its interval
 * @throws GonogoError `DEFECT` for counts that are no proportion
 */
export function newcombe(one: Proportion, other: Proportion, confidence: number): Difference {
  const [p, q] = [wilson(one.count, one.of, confidence), wilson(other.count, other.of, confidence)];
  const difference = p.share - q.share;
  const lower = difference - Math.hypot(p.share - p.lower, q.upper - q.share);
  const upper = difference + Math.hypot(p.upper - p.share, q.share - q.lower);
  return { difference, lower: Math.max(-1, lower), upper: Math.min(1, upper) };
}
