import type { FromSchema } from 'json-schema-to-ts';
import { CHECK_BASE, DURATION, HTTPS_URL, ID } from '../common.ts';
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
const SOURCE = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [
    source('metric', ['namespace', 'name'], {
      namespace: METRIC,
      name: METRIC,
      of: { ...METRIC, description: 'the metric that counts all of them' },
      dimensions: {
        type: 'object',
        minProperties: 1,
        propertyNames: METRIC,
        additionalProperties: { type: 'string', minLength: 1 },
      },
      statistic: { enum: ['Sum', 'Average', 'Maximum', 'Minimum', 'SampleCount'], description: 'default Sum' },
    }),
    source('logs', ['group', 'marker'], {
      group: LOG_GROUP,
      marker: WORDS,
      of: { ...WORDS, description: 'the marker of all of them' },
    }),
    source('sql', ['credential', 'query'], { credential: ID, query: WORDS }),
    source('http', ['url', 'path'], { url: HTTPS_URL, path: WORDS, of: WORDS, credential: ID }),
  ],
} as const;
const signalNeeds = (signals: readonly string[], required: readonly string[], ofSource: readonly string[] = []) => ({
  if: { properties: { signal: { enum: signals } } },
  then: { required, ...(ofSource.length === 0 ? {} : { properties: { source: { required: ofSource } } }) },
});

const WITHOUT_SOURCE = {
  type: 'object',
  description: 'a rate, count or level watched over a window (source: metric; the others answer NOT_BUILT)',
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
}

/** A check that watches a signal. */
export type SignalCheck = FromSchema<typeof WITHOUT_SOURCE> & {
  readonly source: MetricSource | { readonly type: 'logs' | 'sql' | 'http' };
};
