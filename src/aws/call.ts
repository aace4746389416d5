import { type GonogoError, gonogoError, isGonogoError } from '../errors.ts';
import { awsFailure } from './failure.ts';
import { type AwsSettings, LONGEST_CALL_MS } from './settings.ts';

/**
 * Sends one command under one deadline for all its attempts and the whole of its answer.
 * @param settings of the door
 * @param operation such as `ssm:PutParameter`: all that a message says
 * @param send does it; gets the options that the SDK's `send` takes
 * @param signal of the caller; an abort ends the call at once, even between two attempts
 * @param deadline ms
 * @returns what the SDK answered; none of its members has been checked
 * @throws GonogoError with a code of `awsFailure`; with the signal's own reason if that is a GonogoError
 */
export async function call<T>(
  settings: AwsSettings,
  operation: string,
  send: (options: { readonly abortSignal: AbortSignal; readonly requestTimeout?: number }) => Promise<T>,
  signal?: AbortSignal,
  deadline = settings.callDeadline ?? LONGEST_CALL_MS,
): Promise<T> {
  const stop = new AbortController();
  let end: (reason: unknown) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  const abort = (reason: unknown) => {
    stop.abort();
    end(abortFailure(operation, reason));
  };
  const onAbort = () => abort(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(abort, deadline);
  try {
    if (stop.signal.aborted) return await ended;
    // The SDK waits between attempts without looking at the signal: hence the race.
    return await Promise.race([send({ abortSignal: stop.signal }), ended]);
  } catch (thrown) {
    throw awsFailure(operation, thrown);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/**
 * What a call that was aborted ends with.
 * @param operation such as `ssm:PutParameter`
 * @param reason the signal's
 * @returns the reason itself if it is a GonogoError, else `TIMEOUT`
 */
export function abortFailure(operation: string, reason: unknown): GonogoError {
  if (isGonogoError(reason)) return reason;
  return gonogoError('TIMEOUT', `${operation}: no answer in time`, { name: 'AbortError' });
}
