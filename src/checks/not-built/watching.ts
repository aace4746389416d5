import { DURATION } from '../common.ts';
import { COUNT, type Entry, LOG_GROUP, list, WORDS } from './words.ts';

/** Logs that are watched. */
export const WATCHING = [
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
