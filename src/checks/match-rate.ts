import type { FromSchema } from 'json-schema-to-ts';
import type { Facts, Observation } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import type { Proportion } from '../statistics/newcombe.ts';
import { JUDGED, noLower } from '../statistics/non-inferiority.ts';
import { type Interval, wilson } from '../statistics/wilson.ts';
import type { Baseline, Target } from '../target.ts';
import { BASELINE_BASE, baselineFacts, baselineFor, COUNT, MARGIN, proportionOf, RATIO, REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'a report’s match rate: not worse than the baseline by the margin, and not below a minimum',
  additionalProperties: false,
  required: ['kind', 'id', 'report', 'margin', 'minimum', 'min_applicable', 'max_age'],
  properties: {
    ...REPORT_BASE,
    ...BASELINE_BASE,
    kind: { const: 'match-rate' },
    margin: { ...MARGIN, description: 'a fall by so much must be refuted (see docs/statistics.md)' },
    minimum: { ...RATIO, description: 'the match rate that every report must be able to have' },
    min_applicable: { ...COUNT, description: 'fewer applicable items than these say nothing' },
  },
} as const;

/** A check of a report's match rate. */
export type MatchRateCheck = FromSchema<typeof schema>;

/** The first report ever: its whole interval must lie above the minimum. */
function alone(check: MatchRateCheck, { share, lower }: Interval, facts: Facts): Observation {
  const seen = { expected: { ratio: check.minimum }, actual: { ratio: share }, facts };
  return lower >= check.minimum ? { met: true, ...seen } : { met: 'inconclusive', reason: 'NOT_ENOUGH_DATA', ...seen };
}

/** The comparison proper. */
function compared(check: MatchRateCheck, now: Proportion, baseline: Baseline, facts: Facts): Observation {
  const before = proportionOf(baseline.outcomes, 'matched');
  const rate = { ratio: now.count / now.of };
  const known = { ...facts, ...baselineFacts(baseline, before) };
  if (before.of < check.min_applicable)
    return {
      met: 'inconclusive',
      reason: 'NOT_ENOUGH_DATA',
      expected: { count: check.min_applicable },
      actual: { count: before.of },
      facts: known,
    };
  const { difference, lower, upper, says } = noLower(now, before, check.margin);
  const seen = {
    // Baseline and not baseline less margin: a rate at that limit does not pass, since its interval reaches below.
    expected: { ratio: before.count / before.of },
    actual: rate,
    facts: { ...known, difference: { ratio: difference }, lower: { ratio: lower }, upper: { ratio: upper } },
  };
  if (says === 'no-worse') return { met: true, ...seen };
  if (says === 'worse') return { met: false, reason: 'MATCH_RATE_DOWN', ...seen };
  return { met: 'inconclusive', reason: 'NOT_ENOUGH_DATA', ...seen };
}

/** A report: as many of the applicable items are matched as before. */
export const matchRate: CheckKind<MatchRateCheck, 'reports'> = {
  kind: 'match-rate',
  schema,
  needs: ['reports'],
  async observe(check, on: Pick<Target, 'reports'>, run) {
    const taken = on.reports.taken(check.report);
    const now = proportionOf(taken.report.outcomes, 'matched');
    const facts: Facts = {
      matched: { count: now.count },
      applicable: { count: now.of },
      margin: { ratio: check.margin },
      minimum: { ratio: check.minimum },
    };
    const before = baselineFor(check, taken, run);
    // First of all, so that a waiver of a low rate never hides a baseline that cannot be read.
    if ('problem' in before)
      return { met: 'error', reason: before.problem, expected: { word: 'a baseline' }, actual: UNKNOWN, facts };
    if (now.of < check.min_applicable)
      return {
        met: 'inconclusive',
        reason: 'NOT_ENOUGH_DATA',
        expected: { count: check.min_applicable },
        actual: { count: now.of },
        facts,
      };
    const own = wilson(now.count, now.of, JUDGED);
    const all: Facts = {
      ...facts,
      rate: { ratio: own.share },
      rate_lower: { ratio: own.lower },
      rate_upper: { ratio: own.upper },
    };
    if (own.share < check.minimum)
      return {
        met: false,
        reason: 'MATCH_RATE_LOW',
        expected: { ratio: check.minimum },
        actual: { ratio: own.share },
        facts: all,
      };
    return before.baseline ? compared(check, now, before.baseline, all) : alone(check, own, all);
  },
};
