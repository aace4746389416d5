import { request } from 'node:http';
import type { Clock } from '../clock.ts';
import { gonogoError } from '../errors.ts';

/**
 * The stand-in's clock: sleeping moves its virtual time on, so that 45 minutes take a moment. Between sleeps it runs
 * with real time, so that measured milliseconds are real ones.
 * @param url the stand-in's address; the door has made sure that it is loopback
 * @returns the clock
 * @throws GonogoError `UNREACHABLE` or `RESPONSE_INVALID`
 */
export async function rehearsalClock(url: string): Promise<Clock> {
  let base = await ask('GET', `${url}/clock`);
  let since = performance.now();
  const elapsed = (): number => Math.round(performance.now() - since);
  return {
    now: () => base + elapsed(),
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      const moved = await ask('POST', `${url}/clock/advance`, { ms: ms + elapsed() }, signal);
      base = moved;
      since = performance.now();
      signal?.throwIfAborted();
    },
  };
}

function ask(method: 'GET' | 'POST', url: string, body?: object, signal?: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, headers: { 'content-type': 'application/json' }, agent: false, ...(signal ? { signal } : {}) },
      answer => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', chunk => {
          text += chunk;
        });
        answer.on('end', () => {
          const now = answer.statusCode === 200 ? readNow(text) : undefined;
          if (now === undefined)
            reject(gonogoError('RESPONSE_INVALID', 'expected the rehearsal clock to answer with its time, found something else'));
          else resolve(now);
        });
      },
    );
    sent.on('error', () =>
      reject(
        // An interruption says itself why.
        signal?.aborted
          ? signal.reason
          : gonogoError('UNREACHABLE', 'expected the rehearsal clock to answer, found no connection'),
      ),
    );
    sent.end(body ? JSON.stringify(body) : undefined);
  });
}

function readNow(text: string): number | undefined {
  try {
    const { now } = JSON.parse(text) as { now?: unknown };
    return typeof now === 'number' ? now : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
