import { milliseconds } from '../duration.ts';
import type { Facts, Observation } from '../finding.ts';
import { ABSENT } from '../measure.ts';
import type { InsightsAnswer } from '../target.ts';
import type { CheckKind, Run } from './kind.ts';
import { unfit } from './no-writes/fit.ts';
import { queriesOf } from './no-writes/queries.ts';
import { type NoWritesCheck, schema } from './no-writes/schema.ts';
import { number, type Tally, tally, whole } from './no-writes/tally.ts';

export type { NoWritesCheck } from './no-writes/schema.ts';

/** Pairs of looks before it gives up on a log that still grows. */
const MOST_PAIRS = 3;
const NOTHING = { count: 0 } as const;

type Count = (query: string) => Promise<InsightsAnswer>;
type Not = Observation & { readonly met: false | 'error' };

/** Waits until late lines are in, by a measure taken from the lines themselves; the measure is taken again after the wait. */
async function settle(check: NoWritesCheck, count: Count, to: number, { clock, signal }: Run): Promise<number | Not> {
  const least = milliseconds(check.lag ?? '120s');
  const most = milliseconds(check.most_lag ?? '10m');
  const { lateness } = queriesOf(check);
  for (;;) {
    const [row] = (await count(lateness)).rows;
    // A clock of the sender that is ahead of CloudWatch's makes lines that come in before they were written.
    const p99 = row === undefined || whole(row, 'n') === 0 ? 0 : Math.max(0, number(row, 'p99'));
    const margin = Math.max(least, 2 * p99);
    const facts = { lag_p99: { ms: p99 } };
    if (margin > most) return { met: 'error', reason: 'LOGS_LATE', expected: { ms: most }, actual: { ms: margin }, facts };
    const left = to + margin - clock.now();
    if (left <= 0) return p99;
    await clock.sleep(left, signal);
  }
}

/** Looks until two looks in a row saw the same. A write that was seen once is enough: nothing that comes later takes it back. */
async function steady(check: NoWritesCheck, count: Count, { clock, signal }: Run) {
  const { requests } = queriesOf(check);
  let seen = tally(check, await count(requests));
  let looks = 1;
  while (seen.writes === 0 && looks <= MOST_PAIRS) {
    await clock.sleep(milliseconds(check.apart ?? '60s'), signal);
    const next = tally(check, await count(requests));
    looks += 1;
    if (next.mark === seen.mark) return { seen: next, looks, same: true };
    seen = next;
  }
  return { seen, looks, same: false };
}

/** The positive control: without the reads that must be there, the absence of writes says nothing. */
function silent(check: NoWritesCheck, seen: Tally): Pick<Not, 'expected' | 'actual'> | undefined {
  const wanted = Object.entries(check.reads).map(([host, min]) => ({ min, found: seen.of.get(host) ?? 0 }));
  // A number that is none compares as false, and is short too.
  const short = wanted.find(({ min, found }) => !(found >= min));
  if (short !== undefined) return { expected: { count: short.min }, actual: { count: short.found } };
  return seen.scanned > 0 && wanted.length > 0 ? undefined : { expected: { count: 1 }, actual: NOTHING };
}

/**
 * CloudWatch Logs: nothing was written in the window up to now. Lines stay where they are; only counts come back, and only counts are
 * shown. Never waivable: a cutover without this proof is another cutover.
 */
export const noWrites: CheckKind<NoWritesCheck, 'logs'> = {
  kind: 'no-writes',
  schema,
  needs: ['logs'],
  waivable: 'never',
  async observe(check, on, run) {
    const { clock, signal } = run;
    const to = clock.now();
    const from = to - milliseconds(check.within);
    const last = to + milliseconds(check.most_lag ?? '10m') + (MOST_PAIRS + 1) * milliseconds(check.apart ?? '60s');
    const group = await on.logs.group(check.group, signal);
    if (group === undefined) return { met: 'error', reason: 'NOT_FOUND', expected: { word: 'a log group' }, actual: ABSENT };
    const wrong = unfit(group, from, last);
    if (wrong !== undefined) return { met: 'error', reason: 'LOG_GROUP_UNFIT', ...wrong };

    const count: Count = async query => await on.logs.count({ group: check.group, query, from, to }, signal);
    const late = await settle(check, count, to, run);
    if (typeof late !== 'number') return late;
    const { seen, looks, same } = await steady(check, count, run);
    const counts = { writes: { count: seen.writes }, reads: { count: seen.reads }, scanned: { count: seen.scanned } };
    const facts: Facts = { ...counts, lag_p99: { ms: late }, looks: { count: looks } };
    const not = (reason: Not['reason'], of: Pick<Not, 'expected' | 'actual'>): Observation => ({
      met: 'error',
      reason,
      ...of,
      facts,
    });

    if (seen.writes > 0) {
      return { met: false, reason: 'WRITE_SEEN', expected: NOTHING, actual: { count: seen.writes }, facts };
    }
    if (!same) return not('LOGS_STILL_GROWING', { expected: { word: 'two equal looks' }, actual: { word: 'unequal looks' } });
    const unparsed = await count(queriesOf(check).unparsed);
    if (unparsed.scanned !== seen.scanned)
      return not('LOGS_STILL_GROWING', { expected: { count: seen.scanned }, actual: { count: unparsed.scanned } });
    const unclear = unparsed.matched + seen.unclear;
    if (unclear > 0 || unparsed.rows.some(row => whole(row, 'n') > 0))
      return not('UNPARSED_LINES', { expected: NOTHING, actual: { count: unclear } });
    const short = silent(check, seen);
    return short === undefined ? { met: true, expected: NOTHING, actual: NOTHING, facts } : not('NO_SIGNAL', short);
  },
};
