import type { WaiverShown } from '../finding.ts';
import type { Waiver } from './schema/index.ts';

const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * When a waiver ends: with the last millisecond of its date, in UTC.
 * @param expires a date such as `2027-01-31`
 * @returns ms since the epoch of the first moment at which it no longer holds; NaN for a date that no calendar has (such as
 *   2027-02-31), which makes every comparison with it false: not waived
 */
export function waiverEnd(expires: string): number {
  const match = DATE.exec(expires);
  if (!match) return Number.NaN;
  const start = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(start).toISOString().startsWith(expires) ? start + DAY : Number.NaN;
}

/**
 * Finds the waiver that holds for a check at a moment.
 * @param waivers of the plan
 * @param check the check's id
 * @param now ms since the epoch
 * @returns the unexpired waiver as it is shown, with whole days left (0 on its last day), or undefined
 */
export function waiverFor(waivers: readonly Waiver[], check: string, now: number): WaiverShown | undefined {
  const held = waivers.find(waiver => waiver.check === check && waiverEnd(waiver.expires) > now);
  if (!held) return undefined;
  const daysLeft = Math.floor((waiverEnd(held.expires) - now) / DAY);
  return { ticket: held.ticket, owner: held.owner, expires: held.expires, daysLeft };
}
