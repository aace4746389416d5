import { type Input, optionalNumber, optionalText, structure, structures, text } from './input.ts';
import { type MetricId, mergeBucket, type Statistic, statisticAt } from './metrics.ts';
import type { Occasion, Operations } from './operation.ts';
import { page, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { MetricSeries } from './state.ts';

const STATISTICS: readonly string[] = ['Sum', 'Average', 'Minimum', 'Maximum', 'SampleCount'] satisfies Statistic[];
/** A request's quotas: queries, datapoints (GetMetricData). */
const MOST_QUERIES = 500;
const MOST_DATAPOINTS = 100_800;
const RECENT_MS = 3 * 3_600_000;

interface Point {
  readonly id: string;
  readonly at: number;
  readonly value: number;
}

function dimensionsOf(input: Input): Record<string, string> {
  return Object.fromEntries(structures(input, 'Dimensions').map(each => [text(each, 'Name'), text(each, 'Value')]));
}

function metricOf(metric: Input): MetricId {
  return { namespace: text(metric, 'Namespace'), metric: text(metric, 'MetricName'), dimensions: dimensionsOf(metric) };
}

function required(input: Input, key: string): number {
  return optionalNumber(input, key) ?? refuse('ValidationException', `${key} is required`);
}

/** The datapoints of one query, oldest first. */
function points(query: Input, from: number, to: number, { world }: Occasion): Point[] {
  const id = text(query, 'Id');
  const stat = structure(query, 'MetricStat');
  if (stat === undefined) return refuse('ValidationException', 'the stand-in answers MetricStat queries only, no expressions');
  if (stat.Unit !== undefined) refuse('ValidationException', 'the stand-in keeps no units');
  const statistic = text(stat, 'Stat');
  if (!STATISTICS.includes(statistic)) refuse('ValidationException', 'the stand-in does not know this statistic');
  const period = required(stat, 'Period');
  if (period < 60 || period % 60 !== 0) refuse('ValidationException', 'a period is a multiple of 60 seconds');
  const metric = metricOf(structure(stat, 'Metric') ?? refuse('ValidationException', 'Metric is required'));
  const found: Point[] = [];
  for (let at = Math.floor(from / (period * 1000)) * period * 1000; at < to; at += period * 1000) {
    const value = statisticAt(world, metric, statistic as Statistic, at, period * 1000);
    if (value !== undefined) found.push({ id, at, value });
  }
  return found;
}

function matches(series: MetricSeries, input: Input): boolean {
  const namespace = optionalText(input, 'Namespace');
  const name = optionalText(input, 'MetricName');
  if ((namespace ?? series.namespace) !== series.namespace || (name ?? series.metric) !== series.metric) return false;
  return structures(input, 'Dimensions').every(wanted => {
    const key = text(wanted, 'Name');
    const value = optionalText(wanted, 'Value');
    return Object.hasOwn(series.dimensions, key) && (value === undefined || series.dimensions[key] === value);
  });
}

/** Metrics: minute buckets read by statistic and period. */
export const METRICS: Operations = {
  GetMetricData: {
    run: (input, on) => {
      const queries = structures(input, 'MetricDataQueries');
      if (queries.length < 1 || queries.length > MOST_QUERIES)
        refuse('ValidationException', `a request holds 1 to ${MOST_QUERIES} queries`);
      const from = required(input, 'StartTime') * 1000;
      const to = required(input, 'EndTime') * 1000;
      if (from >= to) refuse('ValidationException', 'StartTime must be before EndTime');
      const returned = queries.filter(query => query.ReturnData !== false);
      const ascending = optionalText(input, 'ScanBy') === 'TimestampAscending';
      const all = returned.flatMap(query => {
        const found = points(query, from, to, on);
        return ascending ? found : found.reverse();
      });
      const asked = optionalText(input, 'NextToken');
      const { items, token } = page({
        items: all,
        size: Math.min(optionalNumber(input, 'MaxDatapoints') ?? MOST_DATAPOINTS, MOST_DATAPOINTS),
        token: asked,
        badToken: 'InvalidNextToken',
        emptyFirst: startsEmpty(on, 'cloudwatch', 'GetMetricData'),
      });
      // What still lies behind the token: a series cut by the page says PartialData until its last points are read.
      const reached = items.at(-1);
      const left = token === undefined ? [] : reached === undefined ? all : all.slice(all.lastIndexOf(reached) + 1);
      const results = returned.map(query => {
        const id = text(query, 'Id');
        const own = items.filter(point => point.id === id);
        return {
          Id: id,
          Label: optionalText(query, 'Label') ?? id,
          Timestamps: own.map(point => point.at / 1000),
          Values: own.map(point => point.value),
          StatusCode: left.some(point => point.id === id) ? 'PartialData' : 'Complete',
        };
      });
      return { MetricDataResults: results, Messages: [], ...tokenAs('NextToken', token) };
    },
  },
  ListMetrics: {
    run: (input, on) => {
      const since = optionalText(input, 'RecentlyActive') === undefined ? 0 : on.now - RECENT_MS;
      const found = Object.values(on.world.aws.cloudwatch.metrics)
        .filter(series => matches(series, input))
        .filter(series => since === 0 || Object.keys(series.minutes).some(minute => Number(minute) >= since));
      const { items, token } = page({
        items: found,
        size: 500,
        token: optionalText(input, 'NextToken'),
        badToken: 'InvalidParameterValueException',
        emptyFirst: startsEmpty(on, 'cloudwatch', 'ListMetrics'),
      });
      const metrics = items.map(({ namespace, metric, dimensions }) => ({
        Namespace: namespace,
        MetricName: metric,
        Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
      }));
      return { Metrics: metrics, ...tokenAs('NextToken', token) };
    },
  },
  PutMetricData: {
    write: true,
    addresses: input => (typeof input.Namespace === 'string' ? [input.Namespace] : []),
    run: (input, on) => {
      const namespace = text(input, 'Namespace');
      const data = structures(input, 'MetricData');
      if (data.length < 1 || data.length > 1000) refuse('InvalidParameterValueException', 'a call puts 1 to 1000 metrics');
      // All is parsed before anything is kept: a bad datum must not leave half of a call behind.
      const parsed = data.map(datum => ({
        datum,
        values: valuesOf(datum),
        at: (optionalNumber(datum, 'Timestamp') ?? on.now / 1000) * 1000,
      }));
      for (const { datum, values, at } of parsed) {
        const id = { namespace, metric: text(datum, 'MetricName'), dimensions: dimensionsOf(datum) };
        for (const bucket of values) mergeBucket(on.world, id, at, bucket);
      }
      return {};
    },
  },
};

function valuesOf(datum: Input) {
  const value = optionalNumber(datum, 'Value');
  if (value !== undefined) return [{ sum: value, count: 1, min: value, max: value }];
  const set = structure(datum, 'StatisticValues');
  if (set !== undefined) {
    const [sum, count] = [required(set, 'Sum'), required(set, 'SampleCount')];
    return [{ sum, count, min: required(set, 'Minimum'), max: required(set, 'Maximum') }];
  }
  const values = numbers(datum, 'Values');
  const counts = datum.Counts === undefined ? values.map(() => 1) : numbers(datum, 'Counts');
  if (values.length === 0 || counts.length !== values.length) {
    return refuse('InvalidParameterCombinationException', 'a metric has a value, a statistic set, or values with as many counts');
  }
  return values.map((each, index) => ({ sum: each * (counts[index] ?? 1), count: counts[index] ?? 1, min: each, max: each }));
}

function numbers(input: Input, key: string): number[] {
  const list = input[key] ?? [];
  return Array.isArray(list) && list.every(each => typeof each === 'number')
    ? list
    : refuse('SerializationException', `${key} is of another type`);
}
