import type { FromSchema } from 'json-schema-to-ts';
import { ABSENT } from '../measure.ts';
import { CHECK_BASE } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'the tag stands on the commit of this run',
  additionalProperties: false,
  required: ['kind', 'id', 'tag'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'release-pin' },
    tag: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$', description: 'the tag’s name' },
  },
} as const;

/** A check of a release's tag. */
export type ReleasePinCheck = FromSchema<typeof schema>;

/** A release's pin: the tag, followed to its commit, names the commit that this run has checked out. */
export const releasePin: CheckKind<ReleasePinCheck, 'repository'> = {
  kind: 'release-pin',
  schema,
  needs: ['repository'],
  waivable: 'never',
  async observe(check, on, { signal, plan }) {
    const expected = { word: 'this commit' };
    if (plan.commit === undefined) return { met: 'error', reason: 'COMMIT_UNKNOWN', expected, actual: ABSENT };
    const commit = await on.repository.tagged(check.tag, signal);
    if (commit === undefined) return { met: false, reason: 'TAG_MISSING', expected, actual: ABSENT };
    if (commit !== plan.commit) return { met: false, reason: 'TAG_ELSEWHERE', expected, actual: { word: 'another commit' } };
    return { met: true, expected, actual: expected };
  },
};
