import { type Sight, whatItShows } from '../../canary/what-it-shows.ts';
import { milliseconds } from '../../duration.ts';
import type { Facts, Observation } from '../../finding.ts';
import { UNKNOWN } from '../../measure.ts';
import type { Target } from '../../target.ts';
import type { Run } from '../kind.ts';
import { isReachable, openingOf, readHistory } from './history.ts';
import { type Counted, MINUTE_MS, minuteFrom, SETTLES_MS } from './minutes.ts';
import { readNow } from './now.ts';
import { isShare, type SignalCheck } from './schema.ts';
import { isStatistical, round } from './told.ts';

/** A limit on a share says something only where chance does not cross it: so many bad ones are usual at each look (Poisson: a third more in one of eight). */
const LEAST_USUAL = 10;
/** The window that is taken where none is planned. */
const USUAL_WINDOW_MS = 45 * MINUTE_MS;

/** What a window of a length could say of a signal, by its history. */
export interface Judged {
  readonly reason?: 'WINDOW_CANNOT_PASS' | 'THRESHOLD_TOO_FEW' | undefined;
  /** The history wanders so much by itself that tolerated and harmful cannot be told apart. */
  readonly wanders: boolean;
  /** What it will see, for signals that are compared with a history. */
  readonly sight?: Sight;
  readonly perMinute: number;
}

/**
 * Judges a window before it opens.
 * @param check the plan's words for the signal
 * @param history its minutes, oldest first, at least one
 * @param windowMs the window's length, ms
 * @param everyMs from look to look, ms
 * @returns whether it could pass, and what it will see
 */
export function judgeWindow(check: SignalCheck, history: readonly Counted[], windowMs: number, everyMs: number): Judged {
  const perMinute = history.reduce((sum, { n }) => sum + n, 0) / history.length;
  const bad = history.reduce((sum, { x }) => sum + x, 0) / history.length;
  const minutes = Math.max(0, Math.floor((windowMs - SETTLES_MS) / MINUTE_MS) - 1);
  if (!isStatistical(check)) {
    const few = (windowMs / MINUTE_MS) * perMinute < (check.min_samples ?? 1);
    const isNoisy = check.signal === 'threshold' && isShare(check) && (check.limit ?? 0) < 1;
    const usual = bad * Math.max(1, everyMs / MINUTE_MS);
    const reason = few ? 'WINDOW_CANNOT_PASS' : isNoisy && usual < LEAST_USUAL ? 'THRESHOLD_TOO_FEW' : undefined;
    return { reason, wanders: false, perMinute };
  }
  const opening = openingOf(check, history, windowMs);
  const { tolerateRatio, harmRatio, sigma } = opening.options;
  const control = history.reduce((sum, each) => sum + (each.control?.n ?? 0), 0);
  return {
    reason: isReachable(opening, windowMs) && minutes * perMinute >= (check.min_samples ?? 1) ? undefined : 'WINDOW_CANNOT_PASS',
    wanders: Math.max(tolerateRatio, Math.exp(2.326 * sigma)) >= harmRatio * Math.exp(-1.645 * sigma),
    sight: {
      rate: perMinute === 0 ? 0 : bad / perMinute,
      perMinute,
      counts: check.signal === 'count' && !isShare(check),
      minutes,
      // A control is as long as the window, and weighs as much as its traffic.
      historyMinutes: opening.controlled ? (minutes * control) / Math.max(1, history.length * perMinute) : history.length,
      harm: harmRatio,
    },
    perMinute,
  };
}

function shown(sight: Sight): Facts {
  const { requests, usual, ifNone, ifUsual, forHarm } = whatItShows(sight);
  return {
    rate: sight.counts ? { count: round(sight.rate) } : { ratio: round(sight.rate) },
    requests: { count: requests },
    usual: { count: round(usual) },
    ...(ifNone === undefined ? {} : { if_none: { ratio: round(ifNone) } }),
    ...(ifUsual === undefined ? {} : { if_usual: { ratio: round(ifUsual) } }),
    ...(forHarm === undefined ? {} : { for_harm: { count: forHarm } }),
  };
}

/**
 * Asks before anything is changed: the numbers are there, and the window that follows could pass.
 * @param check the plan's words for the signal
 * @param on CloudWatch, its logs, and HTTP
 * @param run time and deadline, and the window's length
 * @returns what was seen of the history, and what the window can show
 * @throws GonogoError as `readMinutes` and `readNow`
 */
export async function probe(check: SignalCheck, on: Pick<Target, 'metrics' | 'logs' | 'http'>, run: Run): Promise<Observation> {
  const expected = { word: 'a window that can pass' };
  const { source } = check;
  if (source.type === 'sql') return { met: 'error', reason: 'NOT_BUILT', expected: { word: 'built' }, actual: UNKNOWN };
  if (source.type === 'http') {
    const { x, n } = await readNow(source, minuteFrom(run.clock.now()), on.http, run.signal);
    return { met: true, expected, actual: { word: 'data' }, facts: { value: { count: round(x) }, of: { count: round(n) } } };
  }
  const window = { openedAt: run.clock.now(), ms: run.windowMs ?? USUAL_WINDOW_MS };
  const past = await readHistory(check, source, window, on, run);
  if ('not' in past) return { met: 'error', reason: past.not, expected, actual: UNKNOWN };
  const { reason, wanders, sight, perMinute } = judgeWindow(check, past.counted, window.ms, run.everyMs ?? MINUTE_MS);
  const facts: Facts = {
    history: { count: past.counted.length },
    per_minute: { count: round(perMinute) },
    ...(run.windowMs === undefined ? {} : { window: { ms: run.windowMs } }),
    ...(run.windowMs === undefined || sight === undefined ? {} : shown(sight)),
    ...(check.baseline === undefined ? {} : { baseline: { ms: milliseconds(check.baseline) } }),
    ...(wanders ? { wanders: { count: 1 } } : {}),
  };
  if (run.windowMs === undefined) return { met: true, expected, actual: { word: 'data' }, facts };
  return reason === undefined
    ? { met: true, expected, actual: { word: 'reachable' }, facts }
    : { met: false, reason, expected, actual: { word: 'not reachable' }, facts };
}
