import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as names from '../../src/stand-in/order-status/names.ts';
import { currentSecret } from '../../src/stand-in/order-status/secret.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { richpanelOf, shopifyOf } from '../../src/stand-in/vendors/state.ts';
import { askVendor, newWorld, serve, targetOf, type VendorAsk } from './order-status-side.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await serve(newWorld());
});
afterAll(async () => {
  expect(standIn.defects).toEqual([]);
  await standIn.close();
});

const richpanel = (path: string, more: Partial<VendorAsk> = {}) =>
  askVendor(standIn, {
    host: names.RICHPANEL_HOST,
    path,
    headers: { 'x-richpanel-key': currentSecret(standIn.world, names.RICHPANEL_KEY) ?? '' },
    ...more,
  });

const shopify = (path: string, more: Partial<VendorAsk> = {}) =>
  askVendor(standIn, {
    host: names.SHOPIFY_HOST,
    path: `/admin/api/2026-10/${path}`,
    headers: { 'X-Shopify-Access-Token': currentSecret(standIn.world, names.SHOPIFY_TOKEN) ?? '' },
    ...more,
  });

const query = (document: string, variables?: unknown) =>
  shopify('graphql.json', { method: 'POST', body: { query: document, variables } });
const errorOf = async (document: string) =>
  ((await query(document)).body as { errors?: { message: string }[] }).errors?.[0]?.message;

describe('Richpanel', () => {
  it('lists tickets newest first, page by page', async () => {
    const whole = richpanelOf(standIn.world).tickets;
    const first = await richpanel('/v1/tickets?per_page=10');
    const second = await richpanel('/v1/tickets?per_page=10&page=2');
    const ids = [...(first.body.tickets as { id: string }[]), ...(second.body.tickets as { id: string }[])].map(({ id }) => id);
    expect(ids).toEqual(
      whole
        .slice(-20)
        .reverse()
        .map(({ id }) => id),
    );
    expect((await richpanel('/v1/tickets?page=9999')).body.tickets).toEqual([]);
  });

  it('gives one ticket, takes replies and tags', async () => {
    const ticket = richpanelOf(standIn.world).tickets.at(-1);
    expect((await richpanel(`/v1/tickets/${ticket?.id}`)).status).toBe(200);
    expect((await richpanel('/v1/tickets/none')).status).toBe(404);
    const posted = await richpanel(`/v1/tickets/${ticket?.id}/replies`, { method: 'POST', body: { author: 'a', body: 'b' } });
    const put = await richpanel(`/v1/tickets/${ticket?.id}/tags`, { method: 'PUT', body: { tags: ['one', 'one', 'two'] } });
    expect([posted.status, put.status]).toEqual([201, 200]);
    expect(ticket?.replies).toHaveLength(1);
    expect(ticket?.tags).toEqual(['one', 'two']);
    expect(standIn.calls.filter(call => call.service === 'richpanel' && call.write).map(({ op }) => op)).toEqual([
      'Reply',
      'Tag',
    ]);
  });

  it.each([
    ['/v1/tickets?per_page=0', 'GET', undefined, 422],
    ['/v1/tickets?per_page=101', 'GET', undefined, 422],
    ['/v1/tickets?page=x', 'GET', undefined, 422],
    ['/v1/tickets/{id}/replies', 'POST', { body: 'no author' }, 422],
    ['/v1/tickets/{id}/tags', 'PUT', { tags: 'one' }, 422],
    ['/v1/tickets', 'DELETE', undefined, 404],
    ['/v2/tickets', 'GET', undefined, 404],
  ] as const)('refuses %s %s', async (path, method, body, status) => {
    const id = richpanelOf(standIn.world).tickets[0]?.id ?? '';
    expect((await richpanel(path.replace('{id}', id), { method, body })).status).toBe(status);
  });

  it.each([{}, { 'x-richpanel-key': 'wrong' }, { authorization: 'Bearer wrong' }])('answers 401 to %o', async headers => {
    expect((await richpanel('/v1/tickets', { headers })).status).toBe(401);
  });
});

describe('Shopify', () => {
  it('gives the shop and its orders over REST', async () => {
    expect((await shopify('shop.json')).body).toMatchObject({ shop: { id: 54_100_417 } });
    const order = shopifyOf(standIn.world).orders.find(({ fulfillment }) => fulfillment === 'fulfilled');
    const name = encodeURIComponent(order?.name ?? '');
    expect((await shopify(`orders.json?status=any&name=${name}`)).body.orders).toHaveLength(1);
    expect((await shopify(`orders.json?name=${name}`)).body.orders).toHaveLength(0);
    expect((await shopify('orders.json?status=any&email=nobody')).body.orders).toHaveLength(0);
  });

  it('answers 401 without its token and 404 for another version', async () => {
    expect((await shopify('shop.json', { headers: {} })).status).toBe(401);
    expect((await shopify('graphql.json', { headers: {}, method: 'POST', body: { query: '{ shop { id } }' } })).status).toBe(401);
    const old = {
      host: names.SHOPIFY_HOST,
      path: '/admin/api/2019-01/shop.json',
      headers: { 'x-shopify-access-token': currentSecret(standIn.world, names.SHOPIFY_TOKEN) ?? '' },
    };
    expect((await askVendor(standIn, old)).status).toBe(404);
  });

  it('answers queries with aliases, variables and fragments', async () => {
    const order = shopifyOf(standIn.world).orders[0];
    const document = `
      query Q($n: Int!, $q: String) { s: shop { ...S __typename } orders(first: $n, query: $q) { edges { node { name ... { tags } } } pageInfo { hasNextPage } } }
      fragment S on Shop { id }`;
    const { body } = await query(document, { n: 2, q: `name:"${order?.name}"` });
    expect(body.data).toEqual({
      s: { id: 'gid://shopify/Shop/54100417', __typename: 'Shop' },
      orders: { edges: [{ node: { name: order?.name, tags: [] } }], pageInfo: { hasNextPage: false } },
    });
  });

  it.each([
    ['{ shop { secret } }', "Field 'secret' doesn't exist"],
    ['{ shop }', "Field 'shop' is selected in the wrong way"],
    ['{ shop { id { x } } }', "Field 'id' is selected in the wrong way"],
    ['{ orders { edges { cursor } } }', 'first is a number from 1 to 250'],
    ['{ orders(first: 1, query: "tag:x") { edges { cursor } } }', 'the query has a term that is not supported'],
    ['{ ...F } fragment F on QueryRoot { ...F }', 'the document is nested too deeply'],
    ['query A { shop { id } } query B { shop { id } }', 'one operation must be named'],
    ['subscription { shop { id } }', 'subscriptions are not supported'],
    ['{', 'syntax error'],
    ['mutation { orderDelete(id: "1") { ok } }', "Field 'orderDelete' doesn't exist"],
    ['{ __proto__ { x } }', "Field '__proto__' doesn't exist"],
  ])('answers %s with an error', async (document, message) => {
    expect(await errorOf(document)).toBe(message);
  });

  it.each([{}, { q: null }, { q: 'name:x', other: 1 }])('answers variables %o with an error', async variables => {
    const { body } = await query('query ($q: String!) { orders(first: 2, query: $q) { nodes { id name } } }', variables);
    expect(body.data).toBeUndefined();
    expect(JSON.stringify(body.errors)).toMatch(/variable/i);
  });

  it('carries a mutation out and calls it a write', async () => {
    const order = shopifyOf(standIn.world).orders[0];
    const before = standIn.calls.length;
    await query(`mutation { tagsAdd(id: "gid://shopify/Order/${order?.id}", tags: ["t"]) { userErrors { message } } }`);
    await query('{ shop { id } }');
    expect(order?.tags).toEqual(['t']);
    expect(standIn.calls.slice(before).map(({ op, write }) => [op, write])).toEqual([
      ['Mutate', true],
      ['Query', false],
    ]);
  });
});

describe('the token refresh by invocation', () => {
  it('is not run by DryRun, and rotates the token when it is invoked', async () => {
    const { functions } = targetOf(standIn);
    const before = currentSecret(standIn.world, names.SHOPIFY_TOKEN);
    expect(await functions.invoke(names.REFRESH, { dryRun: true })).toEqual({ status: 204, failed: false });
    expect(currentSecret(standIn.world, names.SHOPIFY_TOKEN)).toBe(before);
    expect(await functions.invoke(names.REFRESH, { dryRun: false, payload: '{}' })).toEqual({ status: 200, failed: false });
    expect(currentSecret(standIn.world, names.SHOPIFY_TOKEN)).not.toBe(before);
    expect((await shopify('shop.json')).status).toBe(200);
    shopifyOf(standIn.world).takesClient = false;
    expect(await functions.invoke(names.REFRESH, { dryRun: false, payload: '{}' })).toMatchObject({ failed: true });
  });
});

describe('the call log', () => {
  it('names no ticket and no order', () => {
    const text = JSON.stringify(standIn.calls);
    for (const { id } of richpanelOf(standIn.world).tickets) expect(text).not.toContain(id);
    expect(text).not.toContain('SC-');
  });
});
