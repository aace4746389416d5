import { type GonogoError, gonogoError, isGonogoError } from '../errors.ts';
import type { Metrics } from '../target.ts';
import { abortFailure } from './call.ts';
import { type MetricAsk, type MetricRequest, requestsOf } from './metric-requests.ts';
import type { MetricPoints } from './metric-series.ts';

/**
 * Sends one request with all its pages.
 * @param asks the queries, each once; their own spans are those of their askers
 * @param span of the request, ms since the epoch
 * @param signal aborted when nobody waits any more
 * @returns for each query, in their order, its points or why it has none; what it throws concerns all of them
 */
export type SendMetrics = (
  asks: readonly MetricAsk[],
  span: { readonly from: number; readonly to: number },
  signal: AbortSignal,
) => Promise<readonly (MetricPoints | GonogoError)[]>;

interface Asker {
  readonly ask: MetricAsk;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (points: MetricPoints) => void;
  readonly reject: (reason: unknown) => void;
}

const isGone = ({ signal }: Asker): boolean => signal?.aborted === true;

/**
 * Collects what is asked in the same turn of the event loop and sends it together. A caller that aborts is rejected at once; the
 * request goes on for the others, and is aborted when all of its callers are gone.
 * @param operation for messages
 * @param send one request
 * @returns the port's function; each caller gets the points of its own query and span, or its own failure
 */
export function batched(operation: string, send: SendMetrics): Metrics['data'] {
  let turn: Asker[] = [];
  const begin = () => {
    const asked = turn.filter(asker => !isGone(asker));
    turn = [];
    for (const request of requestsOf(asked)) void answer(operation, request, send);
  };
  return async (ask, signal) => {
    let onAbort = () => {};
    try {
      return await new Promise<MetricPoints>((resolve, reject) => {
        onAbort = () => reject(abortFailure(operation, signal?.reason));
        if (signal?.aborted) return onAbort();
        signal?.addEventListener('abort', onAbort, { once: true });
        // All that promises still do in this turn comes before its end.
        if (turn.push({ ask, signal, resolve, reject }) === 1) setImmediate(begin);
      });
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  };
}

/** Sends one request and tells each of its askers; it never throws. */
async function answer(operation: string, { from, to, queries }: MetricRequest<Asker>, send: SendMetrics): Promise<void> {
  const all = queries.flatMap(({ askers }) => askers);
  const stop = new AbortController();
  const onAbort = () => {
    if (all.every(isGone)) stop.abort();
  };
  for (const { signal } of all) signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const answers = await send(
      queries.map(({ ask }) => ask),
      { from, to },
      stop.signal,
    );
    for (const [index, { askers }] of queries.entries()) {
      const points = answers[index] ?? gonogoError('DEFECT', `${operation}: a query was not answered`);
      for (const asker of askers) {
        if (isGonogoError(points)) asker.reject(points);
        else asker.resolve(points.filter(({ at }) => isOf(asker.ask, at)));
      }
    }
  } catch (thrown) {
    for (const { reject } of all) reject(thrown);
  } finally {
    for (const { signal } of all) signal?.removeEventListener('abort', onAbort);
  }
}

/** A point carries the beginning of its period, and the period that holds the first moment counts. */
function isOf({ from, to, period }: MetricAsk, at: number): boolean {
  const span = period * 1000;
  return at >= Math.floor(from / span) * span && at < to;
}
