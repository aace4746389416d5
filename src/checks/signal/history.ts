import { baselineNoise } from '../../canary/noise.ts';
import { addMinute, look, openSignal, type SignalOptions } from '../../canary/signal.ts';
import type { Code } from '../../codes.ts';
import { milliseconds } from '../../duration.ts';
import type { Target } from '../../target.ts';
import type { Run } from '../kind.ts';
import { type Counted, MINUTE_MS, type Minutes, minuteFrom, readMinutes, SETTLES_MS } from './minutes.ts';
import type { PastSource, SignalCheck } from './schema.ts';

/** Less than an hour of minutes is no history: neither bursts nor drift can be seen in it. */
const LEAST_MINUTES = 60;
/** At least half of the history's minutes have data, or the metric has another name, or another life, than the plan believes. */
const LEAST_SHARE = 0.5;
/** The end of the history must have data too: a metric that stopped is not watched. */
const ALIVE_MINUTES = 30;
/** A number that is told in so many minutes is told in all of them, or something is broken. */
const STEADY_SHARE = 0.9;
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
  /** The slices are those of a control's past; a window is compared with the control's own minutes. */
  readonly controlled?: true;
}

/** Whether numbers are counts without a number of all of them. */
const isCount = ({ signal }: SignalCheck): boolean => signal === 'count';

const DAY_MINUTES = 1440;

/** What a history must be, and what it is not. */
export type Past =
  | {
      readonly counted: readonly Counted[];
      /** The number of bad ones is told as a rule, zeros too: a minute without it is one without data. */
      readonly steady: boolean;
    }
  | { readonly not: Extract<Code, 'HISTORY_TOO_SHORT' | 'SIGNAL_UNSEEN'> };

/**
 * Whether minutes are a history that a signal can be compared with.
 * @param check the plan's words for it
 * @param minutes what was read, and what was asked for
 * @param window when it opens, and its length; ms
 * @returns the minutes that count, or what they lack
 */
export function pastOf(check: SignalCheck, { counted, asked, told }: Minutes, window: { openedAt: number; ms: number }): Past {
  const to = (asked.at(-1) ?? 0) + MINUTE_MS;
  const first = Math.floor(window.openedAt / MINUTE_MS) % DAY_MINUTES;
  const isSame = ({ at }: { readonly at: number }): boolean =>
    (((at / MINUTE_MS) % DAY_MINUTES) - first + DAY_MINUTES) % DAY_MINUTES < window.ms / MINUTE_MS;
  const fits = check.same_hours === true ? isSame : () => true;
  const [kept, wanted] = [counted.filter(fits), asked.filter(at => fits({ at }))];
  const alive = counted.some(({ at }) => at >= to - ALIVE_MINUTES * MINUTE_MS);
  if (kept.length < LEAST_MINUTES || kept.length < wanted.length * LEAST_SHARE || !alive) return { not: 'HISTORY_TOO_SHORT' };
  if (told === 0) return { not: 'SIGNAL_UNSEEN' };
  return { counted: kept, steady: kept.filter(({ silent }) => silent !== true).length >= kept.length * STEADY_SHARE };
}

/**
 * Reads the history as it was when a window opened.
 * @param check the plan's words for it
 * @param source of the numbers
 * @param window when it opens, and its length; ms
 * @param on CloudWatch and its logs
 * @param run for the signal of the deadline
 * @returns its minutes, oldest first, or what they lack
 * @throws GonogoError as `readMinutes`
 */
export async function readHistory(
  check: SignalCheck,
  source: PastSource,
  window: { readonly openedAt: number; readonly ms: number },
  on: Pick<Target, 'metrics' | 'logs'>,
  run: Pick<Run, 'signal'>,
): Promise<Past> {
  return pastOf(check, await readPast(check, source, window.openedAt, on, run), window);
}

/** All minutes of a check's history, ending with the last one that has settled when the window opens. */
export async function readPast(
  check: SignalCheck,
  source: PastSource,
  openedAt: number,
  on: Pick<Target, 'metrics' | 'logs'>,
  run: Pick<Run, 'signal'>,
): Promise<Minutes> {
  const to = minuteFrom(openedAt) - SETTLES_MS - MINUTE_MS;
  return await readMinutes(source, to - milliseconds(check.baseline ?? '24h'), to, on, run);
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
  const controls = history.flatMap(({ control }) => (control === undefined ? [] : [control]));
  const isControlled = controls.length > 0;
  for (const [index, { x, n }] of (isControlled ? controls : history).entries()) {
    const slice = slices[index % horizon] as [number, number];
    // A control is as long as the window: of its past a slice is a usual minute, for the question whether the window could pass.
    const share = isControlled ? horizon / controls.length : 1;
    slice[0] += x * share;
    slice[1] += n * share;
  }
  const all = history.reduce((sum, { n }) => sum + n, 0);
  const options = openSignal({
    alpha: ALPHA,
    tolerateRatio: check.tolerate ?? 1.25,
    harmRatio: check.harm ?? 2,
    harmRate: check.harm_rate ?? 0,
    baseRate: noise.rate,
    phi: noise.phi,
    // Release and control wander together.
    sigma: isControlled ? 0 : noise.sigma,
    poisson: isCount(check),
    horizon,
  }).options;
  return { options, slices, rate: noise.rate, perMinute: all / history.length, ...(isControlled ? { controlled: true } : {}) };
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
