import { gonogoError } from '../../errors.ts';
import { needNumber } from '../../field.ts';
import type { InsightsAnswer } from '../../target.ts';
import { fieldOf } from './queries.ts';
import type { NoWritesCheck } from './schema.ts';

type Row = InsightsAnswer['rows'][number];

/** What a look saw: counts only. */
export interface Tally {
  readonly scanned: number;
  readonly writes: number;
  readonly reads: number;
  /** Reads by host. */
  readonly of: ReadonlyMap<string, number>;
  /** Requests whose method the log does not say. */
  readonly unclear: number;
  /** Equal for two looks that saw the same. */
  readonly mark: string;
}

/** A number of a row, which the service gives as text. Throws GonogoError `RESPONSE_INCOMPLETE` where there is none. */
export function number(row: Row, field: string): number {
  const text = row[field];
  return needNumber(text === undefined || text.trim() === '' ? undefined : Number(text), field);
}

/** A count of a row. Throws GonogoError `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`. */
export function whole(row: Row, field: string): number {
  const found = number(row, field);
  if (!Number.isSafeInteger(found) || found < 0) throw gonogoError('RESPONSE_INVALID', 'logs: expected a count');
  return found;
}

/** What a row counts; what the log does not say is undefined. */
interface Request {
  readonly n: number;
  readonly method: string | undefined;
  readonly host: string | undefined;
  readonly path: string | undefined;
  readonly operation: string | undefined;
}

/**
 * GraphQL is judged by path and operation, whatever the method: a mutation may come as a GET. Elsewhere only GET and HEAD read.
 */
function reads(check: NoWritesCheck, { method, host, path, operation }: Request): boolean {
  const upper = method?.toUpperCase();
  const endpoints = (check.graphql ?? []).filter(each => each.host === host && each.path === path);
  if (endpoints.length === 0) return upper === 'GET' || upper === 'HEAD';
  if (upper !== 'GET' && upper !== 'HEAD' && upper !== 'POST') return false;
  return endpoints.some(each => operation !== undefined && each.operations.includes(operation));
}

/**
 * Tells reads from writes. What is not known to be a read is a write.
 * @param check the plan's words for it
 * @param answer of the query for requests
 * @returns the counts
 * @throws GonogoError `PARTIAL_DATA` if the rows are not all that matched, `RESPONSE_INVALID`, `RESPONSE_INCOMPLETE`
 */
export function tally(check: NoWritesCheck, { rows, scanned, matched }: InsightsAnswer): Tally {
  const of = new Map<string, number>();
  let [writes, read, unclear] = [0, 0, 0];
  const requests = rows.map(row => {
    const at = (name: string) => row[fieldOf(check, name)];
    return { n: whole(row, 'n'), method: at('method'), host: at('host'), path: at('path'), operation: at('operation') };
  });
  for (const request of requests) {
    const { n, host, method } = request;
    if (host === undefined || !check.hosts.includes(host))
      throw gonogoError('RESPONSE_INVALID', 'logs: the answer speaks of a host that was not asked about');
    if (method === undefined || method.trim() === '') unclear += n;
    else if (reads(check, request)) {
      read += n;
      of.set(host, (of.get(host) ?? 0) + n);
    } else writes += n;
  }
  if (writes + read + unclear !== matched || matched > scanned)
    throw gonogoError('PARTIAL_DATA', 'logs: expected rows for all lines that matched, found another number');
  const words = requests.map(({ n, method, host, path, operation }) => JSON.stringify([n, method, host, path, operation]));
  return { scanned, writes, reads: read, of, unclear, mark: [scanned, ...words.sort()].join('\n') };
}
