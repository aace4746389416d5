import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeen, priorityOf, rankIn } from '../../src/sampler/choose.ts';
import { chiSquareTest } from '../../src/statistics/chi-square.ts';

const ITEMS = 1000;
const PAGE = 100;
const SAMPLES = 100;
const ids = Array.from({ length: ITEMS }, (_, index) => `ticket-${index}`);
const seeds = Array.from({ length: 200 }, (_, index) => (0xfeed_0000 + index).toString(16).padStart(16, '0'));

function sampleOf(seed: string, list: readonly string[] = ids): readonly number[] {
  const seen = createSeen();
  const priorities = list.map(id => priorityOf(seed, id));
  for (const priority of priorities) seen.add(priority);
  const sample = seen.smallest(SAMPLES);
  return priorities.flatMap((priority, index) => (rankIn(sample, priority) < 0 ? [] : [index]));
}

describe('a sample', () => {
  it('is uniform over the pages: chi-square over 200 seeds', () => {
    const pages = new Array<number>(ITEMS / PAGE).fill(0);
    const items = new Array<number>(ITEMS).fill(0);
    for (const seed of seeds) {
      const chosen = sampleOf(seed);
      expect(chosen).toHaveLength(SAMPLES);
      for (const index of chosen) {
        pages[Math.floor(index / PAGE)] = (pages[Math.floor(index / PAGE)] ?? 0) + 1;
        items[index] = (items[index] ?? 0) + 1;
      }
    }
    const overPages = chiSquareTest(
      pages,
      pages.map(() => (seeds.length * SAMPLES) / pages.length),
    );
    const overItems = chiSquareTest(
      items,
      items.map(() => (seeds.length * SAMPLES) / ITEMS),
    );
    // Drawn without replacement: the statistic is a tenth smaller than of independent draws, so too even would show as well.
    expect(overPages.p).toBeGreaterThan(0.01);
    expect(overPages.p).toBeLessThan(0.99);
    expect(overItems.statistic / overItems.df).toBeGreaterThan(0.8);
    expect(overItems.statistic / overItems.df).toBeLessThan(1);
  });

  it('would not pass that test if it preferred a page ever so little', () => {
    const pages = new Array<number>(10).fill(1975);
    pages[0] = 2225;
    expect(chiSquareTest(pages, new Array<number>(10).fill(2000)).p).toBeLessThan(0.01);
  });

  it('does not depend on the order of the list, nor on items that come twice', () => {
    const seed = seeds[0] ?? '';
    const names = (list: readonly string[]) => new Set(sampleOf(seed, list).map(index => list[index]));
    expect(names([...ids].reverse())).toEqual(names(ids));
    expect(names([...ids, ...ids.slice(0, 300)])).toEqual(names(ids));
  });

  it('is another one with another seed, and the same with the same', () => {
    expect(sampleOf('0'.repeat(16))).not.toEqual(sampleOf('1'.repeat(16)));
    expect(sampleOf('0'.repeat(16))).toEqual(sampleOf('0'.repeat(16)));
  });

  it('is the whole population if that is smaller', () => {
    const seen = createSeen();
    for (const id of ids.slice(0, 7)) seen.add(priorityOf('seed', id));
    expect(seen.smallest(250)).toHaveLength(7);
  });
});

describe('the set of priorities', () => {
  it('is a set, and gives its smallest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 4000 }), fc.integer({ min: 1, max: 500 }), (list, n) => {
        const seen = createSeen();
        const told = list.map(each => seen.add(each));
        const own = new Set<number>();
        expect(told).toEqual(list.map(each => !own.has(each) && own.add(each).size > 0));
        expect(seen.size).toBe(own.size);
        expect([...seen.smallest(n)]).toEqual([...own].sort((a, b) => a - b).slice(0, n));
      }),
      { numRuns: 60 },
    );
  });

  it('ranks what it holds and nothing else', () => {
    const sample = Float64Array.from([1, 5, 9, 12]);
    expect([0, 1, 2, 5, 9, 12, 13].map(each => rankIn(sample, each))).toEqual([-1, 0, -1, 1, 2, 3, -1]);
    expect(rankIn(new Float64Array(0), 3)).toBe(-1);
  });

  it('takes priorities of 53 bits', () => {
    const all = ids.map(id => priorityOf('seed', id));
    expect(new Set(all).size).toBe(ids.length);
    expect(all.every(each => Number.isSafeInteger(each) && each >= 0)).toBe(true);
    expect(Math.max(...all)).toBeGreaterThan(2 ** 52.9);
  });
});
