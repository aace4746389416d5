import type { Code } from '../../codes.ts';
import type { Facts } from '../../finding.ts';
import type { Measure } from '../../measure.ts';

/** Why a side proves nothing. */
export interface Not {
  readonly met: 'error' | 'inconclusive';
  readonly reason: Code;
  readonly expected: Measure;
  readonly actual: Measure;
}

/** What one of the two witnesses saw: counts only. */
export interface Side {
  /** Replies or tags of subjects that are not shown to be on the list. */
  readonly breaches: number;
  /** Replies, or answered items, of subjects that are. */
  readonly allowed: number;
  readonly facts: Facts;
  /** What is missing for a proof; a breach that was seen stands all the same. */
  readonly not?: Not;
}

/**
 * Says that something could not be told.
 * @param reason the code
 * @param expected what is needed
 * @param actual what was found
 * @returns the error
 */
export function errorOf(reason: Code, expected: Measure, actual: Measure): Not {
  return { met: 'error', reason, expected, actual };
}
