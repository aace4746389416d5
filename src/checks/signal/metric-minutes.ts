import type { Metric, Metrics } from '../../target.ts';
import type { Counted, Minutes } from './minutes.ts';
import type { MetricSource } from './schema.ts';

/** What is asked for: minutes, and their ends in ms since the epoch. */
export interface Span {
  readonly asked: readonly number[];
  readonly from: number;
  readonly to: number;
}

type Named = Pick<MetricSource, 'namespace' | 'name' | 'dimensions'>;
type Series = ReadonlyMap<number, number>;

const metricOf = ({ namespace, name, dimensions }: Named): Metric => ({
  namespace,
  name,
  dimensions: Object.entries(dimensions ?? {}).map(([key, value]) => ({ name: key, value })),
});

/** What a minute of two series says, undefined where it says nothing. */
function pair(at: number, bad: Series, all: Series | undefined): { x: number; n: number } | undefined {
  const x = bad.get(at);
  const n = all === undefined ? 1 : all.get(at);
  return n === undefined || (all === undefined && x === undefined) ? undefined : { x: x ?? 0, n };
}

/**
 * Minutes of CloudWatch metrics.
 * @param source the metric, that of all of them, and those of a control
 * @param span the minutes
 * @param on CloudWatch
 * @param signal of the deadline
 * @returns minutes as `readMinutes` says
 * @throws GonogoError as `Metrics.data`
 */
export async function metricMinutes(source: MetricSource, span: Span, on: Metrics, signal: AbortSignal): Promise<Minutes> {
  const { asked, from, to } = span;
  const { control } = source;
  const read = async (named: Named): Promise<Series> => {
    const ask = { metric: metricOf(named), statistic: source.statistic ?? 'Sum', period: 60, from, to };
    return new Map((await on.data(ask, signal)).map(({ at, value }) => [at, value]));
  };
  const both = (named: Named, of: string | undefined): Promise<[Series, Series | undefined]> =>
    Promise.all([read(named), of === undefined ? undefined : read({ ...named, name: of })]);
  const [[bad, all], beside] = await Promise.all([
    both(source, source.of),
    control === undefined ? undefined : both({ ...source, ...control }, control.of ?? source.of),
  ]);
  const counted = asked.flatMap((at): Counted[] => {
    const own = pair(at, bad, all);
    if (own === undefined) return [];
    const silent = bad.has(at) ? {} : ({ silent: true } as const);
    if (beside === undefined) return [{ at, ...own, ...silent }];
    const other = pair(at, ...beside);
    // Without its control a minute can be compared with nothing.
    return other === undefined ? [] : [{ at, ...own, ...silent, control: other }];
  });
  const told = asked.filter(at => bad.has(at) && (beside === undefined || beside[0].has(at))).length;
  return { counted, asked, told };
}
