import type { FromSchema } from 'json-schema-to-ts';
import { milliseconds } from '../duration.ts';
import type { Facts } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import { DURATION } from './common.ts';
import { REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'how fast the vendors answered a report’s reads',
  additionalProperties: false,
  required: ['kind', 'id', 'report', 'p95'],
  properties: {
    ...REPORT_BASE,
    kind: { const: 'vendor-latency' },
    p95: { ...DURATION, description: '95 of 100 answers came within this time' },
    host: { type: 'string', pattern: '^[a-z0-9.-]+$', description: 'the host (default: each of them)' },
  },
} as const;

/** A check of the vendors' latency. */
export type VendorLatencyCheck = FromSchema<typeof schema>;

/** A report: no vendor was slower than the plan bears. The slowest host is what counts. */
export const vendorLatency: CheckKind<VendorLatencyCheck, 'reports'> = {
  kind: 'vendor-latency',
  schema,
  needs: ['reports'],
  async observe(check, on) {
    const { latency } = on.reports.taken(check.report).report;
    const asked = latency.filter(({ host, requests }) => requests > 0 && (check.host === undefined || host === check.host));
    const expected = { ms: milliseconds(check.p95) };
    const [slowest] = [...asked].sort((a, b) => b.p95 - a.p95);
    if (!slowest) return { met: 'inconclusive', reason: 'NO_DATA', expected, actual: UNKNOWN };
    const facts: Facts = {
      hosts: { count: asked.length },
      slow: { count: asked.filter(({ p95 }) => p95 > expected.ms).length },
      requests: { count: slowest.requests },
      p50: { ms: slowest.p50 },
      p95: { ms: slowest.p95 },
      p99: { ms: slowest.p99 },
      max: { ms: slowest.max },
    };
    const seen = { expected, actual: { ms: slowest.p95 }, facts };
    return slowest.p95 > expected.ms ? { met: false, reason: 'LATENCY_HIGH', ...seen } : { met: true, ...seen };
  },
};
