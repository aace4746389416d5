import { Agent as PlainAgent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { type GonogoError, gonogoError, isGonogoError } from '../errors.ts';
import { plainVariables, provedQuery } from '../graphql-query.ts';
import { socketFailure } from '../socket-failure.ts';
import type { Answer, Http, Requests } from '../target.ts';
import { credentialsOf } from './credential.ts';
import { isLoopback } from './loopback.ts';
import { httpsUrl, readingHeaders, requireCarrier, requireReading } from './only-reads.ts';
import { isStale, type Outgoing, type Place, type Progress, placeOf, send } from './send.ts';
import type { HttpSettings } from './settings.ts';
import { goesThrough, tunnel } from './tunnel.ts';

const DEADLINE_MS = 8_000;
/** How long an idle connection is kept, ms: below the 5 s after which common servers close it. Looks a minute apart share none. */
const IDLE_MS = 4_000;

/** A request as it is before it has an address and headers. */
type Request = Omit<Outgoing, 'to' | 'headers'>;

interface Ask {
  readonly url: string;
  readonly credential?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * HTTP reads of vendors. Nothing else can be sent: GET, HEAD, and POST of a GraphQL document that was proved to be a query.
 * @param settings of the door
 * @returns the port; its functions throw GonogoErrors: `HOST_REFUSED`, `METHOD_REFUSED`, `TIMEOUT`, `DRIPPING`, `TLS_FAILED`,
 * `UNREACHABLE`, `BODY_TOO_LARGE`, `REDIRECT_REFUSED`, `RESPONSE_INVALID`, `GRAPHQL_NOT_QUERY`, and those of the secrets port.
 * An answer, and an error of an attempt that went out, has `ms` (how long it took). Where the request had to be sent once more
 * (a refused credential is another by now; an idle connection was closed before the request arrived), it has `resent`: the
 * status and ms of the attempts before
 * @throws GonogoError `WORLD_MIXED` if the vendor endpoint is not loopback
 */
export function vendorHttp(settings: HttpSettings): Http {
  const ask = asking(settings);
  return {
    get: async (what, signal) => await ask(what, { method: 'GET' }, {}, signal),
    head: async (what, signal) => await ask(what, { method: 'HEAD' }, {}, signal),
    async query({ document, fields, variables, ...what }, signal) {
      // The text that was proved, printed anew, and plain values: nothing else has a place in the body.
      const body = JSON.stringify({
        query: await provedQuery(document, fields),
        ...(variables === undefined ? {} : { variables: plainVariables(variables) }),
      });
      return await ask(what, { method: 'POST', body }, { 'content-type': 'application/json' }, signal);
    },
  };
}

/**
 * Requests of a smoke pack. Its own rules say what may write; here a credential stays with its hosts, and no answer is followed elsewhere.
 * @param settings of the door
 * @returns the port; its errors are those of `vendorHttp`
 * @throws GonogoError `WORLD_MIXED` if the vendor endpoint is not loopback
 */
export function packRequests(settings: HttpSettings): Requests {
  const ask = asking(settings, 'any');
  return {
    async send({ method, body, type, timeout, invalid, ...what }, signal) {
      const kind = type === undefined ? {} : { 'content-type': type };
      const more = invalid === undefined ? kind : { ...kind, ...noToken(settings.credentials[invalid]?.header) };
      return await ask(what, { method, ...(body === undefined ? {} : { body }) }, more, signal, timeout);
    },
  };
}

/** A header that looks like a credential's and is none. */
function noToken(header: string | undefined): Record<string, string> {
  const token = 'gonogo-invalid-token';
  return header === undefined ? { authorization: `Bearer ${token}` } : { [header.toLowerCase()]: token };
}

type Asking = (
  what: Ask,
  request: Request,
  more: Readonly<Record<string, string>>,
  caller?: AbortSignal,
  deadline?: number,
) => Promise<Answer>;

/** What sends: `any` lets through what does not only read. */
function asking(settings: HttpSettings, which: 'reads' | 'any' = 'reads'): Asking {
  const { vendorEndpoint } = settings;
  if (vendorEndpoint !== undefined && !isLoopback(vendorEndpoint)) {
    throw gonogoError('WORLD_MIXED', 'expected a vendor endpoint on loopback, found another');
  }
  const credentials = credentialsOf(settings);
  const endpoint: Place | undefined = vendorEndpoint === undefined ? undefined : placeOf(new URL(vendorEndpoint));

  const kept = { keepAlive: true, timeout: IDLE_MS };
  // A session taken up again would not show its whole chain of certificates once more.
  const agents = { 'http:': new PlainAgent(kept), 'https:': new TlsAgent({ ...kept, maxCachedSessions: 0 }) };

  async function exchange(
    url: URL,
    request: Request,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    progress: Progress,
  ) {
    const common = { ...request, ...(settings.ca === undefined ? {} : { ca: settings.ca }) };
    const sent = { ...headers, host: url.host };
    const to = placeOf(url);
    if (endpoint !== undefined)
      // A stand-in that speaks TLS is verified for the host that is meant: Node takes its name from the Host header.
      return await send({ ...common, to: { ...endpoint, path: to.path }, headers: sent }, signal, progress);
    const { proxy, noProxy } = settings;
    if (proxy === undefined || !goesThrough(url.hostname, noProxy))
      return await send({ ...common, to, headers: sent }, signal, progress);
    const target = { host: url.hostname, port: url.port === '' ? 443 : Number(url.port) };
    const socket = await tunnel(proxy, target, signal);
    try {
      return await send({ ...common, to, headers: sent, socket }, signal, progress);
    } finally {
      socket.destroy();
    }
  }

  /** One attempt, and a second on a connection of its own if it only met one that the vendor had closed. */
  async function attempt(
    url: URL,
    request: Request,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    progress: Progress,
  ): Promise<Answer> {
    const began = performance.now();
    Object.assign(progress, { began, answering: false });
    try {
      const answer = await exchange(url, request, headers, signal, progress);
      if (answer.status >= 300 && answer.status < 400)
        throw gonogoError('REDIRECT_REFUSED', 'the endpoint redirects', { status: answer.status });
      return { ...answer, ms: performance.now() - began };
    } catch (thrown) {
      if (!isStale(thrown)) throw thrown;
      progress.resent.push({ status: 'UNREACHABLE', ms: performance.now() - began });
      const { agent: _none, ...alone } = request;
      return await attempt(url, alone, headers, signal, progress);
    }
  }

  async function ask(
    { url: text, credential, headers = {} }: Ask,
    request: Request,
    more: Readonly<Record<string, string>>,
    caller?: AbortSignal,
    deadline?: number,
  ): Promise<Answer> {
    const url = httpsUrl(text);
    const { method } = request;
    const reads = method === 'GET' || method === 'HEAD';
    if (which === 'reads') requireReading(url, reads ? method : 'POST');
    const carrier = credential === undefined ? undefined : settings.credentials[credential]?.header?.toLowerCase();
    if (carrier !== undefined) requireCarrier(carrier);
    const own = {
      'accept-encoding': 'identity',
      'user-agent': 'gonogo',
      accept: 'application/json',
      ...readingHeaders(headers, carrier),
      ...more,
    };
    if (credential !== undefined) credentials.permitted(credential, url);
    return await within(deadline ?? settings.deadline ?? DEADLINE_MS, caller, async (signal, progress) => {
      const agent = agents[endpoint?.protocol ?? 'https:'];
      // What may write is never sent a second time by itself: a kept connection may have closed after the request was read.
      const kept = which === 'reads' || reads ? { agent } : {};
      const go = (header: object) => attempt(url, { ...request, ...kept }, { ...own, ...header }, signal, progress);
      if (credential === undefined) return await go({});
      const first = await credentials.header(credential, signal);
      const answer = await go({ [first[0]]: first[1] });
      if (answer.status !== 401) return answer;
      // A credential may be rotated while a gate looks for an hour: what was kept is read again before it counts as refused.
      const second = await credentials.header(credential, signal, 'again');
      if (second[1] === first[1]) return answer;
      progress.resent.push({ status: 401, ms: answer.ms });
      return await go({ [second[0]]: second[1] });
    });
  }

  return ask;
}

/** One deadline for the whole attempt, secret and body included, and one place where failures get their codes. */
async function within(
  ms: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal, progress: Progress) => Promise<Answer>,
): Promise<Answer> {
  const stop = new AbortController();
  const progress: Progress = { answering: false, resent: [] };
  const before = () => (progress.resent.length === 0 ? {} : { resent: progress.resent });
  const onAbort = () => stop.abort();
  if (caller?.aborted) onAbort();
  caller?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(onAbort, ms);
  try {
    return { ...(await work(stop.signal, progress)), ...before() };
  } catch (thrown) {
    // The caller's own reason ends the run; it is no outcome of this request.
    if (stop.signal.aborted && isGonogoError(caller?.reason)) throw caller.reason;
    const { began } = progress;
    const ms = began === undefined ? {} : { ms: performance.now() - began };
    throw Object.assign(failureOf(thrown, stop.signal.aborted, progress), ms, before());
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', onAbort);
  }
}

function failureOf(thrown: unknown, ended: boolean, { answering }: Progress): GonogoError {
  if (ended) {
    return answering
      ? gonogoError('DRIPPING', 'the answer did not arrive whole in time')
      : gonogoError('TIMEOUT', 'no answer in time');
  }
  if (isGonogoError(thrown)) return thrown;
  const name = thrown instanceof Error ? thrown.name : 'Unknown';
  return gonogoError(socketFailure(thrown) ?? 'UNREACHABLE', 'the request failed', { name });
}
