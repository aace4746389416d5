import type { FromSchema } from 'json-schema-to-ts';
import { detectorOf, FORBIDDEN } from '../detect/index.ts';
import { milliseconds } from '../duration.ts';
import { ABSENT } from '../measure.ts';
import { CHECK_BASE, DURATION, LOG_GROUP } from './common.ts';
import type { CheckKind } from './kind.ts';
import { COUNT, list } from './not-built/words.ts';

const schema = {
  type: 'object',
  description: 'real lines of a log hold nothing personal: structured types are looked for in memory, and only counts are shown',
  additionalProperties: false,
  required: ['kind', 'id', 'group', 'within', 'forbid', 'min_lines'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'log-redaction' },
    group: LOG_GROUP,
    within: DURATION,
    forbid: list({ enum: FORBIDDEN } as const),
    order_number: { type: 'string', minLength: 2, maxLength: 200, description: 'how order numbers look, as RE2' },
    min_lines: { ...COUNT, description: 'fewer lines than these say nothing' },
  },
} as const;

/** A check of a log's lines. */
export type LogRedactionCheck = FromSchema<typeof schema>;

/** Lines that are read at the most, over the whole time. */
const MOST_LINES = 20_000;

/** Log redaction: not one line of the sample holds what is forbidden. A net for structured types, not a proof about prose. */
export const logRedaction: CheckKind<LogRedactionCheck, 'logs'> = {
  kind: 'log-redaction',
  schema,
  needs: ['logs'],
  waivable: 'never',
  deadlineOf: () => '2m',
  async observe(check, on, { clock, signal }) {
    const expected = { count: 0 };
    const group = await on.logs.group(check.group, signal);
    if (group === undefined) return { met: 'error', reason: 'NOT_FOUND', expected: { word: 'a log group' }, actual: ABSENT };
    // A policy hides parts of what we would read; what is behind it nobody here can tell.
    if (group.masked)
      return { met: 'error', reason: 'LOG_GROUP_UNFIT', expected: { word: 'unmasked' }, actual: { word: 'masked' } };
    const counts = new Map<string, number>(check.forbid.map(type => [type, 0]));
    const detectors = check.forbid.map(type => [type, detectorOf(type, check.order_number)] as const);
    const to = clock.now();
    const seen = await on.logs.scan(
      { group: check.group, from: to - milliseconds(check.within), to, most: MOST_LINES },
      line => {
        for (const [type, count] of detectors) counts.set(type, (counts.get(type) ?? 0) + count(line));
      },
      signal,
    );
    const found = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const facts = {
      lines: { count: seen.lines },
      sampled: { flag: !seen.whole },
      ...Object.fromEntries([...counts].map(([type, count]) => [type.replace('-', '_'), { count }])),
    };
    if (found > 0) return { met: false, reason: 'NOT_REDACTED', expected, actual: { count: found }, facts };
    if (seen.lines < check.min_lines)
      return {
        met: 'inconclusive',
        reason: 'TOO_FEW_LINES',
        expected: { count: check.min_lines },
        actual: { count: seen.lines },
        facts,
      };
    return { met: true, expected, actual: expected, facts };
  },
};
