import { type Difference, newcombe, type Proportion } from './newcombe.ts';

/** One-sided error of a comparison; its interval is the two-sided one of twice as much. */
export const ALPHA = 0.05;
/** Two-sided confidence of the intervals that a verdict rests on. */
export const JUDGED = 1 - 2 * ALPHA;

/** What a comparison with a baseline says: no worse than the margin, measurably worse, or not enough to tell. */
export interface Comparison extends Difference {
  readonly says: 'no-worse' | 'worse' | 'cannot-tell';
}

/**
 * Compares a share that should be high with its baseline. No worse: the interval of now − before lies above −margin, so a fall by the
 * margin or more is refuted. Worse: the interval lies below 0, and such a fall is not refuted.
 * @param now the share as it was measured
 * @param before the baseline
 * @param margin a fall by so much matters, above 0 and below 1
 * @returns the difference, its 90 % interval and what it says
 * @throws GonogoError `DEFECT` for counts that are no proportion
 */
export function noLower(now: Proportion, before: Proportion, margin: number): Comparison {
  const found = newcombe(now, before, JUDGED);
  if (found.lower > -margin) return { ...found, says: 'no-worse' };
  return { ...found, says: found.upper < 0 ? 'worse' : 'cannot-tell' };
}

/**
 * The same for a share that should be low: no worse if the interval of now − before lies below the margin.
 * @param now the share as it was measured
 * @param before the baseline
 * @param margin a rise by so much matters, above 0 and below 1
 * @returns the difference, its 90 % interval and what it says
 * @throws GonogoError `DEFECT` for counts that are no proportion
 */
export function noHigher(now: Proportion, before: Proportion, margin: number): Comparison {
  const found = newcombe(now, before, JUDGED);
  if (found.upper < margin) return { ...found, says: 'no-worse' };
  return { ...found, says: found.lower > 0 ? 'worse' : 'cannot-tell' };
}
