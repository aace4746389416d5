import type { FromSchema } from 'json-schema-to-ts';
import { milliseconds } from '../duration.ts';
import type { Observation } from '../finding.ts';
import { ABSENT, PRESENT } from '../measure.ts';
import type { SecretFacts } from '../target.ts';
import { ageOf } from './age.ts';
import { CHECK_BASE, DURATION } from './common.ts';
import type { CheckKind, Run } from './kind.ts';

const shape = {
  type: 'object',
  description: 'a secret of Secrets Manager: that it exists, is current, and its age or rotation; its value is never read',
  additionalProperties: false,
  required: ['kind', 'id', 'name'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'secret' },
    name: { type: 'string', pattern: '^[A-Za-z0-9/_+=.@-]{1,512}$', description: 'the secret’s name' },
    max_age: { ...DURATION, description: 'the longest time since it was last changed' },
    rotation: {
      description: '`required`, or `{ max_days: n }`: rotation is on, and at most that many days apart',
      oneOf: [
        { const: 'required' },
        {
          type: 'object',
          additionalProperties: false,
          required: ['max_days'],
          properties: { max_days: { type: 'integer', minimum: 1, maximum: 1000 } },
        },
      ],
    },
  },
} as const;

/** One of the two limits must be there: a secret that may be of any age and is never renewed is no condition. */
const schema = { ...shape, anyOf: [{ required: ['max_age'] }, { required: ['rotation'] }] } as const;

/** A check of one secret's metadata. */
export type SecretCheck = FromSchema<typeof shape>;

const DAY = 86_400_000;

/** Rotation is on, apart at most the planned days, and has really happened in that time (with a day's grace for the rotation window). */
function rotationOf(check: SecretCheck, found: SecretFacts, { clock }: Run): Observation | undefined {
  if (check.rotation === undefined) return undefined;
  const expected = { word: 'rotation on' };
  if (found.rotationEnabled !== true) return { met: false, reason: 'ROTATION_OFF', expected, actual: { word: 'rotation off' } };
  if (check.rotation === 'required') return undefined;
  const most = check.rotation.max_days;
  if (found.rotateAfterDays !== undefined && found.rotateAfterDays > most) {
    return { met: false, reason: 'TOO_OLD', expected: { hours: most * 24 }, actual: { hours: found.rotateAfterDays * 24 } };
  }
  const age = ageOf(clock, found.rotatedAt ?? found.createdAt);
  return age > (most + 1) * DAY
    ? { met: false, reason: 'TOO_OLD', expected: { ms: most * DAY }, actual: { ms: age } }
    : undefined;
}

/** Secrets Manager: exists, is not scheduled for deletion, has AWSCURRENT, and is young enough or rotated. */
export const secret: CheckKind<SecretCheck, 'secrets'> = {
  kind: 'secret',
  schema,
  needs: ['secrets'],
  async observe(check, on, run) {
    const found = await on.secrets.describe(check.name, run.signal);
    if (!found) return { met: false, reason: 'MISSING', expected: PRESENT, actual: ABSENT };
    if (found.deletedAt !== undefined)
      return { met: false, reason: 'SECRET_DELETED', expected: PRESENT, actual: { word: 'scheduled for deletion' } };
    if (!found.stages.includes('AWSCURRENT')) {
      return { met: false, reason: 'SECRET_NOT_CURRENT', expected: { word: 'AWSCURRENT' }, actual: ABSENT };
    }
    const rotation = rotationOf(check, found, run);
    if (rotation) return rotation;
    const age = ageOf(run.clock, found.changedAt);
    if (check.max_age === undefined) return { met: true, expected: { word: 'rotation on' }, actual: { word: 'rotation on' } };
    const expected = { ms: milliseconds(check.max_age) };
    if (age > expected.ms) return { met: false, reason: 'TOO_OLD', expected, actual: { ms: age } };
    return { met: true, expected, actual: { ms: age } };
  },
};
