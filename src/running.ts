import { gonogoError } from './errors.ts';
import { jsonOf, valueAt } from './json-path.ts';

/** Where a value that a command sets is read: an endpoint that says what runs. */
export interface Reads {
  readonly url: string;
  readonly path: string;
  readonly credential?: string;
}

/** Who can ask an endpoint. */
interface Asks {
  get(
    ask: { readonly url: string; readonly credential?: string },
    signal?: AbortSignal,
  ): Promise<{ readonly status: number; readonly body: string }>;
}

/**
 * What an endpoint says that runs.
 * @param http the port
 * @param reads where
 * @returns the value at the path, as text
 * @throws GonogoError `HTTP_STATUS`, `RESPONSE_INVALID`, `RESPONSE_INCOMPLETE`, or what the port throws
 */
export async function readRunning(http: Asks, reads: Reads, signal?: AbortSignal): Promise<string> {
  const { url, path, credential } = reads;
  const answer = await http.get({ url, ...(credential === undefined ? {} : { credential }) }, signal);
  if (answer.status !== 200) throw gonogoError('HTTP_STATUS', 'expected what runs to answer 200, found another status');
  const body = jsonOf(answer.body);
  if (body === undefined) throw gonogoError('RESPONSE_INVALID', 'expected what runs to answer JSON, found none');
  const value = valueAt(body, path);
  if (typeof value !== 'string' || value.trim() === '')
    throw gonogoError('RESPONSE_INCOMPLETE', `expected what runs to say its ${path}, found nothing there`);
  return value;
}
