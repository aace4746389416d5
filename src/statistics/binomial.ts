import { incompleteBeta } from './beta.ts';

/**
 * The binomial distribution.
 * @param x at most so many
 * @param n of so many
 * @param p the probability of each, 0..1
 * @returns P(Bin(n, p) <= x), from 0 to 1 (Abramowitz and Stegun 26.5.24)
 */
export function binomialAtMost(x: number, n: number, p: number): number {
  if (x < 0) return 0;
  if (x >= n) return 1;
  return incompleteBeta(n - x, x + 1, 1 - p);
}

/**
 * The largest rate that so few bad ones do not rule out.
 * @param bad so many
 * @param n of so many, at least 1
 * @param alpha the chance of ruling out wrongly, 0..1
 * @returns the one-sided upper limit (Clopper and Pearson 1934), from 0 to 1
 */
export function upperClopperPearson(bad: number, n: number, alpha: number): number {
  if (bad >= n) return 1;
  let [low, high] = [bad / n, 1];
  // The chance of so few falls as the rate rises: halved until the two are neighbours.
  for (let turn = 0; turn < 200 && high - low > Number.EPSILON * high; turn += 1) {
    const middle = (low + high) / 2;
    if (binomialAtMost(bad, n, middle) > alpha) low = middle;
    else high = middle;
  }
  return high;
}
