/** The moving parts of the routing production, to be given to `startStandIn` with its world. All state is in the world. */
import type { Tick } from '../clock.ts';
import type { Handler } from '../handler.ts';
import { RICHPANEL_HANDLER } from '../vendors/richpanel.ts';
import { DEPLOY_HANDLER, deploy, INGRESS_HANDLER } from './ingress.ts';
import { flow } from './traffic.ts';
import { work } from './worker.ts';

/** Its own endpoints, and the vendor, by their host names. */
export const ROUTING_HANDLERS: readonly Handler[] = [INGRESS_HANDLER, DEPLOY_HANDLER, RICHPANEL_HANDLER];

/** What comes in, who works on it, and what is deployed. */
export const ROUTING_TICKS: readonly Tick[] = [flow, work, deploy];
