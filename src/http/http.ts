import { gonogoError, isGonogoError } from '../errors.ts';
import { provedQuery } from '../graphql-query.ts';
import { socketFailure } from '../socket-failure.ts';
import type { Answer, Http } from '../target.ts';
import { credentialsOf } from './credential.ts';
import { isLoopback } from './loopback.ts';
import { type Outgoing, type Progress, send } from './send.ts';
import type { HttpSettings } from './settings.ts';
import { goesThrough, tunnel } from './tunnel.ts';

const DEADLINE_MS = 8_000;
/** Headers that a plan cannot set: they frame the message, name the server, or carry a credential past its hosts. */
const RESERVED =
  /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|cookie|authorization|proxy-.*)$/;

interface Ask {
  readonly url: string;
  readonly credential?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * HTTP reads of vendors.
 * @param settings of the door
 * @returns the port; its functions throw GonogoErrors: `HOST_REFUSED`, `TIMEOUT`, `DRIPPING`, `TLS_FAILED`, `UNREACHABLE`,
 * `BODY_TOO_LARGE`, `REDIRECT_REFUSED`, `RESPONSE_INVALID`, `GRAPHQL_NOT_QUERY`, and those of the secrets port
 * @throws GonogoError `WORLD_MIXED` if the vendor endpoint is not loopback
 */
export function vendorHttp(settings: HttpSettings): Http {
  const { vendorEndpoint } = settings;
  if (vendorEndpoint !== undefined && !(isLoopback(vendorEndpoint) && vendorEndpoint.startsWith('http://'))) {
    throw gonogoError('WORLD_MIXED', 'expected a vendor endpoint on loopback over http, found another');
  }
  const credentials = credentialsOf(settings);

  async function exchange(
    url: URL,
    request: Omit<Outgoing, 'url' | 'headers'>,
    headers: Record<string, string>,
    signal: AbortSignal,
    progress: Progress,
  ) {
    const common = { ...request, ...(settings.ca === undefined ? {} : { ca: settings.ca }) };
    const sent = { ...headers, host: url.host };
    if (vendorEndpoint !== undefined)
      return await send({ ...common, url: at(vendorEndpoint, url), headers: sent }, signal, progress);
    const { proxy, noProxy } = settings;
    if (proxy === undefined || !goesThrough(url.hostname, noProxy))
      return await send({ ...common, url, headers: sent }, signal, progress);
    const target = { host: url.hostname, port: url.port === '' ? 443 : Number(url.port) };
    const socket = await tunnel(proxy, target, signal);
    try {
      return await send({ ...common, url, headers: sent, socket }, signal, progress);
    } finally {
      socket.destroy();
    }
  }

  async function ask(
    { url: text, credential, headers = {} }: Ask,
    request: Omit<Outgoing, 'url' | 'headers'>,
    more: Record<string, string>,
    caller?: AbortSignal,
  ): Promise<Answer> {
    const url = httpsUrl(text);
    const own = {
      'accept-encoding': 'identity',
      'user-agent': 'gonogo',
      accept: 'application/json',
      ...allowed(headers, settings, credential),
      ...more,
    };
    if (credential !== undefined) credentials.permitted(credential, url);
    return await within(settings.deadline ?? DEADLINE_MS, caller, async (signal, progress) => {
      const attempt = async (header: readonly [string, string] | undefined): Promise<Answer> => {
        const sent = header === undefined ? own : { ...own, [header[0]]: header[1] };
        const answer = await exchange(url, request, sent, signal, progress);
        if (answer.status >= 300 && answer.status < 400)
          throw gonogoError('REDIRECT_REFUSED', 'the endpoint redirects', { status: answer.status });
        return answer;
      };
      if (credential === undefined) return await attempt(undefined);
      const first = await credentials.header(credential, signal);
      const answer = await attempt(first);
      if (answer.status !== 401) return answer;
      // A credential may be rotated while a gate looks for an hour: what was kept is read again before it counts as refused.
      const second = await credentials.header(credential, signal, 'again');
      return second[1] === first[1] ? answer : await attempt(second);
    });
  }

  return {
    get: async (what, signal) => await ask(what, { method: 'GET' }, {}, signal),
    async query({ document, fields, ...what }, signal) {
      const body = JSON.stringify({ query: await provedQuery(document, fields) });
      return await ask(what, { method: 'POST', body }, { 'content-type': 'application/json' }, signal);
    },
  };
}

function httpsUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    throw gonogoError('HOST_REFUSED', 'expected an https address without a user in it, found another');
  }
  return url;
}

/** The same path at another server. Set part by part: a path that begins with two slashes would name a server of its own. */
function at(endpoint: string, url: URL): URL {
  const there = new URL(endpoint);
  there.pathname = url.pathname;
  there.search = url.search;
  return there;
}

function allowed(
  headers: Readonly<Record<string, string>>,
  settings: HttpSettings,
  credential: string | undefined,
): Record<string, string> {
  const carrier = credential === undefined ? undefined : settings.credentials[credential]?.header?.toLowerCase();
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  if (given.some(([name]) => RESERVED.test(name) || name === carrier)) {
    throw gonogoError('HOST_REFUSED', 'the plan sets a header that only the request itself or a credential may set');
  }
  return Object.fromEntries(given);
}

/** One deadline for the whole attempt, secret and body included, and one place where failures get their codes. */
async function within(
  ms: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal, progress: Progress) => Promise<Answer>,
): Promise<Answer> {
  const stop = new AbortController();
  const progress: Progress = { answering: false };
  const onAbort = () => stop.abort();
  if (caller?.aborted) onAbort();
  caller?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(onAbort, ms);
  try {
    return await work(stop.signal, progress);
  } catch (thrown) {
    if (stop.signal.aborted) {
      if (isGonogoError(caller?.reason)) throw caller.reason;
      throw progress.answering
        ? gonogoError('DRIPPING', 'the answer did not arrive whole in time')
        : gonogoError('TIMEOUT', 'no answer in time');
    }
    if (isGonogoError(thrown)) throw thrown;
    throw gonogoError(socketFailure(thrown) ?? 'UNREACHABLE', 'the request failed', {
      name: thrown instanceof Error ? thrown.name : 'Unknown',
    });
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', onAbort);
  }
}
