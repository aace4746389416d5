import type { FromSchema } from 'json-schema-to-ts';
import { CHECK_BASE, DURATION, FUNCTION_NAME, HTTPS_URL, ID, JSON_PATH, LOG_GROUP } from '../common.ts';
import { COUNT, VARIABLE } from '../not-built/words.ts';

/** Words that stand in a query: neither a quote nor a backslash has a place in them. */
const EVENT = { type: 'string', pattern: '^[A-Za-z0-9_.:-]{3,100}$' } as const;
const FIELD = {
  type: 'string',
  pattern: '^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$',
  description: 'a field of the line’s JSON',
} as const;
const WORD = { type: 'string', minLength: 1, maxLength: 200 } as const;
const WORDS = { type: 'array', items: WORD, minItems: 1, uniqueItems: true } as const;
const WHERE = {
  type: 'object',
  additionalProperties: false,
  required: ['function', 'variable'],
  properties: { function: FUNCTION_NAME, variable: VARIABLE },
} as const;

const mark = {
  type: 'object',
  additionalProperties: false,
  required: ['path'],
  properties: {
    path: { ...JSON_PATH, description: 'where an item holds it' },
    holds: { ...WORDS, description: 'a list that holds one of these words, such as the bot’s tag' },
    field: { ...JSON_PATH, description: 'a list of objects, one of which has in this field one of the words of `is`' },
    is: { ...WORDS, description: 'such as the bot’s id as an author' },
    min: { ...COUNT, description: 'a count, or the length of a list: only where nobody but the bot writes there' },
  },
} as const;

const vendor = {
  type: 'object',
  description: 'the vendor’s own list of what was answered',
  additionalProperties: false,
  required: ['get', 'items', 'id', 'at', 'reach', 'changed', 'subject', 'marks', 'cursor'],
  properties: {
    get: { ...HTTPS_URL, description: 'a GET that lists items newest first, a page at a time' },
    credential: { ...ID, description: 'one of the plan’s credentials' },
    items: { ...JSON_PATH, description: 'where the answer holds the list' },
    id: { ...JSON_PATH, description: 'an item’s id' },
    at: { ...JSON_PATH, description: 'the time (ISO 8601) by which the list is newest first' },
    reach: { ...DURATION, description: 'how long before the window an item may be by that time and still be answered within it' },
    changed: { ...JSON_PATH, description: 'when an item was last changed (ISO 8601)' },
    subject: { ...JSON_PATH, description: 'the address of who gets the answer; it never leaves the check' },
    marks: {
      type: 'array',
      minItems: 1,
      description: 'what tells an item that the bot answered or tagged; one of them is enough',
      items: { ...mark, oneOf: [{ required: ['holds'] }, { required: ['field', 'is'] }, { required: ['min'] }] },
    },
    cursor: {
      type: 'object',
      additionalProperties: false,
      required: ['by'],
      properties: {
        by: {
          enum: ['page', 'next', 'link'],
          description: 'a page number, a path in the answer, or the Link header’s rel="next"',
        },
        parameter: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$', description: 'page: the query parameter' },
        path: { ...JSON_PATH, description: 'next: where the answer holds the next address' },
      },
    },
    total: { ...JSON_PATH, description: 'where the answer counts all items: without it a list that ends early is not whole' },
    max_pages: { ...COUNT, description: 'more pages than these are an error (default 1000)' },
  },
} as const;

const shape = {
  type: 'object',
  description: 'only subjects of the allowlist got replies or tags: counted in a log and compared at the vendor',
  additionalProperties: false,
  required: ['kind', 'id', 'group', 'event', 'flag', 'within', 'allowlist', 'vendor', 'deadline'],
  properties: {
    ...CHECK_BASE,
    deadline: { ...DURATION, description: 'how long the question may take: it asks a log and walks a list, so 1m' },
    kind: { const: 'contained' },
    group: LOG_GROUP,
    under: { ...FIELD, description: 'where the fields stand in a line’s JSON, such as message (default: at its top)' },
    event: { ...EVENT, description: 'the `event` of the lines that tell of a reply' },
    flag: { ...FIELD, description: 'the field that says whether the reply’s subject is on the list: true or false' },
    writes: {
      type: 'object',
      description: 'lines that tell of any write: each must be about a subject that got an allowed reply',
      additionalProperties: false,
      required: ['event', 'subject'],
      properties: { event: EVENT, subject: { ...FIELD, description: 'the field with the subject’s keyed hash, in both events' } },
    },
    within: { ...DURATION, description: 'the window, back from now; a gate that watches asks from its beginning instead' },
    max_lag: { ...DURATION, description: 'lines may usually come in so late at most (default 2m)' },
    allowlist: { ...WHERE, description: 'the variable with the addresses, separated by commas' },
    domains: { ...WHERE, description: 'the variable with the domains, separated by commas' },
    vendor,
    min_replies: { ...COUNT, description: 'fewer allowed replies than these say nothing (default 1)' },
  },
} as const;

/** The schema of the kind `contained`. */
export const schema = shape;

/** A check that only allowlisted subjects were answered. */
export type ContainedCheck = FromSchema<typeof shape>;
/** The vendor's list, in the plan's words. */
export type VendorList = ContainedCheck['vendor'];
/** What tells that an item was answered or tagged. */
export type Mark = VendorList['marks'][number];
