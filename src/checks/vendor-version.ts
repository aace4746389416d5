import type { FromSchema } from 'json-schema-to-ts';
import type { Facts } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import { REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'the vendors answered a report’s reads with the declared API version, and called nothing deprecated',
  additionalProperties: false,
  required: ['kind', 'id', 'report'],
  properties: { ...REPORT_BASE, kind: { const: 'vendor-version' } },
} as const;

/** A check of the vendors' API versions. */
export type VendorVersionCheck = FromSchema<typeof schema>;

/** A report: the APIs are those that the rule was written for. */
export const vendorVersion: CheckKind<VendorVersionCheck, 'reports'> = {
  kind: 'vendor-version',
  schema,
  needs: ['reports'],
  async observe(check, on) {
    const { versions } = on.reports.taken(check.report).report;
    const declared = versions.filter(each => each.header !== undefined);
    const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
    const other = sum(declared.map(each => each.responses - each.as_declared));
    const deprecated = sum(versions.map(each => each.deprecated));
    const facts: Facts = {
      responses: { count: sum(versions.map(each => each.responses)) },
      declared: { count: declared.length },
      other: { count: other },
      deprecated: { count: deprecated },
    };
    const expected = { word: 'as declared' } as const;
    if (declared.some(each => each.as_declared !== each.responses))
      return { met: false, reason: 'VERSION_OTHER', expected, actual: { word: 'another version' }, facts };
    if (deprecated > 0) return { met: false, reason: 'VERSION_DEPRECATED', expected, actual: { word: 'deprecated' }, facts };
    if (versions.length === 0 || versions.some(each => each.responses === 0))
      return { met: 'inconclusive', reason: 'NO_DATA', expected, actual: UNKNOWN, facts };
    return { met: true, expected, actual: expected, facts };
  },
};
