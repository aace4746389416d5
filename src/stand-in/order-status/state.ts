import type { World } from '../state.ts';

/** What the worker and the token refresh remember, and how well they do their work. Plain JSON. */
export interface OrderStatusState {
  /** Virtual epoch ms up to which tickets have been looked at. */
  readUntil: number;
  /** Virtual epoch ms at which the rule's clock last fired the token refresh. */
  refreshedAt: number;
  /** How often the token was renewed; the next token is made from it. */
  refreshes: number;
  /** Key of the hash that stands for a ticket in the log. */
  logKey: string;
  /** The worker's mishaps, each a share 0..1 of what it does. All 0 when production is well. */
  rates: {
    /** Vendor calls of the worker that the vendor answers 429. */
    rateLimited: number;
    /** Classifications that fail. */
    openaiFailure: number;
    /** Runs that crash. */
    crash: number;
  };
  /** Defects of the code that is deployed. */
  defects: {
    /** It tags tickets without looking at the read-only switches. */
    writesWhileReadOnly: boolean;
    /** It replies without looking at the allowlist. */
    ignoresAllowlist: boolean;
    /** It does its work and logs none of its requests. */
    logsNoRequests: boolean;
  };
  /** Requests that the worker logs besides its own, at the first run after `at` (epoch ms). */
  strays: { at: number; method: string; host: string; path: string; operation: string }[];
  /** The first classification at or after each of these instants (epoch ms) fails. */
  openaiFailsAt: number[];
  /** `rates.rateLimited` holds in one minute of so many; absent = in each. */
  limitedEvery?: number;
  /** No customer writes from then on, epoch ms; absent = they always do. */
  quietFrom?: number;
  /** What vendors and OpenAI take for a call of the worker, virtual ms; absent = no time at all. */
  answersAfterMs?: number;
}

const SLOT = 'order-status';

/** The worker's and the refresh's part of a world; RangeError in a world without order status. */
export function orderStatusOf(world: World): OrderStatusState {
  const state = world.vendors[SLOT];
  if (typeof state !== 'object' || state === null) throw new RangeError('this world has no order-status worker');
  return state as OrderStatusState;
}

/** Puts the part into a world. */
export function placeOrderStatus(world: World, state: OrderStatusState): void {
  world.vendors[SLOT] = state;
}
