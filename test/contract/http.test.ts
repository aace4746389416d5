import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gonogoError } from '../../src/errors.ts';
import { packRequests, vendorHttp } from '../../src/http/http.ts';
import type { HttpSettings } from '../../src/http/settings.ts';
import type { Secrets } from '../../src/target.ts';
import { CERTIFICATE, KEY } from './certificate.ts';
import { codeOf } from './side.ts';

const URL_OK = 'https://api.vendor.test/v1/tickets?per_page=1';
const CREDENTIALS = {
  bearer: { secret: 'plain', hosts: ['api.vendor.test'] },
  header: { secret: 'plain', hosts: ['api.vendor.test'], header: 'X-Vendor-Key' },
  field: { secret: 'object', field: 'key', hosts: ['api.vendor.test'] },
  nofield: { secret: 'object', field: 'none', hosts: ['api.vendor.test'] },
  broken: { secret: 'broken', hosts: ['api.vendor.test'] },
};

type Handle = (request: IncomingMessage, response: ServerResponse, body: string) => void;

async function listening(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

let server: Server;
let port: number;
let handle: Handle;
let requests: { method: string | undefined; url: string | undefined; headers: IncomingMessage['headers']; body: string }[];
let values: Record<string, string>;
let reads: string[];
let registered: string[];
let settings: HttpSettings;

beforeEach(async () => {
  requests = [];
  reads = [];
  registered = [];
  values = { plain: 'planted-token', object: '{"key":"planted-field"}', broken: 'planted\r\nx-evil: 1' };
  handle = (_request, response) => void response.end('{"ok":true}');
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      requests.push({ method: request.method, url: request.url, headers: request.headers, body });
      handle(request, response, body);
    });
  });
  port = await listening(server);
  const secrets: Secrets = {
    describe: async () => undefined,
    value: async name => {
      reads.push(name);
      const value = values[name];
      if (value === undefined) throw gonogoError('NOT_FOUND', 'no such secret');
      return value;
    },
  };
  const register = (value: string) => void registered.push(value);
  settings = { credentials: CREDENTIALS, secrets, register, vendorEndpoint: `http://127.0.0.1:${port}` };
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it('refuses an answer that changes the protocol, and goes on', async () => {
  const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n';
  handle = request => void request.socket.write(upgrade);
  const http = vendorHttp(settings);
  expect(await codeOf(http.get({ url: URL_OK }))).toBe('RESPONSE_INVALID');
  expect(await codeOf(packRequests(settings).send({ method: 'POST', url: URL_OK, body: '{}' }))).toBe('RESPONSE_INVALID');
  handle = (_request, response) => void response.end('{"ok":true}');
  expect((await http.get({ url: URL_OK })).body).toBe('{"ok":true}');
});

describe('a GET', () => {
  it('goes to the stand-in with the vendor’s own host name', async () => {
    const answer = await vendorHttp(settings).get({ url: URL_OK, headers: { 'x-version': '7' } });
    expect(answer).toMatchObject({ status: 200, body: '{"ok":true}' });
    expect(requests).toMatchObject([
      { method: 'GET', url: '/v1/tickets?per_page=1', headers: { host: 'api.vendor.test', 'x-version': '7' } },
    ]);
    expect(requests[0]?.headers.authorization).toBeUndefined();
  });

  it('never leaves the stand-in, whatever the path', async () => {
    await vendorHttp(settings).get({ url: 'https://api.vendor.test//elsewhere.test/x' });
    expect(requests[0]?.url).toBe('//elsewhere.test/x');
  });

  it.each([
    ['bearer', 'authorization', 'Bearer planted-token'],
    ['header', 'x-vendor-key', 'planted-token'],
    ['field', 'authorization', 'Bearer planted-field'],
  ])('carries the credential %s, registered before it is sent, read once', async (credential, name, value) => {
    const http = vendorHttp(settings);
    handle = (_request, response) => {
      expect(registered).toContain(value.replace('Bearer ', ''));
      response.end('{}');
    };
    await http.get({ url: URL_OK, credential });
    await http.get({ url: URL_OK, credential });
    expect(requests.map(request => request.headers[name])).toEqual([value, value]);
    expect(reads).toHaveLength(1);
  });

  it('reads a rotated credential again, and only then asks again', async () => {
    const http = vendorHttp(settings);
    handle = (request, response) =>
      void response.writeHead(request.headers.authorization === 'Bearer rotated' ? 200 : 401).end('{}');
    expect((await http.get({ url: URL_OK, credential: 'bearer' })).status).toBe(401);
    expect(requests).toHaveLength(1);
    values.plain = 'rotated';
    expect((await http.get({ url: URL_OK, credential: 'bearer' })).status).toBe(200);
    expect(requests).toHaveLength(3);
  });

  it.each([
    ['another host', 'https://api.other.test/', 'bearer'],
    ['a host that only ends alike', 'https://evil-api.vendor.test/', 'bearer'],
    ['another port', 'https://api.vendor.test:8443/', 'bearer'],
    ['a user in the address', 'https://me:pw@api.vendor.test/', undefined],
    ['plain http', 'http://api.vendor.test/', undefined],
    ['no address', 'tickets', undefined],
    ['a credential that the plan does not have', URL_OK, 'toString'],
  ])('is refused for %s before the secret is read', async (_name, url, credential) => {
    expect(await codeOf(vendorHttp(settings).get({ url, ...(credential === undefined ? {} : { credential }) }))).toBe(
      'HOST_REFUSED',
    );
    expect(reads).toEqual([]);
    expect(requests).toEqual([]);
  });

  it.each(['Authorization', 'host', 'Content-Length', 'X-Vendor-Key', 'Cookie'])(
    'is refused when the plan sets the header %s',
    async name => {
      expect(await codeOf(vendorHttp(settings).get({ url: URL_OK, credential: 'header', headers: { [name]: 'x' } }))).toBe(
        'HOST_REFUSED',
      );
      expect(requests).toEqual([]);
    },
  );

  it.each(['broken', 'nofield'])('sends nothing with the unusable credential %s, and does not repeat it', async credential => {
    const error = await vendorHttp(settings)
      .get({ url: URL_OK, credential })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'RESPONSE_INVALID' });
    expect(String(error)).not.toContain('planted');
    expect(requests).toEqual([]);
  });

  it('refuses redirects', async () => {
    handle = (_request, response) => void response.writeHead(302, { location: 'https://api.vendor.test/other' }).end();
    expect(await codeOf(vendorHttp(settings).get({ url: URL_OK }))).toBe('REDIRECT_REFUSED');
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['said beforehand', true],
    ['found out', false],
  ])('refuses a body above 1 MB, %s', async (_name, said) => {
    const body = 'x'.repeat(1_048_577);
    handle = (_request, response) => {
      if (said) return void response.end(body);
      response.write(body.slice(1));
      setTimeout(() => response.end('xx'), 20);
    };
    expect(await codeOf(vendorHttp(settings).get({ url: URL_OK }))).toBe('BODY_TOO_LARGE');
    handle = (_request, response) => void response.end(body.slice(1));
    expect((await vendorHttp(settings).get({ url: URL_OK })).body).toHaveLength(1_048_576);
  });

  it('refuses a compressed answer', async () => {
    handle = (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
    expect(await codeOf(vendorHttp(settings).get({ url: URL_OK }))).toBe('RESPONSE_INVALID');
  });

  it('ends at its deadline, silent or dripping', async () => {
    const http = vendorHttp({ ...settings, deadline: 300 });
    handle = () => undefined;
    expect(await codeOf(http.get({ url: URL_OK }))).toBe('TIMEOUT');
    handle = (_request, response) => {
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    };
    const began = performance.now();
    expect(await codeOf(http.get({ url: URL_OK }))).toBe('DRIPPING');
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('ends with the caller’s own reason', async () => {
    handle = () => undefined;
    const stop = new AbortController();
    setTimeout(() => stop.abort(gonogoError('INTERRUPTED', 'interrupted')), 50);
    expect(await codeOf(vendorHttp(settings).get({ url: URL_OK }, stop.signal))).toBe('INTERRUPTED');
    expect(await codeOf(vendorHttp(settings).get({ url: URL_OK }, AbortSignal.abort()))).toBe('TIMEOUT');
  });

  it('says what became of a broken connection', async () => {
    handle = (_request, response) =>
      void response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy());
    expect(await codeOf(vendorHttp(settings).get({ url: URL_OK }))).toBe('UNREACHABLE');
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    expect(await codeOf(vendorHttp(settings).get({ url: URL_OK }))).toBe('UNREACHABLE');
  });

  it('takes no vendor endpoint off loopback', () => {
    for (const vendorEndpoint of [
      'http://10.0.0.1:80',
      'https://10.0.0.1',
      'ftp://127.0.0.1',
      'http://127.0.0.1.evil.test',
      'x',
    ]) {
      expect(() => vendorHttp({ ...settings, vendorEndpoint })).toThrow(expect.objectContaining({ code: 'WORLD_MIXED' }));
    }
  });
});

describe('TLS and proxies', () => {
  let secure: Server;
  let securePort: number;
  let direct: Omit<HttpSettings, 'vendorEndpoint'>;
  beforeEach(async () => {
    secure = createTlsServer({ cert: CERTIFICATE, key: KEY }, (request, response) =>
      response.end(`secure ${request.headers.host}`),
    ) as unknown as Server;
    securePort = await listening(secure);
    const { vendorEndpoint: _none, ...rest } = settings;
    direct = rest;
  });
  afterEach(() => {
    secure.closeAllConnections();
    secure.close();
  });

  it('verifies the certificate', async () => {
    const url = `https://localhost:${securePort}/`;
    expect(await codeOf(vendorHttp(direct).get({ url }))).toBe('TLS_FAILED');
    expect(await codeOf(vendorHttp({ ...direct, ca: CERTIFICATE }).get({ url: `https://127.0.0.1:${securePort}/` }))).toBe(
      'TLS_FAILED',
    );
    expect((await vendorHttp({ ...direct, ca: CERTIFICATE }).get({ url })).body).toBe(`secure localhost:${securePort}`);
  });

  it('goes through a proxy, speaks TLS with the host itself, and gives the credential to the host only', async () => {
    const asked: { target: string | undefined; headers: IncomingMessage['headers'] }[] = [];
    const proxy = createServer();
    const open = new Set<Socket>();
    proxy.on('connect', (request: IncomingMessage, client: Socket) => {
      asked.push({ target: request.url, headers: request.headers });
      const upstream = connect(securePort, '127.0.0.1', () => client.write('HTTP/1.1 200 Connection established\r\n\r\n'));
      for (const socket of [client, upstream]) open.add(socket.on('error', () => undefined));
      client.pipe(upstream).pipe(client);
    });
    const through = { ...direct, ca: CERTIFICATE, proxy: `http://me:p%40ss@127.0.0.1:${await listening(proxy)}` };
    expect(await vendorHttp(through).get({ url: URL_OK, credential: 'bearer' })).toMatchObject({
      status: 200,
      body: 'secure api.vendor.test',
    });
    expect(asked).toMatchObject([
      { target: 'api.vendor.test:443', headers: { 'proxy-authorization': `Basic ${btoa('me:p@ss')}` } },
    ]);
    expect(asked[0]?.headers.authorization).toBeUndefined();
    const spared = { ...through, noProxy: 'x.test, .localhost,localhost' };
    await vendorHttp(spared).get({ url: `https://localhost:${securePort}/` });
    expect(asked).toHaveLength(1);
    const { ca: _none, ...untrusting } = through;
    expect(await codeOf(vendorHttp(untrusting).get({ url: URL_OK }))).toBe('TLS_FAILED');
    for (const socket of open) socket.destroy();
    proxy.close();
  });

  it('says when the proxy refuses', async () => {
    const proxy = createServer();
    proxy.on('connect', (_request, client: Socket) => void client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
    expect(
      await codeOf(vendorHttp({ ...direct, proxy: `http://127.0.0.1:${await listening(proxy)}` }).get({ url: URL_OK })),
    ).toBe('UNREACHABLE');
    proxy.close();
  });
});

describe('a GraphQL query', () => {
  const ask = { url: 'https://api.vendor.test/graphql.json', credential: 'bearer', fields: ['shop'] };

  it('sends what was proved, printed anew', async () => {
    await vendorHttp(settings).query({ ...ask, document: '# a comment\nquery{shop{id}}' });
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: '/graphql.json',
        headers: { 'content-type': 'application/json', authorization: 'Bearer planted-token' },
      },
    ]);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ query: '{\n  shop {\n    id\n  }\n}' });
  });

  it.each([
    ['a mutation', 'mutation { shop { id } }'],
    ['a mutation beside a query', 'query { shop { id } } mutation M { shop { id } }'],
    ['a subscription', 'subscription { shop { id } }'],
    ['a definition of a type', 'query { shop { id } } type A { b: Int }'],
    ['fragments alone', 'fragment F on Query { shop { id } }'],
    ['a root field that is not declared', 'query { shop { id } orders { id } }'],
    ['one behind an alias', 'query { shop: orders { id } }'],
    ['one in a fragment', 'query { ...F } fragment F on Query { orders { id } }'],
    ['one in an inline fragment', 'query { ... on Query { orders { id } } }'],
    ['a fragment that is missing', 'query { shop { id } ...F }'],
    ['a fragment that spreads itself', 'query { ...F } fragment F on Query { shop { id } ...F }'],
    ['a fragment defined twice', 'query { ...F } fragment F on Query { shop { id } } fragment F on Query { orders { id } }'],
    ['introspection', 'query { __schema { types { name } } }'],
    ['no GraphQL', '{'],
    ['nothing', ''],
    ['too many tokens', `query { shop { ${'id '.repeat(3000)} } }`],
  ])('is refused for %s, before the secret is read', async (_name, document) => {
    expect(await codeOf(vendorHttp(settings).query({ ...ask, document }))).toBe('GRAPHQL_NOT_QUERY');
    expect(reads).toEqual([]);
    expect(requests).toEqual([]);
  });
});
