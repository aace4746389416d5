import { recall } from './memory.ts';

/** A judged minute: minutes since the epoch, bad ones (or a level), all of them. */
export type MinuteOf = readonly [number, number, number];

/**
 * The minutes that signals have judged.
 * @param texts what checks of a window remember, by their ids
 * @returns minutes in the order of time, by the ids of the signals
 * @throws GonogoError `RESPONSE_INVALID` if a text is not what a signal remembers
 */
export function minutesOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly MinuteOf[]> {
  return new Map([...texts].map(([check, text]) => [check, recall(text).ticks]));
}
