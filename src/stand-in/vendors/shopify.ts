import type { Handler } from '../handler.ts';
import { SHOPIFY_HOST } from '../order-status/names.ts';
import type { World } from '../state.ts';
import { callOf, isFor, serve, type Vendor, type VendorAnswer, type VendorCall, type VendorOp } from './exchange.ts';
import { answerGraphql, isMutation } from './graphql.ts';
import { type Order, shopifyOf } from './state.ts';

const HEADER = 'x-shopify-access-token';
const PATH = /^\/admin\/api\/([^/]+)\/(shop|orders|graphql)\.json$/;

const READS: Readonly<Record<string, VendorOp>> = {
  shop: { op: 'GetShop', write: false, template: '/admin/api/{version}/shop.json' },
  orders: { op: 'ListOrders', write: false, template: '/admin/api/{version}/orders.json' },
};
const GRAPHQL = '/admin/api/{version}/graphql.json';

function opOf({ method, path, text }: VendorCall): VendorOp | null {
  const what = PATH.exec(path)?.[2];
  if (what === undefined) return null;
  if (what !== 'graphql') return method === 'GET' ? (READS[what] ?? null) : null;
  if (method !== 'POST') return null;
  // Reads are POSTs too: only the document tells a write.
  return isMutation(text) ? { op: 'Mutate', write: true, template: GRAPHQL } : { op: 'Query', write: false, template: GRAPHQL };
}

/** Shopify's admin API: the shop and its orders, over REST and GraphQL. */
export const SHOPIFY: Vendor = {
  name: 'shopify',
  op: opOf,
  admits: (world, call) => call.token !== undefined && shopifyOf(world).tokens.includes(call.token),
  run: (world, call, op) => {
    const shopify = shopifyOf(world);
    const version = PATH.exec(call.path)?.[1] ?? '';
    if (!shopify.versions.includes(version)) return { status: 404, body: { errors: 'Not Found' } };
    if (op.op === 'GetShop') return { status: 200, body: { shop: shopify.shop } };
    if (op.op === 'ListOrders') return orders(world, call);
    return answerGraphql(shopify, call.text);
  },
};

/** Shopify over HTTP, by the shop's host name. */
export const SHOPIFY_HANDLER: Handler = {
  name: SHOPIFY.name,
  matches: request => isFor(request, SHOPIFY_HOST),
  describe: request => SHOPIFY.op(callOf(request, HEADER, 0, () => 0)) ?? { op: 'unknown', write: request.method !== 'GET' },
  answer: (request, world, context) => serve(SHOPIFY, request, HEADER, world, context),
};

/** Open orders only, unless `status=any`; the newest 50, as the real list. */
function orders(world: World, { query }: VendorCall): VendorAnswer {
  const name = query.get('name');
  const email = query.get('email');
  const any = query.get('status') === 'any';
  const found = shopifyOf(world)
    .orders.filter(order => any || order.fulfillment === null)
    .filter(order => (name === null || order.name === name) && (email === null || order.email === email));
  return { status: 200, body: { orders: found.slice(-50).reverse().map(shown) } };
}

function shown(order: Order) {
  return {
    id: order.id,
    name: order.name,
    email: order.email,
    created_at: new Date(order.createdAt).toISOString(),
    fulfillment_status: order.fulfillment,
    fulfillments: order.trackingNumber === null ? [] : [{ tracking_number: order.trackingNumber }],
    tags: order.tags.join(', '),
  };
}
