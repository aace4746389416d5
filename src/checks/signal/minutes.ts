import type { Metric, Target } from '../../target.ts';
import type { Run } from '../kind.ts';
import type { MetricSource } from './schema.ts';

export const MINUTE_MS = 60_000;

/** A minute counts once it has been over for two periods: CloudWatch's own numbers still grow for one to three minutes. */
export const SETTLES_MS = 2 * MINUTE_MS;

/** What a minute said: `x` bad ones, or a level, of `n`; without `of` in the source, n is 1: the minute itself. */
export interface Counted {
  /** The minute's beginning, ms since the epoch. */
  readonly at: number;
  readonly x: number;
  readonly n: number;
}

/** Minutes in the order of time; those without data are not in it. */
export interface Minutes {
  readonly counted: readonly Counted[];
  /** Every minute that was asked about, whether it has data or not. */
  readonly asked: readonly number[];
}

const metricOf = (source: MetricSource, name: string): Metric => ({
  namespace: source.namespace,
  name,
  dimensions: Object.entries(source.dimensions ?? {}).map(([key, value]) => ({ name: key, value })),
});

/**
 * Reads a signal's minutes. A minute without a number of bad ones counts as 0 only if it has a number of all of them: silence and
 * health are told apart.
 * @param source of the signal
 * @param from the first minute's beginning, ms since the epoch
 * @param to the end of the last minute, ms
 * @param on CloudWatch
 * @param run for the signal of the deadline
 * @returns the minutes
 * @throws GonogoError as `Metrics.data`
 */
export async function readMinutes(
  source: MetricSource,
  from: number,
  to: number,
  on: Pick<Target, 'metrics'>,
  { signal }: Pick<Run, 'signal'>,
): Promise<Minutes> {
  const asked = Array.from({ length: Math.max(0, Math.round((to - from) / MINUTE_MS)) }, (_, index) => from + index * MINUTE_MS);
  if (asked.length === 0) return { counted: [], asked };
  const read = async (name: string): Promise<ReadonlyMap<number, number>> => {
    const ask = { metric: metricOf(source, name), statistic: source.statistic ?? 'Sum', period: 60, from, to };
    return new Map((await on.metrics.data(ask, signal)).map(({ at, value }) => [at, value]));
  };
  const [bad, all] = await Promise.all([read(source.name), source.of === undefined ? undefined : read(source.of)]);
  const counted = asked.flatMap((at): Counted[] => {
    const x = bad.get(at);
    const n = all === undefined ? 1 : all.get(at);
    if (n === undefined || (all === undefined && x === undefined)) return [];
    return [{ at, x: x ?? 0, n }];
  });
  return { counted, asked };
}

/** The first whole minute at or after a moment, ms since the epoch. */
export const minuteFrom = (moment: number): number => Math.ceil(moment / MINUTE_MS) * MINUTE_MS;

/** The end of the last minute that has settled by now, ms since the epoch. */
export const settledUntil = (now: number): number => Math.floor((now - SETTLES_MS) / MINUTE_MS) * MINUTE_MS;
