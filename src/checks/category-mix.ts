import type { FromSchema } from 'json-schema-to-ts';
import type { Facts, Observation } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import type { ShadowReport } from '../shadow-report.ts';
import { stabilityIndex } from '../statistics/stability.ts';
import { type Cell, shareOut } from '../statistics/suppress.ts';
import type { Baseline } from '../target.ts';
import { BASELINE_BASE, baselineFor, COUNT, REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'the mix of a report’s categories against the baseline’s, by the population stability index',
  additionalProperties: false,
  required: ['kind', 'id', 'report', 'psi', 'min_count'],
  properties: {
    ...REPORT_BASE,
    ...BASELINE_BASE,
    kind: { const: 'category-mix' },
    psi: { type: 'number', exclusiveMinimum: 0, maximum: 10, description: 'the largest index that passes, such as 0.2' },
    min_count: { ...COUNT, description: 'fewer sampled items than these say nothing' },
  },
} as const;

/** A check of a report's mix of categories. */
export type CategoryMixCheck = FromSchema<typeof schema>;

const cellsNow = (report: ShadowReport): readonly Cell[] =>
  report.categories.map(({ category, count, suppressed }) =>
    count === undefined ? { name: category, suppressed } : { name: category, count, suppressed },
  );

/** The same cells as the baseline had them; undefined if it has one that the report does not have. */
function cellsBefore(now: readonly Cell[], { categories }: Baseline): readonly Cell[] | undefined {
  if (!Object.keys(categories).every(name => now.some(cell => cell.name === name))) return undefined;
  return now.map(({ name }) => {
    const count = Object.hasOwn(categories, name) ? categories[name] : undefined;
    return count === undefined ? { name, suppressed: true } : { name, count, suppressed: false };
  });
}

const shown = (cells: readonly Cell[]): boolean => cells.some(cell => !cell.suppressed);

/** The mix against that of the baseline. */
function compared(check: CategoryMixCheck, report: ShadowReport, baseline: Baseline, facts: Facts): Observation {
  const now = cellsNow(report);
  const before = cellsBefore(now, baseline);
  const limit = { ratio: check.psi };
  if (!before) return { met: 'error', reason: 'BASELINE_OTHER_RULE', expected: limit, actual: UNKNOWN, facts };
  const known = { ...facts, baseline_at: { time: baseline.at }, baseline_items: { count: baseline.samples } };
  const few = baseline.samples < check.min_count || !shown(now) || !shown(before);
  if (few) return { met: 'inconclusive', reason: 'NOT_ENOUGH_DATA', expected: limit, actual: UNKNOWN, facts: known };
  const counts = shareOut(before, baseline.samples);
  const mine = shareOut(now, report.sampled);
  if (!mine) return { met: 'error', reason: 'REPORT_INVALID', expected: limit, actual: UNKNOWN, facts: known };
  if (!counts) return { met: 'error', reason: 'BASELINE_UNREADABLE', expected: limit, actual: UNKNOWN, facts: known };
  const psi = stabilityIndex([...mine.values()], [...counts.values()]);
  const seen = { expected: limit, actual: { ratio: psi }, facts: known };
  return psi > check.psi ? { met: false, reason: 'CATEGORY_SHIFT', ...seen } : { met: true, ...seen };
}

/** A report: people write about the same things as when the rule was last judged. */
export const categoryMix: CheckKind<CategoryMixCheck, 'reports'> = {
  kind: 'category-mix',
  schema,
  needs: ['reports'],
  async observe(check, on, run) {
    const taken = on.reports.taken(check.report);
    const { report } = taken;
    const facts: Facts = {
      items: { count: report.sampled },
      categories: { count: report.categories.length },
      hidden: { count: report.categories.filter(each => each.suppressed).length },
    };
    const limit = { ratio: check.psi };
    const before = baselineFor(check, taken, run);
    if ('problem' in before) return { met: 'error', reason: before.problem, expected: limit, actual: UNKNOWN, facts };
    if (report.categories.length < 2) return { met: 'error', reason: 'NO_DATA', expected: limit, actual: UNKNOWN, facts };
    if (report.sampled < check.min_count)
      return {
        met: 'inconclusive',
        reason: 'NOT_ENOUGH_DATA',
        expected: { count: check.min_count },
        actual: { count: report.sampled },
        facts,
      };
    if (!before.baseline) return { met: true, expected: limit, actual: { word: 'no baseline yet' }, facts };
    return compared(check, report, before.baseline, facts);
  },
};
