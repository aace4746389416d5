/** The name and version of the report's form. */
export const SHADOW_REPORT_FORM = 'gonogo/shadow-report/1';

const id = { type: 'string', pattern: '^[a-z][a-z0-9_-]{0,62}$' } as const;
const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const time = { type: 'integer', minimum: 0, description: 'ms since the epoch' } as const;
const ms = { type: 'number', minimum: 0, description: 'ms' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const share = { type: 'number', minimum: 0, maximum: 1, description: 'a ratio from 0 to 1' } as const;
const code = { type: 'string', pattern: '^[A-Z][A-Z_]{1,60}$' } as const;
const host = { type: 'string', pattern: '^[a-z0-9.-]{1,253}$' } as const;
/** A path of the plan with its placeholders, or of nothing at all: never one that was filled in. */
const template = { type: 'string', maxLength: 300, pattern: '^/[A-Za-z0-9_./{}~-]*$' } as const;
const status = { anyOf: [{ type: 'integer', minimum: 100, maximum: 599 }, code] } as const;

const record = <const P extends object, const R extends readonly (keyof P & string)[]>(properties: P, required: R) =>
  ({ type: 'object', additionalProperties: false, required, properties }) as const;
const list = <const I extends object>(items: I, maxItems: number) => ({ type: 'array', items, maxItems }) as const;

const interval = record({ share, lower: share, upper: share }, ['share', 'lower', 'upper']);

/**
 * What a shadow report may hold: an allowlist. No id, number, name, address or body; an item is named by a keyed hash whose
 * key lives for the run.
 */
export const SHADOW_REPORT_SCHEMA = {
  $id: 'urn:gonogo:shadow-report:1',
  title: 'gonogo shadow report',
  type: 'object',
  additionalProperties: false,
  required: [
    'schema',
    'world',
    'system',
    'report',
    'rule',
    'run',
    'seed',
    'window',
    'taken',
    'status',
    'population',
    'asked',
    'sampled',
    'outcomes',
    'shares',
    'matched_by',
    'categories',
    'fields',
    'undeclared',
    'changed',
    'latency',
    'requests',
    'rate_limits',
    'refusals',
    'retries',
    'versions',
    'trace',
    'drift_watch',
  ],
  properties: {
    schema: { const: SHADOW_REPORT_FORM },
    world: { enum: ['production', 'rehearsal'] },
    system: id,
    report: id,
    rule: { ...digest, description: 'digest of sampling, extraction, lookups and match rule: what makes two reports comparable' },
    run: { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,200}$' },
    seed: { type: 'string', pattern: '^[0-9a-f]{16}$', description: 'the sample follows from it' },
    window: { ...record({ from: time, to: time }, ['from', 'to']), description: 'items that came in this time' },
    taken: { ...record({ from: time, to: time }, ['from', 'to']), description: 'when the report was taken' },
    status: {
      enum: ['complete', 'incomplete'],
      description: 'incomplete: pages or items are missing, or time ran out',
    },
    reason: { ...code, description: 'why it is incomplete' },
    population: { ...count, description: 'items in the window' },
    asked: { ...count, description: 'the sample that the plan asks for' },
    sampled: { ...count, description: 'the items that were judged; fewer than asked only if the window holds fewer' },
    resumed: { type: 'boolean', description: 'continued after an interruption' },
    outcomes: record({ matched: count, no_match: count, ambiguous: count, not_applicable: count, error: count }, [
      'matched',
      'no_match',
      'ambiguous',
      'not_applicable',
      'error',
    ]),
    shares: {
      ...record({ matched: interval, no_match: interval, ambiguous: interval, error: interval }, [
        'matched',
        'no_match',
        'ambiguous',
        'error',
      ]),
      description: 'of the applicable items, with 95 % Wilson intervals; 0 to 1 where there are none',
    },
    matched_by: list(record({ lookup: id, count }, ['lookup', 'count']), 20),
    error_codes: list(record({ code, count }, ['code', 'count']), 50),
    categories: {
      ...list(record({ category: id, count, suppressed: { type: 'boolean' } }, ['category', 'suppressed']), 50),
      description: 'a cell below 5 is suppressed, and has no count; so is a second one, if the total would tell the first',
    },
    fields: {
      ...list(
        record(
          {
            object: id,
            path: { type: 'string', pattern: '^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$' },
            type: { enum: ['string', 'number', 'boolean', 'object', 'array'] },
            optional: { type: 'boolean' },
            objects: { ...count, description: 'objects that were looked at' },
            present: { ...count, description: 'of these, how many have the field, whatever its type' },
            wrong_type: { ...count, description: 'of those that have it, how many of another type' },
          },
          ['object', 'path', 'type', 'optional', 'objects', 'present', 'wrong_type'],
        ),
        200,
      ),
      description: 'the fields that the plan declares, of `item` and of each lookup’s candidates',
    },
    undeclared: {
      ...list(record({ object: id, fields: count }, ['object', 'fields']), 20),
      description: 'how many fields were seen that the plan does not declare; their names may hold anything, so they stay away',
    },
    changed: {
      ...list(record({ object: id, looked: count, changed: count }, ['object', 'looked', 'changed']), 20),
      description: 'sampled objects that were changed within the witness’s time',
    },
    latency: list(
      record({ host, requests: count, p50: ms, p95: ms, p99: ms, max: ms }, ['host', 'requests', 'p50', 'p95', 'p99', 'max']),
      50,
    ),
    requests: list(
      record({ method: { enum: ['GET', 'HEAD', 'POST'] }, host, template, status, count }, [
        'method',
        'host',
        'template',
        'status',
        'count',
      ]),
      500,
    ),
    rate_limits: list(
      record(
        {
          host,
          responses: count,
          limited: { ...count, description: 'responses that said too many requests' },
          batches: count,
          batches_over: { ...count, description: 'batches above the declared share' },
          in_a_row: { ...count, description: 'the longest run of such batches' },
          exhausted: { ...count, description: 'batches in which a read used up its retries' },
          waited: { ...ms, description: 'ms that the sampler held itself back' },
        },
        ['host', 'responses', 'limited', 'batches', 'batches_over', 'in_a_row', 'exhausted', 'waited'],
      ),
      50,
    ),
    refusals: {
      ...list(record({ code, count }, ['code', 'count']), 50),
      description: 'what the read-only client did not send or follow',
    },
    retries: {
      ...list(
        record({ host, template, reason: status, retries: count, recovered: count, waited: ms }, [
          'host',
          'template',
          'reason',
          'retries',
          'recovered',
          'waited',
        ]),
        500,
      ),
      description: 'reads that were asked again, by what made them',
    },
    versions: list(
      record(
        {
          host,
          header: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,63}$' },
          responses: count,
          as_declared: { ...count, description: 'responses that named the declared version' },
          deprecated: { ...count, description: 'responses with a header of deprecation' },
        },
        ['host', 'responses', 'as_declared', 'deprecated'],
      ),
      50,
    ),
    trace: {
      ...record(
        {
          lines: list(
            record(
              {
                method: { enum: ['GET', 'HEAD', 'POST'] },
                host,
                template,
                status,
                ms,
                attempt: { type: 'integer', minimum: 1 },
                waited: ms,
                item: { type: 'string', pattern: '^[0-9a-f]{24}$' },
              },
              ['method', 'host', 'template', 'status', 'ms', 'attempt', 'waited'],
            ),
            2000,
          ),
          dropped: { ...count, description: 'lines past the first 2,000; `requests` counts them' },
        },
        ['lines', 'dropped'],
      ),
    },
    drift_watch: record(
      {
        alerts: list(
          record({ check: id, code, outcome: { enum: ['fail', 'inconclusive', 'error', 'waived'] } }, [
            'check',
            'code',
            'outcome',
          ]),
          100,
        ),
      },
      ['alerts'],
    ),
  },
} as const;
