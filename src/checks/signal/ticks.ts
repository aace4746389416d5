import type { Finding } from '../../finding.ts';
import { recall } from './memory.ts';

/** A judged minute: minutes since the epoch, bad ones (or a level), all of them. */
export type MinuteOf = readonly [number, number, number];

/**
 * The minutes that signals have judged. Other checks remember other things.
 * @param seen the findings of a window, and what its checks remember, by their ids
 * @returns minutes in the order of time, by the ids of the signals
 * @throws GonogoError `RESPONSE_INVALID` if a text is not what a signal remembers
 */
export function minutesOf({
  findings,
  texts,
}: {
  readonly findings: readonly Pick<Finding, 'check' | 'kind'>[];
  readonly texts: ReadonlyMap<string, string>;
}): ReadonlyMap<string, readonly MinuteOf[]> {
  const signals = new Set(findings.flatMap(({ check, kind }) => (kind === 'signal' ? [check] : [])));
  return new Map([...texts].flatMap(([check, text]) => (signals.has(check) ? [[check, recall(text).ticks] as const] : [])));
}
