import type { Measure } from '../../measure.ts';
import type { LogGroup } from '../../target.ts';

/** Why a group cannot prove anything about a window. */
export interface Unfit {
  readonly expected: Measure;
  readonly actual: Measure;
}

const DAY_MS = 86_400_000;
/** The classes that CloudWatch Logs has (LogGroupClass); what it calls otherwise is not shown. */
const CLASSES = ['STANDARD', 'INFREQUENT_ACCESS', 'DELIVERY'];

/**
 * Judges whether a group can tell of a window.
 * @param group its facts
 * @param from begin of the window, ms since the epoch
 * @param until the last moment at which it may be looked at, ms since the epoch
 * @returns what is wrong with it, or undefined
 */
export function unfit(group: LogGroup, from: number, until: number): Unfit | undefined {
  if (group.class !== 'STANDARD') {
    const actual = { word: CLASSES.includes(group.class) ? group.class : 'unlisted' };
    return { expected: { word: 'STANDARD' }, actual };
  }
  // What is masked compares as asterisks: a write to a host that is hidden would not be counted.
  if (group.masked !== false) return { expected: { word: 'not masked' }, actual: { word: 'masked' } };
  const kept = group.retentionDays === undefined ? Number.POSITIVE_INFINITY : group.retentionDays * DAY_MS;
  if (!(kept >= until - from)) return { expected: { ms: until - from }, actual: { ms: kept } };
  // Whoever deletes a group and makes it again leaves one without the lines.
  if (!(group.createdAt <= from)) return { expected: { time: from }, actual: { time: group.createdAt } };
  return undefined;
}
