import { DURATION_PATTERN } from '../duration.ts';

/** The form of every id in a plan. */
export const ID = {
  type: 'string',
  pattern: '^[a-z][a-z0-9_-]{0,62}$',
  description: 'lower-case letters, digits, - and _, beginning with a letter',
} as const;

/** A duration such as `45m`. */
export const DURATION = {
  type: 'string',
  pattern: DURATION_PATTERN,
  description: 'a whole number and ms, s, m, h or d, such as 45m',
} as const;

/** A line of text for people. */
export const TEXT = { type: 'string', minLength: 1, maxLength: 500 } as const;

/** An https address without credentials in it. */
export const HTTPS_URL = {
  type: 'string',
  pattern: '^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$',
  description: 'an https:// address',
} as const;

/** The properties that every check has. */
export const CHECK_BASE = {
  id: ID,
  why: { ...TEXT, description: 'why it matters, shown when it fails' },
  fix: { ...TEXT, description: 'how to mend it, shown when it fails' },
  deadline: { ...DURATION, description: 'how long the question may take (default 10s)' },
} as const;

/** The name of a Lambda function. */
export const FUNCTION_NAME = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$', description: 'the function’s name' } as const;

/** The name of a log group. */
export const LOG_GROUP = { type: 'string', pattern: '^[A-Za-z0-9_/.#-]{1,512}$', description: 'the log group’s name' } as const;

/** A value that is compared in the open and shown in evidence: an address has no place in it. */
export const PUBLIC_VALUE = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  pattern: '^[^@\\u0000-\\u001f\\u007f]*$',
  description: 'a text without @',
} as const;

/** A path into a JSON answer: own properties, dotted. */
export const JSON_PATH = {
  type: 'string',
  pattern: '^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$',
  description: 'a dotted path such as shop.id',
} as const;
