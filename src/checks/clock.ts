import type { FromSchema } from 'json-schema-to-ts';
import { UNKNOWN } from '../measure.ts';
import { MAX_SKEW_MS } from './age.ts';
import { CHECK_BASE } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'our clock against AWS’s: more than 60 s apart is an error',
  additionalProperties: false,
  required: ['kind', 'id'],
  properties: { ...CHECK_BASE, kind: { const: 'clock' } },
} as const;

/** A check of our clock. */
export type ClockCheck = FromSchema<typeof schema>;

/** Our clock and AWS's agree. An error and not a fail: with a wrong clock nothing else was measured rightly. Never waivable. */
export const clock: CheckKind<ClockCheck, 'identity'> = {
  kind: 'clock',
  schema,
  needs: ['identity'],
  waivable: 'never',
  async observe(_check, on, { signal }) {
    const { theirTime, ourTime } = await on.identity.caller(signal);
    const skew = Math.abs(theirTime - ourTime);
    const expected = { ms: MAX_SKEW_MS };
    if (!Number.isFinite(skew)) return { met: 'error', reason: 'RESPONSE_INCOMPLETE', expected, actual: UNKNOWN };
    const actual = { ms: Math.round(skew) };
    return skew > MAX_SKEW_MS ? { met: 'error', reason: 'CLOCK_SKEW', expected, actual } : { met: true, expected, actual };
  },
};
