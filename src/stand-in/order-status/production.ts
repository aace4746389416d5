/** The moving parts of the order-status production, to be given to `startStandIn` with its world. All state is in the world. */
import type { FunctionHandlers } from '../aws/operation.ts';
import type { Tick } from '../clock.ts';
import type { Handler } from '../handler.ts';
import { RICHPANEL_HANDLER } from '../vendors/richpanel.ts';
import { SHOPIFY_HANDLER } from '../vendors/shopify.ts';
import { arrive } from './stream.ts';
import { refreshByRule, tokenRefresh } from './token-refresh.ts';
import { runOnce, work } from './worker.ts';
import { REFRESH_HANDLER, WORKER_HANDLER } from './world.ts';

/** Vendors by their host names. */
export const ORDER_STATUS_HANDLERS: readonly Handler[] = [RICHPANEL_HANDLER, SHOPIFY_HANDLER];

/** What comes in, then who works on it. */
export const ORDER_STATUS_TICKS: readonly Tick[] = [arrive, refreshByRule, work];

/** What `Invoke` runs. */
export const ORDER_STATUS_FUNCTIONS: FunctionHandlers = {
  [WORKER_HANDLER]: world => runOnce(world, world.clock.now),
  [REFRESH_HANDLER]: tokenRefresh,
};
