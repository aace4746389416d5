import { DURATION, HTTPS_URL, ID } from '../common.ts';
import { COUNT, type Entry, LOG_GROUP, list, RATIO, WORDS } from './words.ts';

/** Where the numbers of a signal come from. */
const source = (type: string, required: readonly string[], properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', ...required],
  properties: { type: { const: type }, ...properties },
});
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
      statistic: { enum: ['Sum', 'Average', 'Maximum', 'Minimum', 'SampleCount'] },
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
const signalNeeds = (signals: readonly string[], required: readonly string[]) => ({
  if: { properties: { signal: { enum: signals } } },
  then: { required },
});

/** Signals, logs and reports that are watched. */
export const WATCHING = [
  {
    kind: 'signal',
    what: 'a rate, count or level watched over a window',
    required: ['signal', 'source'],
    properties: {
      signal: {
        enum: ['error-rate', 'count', 'latency', 'absolute', 'zero', 'm-of-n', 'threshold'],
        description: 'the rule by which it is judged',
      },
      source: SOURCE,
      baseline: { ...DURATION, description: 'the history that it is compared with' },
      tolerate: { type: 'number', minimum: 1, description: 'how many times the baseline is still tolerated' },
      harm: { type: 'number', exclusiveMinimum: 1, description: 'how many times the baseline is harm' },
      harm_rate: { ...RATIO, description: 'the rate that is harm, whatever the baseline' },
      limit: { type: 'number', minimum: 0 },
      min_samples: { ...COUNT, description: 'fewer than these say nothing' },
      m: { ...COUNT, description: 'so many of the last n looks' },
      n: COUNT,
    },
    also: {
      allOf: [
        signalNeeds(['error-rate', 'count'], ['baseline', 'tolerate', 'harm', 'min_samples']),
        signalNeeds(['latency', 'absolute', 'threshold'], ['limit', 'min_samples']),
        signalNeeds(['m-of-n'], ['limit', 'm', 'n']),
        signalNeeds(['zero'], ['min_samples']),
      ],
    },
  },
  {
    kind: 'log-count',
    what: 'how often a marker stands in a log',
    required: ['group', 'marker', 'within'],
    properties: {
      group: LOG_GROUP,
      marker: WORDS,
      within: DURATION,
      min: COUNT,
      max: { type: 'integer', minimum: 0 },
      min_lines: { ...COUNT, description: 'fewer lines than these say nothing' },
    },
    also: { anyOf: [{ required: ['min'] }, { required: ['max', 'min_lines'] }] },
  },
  {
    kind: 'log-redaction',
    what: 'real log lines hold nothing personal',
    required: ['group', 'within', 'forbid', 'min_lines'],
    properties: {
      group: LOG_GROUP,
      within: DURATION,
      forbid: list({ enum: ['email', 'phone', 'order-number', 'body', 'token'] } as const),
      min_lines: COUNT,
    },
    waivable: 'never',
  },
] as const satisfies readonly Entry[];
