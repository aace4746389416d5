import type { FromSchema } from 'json-schema-to-ts';
import type { Facts, Observation } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import type { Proportion } from '../statistics/newcombe.ts';
import { JUDGED, noHigher } from '../statistics/non-inferiority.ts';
import { wilson } from '../statistics/wilson.ts';
import { BASELINE_BASE, baselineFacts, baselineFor, COUNT, MARGIN, proportionOf, RATIO, REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'how many of a report’s applicable items ended in one outcome that should be rare',
  additionalProperties: false,
  required: ['kind', 'id', 'report', 'outcome', 'most'],
  properties: {
    ...REPORT_BASE,
    ...BASELINE_BASE,
    kind: { const: 'outcome-share' },
    outcome: { enum: ['ambiguous', 'error', 'no_match'] },
    most: { ...RATIO, description: 'the largest share that passes' },
    drift: { ...MARGIN, description: 'a rise over the baseline by so much must be refuted' },
    min_applicable: { ...COUNT, description: 'fewer applicable items than these say nothing (default 30)' },
  },
  dependencies: { baseline: ['drift'], max_age: ['drift'] },
} as const;

/** A check of one outcome's share. */
export type OutcomeShareCheck = FromSchema<Omit<typeof schema, 'dependencies'>>;

const MIN_APPLICABLE = 30;

const tooFew = (least: number, found: number, facts: Facts): Observation => ({
  met: 'inconclusive',
  reason: 'NOT_ENOUGH_DATA',
  expected: { count: least },
  actual: { count: found },
  facts,
});

/** The share against that of the baseline. */
function drifted(now: Proportion, before: Proportion, drift: number, facts: Facts): Observation {
  const { lower, upper, says } = noHigher(now, before, drift);
  const seen = {
    expected: { ratio: before.count / before.of },
    actual: { ratio: now.count / now.of },
    facts: { ...facts, drift: { ratio: drift }, lower: { ratio: lower }, upper: { ratio: upper } },
  };
  if (says === 'no-worse') return { met: true, ...seen };
  if (says === 'worse') return { met: false, reason: 'SHARE_UP', ...seen };
  return { met: 'inconclusive', reason: 'NOT_ENOUGH_DATA', ...seen };
}

/** A report: an outcome that should be rare is. */
export const outcomeShare: CheckKind<OutcomeShareCheck, 'reports'> = {
  kind: 'outcome-share',
  schema,
  needs: ['reports'],
  async observe(check, on, run) {
    const taken = on.reports.taken(check.report);
    const now = proportionOf(taken.report.outcomes, check.outcome);
    const least = check.min_applicable ?? MIN_APPLICABLE;
    const facts: Facts = { count: { count: now.count }, applicable: { count: now.of }, most: { ratio: check.most } };
    const before = check.drift === undefined ? undefined : baselineFor(check, taken, run);
    if (before && 'problem' in before)
      return { met: 'error', reason: before.problem, expected: { word: 'a baseline' }, actual: UNKNOWN, facts };
    if (now.of < least) return tooFew(least, now.of, facts);
    const { share, lower, upper } = wilson(now.count, now.of, JUDGED);
    const all: Facts = { ...facts, share_lower: { ratio: lower }, share_upper: { ratio: upper } };
    const seen = { expected: { ratio: check.most }, actual: { ratio: share }, facts: all };
    // A share above the limit is refused even where chance could explain it: the limit is what the plan bears.
    if (share > check.most) return { met: false, reason: 'SHARE_TOO_HIGH', ...seen };
    if (check.drift === undefined || !before?.baseline) return { met: true, ...seen };
    const old = proportionOf(before.baseline.outcomes, check.outcome);
    const known = { ...all, ...baselineFacts(before.baseline, old) };
    return old.of < least ? tooFew(least, old.of, known) : drifted(now, old, check.drift, known);
  },
};
