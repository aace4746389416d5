import type { FromSchema } from 'json-schema-to-ts';
import type { Facts } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import { REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'the vendors themselves say that no sampled object was changed in the time of the witness',
  additionalProperties: false,
  required: ['kind', 'id', 'report'],
  properties: { ...REPORT_BASE, kind: { const: 'nothing-changed' } },
} as const;

/** A check of the second witness. */
export type NothingChangedCheck = FromSchema<typeof schema>;

/** A report: the second witness that nothing was written, beside the worker's own log. Never waived. */
export const nothingChanged: CheckKind<NothingChangedCheck, 'reports'> = {
  kind: 'nothing-changed',
  schema,
  needs: ['reports'],
  waivable: 'never',
  async observe(check, on) {
    const objects = on.reports.taken(check.report).report.changed;
    const changed = objects.reduce((all, each) => all + each.changed, 0);
    const facts: Facts = {
      kinds: { count: objects.length },
      looked: { count: objects.reduce((all, each) => all + each.looked, 0) },
      unseen: { count: objects.filter(each => each.looked === 0).length },
    };
    const expected = { count: 0 };
    if (changed > 0) return { met: false, reason: 'CHANGED_IN_WINDOW', expected, actual: { count: changed }, facts };
    // A witness who has not looked is none.
    if (objects.length === 0 || objects.some(each => each.looked === 0))
      return { met: 'inconclusive', reason: 'NO_DATA', expected, actual: UNKNOWN, facts };
    return { met: true, expected, actual: expected, facts };
  },
};
