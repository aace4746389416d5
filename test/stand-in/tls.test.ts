/** The stand-in over TLS: real verification, by the authority of its run and nobody else. */
import { afterEach, describe, expect, it } from 'vitest';
import { packRequests } from '../../src/http/http.ts';
import { type Authority, authority } from '../../src/stand-in/certificate.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld } from '../../src/stand-in/state.ts';
import { codeOf } from '../contract/side.ts';

const DAY = 86_400_000;
const now = Date.now();
let standIn: StandIn;
afterEach(() => standIn.close());

let signs: Authority;
const authorityOf = (): string => signs.certificate;

async function serve(ends: number, more: { readonly between?: number } = {}) {
  signs = authority(now);
  const world = emptyWorld({ account: '111122223333', region: 'us-east-2', now, seed: 1 });
  standIn = await startStandIn({
    world,
    tls: { authority: signs, ends: () => ends, ...more },
    handlers: [
      {
        name: 'vendor',
        matches: () => true,
        answer: ({ headers }) => ({ status: 200, headers: {}, body: headers['host'] ?? '' }),
      },
    ],
  });
  return (ca: string) =>
    packRequests({
      credentials: {},
      secrets: { describe: async () => undefined, value: async () => '' },
      register: () => undefined,
      ca,
      vendorEndpoint: standIn.tlsUrl ?? '',
    });
}
const ask = { method: 'GET', url: 'https://api.example.com/x' } as const;

describe('the stand-in over TLS', () => {
  it.each([90 * DAY, 40 * 365 * DAY])('shows a certificate for the host that is asked, with its end in %d ms', async length => {
    const ends = Math.floor((now + length) / 1000) * 1000;
    const requests = (await serve(ends))(authorityOf());
    const answer = await requests.send(ask);
    // Its authority’s own certificate is the root, which is kept and not shown.
    expect([answer.body, answer.certificateEnds]).toEqual(['api.example.com', ends]);
    expect((await requests.send({ ...ask, url: 'https://other.example.org/' })).body).toBe('other.example.org');
  });

  it.each([10 * DAY, 90 * DAY])('of a chain the first certificate to end counts: an intermediate in %d ms', async length => {
    const [ends, between] = [30 * DAY, length].map(each => Math.floor((now + each) / 1000) * 1000) as [number, number];
    const answer = await (await serve(ends, { between }))(authorityOf()).send(ask);
    expect(answer.certificateEnds).toBe(Math.min(ends, between));
  });

  it.each<[string, number, string]>([
    ['has ended', now - 3600_000, 'same'],
    ['another run’s authority has signed', now + 90 * DAY, 'another'],
  ])('with a certificate that %s is not believed', async (_what, ends, who) => {
    const open = await serve(ends);
    expect(await codeOf(open(who === 'same' ? authorityOf() : authority(now).certificate).send(ask))).toBe('TLS_FAILED');
  });
});
