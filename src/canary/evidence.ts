/** How many times worse than tolerated: a mixture over these, since nobody knows how bad it will be. */
export const GRID = [1.3, 1.8, 3, 8, 40] as const;

/**
 * A minute's evidence that the canary's rate is above `g` times that of the baseline, as a likelihood ratio for each tilt. Its
 * expectation is at most 1 while the canary is no worse, whatever the two rates are (after Lindon and Malek 2022, arXiv:2011.03567,
 * made one-sided and with a margin).
 * @param minute x bad of n in the canary, xb bad of nb in the baseline
 * @param g the tolerated ratio
 * @param phi noise of the history, at least 1
 * @returns natural logarithms, one a tilt
 */
export function twoSample(
  minute: { readonly x: number; readonly n: number; readonly xb: number; readonly nb: number },
  g: number,
  phi = 1,
): readonly number[] {
  const { x, n, xb, nb } = minute;
  const share = (g * n) / (g * n + nb);
  return GRID.map(r => (x * Math.log(r) - (x + xb) * Math.log(1 + (r - 1) * share)) / phi);
}

/**
 * A minute's evidence that a rate is above a limit.
 * @param minute x bad of n
 * @param p0 the tolerated rate, 0..1
 * @param phi noise of the history, at least 1
 * @returns natural logarithms, one a tilt
 */
export function oneRate(minute: { readonly x: number; readonly n: number }, p0: number, phi = 1): readonly number[] {
  return GRID.map(r => (minute.x * Math.log(r) - minute.n * Math.log(1 + (r - 1) * p0)) / phi);
}

/**
 * A minute's evidence that a count is above a limit.
 * @param minute x events
 * @param mu0 the tolerated expectation
 * @param phi noise of the history, at least 1
 * @returns natural logarithms, one a tilt
 */
export function oneCount(minute: { readonly x: number }, mu0: number, phi = 1): readonly number[] {
  return GRID.map(r => (minute.x * Math.log(r) - (r - 1) * mu0) / phi);
}
