import fc from 'fast-check';
import { parse } from 'graphql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isGonogoError } from '../../src/errors.ts';
import { vendorHttp } from '../../src/http/http.ts';
import { readerOf } from '../../src/sampler/reader.ts';
import type { Answer } from '../../src/target.ts';
import { API, type Call, sendJson, startVendor, type Vendor } from './vendor.ts';

let vendor: Vendor;
beforeEach(async () => {
  vendor = await startVendor();
  vendor.handle = (_call, response) => sendJson(response, { data: { shop: {} } });
});
afterEach(() => vendor.close());

const pick = fc.constantFrom;
/** Often harmless, or nothing would arrive that could be judged. */
const mostly = <T>(harmless: fc.Arbitrary<T>, hostile: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: harmless }, { weight: 1, arbitrary: hostile });
const host = pick(
  API,
  API,
  API,
  'api.other.test',
  `${API}.evil.test`,
  `evil-${API}`,
  `me@${API}`,
  `${API}:8443`,
  `x.test@${API}`,
);
const scheme = mostly(pick('https://'), pick('http://', '//', 'https:/\\', 'file://'));
const segment = pick(
  '/v1',
  '/orders',
  '/graphql',
  '/graphql.json',
  '/GraphQL',
  '/gr%61phql',
  '//',
  '/..',
  '/a;_method=PUT',
  '/%2e%2e',
  '',
);
const name = mostly(
  pick('name', 'page'),
  pick(
    'page',
    'query',
    '_method',
    '%5Fmethod',
    '_METHOD',
    'X-HTTP-Method-Override',
    'extensions',
    'documentId',
    'id',
    'a%26_method',
  ),
);
const value = mostly(
  pick('1', '%23SC-1', 'a%26_method%3DPUT'),
  pick('1', 'DELETE', '%23SC-1', 'mutation%7Ba%7D', '{shop{id}}', 'a%26_method%3DPUT', '\r\nx: 1', '{"persistedQuery":{}}', ''),
);
const search = fc
  .array(fc.tuple(name, pick('=', '=', '[]=', ''), value), { maxLength: 3 })
  .chain(parts => pick('&', ';').map(by => (parts.length === 0 ? '' : `?${parts.map(part => part.join('')).join(by)}`)));
const url = fc
  .tuple(scheme, host, fc.array(segment, { maxLength: 3 }), search)
  .map(([before, at, path, after]) => `${before}${at}${path.join('')}${after}`);
const headers = mostly<Record<string, string>>(
  pick({}, { 'x-version': '7' }),
  fc.dictionary(
    fc.oneof(
      pick('x-version', 'X-HTTP-Method-Override', 'x_method_override', 'X-Original-URL', 'Host', 'Content-Length', 'x-a\r\nb'),
      fc.string({ maxLength: 8 }),
    ),
    fc.oneof(pick('1', 'DELETE', 'evil.test', '1\r\nx-http-method: PUT'), fc.string({ maxLength: 8 })),
    { maxKeys: 2 },
  ),
);
const piece = pick(
  'query Q { shop { id } }',
  '{ shop { id } }',
  '{ s: shop { id } }',
  'mutation M { shop { id } }',
  'subscription S { shop { id } }',
  '{ orders { id } }',
  '{ shop: remove { id } }',
  '{ ...F }',
  'fragment F on Q { shop { id } }',
  'fragment G on Q { remove }',
  '{ shop @defer { id } }',
  'extend type A { b: Int }',
);
const document = mostly(
  pick('query Q { shop { id } }', '{ s: shop { id } }', '{ ...F } fragment F on Q { shop { id } }'),
  fc
    .tuple(pick('', '\uFEFF', '# query\n', ',,'), fc.array(piece, { minLength: 1, maxLength: 3 }), pick(' ', ',,', '\n', ';'))
    .map(([before, pieces, between]) => before + pieces.join(between)),
);
/** Fields that no port has: a caller that forgets its types must not reach a write through them either. */
const extra = pick(
  {},
  {},
  { method: 'DELETE' },
  { body: 'x=1' },
  { extensions: { persistedQuery: {} } },
  { operationName: 'M', id: '7' },
);

/** A text decoded until nothing changes, for a judgement that does not share the client's code. */
function plain(text: string): string {
  let now = text;
  for (let before = ''; now !== before; ) {
    before = now;
    try {
      now = decodeURIComponent(now);
    } catch {
      return now;
    }
  }
  return now;
}

/** What is wrong with a request that arrived; empty if it is of an allowed form. */
function wrongOf({ method, url: path, headers: sent, body }: Call): string[] {
  const wrong: string[] = [];
  const names = path
    .split(/[?&;/]/)
    .filter(part => part.includes('='))
    .map(part => plain(part.split('=')[0] ?? ''));
  if (names.some(each => /^\W*_?method\W*$|method.?override|^extensions$|^documentid$/i.test(each))) wrong.push('a parameter');
  if (Object.keys(sent).some(each => /method|x-original|x-rewrite/i.test(each))) wrong.push('a header');
  if (method === 'POST') wrong.push(...wrongQuery(body, path));
  else if (!['GET', 'HEAD'].includes(method)) wrong.push('a method');
  else if (body !== '' || /graphql/i.test(plain(path.split('?')[0] ?? ''))) wrong.push('GraphQL or a body');
  if (/[?&;]query=[^&;]*(\{|%7b)/i.test(path)) wrong.push('a document');
  if (!['api.vendor.test', 'api.other.test', `${API}.evil.test`, `evil-${API}`, `${API}:8443`].includes(sent.host ?? ''))
    wrong.push('a host');
  return wrong;
}

function wrongQuery(body: string, path: string): string[] {
  const sent = JSON.parse(body) as { query: string };
  const keys = Object.keys(sent).filter(key => key !== 'query' && key !== 'variables');
  const operations = parse(sent.query).definitions.filter(each => each.kind !== 'FragmentDefinition');
  const reads =
    operations.length === 1 && operations.every(each => each.kind === 'OperationDefinition' && each.operation === 'query');
  // Only `shop` is declared: whatever else stands at the root of these documents is one of two words.
  const fields = !/\b(orders|remove)\b(?![^{]*on Q)/.test(sent.query.replaceAll(/fragment G on Q \{[^}]*\}/g, ''));
  return [...keys, ...(reads && fields && !/[?&;](query|id)=/.test(path) ? [] : ['a document'])];
}

const settled = async (promise: Promise<Answer>): Promise<void> => {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown !== undefined)
    expect(isGonogoError(thrown) ? thrown.code : thrown).toMatch(/^(HOST_REFUSED|METHOD_REFUSED|GRAPHQL_NOT_QUERY)$/);
};

it('whatever is asked of the client, only reads reach the vendor', async () => {
  const http = vendorHttp(vendor.settings);
  const seen = { GET: 0, HEAD: 0, POST: 0 };
  await fc.assert(
    fc.asyncProperty(pick('get', 'head', 'query'), url, headers, document, extra, async (method, to, given, text, more) => {
      vendor.calls.length = 0;
      const ask = { ...more, url: to, headers: given };
      if (method === 'query') await settled(http.query({ ...ask, document: text, fields: ['shop'] }));
      else await settled(http[method](ask));
      expect(vendor.calls.flatMap(wrongOf)).toEqual([]);
      for (const call of vendor.calls) seen[call.method as keyof typeof seen] += 1;
    }),
    { numRuns: 1200, seed: 20261005 },
  );
  // A property of requests of which none arrives would say nothing.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
});

it('whatever a report asks for, only reads of its own hosts reach the vendor', async () => {
  let time = 0;
  const clock = {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
    },
  };
  const limits = { attempts: 3, longestWait: 30_000, limitedShare: 0.1, versions: [], seed: '00', trace: true, retries: true };
  const reader = readerOf({ http: vendorHttp(vendor.settings), clock, hosts: [API], ...limits });
  const { signal } = new AbortController();
  let arrived = 0;
  await fc.assert(
    fc.asyncProperty(pick('get', 'query'), url, document, extra, async (method, to, text, more) => {
      vendor.calls.length = 0;
      const ask = { ...more, url: to, template: '/x' };
      const reading =
        method === 'get' ? await reader.get(ask, signal) : await reader.query({ ...ask, document: text, root: ['shop'] }, signal);
      expect(vendor.calls.flatMap(wrongOf)).toEqual([]);
      expect(vendor.calls.map(call => call.headers.host)).toEqual(vendor.calls.map(() => API));
      expect(vendor.calls.length).toBe(reading.attempts);
      if (reading.failure !== undefined)
        expect(['HOST_REFUSED', 'METHOD_REFUSED', 'GRAPHQL_NOT_QUERY']).toContain(reading.failure);
      arrived += vendor.calls.length;
    }),
    { numRuns: 1000, seed: 20261006 },
  );
  expect(arrived).toBeGreaterThan(50);
  const { refusals, requests } = reader.facts();
  expect(requests.reduce((sum, each) => sum + each.count, 0)).toBe(arrived);
  expect(refusals.map(each => each.code)).toEqual(['GRAPHQL_NOT_QUERY', 'HOST_REFUSED', 'METHOD_REFUSED']);
});
