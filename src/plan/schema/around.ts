import { DURATION, ID, TEXT } from '../../checks/common.ts';

/** References, typed as any schema: to the type inference a reference that it cannot follow makes the whole object `never`. */
const GATE: Readonly<Record<never, never>> = { $ref: '#/$defs/gate' };

/** What stands around the phases: who is told, the scribe's timeline, the time of watching afterwards, what is written down. */
export const aroundPhases = {
  announcements: {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['on', 'channel', 'text'],
      properties: {
        on: { enum: ['start', 'checkpoint', 'update', 'go', 'rollback'] },
        after: ID,
        every: DURATION,
        until: { ...DURATION, description: 'this cadence ends so long after GO (default: at the decision)' },
        channel: TEXT,
        text: TEXT,
      },
    },
  },
  timeline: {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['at', 'what'],
      properties: { at: { type: 'string', pattern: '^T[+-][0-9]+$' }, what: TEXT, phase: ID },
    },
  },
  hypercare: {
    type: 'object',
    additionalProperties: false,
    required: ['for', 'looks', 'gate'],
    properties: {
      for: DURATION,
      looks: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['until', 'every'],
          properties: { until: DURATION, every: DURATION },
        },
      },
      gate: GATE,
      reports: { type: 'array', items: DURATION },
    },
  },
  records: {
    type: 'array',
    description: 'documents written from the journal',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'path'],
      properties: {
        kind: {
          enum: [
            'progress-log',
            'incident-note',
            'decision-log',
            'follow-ups',
            'sign-off-log',
            'canary-report',
            'waiver-register',
          ],
        },
        path: TEXT,
        when: { enum: ['go', 'rollback', 'near-miss', 'defaults-changed'], description: 'default: always' },
      },
    },
  },
} as const;
