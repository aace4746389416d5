/** Days left of a certificate, as the socket shows it: through the real client, over real TLS on loopback. */
import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { packRequests } from '../../src/http/http.ts';
import type { PackResult } from '../../src/pack/result.ts';
import { plannedCases, runPack } from '../../src/pack/run.ts';
import type { Pack } from '../../src/pack/types.ts';
import { CERTIFICATE, KEY } from '../contract/certificate.ts';

const ENDS = Date.UTC(2126, 9, 30, 18, 54, 17);
const DAY = 86_400_000;

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function look(
  now: number,
  more: { readonly plain?: true; readonly date?: string; readonly host?: string; readonly cases?: number } = {},
): Promise<PackResult> {
  const answer = (_request: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(200, more.date === undefined ? {} : { date: more.date }).end('{}');
  server = more.plain ? createPlainServer(answer) : (createServer({ cert: CERTIFICATE, key: KEY }, answer) as unknown as Server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pack: Pack = {
    pack: 'tls',
    base: `https://${more.host ?? 'api.vendor.test'}`,
    min_checks: 2,
    in_flight: 1,
    cases: Array.from({ length: more.cases ?? 1 }, (_, index) => ({
      id: `certificate-${index}`,
      get: '/',
      expect: [{ status: 200 }, { tls: { min_days: 21 }, show: true }],
    })),
  };
  return await runPack({
    pack,
    planned: plannedCases(pack, []),
    requests: packRequests({
      credentials: {},
      secrets: { describe: async () => undefined, value: async () => '' },
      register: () => undefined,
      ca: CERTIFICATE,
      vendorEndpoint: `${more.plain ? 'http' : 'https'}://127.0.0.1:${port}`,
    }),
    clock: { now: () => now, sleep: async () => undefined },
    signal: new AbortController().signal,
    register: () => undefined,
    random: () => 0.5,
    given: new Map(),
    mayWrite: false,
    subjects: undefined,
  });
}
const told = ({ outcome, reason }: Pick<PackResult, 'outcome' | 'reason'>): string => `${outcome} ${reason}`;
const judged = (result: PackResult) => result.cases[0]?.steps[0]?.judged.at(-1);

describe('a certificate', () => {
  it('that is valid for long enough passes, on a kept connection as on a new one', async () => {
    const result = await look(ENDS - 22 * DAY, { cases: 3 });
    expect(told(result)).toBe('pass MET');
    expect(judged(result)).toMatchObject({ judgement: 'met', found: '22' });
  });

  it.each<[string, number, Parameters<typeof look>[1], string]>([
    ['ends a minute too soon', ENDS - 21 * DAY + 60_000, {}, 'fail NOT_MET'],
    ['has ended', ENDS + DAY, {}, 'fail NOT_MET'],
    ['ends too soon by the server’s clock', ENDS - 90 * DAY, { date: new Date(ENDS - 5 * DAY).toUTCString() }, 'fail NOT_MET'],
    ['is for another host', ENDS - 90 * DAY, { host: 'other.vendor.test' }, 'error TLS_FAILED'],
    ['is not shown, as no TLS is spoken', ENDS - 90 * DAY, { plain: true }, 'error RESPONSE_INVALID'],
  ])('that %s is no pass', async (_what, now, more, expected) => expect(told(await look(now, more))).toBe(expected));
});
