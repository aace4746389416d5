/** What a host is asked of at a time, and what a run tells while it goes on. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packRequests } from '../../src/http/http.ts';
import { hostsOf } from '../../src/pack/hosts.ts';
import { inOrder } from '../../src/pack/in-order.ts';
import type { PackResult } from '../../src/pack/result.ts';
import { plannedCases, runPack } from '../../src/pack/run.ts';
import type { Pack } from '../../src/pack/types.ts';

let server: Server;
let now: number;
let slept: number[];
let open: Map<string, number>;
let most: Map<string, number>;
let answer: (host: string) => { readonly status: number; readonly headers?: Record<string, string>; readonly ms?: number };
beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 9);
  slept = [];
  open = new Map();
  most = new Map();
  answer = () => ({ status: 200 });
  server = createServer(async (request, response) => {
    const host = request.headers.host ?? '';
    open.set(host, (open.get(host) ?? 0) + 1);
    most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0));
    const { status, headers = {}, ms = 5 } = answer(host);
    await wait(ms);
    open.set(host, (open.get(host) ?? 0) - 1);
    response.writeHead(status, headers).end('{}');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const sleep = async (ms: number): Promise<void> => {
  slept.push(ms);
  now += ms;
};
function run(pack: Partial<Pack>, more: Partial<Parameters<typeof runPack>[0]> = {}): Promise<PackResult> {
  const whole: Pack = { pack: 'test', base: 'https://one.example.com', hosts: ['two.example.com'], min_checks: 1, ...pack };
  return runPack({
    pack: whole,
    planned: plannedCases(whole, []),
    requests: packRequests({
      credentials: {},
      secrets: { describe: async () => undefined, value: async () => '' },
      register: () => undefined,
      vendorEndpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    }),
    clock: { now: () => now, sleep },
    signal: new AbortController().signal,
    register: () => undefined,
    random: () => 0.5,
    given: new Map(),
    mayWrite: false,
    subjects: undefined,
    ...more,
  });
}
const on = (host: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${host}-${index}`,
    get: `https://${host}.example.com/${index}`,
    expect: [{ status: 200 }],
  }));
const told = ({ outcome, reason }: Pick<PackResult, 'outcome' | 'reason'>): string => `${outcome} ${reason}`;

describe('a host', () => {
  it('is asked no more at once than the pack lets, and the others as much as ever', async () => {
    const limits = { 'one.example.com': { in_flight: 2 } };
    const result = await run({ cases: [...on('one', 10), ...on('two', 10)], in_flight: 20, limits });
    expect(result.outcome).toBe('pass');
    expect(most.get('one.example.com')).toBe(2);
    expect(most.get('two.example.com')).toBeGreaterThan(2);
    expect(result.cases.map(({ id }) => id)).toEqual([...on('one', 10), ...on('two', 10)].map(({ id }) => id));
  });

  it('is asked no more often than the pack lets', async () => {
    const from = now;
    const result = await run({ cases: on('one', 11), in_flight: 1, limits: { 'one.example.com': { per_second: 5 } } });
    expect([result.outcome, now - from]).toEqual(['pass', 2_000]);
  });

  it('has patience of its own: what one says is nothing of the other', async () => {
    answer = host => (host.startsWith('one') ? { status: 429, headers: { 'retry-after': '1' } } : { status: 200 });
    const result = await run({ cases: [...on('one', 1), ...on('two', 2)], limits: { 'one.example.com': { throttled: 2 } } });
    expect(result.cases.map(told)).toEqual(['error THROTTLED', 'pass MET', 'pass MET']);
    expect(result.cases[0]?.steps[0]?.attempts).toBe(3);
  });

  it('that may not say it once ends at once', async () => {
    answer = () => ({ status: 429, headers: { 'retry-after': '1' } });
    expect(told(await run({ cases: on('one', 1), limits: { 'one.example.com': { throttled: 0 } } }))).toBe('error THROTTLED');
    expect(slept).toEqual([]);
  });

  it('that asks to be left alone is left alone by every step', async () => {
    const host = hostsOf({}, { now: () => now, sleep })('one');
    host.slowDown(3_000);
    expect(await host.turn(now + 2_999, new AbortController().signal, async () => 'asked')).toBe('late');
    expect(await host.turn(now + 10_000, new AbortController().signal, async () => 'asked')).toBe('asked');
    expect(slept).toEqual([3_000]);
  });

  it('whose turn comes after the time of the case is not asked', async () => {
    const cases = on('one', 3).map(one => ({ ...one, within: '500ms' }));
    const result = await run({ cases, in_flight: 1, limits: { 'one.example.com': { per_second: 1 } } });
    expect(result.cases.map(told)).toEqual(['pass MET', 'fail TOO_SLOW', 'fail TOO_SLOW']);
  });
});

describe('a run', () => {
  it('tells of each case as it ends, in the order of the file', async () => {
    let asked = 0;
    answer = () => ({ status: 200, ms: 60 - 10 * asked++ });
    const ended: string[] = [];
    const cases = on('one', 5);
    await run({ cases, in_flight: 5 }, { report: ({ id }) => void ended.push(id) });
    expect(ended).toEqual(cases.map(({ id }) => id));
  });

  it('keeps what ends early until those before it have ended', () => {
    const ended: string[] = [];
    const report = inOrder((each: string) => void ended.push(each));
    report(2, 'c');
    report(1, 'b');
    expect(ended).toEqual([]);
    report(0, 'a');
    expect(ended).toEqual(['a', 'b', 'c']);
  });

  it('of only some cases never passes', async () => {
    const result = await run({ cases: on('one', 3) }, { only: ['one-1'] });
    expect([told(result), result.cases.map(({ id }) => id)]).toEqual(['error PARTIAL_RUN', ['one-1']]);
    expect(told(await run({ cases: on('one', 3) }, { only: [] }))).toBe('error NO_CASES');
    expect(told(await run({ cases: on('one', 3) }, { only: ['one-0', 'one-1', 'one-2'] }))).toBe('error PARTIAL_RUN');
  });

  it('whose last case ends after the time of the pack is no pass', async () => {
    answer = () => {
      now += 61_000;
      return { status: 200 };
    };
    expect(told(await run({ cases: on('one', 1), within: '1m' }))).toBe('fail TOO_SLOW');
  });

  it('does not send a step for which its case has no more time', async () => {
    let asked = 0;
    answer = () => {
      asked += 1;
      now += 11_000;
      return { status: 200 };
    };
    const steps = on('one', 2);
    const result = await run({ cases: [{ id: 'journey', within: '10s', steps }] });
    expect([told(result), asked]).toEqual(['fail TOO_SLOW', 1]);
  });
});
