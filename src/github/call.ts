import type { Code } from '../codes.ts';
import { gonogoError, isGonogoError } from '../errors.ts';
import { socketFailure } from '../socket-failure.ts';

const SAID: Partial<Record<Code, string>> = {
  TIMEOUT: 'no answer in time',
  UNREACHABLE: 'GitHub could not be reached',
  TLS_FAILED: 'the certificate could not be verified',
  THROTTLED: 'too many requests',
  DENIED: 'the token does not allow it',
  CREDENTIALS_INVALID: 'GitHub does not accept the token',
  NOT_FOUND: 'there is no such thing, or the token may not see it',
  RESPONSE_INVALID: 'the answer could not be read',
};

/**
 * Sends one request to GitHub under one deadline, its whole answer included.
 * @param operation such as `github:GetEnvironment`: all that a message says
 * @param send does it
 * @param deadline ms
 * @param caller the caller's signal
 * @returns what octokit answered; none of its members has been checked
 * @throws GonogoError with the codes above, else `SERVICE_ERROR`; with the caller's own reason if that is a GonogoError
 */
export async function call<T>(
  operation: string,
  send: (signal: AbortSignal) => Promise<T>,
  deadline: number,
  caller: AbortSignal | undefined,
): Promise<T> {
  const stop = new AbortController();
  let end: (reason: unknown) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  const abort = (reason: unknown) => {
    stop.abort();
    end(isGonogoError(reason) ? reason : failure(operation, 'TIMEOUT'));
  };
  const onAbort = () => abort(caller?.reason);
  if (caller?.aborted) onAbort();
  caller?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(abort, deadline);
  try {
    if (stop.signal.aborted) return await ended;
    // octokit gives back an empty answer when a body breaks off: the race sees the deadline first.
    return await Promise.race([send(stop.signal), ended]);
  } catch (thrown) {
    if (isGonogoError(thrown)) throw thrown;
    throw failure(operation, codeOf(thrown), statusOf(thrown));
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', onAbort);
  }
}

function codeOf(thrown: unknown): Code {
  // octokit gives a failure of the socket the status 500: what caused it comes first.
  const socket = socketFailure(thrown);
  if (socket !== undefined) return socket;
  // Without an answer there is only a cause: a redirect, a port that fetch refuses.
  if (thrown instanceof Error && thrown.cause !== undefined && statusOf(thrown) === undefined) return 'UNREACHABLE';
  const status = statusOf(thrown);
  if (status === 401) return 'CREDENTIALS_INVALID';
  if (status === 429 || (status === 403 && rateLimited(thrown))) return 'THROTTLED';
  if (status === 403) return 'DENIED';
  if (status === 404) return 'NOT_FOUND';
  return status === undefined ? 'RESPONSE_INVALID' : 'SERVICE_ERROR';
}

/** GitHub answers 403 for its limits too, and then says how long to wait or that nothing is left. */
function rateLimited(thrown: unknown): boolean {
  const headers = (thrown as { response?: { headers?: Readonly<Record<string, unknown>> } }).response?.headers;
  return headers?.['retry-after'] !== undefined || headers?.['x-ratelimit-remaining'] === '0';
}

/** The status of an answer; octokit makes one up where there was none. */
function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('response' in thrown) || !thrown.response) return undefined;
  return 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined;
}

function failure(operation: string, code: Code, status?: number) {
  const said = SAID[code] ?? 'GitHub answered with an error';
  return gonogoError(code, `${operation}: ${said}`, { name: 'GitHub', ...(status === undefined ? {} : { status }) });
}
