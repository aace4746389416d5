import type { FromSchema } from 'json-schema-to-ts';
import type { Code } from '../codes.ts';
import type { Facts } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import type { ShadowReport } from '../shadow-report.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Baseline } from '../target.ts';
import { BASELINE_BASE, baselineFor, REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description:
    'the fields of a report’s items and lookups are those that the plan declares: none vanished, appeared or changed type',
  additionalProperties: false,
  required: ['kind', 'id', 'report'],
  properties: { ...REPORT_BASE, ...BASELINE_BASE, kind: { const: 'field-presence' } },
} as const;

/** A check of the fields of a report. */
export type FieldPresenceCheck = FromSchema<typeof schema>;

type Field = ShadowReport['fields'][number];

const EXPECTED = { word: 'as declared' } as const;
/** More names than these say nothing more. */
const NAMED = 5;

const nameOf = ({ object, path }: Field): string => `${object}.${path}`;

/**
 * A required field must be in every object. An optional one has vanished if it is in none, and was in more of the baseline's objects
 * than chance would leave out of these.
 */
function vanished(field: Field, baseline: Baseline | undefined): boolean {
  if (!field.optional) return field.present < field.objects;
  const before = baseline?.fields[nameOf(field)] ?? 0;
  return field.present === 0 && before > wilson(0, field.objects).upper;
}

/** A report: what the vendors answer still has the declared form. */
export const fieldPresence: CheckKind<FieldPresenceCheck, 'reports'> = {
  kind: 'field-presence',
  schema,
  needs: ['reports'],
  async observe(check, on, run) {
    const taken = on.reports.taken(check.report);
    const { fields, undeclared } = taken.report;
    const seen = fields.filter(field => field.objects > 0);
    // Only an optional field needs a history: it may be absent, unless it used to be there.
    const before = fields.some(field => field.optional) ? baselineFor(check, taken, run) : undefined;
    const gone = seen.filter(field => vanished(field, before?.baseline));
    const changed = seen.filter(field => field.wrong_type > 0);
    const appeared = undeclared.reduce((sum, each) => sum + each.fields, 0);
    const facts: Facts = {
      fields: { count: fields.length },
      unseen: { count: fields.length - seen.length },
      vanished: { count: gone.length },
      changed: { count: changed.length },
      appeared: { count: appeared },
    };
    const named = (found: readonly Field[]) => ({ words: found.slice(0, NAMED).map(nameOf) });
    const bad = (reason: Code, actual: { readonly words: readonly string[] } | { readonly count: number }) =>
      ({ met: false, reason, expected: EXPECTED, actual, facts }) as const;
    if (before && 'problem' in before)
      return { met: 'error', reason: before.problem, expected: { word: 'a baseline' }, actual: UNKNOWN, facts };
    if (gone.length > 0) return bad('FIELD_VANISHED', named(gone));
    if (changed.length > 0) return bad('FIELD_TYPE_CHANGED', named(changed));
    // Their names may hold anything, so they never leave the report's taker.
    if (appeared > 0) return bad('FIELD_APPEARED', { count: appeared });
    if (fields.length === 0 || seen.length < fields.length)
      return { met: 'inconclusive', reason: 'NO_DATA', expected: EXPECTED, actual: UNKNOWN, facts };
    return { met: true, expected: EXPECTED, actual: EXPECTED, facts };
  },
};
