import type { Code } from '../codes.ts';
import { jsonOf, valueAt } from '../json-path.ts';
import type { Answer, Attempt } from '../target.ts';
import { callLimit, queryBudget } from './bucket.ts';
import type { Lane, Signs } from './pace.ts';
import { retryAfter } from './retry.ts';

/** What an answer is worth. */
export interface Judged {
  /** As the trace shows it: the status, or for GraphQL, which says so in the body of a 200, the code. */
  readonly status: Attempt['status'];
  /** Undefined: it is an answer that can be read. */
  readonly failure?: Code;
  readonly signs: Signs;
  /** How long the vendor asks to wait before this read is tried again, ms. */
  readonly after?: number;
}

/**
 * Judges an answer of a vendor. Only a status of 2xx is one that may be read; for GraphQL, only with data and without errors.
 * @param answer what came
 * @param lane REST or GraphQL
 * @param now ms since the epoch
 * @returns its status for the trace, why it cannot be read, and what it says about the pace
 */
export function judgeAnswer(answer: Answer, lane: Lane, now: number): Judged {
  const { status, headers } = answer;
  const after = retryAfter(headers, now);
  const limited = status === 429;
  const bucket = callLimit(headers);
  const signs: Signs = {
    limited,
    ...(limited && after !== undefined ? { hold: after } : {}),
    ...(bucket === undefined ? {} : { bucket }),
  };
  if (status >= 200 && status < 300) return lane === 'graphql' ? judgeQuery(answer) : { status, signs };
  return { status, failure: failureOf(status), signs, ...(after === undefined ? {} : { after }) };
}

function judgeQuery({ status, body: text }: Answer): Judged {
  const body = jsonOf(text);
  if (body === undefined) return { status: 'RESPONSE_INVALID', failure: 'RESPONSE_INVALID', signs: { limited: false } };
  const cost = (path: string): unknown => valueAt(body, `extensions.cost.${path}`);
  const throttle = (path: string): unknown => cost(`throttleStatus.${path}`);
  const bucket = queryBudget(
    throttle('maximumAvailable'),
    throttle('currentlyAvailable'),
    throttle('restoreRate'),
    cost('requestedQueryCost'),
  );
  const known = bucket === undefined ? {} : { bucket };
  const errors = valueAt(body, 'errors');
  if (Array.isArray(errors) && errors.some(error => valueAt(error, 'extensions.code') === 'THROTTLED'))
    return { status: 'THROTTLED', failure: 'THROTTLED', signs: { limited: true, ...known } };
  // Data beside errors is data with holes in it.
  const data = valueAt(body, 'data');
  if (errors !== undefined || typeof data !== 'object' || data === null)
    return { status: 'GRAPHQL_ERRORS', failure: 'GRAPHQL_ERRORS', signs: { limited: false, ...known } };
  return { status, signs: { limited: false, ...known } };
}

function failureOf(status: number): Code {
  if (status === 429) return 'THROTTLED';
  if (status === 401 || status === 403) return 'DENIED';
  if (status === 404) return 'NOT_FOUND';
  return status >= 500 ? 'SERVICE_ERROR' : 'HTTP_STATUS';
}
