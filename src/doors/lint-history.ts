import { whatItShows } from '../canary/what-it-shows.ts';
import { pastOf } from '../checks/signal/history.ts';
import { MINUTE_MS, SETTLES_MS } from '../checks/signal/minutes.ts';
import { type Judged, judgeWindow } from '../checks/signal/probe.ts';
import { milliseconds } from '../duration.ts';
import { gateId } from '../gates/place.ts';
import { type Placed, watchedSignals } from '../gates/windows.ts';
import { checks } from '../plan/lint/reading.ts';
import type { Loaded } from '../plan/load.ts';
import type { Problem } from '../plan/problem.ts';
import { canShow } from '../report/can-show.ts';
import { type Histories, spanOf } from './history-file.ts';

const WHAT_TO_DO = {
  HISTORY_TOO_SHORT:
    'expected a history of at least an hour, alive to its end, found none; export it again, or correct the signal’s source',
  SIGNAL_UNSEEN: 'expected the number of bad ones to be told, found it never was; correct its name',
  WINDOW_CANNOT_PASS:
    'expected a window that can pass with the traffic of its history, found one that cannot; lengthen it, declare harm_rate, or widen the cohort',
  THRESHOLD_TOO_FEW: 'expected ten bad ones at each look of a fixed limit, found fewer; use error-rate, absolute or zero',
} as const;

function judged({ check, gate }: Placed, histories: Histories): Judged | { readonly reason: keyof typeof WHAT_TO_DO } {
  const minutes = histories.get(check.id);
  if (minutes === undefined || minutes.length === 0) return { reason: 'HISTORY_TOO_SHORT' };
  const asked = spanOf(minutes);
  const ms = milliseconds(gate.for ?? '0s');
  const openedAt = (asked.at(-1) ?? 0) + SETTLES_MS + 2 * MINUTE_MS;
  const past = pastOf(check, { counted: minutes, asked, told: minutes.length }, { openedAt, ms });
  if ('not' in past) return { reason: past.not };
  return judgeWindow(check, past.counted, ms, milliseconds(gate.every ?? '1m'));
}

/** What the window can show, in the words of the simulation. */
function words({ check, gate }: Placed, { sight, wanders }: Judged): readonly string[] {
  if (sight === undefined) return [];
  const said = canShow({
    signal: check.signal,
    shows: whatItShows(sight),
    window: milliseconds(gate.for ?? '0s'),
    rate: sight.rate,
    harm: check.harm ?? 2,
    minSamples: check.min_samples ?? 1,
    ...(check.harm_rate === undefined ? {} : { harmRate: check.harm_rate }),
  });
  return wanders ? [...said, 'Warning: its history wanders so much by itself that harm can hardly be told from chance.'] : said;
}

/**
 * Lints the windows of a plan against the past of their signals. It opens no socket.
 * @param loaded a plan that follows its schema
 * @param histories from a file
 * @returns problems at the signals' places, and what each window can show in plain words
 */
export function lintHistory(
  { plan, at }: Loaded,
  histories: Histories,
): { readonly problems: readonly Problem[]; readonly lines: readonly string[] } {
  const places = checks(plan);
  const problems: Problem[] = [];
  const lines: string[] = [];
  for (const placed of watchedSignals(plan)) {
    const { check, gate, phase } = placed;
    // An endpoint has no past, and a database is not asked yet.
    if (check.source.type === 'http' || check.source.type === 'sql') continue;
    const found = judged(placed, histories);
    const path = places.find(each => each.check.id === check.id)?.path ?? [];
    if (found.reason !== undefined)
      problems.push({
        rule: 'history',
        path,
        ...at(path),
        message: `${check.id} in the window of ${phase}: ${WHAT_TO_DO[found.reason]}`,
      });
    if ('wanders' in found)
      lines.push(...words(placed, found).map(line => `  ${check.id} (${gateId(gate)} of ${phase}): ${line}`));
  }
  return { problems, lines };
}
