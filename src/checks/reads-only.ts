import type { FromSchema } from 'json-schema-to-ts';
import type { Facts } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import { REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'the read-only client of a report refused nothing: everything that was asked for was an allowed read',
  additionalProperties: false,
  required: ['kind', 'id', 'report'],
  properties: { ...REPORT_BASE, kind: { const: 'reads-only' } },
} as const;

/** A check that a report only read. */
export type ReadsOnlyCheck = FromSchema<typeof schema>;

/** A report: nothing was asked for that the read-only client would not send or follow. Never waived. */
export const readsOnly: CheckKind<ReadsOnlyCheck, 'reports'> = {
  kind: 'reads-only',
  schema,
  needs: ['reports'],
  waivable: 'never',
  async observe(check, on) {
    const { refusals, requests } = on.reports.taken(check.report).report;
    const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    const facts: Facts = {
      requests: { count: sum(requests) },
      ...Object.fromEntries(refusals.map(({ code, count }) => [code.toLowerCase(), { count }])),
    };
    const expected = { count: 0 };
    const actual = { count: sum(refusals) };
    if (actual.count > 0) return { met: false, reason: 'READ_REFUSED', expected, actual, facts };
    // A report that asked nothing proves nothing.
    if (sum(requests) === 0) return { met: 'inconclusive', reason: 'NO_DATA', expected, actual: UNKNOWN, facts };
    return { met: true, expected, actual, facts };
  },
};
