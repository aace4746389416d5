import { afterEach, describe, expect, it } from 'vitest';
import type { Lookup } from '../../src/plan/schema/index.ts';
import { takeReport } from '../../src/sampler/take.ts';
import { type Answer, json } from '../../src/stand-in/handler.ts';
import { type Order, order, type Rig, rigOf, runOf, SHOP, samplerPlan, type Ticket, ticket } from './rig.ts';

let rig: Rig;
afterEach(() => rig.standIn.close());

const take = async (plan = samplerPlan()) => (await takeReport(plan, rig.on, runOf())).report;
const one = (more: Readonly<Record<string, unknown>> = {}) => [ticket(1, 20, more)];
const outcomeOf = (report: Awaited<ReturnType<typeof take>>): string =>
  Object.entries(report.outcomes)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => (count === 1 ? name : `${name} ${count}`))
    .join();

describe('the match rule', () => {
  it.each<[string, Ticket[], Order[], string]>([
    ['one order by its number', one(), [order(1)], 'matched'],
    ['one order by the address, where the text names none', one({ body: 'my parcel' }), [order(1)], 'matched'],
    ['a number of somebody else, and no order of one’s own', one(), [order(1, { email: 'other@example.com' })], 'no_match'],
    ['no order', one(), [order(2)], 'no_match'],
    ['two orders of one address', one({ body: 'my parcel' }), [order(1), order(3, { email: order(1).email })], 'ambiguous'],
    ['one order that the answer holds twice', one({ body: 'my parcel' }), [order(1), order(1)], 'matched'],
    ['another matter', one({ body: 'hello' }), [order(1)], 'not_applicable'],
    ['no text', one({ body: null }), [order(1)], 'not_applicable'],
    ['nothing to look for', one({ body: 'my parcel', requester: null }), [order(1)], 'no_match'],
  ])('%s', async (_what, tickets, orders, outcome) => {
    rig = await rigOf(tickets, orders);
    const report = await take();
    expect(outcomeOf(report)).toBe(outcome);
    expect(report.status).toBe('complete');
    expect(report.error_codes).toEqual([]);
  });

  it('tells which lookup found it', async () => {
    rig = await rigOf([ticket(1, 20, { body: 'my parcel' }), ticket(2, 21)], [order(1), order(2)]);
    expect((await take()).matched_by).toEqual([
      { lookup: 'by_number', count: 1 },
      { lookup: 'by_email', count: 1 },
    ]);
  });

  it('without a pattern that applies, speaks of every item that gives a value', async () => {
    rig = await rigOf([ticket(1, 20, { body: 'hello', requester: {} }), ticket(2, 21, { body: 'hello' })], [order(2)]);
    const { applies: _applies, ...rest } = samplerPlan().sampler;
    const report = await take({ ...samplerPlan(), sampler: rest });
    expect(report.outcomes).toMatchObject({ not_applicable: 1, matched: 1 });
  });
});

describe('an answer that cannot be told is an error, never "no match"', () => {
  const rest = (answer: Answer) => ({ when: '/orders.json', answer });
  const graph = (answer: Answer) => ({ when: '/graphql.json', answer });
  const found = [{ id: 1, name: '#SC-US-1001' }];
  it.each<[string, { when: string; answer: Answer }, string]>([
    [
      '200 with an HTML page',
      rest({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>sorry</html>' }),
      'RESPONSE_INVALID',
    ],
    ['200 with nothing', rest({ status: 200, body: '' }), 'RESPONSE_INVALID'],
    ['200 with an error object', rest(json(200, { errors: 'sorry' })), 'RESPONSE_INCOMPLETE'],
    ['200 with a list of another kind', rest(json(200, { orders: { nodes: [] } })), 'RESPONSE_INCOMPLETE'],
    ['candidates without a name', rest(json(200, { orders: [{ id: 1, email: order(1).email }] })), 'RESPONSE_INCOMPLETE'],
    ['204', rest({ status: 204 }), 'HTTP_STATUS'],
    ['403', rest(json(403, {})), 'DENIED'],
    ['500', rest(json(500, {})), 'SERVICE_ERROR'],
    ['a redirect', rest({ status: 302, headers: { location: `https://${SHOP}/login` } }), 'REDIRECT_REFUSED'],
    [
      'GraphQL errors beside data',
      graph(json(200, { data: { orders: { nodes: found } }, errors: [{ message: 'x' }] })),
      'GRAPHQL_ERRORS',
    ],
    ['GraphQL without the list', graph(json(200, { data: { orders: null } })), 'RESPONSE_INCOMPLETE'],
    [
      'a confirmation of another',
      graph(json(200, { data: { orders: { nodes: [{ id: 2, name: '#SC-US-1002' }] } } })),
      'LOOKUPS_DISAGREE',
    ],
    ['a confirmation of none', graph(json(200, { data: { orders: { nodes: [] } } })), 'LOOKUPS_DISAGREE'],
    [
      'a confirmation of two',
      graph(json(200, { data: { orders: { nodes: [...found, { id: 2, name: '#SC-US-1002' }] } } })),
      'LOOKUPS_DISAGREE',
    ],
  ])('%s', async (_what, { when, answer }, code) => {
    rig = await rigOf(one(), [order(1)]);
    rig.vendors.instead = request => (request.path === when ? answer : undefined);
    const report = await take();
    expect(outcomeOf(report)).toBe('error');
    expect(report.error_codes).toEqual([{ code, count: 1 }]);
    expect(report.status).toBe('complete');
  });
});

describe('an extracted value', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['parameters of its own', 'a&status=open&email=x'],
    ['a fragment', 'a#b'],
    ['a percent sign', '%2e%2e'],
    ['a space and a plus', 'a b+c'],
    ['a slash', '../../admin'],
    ['another host', '@evil.example.com/'],
    ['letters beyond ASCII', 'ümläut日本'],
  ];
  const extract = [{ id: 'email', from: 'requester.email' }];
  const lookup = (get: string): Lookup => ({ id: 'by_email', get, candidates: 'orders', key: 'name' });
  const asking = (get: string) =>
    samplerPlan({
      extract,
      lookups: [lookup(get)],
      match: { by: ['by_email'] },
      fields: { item: { id: 'string' } },
      witness: '15m',
    });

  it.each(hostile)('with %s is one parameter and nothing else', async (_what, value) => {
    rig = await rigOf(one({ requester: { email: value } }), []);
    await take(asking(`https://${SHOP}/orders.json?status=any&email={email}`));
    const [asked] = rig.vendors.log.filter(({ host }) => host === SHOP);
    const query = new URL(asked?.path ?? '', `https://${SHOP}`).searchParams;
    expect([...query]).toEqual([
      ['status', 'any'],
      ['email', value],
    ]);
  });

  it.each(hostile)('with %s is one part of a path and nothing else', async (_what, value) => {
    rig = await rigOf(one({ requester: { email: value } }), []);
    await take(asking(`https://${SHOP}/people/{email}/orders.json`));
    const [asked] = rig.vendors.log.filter(({ host }) => host === SHOP);
    expect(asked?.path.split('/').map(decodeURIComponent)).toEqual(['', 'people', value, 'orders.json']);
  });

  it.each([
    ['a step up', '..', 'https://shop.example.com/people/{email}/orders.json'],
    ['a step nowhere', '.', 'https://shop.example.com/people/{email}/orders.json'],
    ['half a step up', '.', 'https://shop.example.com/people/.{email}/orders.json'],
    ['too many letters', 'x'.repeat(501), 'https://shop.example.com/orders.json?email={email}'],
    ['a line end', 'a\r\nX-Evil: 1', 'https://shop.example.com/orders.json?email={email}'],
    ['half a letter', '\ud800', 'https://shop.example.com/orders.json?email={email}'],
  ])('that is %s is not sent', async (_what, value, get) => {
    rig = await rigOf(one({ requester: { email: value } }), []);
    const report = await take(asking(get));
    expect(report.error_codes).toEqual([{ code: 'SAMPLE_VALUE_REFUSED', count: 1 }]);
    expect(rig.vendors.log.filter(({ host }) => host === SHOP)).toEqual([]);
  });

  it.each([`a' OR name:'*`, 'a"b', 'a\\'])('that would end the phrase it stands in is not sent: %s', async value => {
    const names = {
      id: 'by_email',
      graphql: `https://${SHOP}/graphql.json`,
      document: 'query ($q: String!) { orders(query: $q) { nodes { name } } }',
    };
    const list = { root: ['orders'], candidates: 'data.orders.nodes', key: 'name' };
    rig = await rigOf(one({ requester: { email: value } }), []);
    const plan = (q: string) =>
      samplerPlan({
        extract,
        lookups: [{ ...names, ...list, variables: { q } }],
        match: { by: ['by_email'] },
        fields: { item: { id: 'string' } },
      });
    expect((await take(plan("email:'{email}'"))).error_codes).toEqual([{ code: 'SAMPLE_VALUE_REFUSED', count: 1 }]);
    expect(rig.vendors.log.filter(({ host }) => host === SHOP)).toEqual([]);
    // By itself it is a value like any other, and never part of the document.
    await take(plan('{email}'));
    const sent = JSON.parse(rig.vendors.log.find(({ host }) => host === SHOP)?.text ?? '{}') as Record<string, unknown>;
    expect(sent['variables']).toEqual({ q: value });
    expect(sent['query']).not.toContain(value);
  });

  it('comes out of a hostile text in linear time', async () => {
    rig = await rigOf(one({ body: `${'a'.repeat(200_000)}!` }), []);
    const began = performance.now();
    await take(samplerPlan({ applies: { from: 'body', pattern: '(a+)+$' } }));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
