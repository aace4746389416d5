import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gonogoError } from '../../src/errors.ts';
import { vendorHttp } from '../../src/http/http.ts';
import type { Reader } from '../../src/sampler/reading.ts';
import { codeOf } from '../contract/side.ts';
import { API, sendJson, startVendor, TOKEN, type Vendor } from '../contract/vendor.ts';
import { never, readerAt, TICKET } from './reader-rig.ts';

let vendor: Vendor;
beforeEach(async () => {
  vendor = await startVendor();
});
afterEach(() => vendor.close());

const GRAPHQL = {
  url: `https://${API}/graphql.json`,
  template: '/graphql.json',
  document: 'query ($q: String!) { orders(q: $q) { id } }',
  root: ['orders'],
  variables: { q: 'planted.person@example.test' },
};

describe('a read', () => {
  it('gives the answer, and one line of trace with the template', async () => {
    const { reader, clock } = readerAt(vendor);
    const item = 'a'.repeat(24);
    const { answer, attempts } = await reader.get({ ...TICKET, item }, never);
    expect([answer?.body, attempts]).toEqual(['{"ok":true}', 1]);
    expect(reader.facts().trace).toEqual({
      lines: [
        { method: 'GET', host: API, template: '/v1/tickets', status: 200, ms: answer?.ms, attempt: 1, waited: 0, item },
      ].map(line => ({ ...line, ms: expect.any(Number) })),
      dropped: 0,
    });
    expect(clock.slept).toEqual([]);
  });

  it.each([
    [401, 'DENIED'],
    [403, 'DENIED'],
    [404, 'NOT_FOUND'],
    [400, 'HTTP_STATUS'],
    [418, 'HTTP_STATUS'],
    [500, 'SERVICE_ERROR'],
  ])('of status %s fails with %s at once', async (status, failure) => {
    vendor.handle = (_call, response) => sendJson(response, {}, status);
    const { reader } = readerAt(vendor);
    expect(await reader.get(TICKET, never)).toEqual({ failure, attempts: 1 });
    expect(vendor.calls).toHaveLength(1);
    expect(reader.facts().requests).toMatchObject([{ status, count: 1 }]);
  });

  it.each([
    ['no JSON', '<html>planted</html>', 'RESPONSE_INVALID'],
    ['errors', { data: { orders: [] }, errors: [{ message: 'planted' }] }, 'GRAPHQL_ERRORS'],
    ['errors that are no list', { data: { orders: [] }, errors: 'planted' }, 'GRAPHQL_ERRORS'],
    ['no data', { extensions: {} }, 'GRAPHQL_ERRORS'],
    ['null for data', { data: null }, 'GRAPHQL_ERRORS'],
  ])('of GraphQL with %s is a failure although the status is 200', async (_name, body, failure) => {
    vendor.handle = (_call, response) => void response.end(typeof body === 'string' ? body : JSON.stringify(body));
    const { reader } = readerAt(vendor);
    expect(await reader.query(GRAPHQL, never)).toEqual({ failure, attempts: 1 });
    expect(reader.facts().requests).toMatchObject([{ method: 'POST', template: '/graphql.json', status: failure, count: 1 }]);
  });

  it('of GraphQL gives data', async () => {
    vendor.handle = (_call, response) => sendJson(response, { data: { orders: [] } });
    const { reader } = readerAt(vendor);
    expect((await reader.query(GRAPHQL, never)).answer?.status).toBe(200);
    expect(JSON.parse(vendor.calls[0]?.body ?? '')).toMatchObject({ variables: GRAPHQL.variables });
  });
});

describe('what is refused', () => {
  const refusals: [string, string, (reader: Reader) => Promise<unknown>][] = [
    ['another host', 'HOST_REFUSED', reader => reader.get({ ...TICKET, url: 'https://planted.other.test/' }, never)],
    ['a host that ends alike', 'HOST_REFUSED', reader => reader.get({ ...TICKET, url: `https://evil-${API}/` }, never)],
    ['the host with a dot', 'HOST_REFUSED', reader => reader.get({ ...TICKET, url: `https://${API}./` }, never)],
    ['a port', 'HOST_REFUSED', reader => reader.get({ url: `https://${API}:8443/`, template: '/' }, never)],
    ['a user', 'HOST_REFUSED', reader => reader.get({ ...TICKET, url: `https://me:pw@${API}/` }, never)],
    ['plain http', 'HOST_REFUSED', reader => reader.get({ ...TICKET, url: `http://${API}/` }, never)],
    ['two slashes', 'HOST_REFUSED', reader => reader.get({ ...TICKET, url: `https://${API}//other.test/x` }, never)],
    ['no address', 'HOST_REFUSED', reader => reader.get({ ...TICKET, url: '/v1/tickets' }, never)],
    ['a line break', 'HOST_REFUSED', reader => reader.get({ ...TICKET, url: `https://${API}/a\r\nb` }, never)],
    ['_method', 'METHOD_REFUSED', reader => reader.get({ ...TICKET, url: `https://${API}/a?_method=PUT` }, never)],
    ['GraphQL by GET', 'METHOD_REFUSED', reader => reader.get({ ...TICKET, url: `${GRAPHQL.url}?query={a}` }, never)],
    ['a mutation', 'GRAPHQL_NOT_QUERY', reader => reader.query({ ...GRAPHQL, document: 'mutation { orders { id } }' }, never)],
    ['another root field', 'GRAPHQL_NOT_QUERY', reader => reader.query({ ...GRAPHQL, root: ['shop'] }, never)],
    [
      'a query to another host',
      'HOST_REFUSED',
      reader => reader.query({ ...GRAPHQL, url: 'https://planted.other.test/graphql' }, never),
    ],
  ];
  it.each(refusals)('%s is not sent, and is counted as %s', async (_name, failure, ask) => {
    const { reader } = readerAt(vendor);
    expect(await ask(reader)).toEqual({ failure, attempts: 0 });
    expect([vendor.calls, vendor.connections]).toEqual([[], 0]);
    const facts = reader.facts();
    expect(facts.refusals).toEqual([{ code: failure, count: 1 }]);
    expect([facts.trace.lines, facts.requests, facts.rate_limits.flatMap(each => each.responses)].flat()).toEqual(
      facts.rate_limits.length === 0 ? [] : [0],
    );
  });

  it.each([`https://${API}/other`, 'https://planted.other.test/'])(
    'a redirect to %s is not followed, not tried again',
    async location => {
      vendor.handle = (_call, response) => void response.writeHead(302, { location }).end();
      const { reader } = readerAt(vendor);
      expect(await reader.get(TICKET, never)).toEqual({ failure: 'REDIRECT_REFUSED', attempts: 1 });
      expect(vendor.calls).toHaveLength(1);
      expect(reader.facts()).toMatchObject({
        refusals: [{ code: 'REDIRECT_REFUSED', count: 1 }],
        trace: { lines: [{ status: 'REDIRECT_REFUSED', attempt: 1 }] },
      });
    },
  );
});

describe('what a vendor does to it', () => {
  it('a body that drips ends at the deadline', async () => {
    vendor.handle = (_call, response) => {
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    };
    const { reader } = readerAt(vendor, { http: vendorHttp({ ...vendor.settings, deadline: 400 }) });
    const began = performance.now();
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'DRIPPING', attempts: 1 });
    expect(performance.now() - began).toBeLessThan(3000);
    const { trace, latency } = reader.facts();
    expect(trace.lines).toMatchObject([{ status: 'DRIPPING', attempt: 1 }]);
    // It counts as slow: left out, the vendor would look fast.
    expect(latency[0]?.max).toBeGreaterThan(300);
  });

  it('a body of 2 MB is a failure', async () => {
    vendor.handle = (_call, response) => void response.end('x'.repeat(2_000_000));
    const { reader } = readerAt(vendor);
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'BODY_TOO_LARGE', attempts: 1 });
  });

  it('a rotated credential’s second attempt is in the trace', async () => {
    let value = 'old';
    const http = vendorHttp({ ...vendor.settings, secrets: { describe: async () => undefined, value: async () => value } });
    vendor.handle = (call, response) => sendJson(response, {}, call.headers.authorization === 'Bearer new' ? 200 : 401);
    const { reader } = readerAt(vendor, { http });
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'DENIED', attempts: 1 });
    value = 'new';
    expect((await reader.get(TICKET, never)).attempts).toBe(2);
    const { trace, retries } = reader.facts();
    expect(trace.lines.map(line => [line.status, line.attempt])).toEqual([
      [401, 1],
      [401, 1],
      [200, 2],
    ]);
    expect(retries).toMatchObject([{ reason: 401, retries: 1, recovered: 1, waited: 0 }]);
    expect(vendor.calls).toHaveLength(3);
  });

  it('a second attempt on a fresh connection is in the trace', async () => {
    const { reader } = readerAt(vendor);
    await reader.get(TICKET, never);
    vendor.handle = (_call, response) => {
      vendor.handle = (_again, next) => sendJson(next, {});
      response.socket?.destroy();
    };
    expect((await reader.get(TICKET, never)).attempts).toBe(2);
    const { trace, retries } = reader.facts();
    expect(trace.lines.slice(1).map(line => [line.status, line.attempt])).toEqual([
      ['UNREACHABLE', 1],
      [200, 2],
    ]);
    expect(retries).toMatchObject([{ reason: 'UNREACHABLE', retries: 1, recovered: 1, waited: 0 }]);
    expect(vendor.calls).toHaveLength(3);
  });

  it('an interruption is the only thing that it throws', async () => {
    vendor.handle = () => undefined;
    const stop = new AbortController();
    const { reader } = readerAt(vendor);
    const reading = reader.get(TICKET, stop.signal);
    setTimeout(() => stop.abort(gonogoError('INTERRUPTED', 'interrupted')), 50);
    expect(await codeOf(reading)).toBe('INTERRUPTED');
    expect(await codeOf(reader.get(TICKET, stop.signal))).toBe('INTERRUPTED');
    expect(vendor.calls).toHaveLength(1);
  });

  it('a credential that cannot be read is a failure of which nothing went out', async () => {
    const secrets = {
      describe: async () => undefined,
      value: async () => {
        throw gonogoError('NOT_FOUND', 'no such secret');
      },
    };
    const { reader } = readerAt(vendor, { http: vendorHttp({ ...vendor.settings, secrets }) });
    expect(await reader.get(TICKET, never)).toEqual({ failure: 'NOT_FOUND', attempts: 0 });
    expect([vendor.calls, reader.facts().trace.lines]).toEqual([[], []]);
  });
});

describe('the facts', () => {
  it('count versions and deprecations by the answers that could be read', async () => {
    const answers: [number, Record<string, string>][] = [
      [200, { 'x-version': '7' }],
      [200, { 'x-version': '6', deprecation: '@1688169599' }],
      [200, { 'x-version': '7', warning: '199 - "x", 299 - "soon"' }],
      [200, { 'x-version': '7', 'x-vendor-api-deprecated-reason': 'https://x.test' }],
      [200, { 'x-version': '7', warning: '199 - "other"' }],
      [404, { 'x-version': '5', sunset: 'Sat, 31 Dec 2026 23:59:59 GMT' }],
    ];
    const declared = { host: API, header: 'x-version', equals: '7' };
    const { reader } = readerAt(vendor, { versions: [declared, { host: 'quiet.test', header: 'x-v', equals: '1' }] });
    for (const [status, headers] of answers) {
      vendor.handle = (_call, response) => sendJson(response, {}, status, headers);
      await reader.get(TICKET, never);
    }
    expect(reader.facts().versions).toEqual([
      { host: API, header: 'x-version', responses: 5, as_declared: 4, deprecated: 3 },
      { host: 'quiet.test', header: 'x-v', responses: 0, as_declared: 0, deprecated: 0 },
    ]);
  });

  it('name a host without a declared version all the same', async () => {
    vendor.handle = (_call, response) => sendJson(response, {}, 200, { sunset: 'Sat, 31 Dec 2026 23:59:59 GMT' });
    const { reader } = readerAt(vendor);
    await reader.get(TICKET, never);
    expect(reader.facts().versions).toEqual([{ host: API, responses: 1, as_declared: 0, deprecated: 1 }]);
  });

  it('hold nothing that was planted in addresses, variables, headers, bodies and credentials', async () => {
    const bodies = [{ data: { orders: ['planted'] } }, { errors: [{ message: 'planted' }] }];
    const { reader } = readerAt(vendor);
    for (const status of [200, 302, 404, 429, 500]) {
      vendor.handle = (_call, response) =>
        sendJson(response, bodies[status % 2], status, { 'x-planted': 'planted', 'retry-after': '1' });
      await reader.get({ ...TICKET, template: '/v1/planted person@example.test' }, never);
      await reader.query(GRAPHQL, never);
      await reader.get({ ...TICKET, url: 'https://planted.other.test/' }, never);
    }
    const text = JSON.stringify(reader.facts());
    expect(text).toContain('REDIRECT_REFUSED');
    expect(text).not.toMatch(/planted|example/i);
    expect(text).not.toContain(TOKEN);
  });
});
