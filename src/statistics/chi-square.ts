import { gonogoError } from '../errors.ts';
import { upperGamma } from './gamma.ts';

/**
 * How likely a chi-square variable is at least this large.
 * @param x the statistic, at least 0
 * @param df degrees of freedom, above 0
 * @returns the probability, 0..1
 * @throws GonogoError `DEFECT` for arguments out of range
 */
export function chiSquareSurvival(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}

/**
 * Pearson's test of counts against what was expected of them.
 * @param counts observed, one a cell
 * @param expected of each cell; above 0, with the same sum
 * @returns the statistic, its degrees of freedom (cells - 1) and the probability of one at least as large
 * @throws GonogoError `DEFECT` for fewer than two cells, or cells that do not fit together
 */
export function chiSquareTest(
  counts: readonly number[],
  expected: readonly number[],
): { readonly statistic: number; readonly df: number; readonly p: number } {
  if (counts.length < 2 || counts.length !== expected.length || !expected.every(each => each > 0))
    throw gonogoError('DEFECT', 'expected at least two cells, each with an expectation above 0');
  const statistic = counts.reduce((sum, count, cell) => {
    const due = expected[cell] ?? Number.NaN;
    return sum + (count - due) ** 2 / due;
  }, 0);
  const df = counts.length - 1;
  return { statistic, df, p: chiSquareSurvival(statistic, df) };
}
