import { gonogoError } from '../errors.ts';

/**
 * Gives a question its own deadline. Whoever ignores the signal is still ended: the answer is no longer waited for, and
 * counts for nothing when it comes. The deadline is one of real time, since a virtual clock would jump over it.
 * @param ms how long the question may take
 * @param outer ends the question as well, such as at an interruption
 * @param ask the question
 * @returns its answer
 * @throws GonogoError `TIMEOUT` at the deadline, `INTERRUPTED` when the outer signal is aborted; whatever `ask` throws
 */
export function withDeadline<T>(
  ms: number,
  outer: AbortSignal | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const end = (error: Error) => {
      reject(error);
      own.abort(error);
    };
    const interrupted = () => end(gonogoError('INTERRUPTED', 'the question was given up because the run was interrupted'));
    const timer = setTimeout(() => end(gonogoError('TIMEOUT', `expected an answer within ${ms} ms, found none`)), ms);
    const done = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', interrupted);
    };
    if (outer?.aborted) {
      done();
      interrupted();
      return;
    }
    outer?.addEventListener('abort', interrupted, { once: true });
    // Inside a promise, so that a question that throws before it is asked ends here as well.
    Promise.resolve(own.signal).then(ask).then(resolve, reject).finally(done);
  });
}
