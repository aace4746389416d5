import { describe, expect, it } from 'vitest';
import { bucketOf, callLimit, queryBudget } from '../../src/sampler/bucket.ts';
import { latencies } from '../../src/sampler/latency.ts';
import { limitCounts } from '../../src/sampler/limit-counts.ts';
import { paceOf, type Signs } from '../../src/sampler/pace.ts';
import { traceOf } from '../../src/sampler/trace.ts';

const HOST = 'api.vendor.test';
const fine: Signs = { limited: false };
const limited: Signs = { limited: true };

describe('the gap between requests', () => {
  const pace = () => {
    const made = paceOf({ share: 0.1, longestWait: 30_000 });
    let now = 0;
    return {
      made,
      /** Asks as soon as it may, and is answered 10 ms later; the wait. */
      ask(signs: Signs): number {
        const { ms } = made.wait(HOST, 'rest', now);
        now += ms;
        made.sent(HOST, 'rest', now);
        made.answered(HOST, 'rest', signs, now, now + 10);
        now += 10;
        return ms;
      },
    };
  };

  it('is none until a vendor refuses, then doubles up to five seconds', () => {
    const { ask } = pace();
    expect([ask(fine), ask(fine), ask(limited)]).toEqual([0, 0, 0]);
    // The wait is what is left of the gap after the 10 ms of the answer.
    expect([ask(limited), ask(limited), ask(limited), ask(limited), ask(limited), ask(limited)]).toEqual([
      240, 490, 990, 1990, 3990, 4990,
    ]);
  });

  it('narrows again little by little', () => {
    const { ask } = pace();
    ask(limited);
    const waits = Array.from({ length: 600 }, () => ask(fine));
    expect(waits[0]).toBe(240);
    expect(waits.every((wait, at) => at === 0 || wait <= (waits[at - 1] ?? 0))).toBe(true);
    expect(waits[20]).toBeGreaterThan(100);
    expect(waits.at(-1)).toBe(0);
  });

  it('is widened once by refusals of requests that were sent together', () => {
    const made = paceOf({ share: 0.1, longestWait: 30_000 });
    for (let each = 0; each < 5; each += 1) made.sent(HOST, 'rest', 0);
    for (let each = 0; each < 5; each += 1) made.answered(HOST, 'rest', limited, 0, 10 + each);
    expect(made.wait(HOST, 'rest', 20).ms).toBe(230);
  });

  it('is each host’s own', () => {
    const { made, ask } = pace();
    ask(limited);
    expect(made.wait('other.test', 'rest', 10)).toEqual({ ms: 0 });
  });
});

describe('what is waited', () => {
  it('counts reads that wait side by side once, and those that still wait', () => {
    const made = paceOf({ share: 0.1, longestWait: 30_000 });
    made.waiting(HOST, true, 0);
    made.waiting(HOST, true, 100);
    made.waiting(HOST, false, 300);
    made.waiting(HOST, false, 500);
    made.waiting('other.test', true, 1000);
    expect(made.waited(1200)).toBe(700);
    expect(made.facts(1200)).toMatchObject([
      { host: HOST, waited: 500 },
      { host: 'other.test', waited: 200 },
    ]);
  });
});

describe('batches', () => {
  /** Counts of batches, each of them refusals and answers. */
  const countsOf = (...batches: readonly (readonly [limited: number, served: number])[]) => {
    const counts = limitCounts(0.1);
    for (const [refusals, served] of batches) {
      for (let each = 0; each < refusals; each += 1) counts.add(true);
      for (let each = 0; each < served; each += 1) counts.add(false);
      counts.endBatch();
    }
    return counts.facts();
  };

  it.each([
    ['none', [], { batches: 0, batches_over: 0, in_a_row: 0 }],
    ['one limited', [[2, 8]], { batches: 1, batches_over: 1, in_a_row: 1 }],
    ['at the share, which is not above it', [[1, 9]], { batches: 1, batches_over: 0, in_a_row: 0 }],
    [
      'two parted by a good one',
      [
        [2, 8],
        [0, 10],
        [2, 8],
      ],
      { batches: 3, batches_over: 2, in_a_row: 1 },
    ],
    [
      'two in a row',
      [
        [0, 10],
        [2, 8],
        [2, 8],
        [0, 10],
      ],
      { batches: 4, batches_over: 2, in_a_row: 2 },
    ],
    [
      'two around one in which the host was not asked',
      [
        [2, 8],
        [0, 0],
        [2, 8],
      ],
      { batches: 2, batches_over: 2, in_a_row: 2 },
    ],
  ] as const)('%s', (_name, batches, expected) => {
    expect(countsOf(...batches)).toMatchObject(expected);
  });

  it('count the open one as if it ended, without ending it', () => {
    const counts = limitCounts(0.1);
    counts.add(true);
    counts.endBatch();
    counts.add(true);
    expect(counts.facts()).toEqual(counts.facts());
    expect(counts.facts()).toMatchObject({ responses: 2, batches: 2, in_a_row: 2 });
    for (let each = 0; each < 20; each += 1) counts.add(false);
    expect(counts.facts()).toMatchObject({ responses: 22, batches: 2, in_a_row: 1 });
  });

  it('count once in which reads were given up, even if nothing came back', () => {
    const counts = limitCounts(0.1);
    counts.exhausted();
    counts.exhausted();
    counts.endBatch();
    expect(counts.facts()).toMatchObject({ responses: 0, batches: 1, exhausted: 1 });
  });
});

describe('a bucket', () => {
  it('is not emptied: a tenth stays for others', () => {
    const bucket = bucketOf();
    bucket.sent(0);
    bucket.answered({ size: 40, used: 30, perSecond: 2, cost: 1 }, 0);
    const waits = Array.from({ length: 8 }, () => {
      const wait = bucket.wait(0);
      bucket.sent(0);
      return wait;
    });
    // 36 of 40 may be used; what is above comes back at 2 a second.
    expect(waits).toEqual([0, 0, 0, 0, 0, 0, 500, 1000]);
    expect(bucket.wait(60_000)).toBe(0);
  });

  it('knows of the requests that an answer does not know of yet', () => {
    const bucket = bucketOf();
    for (let each = 0; each < 6; each += 1) bucket.sent(0);
    bucket.answered({ size: 40, used: 34, perSecond: 2, cost: 1 }, 0);
    // 34 and 5 under way are 39; 35 leave room for one more.
    expect(bucket.wait(0)).toBe(2000);
  });

  it('lets a query through that costs more than there is, once it is whole', () => {
    const bucket = bucketOf();
    bucket.sent(0);
    bucket.answered({ size: 100, used: 50, perSecond: 10, cost: 500 }, 0);
    expect([bucket.wait(0), bucket.wait(5000)]).toEqual([5000, 0]);
  });

  it.each([
    ['32/40', { size: 40, used: 32, perSecond: 2, cost: 1 }],
    ['10/400', { size: 400, used: 10, perSecond: 20, cost: 1 }],
    ['0/0', undefined],
    ['x/40', undefined],
    ['', undefined],
  ])('is told by a call limit of %j', (text, expected) => {
    expect(callLimit({ 'x-shopify-shop-api-call-limit': text })).toEqual(expected);
  });

  it('is told by a throttle status of numbers only', () => {
    expect(queryBudget(1000, 900, 50, 12)).toEqual({ size: 1000, used: 100, perSecond: 50, cost: 12 });
    expect(queryBudget(1000, 900, 0, 12)).toBeUndefined();
    expect(queryBudget('1000', 900, 50, 12)).toBeUndefined();
    expect(queryBudget(1000, undefined, 50, 12)).toBeUndefined();
    expect(queryBudget(1000, 900, 50, -1)).toBeUndefined();
  });
});

describe('latencies', () => {
  it('are within 1 % of the nearest rank, the largest exact', () => {
    const latency = latencies();
    // A fixed walk through four orders of magnitude.
    const values = Array.from({ length: 20_000 }, (_, at) => 0.5 * 1.0005 ** ((at * 7919) % 20_000));
    for (const value of values) latency.add(value);
    const sorted = Float64Array.from(values).sort();
    const facts = latency.facts();
    for (const [share, found] of [
      [0.5, facts.p50],
      [0.95, facts.p95],
      [0.99, facts.p99],
    ] as const) {
      const exact = sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
      expect(Math.abs(found - exact) / exact).toBeLessThanOrEqual(0.01 + 1e-3 / exact);
    }
    expect(facts.requests).toBe(20_000);
    expect(facts.max).toBeCloseTo(sorted.at(-1) ?? 0, 2);
  });

  it('are zeros without one, and never above the largest', () => {
    const latency = latencies();
    expect(latency.facts()).toEqual({ requests: 0, p50: 0, p95: 0, p99: 0, max: 0 });
    latency.add(0);
    latency.add(10.01);
    expect(latency.facts()).toMatchObject({ p50: expect.closeTo(0, 1), p99: expect.closeTo(10, 0), max: 10.01 });
    expect(latency.facts().p99).toBeLessThanOrEqual(10.01);
  });
});

describe('the trace', () => {
  const line = { method: 'GET', host: HOST, template: '/a', status: 200, ms: 5, attempt: 1, waited: 0 } as const;

  it('keeps 2,000 lines and counts the rest', () => {
    const trace = traceOf({ lines: true, retries: true });
    for (let each = 0; each < 2500; each += 1) trace.add(line);
    const { trace: kept, requests, latency } = trace.facts();
    expect([kept.lines.length, kept.dropped, requests[0]?.count, latency[0]?.requests]).toEqual([2000, 500, 2500, 2500]);
  });

  it.each(['/a?b=planted', 'https://planted.test/', '/a b', '', `/${'a'.repeat(300)}`])(
    'shows nothing of the template %j',
    template => {
      const trace = traceOf({ lines: true, retries: true });
      trace.add({ ...line, template });
      trace.again({ ...line, template, reason: 429, recovered: true });
      const { trace: kept, requests, retries } = trace.facts();
      expect([kept.lines[0]?.template, requests[0]?.template, retries[0]?.template]).toEqual(['/', '/', '/']);
    },
  );

  it('leaves refusals for too many requests out of the latencies: they are quick', () => {
    const trace = traceOf({ lines: true, retries: true });
    for (const status of [429, 'THROTTLED', 'UNREACHABLE', 'TIMEOUT', 503] as const) trace.add({ ...line, status });
    expect(trace.facts().latency).toMatchObject([{ requests: 2 }]);
  });
});
