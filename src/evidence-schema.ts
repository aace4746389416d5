import { digest, id, time } from './evidence-fields.ts';
import { SIGNOFF_SCHEMA } from './evidence-signoff.ts';
import { INCIDENT_LINK } from './incident-link.ts';

/** The name and version of the record's form. */
export const EVIDENCE_FORM = 'gonogo/evidence/1';

const code = { type: 'string', pattern: '^[A-Z][A-Z_]{1,60}$' } as const;
/** Never an address, never a second line: a word is one of the plan's or of this code's. */
const word = { type: 'string', maxLength: 200, pattern: '^[^@\\u0000-\\u001f\\u007f]*$' } as const;
const CALLER = '^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$';
const number = { type: 'number' } as const;
const whole = { type: 'integer' } as const;

const measures = {
  count: number,
  ms: number,
  hours: number,
  time,
  ratio: number,
  status: whole,
  version: whole,
  flag: { type: 'boolean' },
  word,
  words: { type: 'array', items: word, maxItems: 200 },
} as const;
const measure = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: measures,
} as const;

/** One check’s answer, as any record holds it. */
export const FINDING_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['check', 'kind', 'outcome', 'reason', 'expected', 'actual', 'at', 'ms'],
  properties: {
    check: id,
    kind: id,
    outcome: { enum: ['pass', 'fail', 'inconclusive', 'error', 'waived'] },
    reason: code,
    expected: measure,
    actual: measure,
    facts: { type: 'object', maxProperties: 50, propertyNames: id, additionalProperties: measure },
    at: time,
    ms: { type: 'number', minimum: 0 },
    waiver: {
      type: 'object',
      additionalProperties: false,
      required: ['ticket', 'owner', 'expires', 'daysLeft'],
      properties: {
        ticket: { type: 'string', pattern: '^[A-Z][A-Z0-9]*-[0-9]+$' },
        owner: id,
        expires: { type: 'string', pattern: '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$' },
        daysLeft: { type: 'integer', minimum: 0 },
      },
    },
  },
} as const;

const decision = {
  type: 'object',
  description: 'a person’s answer on record; who gave it is read from GitHub or AWS, never typed',
  additionalProperties: false,
  required: ['question', 'answer', 'ticket', 'caller', 'at'],
  properties: {
    question: id,
    answer: { enum: ['continue', 'rollback', 'extend'] },
    by: { type: 'integer', minimum: 1, description: 'with extend: ms' },
    ticket: { type: 'string', pattern: '^[A-Z][A-Z0-9]*-[0-9]+$' },
    caller: {
      type: 'string',
      pattern: CALLER,
    },
    at: time,
  },
} as const;

/** What a trigger saw: that it was asked at each look, not only that it did not fire. */
const triggerSeen = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'then', 'looks', 'answered', 'fired', 'held'],
  properties: {
    id,
    then: { enum: ['roll-back', 'hold', 'watch'] },
    looks: { type: 'integer', minimum: 0, description: 'looks at which it was asked' },
    answered: { type: 'integer', minimum: 0, description: 'looks at which production answered' },
    fired: { type: 'integer', minimum: 0, description: 'looks at which its condition held' },
    firedAt: time,
    held: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['question', 'asked', 'deadline'],
        properties: { question: id, asked: time, deadline: time, decision },
      },
    },
  },
} as const;

/**
 * What a record of evidence may hold: an allowlist. What is not named here cannot leave, and a record with an unknown field
 * is refused.
 */
export const EVIDENCE_SCHEMA = {
  $id: 'urn:gonogo:evidence:1',
  type: 'object',
  additionalProperties: false,
  required: [
    'schema',
    'world',
    'mode',
    'system',
    'plan',
    'commit',
    'run',
    'tool',
    'phase',
    'gate',
    'kind',
    'verdict',
    'declared',
    'findings',
    'looks',
    'from',
    'to',
    'prev',
  ],
  properties: {
    schema: { const: EVIDENCE_FORM },
    world: { enum: ['production', 'rehearsal'] },
    mode: { enum: ['normal', 'break-glass'] },
    break_glass: {
      type: 'object',
      description:
        'who broke the glass, as AWS names the role or user (never a session, which may be an address), and why it was allowed',
      additionalProperties: false,
      required: ['ticket', 'caller'],
      properties: {
        ticket: { type: 'string', pattern: '^[A-Z][A-Z0-9]*-[0-9]+$' },
        caller: { type: 'string', pattern: '^(assumed-role|user|root|federated-user|other)(/[A-Za-z0-9+=,._-]{1,128})?$' },
      },
    },
    system: id,
    plan: digest,
    commit: { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64}|none)$', description: '`none` where there is no repository' },
    run: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'attempt', 'job'],
      properties: {
        id: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
        attempt: { type: 'integer', minimum: 1 },
        job: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,100}$' },
      },
    },
    tool: {
      type: 'object',
      additionalProperties: false,
      required: ['version', 'bundle'],
      properties: { version: { type: 'string', pattern: '^[0-9A-Za-z.+-]{1,64}$' }, bundle: digest },
    },
    phase: id,
    gate: id,
    kind: id,
    verdict: { enum: ['GO', 'NO-GO'] },
    reason: { ...code, description: 'why it is NO-GO although the findings alone would say GO' },
    declared: { type: 'array', items: id, maxItems: 1000 },
    findings: { type: 'array', items: FINDING_SCHEMA, maxItems: 1000 },
    looks: { type: 'integer', minimum: 1 },
    from: time,
    to: time,
    triggered: { ...id, description: 'the trigger that fired' },
    triggers: { type: 'array', maxItems: 100, items: triggerSeen },
    extended: { type: 'array', maxItems: 100, items: decision, description: 'decisions that lengthened the window' },
    report: {
      type: 'object',
      description: 'the report over real traffic that was judged, by its digest',
      additionalProperties: false,
      required: ['id', 'digest'],
      properties: { id, digest },
    },
    signoffs: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: SIGNOFF_SCHEMA,
      description: 'the sign-offs that a phase began with',
    },
    rollback: {
      type: 'object',
      description: 'of a rollback: what was asked for, by whom, for which incident, and which runs of the cutover were cancelled',
      additionalProperties: false,
      required: ['scope'],
      properties: {
        scope: {
          type: 'array',
          minItems: 1,
          maxItems: 1000,
          items: { type: 'string', pattern: '^[a-z][a-z0-9_-]{0,62}(:[A-Za-z0-9_.-]{1,200})?$' },
        },
        caller: { type: 'string', pattern: CALLER, description: 'as GitHub or AWS names whoever started it' },
        incident: { type: 'string', pattern: INCIDENT_LINK, description: 'host and path of the incident’s page' },
        cancelled: {
          type: 'array',
          maxItems: 1000,
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['run', 'result'],
            properties: { run: { type: 'integer', minimum: 1 }, result: { enum: ['cancelled', 'over', 'failed'] } },
          },
        },
      },
    },
    prev: { anyOf: [digest, { type: 'null' }], description: 'the digest of the record before, null for the first' },
  },
} as const;
