import type { Clock } from '../clock.ts';
import type { Code } from '../codes.ts';
import { isGonogoError } from '../errors.ts';
import type { Answer, Attempt, Http } from '../target.ts';
import { type Judged, judgeAnswer } from './judge-answer.ts';
import { type Lane, paceOf } from './pace.ts';
import type { ReadAsk, Reader, Reading } from './reading.ts';
import { isPassing, pauseAfter } from './retry.ts';
import { spentOf } from './spent.ts';
import { traceOf } from './trace.ts';
import { type DeclaredVersion, versionsOf } from './versions.ts';

/** What was neither sent nor followed because it could be more than a read. */
const REFUSALS: readonly Code[] = ['HOST_REFUSED', 'METHOD_REFUSED', 'GRAPHQL_NOT_QUERY', 'REDIRECT_REFUSED'];

/** What a reader works with. */
export interface ReaderSettings {
  readonly http: Http;
  readonly clock: Clock;
  /** The only hosts that are asked, lower case. */
  readonly hosts: readonly string[];
  /** How often one read is tried, at most. */
  readonly attempts: number;
  /** The longest Retry-After that is obeyed, ms. */
  readonly longestWait: number;
  /** A batch with a larger share (0..1) of refusals for too many requests counts as limited. */
  readonly limitedShare: number;
  readonly versions: readonly DeclaredVersion[];
  /** The jitter of the pauses follows from it. */
  readonly seed: string;
  /** Keep a line an attempt. */
  readonly trace: boolean;
  /** Keep the table of what was asked again. */
  readonly retries: boolean;
}

/** One read on its way: what it asks, and how often it went out. */
interface Way {
  readonly ask: ReadAsk;
  readonly method: Attempt['method'];
  readonly lane: Lane;
  readonly host: string;
  readonly send: () => Promise<Answer>;
  readonly signal: AbortSignal;
}

/** When a read may go out, ms since the epoch, and how long it waited; `code`: why it is not sent at all. */
interface Turn {
  readonly at: number;
  readonly waited: number;
  readonly code: Code | undefined;
}

/** How one try ended. */
type Tried = Judged & { readonly answer?: Answer; readonly sent: number };

/**
 * The read-only client of a report. It has no way to write: GET, and POST of a GraphQL document that the side proves to be a query.
 * @param settings of the report
 * @returns the reader. Whatever a vendor does is a `Reading`; its functions throw only the signal's own reason, and what is a defect
 */
export function readerOf(settings: ReaderSettings): Reader {
  const { http, clock, hosts, longestWait, seed } = settings;
  const pace = paceOf({ share: settings.limitedShare, longestWait });
  const trace = traceOf({ lines: settings.trace, retries: settings.retries });
  const versions = versionsOf(settings.versions);
  const refusals = new Map<Code, number>();
  let pauses = 0;

  /** Waits until the read may go out: its own pause, the host's gap, its wish to wait, its bucket. */
  async function turn({ host, lane, signal }: Way, pause: number): Promise<Turn> {
    const began = clock.now();
    let now = began;
    let slept = false;
    try {
      for (;;) {
        signal.throwIfAborted();
        const { ms, code } = pace.wait(host, lane, now);
        const left = code === undefined ? Math.max(ms, Math.ceil(began + pause - now)) : 0;
        if (left <= 0) return { at: now, waited: now - began, code };
        if (!slept) pace.waiting(host, true, began);
        slept = true;
        await clock.sleep(left, signal);
        // A timer may be early by a moment; what was slept is slept.
        now = Math.max(clock.now(), now + left);
      }
    } finally {
      if (slept) pace.waiting(host, false, now);
    }
  }

  /** Sends once and judges what comes back; every attempt that went out is in the trace. */
  async function once(way: Way, number: number, { at, waited }: Turn): Promise<Tried> {
    const { ask, method, lane, host, send, signal } = way;
    const item = ask.item === undefined ? {} : { item: ask.item };
    const line = { method, host, template: ask.template, ...item };
    pace.sent(host, lane, at);
    const settle = (judged: Judged, from: object, answer?: Answer): Tried => {
      const { ms, resent } = spentOf(from);
      // The side sent it once more, with a newer credential or on a fresh connection: each of those was an attempt as well.
      for (const [before, { status, ms: took }] of resent.entries()) {
        trace.add({ ...line, status, ms: took, attempt: number + before, waited: before === 0 ? waited : 0 });
        const recovered = answer !== undefined && before === resent.length - 1;
        trace.again({ ...line, reason: status, waited: 0, recovered });
      }
      const sent = ms === undefined ? 0 : resent.length + 1;
      if (ms !== undefined)
        trace.add({ ...line, status: judged.status, ms, attempt: number + sent - 1, waited: sent === 1 ? waited : 0 });
      return { ...judged, sent, ...(answer === undefined ? {} : { answer }) };
    };
    try {
      const answer = await send();
      const judged = judgeAnswer(answer, lane, clock.now());
      pace.answered(host, lane, judged.signs, at, clock.now());
      if (judged.failure !== undefined) return settle(judged, answer);
      versions.add(host, answer);
      return settle(judged, answer, answer);
    } catch (thrown) {
      pace.answered(host, lane, undefined, at, clock.now());
      signal.throwIfAborted();
      if (!isGonogoError(thrown)) throw thrown;
      return settle({ status: thrown.code, failure: thrown.code, signs: { limited: false } }, thrown);
    }
  }

  async function read(way: Way): Promise<Reading> {
    let attempts = 0;
    let limited = false;
    let pause = 0;
    let reason: Attempt['status'] | undefined;
    for (let tries = 1; ; tries += 1) {
      const turned = await turn(way, pause);
      const { code, waited } = turned;
      const tried = code === undefined ? await once(way, attempts + 1, turned) : undefined;
      attempts += tried?.sent ?? 0;
      limited ||= code !== undefined || tried?.signs.limited === true;
      if (reason !== undefined && tried !== undefined)
        trace.again({ host: way.host, template: way.ask.template, reason, waited, recovered: tried.answer !== undefined });
      if (tried?.answer !== undefined) return { answer: tried.answer, attempts };
      const failure = tried?.failure ?? code ?? 'DEFECT';
      if (REFUSALS.includes(failure)) return refused(failure, attempts);
      if (tried !== undefined && !isPassing(tried.status)) return { failure, attempts };
      if (tried === undefined || tries >= settings.attempts || (tried.after ?? 0) > longestWait) {
        if (limited) pace.exhausted(way.host);
        return { failure, attempts };
      }
      pauses += 1;
      pause = Math.max(tried.after ?? 0, Math.min(longestWait, pauseAfter(tries, seed, pauses)));
      reason = tried.status;
    }
  }

  function refused(code: Code, attempts: number): Reading {
    refusals.set(code, (refusals.get(code) ?? 0) + 1);
    return { failure: code, attempts };
  }

  /** The host of an address, if it is one that may be asked. */
  function hostOf(text: string): string | undefined {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url?.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
    // Behind a gateway that joins paths carelessly, two slashes would name another host.
    return plain && hosts.includes(url.hostname) && !url.pathname.startsWith('//') ? url.hostname : undefined;
  }

  const begin = async (ask: ReadAsk, more: Pick<Way, 'method' | 'lane' | 'send' | 'signal'>): Promise<Reading> => {
    more.signal.throwIfAborted();
    const host = hostOf(ask.url);
    return host === undefined ? refused('HOST_REFUSED', 0) : await read({ ask, host, ...more });
  };
  const credentialOf = ({ credential }: ReadAsk) => (credential === undefined ? {} : { credential });

  return {
    get: (ask, signal) =>
      begin(ask, { method: 'GET', lane: 'rest', signal, send: () => http.get({ url: ask.url, ...credentialOf(ask) }, signal) }),
    query({ document, root, variables, ...ask }, signal) {
      const what = {
        url: ask.url,
        document,
        fields: root,
        ...(variables === undefined ? {} : { variables }),
        ...credentialOf(ask),
      };
      return begin(ask, { method: 'POST', lane: 'graphql', signal, send: () => http.query(what, signal) });
    },
    endBatch: () => pace.endBatch(),
    waited: () => pace.waited(clock.now()),
    facts: () => ({
      ...trace.facts(),
      rate_limits: pace.facts(clock.now()),
      refusals: [...refusals].map(([code, count]) => ({ code, count })).sort((a, b) => (a.code < b.code ? -1 : 1)),
      versions: [...versions.facts()],
    }),
  };
}
