import { digest, id, time } from './evidence-fields.ts';

const interval = {
  type: 'object',
  description: 'GitHub keeps no time of an approval: it lay between the statuses of the deployment around it',
  additionalProperties: false,
  required: ['notBefore', 'notAfter', 'source'],
  properties: { notBefore: time, notAfter: time, source: { const: 'deployment-status' } },
} as const;
const gitHubId = { type: 'integer', minimum: 1 } as const;

/** A sign-off as it was read back: no text that a person typed, and no instant that nobody knows. */
export const SIGNOFF_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: [
    'role',
    'environment',
    'rules',
    'reviewers',
    'by',
    'membership',
    'approved',
    'comment',
    'deployment',
    'statuses',
    'run',
    'commit',
    'plan',
    'evidence',
  ],
  properties: {
    role: id,
    environment: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'id'],
      properties: { name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$' }, id: gitHubId },
    },
    rules: { ...digest, description: 'of the environment’s rules' },
    reviewers: { type: 'integer', minimum: 1, description: 'how many reviewers it has' },
    by: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'login'],
      properties: { id: gitHubId, login: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$' } },
    },
    membership: {
      enum: ['plan', 'read', 'reviewer-rule'],
      description:
        'how it is known that the approver holds the role: the plan names the person, the team’s members were read, or its team was the only reviewer whom GitHub lets approve',
    },
    approved: interval,
    comment: {
      type: 'object',
      description: 'what the approver typed, by its digest and length only; whether it held the code',
      additionalProperties: false,
      required: ['sha256', 'length', 'code'],
      properties: { sha256: digest, length: { type: 'integer', minimum: 0 }, code: { enum: ['matched', 'not asked'] } },
    },
    deployment: gitHubId,
    statuses: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['state', 'at'],
        properties: {
          state: { enum: ['waiting', 'queued', 'pending', 'in_progress', 'success', 'failure', 'error', 'inactive'] },
          at: time,
        },
      },
    },
    run: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'attempt'],
      properties: { id: { type: 'string', pattern: '^[0-9]{1,20}$' }, attempt: { const: 1 } },
    },
    commit: { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
    plan: digest,
    evidence: { ...digest, description: 'of the gate’s last record, which the approver saw' },
    sub: {
      type: 'string',
      description: 'the subject of the job’s identity token; `@` stands before an id in the newer form, never in an address',
      pattern: '^repo:[A-Za-z0-9-]+(@[0-9]+)?/[A-Za-z0-9_.-]+(@[0-9]+)?:environment:[A-Za-z0-9_.%-]+$',
      maxLength: 500,
    },
  },
} as const;
