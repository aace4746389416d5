import { DURATION, HTTPS_URL, ID } from '../checks/common.ts';
import { JSON_SCHEMA_DEF } from './json-schema-words.ts';

const TEXT = { type: 'string', minLength: 1, maxLength: 4000 } as const;
const COUNTS = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    min: { type: 'integer', minimum: 0 },
    max: { type: 'integer', minimum: 0 },
    equals: { type: 'integer', minimum: 0 },
  },
} as const;
const DECIMAL_TEXT = {
  type: 'string',
  pattern: '^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$',
  description: 'a number in quotes such as "650.00", or a value that was captured',
} as const;
const STATUS = { type: 'integer', minimum: 200, maximum: 599 } as const;

/** What a value is asked. */
const OPERATIONS = {
  equals: {},
  not: {},
  in: { type: 'array', minItems: 1 },
  exists: { type: 'boolean' },
  type: { enum: ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object', 'uuid', 'date-time'] },
  count: COUNTS,
  lt: { type: 'number' },
  le: { type: 'number' },
  gt: { type: 'number' },
  ge: { type: 'number' },
  decimal: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: { lt: DECIMAL_TEXT, le: DECIMAL_TEXT, gt: DECIMAL_TEXT, ge: DECIMAL_TEXT, equals: DECIMAL_TEXT },
  },
  change: {
    type: 'object',
    additionalProperties: false,
    required: ['from', 'by'],
    properties: { from: DECIMAL_TEXT, by: DECIMAL_TEXT },
  },
  age: { type: 'object', additionalProperties: false, required: ['max'], properties: { max: DURATION } },
  starts: TEXT,
  ends: TEXT,
  contains: TEXT,
  match: TEXT,
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'a SHA-256 digest in small letters' },
  schema: { $ref: '#/$defs/json_schema' },
} as const;
const NESTED_DEF = { type: 'object', additionalProperties: false, minProperties: 1, properties: OPERATIONS } as const;

/** The operators on one value. */
export const OPERATION_NAMES: readonly string[] = Object.keys(OPERATIONS);

const HEADER_NAME = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]{0,63}$',
  description: 'a header’s name in small letters',
} as const;
const EXPECTATION_DEF = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    status: {
      type: ['integer', 'array'],
      minimum: 200,
      maximum: 599,
      items: STATUS,
      minItems: 1,
      description: 'a status such as 200, or a list of them',
    },
    path: { ...TEXT, description: 'a path into the JSON body, such as orders[0].id' },
    header: HEADER_NAME,
    body: { const: true, description: 'the whole body as text' },
    must_not_contain: { type: 'array', minItems: 1, items: TEXT },
    tls: {
      type: 'object',
      additionalProperties: false,
      required: ['min_days'],
      properties: {
        min_days: {
          type: 'integer',
          minimum: 1,
          maximum: 800,
          description: 'whole days for which the certificate is still valid',
        },
      },
    },
    ...OPERATIONS,
    every: { $ref: '#/$defs/nested' },
    some: { $ref: '#/$defs/nested' },
    show: { type: 'boolean', description: 'expected and found may be shown; else nothing of the answer is' },
  },
} as const;
const EXPECTATIONS = { type: 'array', minItems: 1, maxItems: 100, items: { $ref: '#/$defs/expectation' } } as const;

const CAPTURE_DEF = {
  type: 'object',
  additionalProperties: false,
  required: ['type'],
  properties: {
    path: TEXT,
    header: HEADER_NAME,
    type: { enum: ['string', 'integer', 'number', 'uuid'] },
    secret: { type: 'boolean', description: 'never shown' },
  },
} as const;

const ADDRESS = {
  type: 'string',
  pattern: '^(/|https://).*$',
  maxLength: 2000,
  description: 'a path below `base`, or an https address',
} as const;
const REQUEST = {
  id: ID,
  title: TEXT,
  as: { ...ID, description: 'one of the pack’s roles' },
  get: ADDRESS,
  head: ADDRESS,
  post: ADDRESS,
  put: ADDRESS,
  patch: ADDRESS,
  delete: ADDRESS,
  headers: { type: 'object', minProperties: 1, propertyNames: HEADER_NAME, additionalProperties: TEXT },
  json: {},
  form: { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } },
  effect: {
    enum: ['write', 'none'],
    description: '`write`: it changes production; `none`: a POST that only reads, which must be said',
  },
  inert: { ...TEXT, description: 'why the write does no harm' },
  idempotency_key: TEXT,
  capture: {
    type: 'object',
    minProperties: 1,
    propertyNames: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,63}$' },
    additionalProperties: { $ref: '#/$defs/capture' },
  },
  expect: EXPECTATIONS,
  until: EXPECTATIONS,
  fail_when: EXPECTATIONS,
  deadline: DURATION,
  every: DURATION,
  timeout: DURATION,
} as const;
const STEP_DEF = { type: 'object', additionalProperties: false, required: ['id', 'expect'], properties: REQUEST } as const;
const STEPS = { type: 'array', minItems: 1, maxItems: 100, items: { $ref: '#/$defs/step' } } as const;
const CASE_DEF = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    ...REQUEST,
    within: { ...DURATION, description: 'the wall time of the whole case, attempts included' },
    steps: STEPS,
    cleanup: STEPS,
    subject: { ...TEXT, description: 'on whom a write acts; must be on the canary list' },
  },
} as const;

/** The schema of a smoke pack. */
export const PACK_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'gonogo smoke pack',
  type: 'object',
  additionalProperties: false,
  required: ['pack', 'base', 'min_checks'],
  properties: {
    pack: ID,
    title: TEXT,
    base: HTTPS_URL,
    hosts: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]*$' },
      description: 'hosts besides that of `base`',
    },
    min_checks: { type: 'integer', minimum: 1, description: 'so many conditions must be judged at the least' },
    roles: {
      type: 'object',
      minProperties: 1,
      propertyNames: ID,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: { credential: { ...ID, description: 'one of the plan’s credentials' } },
      },
    },
    in_flight: { type: 'integer', minimum: 1, maximum: 64, description: 'cases at once (default 4)' },
    limits: {
      type: 'object',
      minProperties: 1,
      propertyNames: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]*$' },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: {
          in_flight: { type: 'integer', minimum: 1, maximum: 64, description: 'requests at once' },
          per_second: { type: 'integer', minimum: 1, maximum: 1000, description: 'requests that begin in a second' },
          throttled: { type: 'integer', minimum: 0, maximum: 100, description: 'times that it may answer 429 (default 5)' },
        },
      },
      description: 'by host; what is asked of one at a time',
    },
    timeout: { ...DURATION, description: 'of one attempt (default 5s)' },
    within: { ...DURATION, description: 'of the whole pack (default 10m)' },
    cases: { type: 'array', minItems: 1, maxItems: 5000, items: { $ref: '#/$defs/case' } },
    table: {
      type: 'object',
      additionalProperties: false,
      required: ['file', 'min_rows', 'case'],
      properties: {
        file: { type: 'string', pattern: '^[A-Za-z0-9_.][A-Za-z0-9_./-]*$', description: 'a CSV file beside the pack' },
        where: { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } },
        min_rows: { type: 'integer', minimum: 1 },
        case: { $ref: '#/$defs/case' },
      },
    },
  },
  $defs: {
    json_schema: JSON_SCHEMA_DEF,
    nested: NESTED_DEF,
    expectation: EXPECTATION_DEF,
    capture: CAPTURE_DEF,
    step: STEP_DEF,
    case: CASE_DEF,
  },
} as const;
