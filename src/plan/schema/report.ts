import type { FromSchema } from 'json-schema-to-ts';
import { DURATION, HTTPS_URL, ID, JSON_PATH, TEXT } from '../../checks/common.ts';

const COUNT = { type: 'integer', minimum: 1 } as const;
const SHARE = { type: 'number', minimum: 0, maximum: 1, description: 'a ratio from 0 to 1' } as const;
const CREDENTIAL = { ...ID, description: 'one of the plan’s credentials' } as const;
const PATTERN = { type: 'string', minLength: 1, maxLength: 200, description: 'a regular expression (RE2: linear time)' } as const;
const URL_TEMPLATE = {
  ...HTTPS_URL,
  description: 'an https:// address; {name} stands for an extracted value, URL-encoded',
} as const;
const HOST = { type: 'string', pattern: '^[a-z0-9.-]+$' } as const;

const object = <const P extends object, const R extends readonly (keyof P & string)[]>(properties: P, required: R) =>
  ({ type: 'object', additionalProperties: false, required, properties }) as const;
const list = <const I extends object>(items: I) => ({ type: 'array', items, minItems: 1, maxItems: 50 }) as const;

const cursor = {
  type: 'object',
  additionalProperties: false,
  required: ['by'],
  properties: {
    by: { enum: ['page', 'next', 'link'], description: 'a page number, a path in the answer, or the Link header’s rel="next"' },
    parameter: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$', description: 'page: the query parameter, counted from 1' },
    path: { ...JSON_PATH, description: 'next: where the answer holds the next address; none ends the list' },
  },
  description: 'how one page leads to the next; always on the same host',
} as const;

const sample = object(
  {
    get: { ...HTTPS_URL, description: 'a GET that lists items, a page at a time' },
    credential: CREDENTIAL,
    items: { ...JSON_PATH, description: 'where the answer holds the list' },
    id: { ...JSON_PATH, description: 'an item’s id' },
    at: { ...JSON_PATH, description: 'when an item came in (ISO 8601)' },
    changed: { ...JSON_PATH, description: 'when an item was last changed (ISO 8601), for the second witness' },
    cursor,
    total: {
      ...JSON_PATH,
      description: 'where the answer says how many items there are: a list that ends before that is not whole',
    },
    newest_first: { type: 'boolean', description: 'true: the list ends with the first page before the window (default false)' },
    max_pages: { ...COUNT, description: 'more pages than these make the report incomplete (default 1000)' },
  },
  ['get', 'items', 'id', 'at', 'cursor'],
);

const lookup = {
  ...object(
    {
      id: ID,
      get: URL_TEMPLATE,
      graphql: { ...HTTPS_URL, description: 'a GraphQL endpoint' },
      document: { type: 'string', minLength: 1, maxLength: 5000, description: 'query operations and fragments only' },
      root: {
        ...list({ type: 'string', pattern: '^[_A-Za-z][_A-Za-z0-9]*$' }),
        description: 'the only root fields it may ask for',
      },
      variables: {
        type: 'object',
        minProperties: 1,
        propertyNames: { type: 'string', pattern: '^[_A-Za-z][_A-Za-z0-9]*$' },
        additionalProperties: { type: 'string', minLength: 1, maxLength: 200 },
        description: 'texts with {name} in them; an extracted value never goes into the document',
      },
      credential: CREDENTIAL,
      candidates: { ...JSON_PATH, description: 'where the answer holds the list of candidates' },
      key: { ...JSON_PATH, description: 'what names a candidate, the same in every lookup' },
      at: { ...JSON_PATH, description: 'when a candidate was made' },
      changed: { ...JSON_PATH, description: 'when a candidate was last changed, for the second witness' },
      same: {
        type: 'object',
        minProperties: 1,
        propertyNames: JSON_PATH,
        additionalProperties: ID,
        description: 'only candidates whose field equals this extracted value, whatever its case',
      },
    },
    ['id', 'candidates', 'key'],
  ),
  oneOf: [{ required: ['get'] }, { required: ['graphql', 'document', 'root'] }],
} as const;

const from = { ...JSON_PATH, description: 'a path in the item' } as const;
const sampler = object(
  {
    over: { ...DURATION, description: 'the window: items that came in so long before now' },
    samples: { ...COUNT, maximum: 1_000_000, description: 'how many items, drawn at random without replacement' },
    batch: { ...COUNT, maximum: 1000, description: 'items a batch' },
    pause: { ...DURATION, description: 'between two batches' },
    in_flight: { ...COUNT, maximum: 50, description: 'items of a batch under way at once (default 5)' },
    attempts: { ...COUNT, maximum: 10, description: 'how often one read is tried (default 3)' },
    longest_wait: { ...DURATION, description: 'the longest Retry-After that is obeyed (default 30s)' },
    limited_share: { ...SHARE, description: 'a batch with a larger share of 429s than this counts as limited' },
    retry_diagnostics: { type: 'boolean', description: 'the report tells which reads were asked again (default true)' },
    request_trace: { type: 'boolean', description: 'the report holds a line a request (default true)' },
    sample,
    extract: list({
      ...object({ id: ID, from, pattern: PATTERN }, ['id', 'from']),
      description: 'a value of the item: the pattern’s first group, its whole match, or all of it',
    }),
    applies: { ...object({ from, pattern: PATTERN }, ['from', 'pattern']), description: 'other items are not applicable' },
    lookups: list(lookup),
    match: {
      ...object(
        {
          by: {
            ...list(ID),
            description: 'lookups in order: exactly one candidate is a match, several are ambiguous, none asks the next',
          },
          confirm: { ...ID, description: 'a lookup that must name the same candidate; {matched} stands for its key' },
        },
        ['by'],
      ),
      description: 'the rule',
    },
    categories: {
      ...list(object({ id: ID, from, pattern: PATTERN }, ['id', 'from', 'pattern'])),
      description: 'the first whose pattern is found is the item’s category, else `other`',
    },
    fields: {
      type: 'object',
      minProperties: 1,
      propertyNames: ID,
      additionalProperties: {
        type: 'object',
        minProperties: 1,
        propertyNames: JSON_PATH,
        additionalProperties: {
          enum: ['string', 'number', 'boolean', 'object', 'array', 'string?', 'number?', 'boolean?', 'object?', 'array?'],
        },
      },
      description: 'every field of `item` and of a lookup’s candidates with its type; ? may be absent or null',
    },
    versions: list({
      ...object(
        {
          host: HOST,
          header: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,63}$' },
          equals: { type: 'string', minLength: 1, maxLength: 50 },
        },
        ['host', 'header', 'equals'],
      ),
      description: 'the API version that the vendor must answer with',
    }),
    witness: { ...DURATION, description: 'no sampled item or candidate may have been changed within so long' },
  },
  ['over', 'samples', 'batch', 'pause', 'limited_share', 'sample', 'extract', 'lookups', 'match', 'fields'],
);

const command = object(
  {
    run: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, description: 'program and arguments; no shell' },
    file: {
      type: 'string',
      pattern: '^[A-Za-z0-9_.][A-Za-z0-9_./-]*$',
      description: 'the report that it writes (schema/shadow-report.schema.json)',
    },
    secrets: {
      type: 'object',
      minProperties: 1,
      propertyNames: { type: 'string', pattern: '^[A-Z][A-Z0-9_]*$' },
      additionalProperties: { type: 'string', minLength: 1 },
      description: 'environment variables of the command, each from a secret',
    },
  },
  ['run', 'file'],
);

/** A report over real traffic: sampled by gonogo, or by a command of the team's own. */
export const reportSchema = {
  type: 'object',
  description: 'a report over real traffic, taken by a gate before it looks',
  additionalProperties: false,
  required: ['id', 'hosts', 'within'],
  properties: {
    id: ID,
    title: TEXT,
    hosts: { ...list(HOST), description: 'the only hosts that are asked' },
    within: { ...DURATION, description: 'the longest that the report may take' },
    sampler,
    command: {
      ...command,
      description:
        'a report script of the team’s own instead; it is given GONOGO_SYSTEM, GONOGO_WORLD, GONOGO_REPORT, GONOGO_RULE, GONOGO_RUN, GONOGO_SEED, GONOGO_FILE and GONOGO_NOW (ms), and writes them into its report',
    },
  },
  oneOf: [{ required: ['sampler'] }, { required: ['command'] }],
} as const;

/** A report as the plan writes it. */
export type ReportPlan = Omit<FromSchema<Omit<typeof reportSchema, 'oneOf'>>, 'sampler' | 'command'> & {
  readonly sampler?: Sampler;
  readonly command?: ReportCommand;
};
/** How a sample is drawn and judged. */
export type Sampler = Omit<FromSchema<typeof sampler>, 'lookups'> & { readonly lookups: readonly Lookup[] };
/** A question about one item. */
export type Lookup = FromSchema<Omit<typeof lookup, 'oneOf'>>;
/** A team's own report script. */
export type ReportCommand = FromSchema<typeof command>;
