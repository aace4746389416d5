import type { FromSchema } from 'json-schema-to-ts';
import { DURATION, HTTPS_URL, ID, TEXT } from '../../checks/common.ts';

const BY = { ...ID, description: 'the command that sets it; `{value}` in its arguments stands for the new value' } as const;

/** What every switch has, whatever it switches. */
const SWITCH_BASE = {
  id: ID,
  title: TEXT,
  kill: { type: 'boolean', description: 'a kill switch: rollback sets it first, before it reads anything' },
  limits: { ...ID, description: 'the switch whose effect this one limits: set before it, released after it, never empty' },
  personal: { type: 'boolean', description: 'its value is personal: taken from a secret, never shown' },
  values: {
    type: 'array',
    items: { type: 'string' },
    minItems: 1,
    uniqueItems: true,
    description: 'the only values it may be given',
  },
  safe: {
    description: 'what rollback sets: a value, `previous` (what stood before the cutover, with `else`), or `{ absent: true }`',
    oneOf: [
      { type: 'string', minLength: 1 },
      { type: 'object', additionalProperties: false, required: ['absent'], properties: { absent: { const: true } } },
    ],
  },
  else: { type: 'string', minLength: 1, description: 'the safe value if the previous one cannot be known' },
  closed: {
    type: 'object',
    additionalProperties: false,
    required: ['at', 'until'],
    description: 'it closes the system at one value, and leaves that value only after a gate has said GO',
    properties: {
      at: { type: 'string', minLength: 1, description: 'the value at which it is closed' },
      until: {
        type: 'array',
        items: ID,
        minItems: 1,
        uniqueItems: true,
        description: 'the gates, by id, one of which must stand between closing and opening',
      },
    },
  },
  only_rollback: { ...TEXT, description: 'why rollback sets it although no phase does' },
} as const;

/** A parameter of Parameter Store. */
export const parameterSwitch = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'parameter', 'safe'],
  properties: {
    ...SWITCH_BASE,
    parameter: { type: 'string', pattern: '^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$', description: 'the parameter’s full name' },
    type: { enum: ['String', 'StringList', 'SecureString'], description: 'its type (default String)' },
  },
} as const;

/** One environment variable of a Lambda function. */
export const variableSwitch = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'function', 'variable', 'safe'],
  properties: {
    ...SWITCH_BASE,
    function: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$', description: 'the function’s name' },
    variable: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$', description: 'the variable’s name' },
    alias: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{1,128}$',
      description: 'the alias that production invokes: a version is published and the alias moved',
    },
  },
} as const;

/** A list of members kept in one parameter, such as enabled templates. */
export const listSwitch = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'list', 'safe'],
  properties: {
    ...SWITCH_BASE,
    list: {
      type: 'string',
      pattern: '^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$',
      description: 'the parameter that holds the list, as JSON such as ["a"]',
    },
    members: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      minItems: 1,
      uniqueItems: true,
      description: 'the only members it may have',
    },
    safe: {
      description:
        'what rollback sets: `{ members: [...] }` (none is an empty list), `previous` with `else`, or `{ absent: true }`',
      oneOf: [
        { type: 'string', minLength: 1 },
        {
          type: 'object',
          additionalProperties: false,
          required: ['members'],
          properties: { members: { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true } },
        },
        { type: 'object', additionalProperties: false, required: ['absent'], properties: { absent: { const: true } } },
      ],
    },
  },
} as const;

/** The version that runs: an image tag, a release, a function version; a command sets it, and its `applied` says where it is read. */
export const versionSwitch = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'version_of', 'by', 'safe'],
  properties: { ...SWITCH_BASE, version_of: { ...TEXT, description: 'the service whose version it is' }, by: BY },
} as const;

/** A page or ingress that closes the system while it is changed. Not built yet. */
export const maintenanceSwitch = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'maintenance', 'safe'],
  properties: { ...SWITCH_BASE, maintenance: HTTPS_URL, by: BY },
} as const;

/** A named job or scheduler that is on or off. Not built yet. */
export const schedulerSwitch = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'scheduler', 'safe'],
  properties: { ...SWITCH_BASE, scheduler: TEXT, every: DURATION, by: BY },
} as const;

/** Environment values of a service that are put and restored as one set. Not built yet. */
export const environmentSwitch = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'environment_of', 'safe'],
  properties: { ...SWITCH_BASE, environment_of: TEXT, by: BY },
} as const;

/** The key that tells a kind of switch, its schema, and whether this version can carry it out. */
export const SWITCH_KINDS = [
  { key: 'parameter', schema: parameterSwitch, built: true },
  { key: 'function', schema: variableSwitch, built: true },
  { key: 'list', schema: listSwitch, built: true },
  { key: 'version_of', schema: versionSwitch, built: true },
  { key: 'maintenance', schema: maintenanceSwitch, built: false },
  { key: 'scheduler', schema: schedulerSwitch, built: false },
  { key: 'environment_of', schema: environmentSwitch, built: false },
] as const;

export type ParameterSwitch = FromSchema<typeof parameterSwitch>;
export type VariableSwitch = FromSchema<typeof variableSwitch>;
export type ListSwitch = FromSchema<typeof listSwitch>;
export type VersionSwitch = FromSchema<typeof versionSwitch>;
type NotBuiltSwitch =
  | FromSchema<typeof maintenanceSwitch>
  | FromSchema<typeof schedulerSwitch>
  | FromSchema<typeof environmentSwitch>;
/** A named piece of production state. */
export type Switch = ParameterSwitch | VariableSwitch | ListSwitch | VersionSwitch | NotBuiltSwitch;
