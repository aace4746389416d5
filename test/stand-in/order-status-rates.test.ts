/** What the sampler sees of the vendors: pages and cursors, rate limits in virtual time, and misbehaviour that spares the worker. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as names from '../../src/stand-in/order-status/names.ts';
import { currentSecret } from '../../src/stand-in/order-status/secret.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { Quirk } from '../../src/stand-in/trouble.ts';
import { richpanelOf, shopifyOf } from '../../src/stand-in/vendors/state.ts';
import { askVendor, NOW, newWorld, serve, type VendorAsk, type VendorSaid } from './order-status-side.ts';

const BASE = JSON.stringify(newWorld());
let standIn: StandIn;
beforeEach(async () => {
  standIn = await serve(JSON.parse(BASE));
});
afterEach(async () => {
  expect(standIn.defects).toEqual([]);
  await standIn.close();
});

const richpanel = (path: string, more: Partial<VendorAsk> = {}): Promise<VendorSaid> =>
  askVendor(standIn, {
    host: names.RICHPANEL_HOST,
    path: `/v1/${path}`,
    headers: { 'x-richpanel-key': currentSecret(standIn.world, names.RICHPANEL_KEY) ?? '' },
    ...more,
  });
const shopify = (path: string, more: Partial<VendorAsk> = {}): Promise<VendorSaid> =>
  askVendor(standIn, {
    host: names.SHOPIFY_HOST,
    path: `/admin/api/2026-10/${path}`,
    headers: { 'x-shopify-access-token': currentSecret(standIn.world, names.SHOPIFY_TOKEN) ?? '' },
    ...more,
  });
const query = (text: string, variables = {}): Promise<VendorSaid> =>
  shopify('graphql.json', { method: 'POST', body: { query: text, variables } });
const listOf = (said: VendorSaid, list: string) => said.body[list] as Record<string, string>[];

describe('a list of tickets', () => {
  it('covers a day, page by page, each ticket once, and says how many there are', async () => {
    const ids: unknown[] = [];
    let total: unknown;
    for (let page = 1; ; page += 1) {
      const said = await richpanel(`tickets?per_page=100&page=${page}`);
      total = said.body.total;
      if (listOf(said, 'tickets').length === 0) break;
      ids.push(...listOf(said, 'tickets').map(({ id }) => id));
    }
    expect(ids).toEqual(
      richpanelOf(standIn.world)
        .tickets.map(({ id }) => id)
        .reverse(),
    );
    expect(new Set(ids).size).toBe(total);
    expect(total).toBeGreaterThan(1000);
    const oldest = Math.min(...richpanelOf(standIn.world).tickets.map(({ arrivedAt }) => arrivedAt));
    expect(NOW - oldest).toBeGreaterThan(23.9 * 3_600_000);
  });

  it('is filtered by the time of arrival', async () => {
    const after = new Date(NOW - 3_600_000).toISOString();
    const said = await richpanel(`tickets?per_page=100&created_after=${after}`);
    const wanted = richpanelOf(standIn.world).tickets.filter(({ arrivedAt }) => arrivedAt >= NOW - 3_600_000);
    expect(said.body.total).toBe(wanted.length);
    expect(wanted.length).toBeGreaterThan(60);
    expect((await richpanel('tickets?created_before=yesterday')).status).toBe(422);
  });

  it('tells when a ticket was last touched', async () => {
    const [first] = listOf(await richpanel('tickets?per_page=1'), 'tickets');
    expect(first?.updated_at).toBe(first?.created_at);
    await standIn.advance(60_000);
    await richpanel(`tickets/${first?.id}/tags`, { method: 'PUT', body: { tags: ['seen'] } });
    const touched = (await richpanel(`tickets/${first?.id}`)).body.ticket as Record<string, string>;
    expect(Date.parse(touched.updated_at ?? '')).toBe(standIn.world.clock.now);
  });
});

describe('a list of orders', () => {
  it('is walked by the cursor of the Link header', async () => {
    const found: unknown[] = [];
    let path: string | undefined = 'orders.json?status=any&limit=100';
    for (let page = 0; path !== undefined && page < 20; page += 1) {
      const said: VendorSaid = await shopify(path);
      found.push(...listOf(said, 'orders').map(({ id }) => id));
      const next = /^<https:\/\/scentimen-t\.myshopify\.com\/admin\/api\/2026-10\/(.*)>; rel="next"$/.exec(
        String(said.headers.link),
      );
      expect(next === null).toBe(said.headers.link === undefined);
      path = next?.[1];
    }
    expect(found).toEqual(
      shopifyOf(standIn.world)
        .orders.map(({ id }) => id)
        .reverse(),
    );
    expect(found.length).toBeGreaterThan(300);
  });

  it.each(['orders.json?limit=0', 'orders.json?limit=251', 'orders.json?page_info=x', 'orders.json?page_info=e30&status=any'])(
    'refuses %s',
    async path => {
      expect((await shopify(path)).status).toBe(400);
    },
  );

  it('is walked by GraphQL’s pageInfo as well, with variables', async () => {
    const found: unknown[] = [];
    let after: string | null = null;
    const document =
      'query ($n: Int!, $after: String) { orders(first: $n, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    for (let more = true; more; ) {
      const said: VendorSaid = await query(document, { n: 250, after });
      const { orders } = said.body.data as {
        orders: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      found.push(...orders.nodes.map(({ id }) => id));
      after = orders.pageInfo.endCursor;
      more = orders.pageInfo.hasNextPage;
    }
    expect(found.length).toBe(shopifyOf(standIn.world).orders.length);
  });
});

describe('HEAD', () => {
  it('answers as GET does, without a body, and is no write', async () => {
    for (const [ask, path] of [
      [richpanel, 'tickets'],
      [shopify, 'shop.json'],
    ] as const) {
      const head = await ask(path, { method: 'HEAD' });
      const got = await ask(path);
      expect([head.status, head.text, got.status]).toEqual([200, '', 200]);
      expect(head.headers['content-length']).toBe(got.headers['content-length']);
    }
    expect(standIn.calls.every(({ write }) => !write)).toBe(true);
  });
});

describe('rate limits', () => {
  it('Shopify’s REST bucket holds 40 calls, is emptied by 2 a second of virtual time, and is told in each answer', async () => {
    const seen: unknown[] = [];
    for (let call = 0; call < 40; call += 1) seen.push((await shopify('shop.json')).headers['x-shopify-shop-api-call-limit']);
    expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => `${index + 1}/40`));
    const full = await shopify('orders.json');
    expect([full.status, full.headers['retry-after'], full.headers['x-shopify-shop-api-call-limit']]).toEqual([
      429,
      '1.0',
      '40/40',
    ]);
    await standIn.advance(1000);
    const later = [await shopify('shop.json'), await shopify('shop.json'), await shopify('shop.json')];
    expect(later.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(later.every(({ headers }) => headers['x-shopify-api-version'] === '2026-10')).toBe(true);
  });

  it('GraphQL tells its points, takes none below 0, and restores 100 a second', async () => {
    const document = '{ orders(first: 250) { nodes { id } } }';
    const costs: unknown[] = [];
    let said = await query(document);
    for (; said.body.data !== undefined; said = await query(document)) costs.push(said.body.extensions);
    expect(costs[0]).toEqual({
      cost: {
        requestedQueryCost: 252,
        actualQueryCost: 252,
        throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 1748, restoreRate: 100 },
      },
    });
    expect(costs).toHaveLength(7);
    expect(said.status).toBe(200);
    expect(said.body).toMatchObject({
      errors: [{ extensions: { code: 'THROTTLED' } }],
      extensions: { cost: { actualQueryCost: null, throttleStatus: { currentlyAvailable: 236 } } },
    });
    await standIn.advance(1000);
    expect((await query(document)).body.data).toBeDefined();
  });

  it('Richpanel answers 429 with Retry-After when it is asked too often', async () => {
    const statuses: number[] = [];
    for (let call = 0; call < 61; call += 1) statuses.push((await richpanel('tickets?per_page=1')).status);
    expect(statuses).toEqual([...Array(60).fill(200), 429]);
    const limited = await richpanel('tickets');
    expect(limited.headers['retry-after']).toBe('1');
    await standIn.advance(1000);
    expect((await richpanel('tickets')).status).toBe(200);
  });

  it('leave no mark in the world', async () => {
    const before = JSON.stringify(standIn.world);
    for (let call = 0; call < 41; call += 1) await shopify('shop.json');
    await query('{ orders(first: 250) { nodes { id } } }');
    await richpanel('tickets');
    expect(JSON.stringify(standIn.world)).toBe(before);
  });
});

describe('a vendor that misbehaves', () => {
  const trouble = (quirk: Quirk): void => {
    standIn.world.trouble.quirks = [quirk];
  };
  const orders = { service: 'shopify', op: 'ListOrders' };

  it('answers 429 the first time and then as usual', async () => {
    trouble({ ...orders, kind: 'limited' });
    const statuses = [await shopify('orders.json'), await shopify('orders.json'), await shopify('orders.json?name=x')];
    expect(statuses.map(({ status }) => status)).toEqual([429, 200, 429]);
    expect(statuses[0]?.headers['retry-after']).toBe('1');
  });

  it('leads elsewhere, so many times', async () => {
    trouble({ ...orders, kind: 'elsewhere', location: 'https://elsewhere.example/', times: 1 });
    const said = await shopify('orders.json');
    expect([said.status, said.headers.location]).toEqual([302, 'https://elsewhere.example/']);
    expect((await shopify('orders.json')).status).toBe(200);
    expect((await shopify('shop.json')).status).toBe(200);
  });

  it('shows a page for people with status 200 for a share of the questions, the same ones each time', async () => {
    trouble({ ...orders, kind: 'page', share: 0.3 });
    const ask = async () =>
      (await Promise.all(Array.from({ length: 19 }, (_, index) => shopify(`orders.json?name=${index}`)))).map(
        ({ headers }) => headers['content-type'],
      );
    const first = await ask();
    expect(first.filter(type => type === 'text/html').length).toBeGreaterThan(0);
    expect(first.filter(type => type === 'application/json').length).toBeGreaterThan(5);
    expect(await ask()).toEqual(first);
  });

  it('lets its body drip', async () => {
    trouble({ ...orders, kind: 'dripping', ms: 3 });
    const begun = performance.now();
    const said = await shopify('orders.json?name=x');
    expect(said.text).toBe('{"orders":[]}');
    expect(performance.now() - begun).toBeGreaterThan(30);
  });

  it('leaves a field out, or adds a header', async () => {
    trouble({ service: 'richpanel', op: 'ListTickets', kind: 'without', list: 'tickets', field: 'subject' });
    for (const ticket of listOf(await richpanel('tickets'), 'tickets')) {
      expect(Object.keys(ticket)).not.toContain('subject');
      expect(Object.keys(ticket)).toContain('body');
    }
    trouble({ ...orders, kind: 'header', name: 'x-shopify-api-deprecated-reason', value: 'https://shopify.dev/' });
    expect((await shopify('orders.json')).headers['x-shopify-api-deprecated-reason']).toBe('https://shopify.dev/');
  });

  it('spares the worker', async () => {
    standIn.world.trouble.quirks = [
      { ...orders, kind: 'page' },
      { service: 'richpanel', op: '*', kind: 'elsewhere', location: 'https://elsewhere.example/' },
    ];
    Object.assign(standIn.world.aws.lambda.functions[names.WORKER]?.environment ?? {}, {
      MW_ALLOW_NETWORK_READS: 'true',
      SHOPIFY_OUTBOUND_ENABLED: 'true',
    });
    await standIn.advance(10 * 60_000);
    const lines = Object.values(standIn.world.aws.logs.groups[names.WORKER_LOG]?.streams ?? {}).flat();
    const since = lines.filter(({ at }) => at >= NOW).map(({ message }) => message);
    expect(since.filter(line => line.includes('"ListOrders"')).length).toBeGreaterThan(3);
    expect(since.filter(line => line.includes('worker.failed') || line.includes('WARN'))).toEqual([]);
  });
});
