/** Reports and baselines to be judged: whole ones, sealed as a gate seals them, with what a test changes. */
import type { Check } from '../../src/checks/index.ts';
import type { Clock } from '../../src/clock.ts';
import type { Finding } from '../../src/finding.ts';
import { observeAll } from '../../src/gates/observe.ts';
import { baselineOf } from '../../src/journal/baseline.ts';
import type { Waiver } from '../../src/plan/schema/index.ts';
import { type SealedReport, type ShadowReport, sealReport } from '../../src/shadow-report.ts';
import { wilson } from '../../src/statistics/wilson.ts';
import type { Baseline, Taken, Target } from '../../src/target.ts';
import { START } from './rig.ts';

export const DAY = 86_400_000;
const HOSTS = ['api.richpanel.com', 'scentimen-t.myshopify.com'] as const;

type Outcomes = ShadowReport['outcomes'];

/** Outcomes of 250 items, 200 of them applicable. */
export const outcomes = (matched: number, more: Partial<Outcomes> = {}): Outcomes => {
  const { ambiguous = 6, error = 1, not_applicable = 50 } = more;
  return { matched, ambiguous, error, not_applicable, no_match: 250 - not_applicable - matched - ambiguous - error };
};

/** The shares that belong to outcomes. */
function sharesOf(found: Outcomes): ShadowReport['shares'] {
  const of = found.matched + found.no_match + found.ambiguous + found.error;
  const share = (count: number) => (of === 0 ? { share: 0, lower: 0, upper: 1 } : wilson(count, of));
  return {
    matched: share(found.matched),
    no_match: share(found.no_match),
    ambiguous: share(found.ambiguous),
    error: share(found.error),
  };
}

export type Field = ShadowReport['fields'][number];
export const field = (path: string, more: Partial<Field> = {}): Field => ({
  object: 'item',
  path,
  type: 'string',
  optional: false,
  objects: 250,
  present: 250,
  wrong_type: 0,
  ...more,
});

/** A report of nothing out of the ordinary, sealed. */
export function reportOf(change: Partial<ShadowReport> = {}): SealedReport {
  const found = change.outcomes ?? outcomes(180);
  const at = START - 60_000;
  return sealReport({
    schema: 'gonogo/shadow-report/1',
    world: 'rehearsal',
    system: 'order-status',
    report: 'tickets',
    rule: 'a'.repeat(64),
    run: 'run-2',
    seed: '00112233445566aa',
    window: { from: START - DAY, to: START - 300_000 },
    taken: { from: START - 300_000, to: at },
    status: 'complete',
    population: 2911,
    asked: 250,
    sampled: Object.values(found).reduce((sum, count) => sum + count, 0),
    outcomes: found,
    shares: sharesOf(found),
    matched_by: [{ lookup: 'by_number', count: found.matched }],
    error_codes: found.error > 0 ? [{ code: 'TIMEOUT', count: found.error }] : [],
    categories: [
      { category: 'order-number', count: 155, suppressed: false },
      { category: 'parcel', count: 45, suppressed: false },
      { category: 'other', count: 50, suppressed: false },
    ],
    fields: [
      field('id'),
      field('requester.email'),
      field('fulfillment_status', { object: 'by_number', optional: true, objects: 180, present: 150 }),
    ],
    undeclared: [{ object: 'item', fields: 0 }],
    changed: [
      { object: 'item', looked: 250, changed: 0 },
      { object: 'by_number', looked: 180, changed: 0 },
    ],
    latency: HOSTS.map(host => ({ host, requests: 300, p50: 40, p95: 90, p99: 120, max: 300 })),
    requests: HOSTS.map(host => ({ method: 'GET' as const, host, template: '/v1/things', status: 200, count: 300 })),
    rate_limits: HOSTS.map(host => ({
      host,
      responses: 300,
      limited: 0,
      batches: 25,
      batches_over: 0,
      in_a_row: 0,
      exhausted: 0,
      waited: 0,
    })),
    refusals: [],
    retries: [],
    versions: [
      { host: HOSTS[0], responses: 300, as_declared: 0, deprecated: 0 },
      { host: HOSTS[1], header: 'x-shopify-api-version', responses: 300, as_declared: 300, deprecated: 0 },
    ],
    trace: { lines: [], dropped: 0 },
    drift_watch: { alerts: [] },
    ...change,
  });
}

/** What a report of ten days ago left behind. */
export function baselineWith(change: Partial<Baseline> = {}): Baseline {
  const sealed = reportOf();
  return { ...baselineOf(sealed, { plan: 'b'.repeat(64), run: 'run-1' }), at: START - 10 * DAY, ...change };
}

const clock: Clock = { now: () => START, sleep: async () => {} };

/** The finding of one check over one report. */
export async function judge(
  check: Check,
  sealed: SealedReport,
  baseline: Taken['baseline'] = baselineWith(),
  waivers: readonly Waiver[] = [],
): Promise<Finding> {
  const taken: Taken = { report: sealed.report, digest: sealed.digest, baseline };
  const target = { reports: { taken: () => taken } } as Pick<Target, 'reports'> as Target;
  const [finding] = await observeAll([check], target, { clock, plan: { account: '123456789012', region: 'us-east-2' }, waivers });
  if (!finding) throw new Error('a check must have a finding');
  return finding;
}
