import { gonogoError } from '../errors.ts';

/** Added to each cell's count, so that an empty one has a logarithm (half a count, as Jeffreys' prior has it). */
export const HALF = 0.5;

/**
 * The population stability index: Σ (p − q) ln(p / q) over the cells, where p and q are shares of half a count more than was counted.
 * 0 means the same mix; by custom 0.1 is a small and 0.25 a large shift (Siddiqi 2006). Under no change its expectation is about
 * (cells − 1)(1/n + 1/m), so small samples need a minimum of items and not a smaller limit.
 * @param now counts a cell, at least two cells
 * @param before counts of the same cells in the same order
 * @returns the index, at least 0
 * @throws GonogoError `DEFECT` for cells that do not fit together or hold nothing
 */
export function stabilityIndex(now: readonly number[], before: readonly number[]): number {
  const whole = [...now, ...before].every(count => Number.isFinite(count) && count >= 0);
  if (now.length < 2 || now.length !== before.length || !whole)
    throw gonogoError('DEFECT', 'expected the same two or more cells, each with a count');
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count + HALF, 0);
  const [all, allBefore] = [total(now), total(before)];
  return now.reduce((sum, count, cell) => {
    const p = (count + HALF) / all;
    const q = ((before[cell] ?? 0) + HALF) / allBefore;
    return sum + (p - q) * Math.log(p / q);
  }, 0);
}
