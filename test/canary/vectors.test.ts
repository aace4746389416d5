import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oneCount, oneRate, twoSample } from '../../src/canary/evidence.ts';
import { baselineNoise } from '../../src/canary/noise.ts';
import { requestsToPass } from '../../src/canary/planner.ts';
import { addMinute, failed, lnEvidence, look, type Minute, openSignal, type SignalState } from '../../src/canary/signal.ts';
import { incompleteBeta, logBeta } from '../../src/statistics/beta.ts';
import { binomialAtMost, upperClopperPearson } from '../../src/statistics/binomial.ts';
import { logGamma, upperGamma } from '../../src/statistics/gamma.ts';
import { upperGarwood } from '../../src/statistics/poisson.ts';

interface Trace {
  readonly tick: number;
  readonly lnErel: number;
  readonly lnEabs: number;
  readonly verdict: string;
  readonly look?: string;
  readonly reason?: string;
  readonly pHarm?: number;
  readonly lookBeta?: number;
}
interface Vectors {
  readonly lgamma: [number, number][];
  readonly betaln: [number, number, number][];
  readonly betainc: [number, number, number, number][];
  readonly gammaP: [number, number, number][];
  readonly cpUpper: [number, number, number, number][];
  readonly poissonUpper: [number, number, number][];
  readonly requestsToPass: [number, number, number, number][];
  readonly binomLower: [number, number, number, number][];
  readonly lrTwoSample: [[number, number, number, number, number, number?], number[]][];
  readonly lrRate: [[number, number, number, number?], number[]][];
  readonly lrCount: [[number, number, number?], number[]][];
  readonly baselineNoise: [{ x: number; n: number }[], number, boolean, { rate: number; phi: number; sigma: number }][];
  readonly signals: {
    readonly name: string;
    readonly opts: object;
    readonly ticks: Minute[];
    readonly looks: number[];
    readonly trace: Trace[];
  }[];
}

// Made by an independent implementation with 60 digits.
const V = JSON.parse(readFileSync('test/canary/vectors.json', 'utf8')) as Vectors;

/** 1e-10 of the value, or 1e-12. */
function near(found: number, wanted: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(Math.max(1e-12, 1e-10 * Math.abs(wanted)));
}

describe('special functions', () => {
  it.each(V.lgamma)('ln gamma of %d', (x, wanted) => near(logGamma(x), wanted));
  it.each(V.betaln)('ln beta of %d, %d', (a, b, wanted) => near(logBeta(a, b), wanted));
  it.each(V.betainc)('incomplete beta of %d, %d at %d', (a, b, x, wanted) => near(incompleteBeta(a, b, x), wanted));
  it.each(V.gammaP)('incomplete gamma of %d at %d', (a, x, wanted) => near(1 - upperGamma(a, x), wanted));
  it.each(V.cpUpper)('upper limit of %d of %d at %d', (bad, n, alpha, wanted) =>
    near(upperClopperPearson(bad, n, alpha), wanted),
  );
  it.each(V.poissonUpper)('upper limit of a count of %d at %d', (count, alpha, wanted) =>
    near(upperGarwood(count, alpha), wanted),
  );
  it.each(V.requestsToPass)('requests that rule out %d at %d with %d bad', (rate, budget, bad, wanted) =>
    expect(requestsToPass(rate, budget, bad)).toBe(wanted),
  );
  it.each(V.binomLower)('at most %d of %d at %d', (x, n, p, wanted) => near(binomialAtMost(x, n, p), wanted));
});

describe('evidence of a minute', () => {
  const each = (found: readonly number[], wanted: readonly number[]): void => {
    expect(found).toHaveLength(wanted.length);
    for (const [index, one] of found.entries()) near(one, wanted[index] ?? Number.NaN);
  };
  it.each(V.lrTwoSample)('two samples %j', ([x, n, xb, nb, g, phi], wanted) => each(twoSample({ x, n, xb, nb }, g, phi), wanted));
  it.each(V.lrRate)('a rate %j', ([x, n, p0, phi], wanted) => each(oneRate({ x, n }, p0, phi), wanted));
  it.each(V.lrCount)('a count %j', ([x, mu0, phi], wanted) => each(oneCount({ x }, mu0, phi), wanted));
});

describe('the noise of a history', () => {
  it.each(V.baselineNoise.map(([minutes, block, counts, wanted], index) => ({ index, minutes, block, counts, wanted })))(
    'history $index',
    ({ minutes, block, counts, wanted }) => {
      const found = baselineNoise(minutes, block, counts);
      near(found.rate, wanted.rate);
      near(found.phi, wanted.phi);
      near(found.sigma, wanted.sigma);
    },
  );
});

describe('signals, every tick', () => {
  it.each(V.signals)('$name', ({ opts, ticks, looks, trace }) => {
    let state: SignalState = openSignal(opts);
    for (const [index, minute] of ticks.entries()) {
      // Through JSON at every tick: what is interrupted goes on bit for bit.
      state = addMinute(JSON.parse(JSON.stringify(state)) as SignalState, minute);
      const wanted = trace[index];
      if (!wanted) throw new Error('expected a trace of every tick');
      near(state.relative.now, wanted.lnErel);
      near(state.absolute.now, wanted.lnEabs);
      expect(failed(state)).toBe(wanted.verdict === 'FAIL');
      if (wanted.verdict === 'FAIL' || !looks.includes(index + 1)) continue;
      const seen = look(state);
      near(seen.pHarm, wanted.pHarm ?? Number.NaN);
      near(seen.budget, wanted.lookBeta ?? Number.NaN);
      expect(seen.verdict).toBe(wanted.look);
      if (seen.verdict === 'INCONCLUSIVE') expect(seen.reason).toBe(wanted.reason);
      state = seen.state;
    }
    expect(lnEvidence(state).limit).toBeCloseTo(Math.log(100), 12);
  });
});
