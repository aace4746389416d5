import { sha256 } from '../canonical.ts';
import type { Code } from '../codes.ts';

/** The first pause before a read is tried again, ms; it doubles each time. */
const FIRST_PAUSE = 500;
/** The longest pause that is ours; a vendor may ask for a longer one. */
const LONGEST_PAUSE = 8_000;
/** IMF-fixdate, the one form of a date that HTTP lets servers write (RFC 9110, 5.6.7). */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Answers after which the same read may succeed: too many requests, or a gateway without the server behind it. */
const STATUSES: readonly number[] = [429, 502, 503, 504];
const CODES: readonly Code[] = ['UNREACHABLE', 'TIMEOUT', 'THROTTLED'];

/**
 * Tells whether a read is worth trying again. Everything that is read here is idempotent; all else would only repeat itself.
 * @param status HTTP status, or the code of what went wrong
 * @returns true for 429, 502, 503, 504, `UNREACHABLE`, `TIMEOUT` and `THROTTLED` (GraphQL says so with status 200)
 */
export function isPassing(status: number | Code): boolean {
  return typeof status === 'number' ? STATUSES.includes(status) : CODES.includes(status);
}

/**
 * Our own pause before a read is tried again: exponential, with jitter, so that reads refused together do not come back together.
 * @param tries so far, from 1
 * @param seed of the report
 * @param turn counts the pauses of the report, so that each has a jitter of its own
 * @returns ms: half to all of 500 ms × 2^(tries − 1), at most 8 s
 */
export function pauseAfter(tries: number, seed: string, turn: number): number {
  const whole = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1));
  const chance = Number.parseInt(sha256(`pause ${seed} ${turn}`).slice(0, 12), 16) / 2 ** 48;
  return Math.round(whole * (0.5 + chance / 2));
}

/**
 * How long a vendor asks to wait.
 * @param headers of its answer: Retry-After in seconds (Shopify adds a decimal place) or as a date, and Date
 * @param now ms since the epoch, for an answer without a date of its own
 * @returns ms, or undefined if it does not say in a form that HTTP knows
 */
export function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}(\.\d{1,6})?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const until = httpDate(text);
  // By the vendor's own clock, if it tells it: ours may differ.
  return until === undefined ? undefined : Math.max(0, until - (httpDate(headers['date'] ?? '') ?? now));
}

function httpDate(text: string): number | undefined {
  const at = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
