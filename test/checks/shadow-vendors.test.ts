import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { seal } from '../../src/evidence.ts';
import { PLAN_SCHEMA } from '../../src/plan/schema/index.ts';
import type { ShadowReport } from '../../src/shadow-report.ts';
import { START } from './rig.ts';
import { judge, reportOf } from './shadow-rig.ts';

const check = (kind: string, more: object = {}): Check => ({ kind, id: 'c', report: 'tickets', ...more }) as Check;
const host = 'api.richpanel.com';
const latency = (p95: number, more: object = {}) => ({ host, requests: 20, p50: 1, p95, p99: p95, max: p95, ...more });
const limits = (more: object = {}) => ({
  host,
  responses: 300,
  limited: 0,
  batches: 25,
  batches_over: 0,
  in_a_row: 0,
  exhausted: 0,
  waited: 0,
  ...more,
});
const version = (more: object = {}) => ({ host, header: 'x-api-version', responses: 9, as_declared: 9, deprecated: 0, ...more });
type Row = readonly [what: string, check: Check, change: object, outcome: string, reason: string];

// biome-ignore format: a table reads by its rows
const ROWS: readonly Row[] = [
  ['fast vendors', check('vendor-latency', { p95: '2s' }), {}, 'pass', 'MET'],
  ['exactly the limit', check('vendor-latency', { p95: '2s' }), { latency: [latency(2000)] }, 'pass', 'MET'],
  ['one slow vendor', check('vendor-latency', { p95: '2s' }), { latency: [latency(10), latency(2001)] }, 'fail', 'LATENCY_HIGH'],
  ['another vendor slow', check('vendor-latency', { p95: '2s', host }), { latency: [latency(10), latency(9000, { host: 'b.example' })] }, 'pass', 'MET'],
  ['a vendor that was not asked', check('vendor-latency', { p95: '2s', host: 'c.example' }), {}, 'inconclusive', 'NO_DATA'],
  ['no requests', check('vendor-latency', { p95: '2s' }), { latency: [latency(0, { requests: 0 })] }, 'inconclusive', 'NO_DATA'],

  ['no 429', check('rate-limits'), {}, 'pass', 'MET'],
  ['one batch of them', check('rate-limits'), { rate_limits: [limits({ limited: 9, batches_over: 1, in_a_row: 1 })] }, 'pass', 'MET'],
  ['many batches, never two in a row', check('rate-limits'), { rate_limits: [limits({ limited: 60, batches_over: 12, in_a_row: 1 })] }, 'pass', 'MET'],
  ['two in a row', check('rate-limits'), { rate_limits: [limits(), limits({ limited: 9, batches_over: 2, in_a_row: 2 })] }, 'fail', 'RATE_LIMITED'],
  ['retries used up once', check('rate-limits'), { rate_limits: [limits({ limited: 3, exhausted: 1 })] }, 'fail', 'RATE_LIMITED'],
  ['above the share of its own', check('rate-limits', { share: 0.1 }), { rate_limits: [limits({ limited: 31 })] }, 'fail', 'RATE_LIMITED'],
  ['nothing asked', check('rate-limits'), { rate_limits: [limits({ responses: 0 })] }, 'inconclusive', 'NO_DATA'],
  ['no hosts', check('rate-limits'), { rate_limits: [] }, 'inconclusive', 'NO_DATA'],

  ['the declared version', check('vendor-version'), {}, 'pass', 'MET'],
  ['one answer of another version', check('vendor-version'), { versions: [version({ as_declared: 8 })] }, 'fail', 'VERSION_OTHER'],
  ['more answers as declared than answers', check('vendor-version'), { versions: [version({ as_declared: 10 }), version({ as_declared: 8 })] }, 'fail', 'VERSION_OTHER'],
  ['a deprecated call of a host without a declared version', check('vendor-version'), { versions: [{ host, responses: 9, as_declared: 0, deprecated: 1 }] }, 'fail', 'VERSION_DEPRECATED'],
  ['a host that did not answer', check('vendor-version'), { versions: [version(), version({ responses: 0, as_declared: 0 })] }, 'inconclusive', 'NO_DATA'],
  ['no versions', check('vendor-version'), { versions: [] }, 'inconclusive', 'NO_DATA'],

  ['nothing refused', check('reads-only'), {}, 'pass', 'MET'],
  ['a redirect', check('reads-only'), { refusals: [{ code: 'REDIRECT_REFUSED', count: 1 }] }, 'fail', 'READ_REFUSED'],
  ['nothing asked at all', check('reads-only'), { requests: [] }, 'inconclusive', 'NO_DATA'],

  ['nothing changed', check('nothing-changed'), {}, 'pass', 'MET'],
  ['one ticket changed', check('nothing-changed'), { changed: [{ object: 'item', looked: 250, changed: 1 }] }, 'fail', 'CHANGED_IN_WINDOW'],
  ['a witness that did not look', check('nothing-changed'), { changed: [{ object: 'item', looked: 250, changed: 0 }, { object: 'by_number', looked: 0, changed: 0 }] }, 'inconclusive', 'NO_DATA'],
  ['no witness', check('nothing-changed'), { changed: [] }, 'inconclusive', 'NO_DATA'],
];

describe('a report’s vendors', () => {
  it.each(ROWS)('%s', async (_what, asked, change, outcome, reason) => {
    const found = await judge(asked, reportOf(change as Partial<ShadowReport>));
    expect([found.outcome, found.reason]).toEqual([outcome, reason]);
  });

  it('name what was refused by its code', async () => {
    const found = await judge(check('reads-only'), reportOf({ refusals: [{ code: 'HOST_REFUSED', count: 3 }] }));
    expect(found.facts).toMatchObject({ host_refused: { count: 3 } });
  });
});

describe('every kind that judges a report', () => {
  const plain: Readonly<Record<string, object>> = {
    'match-rate': { margin: 0.1, minimum: 0.7, min_applicable: 100, max_age: '30d' },
    'outcome-share': { outcome: 'error', most: 0.02 },
    'category-mix': { psi: 0.2, min_count: 100 },
    'vendor-latency': { p95: '2s' },
  };
  const kinds = CHECKS.filter(kind => kind.needs.includes('reports')).map(kind => kind.kind);
  const validate = new Ajv({ discriminator: true, strict: true, strictTypes: false, strictRequired: false }).compile(
    PLAN_SCHEMA.$defs.check,
  );

  it('is known here', () => {
    expect(kinds.length).toBe(10);
  });

  it.each(kinds)('%s follows its schema, and its findings are evidence', async kind => {
    const asked = check(kind, plain[kind]);
    expect(validate(asked), JSON.stringify(validate.errors)).toBe(true);
    const finding = await judge(asked, reportOf());
    const digest = 'd'.repeat(64);
    const sealed = seal({
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
      verdict: 'GO',
      declared: ['c'],
      findings: [finding],
      looks: 1,
      from: START,
      to: START,
      prev: null,
    });
    expect(sealed.evidence.findings).toHaveLength(1);
  });

  it.each(['report-complete', 'reads-only', 'nothing-changed'])('%s is never waived', async kind => {
    const waivers = [{ check: 'c', ticket: 'OPS-1', owner: 'engineering', reason: 'known', expires: '2027-01-31' }];
    const bad = reportOf({
      refusals: [{ code: 'HOST_REFUSED', count: 1 }],
      changed: [{ object: 'item', looked: 1, changed: 1 }],
      window: { from: 0, to: 1 },
    });
    expect((await judge(check(kind), bad, undefined, waivers)).outcome).toBe('fail');
  });

  it.each([
    ['a margin of nothing', check('match-rate', { ...plain['match-rate'], margin: 0 })],
    ['no minimum', check('match-rate', { margin: 0.1, min_applicable: 1, max_age: '30d' })],
    ['a baseline that is something', check('match-rate', { ...plain['match-rate'], baseline: 'any' })],
    ['an outcome that is welcome', check('outcome-share', { outcome: 'matched', most: 0.1 })],
    ['a baseline without drift', check('outcome-share', { outcome: 'error', most: 0.1, baseline: 'none' })],
    ['an index of nothing', check('category-mix', { psi: 0, min_count: 1 })],
    ['no report', { kind: 'reads-only', id: 'c' }],
  ])('refuses %s', (_what, asked) => {
    expect(validate(asked)).toBe(false);
  });
});
