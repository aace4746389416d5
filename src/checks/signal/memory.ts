import type { SignalState } from '../../canary/signal.ts';
import { gonogoError } from '../../errors.ts';
import { jsonObject } from '../../json-object.ts';
import type { Opening } from './history.ts';

/** What a signal remembers from look to look: JSON, so that an interrupted window goes on where it stopped. */
export interface Memory {
  /** Absent for rules that need no history. */
  readonly opening?: Opening;
  readonly state?: SignalState;
  /** The metric has a history: asked once, by rules that need no more of it than that. */
  readonly lived?: true;
  /** The number of bad ones was told as a rule before the window: where it is not, nothing is known. */
  readonly steady?: true;
  /** Judged minutes, in the order of time: minutes since the epoch, x, n. */
  readonly ticks: readonly (readonly [number, number, number])[];
  /** Minutes that had settled without data, since the epoch. */
  readonly missing: readonly number[];
  /** The reason that ended it for good: sticky for this commit. */
  readonly failed?: 'SIGNAL_WORSE' | 'ZERO_TOLERANCE' | 'PANIC' | 'LIMIT_EXCEEDED';
}

export const NOTHING: Memory = { ticks: [], missing: [] };

/**
 * Reads what a signal remembered.
 * @param text from an earlier look, undefined at the first
 * @returns the memory
 * @throws GonogoError `RESPONSE_INVALID` if it is not one
 */
export function recall(text: string | undefined): Memory {
  if (text === undefined) return NOTHING;
  const { ticks, missing, ...rest } = jsonObject(text, 'a signal’s memory');
  const isTick = (each: unknown): boolean => Array.isArray(each) && each.length === 3 && each.every(one => Number.isFinite(one));
  if (!Array.isArray(ticks) || !ticks.every(isTick) || !Array.isArray(missing) || !missing.every(Number.isSafeInteger))
    throw gonogoError('RESPONSE_INVALID', 'expected what a signal remembers to hold its minutes, found something else');
  return { ...rest, ticks, missing } as Memory;
}
