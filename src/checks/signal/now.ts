import { gonogoError } from '../../errors.ts';
import { valueAt } from '../../json-path.ts';
import type { Http } from '../../target.ts';
import { json, statusWrong } from '../answer.ts';
import type { Counted } from './minutes.ts';
import type { HttpSource } from './schema.ts';

function numberAt(body: unknown, path: string): number {
  const value = valueAt(body, path);
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw gonogoError('RESPONSE_INVALID', `expected the answer to hold a number of at least 0 at ${path}, found something else`);
}

/**
 * What an endpoint says now. It cannot be asked what it said before.
 * @param source the endpoint and where its answer has the numbers
 * @param at the beginning of the minute, ms since the epoch
 * @param on HTTP
 * @param signal of the deadline
 * @returns the numbers as they stand, as that minute's
 * @throws GonogoError `HTTP_STATUS` for another status than 200, `RESPONSE_INVALID` where a number is missing, and as `Http.get`
 */
export async function readNow(source: HttpSource, at: number, on: Http, signal: AbortSignal): Promise<Counted> {
  const { url, path, of, credential } = source;
  const answer = await on.get({ url, ...(credential === undefined ? {} : { credential }) }, signal);
  if (statusWrong(answer, 200) !== undefined)
    throw gonogoError('HTTP_STATUS', 'expected the endpoint to answer with 200, found another status');
  const body = json(answer);
  return { at, x: numberAt(body, path), n: of === undefined ? 1 : numberAt(body, of) };
}
