import type { FromSchema } from 'json-schema-to-ts';
import { ABSENT } from '../measure.ts';
import { CHECK_BASE, LOG_GROUP } from './common.ts';
import type { CheckKind } from './kind.ts';

const LINE = { type: 'string', minLength: 1, maxLength: 1000 } as const;

const schema = {
  type: 'object',
  description: 'a metric filter: counts the one sample line and not the other',
  additionalProperties: false,
  required: ['kind', 'id', 'group', 'name', 'matches', 'not'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'metric-filter' },
    group: LOG_GROUP,
    name: { type: 'string', pattern: '^[^:*]{1,512}$', description: 'the filter’s name' },
    matches: { ...LINE, description: 'a log line that it must count' },
    not: { ...LINE, description: 'a log line that it must not count' },
  },
} as const;

/** A check of one metric filter. */
export type MetricFilterCheck = FromSchema<typeof schema>;

/** CloudWatch Logs: the pattern that stands in production, tried by CloudWatch itself on the plan's sample lines. */
export const metricFilter: CheckKind<MetricFilterCheck, 'logs'> = {
  kind: 'metric-filter',
  schema,
  needs: ['logs'],
  async observe(check, on, { signal }) {
    const expected = { word: 'counts the first sample only' };
    const found = (await on.logs.filters(check.group, signal)).find(filter => filter.name === check.name);
    if (!found) return { met: false, reason: 'MISSING', expected, actual: ABSENT };
    const matched = await on.logs.test(found.pattern, [check.matches, check.not], signal);
    const [first, second] = [matched.includes(0), matched.includes(1)];
    if (first && !second) return { met: true, expected, actual: expected };
    const actual = { word: first ? 'counts both samples' : second ? 'counts the second sample only' : 'counts neither sample' };
    return { met: false, reason: 'FILTER_WRONG', expected, actual };
  },
};
