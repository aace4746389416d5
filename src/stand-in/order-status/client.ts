/** The worker's HTTP client: asks vendors of this world and logs each outbound request without anything personal. */
import type { World } from '../state.ts';
import { exchange, type Vendor, type VendorAnswer } from '../vendors/exchange.ts';
import type { Log } from './log.ts';
import { currentSecret } from './secret.ts';
import { orderStatusOf } from './state.ts';

const MINUTE_MS = 60_000;

export interface Outbound {
  readonly vendor: Vendor;
  readonly host: string;
  /** Name of the secret that holds the credential. */
  readonly secret: string;
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Keyed hash of the ticket it is about. */
  readonly ticket?: string;
}

export interface Client {
  (ask: Outbound): VendorAnswer;
  readonly log: Log;
}

/** A client for one run at `at` (epoch ms); `draw` gives numbers 0..1. */
export function client(world: World, at: number, log: Log, draw: () => number): Client {
  const ask = (request: Outbound): VendorAnswer => {
    const { vendor, host, secret, method, path, query = {}, body, ticket } = request;
    const call = {
      method,
      path,
      query: new URLSearchParams(query),
      token: currentSecret(world, secret),
      text: body === undefined ? '' : JSON.stringify(body),
      from: 'worker' as const,
      at,
      draw,
    };
    const { rates, limitedEvery = 1 } = orderStatusOf(world);
    const limited = draw() < rates.rateLimited && Math.floor(at / MINUTE_MS) % limitedEvery === 0;
    const answer: VendorAnswer = limited ? { status: 429, body: {} } : exchange(vendor, world, call);
    const op = vendor.op(call);
    log(answer.status < 400 ? 'INFO' : 'WARN', 'outbound.request', {
      method,
      host,
      path: op?.template ?? 'unknown',
      operation: op?.op ?? 'unknown',
      status: answer.status,
      ...(ticket === undefined ? {} : { ticket }),
    });
    return answer;
  };
  return Object.assign(ask, { log });
}
