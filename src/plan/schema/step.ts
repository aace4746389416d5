import type { FromSchema } from 'json-schema-to-ts';
import { ID, TEXT } from '../../checks/common.ts';
import type { Gate } from './gate.ts';

/** What a switch is set to. A personal value comes from a secret; `members` is for lists. */
export const valueSchema = {
  description: 'a text in quotes, `{ secret: name }`, `{ absent: true }`, or for a list `{ members: [...] }`',
  oneOf: [
    { type: 'string' },
    {
      type: 'object',
      additionalProperties: false,
      required: ['secret'],
      properties: { secret: { type: 'string', pattern: '^[A-Za-z0-9/_+=.@-]{1,512}$', description: 'the secret’s name' } },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['absent'],
      properties: {
        absent: { const: true },
        because: { type: 'string', minLength: 1, maxLength: 500, description: 'why a limit is taken away for good' },
      },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['members'],
      properties: {
        members: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          uniqueItems: true,
          description: 'all members of a list; none is an empty list',
        },
        keep: { const: true, description: 'the members that stand in the list stay' },
      },
    },
  ],
} as const;

/** The key that tells a form of value that is not a text. */
export const VALUE_KINDS = [
  { key: 'secret', schema: valueSchema.oneOf[1] },
  { key: 'absent', schema: valueSchema.oneOf[2] },
  { key: 'members', schema: valueSchema.oneOf[3] },
] as const;

/** `set`: one switch to one value. */
export const setStep = {
  type: 'object',
  additionalProperties: false,
  required: ['set'],
  properties: {
    set: {
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: { $ref: '#/$defs/value' },
      propertyNames: ID,
      description: 'one switch and its new value',
    },
    id: { ...ID, description: 'the name by which a dispatch asks for an optional step' },
    note: TEXT,
    optional: { type: 'boolean', description: 'done only when the dispatch asks for it' },
  },
} as const;

/** `do`: a named command. Not built yet. */
export const doStep = {
  type: 'object',
  additionalProperties: false,
  required: ['do'],
  properties: { do: ID, note: TEXT, optional: { type: 'boolean' } },
} as const;

/** `revert`: the undo of a named command. Not built yet. */
export const revertStep = {
  type: 'object',
  additionalProperties: false,
  required: ['revert'],
  properties: { revert: ID, note: TEXT },
} as const;

/** The key that tells a kind of step; a gate stands in a list of steps as it is. */
export const STEP_KINDS = [
  { key: 'set', schema: setStep },
  { key: 'do', schema: doStep },
  { key: 'revert', schema: revertStep },
] as const;

/** What a switch is set to. */
export type Value = FromSchema<typeof valueSchema>;
export type SetStep = Omit<FromSchema<typeof setStep>, 'set'> & { readonly set: Readonly<Record<string, Value>> };
export type DoStep = FromSchema<typeof doStep>;
export type RevertStep = FromSchema<typeof revertStep>;
/** One step of a phase or of a written rollback. */
export type Step = SetStep | DoStep | RevertStep | Gate;
