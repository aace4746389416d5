import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Comparison, noLower } from '../../src/statistics/non-inferiority.ts';

/** What the simulation draws, reckoned exactly: 200 applicable items now and before, every pair of counts with its probability. */
const ITEMS = 200;

/** Binomial probabilities, by their logarithms. */
function binomial(p: number): readonly number[] {
  const logs = [ITEMS * Math.log1p(-p)];
  for (let k = 1; k <= ITEMS; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log((ITEMS - k + 1) / k) + Math.log(p / (1 - p)));
  return logs.map(Math.exp);
}

/** What the rule says of each pair of counts at a margin. */
function verdicts(margin: number): readonly (readonly Comparison['says'][])[] {
  const counts = Array.from({ length: ITEMS + 1 }, (_, count) => count);
  return counts.map(now => counts.map(before => noLower({ count: now, of: ITEMS }, { count: before, of: ITEMS }, margin).says));
}

/** How likely the rule says this at true rates now and before. */
function likely(says: Comparison['says'], said: readonly (readonly string[])[], now: number, before: number): number {
  const [mine, theirs] = [binomial(now), binomial(before)];
  return said.reduce(
    (sum, row, k) => sum + (mine[k] ?? 0) * row.reduce((all, each, m) => all + (each === says ? (theirs[m] ?? 0) : 0), 0),
    0,
  );
}

const MARGINS = [0.05, 0.08, 0.1];
const SAID = new Map(MARGINS.map(margin => [margin, verdicts(margin)]));
const ROW = /^\| (\d+\.\d) % \| (0\.\d\d) \| ((?:[\d.]+ %(?: \| )?){6}) \|$/gm;
const documented = [...readFileSync('docs/statistics.md', 'utf8').matchAll(ROW)].map(match => {
  const figures = (match[3] ?? '').split(' | ').map(each => Number.parseFloat(each) / 100);
  return { rate: Number(match[1]) / 100, margin: Number(match[2]), figures };
});

describe('the judgement of a match rate', () => {
  it('is documented for the rates and margins that matter', () => {
    expect(documented.map(({ rate, margin }) => [rate, margin])).toEqual(
      [0.7, 0.8, 0.85, 0.9, 0.95].flatMap(rate => MARGINS.map(margin => [rate, margin])),
    );
  });

  it.each(documented)('has the documented error rates at rate $rate and margin $margin', ({ rate, margin, figures }) => {
    const said = SAID.get(margin) ?? [];
    const exact = [
      likely('no-worse', said, rate, rate),
      likely('worse', said, rate, rate),
      likely('cannot-tell', said, rate, rate),
      likely('no-worse', said, rate - margin, rate),
      likely('worse', said, rate - margin, rate),
      1 - likely('no-worse', said, rate - 2 * margin, rate),
    ];
    // The simulation's sample holds 200 applicable items on average only, and has a standard error of 0.4 points.
    for (const [index, figure] of figures.entries()) expect(Math.abs(figure - (exact[index] ?? 9))).toBeLessThan(0.02);
    expect(exact[1], 'false alarms').toBeLessThan(0.06);
    expect(exact[3], 'falls that pass').toBeLessThan(0.06);
    expect(exact[5], 'power at twice the margin').toBeGreaterThan(0.99);
  });
});
