import type { World } from '../state.ts';

/** A message on its way from the ingress to the worker, and what became of it. */
export interface Message {
  ticket: string;
  queuedAt: number;
  state: 'queued' | 'processed' | 'dead';
  attempts: number;
  tags: string[];
  team: string | null;
  category: string | null;
  /** `0`: left to people; `1`: asks only; `2`: tells an order's status. */
  tier: '0' | '1' | '2' | null;
  template: string | null;
  reply: 'sent' | 'none';
}

/** An order that a tier 2 answer may tell about. */
export interface RoutedOrder {
  number: string;
  email: string;
  status: string;
  tracking: string;
}

/** What is wrong with the middleware; all false in a production that is well. */
export interface Defects {
  /** It answers although safe mode is on. */
  repliesInSafeMode: boolean;
  /** It tells an order's status without a match. */
  discloses: boolean;
  /** Its log holds what a customer wrote, and the address. */
  logsBodies: boolean;
  /** The webhook takes any token. */
  ignoresToken: boolean;
  /** Messages are processed and neither tagged nor routed. */
  doesNotRoute: boolean;
  /** Messages end in the dead-letter queue. */
  losesMessages: boolean;
  /** A deployment is taken and never carried out. */
  lyingDeploy: boolean;
  /** Matches are ambiguous. */
  ambiguous: boolean;
}

/** Shares and numbers of the traffic that nobody controls. */
export interface Rates {
  /** Share (0..1) of API requests that fail. */
  apiErrors: number;
  /** Share (0..1) of vendor requests that are refused with 429. */
  vendor429s: number;
  deadLettersPerMinute: number;
  tokensPerRequest: number;
  /** Messages that wait beyond the usual ones, and seconds that the oldest waits. */
  queued: number;
  waits: number;
}

export interface RoutingState {
  version: string;
  /** A deployment under way. */
  deploying: { version: string; at: number } | null;
  messages: Message[];
  orders: RoutedOrder[];
  /** The next minute whose traffic has not been counted, epoch ms. */
  countedUntil: number;
  /** From when the traffic has other rates, epoch ms. */
  changed: { from: number; rates: Partial<Rates> } | null;
  logKey: string;
  defects: Defects;
}

const SLOT = 'routing';

/** Routing's part of a world; RangeError where there is none. */
export function routingOf(world: World): RoutingState {
  const state = world.vendors[SLOT];
  if (typeof state !== 'object' || state === null) throw new RangeError('this world has no routing');
  return state as RoutingState;
}

/** Whether a world is routing's. */
export const isRouting = (world: World): boolean => SLOT in world.vendors;

/** Puts routing's state into a world. */
export function placeRouting(world: World, state: RoutingState): void {
  world.vendors[SLOT] = state;
}

/** The version that runs, as `/health` says it; undefined in another system's world. */
export function runningVersion(world: World): string | undefined {
  return isRouting(world) ? routingOf(world).version : undefined;
}
