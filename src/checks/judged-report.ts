import type { Code } from '../codes.ts';
import { milliseconds } from '../duration.ts';
import type { Facts } from '../finding.ts';
import type { Proportion } from '../statistics/newcombe.ts';
import type { Baseline, Taken } from '../target.ts';
import { ageOf } from './age.ts';
import { CHECK_BASE, DURATION, ID } from './common.ts';
import type { Run } from './kind.ts';

/** The properties of every check that judges a report. */
export const REPORT_BASE = {
  ...CHECK_BASE,
  report: { ...ID, description: 'the report that it judges; its gate takes it' },
} as const;

/** The properties of every check that compares a report with the one before. */
export const BASELINE_BASE = {
  baseline: { const: 'none', description: 'a person has accepted that there may be no earlier report to compare with' },
  max_age: { ...DURATION, description: 'an older baseline is refused (default 30d)' },
} as const;

/** A ratio above 0 and below 1. */
export const MARGIN = {
  type: 'number',
  exclusiveMinimum: 0,
  exclusiveMaximum: 1,
  description: 'a ratio above 0 and below 1',
} as const;
/** A ratio from 0 to 1. */
export const RATIO = { type: 'number', minimum: 0, maximum: 1, description: 'a ratio from 0 to 1' } as const;
/** A whole number of at least 1. */
export const COUNT = { type: 'integer', minimum: 1 } as const;

/** What a month-old habit of the traffic is still worth. */
const MAX_AGE = '30d';

/** What a check compares with: the baseline; nothing, as the plan accepts; or why there is nothing. */
export type Before =
  | { readonly baseline: Baseline }
  | { readonly baseline?: never; readonly none: true }
  | { readonly baseline?: never; readonly none?: never; readonly problem: Code };

/**
 * The baseline that a check may compare with. Only one that is not there can be done without, and only if the plan says so: an
 * unreadable, foreign or outdated one is a problem whatever the plan says.
 * @param check what the plan accepts
 * @param taken the report with its baseline
 * @param run the clock
 * @returns the baseline, `none`, or the code of the problem
 * @throws GonogoError `CLOCK_SKEW` for a baseline of the future
 */
export function baselineFor(
  check: { readonly baseline?: 'none'; readonly max_age?: string },
  { baseline }: Taken,
  { clock }: Pick<Run, 'clock'>,
): Before {
  if ('missing' in baseline)
    return baseline.missing === 'BASELINE_MISSING' && check.baseline === 'none' ? { none: true } : { problem: baseline.missing };
  const age = ageOf(clock, baseline.at);
  return age > milliseconds(check.max_age ?? MAX_AGE) ? { problem: 'BASELINE_TOO_OLD' } : { baseline };
}

/**
 * How many of the applicable items had an outcome.
 * @param outcomes of a report or a baseline
 * @param outcome the one that counts
 * @returns the count and how many were applicable
 */
export function proportionOf(
  outcomes: Baseline['outcomes'],
  outcome: 'matched' | 'no_match' | 'ambiguous' | 'error',
): Proportion {
  // Not by `applicable` of the report's reader: a plan's schema would then load the report's validator at each start.
  const { matched, no_match, ambiguous, error } = outcomes;
  return { count: outcomes[outcome], of: matched + no_match + ambiguous + error };
}

/**
 * What evidence says of a baseline.
 * @param baseline the baseline
 * @param proportion what is compared
 * @returns facts; the rate is left out where nothing was applicable
 */
export function baselineFacts(baseline: Baseline, { count, of }: Proportion): Facts {
  return {
    baseline_at: { time: baseline.at },
    baseline_applicable: { count: of },
    ...(of === 0 ? {} : { baseline_rate: { ratio: count / of } }),
  };
}
