import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vendorHttp } from '../../src/http/http.ts';
import { retryAfter } from '../../src/sampler/retry.ts';
import { API, sendJson, startVendor, type Vendor } from '../contract/vendor.ts';
import { never, readerAt, START, TICKET } from './reader-rig.ts';

let vendor: Vendor;
beforeEach(async () => {
  vendor = await startVendor();
});
afterEach(() => vendor.close());

/** Answers in turn; the last one for ever. */
function answers(...given: readonly (readonly [status: number, headers?: Record<string, string>, body?: unknown])[]): void {
  let turn = 0;
  vendor.handle = (_call, response) => {
    const [status, headers = {}, body = {}] = given[Math.min(turn, given.length - 1)] ?? [500];
    turn += 1;
    sendJson(response, body, status, headers);
  };
}

describe('a read that fails in passing', () => {
  it.each([429, 502, 503, 504])('is tried again after %s, later each time, and every attempt is in the trace', async status => {
    answers([status], [status], [200]);
    const { reader, clock } = readerAt(vendor);
    expect(await reader.get(TICKET, never)).toMatchObject({ answer: { status: 200 }, attempts: 3 });
    const [first = 0, second = 0] = clock.slept;
    expect(clock.slept).toHaveLength(2);
    expect(first).toBeGreaterThanOrEqual(250);
    expect(first).toBeLessThanOrEqual(500);
    expect(second).toBeGreaterThanOrEqual(500);
    expect(second).toBeLessThanOrEqual(1000);
    const { trace, retries, requests } = reader.facts();
    expect(trace.lines.map(({ status: each, attempt, waited }) => [each, attempt, waited])).toEqual([
      [status, 1, 0],
      [status, 2, first],
      [200, 3, second],
    ]);
    expect(retries).toEqual([
      { host: API, template: '/v1/tickets', reason: status, retries: 2, recovered: 1, waited: first + second },
    ]);
    expect(requests.reduce((sum, each) => sum + each.count, 0)).toBe(vendor.calls.length);
    expect(reader.waited()).toBe(first + second);
  });

  it.each([
    [429, 'THROTTLED', 1],
    [503, 'SERVICE_ERROR', 0],
  ])('is given up after the declared attempts: %s', async (status, failure, exhausted) => {
    answers([status]);
    const { reader } = readerAt(vendor, { attempts: 4 });
    expect(await reader.get(TICKET, never)).toEqual({ failure, attempts: 4 });
    expect(vendor.calls).toHaveLength(4);
    expect(reader.facts()).toMatchObject({
      retries: [{ reason: status, retries: 3, recovered: 0 }],
      rate_limits: [{ responses: 4, limited: exhausted * 4, batches: 1, exhausted }],
    });
  });

  it('is tried once if the plan says so', async () => {
    answers([429]);
    const { reader, clock } = readerAt(vendor, { attempts: 1 });
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'THROTTLED', attempts: 1 });
    expect(clock.slept).toEqual([]);
    expect(reader.facts().rate_limits).toMatchObject([{ exhausted: 1 }]);
  });

  it('that ends otherwise has not used up its retries', async () => {
    answers([429], [404]);
    const { reader } = readerAt(vendor);
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'NOT_FOUND', attempts: 2 });
    expect(reader.facts().rate_limits).toMatchObject([{ limited: 1, exhausted: 0 }]);
  });

  it('is tried again when nothing answers, and after a silence', async () => {
    const silent = vendorHttp({ ...vendor.settings, deadline: 1000 });
    vendor.handle = () => undefined;
    const { reader } = readerAt(vendor, { http: silent, attempts: 2 });
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'TIMEOUT', attempts: 2 });
    vendor.handle = (_call, response) => void response.socket?.destroy();
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'UNREACHABLE', attempts: 2 });
    expect(vendor.calls).toHaveLength(4);
    expect(reader.facts().trace.lines.map(line => line.status)).toEqual(['TIMEOUT', 'TIMEOUT', 'UNREACHABLE', 'UNREACHABLE']);
    // Only silence says something about how slow the vendor is.
    expect(reader.facts().latency).toMatchObject([{ requests: 2 }]);
  });

  it('waits by the seed, so that a run can be told again', async () => {
    const pauses = async (seed: string): Promise<readonly number[]> => {
      answers([502], [502], [200]);
      const { reader, clock } = readerAt(vendor, { seed });
      await reader.get(TICKET, never);
      return clock.slept;
    };
    const first = await pauses('1111111111111111');
    expect(await pauses('1111111111111111')).toEqual(first);
    expect(await pauses('2222222222222222')).not.toEqual(first);
  });

  it('keeps no table and no lines unless asked to, and counts all the same', async () => {
    answers([429], [200]);
    const { reader } = readerAt(vendor, { trace: false, retries: false });
    await reader.get(TICKET, never);
    expect(reader.facts()).toMatchObject({
      trace: { lines: [], dropped: 0 },
      retries: [],
      requests: [{ status: 200 }, { status: 429 }],
      rate_limits: [{ responses: 2, limited: 1 }],
    });
  });
});

describe('Retry-After', () => {
  const date = (ms: number): string => new Date(ms).toUTCString();

  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['seconds with a decimal place', { 'retry-after': '2.0' }, 2000],
    ['a date, by the vendor’s own clock', { 'retry-after': date(5_000), date: date(1_000) }, 4000],
    ['a date, by ours', { 'retry-after': date(START + 9_000) }, 9000],
    ['a date that has passed', { 'retry-after': date(START - 9_000) }, 0],
    ['nothing', {}, undefined],
    ['a negative number', { 'retry-after': '-5' }, undefined],
    ['words', { 'retry-after': 'soon' }, undefined],
    ['a date of another form', { 'retry-after': '2026-10-05' }, undefined],
  ])('is read: %s', (_name, headers, ms) => {
    expect(retryAfter(headers as Record<string, string>, START)).toBe(ms);
  });

  it('is obeyed', async () => {
    answers([429, { 'retry-after': '7' }], [200]);
    const { reader, clock } = readerAt(vendor);
    expect((await reader.get(TICKET, never)).attempts).toBe(2);
    expect(clock.slept).toEqual([7000]);
    expect(reader.facts()).toMatchObject({ retries: [{ waited: 7000 }], rate_limits: [{ waited: 7000 }] });
  });

  it('is obeyed by the other reads of the host as well', async () => {
    answers([429, { 'retry-after': '7' }], [200]);
    const { reader, clock } = readerAt(vendor, { attempts: 1 });
    expect((await reader.get(TICKET, never)).failure).toBe('THROTTLED');
    expect((await reader.get(TICKET, never)).answer?.status).toBe(200);
    expect(clock.slept).toEqual([7000]);
  });

  it('beyond what is obeyed ends the read, and the host is not asked meanwhile', async () => {
    answers([429, { 'retry-after': '31' }], [200]);
    const { reader, clock } = readerAt(vendor);
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'THROTTLED', attempts: 1 });
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'THROTTLED', attempts: 0 });
    expect([vendor.calls.length, clock.slept]).toEqual([1, []]);
    expect(reader.facts().rate_limits).toMatchObject([{ responses: 1, limited: 1, exhausted: 1 }]);
  });

  it('of a server that is down concerns that read alone', async () => {
    answers([503, { 'retry-after': '31' }], [200]);
    const { reader } = readerAt(vendor);
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'SERVICE_ERROR', attempts: 1 });
    expect((await reader.get(TICKET, never)).answer?.status).toBe(200);
  });
});

describe('GraphQL’s own way to say too many', () => {
  const query = { ...TICKET, url: `https://${API}/graphql.json`, document: '{ shop { id } }', root: ['shop'] };
  const cost = (currentlyAvailable: number) => ({
    cost: { requestedQueryCost: 100, throttleStatus: { maximumAvailable: 1000, currentlyAvailable, restoreRate: 50 } },
  });
  const throttled = { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }], extensions: cost(20) };
  const served = (left: number) => ({ data: { shop: {} }, extensions: cost(left) });

  it('is counted, waited for and tried again', async () => {
    answers([200, {}, throttled], [200, {}, served(900)]);
    const { reader, clock } = readerAt(vendor);
    expect((await reader.query(query, never)).attempts).toBe(2);
    // 980 of 1,000 points are used; a tenth stays for others and 100 are for the query: 180 must come back, 50 a second.
    expect(clock.slept).toEqual([3600]);
    expect(reader.facts()).toMatchObject({
      rate_limits: [{ responses: 2, limited: 1, exhausted: 0 }],
      trace: { lines: [{ status: 'THROTTLED' }, { status: 200 }] },
    });
  });

  it('gives up like any other', async () => {
    answers([200, {}, { errors: [{ extensions: { code: 'THROTTLED' } }] }]);
    const { reader } = readerAt(vendor);
    expect(await reader.query(query, never)).toEqual({ failure: 'THROTTLED', attempts: 3 });
    expect(reader.facts().rate_limits).toMatchObject([{ limited: 3, exhausted: 1 }]);
  });

  it('is not waited for by the host’s REST calls', async () => {
    answers([200, {}, served(0)], [200]);
    const { reader, clock } = readerAt(vendor);
    await reader.query(query, never);
    await reader.get(TICKET, never);
    expect(clock.slept).toEqual([]);
  });
});
