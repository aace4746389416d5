/** Packs through the real client, against a server on loopback that says what a test wants. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packRequests } from '../../src/http/http.ts';
import type { PackResult } from '../../src/pack/result.ts';
import { plannedCases, runPack } from '../../src/pack/run.ts';
import type { Pack } from '../../src/pack/types.ts';

interface Got {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
type Answered = {
  readonly status?: number;
  readonly json?: unknown;
  readonly headers?: Record<string, string>;
  readonly drop?: true;
};

let server: Server;
let got: Got[];
let now: number;
let slept: number[];
let answer: (got: Got) => Answered;
beforeEach(async () => {
  got = [];
  slept = [];
  now = Date.UTC(2026, 10, 23, 9);
  answer = () => ({ json: { status: 'ok' } });
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
    got.push(one);
    const { status = 200, json = {}, headers = {}, drop } = answer(one);
    if (drop) return request.socket.destroy();
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const registered: string[] = [];
function run(pack: Partial<Pack>, more: Partial<Parameters<typeof runPack>[0]> = {}): Promise<PackResult> {
  const whole: Pack = { pack: 'test', base: 'https://app.example.com', min_checks: 1, ...pack };
  const { port } = server.address() as AddressInfo;
  const requests = packRequests({
    credentials: { admin: { secret: 'admin', hosts: ['app.example.com'] } },
    secrets: { describe: async () => undefined, value: async () => 'token-of-admin' },
    register: () => undefined,
    vendorEndpoint: `http://127.0.0.1:${port}`,
  });
  return runPack({
    pack: whole,
    planned: plannedCases(whole, []),
    requests,
    clock: {
      now: () => now,
      sleep: async ms => {
        slept.push(ms);
        now += ms;
      },
    },
    signal: new AbortController().signal,
    register: secret => void registered.push(secret),
    random: () => 0.5,
    given: new Map([['run.id', 'r1']]),
    mayWrite: false,
    subjects: undefined,
    ...more,
  });
}
const HEALTH = { id: 'health', get: '/health', expect: [{ status: 200 }, { path: 'status', equals: 'ok' }] };
const told = ({ outcome, reason }: Pick<PackResult, 'outcome' | 'reason'>): string => `${outcome} ${reason}`;

describe('a pack', () => {
  it('passes when every condition of every case holds', async () => {
    const result = await run({ cases: [HEALTH, { ...HEALTH, id: 'again' }], min_checks: 4 });
    expect(result).toMatchObject({ outcome: 'pass', checks: 4, cases: [{ id: 'health', flaky: false }, { id: 'again' }] });
  });

  it.each<[string, Partial<Pack>, () => Answered, string]>([
    ['another status', {}, () => ({ status: 503 }), 'fail NOT_MET'],
    ['another value', {}, () => ({ json: { status: 'down' } }), 'fail NOT_MET'],
    [
      'a login page with 200',
      { cases: [{ ...HEALTH, expect: [{ path: 'status', equals: 'ok' }] }] },
      () => ({ json: 'sign in' }),
      'fail NOT_MET',
    ],
    ['too few conditions', { min_checks: 3 }, () => ({ json: { status: 'ok' } }), 'error TOO_FEW_CHECKS'],
    ['no case', { cases: [] }, () => ({}), 'error NO_CASES'],
    ['a server that hangs up', {}, () => ({ drop: true }), 'error UNREACHABLE'],
    ['a redirect', {}, () => ({ status: 302, headers: { location: 'https://elsewhere.example' } }), 'error REDIRECT_REFUSED'],
    [
      'a body that is no list of what every asks',
      { cases: [{ ...HEALTH, expect: [{ path: 'x[*]', every: { gt: 0 } }] }] },
      () => ({ json: { x: [] } }),
      'error RESPONSE_INVALID',
    ],
  ])('with %s is no pass', async (_what, pack, said, expected) => {
    answer = said;
    expect(told(await run({ cases: [HEALTH], ...pack }))).toBe(expected);
  });

  it('keeps the order of the file, whatever ends first', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => `c${index}`);
    const ended: string[] = [];
    const result = await run(
      { cases: ids.map(id => ({ ...HEALTH, id })), in_flight: 3 },
      { report: ({ id }) => void ended.push(id) },
    );
    expect(result.cases.map(({ id }) => id)).toEqual(ids);
    expect(ended.toSorted()).toEqual(ids);
  });

  it('leaves out what it has no more time for, and that is no pass', async () => {
    answer = () => {
      now += 61_000;
      return { json: { status: 'ok' } };
    };
    const result = await run({ cases: [HEALTH, { ...HEALTH, id: 'late' }], within: '1m', in_flight: 1 });
    expect(result.cases.map(told)).toEqual(['pass MET', 'error SKIPPED']);
    expect(result.outcome).toBe('error');
  });
});

describe('a journey', () => {
  const JOURNEY = {
    id: 'audit',
    subject: 'test-customer',
    steps: [
      {
        id: 'generate',
        post: '/packs',
        json: { note: '${run.id}' },
        effect: 'write' as const,
        inert: 'one pack',
        capture: { pack_id: { path: 'id', type: 'string' as const, secret: true } },
        expect: [{ status: 201 }],
      },
      { id: 'verify', get: '/packs/${pack_id}/verify', expect: [{ path: 'valid', equals: true }] },
      { id: 'read', get: '/packs/${pack_id}', expect: [{ status: 200 }] },
    ],
    cleanup: [
      { id: 'remove', delete: '/packs/${pack_id}', effect: 'write' as const, inert: 'its own', expect: [{ status: 204 }] },
    ],
  };
  const may = { mayWrite: true, subjects: new Set(['test-customer']) };
  const world =
    (more: Record<string, Answered> = {}) =>
    (one: Got): Answered =>
      more[`${one.method} ${one.url}`] ??
      (one.method === 'POST'
        ? { status: 201, json: { id: 'a/b?c' } }
        : one.method === 'DELETE'
          ? { status: 204 }
          : { json: { valid: true } });

  it('hands on what it captures, encoded, and puts away what it began', async () => {
    answer = world();
    const result = await run({ cases: [JOURNEY] }, may);
    expect(told(result)).toBe('pass MET');
    expect(got.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /packs',
      'GET /packs/a%2Fb%3Fc/verify',
      'GET /packs/a%2Fb%3Fc',
      'DELETE /packs/a%2Fb%3Fc',
    ]);
    expect(got[0]?.body).toBe('{"note":"r1"}');
    expect(registered).toContain('a/b?c');
    expect(JSON.stringify(result)).not.toContain('a/b?c');
  });

  it('names the root of what is blocked once, and puts away all the same', async () => {
    answer = world({ 'GET /packs/a%2Fb%3Fc/verify': { json: { valid: false } } });
    const result = await run({ cases: [JOURNEY] }, may);
    const [one] = result.cases;
    expect(told(result)).toBe('fail NOT_MET');
    expect(one?.steps.map(step => [step.id, told(step), step.blocked])).toEqual([
      ['generate', 'pass MET', undefined],
      ['verify', 'fail NOT_MET', undefined],
      ['read', 'error BLOCKED', 'verify'],
      ['remove', 'pass MET', undefined],
    ]);
  });

  it.each([
    ['no number where one is due', { id: 7 }],
    ['nothing', {}],
    ['a line break', { id: 'a\nb' }],
  ])('cannot capture %s', async (_what, json) => {
    answer = world({ 'POST /packs': { status: 201, json } });
    const result = await run({ cases: [JOURNEY] }, may);
    expect(told(result)).toBe('error CAPTURE_FAILED');
    expect(got).toHaveLength(1);
  });

  it('that cannot put away what it began is no pass', async () => {
    answer = world({ 'DELETE /packs/a%2Fb%3Fc': { status: 500 } });
    expect(told(await run({ cases: [JOURNEY] }, may))).toBe('fail NOT_MET');
  });

  it.each([
    ['without the plan’s leave', { mayWrite: false, subjects: new Set(['test-customer']) }, 'error WRITE_REFUSED'],
    ['on another subject', { mayWrite: true, subjects: new Set(['ann']) }, 'error SUBJECT_REFUSED'],
    ['without a canary list', { mayWrite: true, subjects: undefined }, 'error SUBJECT_REFUSED'],
  ])('does not write %s', async (_what, more, expected) => {
    expect(told(await run({ cases: [JOURNEY] }, more))).toBe(expected);
    expect(got).toEqual([]);
  });

  it('that is right and too slow fails', async () => {
    answer = one => {
      now += 4000;
      return world()(one);
    };
    expect(told(await run({ cases: [{ ...JOURNEY, within: '10s' }] }, may))).toBe('fail TOO_SLOW');
  });
});

it.each(['', '.', '..'])('a row whose cell is %j is sent nowhere: it would mean another address', async cell => {
  const table = { file: 'rows.csv', min_rows: 1, case: { id: 'row', get: '/tickets/${row.ticket}', expect: [{ status: 200 }] } };
  const rows = [{ id: 'a', cells: new Map([['ticket', cell]]) }];
  const pack: Pack = { pack: 'test', base: 'https://app.example.com', min_checks: 1, table };
  expect(told(await run(pack, { planned: plannedCases(pack, rows) }))).toBe('error UNRESOLVED');
  expect(got).toEqual([]);
});

describe('polling', () => {
  const POLL = {
    id: 'poll',
    get: '/job',
    until: [{ path: 'state', equals: 'done' }],
    fail_when: [{ path: 'state', equals: 'failed' }],
    deadline: '10s',
    every: '2s',
    expect: [{ path: 'rows', gt: 0 }],
  };
  const states = (...list: (string | Answered)[]) => {
    let asked = 0;
    return (): Answered => {
      const one = list[Math.min(asked++, list.length - 1)] ?? {};
      return typeof one === 'string' ? { json: { state: one, rows: 1 } } : one;
    };
  };
  const step = (result: PackResult) => result.cases[0]?.steps[0];

  it('asks again until it is so, and says that it was not so at once', async () => {
    answer = states('queued', 'running', 'done');
    const result = await run({ cases: [POLL] });
    expect(result).toMatchObject({ outcome: 'pass', cases: [{ flaky: true }] });
    expect([step(result)?.attempts, slept]).toEqual([3, [2000, 2000]]);
  });

  it('ends at once in the state that is a failure', async () => {
    answer = states('queued', 'failed', 'done');
    const result = await run({ cases: [POLL] });
    expect([told(result), step(result)?.attempts]).toEqual(['fail POLL_FAILED', 2]);
  });

  it('ends at its deadline', async () => {
    answer = states('queued');
    const result = await run({ cases: [POLL] });
    expect([told(result), step(result)?.attempts, now - result.from]).toEqual(['fail POLL_DEADLINE', 6, 10_000]);
  });

  it('bears with a node that is away for a moment, and with no more', async () => {
    answer = states({ drop: true }, 'done');
    expect(told(await run({ cases: [POLL] }))).toBe('pass MET');
    answer = states({ drop: true });
    expect(told(await run({ cases: [POLL] }))).toBe('error UNREACHABLE');
  });

  it('does what follows only once it is so', async () => {
    answer = () => ({ json: { state: 'done', rows: 0 } });
    expect(told(await run({ cases: [POLL] }))).toBe('fail NOT_MET');
  });
});

describe('a server that asks to slow down', () => {
  it('is left alone for as long as it says', async () => {
    let asked = 0;
    answer = () => (asked++ === 0 ? { status: 429, headers: { 'retry-after': '3' } } : { json: { status: 'ok' } });
    expect(await run({ cases: [HEALTH] })).toMatchObject({ outcome: 'pass', cases: [{ flaky: true }] });
    expect(slept).toEqual([3000]);
  });

  it('and that goes on doing so is an error of the whole pack', async () => {
    answer = () => ({ status: 429, headers: { 'retry-after': '1' } });
    const result = await run({ cases: [HEALTH, { ...HEALTH, id: 'two' }] });
    expect(result.cases.map(told)).toEqual(['error THROTTLED', 'error THROTTLED']);
    // Five times in all, not five times each.
    expect(slept).toHaveLength(5);
  });

  it('unless this is what the case waits for', async () => {
    answer = () => ({ status: 429 });
    expect(told(await run({ cases: [{ ...HEALTH, expect: [{ status: 429 }] }] }))).toBe('pass MET');
  });

  it('is never sent a write a second time without a key', async () => {
    answer = () => ({ status: 429 });
    const write = { id: 'w', post: '/w', effect: 'write' as const, inert: 'x', subject: 's', expect: [{ status: 200 }] };
    const result = await run({ cases: [write] }, { mayWrite: true, subjects: new Set(['s']) });
    expect([told(result), got.length]).toEqual(['error THROTTLED', 1]);
  });
});

describe('roles', () => {
  it('send their credential, and nobody sends none', async () => {
    const roles = { anonymous: {}, admin: { credential: 'admin' } };
    const cases = [
      { ...HEALTH, id: 'as-nobody', as: 'anonymous' },
      { ...HEALTH, id: 'as-admin', as: 'admin' },
    ];
    await run({ roles, cases, in_flight: 1 });
    expect(got.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer token-of-admin']);
  });

  it('send it to no other host', async () => {
    const roles = { admin: { credential: 'admin' } };
    const cases = [{ ...HEALTH, as: 'admin', get: 'https://other.example.com/x' }];
    expect(told(await run({ roles, cases, hosts: ['other.example.com'] }))).toBe('error HOST_REFUSED');
    expect(got).toEqual([]);
  });
});

it('shows of an answer only what the pack marks', async () => {
  answer = () => ({ json: { status: 'planted-secret-word', n: 7 } });
  const result = await run({
    cases: [
      {
        ...HEALTH,
        expect: [
          { path: 'status', equals: 'ok' },
          { path: 'n', equals: 8, show: true },
        ],
      },
    ],
  });
  expect(JSON.stringify(result)).not.toContain('planted');
  expect(result.cases[0]?.steps[0]?.judged).toEqual([
    { what: 'path status equals', judgement: 'not met' },
    { what: 'path n equals', judgement: 'not met', expected: '{"equals":8}', found: '["7"]' },
  ]);
});
