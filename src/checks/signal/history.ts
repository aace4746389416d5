import { baselineNoise } from '../../canary/noise.ts';
import { addMinute, look, openSignal, type SignalOptions } from '../../canary/signal.ts';
import { milliseconds } from '../../duration.ts';
import type { Target } from '../../target.ts';
import type { Run } from '../kind.ts';
import { type Counted, MINUTE_MS, minuteFrom, readMinutes, SETTLES_MS } from './minutes.ts';
import type { MetricSource, SignalCheck } from './schema.ts';

/** Less than an hour of minutes is no history: neither bursts nor drift can be seen in it. */
const LEAST_MINUTES = 60;
/** At least half of the history's minutes have data, or the metric has another name, or another life, than the plan believes. */
const LEAST_SHARE = 0.5;
/** The end of the history must have data too: a metric that stopped is not watched. */
const ALIVE_MINUTES = 30;
/** Five signals a system are usual: 0.05 / 5 (Bonferroni). */
const ALPHA = 0.01;

/** What stands still while a window is open. */
export interface Opening {
  readonly options: SignalOptions;
  /** One slice of the history a tick: [bad, all]. Interleaved, so that every slice is like the whole. */
  readonly slices: readonly (readonly [number, number])[];
  /** Bad ones by all of them, or by minute. */
  readonly rate: number;
  /** Of all, a minute, in the history. */
  readonly perMinute: number;
}

/** Whether numbers are counts without a number of all of them. */
const isCount = ({ signal }: SignalCheck): boolean => signal === 'count';

/** The history as it was when the window opened, or undefined if it is too short. */
export async function readHistory(
  check: SignalCheck,
  source: MetricSource,
  openedAt: number,
  on: Pick<Target, 'metrics'>,
  run: Pick<Run, 'signal'>,
): Promise<readonly Counted[] | undefined> {
  const to = minuteFrom(openedAt) - SETTLES_MS - MINUTE_MS;
  const { counted, asked } = await readMinutes(source, to - milliseconds(check.baseline ?? '24h'), to, on, run);
  const alive = counted.some(({ at }) => at >= to - ALIVE_MINUTES * MINUTE_MS);
  return counted.length < LEAST_MINUTES || counted.length < asked.length * LEAST_SHARE || !alive ? undefined : counted;
}

/**
 * Fixes what a window is judged by, before its first minute.
 * @param check the plan's words for it
 * @param history minutes of the past, oldest first
 * @param windowMs the window's length, ms
 * @returns the options of the statistics and the slices of the history
 */
export function openingOf(check: SignalCheck, history: readonly Counted[], windowMs: number): Opening {
  const window = Math.max(2, Math.ceil(windowMs / MINUTE_MS));
  // Twice the window: a run that goes on after an interruption sees more minutes than one window has.
  const horizon = 2 * window;
  const noise = baselineNoise(history, 60, isCount(check));
  const slices = Array.from({ length: horizon }, (): [number, number] => [0, 0]);
  for (const [index, { x, n }] of history.entries()) {
    const slice = slices[index % horizon] as [number, number];
    slice[0] += x;
    slice[1] += n;
  }
  const all = history.reduce((sum, { n }) => sum + n, 0);
  const options = openSignal({
    alpha: ALPHA,
    tolerateRatio: check.tolerate ?? 1.25,
    harmRatio: check.harm ?? 2,
    harmRate: check.harm_rate ?? 0,
    baseRate: noise.rate,
    phi: noise.phi,
    sigma: noise.sigma,
    poisson: isCount(check),
    horizon,
  }).options;
  return { options, slices, rate: noise.rate, perMinute: all / history.length };
}

/**
 * Whether a window could pass, were its traffic and its failures those of the history.
 * @param opening from `openingOf`
 * @param windowMs the window's length, ms; its last minutes do not settle in time and are not counted
 * @returns true if the look at its end would pass
 */
export function isReachable(opening: Opening, windowMs: number): boolean {
  const ticks = Math.floor((windowMs - SETTLES_MS) / MINUTE_MS) - 1;
  let state = openSignal(opening.options);
  let [bad, all] = [0, 0];
  for (let tick = 0; tick < ticks; tick += 1) {
    // Whole counts, spread as evenly as they go.
    const n = Math.floor((tick + 1) * opening.perMinute) - all;
    const expected = Math.floor((tick + 1) * opening.perMinute * opening.rate) - bad;
    const x = opening.options.poisson ? expected : Math.min(n, expected);
    [bad, all] = [bad + x, all + n];
    const [xb, nb] = opening.slices[tick % opening.slices.length] ?? [0, 0];
    state = addMinute(state, { x, n, xb, nb });
  }
  return look(state).verdict === 'PASS';
}
