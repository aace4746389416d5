import { FINDING_SCHEMA } from '../evidence-schema.ts';
import { RISKS } from './labels.ts';

/** The names of the two forms. */
export const RELEASE_PR_FORM = 'gonogo/release-pr/1';
export const DRY_RUN_FORM = 'gonogo/release-pr-dry-run/1';

/** The files in which they travel from job to job. */
export const REPORT_FILE = 'release-pr.json';
export const DRY_RUN_FILE = 'release-pr-dry-run.json';

/** Larger files are not read: bytes. The longest plan that people read makes a tenth of it. */
export const LARGEST_REPORT = 500_000;

const id = { type: 'string', pattern: '^[a-z][a-z0-9_-]{0,62}$' } as const;
const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const commit = { type: 'string', pattern: '^[0-9a-f]{40}$' } as const;
const code = { type: 'string', pattern: '^[A-Z][A-Z_]{1,60}$' } as const;
const count = { type: 'integer', minimum: 0, maximum: 10_000 } as const;
/** A word of a plan: one line, no address, and no character that turns a line around. */
const word = {
  type: 'string',
  minLength: 1,
  maxLength: 300,
  pattern: '^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$',
} as const;
const name = { type: 'string', minLength: 1, maxLength: 255, pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$' } as const;
const world = { enum: ['production', 'rehearsal'] } as const;
const verdict = { enum: ['GO', 'NO-GO'] } as const;
const run = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'attempt'],
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
    attempt: { type: 'integer', minimum: 1 },
  },
} as const;

const dryRun = {
  type: 'object',
  description: 'numbers and ids only',
  additionalProperties: false,
  required: ['verdict', 'reason', 'declared', 'passed', 'left_out', 'open'],
  properties: {
    verdict,
    reason: code,
    declared: count,
    passed: count,
    left_out: { ...count, description: 'checks that act, or run what the pull request brings: asked after the merge only' },
    open: { type: 'array', maxItems: 200, items: id },
  },
} as const;

/** What the dry run of a preflight leaves: no value of production but words of the plan. */
export const DRY_RUN_SCHEMA = {
  $id: 'urn:gonogo:release-pr-dry-run:1',
  type: 'object',
  additionalProperties: false,
  required: ['form', 'world', 'system', 'commit', 'plan', 'run', 'result', 'standing', 'signed'],
  properties: {
    form: { const: DRY_RUN_FORM },
    world,
    system: id,
    commit,
    plan: digest,
    run,
    result: dryRun,
    standing: {
      type: 'array',
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['switch', 'value'],
        properties: { switch: id, value: word },
      },
    },
    signed: {
      type: 'array',
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['check', 'reason'],
        properties: { check: id, reason: code },
      },
    },
  },
} as const;

/** What the readiness of a release PR is, in typed fields: no word of its title, body or comments. */
export const RELEASE_PR_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:gonogo:release-pr:1',
  title: 'gonogo release PR',
  type: 'object',
  additionalProperties: false,
  required: [
    'form',
    'world',
    'system',
    'number',
    'commit',
    'base',
    'plan',
    'draft',
    'fork',
    'risk',
    'verdict',
    'reason',
    'findings',
    'phases',
    'dropped',
    'compared',
    'dry_run',
    'run',
    'at',
  ],
  properties: {
    form: { const: RELEASE_PR_FORM },
    world,
    system: id,
    number: { type: 'integer', minimum: 1, maximum: 2_147_483_647 },
    commit: { ...commit, description: 'the head commit' },
    base: { ...commit, description: 'the base branch’s commit' },
    plan: { anyOf: [digest, { type: 'null' }], description: 'the plan’s digest, null where it cannot be read' },
    draft: { type: 'boolean' },
    fork: { type: 'boolean' },
    risk: { enum: [...RISKS, 'unknown'] },
    verdict,
    reason: code,
    findings: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'finding'],
        properties: { title: word, finding: FINDING_SCHEMA },
      },
    },
    phases: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['phase', 'on_no_go', 'changes', 'approvers'],
        properties: {
          phase: id,
          on_no_go: { enum: ['undo', 'rollback'] },
          changes: {
            type: 'array',
            maxItems: 200,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['switch', 'from', 'to', 'undo', 'compared', 'optional'],
              properties: {
                switch: id,
                from: word,
                to: word,
                undo: word,
                compared: { enum: ['same', 'new', 'changed', 'unknown'] },
                optional: { type: 'boolean' },
              },
            },
          },
          approvers: {
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['environment', 'role'],
              properties: { environment: name, role: id },
            },
          },
        },
      },
    },
    dropped: { ...count, description: 'changes of the base branch’s plan that this one does not make any more' },
    compared: { type: 'boolean', description: 'whether the base branch’s plan could be read' },
    dry_run: { anyOf: [dryRun, { type: 'null' }] },
    run,
    at: { type: 'integer', minimum: 0, description: 'ms since the epoch' },
  },
} as const;
