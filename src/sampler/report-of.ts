import type { Code } from '../codes.ts';
import type { Sampler } from '../plan/schema/index.ts';
import { applicable, type ShadowReport } from '../shadow-report.ts';
import { SHADOW_REPORT_FORM } from '../shadow-report-schema.ts';
import { suppress } from '../statistics/suppress.ts';
import { wilson } from '../statistics/wilson.ts';
import { OTHER } from './extract.ts';
import { declaredFields } from './fields.ts';
import type { ReadFacts } from './reading.ts';
import type { Counts } from './tally.ts';

/** Everything that a report says beside what was counted. */
export type Heading = Pick<
  ShadowReport,
  'world' | 'system' | 'report' | 'rule' | 'run' | 'seed' | 'window' | 'taken' | 'population' | 'asked'
> & { readonly resumed: boolean; readonly reason?: Code };

const OUTCOMES = ['matched', 'no_match', 'ambiguous', 'error'] as const;

/**
 * Writes the report of a sample.
 * @param sampler the plan
 * @param heading what it is the report of; with a reason it is incomplete
 * @param counts what was counted
 * @param facts of the reader
 * @returns the report, without alerts: those come from the checks that judge it
 */
export function reportOf(sampler: Sampler, heading: Heading, counts: Counts, facts: ReadFacts): ShadowReport {
  const { resumed, reason, ...head } = heading;
  const { outcomes } = counts;
  return {
    schema: SHADOW_REPORT_FORM,
    ...head,
    status: reason === undefined ? 'complete' : 'incomplete',
    ...(reason === undefined ? {} : { reason }),
    sampled: Object.values(outcomes).reduce((all, one) => all + one, 0),
    ...(resumed ? { resumed } : {}),
    outcomes,
    shares: sharesOf(outcomes),
    matched_by: sampler.match.by.map(lookup => ({ lookup, count: own(counts.matchedBy, lookup) })),
    error_codes: Object.entries(counts.codes)
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    categories: categoriesOf(sampler, counts),
    fields: fieldsOf(sampler, counts),
    undeclared: counts.fields.map(({ object, undeclared }) => ({ object, fields: undeclared.length })),
    changed: counts.changed.map(({ object, looked, changed }) => ({ object, looked, changed })),
    ...facts,
    drift_watch: { alerts: [] },
  };
}

function sharesOf(outcomes: ShadowReport['outcomes']): ShadowReport['shares'] {
  const of = applicable(outcomes);
  // Of nothing, any share may be true.
  const share = (count: number) => (of === 0 ? { share: 0, lower: 0, upper: 1 } : wilson(count, of));
  const [matched, no_match, ambiguous, error] = OUTCOMES.map(name => share(outcomes[name]));
  return { matched, no_match, ambiguous, error } as ShadowReport['shares'];
}

/** Categories of the plan only, so that none of them can say anything about a person; small ones are hidden. */
function categoriesOf({ categories = [] }: Sampler, counts: Counts): ShadowReport['categories'] {
  const names = categories.length === 0 ? [] : [...new Set([...categories.map(({ id }) => id), OTHER])];
  return suppress(names.map(name => ({ name, count: own(counts.categories, name) }))).map(({ name, count, suppressed }) => ({
    category: name,
    ...(count === undefined ? {} : { count }),
    suppressed,
  }));
}

function fieldsOf({ fields }: Sampler, counts: Counts): ShadowReport['fields'] {
  return counts.fields.flatMap(({ object, objects, present, wrongType }) =>
    declaredFields(fields[object]).map((field, index) => ({
      object,
      ...field,
      objects,
      present: present[index] ?? 0,
      wrong_type: wrongType[index] ?? 0,
    })),
  );
}

const own = (counts: Readonly<Record<string, number>>, name: string): number =>
  Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0;
