import type { FromSchema } from 'json-schema-to-ts';
import { CHECK_BASE, DURATION, HTTPS_URL, ID, JSON_PATH } from '../common.ts';
import { COUNT, LOG_GROUP, RATIO, WORDS } from '../not-built/words.ts';

/** Where the numbers of a signal come from. */
const source = <Type extends string, Required extends readonly string[], Properties extends object>(
  type: Type,
  required: Required,
  properties: Properties,
) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['type', ...required],
    properties: { type: { const: type }, ...properties },
  }) as const;
const METRIC = { type: 'string', pattern: '^[A-Za-z0-9_./#:-]+$' } as const;
const DIMENSIONS = {
  type: 'object',
  minProperties: 1,
  propertyNames: METRIC,
  additionalProperties: { type: 'string', minLength: 1 },
} as const;
/** Words that stand in a query between quotes. */
const MARKER = { type: 'string', pattern: '^[^"\\\\\\p{Cc}]{1,200}$' } as const;
const FIELD = { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)*$' } as const;
const SOURCE = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [
    source('metric', ['namespace', 'name'], {
      namespace: METRIC,
      name: METRIC,
      of: { ...METRIC, description: 'the metric that counts all of them' },
      dimensions: DIMENSIONS,
      statistic: { enum: ['Sum', 'Average', 'Maximum', 'Minimum', 'SampleCount'], description: 'default Sum' },
      control: {
        type: 'object',
        description: 'the same numbers of traffic that the release does not reach, minute by minute: what differs is said here',
        additionalProperties: false,
        minProperties: 1,
        properties: { name: METRIC, of: METRIC, dimensions: DIMENSIONS },
      },
    }),
    source('logs', ['group', 'marker'], {
      group: LOG_GROUP,
      marker: { ...MARKER, description: 'what the field says in a line of a bad one' },
      of: { ...MARKER, description: 'what it says in a line of each of them; without it minutes with any line are counted' },
      field: { ...FIELD, description: 'the lines’ JSON field (default event)' },
    }),
    source('sql', ['credential', 'query'], { credential: ID, query: WORDS }),
    source('http', ['url', 'path'], {
      url: HTTPS_URL,
      path: { ...JSON_PATH, description: 'where the answer has the number, as it stands at each look' },
      of: { ...JSON_PATH, description: 'where it has the number of all of them' },
      credential: ID,
    }),
  ],
} as const;
const signalNeeds = (signals: readonly string[], required: readonly string[], ofSource: readonly string[] = []) => ({
  if: { properties: { signal: { enum: signals } } },
  then: { required, ...(ofSource.length === 0 ? {} : { properties: { source: { required: ofSource } } }) },
});

const WITHOUT_SOURCE = {
  type: 'object',
  description: 'a rate, count or level watched over a window (source sql answers NOT_BUILT)',
  additionalProperties: false,
  required: ['kind', 'id', 'signal'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'signal' },
    signal: {
      enum: ['error-rate', 'count', 'latency', 'absolute', 'zero', 'm-of-n', 'threshold'],
      description: 'the rule by which it is judged',
    },
    baseline: { ...DURATION, description: 'the history that it is compared with' },
    same_hours: { type: 'boolean', description: 'of the history, only the hours of the day in which the window lies' },
    tolerate: { type: 'number', minimum: 1, description: 'how many times the baseline is still tolerated' },
    harm: { type: 'number', exclusiveMinimum: 1, description: 'how many times the baseline is harm' },
    harm_rate: { ...RATIO, description: 'the rate that is harm, whatever the baseline' },
    limit: { type: 'number', minimum: 0 },
    min_samples: { ...COUNT, description: 'fewer than these say nothing' },
    m: { ...COUNT, description: 'so many of the last n minutes' },
    n: COUNT,
  },
} as const;

/** The schema of the kind `signal`. */
export const schema = {
  ...WITHOUT_SOURCE,
  required: [...WITHOUT_SOURCE.required, 'source'],
  properties: { ...WITHOUT_SOURCE.properties, source: SOURCE },
  allOf: [
    signalNeeds(['error-rate'], ['baseline', 'tolerate', 'harm', 'min_samples'], ['of']),
    signalNeeds(['count'], ['baseline', 'tolerate', 'harm', 'min_samples']),
    signalNeeds(['latency', 'threshold'], ['limit', 'min_samples']),
    signalNeeds(['absolute'], ['limit', 'min_samples'], ['of']),
    signalNeeds(['m-of-n'], ['limit', 'm', 'n']),
    signalNeeds(['zero'], ['min_samples']),
    // An endpoint tells what is now; it has no history to be compared with.
    {
      if: { required: ['source'], properties: { source: { required: ['type'], properties: { type: { const: 'http' } } } } },
      then: { properties: { signal: { enum: ['latency', 'absolute', 'zero', 'm-of-n', 'threshold'] } } },
    },
  ],
} as const;

/** A source of CloudWatch. */
export interface MetricSource {
  readonly type: 'metric';
  readonly namespace: string;
  readonly name: string;
  readonly of?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly statistic?: 'Sum' | 'Average' | 'Maximum' | 'Minimum' | 'SampleCount';
  readonly control?: {
    readonly name?: string;
    readonly of?: string;
    readonly dimensions?: Readonly<Record<string, string>>;
  };
}

/** Lines of a log, counted by Logs Insights. */
export interface LogSource {
  readonly type: 'logs';
  readonly group: string;
  readonly marker: string;
  readonly of?: string;
  readonly field?: string;
}

/** An endpoint that tells a number as it stands. */
export interface HttpSource {
  readonly type: 'http';
  readonly url: string;
  readonly path: string;
  readonly of?: string;
  readonly credential?: string;
}

/** Sources that can be asked about minutes that are over. */
export type PastSource = MetricSource | LogSource;

/** A check that watches a signal. */
export type SignalCheck = FromSchema<typeof WITHOUT_SOURCE> & {
  readonly source: PastSource | HttpSource | { readonly type: 'sql' };
};

/**
 * Whether a signal is a share: bad ones of all of them.
 * @param check the plan's words for it
 * @returns true if its source counts all of them too
 */
export function isShare({ source }: SignalCheck): boolean {
  return 'of' in source && source.of !== undefined;
}
