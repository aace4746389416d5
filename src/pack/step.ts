import type { Clock } from '../clock.ts';
import type { Code } from '../codes.ts';
import { milliseconds } from '../duration.ts';
import { asGonogoError } from '../errors.ts';
import { memorized, memorizedOf } from '../memorized.ts';
import type { Answer, Requests } from '../target.ts';
import { digitsOf, jsonBody } from './body.ts';
import { daysLeft, type Judgement, judgeExpectation, type Seen } from './expectation.ts';
import { filledExpectation } from './fill-expectation.ts';
import type { Host } from './hosts.ts';
import { parsePath, valuesAt } from './path.ts';
import { requestOf } from './request.ts';
import type { Judged, StepResult } from './result.ts';
import type { Scope } from './template.ts';
import type { Capture, Expectation, Pack, Step } from './types.ts';

const LONGEST_RETRY_MS = 30_000;
const TIMEOUT = '5s';
/** What an attempt is given at the least, ms of real time: the clock of a rehearsal jumps to the very end of a poll. */
const SHORTEST_MS = 1_000;

/** All of an address that says which host is meant. */
const originIn = (url: string): string => /^[a-z]+:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;
const hostname = memorized(origin => new URL(origin).hostname);

/** What the steps of a run share. */
export interface Running {
  readonly pack: Pack;
  readonly requests: Requests;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** A secret that was captured, before anything may print it. */
  readonly register: (secret: string) => void;
  /** 0..1, for the jitter of polls. */
  readonly random: () => number;
  /** Whose limits and patience all steps share. */
  readonly hostOf: (name: string) => Host;
  /** The pack's JSON Schemas, compiled, by their JSON texts. */
  readonly schemas: Seen['schemas'];
}

/** A step's result and what it captured. */
export interface Stepped {
  readonly result: StepResult;
  readonly captured: ReadonlyMap<string, string>;
}

interface Attempted {
  readonly outcome: 'pass' | 'fail' | 'error';
  readonly reason: Code;
  readonly status?: number;
  readonly judged: readonly Judged[];
  readonly captured?: ReadonlyMap<string, string>;
  /** It is to be asked again. */
  readonly again?: true;
}

function seenOf(answer: Answer, { clock, schemas }: Running): Seen {
  const date = Date.parse(answer.headers['date'] ?? '');
  return {
    status: answer.status,
    headers: answer.headers,
    text: answer.body,
    json: jsonBody(answer.body),
    serverTime: Number.isFinite(date) ? date : undefined,
    now: clock.now(),
    certificateEnds: answer.certificateEnds,
    schemas,
  };
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const SUBJECTS = ['path', 'header'] as const;

/** A condition in the pack's own words; put together once, whatever the number of rows. */
const whatOf = memorizedOf((expectation: Expectation): string => {
  const subject = SUBJECTS.find(name => expectation[name] !== undefined);
  const named = subject === undefined ? [] : [subject, String(expectation[subject])];
  const rest = Object.keys(expectation).filter(name => name !== 'show' && name !== subject);
  return [...named, ...rest].join(' ');
});

const wholeDays = (seen: Seen): number | null => {
  const left = daysLeft(seen);
  return left === undefined ? null : Math.floor(left);
};

const LONGEST_SHOWN = 200;

/** A part of a longer text may be a part of a secret, which no redactor would know. */
const whole = (text: string): string => (text.length <= LONGEST_SHOWN ? text : `${text.length} characters, more than are shown`);

/** What may be shown, in a line: only what the pack marks. */
function shown(expectation: Expectation, seen: Seen): Pick<Judged, 'expected' | 'found'> {
  if (expectation.show !== true) return {};
  const { show: _show, path, header, ...wanted } = expectation;
  const segments = path === undefined ? undefined : parsePath(path);
  const values = segments === undefined ? [] : valuesAt(seen.json?.value, segments);
  const found =
    expectation.status !== undefined
      ? seen.status
      : expectation.tls !== undefined
        ? wholeDays(seen)
        : header !== undefined
          ? (seen.headers[header] ?? null)
          : values.length === 0
            ? null
            : values.map(value => digitsOf(value) ?? value);
  return { expected: whole(JSON.stringify(wanted)), found: whole(JSON.stringify(found) ?? 'null') };
}

/** What is told of conditions that were all met, and of none of which anything is shown: the same for each row, so it is kept once. */
const allMet = memorizedOf((expectations: readonly Expectation[]): readonly Judged[] =>
  expectations.map(each => ({ judgement: 'met', what: whatOf(each) })),
);

function judgeAll(
  expectations: readonly Expectation[],
  scope: Scope,
  seen: Seen,
): { readonly judged: readonly Judged[]; readonly all: Judgement; readonly missing?: string } {
  const judgements: Judgement[] = [];
  const filled: Expectation[] = [];
  const judged = () =>
    judgements.map((judgement, index) => {
      const [own, expectation] = [expectations[index] as Expectation, filled[index] as Expectation];
      return { judgement, what: whatOf(own), ...shown(expectation, seen) };
    });
  for (const each of expectations) {
    const done = filledExpectation(each, scope);
    if ('missing' in done) return { judged: judged(), all: 'untold', missing: done.missing };
    filled.push(done.expectation);
    judgements.push(judgeExpectation(done.expectation, seen));
  }
  if (judgements.includes('not met')) return { judged: judged(), all: 'not met' };
  if (judgements.includes('untold') || judgements.length === 0) return { judged: judged(), all: 'untold' };
  return { judged: expectations.some(({ show }) => show === true) ? judged() : allMet(expectations), all: 'met' };
}

const TYPES: Readonly<Record<Capture['type'], RegExp>> = {
  string: /^[^\p{Cc}]{1,2000}$/u,
  integer: /^-?\d{1,100}$/,
  number: /^-?\d{1,100}(\.\d{1,100})?$/,
  uuid: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
};

function capture(step: Step, seen: Seen): ReadonlyMap<string, string> | undefined {
  const captured = new Map<string, string>();
  for (const [name, { path, header, type }] of Object.entries(step.capture ?? {})) {
    const segments = path === undefined ? undefined : parsePath(path);
    const values = segments === undefined ? [seen.headers[header ?? '']] : valuesAt(seen.json?.value, segments);
    const [value] = values;
    const text = digitsOf(value) ?? value;
    // A number is no text: an id that changes its type is another answer than was planned.
    const isText =
      type === 'string' || type === 'uuid' ? typeof value === 'string' : header !== undefined || digitsOf(value) !== undefined;
    if (values.length !== 1 || !isText || typeof text !== 'string' || !TYPES[type].test(text)) return undefined;
    captured.set(name, text);
  }
  return captured;
}

/** Judges one answer. */
function judged(running: Running, step: Step, scope: Scope, answer: Answer): Attempted {
  const seen = seenOf(answer, running);
  const { status } = answer;
  if (step.until !== undefined) {
    const failed = step.fail_when === undefined ? undefined : judgeAll(step.fail_when, scope, seen);
    if (failed?.missing !== undefined) return { outcome: 'error', reason: 'UNRESOLVED', status, judged: [] };
    if (failed?.all === 'met') return { outcome: 'fail', reason: 'POLL_FAILED', status, judged: failed.judged };
    const until = judgeAll(step.until, scope, seen);
    if (until.missing !== undefined) return { outcome: 'error', reason: 'UNRESOLVED', status, judged: [] };
    if (until.all !== 'met') return { outcome: 'fail', reason: 'POLL_DEADLINE', status, judged: until.judged, again: true };
  }
  const told = judgeAll(step.expect, scope, seen);
  if (told.missing !== undefined) return { outcome: 'error', reason: 'UNRESOLVED', status, judged: [] };
  if (told.all === 'not met') return { outcome: 'fail', reason: 'NOT_MET', status, judged: told.judged };
  if (told.all === 'untold') return { outcome: 'error', reason: 'RESPONSE_INVALID', status, judged: told.judged };
  const captured = capture(step, seen);
  if (captured === undefined) return { outcome: 'error', reason: 'CAPTURE_FAILED', status, judged: told.judged };
  return { outcome: 'pass', reason: 'MET', status, judged: told.judged, captured };
}

/** How long a server asks to be left alone, ms. */
function retryAfter(answer: Answer, clock: Clock): number {
  const text = answer.headers['retry-after'] ?? '';
  const wanted = /^\d{1,6}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now();
  return Number.isFinite(wanted) ? Math.max(0, wanted) : 1000;
}

/**
 * Sends a step's request, again while it polls, and judges the answer.
 * @param running the pack's run
 * @param step of the pack
 * @param scope values known so far
 * @param until the end of the case, ms since the epoch
 * @returns result and captures; it throws nothing but what an interruption throws
 */
export async function runStep(running: Running, step: Step, scope: Scope, until: number): Promise<Stepped> {
  const { pack, clock, requests, signal } = running;
  const began = clock.now();
  const deadline = Math.min(until, step.deadline === undefined ? until : began + milliseconds(step.deadline));
  const every = milliseconds(step.every ?? '1s');
  const done = (attempts: number, { captured, ...rest }: Attempted): Stepped => {
    for (const [name, value] of captured ?? []) if (step.capture?.[name]?.secret === true) running.register(value);
    const names = captured === undefined || captured.size === 0 ? {} : { captured: [...captured.keys()] };
    const { outcome, reason, status, judged } = rest;
    // In the order of a canonical text, which is then written at once.
    const told = { attempts, ...names, id: step.id, judged, ms: clock.now() - began, outcome, reason };
    return { result: status === undefined ? told : { ...told, status }, captured: captured ?? NOTHING };
  };
  const error = (attempts: number, reason: Code): Stepped => done(attempts, { outcome: 'error', reason, judged: [] });
  const request = requestOf(pack, step, scope);
  if ('missing' in request) return error(0, 'UNRESOLVED');
  const host = running.hostOf(hostname(originIn(request.sent.url)));
  const mayRepeat = step.effect !== 'write' || step.idempotency_key !== undefined;
  let before: Attempted | undefined;
  for (let attempts = 1; ; attempts += 1) {
    signal.throwIfAborted();
    // Whole milliseconds, as everything that evidence tells.
    let pause = Math.round(every * (0.9 + 0.2 * running.random()));
    let last: Attempted;
    try {
      const answer = await host.turn(deadline, signal, async () => {
        // No attempt outlives its case by more than a moment.
        const left = Math.max(SHORTEST_MS, until - clock.now());
        const ms = Math.min(milliseconds(step.timeout ?? pack.timeout ?? TIMEOUT), left);
        return await requests.send({ ...request.sent, timeout: ms }, signal);
      });
      // What was asked before is told where something was asked; else that the time of the case is over.
      if (answer === 'late') return done(attempts - 1, before ?? { outcome: 'fail', reason: 'TOO_SLOW', judged: [] });
      const isThrottled = answer.status === 429 && !wants(step, 429);
      if (isThrottled) {
        pause = Math.min(LONGEST_RETRY_MS, retryAfter(answer, clock));
        const patient = host.slowDown(pause);
        if (!mayRepeat || !patient) return error(attempts, 'THROTTLED');
        last = { outcome: 'error', reason: 'THROTTLED', status: 429, judged: [], again: true };
        if (clock.now() + pause > deadline) return done(attempts, last);
        before = last;
        // The host is left alone by all steps; its turn comes when that is over.
        continue;
      } else last = judged(running, step, scope, answer);
    } catch (thrown) {
      signal.throwIfAborted();
      const reason = asGonogoError(thrown).code;
      // A poll bears with a node that is away for a moment; its deadline does not.
      last = { outcome: 'error', reason, judged: [], ...(step.until === undefined ? {} : { again: true }) };
    }
    if (last.again !== true || clock.now() + pause > deadline) return done(attempts, last);
    before = last;
    await clock.sleep(pause, signal);
  }
}

/** Whether a step waits for this very status. */
function wants({ expect }: Step, status: number): boolean {
  return expect.some(each => each.status === status || (Array.isArray(each.status) && each.status.includes(status)));
}
