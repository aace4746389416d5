import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGonogoError } from '../../src/errors.ts';
import { chiSquareSurvival, chiSquareTest } from '../../src/statistics/chi-square.ts';
import { newcombe } from '../../src/statistics/newcombe.ts';
import { noHigher, noLower } from '../../src/statistics/non-inferiority.ts';
import { normalCdf, normalQuantile } from '../../src/statistics/normal.ts';
import { percentile } from '../../src/statistics/percentile.ts';
import { stabilityIndex } from '../../src/statistics/stability.ts';
import { SMALLEST_CELL, shareOut, suppress } from '../../src/statistics/suppress.ts';
import { wilson } from '../../src/statistics/wilson.ts';

const of = (count: number, all = 200) => ({ count, of: all });
const proportion = fc
  .integer({ min: 1, max: 5000 })
  .chain(n => fc.record({ count: fc.integer({ min: 0, max: n }), of: fc.constant(n) }));

describe('intervals', () => {
  it('hold their share, within 0..1, and are narrower with less confidence', () => {
    fc.assert(
      fc.property(proportion, ({ count, of: all }) => {
        const wide = wilson(count, all, 0.99);
        const narrow = wilson(count, all, 0.9);
        expect(0 <= wide.lower && wide.lower <= narrow.lower && narrow.lower <= narrow.share).toBe(true);
        expect(narrow.share <= narrow.upper && narrow.upper <= wide.upper && wide.upper <= 1).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('of a difference turn round when the two are swapped', () => {
    fc.assert(
      fc.property(proportion, proportion, (one, other) => {
        const there = newcombe(one, other, 0.9);
        const back = newcombe(other, one, 0.9);
        expect(there.lower).toBeCloseTo(-back.upper, 12);
        expect(there.lower).toBeLessThanOrEqual(there.difference);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('a comparison with a baseline', () => {
  it.each([
    ['the same rate, a wide margin', 180, 180, 0.1, 'no-worse'],
    ['the same rate, a margin too narrow for the sample', 170, 170, 0.05, 'cannot-tell'],
    ['a better rate', 198, 180, 0.05, 'no-worse'],
    ['ten points down', 160, 180, 0.08, 'worse'],
    ['a little down', 174, 180, 0.08, 'cannot-tell'],
    ['nothing left', 0, 180, 0.1, 'worse'],
    ['measurably down, and by less than the margin', 195, 200, 0.08, 'no-worse'],
  ] as const)('%s', (_what, now, before, margin, says) => {
    expect(noLower(of(now), of(before), margin).says).toBe(says);
    // A share that should be low is the same seen from the other side.
    expect(noHigher(of(200 - now), of(200 - before), margin).says).toBe(says);
  });

  it('needs the whole interval above the margin: equal is not enough', () => {
    const { lower } = newcombe(of(180), of(180), 0.9);
    expect(noLower(of(180), of(180), -lower).says).toBe('cannot-tell');
    expect(noLower(of(180), of(180), -lower + 1e-9).says).toBe('no-worse');
  });
});

describe('arguments that are none', () => {
  it.each([
    ['no items at all', () => wilson(0, 0)],
    ['more than all', () => wilson(3, 2)],
    ['half an item', () => wilson(0.5, 2)],
    ['not a number', () => newcombe({ count: Number.NaN, of: 2 }, { count: 1, of: 2 }, 0.9)],
    ['less than none', () => noLower({ count: -1, of: 2 }, { count: 1, of: 2 }, 0.1)],
    ['certainty', () => wilson(1, 2, 1)],
    ['a probability of 0', () => normalQuantile(0)],
    ['a probability that is not a number', () => normalQuantile(Number.NaN)],
    ['a z that is not a number', () => normalCdf(Number.NaN)],
    ['no degrees of freedom', () => chiSquareSurvival(1, 0)],
    ['a negative statistic', () => chiSquareSurvival(-1, 1)],
    ['one cell', () => chiSquareTest([1], [1])],
    ['an expectation of nothing', () => chiSquareTest([1, 1], [2, 0])],
    ['a mix of one cell', () => stabilityIndex([1], [1])],
    ['mixes of unlike cells', () => stabilityIndex([1, 2], [1, 2, 3])],
    ['a mix with less than nothing', () => stabilityIndex([1, -2], [1, 2])],
    ['no values', () => percentile([], 0.5)],
    ['values that are not numbers', () => percentile([Number.NaN], 0.5)],
    ['a share of 0', () => percentile([1], 0)],
  ])('are a defect, never an answer: %s', (_what, act) => {
    let thrown: unknown;
    try {
      act();
    } catch (error) {
      thrown = error;
    }
    expect(isGonogoError(thrown) && thrown.code).toBe('DEFECT');
  });
});

describe('percentiles', () => {
  it.each([
    [[15, 20, 35, 40, 50], 0.3, 20],
    [[15, 20, 35, 40, 50], 0.4, 20],
    [[50, 15, 40, 20, 35], 0.5, 35],
    [[15, 20, 35, 40, 50], 1, 50],
    [[7], 0.01, 7],
    [Array.from({ length: 20 }, (_, index) => index + 1), 0.95, 19],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.99, 99],
    [[10, 9, 100], 0.34, 10],
  ])('of %j at %d are of the nearest rank', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe('chi-square', () => {
  it('judges a die as it should', () => {
    const fair = chiSquareTest([5, 8, 9, 8, 10, 20], [10, 10, 10, 10, 10, 10]);
    expect(fair.statistic).toBeCloseTo(13.4, 12);
    expect(fair.df).toBe(5);
    expect(fair.p).toBeCloseTo(0.0199, 4);
  });
});

describe('suppression', () => {
  const cells = (counts: readonly number[]) => counts.map((count, index) => ({ name: `c${index}`, count }));
  const shown = (counts: readonly number[]) => suppress(cells(counts)).map(cell => cell.count ?? '<');

  it.each([
    ['nothing small', [5, 50, 200], [5, 50, 200]],
    ['one small cell takes the next smallest along', [3, 50, 200], ['<', '<', 200]],
    ['two small ones that hold five together stand alone', [3, 2, 50, 200], ['<', '<', 50, 200]],
    ['two small ones that hold fewer take a third along', [1, 2, 50, 200], ['<', '<', '<', 200]],
    ['an empty cell counts as small', [0, 50, 200], ['<', '<', 200]],
    ['everything small', [1, 2], ['<', '<']],
    ['one cell alone', [3], ['<']],
    ['no cells', [], []],
  ] as const)('%s', (_what, counts, expected) => {
    expect(shown(counts)).toEqual(expected);
  });

  it('never lets a small group be told from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), counts => {
        const told = suppress(cells(counts));
        const total = counts.reduce((sum, count) => sum + count, 0);
        const hidden = told.filter(cell => cell.suppressed).length;
        const left = total - told.reduce((sum, cell) => sum + (cell.count ?? 0), 0);
        expect(told.every(cell => cell.suppressed === (cell.count === undefined))).toBe(true);
        expect(told.every(cell => cell.count === undefined || cell.count >= SMALLEST_CELL)).toBe(true);
        if (hidden > 0 && hidden < told.length) expect(hidden >= 2 && left >= SMALLEST_CELL).toBe(true);
        // What is reckoned with adds up to the total again.
        const all = shareOut(told, total);
        expect([...(all ?? new Map<string, number>()).values()].reduce((sum, count) => sum + count, 0)).toBeCloseTo(total, 9);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('has no counts for cells that do not fit their total', () => {
    expect(shareOut([{ name: 'a', count: 9, suppressed: false }], 8)).toBeUndefined();
    expect(shareOut([{ name: 'a', count: 9, suppressed: false }], 10)).toBeUndefined();
    expect(shareOut(suppress(cells([1, 2, 9, 30])), 42)?.get('c0')).toBe(4);
  });
});

describe('the stability index', () => {
  it('is 0 for the same mix, grows with the shift, and bears empty cells', () => {
    expect(stabilityIndex([10, 20, 70], [10, 20, 70])).toBe(0);
    const small = stabilityIndex([12, 20, 68], [10, 20, 70]);
    const large = stabilityIndex([50, 20, 30], [10, 20, 70]);
    expect(small).toBeLessThan(0.01);
    expect(large).toBeGreaterThan(0.25);
    expect(stabilityIndex([0, 100], [50, 50])).toBeGreaterThan(1);
  });
});
