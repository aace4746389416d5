/** A vendor's API as a function of the world: HTTP requests and the worker's own calls go through the same one. */
import type { Answer, HandlerContext, StandInRequest } from '../handler.ts';
import { json } from '../handler.ts';
import type { World } from '../state.ts';
import { mishap } from '../trouble.ts';
import { quirky } from './quirk.ts';

/** One call of a vendor. */
export interface VendorCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The credential as it was sent; absent = none. */
  readonly token: string | undefined;
  /** Rate limits and quirks are for those who ask over HTTP. */
  readonly from: 'http' | 'worker';
  /** The body's text; empty for a GET. */
  readonly text: string;
  /** When it arrives, epoch ms. */
  readonly at: number;
  /** A number 0..1 for troubles that strike a share of the calls. */
  readonly draw: () => number;
}

export interface VendorAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** A page for people, in place of the body. */
  readonly page?: string;
  /** Sends the body a byte each so many ms of real time. */
  readonly dripMs?: number;
}

/** What a call asks for, without anything personal. */
export interface VendorOp {
  readonly op: string;
  readonly write: boolean;
  /** The path with its ids replaced. */
  readonly template: string;
}

/** One vendor. `ask` decides everything: trouble, credentials, and the answer. */
export interface Vendor {
  readonly name: string;
  readonly op: (call: VendorCall) => VendorOp | null;
  readonly admits: (world: World, call: VendorCall) => boolean;
  readonly run: (world: World, call: VendorCall, op: VendorOp) => VendorAnswer;
}

/** Answers a call: 404 for what the vendor does not have, the world's trouble, 401 for a credential it does not take. */
export function exchange(vendor: Vendor, world: World, call: VendorCall): VendorAnswer {
  const op = vendor.op(call);
  if (op === null) return { status: 404, body: { errors: 'Not Found' } };
  const trouble = mishap(world, vendor.name, op.op, call.draw);
  if (trouble?.type === 'empty') return { status: 200, body: {} };
  if (trouble?.type === 'error') {
    const status = trouble.code === 'ThrottlingException' ? 429 : trouble.status;
    return { status, body: { errors: 'trouble that the world asks for' } };
  }
  if (!vendor.admits(world, call)) return { status: 401, body: { errors: 'invalid credential' } };
  return quirky(world, vendor.name, op.op, call, vendor.run(world, call, op));
}

/** A request over HTTP as a call. `header`: the lower-case name of the header that carries the credential. */
export function callOf(request: StandInRequest, header: string, at: number, draw: () => number): VendorCall {
  const { method, path, query, text } = request;
  // HEAD asks what GET asks; the server leaves the body away.
  return {
    method: method === 'HEAD' ? 'GET' : method,
    path,
    query,
    text,
    token: request.headers[header],
    from: 'http',
    at,
    draw,
  };
}

/** An answer over HTTP. */
export function answerOf({ status, body, headers, page, dripMs }: VendorAnswer): Answer {
  const more = { ...(status === 429 ? { 'retry-after': '2' } : {}), ...headers };
  if (page !== undefined) return { status, headers: { ...more, 'content-type': 'text/html' }, body: page };
  return { ...json(status, body, more), ...(dripMs === undefined ? {} : { dripMs }) };
}

/** Whether a request is for this host, with or without a port. */
export function isFor(request: StandInRequest, host: string): boolean {
  return request.headers.host?.replace(/:\d+$/, '').toLowerCase() === host;
}

/** The note and the answer of a handler for one vendor. */
export function serve(vendor: Vendor, request: StandInRequest, header: string, world: World, context: HandlerContext): Answer {
  return answerOf(exchange(vendor, world, callOf(request, header, world.clock.now, context.random)));
}
