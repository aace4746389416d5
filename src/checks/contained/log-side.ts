import { milliseconds } from '../../duration.ts';
import { gonogoError } from '../../errors.ts';
import { ABSENT } from '../../measure.ts';
import type { InsightsAnswer, Logs } from '../../target.ts';
import type { Run } from '../kind.ts';
import { unfit } from '../no-writes/fit.ts';
import { number, whole } from '../no-writes/tally.ts';
import { fieldOf, queriesOf } from './queries.ts';
import type { ContainedCheck } from './schema.ts';
import { errorOf, type Not, type Side } from './side.ts';

/** The window, ms since the epoch. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Whether the answer is for the whole window, and not for a look in between. */
  readonly last: boolean;
}

/** A reply and its tag may come in one after the other. */
const APART_MS = 60_000;
/** How long before its tag a reply may stand, across the window's beginning. */
const BEFORE_MS = 300_000;

type Count = (query: string, from: number, to: number) => Promise<readonly InsightsAnswer['rows'][number][]>;

/** Whether the log says that the subject is on the list: Logs Insights shows true of JSON as `true` or as 1. */
const isTrue = (text: string | undefined): boolean => text === 'true' || text === '1';

/** The rows of an answer that holds all that matched. */
function wholeRows({ rows, scanned, matched }: InsightsAnswer): InsightsAnswer['rows'] {
  const found = rows.reduce((sum, row) => sum + whole(row, 'n'), 0);
  if (found !== matched || matched > scanned)
    throw gonogoError('PARTIAL_DATA', 'logs: expected rows for all lines that matched, found another number');
  return rows;
}

/** Writes about subjects that got no allowed reply. */
async function strayWrites(check: ContainedCheck, count: Count, { from, to }: Window): Promise<{ all: number; stray: number }> {
  const { writes, subjects } = queriesOf(check);
  const until = to - APART_MS;
  if (check.writes === undefined || writes === undefined || subjects === undefined || until < from) return { all: 0, stray: 0 };
  const subject = fieldOf(check, check.writes.subject);
  const written = await count(writes, from, until);
  // Asked afterwards and for longer, so that no write stands before its reply.
  const replied = await count(subjects, from - BEFORE_MS, to);
  const allowed = new Set(replied.filter(row => isTrue(row[fieldOf(check, check.flag)])).map(row => row[subject]));
  const sum = (rows: InsightsAnswer['rows']): number => rows.reduce((n, row) => n + whole(row, 'n'), 0);
  return { all: sum(written), stray: sum(written.filter(row => row[subject] === undefined || !allowed.has(row[subject]))) };
}

/** Why the log cannot be believed, although no breach was seen in it: planted breaches that are not seen, or lines that come late. */
async function doubt(
  check: ContainedCheck,
  on: Logs,
  count: Count,
  window: Window,
  signal: AbortSignal,
): Promise<Not | undefined> {
  const { pattern, planted, lateness } = queriesOf(check);
  const seen = await on.test(pattern, planted, signal);
  if (seen.length !== planted.length - 1 || seen.includes(0) || !planted.every((_, index) => index === 0 || seen.includes(index)))
    return errorOf('PLANT_UNSEEN', { count: planted.length - 1 }, { count: seen.length });
  if (!window.last) return undefined;
  const [row] = await count(lateness, window.from, window.to);
  const p99 = row === undefined || whole(row, 'n') === 0 ? 0 : number(row, 'p99');
  const most = milliseconds(check.max_lag ?? '2m');
  return p99 <= most ? undefined : errorOf('LOGS_LATE', { ms: most }, { ms: p99 });
}

/**
 * What the log tells: replies by their flag, and writes without an allowed reply. Lines stay where they are.
 * @param check the check
 * @param on CloudWatch Logs
 * @param window what is asked for
 * @param run whose signal ends it
 * @returns counts; a reply whose flag is not true is a breach
 * @throws GonogoError `PARTIAL_DATA` if rows are missing, `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`, or what the port throws
 */
export async function logSide(check: ContainedCheck, on: Logs, window: Window, { signal }: Pick<Run, 'signal'>): Promise<Side> {
  const none = { breaches: 0, allowed: 0, facts: {} };
  const group = await on.group(check.group, signal);
  if (group === undefined) return { ...none, not: errorOf('NOT_FOUND', { word: 'a log group' }, ABSENT) };
  const wrong = unfit(group, window.from, window.to);
  if (wrong !== undefined) return { ...none, not: errorOf('LOG_GROUP_UNFIT', wrong.expected, wrong.actual) };

  const count: Count = async (query, from, to) => wholeRows(await on.count({ group: check.group, query, from, to }, signal));
  let [allowed, breaches] = [0, 0];
  for (const row of await count(queriesOf(check).replies, window.from, window.to)) {
    if (isTrue(row[fieldOf(check, check.flag)])) allowed += whole(row, 'n');
    else breaches += whole(row, 'n');
  }
  const facts = { replies: { count: allowed + breaches }, replies_outside: { count: breaches } };
  if (breaches > 0) return { breaches, allowed, facts };
  const { all, stray } = await strayWrites(check, count, window);
  const more = check.writes === undefined ? facts : { ...facts, writes: { count: all }, writes_outside: { count: stray } };
  if (stray > 0) return { breaches: stray, allowed, facts: more };
  const not = await doubt(check, on, count, window, signal);
  return { breaches: 0, allowed, facts: more, ...(not === undefined ? {} : { not }) };
}
