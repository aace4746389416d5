/** The fields that the shop's GraphQL knows. Each is a function of its arguments; anything else is an error, as a real schema answers. */
import type { Order, ShopifyState } from './state.ts';

export type Arguments = Readonly<Record<string, unknown>>;
export type Fields = Readonly<Record<string, (given: Arguments) => unknown>>;

const LARGEST_PAGE = 250;

/** The root of queries. */
export function QUERY(shopify: ShopifyState): Fields {
  return {
    __typename: () => 'QueryRoot',
    shop: () => shop(shopify),
    orders: given => orders(shopify, given),
  };
}

/** The root of mutations: tagging an order, which a worker with Shopify writes enabled may do. `at` in epoch ms. */
export function MUTATION(shopify: ShopifyState, at: number): Fields {
  return {
    __typename: () => 'Mutation',
    tagsAdd: ({ id, tags }) => {
      const order = shopify.orders.find(each => globalId(each) === id);
      if (!Array.isArray(tags) || !tags.every(tag => typeof tag === 'string')) throw new RangeError('tags is a list of words');
      if (order !== undefined) {
        order.tags = [...new Set([...order.tags, ...tags])];
        order.updatedAt = at;
      }
      const complaint: Fields = { message: () => 'no such order', field: () => 'id' };
      return {
        node: () => (order === undefined ? null : orderFields(order)),
        userErrors: () => (order === undefined ? [complaint] : []),
      };
    },
  };
}

function shop({ shop: { id, name, domain } }: ShopifyState): Fields {
  return {
    __typename: () => 'Shop',
    id: () => `gid://shopify/Shop/${id}`,
    name: () => name,
    myshopifyDomain: () => domain,
  };
}

function orders(shopify: ShopifyState, { first, query, after }: Arguments): Fields {
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
    throw new RangeError('first is a number from 1 to 250');
  }
  const wanted = filterOf(query);
  const found = shopify.orders.filter(wanted).reverse();
  const start = typeof after === 'string' ? found.findIndex(order => globalId(order) === after) + 1 : 0;
  const page = found.slice(start, start + first);
  const last = page.at(-1);
  const info: Fields = {
    hasNextPage: () => start + first < found.length,
    endCursor: () => (last === undefined ? null : globalId(last)),
  };
  return {
    edges: () => page.map((order): Fields => ({ cursor: () => globalId(order), node: () => orderFields(order) })),
    nodes: () => page.map(orderFields),
    pageInfo: () => info,
  };
}

function orderFields(order: Order): Fields {
  return {
    __typename: () => 'Order',
    id: () => globalId(order),
    name: () => order.name,
    email: () => order.email,
    createdAt: () => new Date(order.createdAt).toISOString(),
    updatedAt: () => new Date(order.updatedAt).toISOString(),
    displayFulfillmentStatus: () => (order.fulfillment === null ? 'UNFULFILLED' : order.fulfillment.toUpperCase()),
    tags: () => order.tags,
  };
}

function globalId(order: Order): string {
  return `gid://shopify/Order/${order.id}`;
}

/** `name:…` and `email:…` joined by spaces or AND; anything else is refused rather than ignored. */
function filterOf(query: unknown): (order: Order) => boolean {
  if (query === undefined || query === null || query === '') return () => true;
  if (typeof query !== 'string') throw new RangeError('query is a text');
  const terms = query.split(/\s+(?:AND\s+)?/).map(term => {
    const [, key, value] = /^(name|email):["']?([^"']+)["']?$/.exec(term) ?? [];
    if (key === undefined) throw new RangeError('the query has a term that is not supported');
    return { key, value };
  });
  return order => terms.every(({ key, value }) => (key === 'name' ? order.name : order.email) === value);
}
