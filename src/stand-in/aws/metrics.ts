import type { World } from '../state.ts';
import type { Alarm, Bucket, MetricSeries } from './state.ts';

const MINUTE_MS = 60_000;

/** Which series: its namespace, name and dimensions together. */
export interface MetricId {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** One measurement at `at` (epoch ms). */
export interface Measurement extends MetricId {
  readonly at: number;
  readonly value: number;
  /** How often it was measured; 1 when absent. */
  readonly count?: number;
}

/** The key of a series in `world.aws.cloudwatch.metrics`. */
export function metricKey({ namespace, metric, dimensions = {} }: MetricId): string {
  return JSON.stringify([namespace, metric, Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Adds a measurement to its minute. */
export function putMetric(world: World, measurement: Measurement): void {
  const { value, count = 1 } = measurement;
  mergeBucket(world, measurement, measurement.at, { sum: value * count, count, min: value, max: value });
}

/** Adds a set of measurements of one minute. */
export function mergeBucket(world: World, id: MetricId, at: number, added: Bucket): void {
  const { metrics } = world.aws.cloudwatch;
  const key = metricKey(id);
  const { namespace, metric, dimensions = {} } = id;
  const series: MetricSeries = metrics[key] ?? { namespace, metric, dimensions: { ...dimensions }, minutes: {} };
  metrics[key] = series;
  const minute = String(Math.floor(at / MINUTE_MS) * MINUTE_MS);
  series.minutes[minute] = merged(series.minutes[minute], added);
}

function merged(one: Bucket | undefined, other: Bucket): Bucket {
  if (one === undefined) return { ...other };
  return {
    sum: one.sum + other.sum,
    count: one.count + other.count,
    min: Math.min(one.min, other.min),
    max: Math.max(one.max, other.max),
  };
}

export type Statistic = Alarm['statistic'];

/** The statistic of [from, from + periodMs), or `undefined` when nothing was measured then. */
export function statisticAt(
  world: World,
  id: MetricId,
  statistic: Statistic,
  from: number,
  periodMs: number,
): number | undefined {
  const series = world.aws.cloudwatch.metrics[metricKey(id)];
  if (series === undefined) return undefined;
  let whole: Bucket | undefined;
  for (let minute = from; minute < from + periodMs; minute += MINUTE_MS) {
    const bucket = series.minutes[String(minute)];
    if (bucket !== undefined) whole = merged(whole, bucket);
  }
  if (whole === undefined) return undefined;
  switch (statistic) {
    case 'Sum':
      return whole.sum;
    case 'Average':
      return whole.sum / whole.count;
    case 'Minimum':
      return whole.min;
    case 'Maximum':
      return whole.max;
    case 'SampleCount':
      return whole.count;
  }
}
