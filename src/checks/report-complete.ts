import type { FromSchema } from 'json-schema-to-ts';
import { milliseconds } from '../duration.ts';
import type { Facts } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import { ageOf } from './age.ts';
import { DURATION } from './common.ts';
import { REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'a report is whole: as many items as asked for, or all there are; and it is of now',
  additionalProperties: false,
  required: ['kind', 'id', 'report'],
  properties: {
    ...REPORT_BASE,
    kind: { const: 'report-complete' },
    max_age: { ...DURATION, description: 'it was begun, and its window ended, within this time (default 6h)' },
  },
} as const;

/** A check that a report is whole. */
export type ReportCompleteCheck = FromSchema<typeof schema>;

/** No job on GitHub runs longer, so an older report is not of this run. */
const MAX_AGE = '6h';

/** A report: it can be judged at all. A part of a sample proves nothing, so this is never waived. */
export const reportComplete: CheckKind<ReportCompleteCheck, 'reports'> = {
  kind: 'report-complete',
  schema,
  needs: ['reports'],
  waivable: 'never',
  async observe(check, on, { clock }) {
    const { report } = on.reports.taken(check.report);
    const { status, reason, population, asked, sampled, taken, window } = report;
    const due = Math.min(asked, population);
    const facts: Facts = {
      population: { count: population },
      asked: { count: asked },
      sampled: { count: sampled },
      whole_population: { flag: population <= asked },
      resumed: { flag: report.resumed === true },
    };
    const expected = { count: due };
    const actual = { count: sampled };
    if (status !== 'complete')
      return {
        met: 'error',
        reason: 'REPORT_INCOMPLETE',
        expected: { word: 'complete' },
        actual: { word: reason ?? 'incomplete' },
        facts,
      };
    if (sampled !== due) return { met: 'error', reason: 'REPORT_INCOMPLETE', expected, actual, facts };
    const longest = milliseconds(check.max_age ?? MAX_AGE);
    // Both ends of time are asked for: one that lies ahead of us is no age but a broken clock, or a lie.
    const age = Math.max(ageOf(clock, taken.from), ageOf(clock, window.to), ageOf(clock, taken.to));
    if (age > longest) return { met: false, reason: 'TOO_OLD', expected: { ms: longest }, actual: { ms: age }, facts };
    if (sampled === 0) return { met: 'inconclusive', reason: 'NO_DATA', expected: { count: asked }, actual: UNKNOWN, facts };
    return { met: true, expected, actual, facts };
  },
};
