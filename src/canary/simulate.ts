import { drawBinomial, drawPoisson, type Random } from './draw.ts';
import { addMinute, failed, look, openSignal, type SignalOptions } from './signal.ts';

/** The traffic of a system, told by two numbers. */
export interface Traffic {
  /** Of one request, how likely it fails, 0..1. */
  readonly rate: number;
  /** Requests a minute, spread evenly; below 1 some minutes have none. */
  readonly perMinute: number;
  /** How a minute is counted: failures of requests, or events of an exposure of 1. */
  readonly counts: boolean;
}

/** A minute that has data: when it began, in minutes; bad ones; all of them, or the exposure. */
export type Watched = readonly [at: number, x: number, n: number];

/** What is judged of a window beside the evidence. */
export interface Window {
  readonly ticks: readonly Watched[];
  /** Minutes without data. */
  readonly missing: readonly number[];
}

/** How the gate judges a window: its own rules, so that nothing else is simulated than what will run. */
export interface Judging {
  /** What a history fixes before the window's first minute. */
  readonly open: (history: readonly Watched[]) => {
    readonly options: SignalOptions;
    readonly slices: readonly (readonly [number, number])[];
  };
  /** A rule beside the evidence says FAIL, such as half of everything failing. */
  readonly broken: (window: Window) => boolean;
  /** Too many minutes without data. */
  readonly isBlind: (window: Window) => boolean;
  /** Fewer than these say nothing. */
  readonly least: number;
}

/** What is simulated. All times are in minutes. */
export interface Simulation {
  readonly traffic: Traffic;
  readonly judging: Judging;
  readonly history: number;
  readonly window: number;
  /** From look to look. */
  readonly every: number;
  /** From a minute's beginning until it has settled. */
  readonly lag: number;
  readonly runs: number;
  /** Minutes that have been, oldest first: histories and windows are cut out of them instead of being drawn. */
  readonly past?: readonly Watched[];
}

/** What became of the runs of one release. */
export interface Simulated {
  /** How many times the usual rate it fails: 1 is a release that changes nothing. */
  readonly times: number;
  readonly runs: number;
  readonly pass: number;
  readonly fail: number;
  /** Runs that showed neither, by reason. */
  readonly inconclusive: Readonly<Record<string, number>>;
  /** The minute of the window at which half of those that failed had failed; absent if none did. */
  readonly found?: number;
}

/** No regression, and the three sizes of one that the figures are asked for. */
export const TIMES = [1, 1.5, 2, 5] as const;

/** Minutes of a release that fails so many times as often; a minute without requests has no data. */
function minutes(traffic: Traffic, times: number, count: number, random: Random): Window {
  const ticks: Watched[] = [];
  const missing: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const n = Math.floor((at + 1) * traffic.perMinute) - Math.floor(at * traffic.perMinute);
    const rate = traffic.rate * times;
    if (traffic.counts) ticks.push([at, drawPoisson(traffic.perMinute * rate, random), 1]);
    else if (n === 0) missing.push(at);
    else ticks.push([at, drawBinomial(n, Math.min(1, rate), random), n]);
  }
  return { ticks, missing };
}

/** A row of minutes that have been, beginning anywhere; failures that a release would add are drawn among what went well. */
function cut(past: readonly Watched[], { rate, counts }: Traffic, times: number, count: number, random: Random): Window {
  const begin = Math.floor(random() * Math.max(1, past.length - count + 1));
  const ticks = past.slice(begin, begin + count).map(([, x, n], at): Watched => {
    if (times <= 1) return [at, x, n];
    if (counts) return [at, x + drawPoisson(rate * n * (times - 1), random), n];
    return [at, x + drawBinomial(Math.floor(n - x), Math.min(1, (rate * (times - 1)) / Math.max(1e-9, 1 - rate)), random), n];
  });
  return { ticks, missing: [] };
}

type Ended = { readonly failedAt: number } | { readonly reason: string };

/** One window from its first minute to its end; every minute is judged as it settles. */
function run({ judging, lag }: Simulation, opening: ReturnType<Judging['open']>, { ticks, missing }: Window): Ended {
  const { slices } = opening;
  let state = openSignal(opening.options);
  for (const [index, [at, x, n]] of ticks.entries()) {
    const [xb, nb] = slices[index % slices.length] ?? [0, 0];
    state = addMinute(state, { x, n, xb, nb });
    const so = { ticks: ticks.slice(0, index + 1), missing: missing.filter(each => each < at) };
    if (failed(state) || judging.broken(so)) return { failedAt: at + lag };
  }
  if (judging.isBlind({ ticks, missing })) return { reason: 'MISSING_DATA' };
  if (ticks.reduce((sum, [, , n]) => sum + n, 0) < judging.least) return { reason: 'NOT_ENOUGH_TRAFFIC' };
  const { verdict, reason } = look(state);
  return { reason: verdict === 'PASS' ? 'PASS' : (reason ?? 'HARM_NOT_RULED_OUT') };
}

/**
 * Plays a window many times, each with a history of its own, for a release that changes nothing and for three that fail more often.
 * @param simulation traffic, the gate's own rules, times and the number of runs
 * @param random source of chance; the same numbers give the same outcome
 * @returns one entry for each of `TIMES`; a run that showed neither PASS nor FAIL is counted under its reason
 */
export function simulate(simulation: Simulation, random: Random): readonly Simulated[] {
  const { traffic, judging, window, every, lag, runs, past } = simulation;
  const judged = Math.max(0, window - lag);
  const ended = TIMES.map((): Ended[] => []);
  for (let one = 0; one < runs; one += 1) {
    const opening = judging.open(past ?? minutes(traffic, 1, simulation.history, random).ticks);
    for (const [index, times] of TIMES.entries())
      ended[index]?.push(
        run(
          simulation,
          opening,
          past === undefined ? minutes(traffic, times, judged, random) : cut(past, traffic, times, judged, random),
        ),
      );
  }
  // A minute that has settled is judged at the next look.
  const atLook = (minute: number): number => Math.min(window, Math.ceil(minute / every) * every);
  return TIMES.map((times, index) => summed(times, ended[index] ?? [], atLook));
}

function summed(times: number, ended: readonly Ended[], atLook: (minute: number) => number): Simulated {
  const found = ended.flatMap(each => ('failedAt' in each ? [atLook(each.failedAt)] : [])).sort((a, b) => a - b);
  const inconclusive: Record<string, number> = {};
  for (const each of ended)
    if ('reason' in each && each.reason !== 'PASS') inconclusive[each.reason] = (inconclusive[each.reason] ?? 0) + 1;
  const pass = ended.filter(each => 'reason' in each && each.reason === 'PASS').length;
  // Nearest rank, as everywhere: a minute at which one was found.
  const median = found[Math.ceil(found.length / 2) - 1];
  return {
    times,
    runs: ended.length,
    pass,
    fail: found.length,
    inconclusive,
    ...(median === undefined ? {} : { found: median }),
  };
}
