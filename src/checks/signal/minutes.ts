import type { Target } from '../../target.ts';
import type { Run } from '../kind.ts';
import { logMinutes } from './log-minutes.ts';
import { metricMinutes } from './metric-minutes.ts';
import type { PastSource } from './schema.ts';

export const MINUTE_MS = 60_000;

/** A minute counts once it has been over for two periods: CloudWatch's own numbers still grow for one to three minutes. */
export const SETTLES_MS = 2 * MINUTE_MS;

/** What a minute said: `x` bad ones, or a level, of `n`; without `of` in the source, n is 1: the minute itself. */
export interface Counted {
  /** The minute's beginning, ms since the epoch. */
  readonly at: number;
  readonly x: number;
  readonly n: number;
  /** Nobody told a number of bad ones; `x` is 0 because there is a number of all of them. */
  readonly silent?: true;
  /** The same of the control, where the source has one. */
  readonly control?: { readonly x: number; readonly n: number };
}

/** Minutes in the order of time; those without data are not in it. */
export interface Minutes {
  readonly counted: readonly Counted[];
  /** Every minute that was asked about, whether it has data or not. */
  readonly asked: readonly number[];
  /** Minutes in which the number of bad ones itself was told: a name that is told in none may be a wrong one. */
  readonly told: number;
}

/**
 * Reads a signal's minutes. A minute without a number of bad ones counts as 0 only if it has a number of all of them: silence and
 * health are told apart. With a control, both must have it.
 * @param source of the signal
 * @param from the first minute's beginning, ms since the epoch
 * @param to the end of the last minute, ms
 * @param on CloudWatch and its logs
 * @param run for the signal of the deadline
 * @returns the minutes
 * @throws GonogoError as `Metrics.data` and `Logs.count`, `RESPONSE_INVALID` for rows of a log that are none of minutes
 */
export async function readMinutes(
  source: PastSource,
  from: number,
  to: number,
  on: Pick<Target, 'metrics' | 'logs'>,
  run: Pick<Run, 'signal'>,
): Promise<Minutes> {
  const asked = Array.from({ length: Math.max(0, Math.round((to - from) / MINUTE_MS)) }, (_, index) => from + index * MINUTE_MS);
  if (asked.length === 0) return { counted: [], asked, told: 0 };
  const span = { asked, from, to };
  return source.type === 'metric'
    ? await metricMinutes(source, span, on.metrics, run.signal)
    : await logMinutes(source, span, on.logs, run.signal);
}

/** The first whole minute at or after a moment, ms since the epoch. */
export const minuteFrom = (moment: number): number => Math.ceil(moment / MINUTE_MS) * MINUTE_MS;

/** The end of the last minute that has settled by now, ms since the epoch. */
export const settledUntil = (now: number): number => Math.floor((now - SETTLES_MS) / MINUTE_MS) * MINUTE_MS;
