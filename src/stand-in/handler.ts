import type { Call, CallNote } from './call-log.ts';
import type { World } from './state.ts';

/** One request as it arrived; header names are lower-case, the body is already inflated. */
export interface StandInRequest {
  readonly method: string;
  /** Without the query. Not decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The body as UTF-8. */
  readonly text: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sends the body a byte each so many ms of real time. */
  readonly dripMs?: number;
}

/** What a handler may use while it answers. */
export interface HandlerContext {
  /** The log entry of this very call; a handler may set `role`. */
  readonly call: Call;
  /** A number 0..1, reproducible from the world's seed and the call. */
  readonly random: () => number;
}

/** One part of production. `answer` must change the state synchronously: between its first and last write nothing else runs. */
export interface Handler {
  readonly name: string;
  matches(request: StandInRequest): boolean;
  /** Absent: the op is the HTTP method, and anything but GET and HEAD is a write. Never name a path that holds a personal value. */
  describe?(request: StandInRequest): CallNote;
  answer(request: StandInRequest, world: World, context: HandlerContext): Answer | Promise<Answer>;
}

/** An `Answer` of JSON. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
