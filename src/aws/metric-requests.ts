import type { Metrics } from '../target.ts';

/** What one caller asks for. */
export type MetricAsk = Parameters<Metrics['data']>[0];

/** One request: its span, and each of its queries once with all who ask for it. */
export interface MetricRequest<T> {
  readonly from: number;
  readonly to: number;
  readonly queries: readonly Asked<T>[];
}

/** A query and who asks for it. */
export interface Asked<T> {
  readonly ask: MetricAsk;
  readonly askers: readonly T[];
}

/** Quotas of GetMetricData: queries, and points that come without a second page. */
const MOST_QUERIES = 500;
const MOST_POINTS = 100_800;

/** A request that is wider than what was asked reads minutes for nothing: a day for the sake of a minute would be too many. */
const WIDEST_MS = 3 * 3_600_000;

interface Span<T> {
  from: number;
  to: number;
  readonly askers: T[];
}

/** Begins and ends with a period: its points are the same in any wider span. */
const isWhole = ({ from, to, period }: MetricAsk): boolean =>
  from < to && from % (period * 1000) === 0 && to % (period * 1000) === 0;

/** Whether one more can be asked for with a span: its own, or one that overlaps it and makes no difference to anybody's points. */
function fits<T extends { readonly ask: MetricAsk }>({ from, to, askers }: Span<T>, ask: MetricAsk): boolean {
  if (ask.from === from && ask.to === to) return true;
  const widest = Math.max(to, ask.to) - Math.min(from, ask.from);
  if (ask.from >= to || from >= ask.to || widest > WIDEST_MS) return false;
  return isWhole(ask) && askers.every(each => isWhole(each.ask) && each.ask.period === ask.period);
}

const keyOf = ({ metric: { namespace, name, dimensions }, statistic, period }: MetricAsk): string =>
  JSON.stringify([namespace, name, dimensions.map(each => [each.name, each.value]).sort(), statistic, period]);

/** One span's queries, each once, in as many requests as the quotas need. */
function cut<T extends { readonly ask: MetricAsk }>({ from, to, askers }: Span<T>): readonly MetricRequest<T>[] {
  const queries = new Map<string, { ask: MetricAsk; askers: T[] }>();
  for (const asker of askers) {
    const key = keyOf(asker.ask);
    const query = queries.get(key) ?? { ask: asker.ask, askers: [] };
    query.askers.push(asker);
    queries.set(key, query);
  }
  const requests: Asked<T>[][] = [];
  let points = 0;
  for (const query of queries.values()) {
    const own = Math.ceil((to - from) / (query.ask.period * 1000));
    const request = requests.at(-1);
    points += own;
    if (request && request.length < MOST_QUERIES && points <= MOST_POINTS) {
      request.push(query);
      continue;
    }
    requests.push([query]);
    points = own;
  }
  return requests.map(each => ({ from, to, queries: each }));
}

/**
 * Puts what is asked at the same time into as few requests as possible. Equal spans share a request; spans that overlap share a wider
 * one if that changes nobody's points.
 * @param asked what is asked, with whatever belongs to the asker
 * @returns the requests; every asker is in one of them, once
 */
export function requestsOf<T extends { readonly ask: MetricAsk }>(asked: readonly T[]): readonly MetricRequest<T>[] {
  const spans: Span<T>[] = [];
  for (const asker of [...asked].sort((a, b) => a.ask.from - b.ask.from || a.ask.to - b.ask.to)) {
    const { from, to } = asker.ask;
    const span = spans.find(each => fits(each, asker.ask));
    if (!span) {
      spans.push({ from, to, askers: [asker] });
      continue;
    }
    span.from = Math.min(span.from, from);
    span.to = Math.max(span.to, to);
    span.askers.push(asker);
  }
  return spans.flatMap(cut);
}
