import { needProportion } from './counts.ts';
import { normalQuantile } from './normal.ts';

/** A share with its interval, each 0..1. */
export interface Interval {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** Two-sided confidence of an interval that is shown. */
export const SHOWN = 0.95;

/**
 * Wilson's score interval of a proportion, without continuity correction (Wilson 1927; method 3 of Newcombe 1998, Statistics in
 * Medicine 17:857).
 * @param count how many of them, 0..of
 * @param of how many there are, at least 1
 * @param confidence two-sided, above 0 and below 1, such as 0.95
 * @returns share and interval, each within 0..1
 * @throws GonogoError `DEFECT` for counts that are no proportion
 */
export function wilson(count: number, of: number, confidence: number = SHOWN): Interval {
  needProportion(count, of);
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const share = count / of;
  const centre = 2 * count + z * z;
  const half = z * Math.sqrt(z * z + 4 * count * (1 - share));
  const scale = 2 * (of + z * z);
  // Rounding may leave the ends of 0 of n and n of n a hair off.
  return {
    share,
    lower: count === 0 ? 0 : Math.max(0, (centre - half) / scale),
    upper: count === of ? 1 : Math.min(1, (centre + half) / scale),
  };
}
