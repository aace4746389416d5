import { type GonogoError, gonogoError, isGonogoError } from '../errors.ts';
import { needList, needName, needNumber, needTime } from '../field.ts';
import type { MetricDataResult } from './clients/cloudwatch.ts';

/** Points of one query, oldest first, each moment once. */
export type MetricPoints = readonly { readonly at: number; readonly value: number }[];

/** What a page says of one query. */
export interface MetricPart {
  readonly result: MetricDataResult;
  /** Whether another page follows. */
  readonly more: boolean;
}

/**
 * Puts the pages of one request together. What is wrong with one query is its own failure.
 * @param operation for messages
 * @param ids of all queries that were sent
 * @param parts of all pages, in the order in which they came
 * @returns for each id, in their order, its points or why it has none: `DENIED`, `PARTIAL_DATA`, `RESPONSE_INCOMPLETE`
 * @throws GonogoError `RESPONSE_INCOMPLETE` if a part is of no query that was sent: then nobody knows whose the others are
 */
export function seriesOf(
  operation: string,
  ids: readonly string[],
  parts: readonly MetricPart[],
): readonly (MetricPoints | GonogoError)[] {
  const own = new Map(ids.map((id): [string, MetricPart[]] => [id, []]));
  for (const part of parts) {
    const found = own.get(needName(part.result.Id, 'Id'));
    if (!found) throw gonogoError('RESPONSE_INCOMPLETE', `${operation}: the answer is of a metric that nobody asked for`);
    found.push(part);
  }
  return [...own.values()].map(each => {
    try {
      return pointsOf(operation, each);
    } catch (thrown) {
      if (isGonogoError(thrown)) return thrown;
      throw thrown;
    }
  });
}

function pointsOf(operation: string, parts: readonly MetricPart[]): MetricPoints {
  const values = new Map<number, number>();
  let status: string | undefined;
  for (const { result, more } of parts) {
    status = statusOf(operation, result, more);
    const times = needList(result.Timestamps, 'Timestamps');
    const found = needList(result.Values, 'Values');
    if (times.length !== found.length)
      throw gonogoError('RESPONSE_INCOMPLETE', `${operation}: a point lacks its time or its value`);
    for (const [index, time] of times.entries()) {
      const at = needTime(time, 'Timestamps');
      const value = needNumber(found[index], 'Values');
      // A moment with two values: one of them is not the whole of it, and nobody says which.
      if ((values.get(at) ?? value) !== value) throw partialData(operation);
      values.set(at, value);
    }
  }
  if (status !== 'Complete')
    throw gonogoError('RESPONSE_INCOMPLETE', `${operation}: the answer says nothing of the metric, or not its end`);
  return [...values].map(([at, value]) => ({ at, value })).sort((a, b) => a.at - b.at);
}

/** A series that goes on on the next page says PartialData until it is whole; anywhere else that is a part of the data. */
function statusOf(operation: string, result: MetricDataResult, more: boolean): string {
  const status = needName(result.StatusCode, 'StatusCode');
  if (status === 'Forbidden') throw gonogoError('DENIED', `${operation}: the credentials do not allow it`);
  if (status !== 'Complete' && !(status === 'PartialData' && more)) throw partialData(operation);
  return status;
}

/** @returns the error for data that are not whole */
export function partialData(operation: string): GonogoError {
  return gonogoError('PARTIAL_DATA', `${operation}: the data are not complete`);
}
