import type { Handler } from '../handler.ts';
import { SHOPIFY_HOST } from '../order-status/names.ts';
import type { World } from '../state.ts';
import { callOf, isFor, serve, type Vendor, type VendorAnswer, type VendorCall, type VendorOp } from './exchange.ts';
import { answerGraphql, isMutation } from './graphql.ts';
import { orders } from './orders.ts';
import { draw } from './rate.ts';
import { shopifyOf } from './state.ts';

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
    const headers = { 'x-shopify-api-version': version };
    const answer =
      op.template === GRAPHQL ? answerGraphql(world, shopify, call) : limited(world, call, () => rest(world, call, op, version));
    return { ...answer, headers: { ...headers, ...answer.headers } };
  },
};

function rest(world: World, call: VendorCall, { op }: VendorOp, version: string): VendorAnswer {
  return op === 'GetShop' ? { status: 200, body: { shop: shopifyOf(world).shop } } : orders(world, call, version);
}

/** A leaky bucket over all REST calls; each answer tells how full it is. */
function limited(world: World, { from }: VendorCall, answer: () => VendorAnswer): VendorAnswer {
  const bucket = from === 'worker' ? undefined : shopifyOf(world).rate;
  const { allowed, used, retryAfter } = draw(world, 'shopify', bucket);
  const told = bucket === undefined ? {} : { 'x-shopify-shop-api-call-limit': `${Math.ceil(used)}/${bucket.size}` };
  // Seconds with a decimal place, as Shopify writes them.
  if (!allowed) {
    const headers = { ...told, 'retry-after': Math.max(1, retryAfter).toFixed(1) };
    return { status: 429, body: { errors: 'Exceeded 2 calls per second for api client.' }, headers };
  }
  const given = answer();
  return { ...given, headers: { ...told, ...given.headers } };
}

/** Shopify over HTTP, by the shop's host name. */
export const SHOPIFY_HANDLER: Handler = {
  name: SHOPIFY.name,
  matches: request => isFor(request, SHOPIFY_HOST),
  describe: request =>
    SHOPIFY.op(callOf(request, HEADER, 0, () => 0)) ?? { op: 'unknown', write: !/^(GET|HEAD)$/.test(request.method) },
  answer: (request, world, context) => serve(SHOPIFY, request, HEADER, world, context),
};
