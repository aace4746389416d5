import { SHOPIFY_HOST } from '../order-status/names.ts';
import type { World } from '../state.ts';
import type { VendorAnswer, VendorCall } from './exchange.ts';
import { type Order, shopifyOf } from './state.ts';

const PAGE = 50;
const LARGEST_PAGE = 250;

/** What a list was asked for; a page's cursor holds it, and the last order shown. */
interface Wanted {
  readonly name: string | null;
  readonly email: string | null;
  readonly any: boolean;
  readonly after: number | null;
}

/** Shopify's list of orders: open ones only unless `status=any`, newest first, a page at a time by the Link header's cursor. */
export function orders(world: World, { query }: VendorCall, version: string): VendorAnswer {
  const limit = query.get('limit') ?? String(PAGE);
  const wanted = wantedOf(query);
  if (wanted === null || !/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > LARGEST_PAGE)
    return { status: 400, body: { errors: 'limit is 1 to 250, and page_info comes with nothing but a limit' } };
  const { name, email, any, after } = wanted;
  const found = shopifyOf(world)
    .orders.filter(order => any || order.fulfillment === null)
    .filter(order => (name === null || order.name === name) && (email === null || order.email === email))
    .reverse();
  const start = after === null ? 0 : found.findIndex(order => order.id === after) + 1;
  const page = found.slice(start, start + Number(limit));
  const last = page.at(-1);
  const body = { orders: page.map(shown) };
  if (last === undefined || start + page.length >= found.length) return { status: 200, body };
  const cursor = Buffer.from(JSON.stringify({ ...wanted, after: last.id } satisfies Wanted)).toString('base64url');
  const next = `https://${SHOPIFY_HOST}/admin/api/${version}/orders.json?limit=${limit}&page_info=${cursor}`;
  return { status: 200, body, headers: { link: `<${next}>; rel="next"` } };
}

/** `null` for what Shopify does not take. */
function wantedOf(query: URLSearchParams): Wanted | null {
  const cursor = query.get('page_info');
  if (cursor === null)
    return { name: query.get('name'), email: query.get('email'), any: query.get('status') === 'any', after: null };
  if ([...query.keys()].some(key => key !== 'page_info' && key !== 'limit')) return null;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Wanted;
  } catch {
    return null;
  }
}

function shown(order: Order) {
  return {
    id: order.id,
    name: order.name,
    email: order.email,
    created_at: new Date(order.createdAt).toISOString(),
    updated_at: new Date(order.updatedAt).toISOString(),
    fulfillment_status: order.fulfillment,
    fulfillments: order.trackingNumber === null ? [] : [{ tracking_number: order.trackingNumber }],
    tags: order.tags.join(', '),
  };
}
