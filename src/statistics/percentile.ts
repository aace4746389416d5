import { gonogoError } from '../errors.ts';

/**
 * A percentile by the nearest rank: the smallest value that at least this share of the values do not exceed. It is always one of
 * the values, and with few values it errs to the larger one.
 * @param values in any order, at least one
 * @param share above 0 and at most 1, such as 0.95
 * @returns the value at rank ceil(share × n)
 * @throws GonogoError `DEFECT` without values or for a share out of range
 */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  // 0.95 × 20 is 19.000000000000004 in some orders of rounding; a rank must not jump by that.
  const rank = Math.ceil(Number((share * sorted.length).toFixed(9)));
  const value = share > 0 && share <= 1 ? sorted[Math.max(1, rank) - 1] : undefined;
  if (value === undefined || Number.isNaN(value))
    throw gonogoError('DEFECT', 'expected values and a share above 0 and at most 1');
  return value;
}
