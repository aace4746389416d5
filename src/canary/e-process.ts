import { GRID } from './evidence.ts';

/** "Broken from the first minute" weighs so much; the rest is shared by every later beginning. */
const FIRST = 0.8;

/** Logarithms of the accumulated evidence a tilt; null stands for no evidence yet, which JSON could not say as −Infinity. */
export interface EProcess {
  readonly tick: number;
  readonly lnA: readonly (number | null)[];
  /** ln E after the last minute, and the largest so far. */
  readonly now: number;
  readonly most: number;
}

export const BEGINNING: EProcess = { tick: 0, lnA: GRID.map(() => null), now: 0, most: 0 };

const NONE = Number.NEGATIVE_INFINITY;

/** ln(e^a + e^b). */
function addLogs(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low === NONE ? high : high + Math.log1p(Math.exp(low - high));
}

/** The weight of a beginning at a tick counted from 1, for a horizon of so many ticks. */
const weightOf = (tick: number, horizon: number): number =>
  tick === 1 ? FIRST : tick <= horizon ? (1 - FIRST) / (horizon - 1) : 0;

/**
 * The most that one minute may say: with two bad minutes at least to a failure, a single one never fails a release.
 * @param alpha the chance of a false alarm, 0..1
 * @param minBadTicks minutes that it takes at least
 * @returns the natural logarithm of the cap
 */
export function capOf(alpha: number, minBadTicks: number): number {
  return (Math.log(1 / alpha) - Math.log(FIRST) + Math.log(GRID.length)) / minBadTicks;
}

/**
 * Goes on by one minute: a mixture over how bad it is and when it began. Ever to reach 1/alpha has a chance of at most alpha while
 * nothing is worse than tolerated (Robbins 1970; Ville 1939; Howard et al. 2021; for the unknown beginning Shin, Ramdas and
 * Rinaldo 2023, arXiv:2203.03532).
 * @param before the process so far
 * @param evidence of the minute, natural logarithms, one a tilt
 * @param how the horizon in ticks, fixed when the window opens, and the cap of `capOf`
 * @returns the process after the minute
 */
export function goOn(
  before: EProcess,
  evidence: readonly number[],
  how: { readonly horizon: number; readonly cap: number },
): EProcess {
  const tick = before.tick + 1;
  const weight = weightOf(tick, how.horizon);
  const lnWeight = weight > 0 ? Math.log(weight) : NONE;
  const lnA = before.lnA.map((each, index) => addLogs(each ?? NONE, lnWeight) + Math.min(evidence[index] ?? 0, how.cap));
  const begun = Math.min(1, FIRST + ((1 - FIRST) * Math.max(0, Math.min(tick, how.horizon) - 1)) / (how.horizon - 1));
  const left = 1 - begun;
  const mixed = lnA.reduce(addLogs, NONE) - Math.log(GRID.length);
  const now = left > 0 && tick < how.horizon ? addLogs(mixed, Math.log(left)) : mixed;
  return { tick, lnA: lnA.map(each => (each === NONE ? null : each)), now, most: Math.max(before.most, now) };
}
