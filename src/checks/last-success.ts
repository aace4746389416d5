import type { FromSchema } from 'json-schema-to-ts';
import { milliseconds } from '../duration.ts';
import { ageOf } from './age.ts';
import { CHECK_BASE, DURATION, LOG_GROUP } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'the newest success that a function has logged: not older than max_age',
  additionalProperties: false,
  required: ['kind', 'id', 'group', 'marker', 'max_age'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'last-success' },
    group: LOG_GROUP,
    marker: {
      type: 'string',
      pattern: '^[A-Za-z0-9_.:-]{3,100}$',
      description: 'the `event` that stands in the log line of a success',
    },
    max_age: { ...DURATION, description: 'the longest time since the last success' },
  },
} as const;

/** A check of the last success in a log group. */
export type LastSuccessCheck = FromSchema<typeof schema>;

const HOUR = 3_600_000;

/** Hours with two decimals, rounded up, so that what is too old never reads as the limit itself. */
const hoursOf = (ms: number): number => Math.ceil((ms / HOUR) * 100 - 1e-9) / 100;

/** CloudWatch Logs: the newest marker. It looks back three times as far as allowed, so that a stale success can be told from none. */
export const lastSuccess: CheckKind<LastSuccessCheck, 'logs'> = {
  kind: 'last-success',
  schema,
  needs: ['logs'],
  async observe(check, on, { clock, signal }) {
    const most = milliseconds(check.max_age);
    const expected = { hours: hoursOf(most) };
    const newest = await on.logs.newest(check.group, check.marker, clock.now() - 3 * most, signal);
    if (!newest) return { met: false, reason: 'TOO_OLD', expected, actual: { word: 'no success found' } };
    const age = ageOf(clock, newest.at);
    const actual = { hours: hoursOf(age) };
    const facts = { last_success_age_hours: actual };
    return age > most ? { met: false, reason: 'TOO_OLD', expected, actual, facts } : { met: true, expected, actual, facts };
  },
};
