import type { Finding } from './finding.ts';

/** How far looks that are many runs have come: all times ms since the epoch. */
export interface Coverage {
  /** Until when everything that was asked is known. */
  readonly until: number;
  readonly looks: number;
  /** Looks that should have been and were not: a runner that came late, or not at all. */
  readonly missed: number;
  /** Times of which nothing is known, since nobody looked and nothing looks back. */
  readonly holes: readonly (readonly [number, number])[];
}

/**
 * Whether a check was answered: a question that only time answers was.
 * @param finding of a look
 * @returns false where it could not be told
 */
export const isTold = ({ outcome, reason }: Finding): boolean =>
  outcome === 'pass' || outcome === 'fail' || outcome === 'waived' || reason === 'WATCHING';

/**
 * What is known after one more look: nothing more, unless everything that counts could be told.
 * @param before what was known
 * @param findings of this look, of the checks that count
 * @param at when it was, ms since the epoch
 * @param pace from look to look, and the longest time after which none was missed; both ms
 * @returns what is known now
 */
export function covered(
  before: Coverage,
  findings: readonly Finding[],
  at: number,
  pace: { readonly every: number; readonly gap: number },
): Coverage {
  const looks = before.looks + 1;
  const gap = at - before.until;
  if (!findings.every(isTold)) return { ...only(before), looks };
  if (gap <= pace.gap) return { ...only(before), looks, until: at };
  const missed = before.missed + Math.max(1, Math.floor(gap / pace.every) - 1);
  const holes = findings.every(finding => looksBack(finding, before.until))
    ? before.holes
    : [...before.holes, [before.until, at] as const];
  return { looks, missed, holes, until: at };
}

const only = ({ until, looks, missed, holes }: Coverage): Coverage => ({ until, looks, missed, holes });

/**
 * Whether a finding of now also tells what was since a moment: then a runner that came late has lost nothing.
 * @param finding of a trigger's check, as it was answered now
 * @param since ms since the epoch
 * @returns true where the kind asks about every minute since, or the state has not changed since
 */
export function looksBack({ kind, facts }: Finding, since: number): boolean {
  // A signal takes up each settled minute since it was last asked; containment asks from the beginning of its window.
  if (kind === 'signal' || kind === 'contained') return true;
  const changed = facts?.['state_changed'];
  // CloudWatch tells when an alarm last changed: one that is OK now and has been so since then did not ring in between.
  return kind === 'alarm' && changed !== undefined && 'time' in changed && changed.time <= since;
}
