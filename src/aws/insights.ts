import { setTimeout as wait } from 'node:timers/promises';
import { gonogoError, isGonogoError } from '../errors.ts';
import { needList, needName, needText } from '../field.ts';
import type { InsightsAnswer, InsightsAsk } from '../target.ts';
import { call } from './call.ts';
import type { GetQueryResultsResponse } from './clients/cloudwatch-logs.ts';
import type { LogsClient } from './logs.ts';
import { type AwsSettings, LONGEST_QUERY_MS } from './settings.ts';

/** From one question for the result to the next, ms: ten a second are allowed, in the whole account. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 1_000;
/** Best effort only: a query that is not stopped ends by itself. */
const STOP_MS = 3_000;
/** Rows that one page holds, and the most without a `limit` (GetQueryResults, API reference). */
const MOST_ROWS = 10_000;

/** The words of a query's status (QueryStatus): under way, or ended without a whole result. */
const UNDER_WAY: readonly unknown[] = ['Scheduled', 'Running'];

/**
 * Runs a Logs Insights query to its end. The result of a query that is still running looks like one and is a part.
 * @param settings of the door; the waiting is in real time, since the service works in it
 * @param client of CloudWatch Logs
 * @param ask the group, the query and the time
 * @param signal ends the waiting and stops the query
 * @returns the rows and what was looked at
 * @throws GonogoError `PARTIAL_DATA` for any status but Complete, missing statistics, more rows than a page holds, or no end within
 * `settings.queryDeadline`; `RESPONSE_INVALID` for an answer that holds lines instead of counts; codes of `awsFailure`
 */
export async function countByQuery(
  settings: AwsSettings,
  { sdk, client }: LogsClient,
  { group, query, from, to }: InsightsAsk,
  signal?: AbortSignal,
): Promise<InsightsAnswer> {
  const ask = { logGroupName: group, queryString: query, startTime: Math.floor(from / 1000), endTime: Math.ceil(to / 1000) };
  const started = await call(
    settings,
    'logs:StartQuery',
    options => client.send(new sdk.StartQueryCommand(ask), options),
    signal,
  );
  const queryId = needName(started.queryId, 'queryId');
  const until = performance.now() + (settings.queryDeadline ?? LONGEST_QUERY_MS);
  try {
    for (let pause = settings.queryPause ?? FIRST_WAIT_MS; ; pause = Math.min(LONGEST_WAIT_MS, pause * 1.5)) {
      await paused(pause, signal);
      const command = () => new sdk.GetQueryResultsCommand({ queryId });
      const answer = await call(settings, 'logs:GetQueryResults', options => client.send(command(), options), signal);
      if (!UNDER_WAY.includes(answer.status)) return whole(answer);
      if (performance.now() >= until) throw partial('the query does not end');
    }
  } catch (thrown) {
    const stop = () => new sdk.StopQueryCommand({ queryId });
    // What ended the waiting is what is told; a query that has ended already cannot be stopped.
    await call(settings, 'logs:StopQuery', options => client.send(stop(), options), undefined, STOP_MS).catch(() => undefined);
    throw thrown;
  }
}

async function paused(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await wait(ms, undefined, signal === undefined ? {} : { signal });
  } catch {
    throw isGonogoError(signal?.reason) ? signal.reason : gonogoError('TIMEOUT', 'logs:GetQueryResults: no result in time');
  }
}

function whole(answer: GetQueryResultsResponse): InsightsAnswer {
  if (answer.status !== 'Complete') throw partial('the query did not complete');
  const { recordsScanned, recordsMatched } = answer.statistics ?? {};
  const rows = needList(answer.results, 'results').map(fields => {
    const entries = needList(fields, 'results').map(
      ({ field, value }) => [needName(field, 'field'), needText(value, 'value')] as const,
    );
    if (new Set(entries.map(([name]) => name)).size !== entries.length || entries.some(([name]) => LINES.includes(name)))
      throw gonogoError('RESPONSE_INVALID', 'logs:GetQueryResults: expected rows of counts, found something else');
    return Object.fromEntries(entries);
  });
  if (answer.nextToken || rows.length >= MOST_ROWS) throw partial('there are more rows than one page holds');
  return { rows, scanned: counted(recordsScanned), matched: counted(recordsMatched) };
}

/** Fields that stand for a line itself: no line leaves the service. */
const LINES: readonly string[] = ['@ptr', '@message'];

function counted(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw partial('the answer does not say how much was looked at');
  return value as number;
}

function partial(what: string) {
  return gonogoError('PARTIAL_DATA', `logs:GetQueryResults: ${what}`);
}
