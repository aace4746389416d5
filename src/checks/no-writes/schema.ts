import type { FromSchema } from 'json-schema-to-ts';
import { CHECK_BASE, DURATION, JSON_PATH, LOG_GROUP } from '../common.ts';

const HOST = { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]{0,252}$', description: 'a host name in lower case' } as const;
/** A duration of a minute or more: shorter ones would only look like a proof. */
const MINUTE_OR_MORE = { ...DURATION, pattern: '^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$' } as const;

/** The schema of the kind `no-writes`. */
export const schema = {
  type: 'object',
  description: 'no request that writes stands in a log: counted by Logs Insights, with reads as the proof that the log tells',
  additionalProperties: false,
  required: ['kind', 'id', 'group', 'hosts', 'within', 'reads', 'deadline'],
  properties: {
    ...CHECK_BASE,
    deadline: { ...DURATION, description: 'how long the question may take: it waits for late lines and looks twice, so 15m' },
    kind: { const: 'no-writes' },
    group: LOG_GROUP,
    event: {
      type: 'string',
      pattern: '^[A-Za-z0-9_.:-]{3,100}$',
      description: 'the `event` of the lines that tell of a request (default outbound.request)',
    },
    under: {
      ...JSON_PATH,
      pattern: '^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$',
      description:
        'where `event`, `method`, `host`, `path` and `operation` stand in a line’s JSON, such as message (default: at its top)',
    },
    hosts: {
      type: 'array',
      items: HOST,
      minItems: 1,
      uniqueItems: true,
      description: 'the hosts that nothing may be written to',
    },
    within: { ...DURATION, description: 'the window, back from now' },
    reads: {
      type: 'object',
      minProperties: 1,
      propertyNames: HOST,
      additionalProperties: { type: 'integer', minimum: 1 },
      description: 'how many reads of a host the window must hold at least: a log without them proves nothing',
    },
    graphql: {
      type: 'array',
      minItems: 1,
      description: 'POSTs that are reads: everything else but GET and HEAD is a write',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['host', 'path', 'operations'],
        properties: {
          host: HOST,
          path: { type: 'string', pattern: '^/[^\\s"@]{0,300}$', description: 'the path as the log writes it' },
          operations: {
            type: 'array',
            items: { type: 'string', pattern: '^[_A-Za-z][_0-9A-Za-z]{0,100}$' },
            minItems: 1,
            uniqueItems: true,
            description: 'the operations that only read, as the log names them',
          },
        },
      },
    },
    lag: { ...MINUTE_OR_MORE, description: 'how long it waits for late lines at least, 60s or more (default 120s)' },
    most_lag: { ...MINUTE_OR_MORE, description: 'twice the lines’ usual lateness may not be above this (default 10m)' },
    apart: { ...MINUTE_OR_MORE, description: 'time from one look to the next, 60s or more (default 60s)' },
  },
} as const;

/** A check that nothing was written in a window. */
export type NoWritesCheck = FromSchema<typeof schema>;
