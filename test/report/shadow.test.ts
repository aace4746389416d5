import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import type { Evidence } from '../../src/evidence.ts';
import type { Finding } from '../../src/finding.ts';
import { withAlerts } from '../../src/gates/take-report.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { shareChart } from '../../src/report/chart.ts';
import { reportSection } from '../../src/report/shadow.ts';
import type { ShadowReport } from '../../src/shadow-report.ts';
import type { Taken } from '../../src/target.ts';
import { PLAN, START } from '../checks/rig.ts';
import { baselineWith, field, judge, outcomes, reportOf } from '../checks/shadow-rig.ts';

const RATE = {
  kind: 'match-rate',
  id: 'match-rate',
  report: 'tickets',
  margin: 0.1,
  minimum: 0.7,
  min_applicable: 100,
  max_age: '30d',
  baseline: 'none',
  why: 'customers would get wrong answers or none',
  fix: 'look at what changed',
} as const;
const LATENCY: Check = { kind: 'vendor-latency', id: 'vendor-latency', report: 'tickets', p95: '2s' };
const plan = { ...PLAN } as Plan;

function evidenceOf(findings: readonly Finding[]): Evidence {
  const go = findings.every(finding => finding.outcome === 'pass');
  const digest = 'd'.repeat(64);
  return {
    schema: 'gonogo/evidence/1',
    world: 'rehearsal',
    mode: 'normal',
    system: 'order-status',
    plan: digest,
    commit: 'none',
    run: { id: '1', attempt: 1, job: 'gate' },
    tool: { version: '0.1.0', bundle: digest },
    phase: 'shadow',
    gate: 'shadow',
    kind: 'shadow',
    verdict: go ? 'GO' : 'NO-GO',
    declared: findings.map(finding => finding.check),
    findings,
    looks: 1,
    from: START,
    to: START,
    prev: null,
  };
}

async function sectionOf(change: Partial<ShadowReport> = {}, baseline: Taken['baseline'] = baselineWith()): Promise<string> {
  const sealed = reportOf(change);
  const findings = [await judge(RATE, sealed, baseline), await judge(LATENCY, sealed, baseline)];
  const { report, digest } = await withAlerts(sealed, findings);
  return reportSection(report, evidenceOf(findings), plan, { digest, kept: findings.every(each => each.outcome === 'pass') });
}

describe('a picture of shares', () => {
  it('is what mermaid draws, without colours', () => {
    expect(
      shareChart(
        'Rate',
        [
          { name: 'baseline', share: 0.9 },
          { name: 'now', share: 0.8812 },
        ],
        0.8,
      ),
    ).toEqual([
      '```mermaid',
      'xychart-beta',
      '  title "Rate"',
      '  x-axis ["baseline", "now"]',
      '  y-axis "%" 70 --> 100',
      '  bar [90, 88.1]',
      '  line [80, 80]',
      '```',
    ]);
  });

  it('has no line without a limit, and no axis below nothing', () => {
    const lines = shareChart('Rate', [{ name: 'now', share: 0.04 }]);
    expect(lines).toContain('  y-axis "%" 0 --> 100');
    expect(lines.join('\n')).not.toContain('line [');
    expect(lines.join('\n')).not.toMatch(/#[0-9a-f]{3}|%%\{|theme/i);
  });
});

describe('a report over real traffic', () => {
  it('says verdict, match rate against its baseline, and that nothing is wrong', async () => {
    const text = await sectionOf();
    const lines = text.split('\n');
    expect(lines[0]).toBe('### ✅ GO — A day of tickets, matched to orders');
    expect(lines[2]).toBe(
      '**Match rate 90.0 %** of 200 applicable items; the baseline of 2026-09-25T08:00:00.000Z is 90.0 %. The difference is +0.0 points, with a 90 % interval from −5.0 to +5.0; a fall by 10.0 points is refuted.',
    );
    expect(text).toContain('  bar [90, 90]\n  line [80, 80]');
    expect(text).toContain('250 of the 2911 items from 2026-10-04T08:00:00.000Z to');
    expect(text).toContain('drawn at random without replacement (seed `00112233445566aa`). It took 4 m.');
    expect(text).toContain('No alerts.');
    expect(text).toContain('| matched | 180 | 90.0 % | 85.1 % – 93.4 % |');
    expect(text).toContain('| not_applicable | 50 |  |  |');
    expect(text).toContain('The next report is compared with this one.');
  });

  it('says what is wrong, why it matters and what to do, worst first', async () => {
    const text = await sectionOf({
      outcomes: outcomes(160),
      latency: [{ host: 'api.richpanel.com', requests: 20, p50: 900, p95: 2500, p99: 3000, max: 9000 }],
    });
    expect(text).toContain('### ⛔ NO-GO');
    expect(text).toContain('#### 2 alerts');
    expect(text).toContain('- ❌ **match-rate** — fail, `MATCH_RATE_DOWN`');
    expect(text).toContain('expected 90 %, found 80 %');
    expect(text).toContain('why it matters: customers would get wrong answers or none');
    expect(text).toContain('to mend it: look at the vendors’ status pages');
    expect(text).toContain('is not refuted.');
    expect(text).toContain('| api.richpanel.com | 20 | 900 ms | 2.5 s | 3 s | 9 s |');
    expect(text).toContain('only one without any alert of a gate that said GO is.');
  });

  it('of the first run shows the minimum in the baseline’s place', async () => {
    const text = await sectionOf({}, { missing: 'BASELINE_MISSING' });
    expect(text).toContain('it is compared with no baseline; the plan’s minimum is 70.0 %.');
    expect(text).toContain('x-axis ["minimum", "now"]');
  });

  it('says that a sample is the whole population, is not whole, was continued, or that nothing was applicable', async () => {
    expect(await sectionOf({ population: 250, asked: 300 })).toContain(
      'held 250 items, no more than the 300 asked for, so this is the whole population',
    );
    const part = await sectionOf({ status: 'incomplete', reason: 'TIMEOUT', asked: 300, resumed: true });
    expect(part).toContain('**Incomplete, `TIMEOUT`**: No answer came before the check’s deadline.');
    expect(part).toContain('It was continued after an interruption.');
    const none = await sectionOf({ outcomes: { matched: 0, no_match: 0, ambiguous: 0, error: 0, not_applicable: 250 } });
    expect(none).toContain('No sampled item was applicable: there is no match rate.');
  });

  it('hides small cells and says why', async () => {
    const text = await sectionOf({
      categories: [
        { category: 'a', suppressed: true },
        { category: 'b', suppressed: true },
        { category: 'c', count: 200, suppressed: false },
      ],
    });
    expect(text).toContain('A cell below 5 is hidden');
    expect(text).toContain('| a | hidden |  |');
    expect(text).toContain('| c | 200 | 80.0 % |');
  });

  it('shows the first requests and where the whole lies, retries, limits, versions, refusals and odd fields', async () => {
    const line = {
      method: 'GET',
      host: 'api.richpanel.com',
      template: '/v1/tickets',
      status: 200,
      ms: 12,
      attempt: 1,
      waited: 0,
    } as const;
    const text = await sectionOf({
      trace: { lines: Array.from({ length: 30 }, (_, index) => ({ ...line, ms: index, item: 'a'.repeat(24) })), dropped: 7 },
      retries: [{ host: 'api.richpanel.com', template: '/v1/tickets', reason: 429, retries: 4, recovered: 4, waited: 8000 }],
      rate_limits: [
        {
          host: 'api.richpanel.com',
          responses: 300,
          limited: 4,
          batches: 25,
          batches_over: 1,
          in_a_row: 1,
          exhausted: 0,
          waited: 8000,
        },
      ],
      refusals: [{ code: 'REDIRECT_REFUSED', count: 1 }],
      fields: [field('id'), field('requester.email', { present: 240 })],
      undeclared: [{ object: 'item', fields: 3 }],
    });
    expect(text).toContain(
      'The first 20 of 37. The first 30 are in `order-status.shadow.shadow.tickets.report.json`, which counts all of them.',
    );
    expect(text.match(/^\| GET \|/gm)).toHaveLength(20);
    expect(text).toContain('| api.richpanel.com | /v1/tickets | 429 | 4 | 4 | 8 s |');
    expect(text).toContain('| api.richpanel.com | 300 | 4 | 1 of 25 | 0 | 8 s |');
    expect(text).toContain('| REDIRECT_REFUSED | 1 |');
    expect(text).toContain('| item.requester.email | string | 240 of 250 | 0 |');
    expect(text).toContain('| item | 3 |');
    // Which item a request was about is nothing that people need.
    expect(text).not.toContain('a'.repeat(24));
  });

  it('tells what a team’s own report raised by itself, in the codes’ words', async () => {
    const text = await sectionOf({ drift_watch: { alerts: [{ check: 'their-own', code: 'NOT_MET', outcome: 'fail' }] } });
    expect(text).toContain('#### An alert');
    expect(text).toContain('- **their-own** — fail, `NOT_MET`: The condition was measured and does not hold.');
  });
});
