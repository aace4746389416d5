import { mOfN } from '../../canary/m-of-n.ts';
import type { Memory } from './memory.ts';
import { isShare, type SignalCheck } from './schema.ts';

/** Five minutes in a row without data, or a tenth of all, is a window that nobody has watched. */
const MOST_MISSING_IN_A_ROW = 5;
const MOST_MISSING_SHARE = 0.1;
/** Half of everything bad, of at least ten, in two minutes in a row: by chance once in 5 million hours at a base of 5 %. */
const PANIC = { share: 0.5, least: 10, minutes: 2 } as const;
/** Levels wander: three minutes of five unless the plan says otherwise. */
const M_OF_N = { m: 3, n: 5 } as const;

/**
 * What the judged minutes say together: their sum, or of an endpoint that tells totals what it said last.
 * @param check the plan's words for it
 * @param memory of the signal
 * @returns bad ones and all of them
 */
export function sums({ source }: SignalCheck, { ticks }: Memory): { readonly bad: number; readonly all: number } {
  const added = source.type === 'http' ? ticks.slice(-1) : ticks;
  return added.reduce(({ bad, all }, [, x, n]) => ({ bad: bad + x, all: all + n }), { bad: 0, all: 0 });
}

/** The level of a minute: bad ones by all of them where the source counts all. */
const levelOf = (check: SignalCheck, x: number, n: number): number => (isShare(check) ? (n === 0 ? 0 : x / n) : x);

/**
 * Whether a rule without statistics speaks against the release.
 * @param check the plan's words for it
 * @param memory with all judged minutes
 * @returns the reason, or undefined
 */
export function broken(check: SignalCheck, memory: Memory): Memory['failed'] {
  const { ticks } = memory;
  const { bad, all } = sums(check, memory);
  if (check.signal === 'zero') return bad > 0 ? 'ZERO_TOLERANCE' : undefined;
  const isPanic = check.source.type !== 'http' && (check.signal === 'error-rate' || check.signal === 'absolute');
  const last = ticks.slice(-PANIC.minutes);
  if (isPanic && last.length === PANIC.minutes && last.every(([, x, n]) => n >= PANIC.least && x >= n * PANIC.share))
    return 'PANIC';
  const limit = check.limit ?? Number.POSITIVE_INFINITY;
  if (check.signal === 'absolute') return all >= (check.min_samples ?? 1) && bad > all * limit ? 'LIMIT_EXCEEDED' : undefined;
  if (check.signal !== 'm-of-n' && check.signal !== 'threshold' && check.signal !== 'latency') return undefined;
  const above = ticks.map(([, x, n]) => levelOf(check, x, n) > limit);
  return mOfN(above, check.m ?? M_OF_N.m, check.n ?? M_OF_N.n) ? 'LIMIT_EXCEEDED' : undefined;
}

/**
 * Whether too many minutes are missing for any PASS.
 * @param memory of the signal
 * @returns true if more than a tenth of the minutes, or more than five in a row, have no data
 */
export function isBlind({ ticks, missing }: Memory): boolean {
  const of = ticks.length + missing.length;
  // One missing minute of the first few is no tenth of a window.
  return longestRow(missing) > MOST_MISSING_IN_A_ROW || missing.length > Math.max(1, of * MOST_MISSING_SHARE);
}

/** The longest row of missing minutes. */
export function longestRow(missing: readonly number[]): number {
  let [longest, row] = [0, 0];
  for (const [index, minute] of missing.entries()) {
    row = missing[index - 1] === minute - 1 ? row + 1 : 1;
    longest = Math.max(longest, row);
  }
  return longest;
}

/**
 * Whether rules without a look at the end have seen enough to let the window pass.
 * @param check the plan's words for it
 * @param memory with all judged minutes
 * @returns true if it has seen the plan's smallest number of samples, and as many minutes as its rule looks at
 */
export function sawEnough(check: SignalCheck, memory: Memory): boolean {
  const { all } = sums(check, memory);
  const minutes = check.signal === 'zero' || check.signal === 'absolute' ? 1 : (check.n ?? M_OF_N.n);
  return memory.ticks.length >= minutes && all >= (check.min_samples ?? 1);
}
