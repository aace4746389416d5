import { binomialAtMost } from '../statistics/binomial.ts';
import { poissonAtMost } from '../statistics/poisson.ts';

/** What the first look may spend: 0.8 of beta 0.05. */
const BUDGET = 0.04;
/** How likely a healthy release passes with the traffic that is said to be enough. */
const POWER = 0.8;
/** No window sees more events than these; the search ends here. */
const MOST_EVENTS = 1e6;

/** A normal distribution in steps of a quarter, from -4 to 4: each with its weight. */
const NORMAL = Array.from({ length: 33 }, (_, step) => step / 4 - 4).map(z => ({ z, weight: Math.exp((-z * z) / 2) }));

/** What a window will see. */
export interface Sight {
  /** Of one request, how likely it fails, 0..1. */
  readonly rate: number;
  readonly perMinute: number;
  /** Events are counted, without the number of requests. */
  readonly counts: boolean;
  /** Minutes of the window that are judged, and those of the history. */
  readonly minutes: number;
  readonly historyMinutes: number;
  /** How many times the usual rate is harm. */
  readonly harm: number;
}

/** What a window can show, before it is opened. */
export interface Shows {
  /** Requests that are judged: those of minutes that settle in time. */
  readonly requests: number;
  /** Events that are usual among so many. */
  readonly usual: number;
  /** The failure rate that is ruled out if none fails, 0..1; absent for counts. */
  readonly ifNone?: number;
  /** The failure rate that is ruled out if as many fail as usual, rounded up, 0..1; absent for counts. */
  readonly ifUsual?: number;
  /** Requests that it takes to rule out `harm` times the usual rate; absent if nothing is usual: no number is enough. */
  readonly forHarm?: number;
}

/**
 * Reckons what a window can rule out at its first look: a rate by Clopper and Pearson (1934), a ratio to the history by the
 * conditional test of Przyborowski and Wilenski (1940).
 * @param sight what the window will see
 * @returns numbers for people; traffic is taken as even and the history as long as it is, without noise
 */
export function whatItShows({ rate, perMinute, counts, minutes, historyMinutes, harm }: Sight): Shows {
  const requests = Math.floor(minutes * perMinute);
  const usual = minutes * perMinute * rate;
  const events = minutes > 0 && rate > 0 ? eventsToRuleOut(harm, historyMinutes / minutes) : undefined;
  return {
    requests,
    usual,
    ...(counts || requests === 0
      ? {}
      : {
          ifNone: rateRuledOut(0, requests),
          ifUsual: rateRuledOut(Math.min(requests, Math.ceil(usual)), requests),
        }),
    ...(events === undefined ? {} : { forHarm: Math.ceil(events / rate) }),
  };
}

/** The smallest failure rate that so few failures rule out, by halving (Clopper and Pearson 1934). */
function rateRuledOut(bad: number, n: number): number {
  let [low, high] = [0, 1];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (binomialAtMost(bad, n, middle) <= BUDGET) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * How many events must be usual in a window so that a healthy release rules out a ratio in 4 of 5 windows.
 * @param ratio the harm, above 1
 * @param longer how many windows the history is long
 * @returns events; undefined if a million are not enough
 */
export function eventsToRuleOut(ratio: number, longer: number): number | undefined {
  if (!isEnough(MOST_EVENTS, ratio, longer)) return undefined;
  let [low, high] = [0, 1];
  while (!isEnough(high, ratio, longer)) [low, high] = [high, high * 2];
  while (high - low > 0.01 * high) {
    const middle = (low + high) / 2;
    if (isEnough(middle, ratio, longer)) high = middle;
    else low = middle;
  }
  return high;
}

/** Whether at least four of five healthy windows pass; what the history holds is chance as well. */
function isEnough(events: number, ratio: number, longer: number): boolean {
  const before = events * longer;
  const all = NORMAL.reduce((sum, { weight }) => sum + weight, 0);
  const passes = NORMAL.reduce((sum, { z, weight }) => {
    const most = mostThatPass(Math.round(before + z * Math.sqrt(before)), ratio, longer);
    return sum + weight * poissonAtMost(most, events);
  }, 0);
  return passes >= POWER * all;
}

/** The most events that still pass, -1 if not even none does. */
function mostThatPass(before: number, ratio: number, longer: number): number {
  if (before <= 0) return -1;
  let [low, high] = [-1, Math.ceil((before / longer) * ratio) + 1];
  while (high - low > 1) {
    const bad = Math.floor((low + high) / 2);
    if (binomialAtMost(bad, bad + before, ratio / (ratio + longer)) <= BUDGET) low = bad;
    else high = bad;
  }
  return low;
}
