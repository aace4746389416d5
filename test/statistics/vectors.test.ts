import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chiSquareSurvival } from '../../src/statistics/chi-square.ts';
import { newcombe } from '../../src/statistics/newcombe.ts';
import { normalCdf, normalQuantile } from '../../src/statistics/normal.ts';
import { stabilityIndex } from '../../src/statistics/stability.ts';
import { wilson } from '../../src/statistics/wilson.ts';

interface Vector {
  readonly of: string;
  readonly in: readonly (number | readonly number[])[];
  /** null where a publication prints no such value. */
  readonly out: readonly (number | null)[];
  readonly source?: string;
  readonly digits?: number;
}
const FIXTURE = JSON.parse(readFileSync('test/statistics/vectors.json', 'utf8')) as {
  readonly source: string;
  readonly vectors: readonly Vector[];
  readonly published: readonly Vector[];
};

const OURS: Readonly<Record<string, (input: readonly never[]) => readonly number[]>> = {
  wilson: ([count = 0, of = 0, confidence = 0]) => {
    const { share, lower, upper } = wilson(count, of, confidence);
    return [share, lower, upper];
  },
  newcombe: ([a = 0, m = 0, b = 0, n = 0, confidence = 0]) => {
    const { difference, lower, upper } = newcombe({ count: a, of: m }, { count: b, of: n }, confidence);
    return [difference, lower, upper];
  },
  'normal-quantile': ([p = 0]) => [normalQuantile(p)],
  'normal-cdf': ([z = 0]) => [normalCdf(z)],
  'chi-square-survival': ([x = 0, df = 0]) => [chiSquareSurvival(x, df)],
  'stability-index': ([now = [], before = []]) => [stabilityIndex(now, before)],
};
const ours = (vector: Vector): readonly number[] => OURS[vector.of]?.(vector.in as readonly never[]) ?? [];
const named = (vectors: readonly Vector[]) => vectors.map(each => [each.of, JSON.stringify(each.in), each] as const);

describe('statistics', () => {
  it('are compared with enough vectors, and each kind with some', () => {
    expect(FIXTURE.vectors.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FIXTURE.vectors.map(each => each.of))).toEqual(new Set(Object.keys(OURS)));
    expect(FIXTURE.published.every(each => (each.source ?? '').length > 20)).toBe(true);
  });

  it.each(named(FIXTURE.vectors))('agree with the independent implementation: %s %s', (_of, _in, vector) => {
    const found = ours(vector);
    expect(found).toHaveLength(vector.out.length);
    vector.out.forEach((expected, index) => {
      const due = expected ?? Number.NaN;
      // 1e-9 absolutely, and 1e-12 of the value itself, so that a tail of 1e-23 is compared too.
      expect(Math.abs((found[index] ?? Number.NaN) - due)).toBeLessThanOrEqual(
        Math.min(1e-9, 1e-12 * Math.max(Math.abs(due), 1e-3)) + 1e-15,
      );
      if (due !== 0 && Math.abs(due) < 1e-6) expect((found[index] ?? Number.NaN) / due).toBeCloseTo(1, 9);
    });
  });

  it.each(named(FIXTURE.published))('give what was published: %s %s', (_of, _in, vector) => {
    const found = ours(vector);
    vector.out.forEach((expected, index) => {
      if (expected !== null)
        expect(Number(found[index]?.toFixed(vector.digits ?? 4))).toBe(Number(expected.toFixed(vector.digits ?? 4)));
    });
    expect(found).toHaveLength(vector.out.length);
  });
});
