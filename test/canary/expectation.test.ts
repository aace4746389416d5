/** A minute's factor is expected to be at most 1 while nothing is worse than tolerated: summed up over every outcome, not drawn. */
import { describe, expect, it } from 'vitest';
import { capOf } from '../../src/canary/e-process.ts';
import { GRID, oneCount, oneRate, twoSample } from '../../src/canary/evidence.ts';

/** What rounding may add to a sum of so many products. */
const MOST = 1 + 1e-9;
/** A probability that is left out of a Poisson sum, times the largest factor there, stays below this. */
const TAIL = 1e-12;
const CAP = capOf(0.01, 2);
const TILTS = GRID.map((tilt, index) => ({ tilt, index }));

type Evidence = (x: number) => readonly number[];

/** Logarithms of the probabilities of 0..n, by their recurrence: the smallest ones meet the largest factors. */
function binomial(n: number, p: number): readonly number[] {
  if (p === 1) return Array.from({ length: n + 1 }, (_, k) => (k === n ? 0 : Number.NEGATIVE_INFINITY));
  const all = [n * Math.log1p(-p)];
  for (let k = 1; k <= n; k += 1) all.push((all[k - 1] ?? 0) + Math.log((n - k + 1) / k) + Math.log(p / (1 - p)));
  return all;
}

/** Adds up factors, each with its probability; with a cap as the process applies it. */
function expected(chances: readonly number[], evidence: Evidence, index: number, cap = Number.POSITIVE_INFINITY): number {
  return chances.reduce((sum, chance, x) => sum + Math.exp(chance + Math.min(evidence(x)[index] ?? Number.NaN, cap)), 0);
}

interface Arms {
  readonly n: number;
  readonly nb: number;
  readonly p: number;
  readonly q: number;
  readonly g: number;
}

/** Both arms by chance: the control's outcomes are added up outside, those of the canary inside. */
function ofTwo({ n, nb, p, q, g }: Arms, index: number, cap = Number.POSITIVE_INFINITY): number {
  const mine = binomial(n, p);
  return binomial(nb, q).reduce(
    (sum, chance, xb) => sum + Math.exp(chance) * expected(mine, x => twoSample({ x, n, xb, nb }, g), index, cap),
    0,
  );
}

/** The factor is r^x / e^((r - 1) mu0): summed so far that what is left, a Poisson tail of mean r mu, is bounded by a geometric series. */
function ofCounts(mu: number, mu0: number, index: number, cap = Number.POSITIVE_INFINITY): number {
  const grown = mu * (GRID[index] ?? Number.NaN);
  const chances: number[] = [-mu];
  let term = -mu - (grown / mu - 1) * mu0;
  for (let x = 1; ; x += 1) {
    chances.push((chances[x - 1] ?? 0) + Math.log(mu / x));
    term += Math.log(grown / x);
    const next = grown / (x + 1);
    // From here on each term is at most `next` times the one before.
    if (next < 1 && (Math.exp(term) * next) / (1 - next) < TAIL) break;
  }
  return expected(chances, x => oneCount({ x }, mu0), index, cap) + TAIL;
}

const SIZES = [
  [0, 5],
  [1, 1],
  [1, 24],
  [3, 0],
  [5, 60],
  [10, 10],
  [30, 12],
  [40, 80],
] as const;
const BASES = [0, 0.001, 0.01, 0.05, 0.2, 0.5, 0.8, 1];
const RATIOS = [1, 1.25, 1.5, 2, 4];
/** From no failure at all up to exactly the tolerated ratio. */
const SHARES = [0, 0.3, 0.8, 1];
const arms = SIZES.flatMap(([n, nb]) =>
  BASES.flatMap(q => RATIOS.flatMap(g => SHARES.map(share => ({ n, nb, p: Math.min(1, share * g * q), q, g })))),
);

const LIMITS = [0.001, 0.01, 0.05, 0.15, 0.5, 0.9];
const NS = [0, 1, 2, 10, 60, 200];
const MEANS = [0.01, 0.3, 2, 10];

/** The largest of many, and how many there were. */
const largest = (values: readonly number[]): number => values.reduce((most, each) => Math.max(most, each), 0);

describe('the factor of a minute, exactly', () => {
  it.each(TILTS)('to a history, tilt $tilt: at most 1 in every case of the grid', ({ index }) => {
    expect(arms.length).toBe(1280);
    const found = arms.map(each => ofTwo(each, index));
    expect(found.every(Number.isFinite)).toBe(true);
    expect(largest(found)).toBeLessThanOrEqual(MOST);
    // Not only because it is small everywhere: where failures are rare the bound is nearly reached.
    expect(ofTwo({ n: 10, nb: 10, p: 0.0001, q: 0.0001, g: 1 }, index)).toBeGreaterThan(0.99);
  });

  it.each(TILTS)('to a rate, tilt $tilt: at most 1, and 1 at the limit', ({ index }) => {
    for (const p0 of LIMITS)
      for (const n of NS) {
        const at = SHARES.map(share => expected(binomial(n, share * p0), x => oneRate({ x, n }, p0), index));
        expect(largest(at), `${n} at ${p0}`).toBeLessThanOrEqual(MOST);
        expect(at.at(-1), `${n} exactly at ${p0}`).toBeCloseTo(1, 9);
      }
  });

  it.each(TILTS)('to a count, tilt $tilt: at most 1, and 1 at the limit', ({ index }) => {
    for (const mu0 of MEANS) {
      const at = [0.1, 0.5, 1].map(share => ofCounts(share * mu0, mu0, index));
      expect(largest(at), String(mu0)).toBeLessThanOrEqual(MOST);
      expect(at.at(-1), `exactly ${mu0}`).toBeCloseTo(1, 9);
    }
  });

  it.each(TILTS)('with the cap, tilt $tilt: never above what it is without', ({ index }) => {
    for (const each of arms.filter(({ n }) => n <= 10))
      expect(ofTwo(each, index, CAP)).toBeLessThanOrEqual(Math.min(MOST, ofTwo(each, index) + 1e-12));
    for (const p0 of LIMITS)
      expect(expected(binomial(60, p0), x => oneRate({ x, n: 60 }, p0), index, CAP)).toBeLessThanOrEqual(MOST);
    for (const mu0 of MEANS) expect(ofCounts(mu0, mu0, index, CAP)).toBeLessThanOrEqual(MOST);
  });

  it('the cap takes something away where a minute says much', () => {
    const index = GRID.length - 1;
    const all = { n: 10, nb: 10, p: 0.05, q: 0.05, g: 1 };
    expect(ofTwo(all, index, CAP)).toBeLessThan(ofTwo(all, index));
  });
});

describe('the factor of a minute, when it is worse than tolerated', () => {
  /** How many times as bad as tolerated: as bad as the tilt looks for. */
  it.each(TILTS)('tilt $tilt: to a history it is above 1', ({ tilt, index }) => {
    expect(ofTwo({ n: 30, nb: 120, p: 0.0125 * tilt, q: 0.01, g: 1.25 }, index)).toBeGreaterThan(1.001);
  });

  it.each(TILTS)('tilt $tilt: to a rate and to a count it is above 1', ({ index }) => {
    expect(expected(binomial(60, 0.06), x => oneRate({ x, n: 60 }, 0.05), index)).toBeGreaterThan(1.1);
    expect(ofCounts(1.2, 1, index)).toBeGreaterThan(1.05);
  });

  it('a ratio that is only just broken shows at once', () => {
    const at = (times: number): number => ofTwo({ n: 20, nb: 20, p: 0.0002 * times, q: 0.0002, g: 1 }, 0);
    expect(at(1)).toBeLessThanOrEqual(MOST);
    expect(at(1.02)).toBeGreaterThan(MOST);
  });
});
