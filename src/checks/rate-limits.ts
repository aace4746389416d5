import type { FromSchema } from 'json-schema-to-ts';
import type { Facts } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import { RATIO, REPORT_BASE } from './judged-report.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'the vendors did not keep refusing a report’s reads because of too many requests',
  additionalProperties: false,
  required: ['kind', 'id', 'report'],
  properties: {
    ...REPORT_BASE,
    kind: { const: 'rate-limits' },
    share: { ...RATIO, description: 'the largest share of such refusals over the whole report (default: no limit of its own)' },
  },
} as const;

/** A check of the vendors' rate limits. */
export type RateLimitsCheck = FromSchema<typeof schema>;

/** Two batches in a row above the declared share are no accident. */
const SUSTAINED = 2;

/** A report: rate limits were met in passing at most. */
export const rateLimits: CheckKind<RateLimitsCheck, 'reports'> = {
  kind: 'rate-limits',
  schema,
  needs: ['reports'],
  async observe(check, on) {
    const hosts = on.reports.taken(check.report).report.rate_limits;
    const sum = (of: (host: (typeof hosts)[number]) => number) => hosts.reduce((all, host) => all + of(host), 0);
    const most = (of: (host: (typeof hosts)[number]) => number) => hosts.reduce((all, host) => Math.max(all, of(host)), 0);
    const responses = sum(host => host.responses);
    const shares = hosts.filter(host => host.responses > 0).map(host => host.limited / host.responses);
    const facts: Facts = {
      responses: { count: responses },
      limited: { count: sum(host => host.limited) },
      batches_over: { count: sum(host => host.batches_over) },
      in_a_row: { count: most(host => host.in_a_row) },
      exhausted: { count: sum(host => host.exhausted) },
      waited: { ms: sum(host => host.waited) },
    };
    const expected = { word: 'not sustained' } as const;
    if (responses === 0) return { met: 'inconclusive', reason: 'NO_DATA', expected, actual: UNKNOWN, facts };
    const exhausted = sum(host => host.exhausted) > 0;
    const sustained = hosts.some(host => host.in_a_row >= SUSTAINED);
    const over = check.share !== undefined && Math.max(...shares) > check.share;
    if (!exhausted && !sustained && !over) return { met: true, expected, actual: expected, facts };
    const actual = { word: exhausted ? 'retries used up' : sustained ? 'sustained' : 'above the share' };
    return { met: false, reason: 'RATE_LIMITED', expected, actual, facts };
  },
};
