import { DURATION, HTTPS_URL } from '../common.ts';
import { type Entry, list, VARIABLE, WORDS } from './words.ts';

/** What an environment value must be. */
const ENV_RULE = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  anyOf: [{ required: ['equals'] }, { required: ['one_of'] }, { required: ['present'] }, { required: ['keys'] }],
  properties: {
    name: VARIABLE,
    equals: { type: 'string', minLength: 1 },
    one_of: list({ type: 'string', minLength: 1 } as const),
    present: { const: true },
    keys: { ...list(WORDS), description: 'it is JSON and names exactly these roles' },
    secret: { type: 'boolean', description: 'its value is never shown' },
  },
} as const;

/** Environments, lists, defaults, jobs. */
export const CONFIGURATION = [
  {
    kind: 'env-values',
    what: 'the environment values of a service',
    required: ['of', 'values'],
    properties: {
      of: WORDS,
      values: { type: 'array', items: ENV_RULE, minItems: 1 },
      refuse: list({ enum: ['test-secret', 'wildcard-cors', 'localhost', 'default-password'] } as const),
    },
  },
  {
    kind: 'scheduler',
    what: 'a job of a scheduler is enabled and has run',
    required: ['scheduler', 'every'],
    properties: { scheduler: WORDS, every: DURATION, ran_within: DURATION },
  },
  {
    kind: 'maintenance',
    what: 'whether ingress is closed, seen from outside',
    required: ['url', 'is'],
    properties: {
      url: HTTPS_URL,
      is: { enum: ['on', 'off', '{value}'], description: '`{value}`: what the command has just set' },
    },
    waivable: 'never',
  },
] as const satisfies readonly Entry[];
