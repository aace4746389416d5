import type { Clock } from '../clock.ts';
import { gonogoError } from '../errors.ts';

/** AWS refuses requests from clocks further off than minutes; 60 s is what the plan's ages and windows bear. */
export const MAX_SKEW_MS = 60_000;

/**
 * How long ago something was, by our clock.
 * @param clock our clock
 * @param at ms since the epoch, as a service said it
 * @returns milliseconds, never negative
 * @throws GonogoError `RESPONSE_INCOMPLETE` if it is no time at all, `CLOCK_SKEW` if it lies more than 60 s ahead of us: neither may
 *   count as young, which is what comparing with a NaN or a negative age would do
 */
export function ageOf(clock: Clock, at: number): number {
  const age = clock.now() - at;
  if (!Number.isFinite(age)) throw gonogoError('RESPONSE_INCOMPLETE', 'a time was expected and the service gave none');
  if (age < -MAX_SKEW_MS) throw gonogoError('CLOCK_SKEW', 'a service names a time that lies more than 60 s ahead of our clock');
  return Math.max(0, age);
}
