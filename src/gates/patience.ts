import type { Finding } from '../finding.ts';

/** A provider that is away for a few minutes says nothing about the release; one that stays away leaves us blind. */
const MOST_IN_A_ROW = 5;
const MOST_SHARE = 0.1;

/** What may pass by itself: the question was right, and nobody answered it. */
const PASSING: ReadonlySet<string> = new Set([
  'TIMEOUT',
  'UNREACHABLE',
  'THROTTLED',
  'SERVICE_ERROR',
  'PARTIAL_DATA',
  'DRIPPING',
]);

/** Questions that time, or a person, answers. */
const OPEN: ReadonlySet<string> = new Set(['WATCHING', 'HELD']);

/** Bears with checks that could not be asked for a while. */
export interface Patience {
  /** Takes the findings of a look, which may be the last; returns whether any of them ends the window. */
  ends(findings: readonly Finding[], tick: number, last: boolean): boolean;
  /** How many looks of a check got no answer so far. */
  missed(check: string): number;
}

/**
 * The patience of a window: an open question never ends it before its last look, an unanswered one only if it stays unanswered.
 * @param of planned looks; at the first and the last one nothing is borne with
 * @returns the patience: five looks in a row, and a tenth of all, or five
 */
export function patience(of: number): Patience {
  const most = Math.max(MOST_IN_A_ROW, Math.floor(of * MOST_SHARE));
  const counts = new Map<string, { row: number; all: number }>();
  const ends = (finding: Finding, tick: number, last: boolean): boolean => {
    const count = counts.get(finding.check) ?? { row: 0, all: 0 };
    counts.set(finding.check, count);
    const unanswered = finding.outcome === 'error';
    count.row = unanswered ? count.row + 1 : 0;
    if (unanswered) count.all += 1;
    if (finding.outcome === 'pass' || finding.outcome === 'waived') return false;
    if (last) return true;
    if (finding.outcome === 'inconclusive') return !OPEN.has(finding.reason);
    if (!unanswered || !PASSING.has(finding.reason) || tick === 1) return true;
    return count.row > MOST_IN_A_ROW || count.all > most;
  };
  return {
    // Every finding is counted, so no short cut.
    ends: (findings, tick, last) => findings.map(finding => ends(finding, tick, last)).some(each => each),
    missed: check => counts.get(check)?.all ?? 0,
  };
}
