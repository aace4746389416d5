import type { FromSchema } from 'json-schema-to-ts';
import { milliseconds } from '../duration.ts';
import type { Facts, Observation } from '../finding.ts';
import { ABSENT } from '../measure.ts';
import type { Alarm, Target } from '../target.ts';
import { ageOf } from './age.ts';
import { CHECK_BASE, DURATION } from './common.ts';
import type { CheckKind, Run } from './kind.ts';
import { isRedBefore } from './red-before.ts';

const schema = {
  type: 'object',
  description: 'a CloudWatch alarm: exists, OK, tells somebody, and has recent data',
  additionalProperties: false,
  required: ['kind', 'id', 'name'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'alarm' },
    name: { type: 'string', pattern: '^[A-Za-z0-9_./: -]{1,255}$', description: 'the alarm’s name' },
    recent: { ...DURATION, description: 'its metric must have a data point within this time' },
    threshold: { type: 'number', description: 'the threshold it must have' },
    since: {
      enum: ['opened'],
      description: 'of a window: one in ALARM since 15m or more before it opened is not held against the release until it is OK',
    },
  },
} as const;

/** A check of one alarm. */
export type AlarmCheck = FromSchema<typeof schema>;

const OK = { word: 'OK' } as const;

/** The newest data point of the alarm's metric within the planned time; older data leaves the alarm's OK without a ground. */
async function recentData(
  alarm: Alarm,
  within: number,
  on: Pick<Target, 'metrics'>,
  { clock, signal }: Run,
): Promise<number | undefined> {
  const span = alarm.period * 1000;
  // Points carry the beginning of their period, so the period that holds the limit still counts.
  const from = Math.floor((clock.now() - within) / span) * span;
  const points = await on.metrics.data(
    { metric: alarm.metric, statistic: alarm.statistic, period: alarm.period, from, to: clock.now() },
    signal,
  );
  return points
    .filter(point => Number.isFinite(point.value) && point.at >= from)
    .reduce<number | undefined>((newest, { at }) => Math.max(newest ?? at, at), undefined);
}

/** CloudWatch: the alarm can tell, does tell, and has nothing to tell. */
export const alarm: CheckKind<AlarmCheck, 'alarms' | 'metrics'> = {
  kind: 'alarm',
  schema,
  needs: ['alarms', 'metrics'],
  async observe(check, on, run) {
    const found = (await on.alarms.describe([check.name], run.signal)).get(check.name);
    if (!found) return { met: false, reason: 'MISSING', expected: OK, actual: ABSENT };
    const redBefore = check.since === 'opened' && isRedBefore(found, run);
    const facts: Facts = {
      actions: { count: found.actions },
      threshold: { count: found.threshold },
      state_changed: { time: found.stateChangedAt },
      ...(redBefore ? { red_before: { count: 1 } } : {}),
    };
    const not = (
      met: false | 'inconclusive' | 'error',
      reason: (Observation & { met: false })['reason'],
      actual: string,
    ): Observation => ({
      met,
      reason,
      expected: OK,
      actual: { word: actual },
      facts,
    });
    if (found.state === 'ALARM' && !redBefore) return not(false, 'ALARM_FIRING', 'ALARM');
    if (found.actionsEnabled !== true || !(found.actions >= 1)) return not(false, 'ALARM_NO_ACTIONS', 'no actions');
    if (check.threshold !== undefined && found.threshold !== check.threshold) {
      return {
        met: false,
        reason: 'WRONG_VALUE',
        expected: { count: check.threshold },
        actual: { count: found.threshold },
        facts,
      };
    }
    if (found.state === 'INSUFFICIENT_DATA') return not('inconclusive', 'NO_DATA', 'INSUFFICIENT_DATA');
    if (found.state !== 'OK' && !redBefore) return not('error', 'RESPONSE_INCOMPLETE', 'unknown');
    const actual = { word: found.state };
    if (check.recent === undefined) return { met: true, expected: OK, actual, facts };
    const newest = await recentData(found, milliseconds(check.recent), on, run);
    if (newest === undefined) return not('inconclusive', 'NO_DATA', 'no recent data');
    return { met: true, expected: OK, actual, facts: { ...facts, data_age: { ms: ageOf(run.clock, newest) } } };
  },
};
