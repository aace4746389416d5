/** The simulation: the same for the same seed, right about what is known exactly, and red for a window that cannot show anything. */
import { describe, expect, it } from 'vitest';
import { drawBinomial, drawPoisson, seeded } from '../../src/canary/draw.ts';
import { openSignal } from '../../src/canary/signal.ts';
import type { Judging, Simulated, Simulation } from '../../src/canary/simulate.ts';
import { simulate } from '../../src/canary/simulate.ts';
import { eventsToRuleOut, whatItShows } from '../../src/canary/what-it-shows.ts';

/** A history without noise, sliced as a gate slices it. */
const judging = (more: Partial<Judging> = {}, harmRate = 0): Judging => ({
  open: history => {
    const all = history.reduce((sum, [, , n]) => sum + n, 0);
    const bad = history.reduce((sum, [, x]) => sum + x, 0);
    const slices = Array.from({ length: 60 }, () => [bad / 60, all / 60] as const);
    return { options: optionsOf({ harmRate, baseRate: all === 0 ? 0 : bad / all }), slices };
  },
  broken: () => false,
  isBlind: ({ ticks, missing }) => missing.length > (ticks.length + missing.length) / 10,
  least: 1,
  ...more,
});
const optionsOf = (more: object) => openSignal(more).options;
const simulation = (rate: number, perMinute: number, more: Partial<Simulation> = {}): Simulation => ({
  traffic: { rate, perMinute, counts: false },
  judging: judging(),
  history: 1440,
  window: 63,
  every: 1,
  lag: 3,
  runs: 60,
  ...more,
});
const play = (one: Simulation, seed = 1): readonly Simulated[] => simulate(one, seeded(seed));
const share = (all: readonly Simulated[], times: number, what: 'pass' | 'fail'): number => {
  const found = all.find(each => each.times === times);
  return found ? found[what] / found.runs : Number.NaN;
};

describe('chance', () => {
  it('is the same for the same seed and another for another', () => {
    const [one, same, other] = [seeded(7), seeded(7), seeded(8)].map(random => Array.from({ length: 50 }, random));
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
    for (const each of one ?? []) expect(each >= 0 && each < 1).toBe(true);
  });

  it.each([
    [0, 0.5, 0],
    [10, 0, 0],
    [10, 1, 10],
  ])('of %i with chance %d draws %i for certain', (n, p, expected) => {
    expect(drawBinomial(n, p, seeded(1))).toBe(expected);
  });

  it.each([
    ['binomial by steps', () => drawBinomial, 60, 0.02],
    ['binomial of many', () => drawBinomial, 5000, 0.3],
    ['binomial above a half', () => drawBinomial, 40, 0.9],
  ] as const)('has the mean and the variance of a %s', (_, draw, n, p) => {
    const random = seeded(3);
    const drawn = Array.from({ length: 4000 }, () => draw()(n, p, random));
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length;
    const sigma = Math.sqrt(n * p * (1 - p));
    expect(Math.abs(mean - n * p)).toBeLessThan((4 * sigma) / Math.sqrt(4000));
    expect(variance / sigma ** 2).toBeGreaterThan(0.85);
    expect(variance / sigma ** 2).toBeLessThan(1.15);
  });

  it.each([0.3, 8, 200])('has the mean of a Poisson number: %d', mean => {
    const random = seeded(5);
    const drawn = Array.from({ length: 4000 }, () => drawPoisson(mean, random));
    expect(Math.abs(drawn.reduce((sum, each) => sum + each, 0) / 4000 - mean)).toBeLessThan(4 * Math.sqrt(mean / 4000));
  });
});

describe('simulate', () => {
  it('gives the same figures for the same seed', () => {
    const one = simulation(0.01, 60, { runs: 10 });
    expect(play(one)).toEqual(play(one));
  });

  it('lets a healthy release with much traffic pass, and finds a bad one early', () => {
    const all = play(simulation(0.01, 600));
    expect(share(all, 1, 'pass')).toBe(1);
    expect(share(all, 2, 'fail')).toBeGreaterThan(0.95);
    expect(share(all, 5, 'fail')).toBe(1);
    const found = (times: number): number => all.find(each => each.times === times)?.found ?? Number.NaN;
    expect(found(5)).toBeLessThan(found(2));
    // Two bad minutes at least, and the two until they have settled.
    expect(found(5)).toBeGreaterThanOrEqual(4);
    expect(found(2)).toBeLessThanOrEqual(15);
  });

  it('accounts for every run', () => {
    for (const { runs, pass, fail, inconclusive } of play(simulation(0.01, 30)))
      expect(pass + fail + Object.values(inconclusive).reduce((sum, each) => sum + each, 0)).toBe(runs);
  });

  it('tells a fault at the look after it has settled, never after the window', () => {
    const [, , , bad] = play(simulation(0.1, 100, { every: 10 }));
    expect(bad?.found).toBe(10);
    const late = play(simulation(0.1, 100, { window: 9, every: 10 }))[3];
    expect(late?.found).toBe(9);
  });

  it.each<[string, Partial<Simulation>, number, number, string]>([
    ['little traffic', {}, 0.01, 1, 'NOT_ENOUGH_TRAFFIC'],
    ['fewer than the plan wants', { judging: judging({ least: 1e6 }) }, 0.01, 600, 'NOT_ENOUGH_TRAFFIC'],
    ['idle minutes', {}, 0.01, 0.5, 'MISSING_DATA'],
    ['no minute that settles in time', { window: 2 }, 0.01, 600, 'NOT_ENOUGH_TRAFFIC'],
    ['a history without any failure', {}, 0, 600, 'NOT_ENOUGH_TRAFFIC'],
  ])('%s is never a pass', (_, more, rate, perMinute, reason) => {
    const [healthy] = play(simulation(rate, perMinute, { runs: 20, ...more }));
    expect(healthy?.pass).toBe(0);
    expect(Object.keys(healthy?.inconclusive ?? {})).toContain(reason);
  });

  it('passes a small allowlist by its harm_rate only', () => {
    const small = { window: 48, runs: 40 };
    expect(share(play(simulation(0.001, 1, { ...small, judging: judging({}, 0.1) })), 1, 'pass')).toBeGreaterThan(0.9);
    expect(share(play(simulation(0.001, 1, small)), 1, 'pass')).toBe(0);
  });

  it('counts a rule beside the evidence as a failure', () => {
    const always = judging({ broken: () => true });
    expect(share(play(simulation(0.01, 60, { judging: always, runs: 5 })), 1, 'fail')).toBe(1);
  });

  it('plays counts without requests', () => {
    const all = play(simulation(0.5, 10, { traffic: { rate: 0.5, perMinute: 10, counts: true }, judging: counting, runs: 20 }));
    expect(share(all, 1, 'pass')).toBeGreaterThan(0.8);
    expect(share(all, 5, 'fail')).toBe(1);
  });
});

const counting: Judging = {
  ...judging(),
  open: history => {
    const bad = history.reduce((sum, [, x]) => sum + x, 0);
    const slices = Array.from({ length: 60 }, () => [bad / 60, history.length / 60] as const);
    return { options: optionsOf({ poisson: true, baseRate: bad / history.length }), slices };
  },
};

describe('what a window shows', () => {
  const sight = { rate: 0.01, perMinute: 1, counts: false, minutes: 43, historyMinutes: 43 * 24, harm: 2 };

  it.each([
    [2, 12.1],
    [3, 4.3],
    [5, 1.7],
  ])('%i times as bad takes %d usual events, as by the sum over all outcomes', (ratio, events) => {
    expect(Math.abs((eventsToRuleOut(ratio, 24) ?? Number.NaN) - events)).toBeLessThan(0.03 * events);
  });

  it('a control as long as the window takes more than twice the events', () => {
    expect(Math.abs((eventsToRuleOut(2, 1) ?? Number.NaN) - 31.8)).toBeLessThan(1);
  });

  it('43 requests rule out a rate, not a doubling', () => {
    const { requests, ifNone = Number.NaN, ifUsual = Number.NaN, forHarm = 0 } = whatItShows(sight);
    expect(requests).toBe(43);
    expect(ifNone).toBeCloseTo(1 - 0.04 ** (1 / 43), 8);
    expect(ifUsual).toBeGreaterThan(ifNone);
    expect(forHarm).toBeGreaterThan(1000);
  });

  it.each([
    ['nothing usual', { rate: 0 }],
    ['no minute', { minutes: 0 }],
    ['no history', { historyMinutes: 0 }],
  ])('%s: no number of requests is enough', (_, more) => {
    expect(whatItShows({ ...sight, ...more })).not.toHaveProperty('forHarm');
  });
});
