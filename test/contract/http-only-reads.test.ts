import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vendorHttp } from '../../src/http/http.ts';
import type { Answer, Http } from '../../src/target.ts';
import { codeOf } from './side.ts';
import { API, sendJson, startVendor, TOKEN, type Vendor } from './vendor.ts';

const OK = `https://${API}/v1/orders?status=any`;
const GRAPHQL = `https://${API}/graphql.json`;

let vendor: Vendor;
let http: Http;
beforeEach(async () => {
  vendor = await startVendor();
  http = vendorHttp(vendor.settings);
});
afterEach(() => vendor.close());

/** Nothing went out, not even a connection. */
async function unsent(promise: Promise<Answer>): Promise<unknown> {
  const code = await codeOf(promise);
  expect(vendor.calls).toEqual([]);
  expect(vendor.connections).toBe(0);
  return code;
}

describe('an address that could do more than read is not sent', () => {
  it.each([
    ['a parameter that names the method', '/v1/orders?_method=DELETE'],
    ['in another case', '/v1/orders?a=1&_Method=delete'],
    ['encoded', '/v1/orders?%5f%6Dethod=DELETE'],
    ['encoded twice', '/v1/orders?%255fmethod=DELETE'],
    ['as a list', '/v1/orders?_method[]=DELETE'],
    ['after a blank', '/v1/orders?+_method=DELETE'],
    ['after a semicolon', '/v1/orders?a=1;_method=DELETE'],
    ['in the path', '/v1/orders;_method=DELETE'],
    ['without its line', '/v1/orders?method=DELETE'],
    ['as a header’s name', '/v1/orders?X-HTTP-Method-Override=DELETE'],
    ['behind a separator in its name', '/v1/orders?a%26_method=DELETE'],
    ['GraphQL by GET', '/graphql.json?query=mutation{a}'],
    ['GraphQL by GET without a document', '/graphql.json'],
    ['GraphQL by GET, encoded', '/gr%61phql?operationName=A'],
    ['a document elsewhere', '/api?query=mutation%20%7Ba%7D'],
    ['a stored document', '/api?extensions=%7B%22persistedQuery%22:%7B%7D%7D'],
    ['a stored document by its id', '/api?documentId=7'],
    ['a stored document by doc_id', '/api?doc_id=7'],
    ['a stored document by queryId', '/api?queryId=7'],
  ])('%s', async (_name, path) => {
    expect(await unsent(http.get({ url: `https://${API}${path}` }))).toBe('METHOD_REFUSED');
    expect(await unsent(http.head({ url: `https://${API}${path}`, credential: 'bearer' }))).toBe('METHOD_REFUSED');
  });

  it.each(['query=mutation{a}', 'extensions={}', 'id=7', 'documentId=7', 'operationName=M', 'variables={}', '_method=PUT'])(
    'a GraphQL POST with %s in its address',
    async search => {
      const ask = { url: `${GRAPHQL}?${search}`, document: '{ shop { id } }', fields: ['shop'] };
      expect(await unsent(http.query(ask))).toBe('METHOD_REFUSED');
    },
  );

  it.each([
    ['plain http', `http://${API}/`],
    ['a user', `https://me@${API}/`],
    ['a fragment', `${OK}#SC-1`],
    ['a line break', `${OK}\r\nx-evil: 1`],
    ['a line break within the host', `https://api.vendor\n.test/`],
    ['a tab', `https://${API}/a\tb`],
    ['a blank', `https://${API}/a b`],
    ['backslashes', `https:\\\\${API}\\x`],
    ['one slash', `https:/${API}/x`],
    ['no host', 'https:///x'],
    ['characters beyond ASCII', `https://${API}/ü`],
  ])('%s is no address', async (_name, url) => {
    expect(await unsent(http.get({ url }))).toBe('HOST_REFUSED');
  });

  it('lets values through that only look alike', async () => {
    const harmless = [
      '/v1/orders?payment_method=card&name=%23SC-1&query=email%3Aa%40b.test',
      '/v1/orders?email=a%26_method%3DDELETE%40b.test',
      '/v1/methods/7?id=7',
    ];
    for (const path of harmless) expect((await http.get({ url: `https://${API}${path}` })).status).toBe(200);
    expect(vendor.calls.map(call => call.url)).toEqual(harmless);
  });
});

describe('a header that could do more than tell', () => {
  it.each([
    'X-HTTP-Method-Override',
    'x-http-method',
    'X-Method-Override',
    'X_HTTP_METHOD_OVERRIDE',
    'x-vendor-method-name',
    'X-Original-URL',
    'x-rewrite-url',
    'x-evil\r\nx-other',
    'x evil',
    '',
  ])('%j is not sent', async name => {
    expect(await unsent(http.get({ url: OK, headers: { [name]: 'DELETE' } }))).toBe('METHOD_REFUSED');
  });

  it.each(['1\r\nx-http-method-override: DELETE', '1\n', 'a\0b', 'ü'])('value %j is not sent', async value => {
    expect(await unsent(http.get({ url: OK, headers: { 'x-version': value } }))).toBe('METHOD_REFUSED');
  });

  it.each(['Content_Length', 'Transfer-Encoding', 'proxy_authorization', 'Host'])('%s is not the plan’s to set', async name => {
    expect(await unsent(http.get({ url: OK, headers: { [name]: '1' } }))).toBe('HOST_REFUSED');
  });

  it.each([
    ['X-HTTP-Method-Override', 'METHOD_REFUSED'],
    ['Content-Length', 'HOST_REFUSED'],
    ['a b', 'METHOD_REFUSED'],
  ])('%s does not carry a credential', async (header, code) => {
    const odd = vendorHttp({ ...vendor.settings, credentials: { odd: { secret: 'token', hosts: [API], header } } });
    expect(await unsent(odd.get({ url: OK, credential: 'odd' }))).toBe(code);
  });
});

describe('a GraphQL document that could do more than read is not sent', () => {
  const bomb = Array.from({ length: 120 }, (_, at) => `fragment F${at} on Q { ...F${at + 1} ...F${at + 1} }`).join(' ');
  it.each([
    ['a mutation', 'mutation { shop { id } }'],
    ['a mutation after a byte order mark', '\uFEFFmutation { shop { id } }'],
    ['a mutation behind commas', 'query A { shop { id } },,mutation B { shop { id } }'],
    ['a mutation on a line of its own comment', '# query\nmutation { shop { id } }'],
    ['a subscription', 'subscription { shop { id } }'],
    ['fragments only', 'fragment F on Query { shop { id } }'],
    ['two queries, of which the server would choose', 'query A { shop { id } } query B { shop { name } }'],
    ['an alias of a field that is not declared', '{ shop: deleteEverything { id } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['introspection of a type', '{ shop { id } __type(name: "A") { name } }'],
    ['@defer', '{ shop { id } ... @defer { shop { name } } }'],
    ['@stream', '{ shop { ids @stream } }'],
    ['a directive on the operation', 'query @live { shop { id } }'],
    ['a directive on a variable', 'query ($a: Int @delete) { shop(a: $a) { id } }'],
    ['a directive in a fragment', '{ ...F } fragment F on Q { shop @run { id } }'],
    ['an extension of the schema', '{ shop { id } } extend type A { b: Int }'],
    ['3000 fields', `{ ${'shop '.repeat(3000)} }`],
    ['fragments that double 120 times', `{ ...F0 } ${bomb} fragment F120 on Q { remove }`],
    ['a semicolon', '{ shop { id } }; mutation { a }'],
    ['an id in place of a document', 'b3JkZXJz'],
  ])('%s', async (_name, document) => {
    expect(await unsent(http.query({ url: GRAPHQL, credential: 'bearer', document, fields: ['shop'] }))).toBe(
      'GRAPHQL_NOT_QUERY',
    );
  });

  it.each([
    ['an object', { q: { a: 1 } }],
    ['a list', { q: ['a'] }],
    ['no number', { q: Number.NaN }],
    ['endless', { q: Number.POSITIVE_INFINITY }],
    ['nothing', { q: undefined }],
    ['another name', { 'q"': 'a' }],
  ])('a variable that is no plain value: %s', async (_name, variables) => {
    const ask = { url: GRAPHQL, document: 'query ($q: String) { shop(q: $q) { id } }', fields: ['shop'] };
    expect(await unsent(http.query({ ...ask, variables: variables as unknown as Readonly<Record<string, string>> }))).toBe(
      'GRAPHQL_NOT_QUERY',
    );
  });

  it('a query goes out printed anew, with its variables beside it and nothing else', async () => {
    const document = '\uFEFF# note\nquery Q($q:String!,$n:Int){...F @include(if:true)} fragment F on Query{shop(q:$q,n:$n){id}}';
    await http.query({ url: GRAPHQL, document, fields: ['shop'], variables: { q: '"} mutation { a }', n: 2 } });
    const sent = JSON.parse(vendor.calls[0]?.body ?? '') as Record<string, unknown>;
    expect(Object.keys(sent)).toEqual(['query', 'variables']);
    expect(sent['variables']).toEqual({ q: '"} mutation { a }', n: 2 });
    expect(sent['query']).toMatch(
      /^query Q\(\$q: String!, \$n: Int\) \{\n {2}\.\.\.F @include\(if: true\)\n\}\n\nfragment F on Query/,
    );
  });
});

describe('an answer', () => {
  it('to HEAD has no body, whatever length it names', async () => {
    vendor.handle = (_call, response) => void response.writeHead(200, { 'content-length': '999999999' }).end();
    expect(await http.head({ url: OK, credential: 'bearer' })).toMatchObject({ status: 200, body: '' });
    expect(vendor.calls).toMatchObject([{ method: 'HEAD', headers: { authorization: `Bearer ${TOKEN}` } }]);
  });

  it('tells how long it took, by a steady clock', async () => {
    vendor.handle = (_call, response) => void setTimeout(() => response.end('{}'), 60);
    const { ms } = await http.get({ url: OK });
    expect(ms).toBeGreaterThanOrEqual(55);
    expect(ms).toBeLessThan(5000);
  });

  it.each([
    ['another host', 'https://elsewhere.test/'],
    ['the same host', `https://${API}/other`],
    ['a relative one', '/other'],
  ])('that redirects to %s is not followed', async (_name, location) => {
    for (const status of [301, 302, 303, 307, 308]) {
      vendor.handle = (_call, response) => void response.writeHead(status, { location }).end();
      expect(await codeOf(http.get({ url: OK }))).toBe('REDIRECT_REFUSED');
    }
    expect(vendor.calls.map(call => call.url)).toEqual(Array(5).fill('/v1/orders?status=any'));
  });

  it('of 128 MB is cut at the cap', async () => {
    let written = 0;
    vendor.handle = (_call, response) => {
      const chunk = Buffer.alloc(65_536, 'x');
      response.on('error', () => undefined);
      const pump = (): void => {
        while (written < 134_217_728 && !response.destroyed) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', pump);
        }
        if (!response.destroyed) response.end();
      };
      pump();
    };
    expect(await codeOf(http.get({ url: OK }))).toBe('BODY_TOO_LARGE');
    expect(written).toBeLessThan(67_108_864);
  });

  it('with a status that HTTP does not know is none', async () => {
    vendor.handle = (_call, response) => void response.writeHead(799).end('{}');
    expect(await codeOf(http.get({ url: OK }))).toBe('RESPONSE_INVALID');
  });

  it('to a second attempt with a rotated credential says that there was a first', async () => {
    let value = 'old';
    const secrets = { describe: async () => undefined, value: async () => value };
    const rotating = vendorHttp({ ...vendor.settings, secrets });
    vendor.handle = (call, response) => sendJson(response, {}, call.headers.authorization === 'Bearer new' ? 200 : 401);
    expect(await rotating.get({ url: OK, credential: 'bearer' })).not.toHaveProperty('resent');
    value = 'new';
    expect(await rotating.get({ url: OK, credential: 'bearer' })).toMatchObject({
      status: 200,
      resent: [{ status: 401, ms: expect.any(Number) }],
    });
    expect(vendor.calls).toHaveLength(3);
  });
});

describe('a connection', () => {
  it('is used again, but for a body that was not read to its end', async () => {
    for (let each = 0; each < 3; each += 1) await http.get({ url: OK });
    expect([vendor.calls.length, vendor.connections]).toEqual([3, 1]);
    vendor.handle = (_call, response) => void response.end('x'.repeat(2_000_000));
    expect(await codeOf(http.get({ url: OK }))).toBe('BODY_TOO_LARGE');
    vendor.handle = (_call, response) => void response.end('{}');
    expect((await http.get({ url: OK })).body).toBe('{}');
    expect(vendor.connections).toBe(2);
  });

  it('that the vendor closed meanwhile costs a second attempt, and says so', async () => {
    await http.get({ url: OK });
    vendor.handle = (_call, response) => void response.socket?.destroy();
    // The first attempt meets a closed connection; the second, on a fresh one, does as well, and that is what counts.
    const error: unknown = await http.get({ url: OK }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'UNREACHABLE', resent: [{ status: 'UNREACHABLE', ms: expect.any(Number) }] });
    expect(vendor.calls).toHaveLength(3);
    expect(await codeOf(http.get({ url: OK }))).toBe('UNREACHABLE');
    expect(vendor.calls).toHaveLength(4);
  });

  it('that was closed brings the answer on a fresh one', async () => {
    await http.get({ url: OK });
    let turn = 0;
    vendor.handle = (_call, response) => {
      turn += 1;
      if (turn === 1) response.socket?.destroy();
      else sendJson(response, { turn });
    };
    expect(await http.get({ url: OK })).toMatchObject({ body: '{"turn":2}', resent: [{ status: 'UNREACHABLE' }] });
  });
});
