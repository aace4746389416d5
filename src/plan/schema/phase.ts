import type { FromSchema } from 'json-schema-to-ts';
import { DURATION, ID, TEXT } from '../../checks/common.ts';
import type { Gate } from './gate.ts';
import type { Step } from './step.ts';

const GATES = { type: 'array', items: { $ref: '#/$defs/gate' }, minItems: 1 } as const;

/** A phase: enter gates, sign-offs, steps, leave gates. */
export const phaseSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'enter'],
  properties: {
    id: ID,
    title: TEXT,
    goal: TEXT,
    optional: { type: 'boolean', description: 'run only when the dispatch asks for it' },
    enter: { ...GATES, description: 'gates that must say GO before the approval is asked' },
    signoff: {
      type: 'array',
      minItems: 1,
      description: 'who signs off: one protected GitHub environment a role',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['role', 'environment'],
        properties: {
          role: ID,
          environment: { type: 'string', minLength: 1, maxLength: 255 },
          code: { type: 'boolean', description: 'the approver types the gate’s approval code into the comment (default: false)' },
          not_author: { type: 'boolean', description: 'nobody who wrote the commit’s pull request may sign (default: false)' },
          within: { ...DURATION, description: 'how long after the gate’s evidence an approval counts (default 60m)' },
        },
      },
    },
    fresh: { ...DURATION, description: 'the greatest age of the enter evidence when the phase begins (default 60m)' },
    within: {
      ...DURATION,
      description:
        'the time in which the whole phase must be over, gates included; else NO-GO (default: its windows, reports and commands, and 5m)',
    },
    steps: { type: 'array', items: { $ref: '#/$defs/step' }, minItems: 1 },
    leave: { ...GATES, description: 'gates that must say GO before the phase counts as done' },
    on_no_go: {
      enum: ['undo', 'rollback'],
      description:
        'undo this phase, or roll the whole system back (default: rollback once an earlier phase has changed anything)',
    },
    on_reject: {
      enum: ['hold', 'rollback'],
      description:
        'what a rejected sign-off does to the phases before it: hold leaves them as they are (default), rollback takes the whole system back',
    },
  },
} as const;

/** A phase as the plan writes it. */
export type Phase = Omit<FromSchema<typeof phaseSchema>, 'enter' | 'steps' | 'leave'> & {
  readonly enter: readonly Gate[];
  readonly steps?: readonly Step[];
  readonly leave?: readonly Gate[];
};
