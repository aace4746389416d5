import type { World } from '../state.ts';
import type { Bucket } from './rate.ts';

/** A ticket as Richpanel keeps it. Times are epoch ms. */
export interface Ticket {
  id: string;
  arrivedAt: number;
  subject: string;
  body: string;
  requester: { name: string; email: string };
  tags: string[];
  /** To whom it is assigned; absent where nobody routes. */
  team?: string | null;
  replies: { at: number; author: string; body: string }[];
  /** When it came in, or the last reply or tag. */
  updatedAt: number;
}

export interface RichpanelState {
  host: string;
  /** API keys that Richpanel takes at present. */
  keys: string[];
  /** Requests that it takes; absent = all. */
  rate?: Bucket;
  /** Oldest first. */
  tickets: Ticket[];
}

/** An order as Shopify keeps it. Times are epoch ms. */
export interface Order {
  id: number;
  name: string;
  email: string;
  customer: string;
  createdAt: number;
  /** When it was placed, or last tagged. */
  updatedAt: number;
  fulfillment: 'fulfilled' | 'partial' | null;
  trackingNumber: string | null;
  tags: string[];
}

export interface ShopifyState {
  host: string;
  /** API versions that Shopify answers. */
  versions: string[];
  /** Admin API access tokens that Shopify takes at present, newest last. */
  tokens: string[];
  shop: { id: number; name: string; domain: string };
  /** Whether the app's client id and secret are taken when a token is asked for. */
  takesClient: boolean;
  /** Requests that its REST API takes; absent = all. */
  rate?: Bucket;
  /** Points of GraphQL queries that it takes at once, restored by 100 a second; nothing is answered at 0. */
  graphqlPoints: number;
  /** Oldest first. */
  orders: Order[];
}

/** Richpanel's part of a world; RangeError where there is none. */
export function richpanelOf(world: World): RichpanelState {
  return slot<RichpanelState>(world, 'richpanel');
}

/** Shopify's part of a world; RangeError where there is none. */
export function shopifyOf(world: World): ShopifyState {
  return slot<ShopifyState>(world, 'shopify');
}

function slot<State>(world: World, name: string): State {
  const state = world.vendors[name];
  if (typeof state !== 'object' || state === null) throw new RangeError(`this world has no ${name}`);
  return state as State;
}
