import type { Attempt } from '../target.ts';
import { type Latency, latencies, rounded } from './latency.ts';
import type { ReadFacts } from './reading.ts';

/** Lines that are kept; the rest is counted. */
const MOST_LINES = 2_000;
/** A path of the plan with its placeholders: what the report's form lets through. */
const TEMPLATE = /^\/[A-Za-z0-9_./{}~-]{0,299}$/;

/** Every attempt of a report, in bounded memory. */
export interface Trace {
  /** Adds an attempt that went out. */
  add(attempt: Attempt): void;
  /** Adds a second attempt's reason, and whether it brought an answer. */
  again(
    retry: Pick<Attempt, 'host' | 'template' | 'waited'> & { readonly reason: Attempt['status']; readonly recovered: boolean },
  ): void;
  facts(): Pick<ReadFacts, 'latency' | 'requests' | 'retries' | 'trace'>;
}

type Retry = ReadFacts['retries'][number];
type Request = ReadFacts['requests'][number];

/**
 * A trace. Its memory is bounded: 2,000 lines, one count a combination of method, host, template and status, a histogram a host.
 * @param keep `lines`: a line an attempt; `retries`: the table of what was asked again. Requests and latencies are always counted
 * @returns an empty one
 */
export function traceOf(keep: { readonly lines: boolean; readonly retries: boolean }): Trace {
  const lines: ReadFacts['trace']['lines'][number][] = [];
  let dropped = 0;
  const requests = new Map<string, Request>();
  const retries = new Map<string, Retry>();
  const byHost = new Map<string, Latency>();

  return {
    add(attempt) {
      const line = { ...attempt, template: shown(attempt.template), ms: rounded(attempt.ms), waited: rounded(attempt.waited) };
      if (keep.lines && lines.length < MOST_LINES) lines.push(line);
      else if (keep.lines) dropped += 1;
      const { method, host, template, status } = line;
      const key = [method, host, template, status].join(' ');
      requests.set(key, { method, host, template, status, count: (requests.get(key)?.count ?? 0) + 1 });
      if (!isSlowOrServed(status)) return;
      const latency = byHost.get(host) ?? latencies();
      byHost.set(host, latency);
      latency.add(attempt.ms);
    },
    again({ host, template: path, waited, reason, recovered }) {
      if (!keep.retries) return;
      const template = shown(path);
      const key = [host, template, reason].join(' ');
      const before = retries.get(key) ?? { retries: 0, recovered: 0, waited: 0 };
      retries.set(key, {
        host,
        template,
        reason,
        retries: before.retries + 1,
        recovered: before.recovered + (recovered ? 1 : 0),
        waited: rounded(before.waited + waited),
      });
    },
    facts: () => ({
      latency: sorted(byHost).map(([host, latency]) => ({ host, ...latency.facts() })),
      requests: sorted(requests).map(([, request]) => request),
      retries: sorted(retries).map(([, retry]) => retry),
      trace: { lines: [...lines], dropped },
    }),
  };
}

/** A refusal for too many requests comes quickly and would flatter; a request that ran into its deadline would flatter by its absence. */
const isSlowOrServed = (status: Attempt['status']): boolean =>
  typeof status === 'number' ? status !== 429 : status === 'TIMEOUT' || status === 'DRIPPING' || status === 'GRAPHQL_ERRORS';

/** Whatever is not written as a template is left out: it might be filled in. */
const shown = (template: string): string => (TEMPLATE.test(template) ? template : '/');

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
