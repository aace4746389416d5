import type { ReadFacts } from './reading.ts';

/** What an interrupted part of a report knew of its reads: without the lines of its trace, which are only counted. */
export type EarlierFacts = Omit<ReadFacts, 'trace'> & { readonly dropped: number };

/**
 * What a checkpoint keeps of a reader's facts.
 * @param facts of the reader
 * @returns counts, and words of the plan
 */
export function keptFacts({ trace, ...facts }: ReadFacts): EarlierFacts {
  return { ...facts, dropped: trace.lines.length + trace.dropped };
}

type Rows<Row> = readonly Row[];

/** Rows of both lists, those of one name added up. */
function joined<Row>(before: Rows<Row>, now: Rows<Row>, name: (row: Row) => string, add: (one: Row, other: Row) => Row): Row[] {
  const rows = new Map(before.map(row => [name(row), row]));
  for (const row of now) {
    const same = rows.get(name(row));
    rows.set(name(row), same === undefined ? row : add(same, row));
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/**
 * The facts of a report that was continued. What cannot be known of both parts together is taken at its worst: a percentile of
 * both lies at or below the larger of the two, and limited batches at the end of one part and at the beginning of the other may
 * have followed each other.
 * @param before of the interrupted part
 * @param now of the reader that went on
 * @returns the facts of both
 */
export function bothFacts(before: EarlierFacts, now: ReadFacts): ReadFacts {
  return {
    latency: joined(
      before.latency,
      now.latency,
      row => row.host,
      (a, b) => ({
        host: a.host,
        requests: a.requests + b.requests,
        p50: Math.max(a.p50, b.p50),
        p95: Math.max(a.p95, b.p95),
        p99: Math.max(a.p99, b.p99),
        max: Math.max(a.max, b.max),
      }),
    ),
    requests: joined(
      before.requests,
      now.requests,
      row => [row.method, row.host, row.template, row.status].join(' '),
      (a, b) => ({ ...a, count: a.count + b.count }),
    ),
    rate_limits: joined(
      before.rate_limits,
      now.rate_limits,
      row => row.host,
      (a, b) => ({
        host: a.host,
        responses: a.responses + b.responses,
        limited: a.limited + b.limited,
        batches: a.batches + b.batches,
        batches_over: a.batches_over + b.batches_over,
        in_a_row: a.in_a_row + b.in_a_row,
        exhausted: a.exhausted + b.exhausted,
        waited: a.waited + b.waited,
      }),
    ),
    refusals: joined(
      before.refusals,
      now.refusals,
      row => row.code,
      (a, b) => ({ ...a, count: a.count + b.count }),
    ),
    retries: joined(
      before.retries,
      now.retries,
      row => [row.host, row.template, row.reason].join(' '),
      (a, b) => ({ ...a, retries: a.retries + b.retries, recovered: a.recovered + b.recovered, waited: a.waited + b.waited }),
    ),
    versions: joined(
      before.versions,
      now.versions,
      row => [row.host, row.header ?? ''].join(' '),
      (a, b) => ({
        ...a,
        responses: a.responses + b.responses,
        as_declared: a.as_declared + b.as_declared,
        deprecated: a.deprecated + b.deprecated,
      }),
    ),
    trace: { lines: now.trace.lines, dropped: now.trace.dropped + before.dropped },
  };
}
