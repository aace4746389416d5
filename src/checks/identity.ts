import type { FromSchema } from 'json-schema-to-ts';
import { word } from '../measure.ts';
import { CHECK_BASE } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'who we are to AWS: the account and the region of the plan',
  additionalProperties: false,
  required: ['kind', 'id'],
  properties: { ...CHECK_BASE, kind: { const: 'identity' } },
} as const;

/** A check of the caller's identity. */
export type IdentityCheck = FromSchema<typeof schema>;

/** The credentials belong to the plan's account, and the clients talk to its region. Never waivable: everything else would be asked of somebody else's production. */
export const identity: CheckKind<IdentityCheck, 'identity'> = {
  kind: 'identity',
  schema,
  needs: ['identity'],
  waivable: 'never',
  async observe(_check, on, { signal, plan }) {
    const caller = await on.identity.caller(signal);
    const expected = { word: plan.account };
    // Another account's number is not ours to show: `unlisted`.
    const actual = word(caller.account, [plan.account]);
    if (plan.account === '' || caller.account !== plan.account) return { met: false, reason: 'WRONG_ACCOUNT', expected, actual };
    if (plan.region === '' || caller.region !== plan.region) {
      return { met: false, reason: 'WRONG_REGION', expected: { word: plan.region }, actual: { word: 'another region' } };
    }
    return { met: true, expected: { words: [plan.account, plan.region] }, actual: { words: [plan.account, plan.region] } };
  },
};
