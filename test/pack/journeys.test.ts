/** The packs of the payments and supply runbooks, each against a service over TLS on loopback that holds or has one thing wrong. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packRequests } from '../../src/http/http.ts';
import { explained } from '../../src/pack/explain.ts';
import { loadPack } from '../../src/pack/load.ts';
import { readMatrix } from '../../src/pack/matrix.ts';
import { readOpenApi, uncovered } from '../../src/pack/openapi.ts';
import type { PackResult } from '../../src/pack/result.ts';
import { plannedCases, runPack } from '../../src/pack/run.ts';
import type { Pack } from '../../src/pack/types.ts';
import { CERTIFICATE, KEY } from '../contract/certificate.ts';
import { PAYMENT_FAULTS, payments, type Service, SUPPLY_FAULTS, supply } from './journey-servers.ts';

const HOST = 'api.vendor.test';
let server: Server;
let service: Service;
let now: number;
let keys: (string | undefined)[];
beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 9);
  keys = [];
  server = createServer({ cert: CERTIFICATE, key: KEY }, async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const who = (request.headers.authorization ?? 'Bearer nobody').replace('Bearer ', '').replace(/^.*-/, '');
    const key = request.headers['idempotency-key'] as string | undefined;
    if (request.method === 'POST') keys.push(key);
    const asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      who,
      body: text === '' ? {} : JSON.parse(text),
      key,
      now,
    };
    const { status, json, headers = {}, ms = 0 } = service(asked);
    now += ms;
    response
      .writeHead(status, { date: new Date(now).toUTCString(), ...headers })
      .end(json === undefined ? '<html>' : JSON.stringify(json));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function packOf(name: string): Promise<Pack> {
  const text = readFileSync(`test/packs/ok/${name}.yaml`, 'utf8').replaceAll(/(pay|supply)\.example\.com/g, HOST);
  const loaded = await loadPack(new TextEncoder().encode(text));
  if ('problems' in loaded) throw new Error('the pack has problems');
  return loaded.pack;
}

async function run(name: string, said: Service): Promise<PackResult> {
  service = said;
  const pack = await packOf(name);
  const ids = Object.values(pack.roles ?? {}).flatMap(({ credential }) => credential ?? []);
  return await runPack({
    pack,
    planned: plannedCases(pack, []),
    requests: packRequests({
      credentials: Object.fromEntries(ids.map(id => [id, { secret: id, hosts: [HOST] }])),
      secrets: { describe: async () => undefined, value: async id => id },
      register: () => undefined,
      ca: CERTIFICATE,
      vendorEndpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    }),
    clock: {
      now: () => now,
      sleep: async ms => {
        now += ms;
      },
    },
    signal: new AbortController().signal,
    register: () => undefined,
    random: () => 0.5,
    given: new Map([
      ['run.id', 'r1'],
      ['release.commit', 'c'.repeat(40)],
    ]),
    mayWrite: true,
    subjects: new Set(['canary-player-1', 'audit-drill']),
  });
}
const open = ({ cases }: PackResult): readonly string[] =>
  cases.filter(({ outcome }) => outcome !== 'pass').map(({ id, reason }) => `${id} ${reason}`);

describe('the money loop', () => {
  it('passes where every amount is where it belongs, and leaves its ids', async () => {
    const result = await run('payments-money-loop', payments());
    expect([open(result), result.outcome]).toEqual([[], 'pass']);
    expect(result.cases.at(-1)?.steps.flatMap(({ captured = [] }) => captured)).toEqual([
      ...['available_before', 'deposit_id', 'available_credited', 'withdrawal_id', 'approved_at', 'paid_at', 'ledger_ref'],
    ]);
    expect(keys).toEqual(['r1-deposit', 'r1-withdraw', undefined, 'r1-approve', 'r1-paid']);
  });

  it.each(Object.entries(PAYMENT_FAULTS))('where %s is no pass', async (fault, expected) => {
    const result = await run('payments-money-loop', payments(fault));
    expect([result.outcome === 'pass', open(result)]).toEqual([false, [expected]]);
  });
});

describe('the acceptance of the supply service', () => {
  it('passes where drill, audit pack and automation hold', async () => {
    const result = await run('supply-acceptance', supply());
    expect([open(result), result.outcome]).toEqual([[], 'pass']);
  });

  it.each(Object.entries(SUPPLY_FAULTS))('where %s is no pass', async (fault, expected) => {
    const result = await run('supply-acceptance', supply(fault));
    expect([result.outcome === 'pass', open(result)]).toEqual([false, [expected]]);
  });
});

describe('the roles of the supply service', () => {
  const ROLES = { admin: 'supply-admin', qa: 'supply-qa', ops: 'supply-ops', viewer: 'supply-viewer' };
  it('stand in a table without holes, and in its OpenAPI file but for what the pack itself asks', () => {
    const read = readMatrix(readFileSync('test/packs/supply-roles.csv', 'utf8'), ROLES);
    if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('; '));
    expect([read.planned.length, read.writes]).toEqual([36, true]);
    const api = readOpenApi(readFileSync('test/packs/supply-openapi.json'));
    if ('problems' in api) throw new Error('the file has problems');
    const except = [
      { route: 'GET /health', reason: 'open to everybody' },
      { route: 'POST /api/v1/audit/packs/{id}/verify', reason: 'its pack asks it with an id that it made' },
      { route: 'GET /api/v1/audit/packs/{id}/files/{name}', reason: 'its pack asks it with an id that it made' },
    ];
    expect(uncovered(api, read.reached, except)).toEqual({ open: [], idle: [] });
    expect(uncovered(api, read.reached, except.slice(1)).open).toEqual(['GET /health']);
  });
});

describe('an explanation', () => {
  it.each(['payments-money-loop', 'supply-acceptance'])(
    'of %s says each request, each condition and each capture',
    async name => {
      const pack = await packOf(name);
      const text = explained(pack, plannedCases(pack, [])).join('\n');
      expect(text).toMatchSnapshot();
      expect(text).not.toMatch(/undefined|\[object/);
    },
  );
});
