import type { FromSchema } from 'json-schema-to-ts';
import { milliseconds } from '../duration.ts';
import { gonogoError } from '../errors.ts';
import { ABSENT } from '../measure.ts';
import type { InsightsAnswer } from '../target.ts';
import { CHECK_BASE, DURATION, LOG_GROUP } from './common.ts';
import type { CheckKind } from './kind.ts';
import { COUNT } from './not-built/words.ts';

const WORD = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_.:-]{0,99}$' } as const;

const shape = {
  type: 'object',
  description: 'how often a marker stands in a log',
  additionalProperties: false,
  required: ['kind', 'id', 'group', 'marker', 'within'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'log-count' },
    group: LOG_GROUP,
    marker: { type: 'string', pattern: '^[^"\\\\\\u0000-\\u001f]{1,100}$', description: 'what the field must hold' },
    field: { ...WORD, description: 'the field of the line (default event)' },
    within: DURATION,
    min: COUNT,
    max: { type: 'integer', minimum: 0 },
    min_lines: { ...COUNT, description: 'fewer lines than these, of any kind, say nothing' },
  },
} as const;
const schema = { ...shape, anyOf: [{ required: ['min'] }, { required: ['max', 'min_lines'] }] } as const;

/** A check of a marker's count. */
export type LogCountCheck = FromSchema<typeof shape>;

/** Log counts, on the service's side. That something never stands there is only said of a log that is written. */
export const logCount: CheckKind<LogCountCheck, 'logs'> = {
  kind: 'log-count',
  schema,
  needs: ['logs'],
  deadlineOf: () => '45s',
  async observe(check, on, { clock, signal }) {
    const { group, marker, field = 'event', min, max } = check;
    const facts = await on.logs.group(group, signal);
    if (facts === undefined) return { met: 'error', reason: 'NOT_FOUND', expected: { word: 'a log group' }, actual: ABSENT };
    if (facts.class !== 'STANDARD' || facts.masked)
      return { met: 'error', reason: 'LOG_GROUP_UNFIT', expected: { word: 'STANDARD' }, actual: { word: 'unfit' } };
    const to = clock.now();
    const from = to - milliseconds(check.within);
    const ask = async (query: string) => countIn(await on.logs.count({ group, query, from, to }, signal));
    const [seen, lines] = await Promise.all([
      ask(`filter ispresent(${field}) and ${field} = "${marker}" | stats count(*) as n`),
      ask('stats count(*) as n'),
    ]);
    const told = { lines: { count: lines }, found: { count: seen } };
    const actual = { count: seen };
    if (max !== undefined && seen > max)
      return { met: false, reason: 'MARKER_SEEN', expected: { count: max }, actual, facts: told };
    if (lines < (check.min_lines ?? 0))
      return {
        met: 'inconclusive',
        reason: 'TOO_FEW_LINES',
        expected: { count: check.min_lines ?? 0 },
        actual: { count: lines },
        facts: told,
      };
    if (min !== undefined && seen < min)
      return { met: false, reason: 'MARKER_MISSING', expected: { count: min }, actual, facts: told };
    return { met: true, expected: { count: max ?? min ?? 0 }, actual, facts: told };
  },
};

/** Without lines there is no row. */
function countIn({ rows, matched }: InsightsAnswer): number {
  const text = rows[0]?.['n'];
  if (rows.length === 0 && matched === 0) return 0;
  if (rows.length !== 1 || text === undefined || !/^\d{1,15}$/.test(text) || Number(text) !== matched)
    throw gonogoError('PARTIAL_DATA', 'logs:GetQueryResults: expected one count of all that matched, found something else');
  return Number(text);
}
