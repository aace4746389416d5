import type { FromSchema } from 'json-schema-to-ts';
import { DURATION, ID, TEXT } from '../../checks/common.ts';
import type { Check } from '../../checks/index.ts';

/** A gate: a set of checks and how often it looks. Its checks are its own plus those of the named sets it uses. */
export const gateSchema = {
  type: 'object',
  description: 'a gate: checks that must all pass',
  additionalProperties: false,
  required: ['gate'],
  properties: {
    gate: { enum: ['preflight', 'shadow', 'smoke', 'canary', 'watch'] },
    id: { ...ID, description: 'its name in evidence (default: the kind)' },
    title: TEXT,
    for: { ...DURATION, description: 'how long it watches (default: it looks once)' },
    up_to: {
      ...DURATION,
      description: 'how long a person may let it watch, by a decision on record (default: no longer than for)',
    },
    every: { ...DURATION, description: 'how often it looks while it watches (default 1m)' },
    report: { ...ID, description: 'a report of this plan, taken once before the first look' },
    uses: { type: 'array', items: ID, minItems: 1, uniqueItems: true, description: 'named check sets of this plan' },
    checks: { type: 'array', items: { $ref: '#/$defs/check' } },
  },
} as const;

/** A gate as the plan writes it. */
export type Gate = Omit<FromSchema<typeof gateSchema>, 'checks'> & { readonly checks?: readonly Check[] };
