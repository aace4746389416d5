import type { FromSchema } from 'json-schema-to-ts';
import { ABSENT, word } from '../measure.ts';
import { CHECK_BASE } from './common.ts';
import type { CheckKind } from './kind.ts';

/** Every StackStatus of CloudFormation's API reference: the words that may be shown. */
const STATUSES = [
  'CREATE_IN_PROGRESS',
  'CREATE_FAILED',
  'CREATE_COMPLETE',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_FAILED',
  'ROLLBACK_COMPLETE',
  'DELETE_IN_PROGRESS',
  'DELETE_FAILED',
  'DELETE_COMPLETE',
  'UPDATE_IN_PROGRESS',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_COMPLETE',
  'UPDATE_FAILED',
  'UPDATE_ROLLBACK_IN_PROGRESS',
  'UPDATE_ROLLBACK_FAILED',
  'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE',
  'REVIEW_IN_PROGRESS',
  'IMPORT_IN_PROGRESS',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_IN_PROGRESS',
  'IMPORT_ROLLBACK_FAILED',
  'IMPORT_ROLLBACK_COMPLETE',
] as const;

/** Settled and successful: what was deployed is what was meant. A deleted stack is settled too, and gone. */
const SETTLED = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'] as const;

const schema = {
  type: 'object',
  description: 'a CloudFormation stack: in a settled, successful status',
  additionalProperties: false,
  required: ['kind', 'id', 'name'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'stack' },
    name: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9-]{0,127}$', description: 'the stack’s name' },
    allow: {
      type: 'array',
      items: { enum: STATUSES },
      minItems: 1,
      uniqueItems: true,
      description: 'the statuses it may have (default: CREATE_, UPDATE_ and IMPORT_COMPLETE)',
    },
  },
} as const;

/** A check of one stack. */
export type StackCheck = FromSchema<typeof schema>;

/** CloudFormation: nothing is half deployed. */
export const stack: CheckKind<StackCheck, 'stacks'> = {
  kind: 'stack',
  schema,
  needs: ['stacks'],
  async observe(check, on, { signal }) {
    const allowed: readonly string[] = check.allow ?? SETTLED;
    const expected = { words: allowed };
    const found = await on.stacks.status(check.name, signal);
    if (!found) return { met: false, reason: 'MISSING', expected, actual: ABSENT };
    const actual = word(found.status, STATUSES);
    return allowed.includes(found.status)
      ? { met: true, expected, actual }
      : { met: false, reason: 'STACK_NOT_SETTLED', expected, actual };
  },
};
