import { binomialAtMost } from '../statistics/binomial.ts';

/** More requests than any window sees. */
const MOST = 1e9;

/**
 * How many requests rule out a rate.
 * @param harmRate the rate to be ruled out, above 0 and below 1
 * @param budget the chance of ruling it out wrongly, 0..1
 * @param bad how many of them may be bad
 * @returns the smallest number of requests of which `bad` bad ones rule it out (Clopper and Pearson 1934)
 */
export function requestsToPass(harmRate: number, budget: number, bad: number): number {
  let [low, high] = [bad, bad + 1];
  while (binomialAtMost(bad, high, harmRate) > budget && high < MOST) high *= 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (binomialAtMost(bad, middle, harmRate) > budget) low = middle;
    else high = middle;
  }
  return high;
}
