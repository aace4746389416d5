/** A line of text. */
export const WORDS = { type: 'string', minLength: 1, maxLength: 500 } as const;
/** A path in the repository. */
export const PATH = {
  type: 'string',
  pattern: '^[A-Za-z0-9_.][A-Za-z0-9_./-]*$',
  description: 'a path in this repository, or one that the command line gives',
} as const;
/** A whole number of at least 1. */
export const COUNT = { type: 'integer', minimum: 1 } as const;
/** A ratio from 0 to 1. */
export const RATIO = { type: 'number', minimum: 0, maximum: 1, description: 'a ratio from 0 to 1' } as const;
/** A calendar date. */
export const DATE = {
  type: 'string',
  pattern: '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$',
  description: 'a date in quotes such as "2027-01-31"',
} as const;
/** A log group. */
export const LOG_GROUP = { type: 'string', pattern: '^[A-Za-z0-9_./#-]{1,512}$', description: 'a log group' } as const;
/** The name of a secret. */
export const SECRET = { type: 'string', pattern: '^[A-Za-z0-9/_+=.@-]{1,512}$', description: 'a secret’s name' } as const;
/** The name of a variable. */
export const VARIABLE = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$', description: 'a variable’s name' } as const;
/** A list of unlike entries, never empty. */
export const list = <T extends object>(items: T) => ({ type: 'array', items, minItems: 1, uniqueItems: true }) as const;

/** A write has to say so, and why it does no harm. */
export const EFFECT = {
  effect: { enum: ['write'], description: 'it writes to production (default: it only reads)' },
  inert: { ...WORDS, description: 'why the write does no harm' },
} as const;
/** Where `effect` stands, `inert` must too. */
export const WRITE_NEEDS_REASON = { dependencies: { effect: ['inert'] } } as const;

/** A kind that plans may already write. */
export interface Entry {
  readonly kind: string;
  readonly what: string;
  readonly required: readonly string[];
  readonly properties: object;
  /** Further words of the schema, such as `anyOf`. */
  readonly also?: object;
  readonly waivable?: 'never';
}
