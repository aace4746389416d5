import { couldPass, lnEvidence } from '../../canary/signal.ts';
import type { Facts } from '../../finding.ts';
import type { Measure } from '../../measure.ts';
import type { Memory } from './memory.ts';
import { sums } from './rules.ts';
import { isShare, type SignalCheck } from './schema.ts';

/** Further requests that anybody would still wait for. */
const MOST_NEEDED = 100_000;

/**
 * Whether a signal is compared with a history by evidence; the other signals are plain rules.
 * @param check the plan's words for it
 * @returns true for `error-rate` and `count`
 */
export function isStatistical({ signal }: Pick<SignalCheck, 'signal'>): boolean {
  return signal === 'error-rate' || signal === 'count';
}

/** Six digits after the point: evidence is compared as text. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** How many further good ones a look would still need, by halving. */
function neededOf(state: NonNullable<Memory['state']>): number {
  if (couldPass(state, 0)) return 0;
  if (!couldPass(state, MOST_NEEDED)) return MOST_NEEDED;
  let [low, high] = [0, MOST_NEEDED];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (couldPass(state, middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * What people are told of a signal besides its verdict.
 * @param check the plan's words for it
 * @param memory with all judged minutes
 * @returns counts, the baseline, the evidence as a share of its limit, and what is still needed for a pass
 */
export function factsOf(check: SignalCheck, memory: Memory): Facts {
  const { bad, all } = sums(check, memory);
  const rate = controlRate(memory) ?? memory.opening?.rate;
  const spent = memory.state ? lnEvidence(memory.state) : undefined;
  return {
    bad: { count: round(bad) },
    of: { count: round(all) },
    value: levelNow(check, memory),
    ...(rate === undefined ? {} : { baseline: isShare(check) ? { ratio: round(rate) } : { count: round(rate) } }),
    ...(spent ? { evidence: { ratio: round(Math.min(1, Math.max(0, spent.most / spent.limit))) } } : {}),
    ...(memory.state && memory.opening ? { needed: { count: neededOf(memory.state) } } : {}),
    minutes: { count: memory.ticks.length },
    missed: { count: memory.missing.length },
  };
}

/** With a control, what is usual is what the control says. */
function controlRate({ opening, state }: Memory): number | undefined {
  return opening?.controlled === true && state !== undefined && state.nb > 0 ? state.xb / state.nb : undefined;
}

/**
 * The level of a signal now.
 * @param check the plan's words for it
 * @param memory with all judged minutes
 * @returns a share where all of them are counted; a count by minute; else what the newest minute says
 */
export function levelNow(check: SignalCheck, memory: Memory): Measure {
  const { bad, all } = sums(check, memory);
  if (check.signal === 'zero') return { count: bad };
  if (isShare(check) && bad <= all) return { ratio: all === 0 ? 0 : round(bad / all) };
  if (isShare(check)) return { count: all === 0 ? 0 : round(bad / all) };
  // A level is told by its newest minute.
  const newest = memory.ticks.at(-1)?.[1] ?? 0;
  return { count: round(check.signal === 'count' ? (memory.ticks.length === 0 ? 0 : bad / memory.ticks.length) : newest) };
}

/**
 * What a signal may be at the most.
 * @param check the plan's words for it
 * @param memory with what the history fixed
 * @returns the limit, as a share or a count
 */
export function expectedOf(check: SignalCheck, memory: Memory): Measure {
  if (check.signal === 'zero') return { count: 0 };
  const usual = controlRate(memory) ?? memory.opening?.rate ?? 0;
  const limit = isStatistical(check) ? Math.max(usual * (check.harm ?? 2), check.harm_rate ?? 0) : (check.limit ?? 0);
  return isShare(check) && limit <= 1 ? { ratio: round(limit) } : { count: round(limit) };
}
