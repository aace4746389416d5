// What the simulation of windows plays.

/** Even traffic. */
const RATES = [0.001, 0.01, 0.05];
const PER_SECOND = [1, 10, 100, 1000];
export const PLAIN = RATES.flatMap(rate => PER_SECOND.map(perSecond => ({ rate, perSecond, perMinute: 60 * perSecond })));

/** Without one of them a bound breaks: the engine's options that stand for it. */
export const PARTS = {
  level: { alpha: 0.9 },
  noise: { phi: 1, sigma: 0 },
  cap: { minBadTicks: 0.01 },
  onset: { horizon: 2 },
  tolerance: { tolerateRatio: 1.9 },
  look: { beta: 0.9 },
  harm: { harmRatio: 1.05 },
};
/** Failures that scatter: [what, how, requests a second]. The usual rate is 1 %. */
export const NOISY = [
  ['hours drift, sd 0.2', { drift: 0.2 }, 10],
  ['hours drift, sd 0.4', { drift: 0.4 }, 1],
  ['hours drift, sd 0.4', { drift: 0.4 }, 100],
  ['minutes are noisy, cv 0.5', { noise: 0.5 }, 10],
  ['minutes are noisy, cv 0.5', { noise: 0.5 }, 100],
  ['2 % of minutes fail 20 times as often', { bursts: 0.02 }, 1],
  ['2 % of minutes fail 20 times as often', { bursts: 0.02 }, 10],
  ['2 % of minutes fail 20 times as often', { bursts: 0.02 }, 100],
];
/** Exactly at the limit of harm: [what, traffic, harm_rate, how many times as bad]. */
export const EDGES = [
  ['60 requests, 1 % is usual, `harm_rate: 0.1`', { rate: 0.01, perMinute: 1 }, 0.1, 10],
  ['60 requests, 5 % is usual, `harm_rate: 0.1`: both limits alike', { rate: 0.05, perMinute: 1 }, 0.1, 2],
  ['300 requests, 5 % is usual, `harm_rate: 0.1`: both limits alike', { rate: 0.05, perMinute: 5 }, 0.1, 2],
];
