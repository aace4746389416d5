import { ID, TEXT } from '../checks/common.ts';
import { RISKS } from './labels.ts';

/** A name as GitHub shows it, of characters that no page takes for anything else. */
const NAME = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9 _.,:/()+-]{0,99}$',
  description: 'letters, digits, spaces and _ . , : / ( ) + -',
} as const;
const APP = {
  type: 'string',
  pattern: '^[a-z0-9-]{1,64}$',
  description: 'slug of the app that makes it, such as github-actions',
} as const;

/** What a level of risk, or a gate's label, asks of a release's pull request. */
export const RISK_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:gonogo:risk:1',
  title: 'gonogo risk levels',
  type: 'object',
  additionalProperties: false,
  required: ['gonogo_risk', 'levels', 'gates'],
  properties: {
    gonogo_risk: { const: 1, description: 'the version of this format' },
    levels: {
      type: 'array',
      minItems: RISKS.length,
      description: 'R0 to R3, in this order; none asks for less than the one before',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['risk', 'means', 'checks', 'approvals', 'dry_run_preflight', 'signed'],
        properties: {
          risk: { enum: RISKS },
          means: { ...TEXT, description: 'what has this risk' },
          checks: {
            type: 'array',
            description: 'check runs that must have succeeded on the head commit',
            items: { type: 'object', additionalProperties: false, required: ['name'], properties: { name: NAME, app: APP } },
          },
          approvals: {
            type: 'array',
            description: 'reviews that must approve the head commit, by people other than the author',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['count'],
              properties: {
                count: { type: 'integer', minimum: 1, maximum: 10 },
                role: { ...ID, description: 'a role of the plan (default: anybody who may write)' },
              },
            },
          },
          dry_run_preflight: { type: 'boolean', description: 'the first phase’s preflight must pass, asked with the read role' },
          signed: {
            type: 'array',
            items: ID,
            uniqueItems: true,
            description: 'manual checks of the plan, signed for the head commit',
          },
        },
      },
    },
    gates: {
      type: 'array',
      description: 'labels that ask for a check run and for its id in the body',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['label', 'check', 'records'],
        properties: {
          label: { type: 'string', pattern: '^gate:[a-z0-9][a-z0-9-]{0,40}$', description: 'gate: and a word' },
          check: NAME,
          app: APP,
          records: { ...NAME, description: 'the body’s line `<this>: <id>`' },
        },
      },
    },
  },
} as const;
