import { type Agent, type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { gonogoError } from '../errors.ts';
import type { Answer } from '../target.ts';
import { chainEnds } from './certificate.ts';

/** The largest body that is read, bytes. */
export const LARGEST_BODY = 1_048_576;

/** Where a request goes, in the words of Node's `request`: that takes an address apart anew for each one. */
export interface Place {
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly port?: number;
  /** With the query. */
  readonly path: string;
}

/**
 * Takes an address apart.
 * @param url http or https
 * @returns the place; an IPv6 address stands without its brackets
 */
export function placeOf({ protocol, hostname, port, pathname, search }: URL): Place {
  return {
    protocol: protocol === 'http:' ? protocol : 'https:',
    hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: `${pathname}${search}`,
  };
}

/** One request as it goes out. */
export interface Outgoing {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** What is connected to. */
  readonly to: Place;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A tunnel through a proxy, to speak TLS in. */
  readonly socket?: Socket;
  readonly ca?: string;
  /** Connections that may be used again; none: the request gets one of its own. */
  readonly agent?: Agent;
}

/** An attempt that was sent once more, and why: a refused credential that is another by now, or a connection closed meanwhile. */
export interface Resent {
  readonly status: 401 | 'UNREACHABLE';
  readonly ms: number;
}

/** How far a request has come when it is ended. */
export interface Progress {
  /** True from the answer's headers on. */
  answering: boolean;
  /** When this attempt went out, ms by the machine's steady clock. */
  began?: number;
  /** The attempts before this one. */
  readonly resent: Resent[];
}

/**
 * Tells whether a request failed only because the vendor had closed an idle connection before it arrived.
 * @param thrown by `send`
 * @returns true if a connection of its own may bring an answer
 */
export function isStale(thrown: unknown): boolean {
  return thrown instanceof Error && 'stale' in thrown;
}

/**
 * Sends one request and reads its whole answer into memory.
 * @param outgoing the request
 * @param signal ends it, wherever it is: an idle timeout would never trip on a body that drips
 * @param progress is kept up to date
 * @returns the answer; header names are lower case
 * @throws GonogoError `BODY_TOO_LARGE`, `RESPONSE_INVALID` for a compressed answer that was not asked for and for a status that
 * is none; else what the socket threw
 */
export async function send(outgoing: Outgoing, signal: AbortSignal, progress: Progress): Promise<Omit<Answer, 'ms'>> {
  const response = await headersOf(outgoing, signal);
  const ends = chainEnds(response.socket);
  progress.answering = true;
  try {
    const encoding = response.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') throw gonogoError('RESPONSE_INVALID', 'the answer is compressed, which was not asked for');
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 599) throw gonogoError('RESPONSE_INVALID', 'the answer has a status that HTTP does not know');
    // An answer to HEAD names the length of a body that it does not have.
    const body = outgoing.method === 'HEAD' ? '' : await bodyOf(response);
    return { status, headers: plain(response.headers), body, ...(ends === undefined ? {} : { certificateEnds: ends }) };
  } finally {
    // Nothing of a refused answer is read any further.
    response.destroy();
  }
}

function headersOf({ method, to, headers, body, socket, ca, agent }: Outgoing, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions & { rejectUnauthorized: true; servername?: string; ca?: string } = {
    ...to,
    method,
    headers: body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    agent: socket === undefined && agent !== undefined ? agent : false,
    // Said here, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
    rejectUnauthorized: true,
    ...(socket === undefined ? {} : { socket }),
    ...(ca === undefined ? {} : { ca }),
  };
  return new Promise((resolve, reject) => {
    const request = (to.protocol === 'https:' ? tlsRequest : plainRequest)(options, resolve);
    // By hand: with the option `signal` Node watches the whole stream for its end, which takes a tenth of the time of a request on
    // loopback. The signal is of this request alone, so that nobody has to take the listener away.
    const stop = () => {
      const ended = new Error('ended');
      request.destroy(ended);
      // Of a request that was destroyed before, nothing more is told.
      reject(ended);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    // A server that would speak something else now is not heard; without a listener Node would end the request without a word.
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(gonogoError('RESPONSE_INVALID', 'the answer changes the protocol, which was not asked for'));
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      const closed = request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
      reject(closed && !signal.aborted ? Object.assign(error, { stale: true }) : error);
    });
    request.end(body);
  });
}

/** By events: to iterate would take a tenth of the time of a request on loopback. */
function bodyOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    if (Number(response.headers['content-length'] ?? 0) > LARGEST_BODY) throw tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > LARGEST_BODY) reject(tooLarge());
    });
    response.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    response.once('error', reject);
    response.once('close', () => {
      // A connection that ends before the body does is no end of the body.
      if (!response.readableEnded) reject(Object.assign(new Error('cut off'), { code: 'ECONNRESET' }));
    });
  });
}

function plain(headers: IncomingMessage['headers']): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) given[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return given;
}

function tooLarge() {
  return gonogoError('BODY_TOO_LARGE', `the answer has more than ${LARGEST_BODY} bytes`);
}
