import { upperGamma } from './gamma.ts';

/**
 * The Poisson distribution.
 * @param x at most so many
 * @param mean above 0
 * @returns P(Pois(mean) <= x), from 0 to 1 (Abramowitz and Stegun 26.4.21)
 */
export function poissonAtMost(x: number, mean: number): number {
  return x < 0 ? 0 : upperGamma(x + 1, mean);
}

/**
 * The largest mean that so few events do not rule out.
 * @param count so many
 * @param alpha the chance of ruling out wrongly, 0..1
 * @returns the one-sided upper limit (Garwood 1936)
 */
export function upperGarwood(count: number, alpha: number): number {
  let [low, high] = [count, count + 1];
  while (poissonAtMost(count, high) > alpha) high *= 2;
  for (let turn = 0; turn < 200 && high - low > Number.EPSILON * high; turn += 1) {
    const middle = (low + high) / 2;
    if (middle > 0 && poissonAtMost(count, middle) > alpha) low = middle;
    else high = middle;
  }
  return high;
}
