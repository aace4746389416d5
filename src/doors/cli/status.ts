import { readStatus, type Status } from '../../acts/status.ts';
import type { Terminal } from '../../cli.ts';
import { CODES, type Code } from '../../codes.ts';
import { EXIT } from '../../verdict.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/**
 * `status`: where the system stands. GO only if everything could be read, nothing has drifted, no run has died or is rolling back,
 * and hypercare looks when it should.
 * @param terminal the environment
 * @param path the plan's path
 * @returns what to tell
 */
export async function status(terminal: Terminal, path: string): Promise<Said> {
  const session = await open(terminal, path, false);
  const now = await readStatus(session.loaded.plan, session.target, session.world);
  const code = codeOf(now);
  const bad = code === 'MET' ? [] : [`NO-GO ${code}: ${CODES[code].means}`, `  what to do: ${CODES[code].remedy}`];
  return {
    // Whatever it was that could not be read: it could not be told.
    exit: code === 'MET' ? EXIT.go : unreadOf(now) ? EXIT.unknown : EXIT.noGo,
    verdict: code === 'MET' ? 'GO' : 'NO-GO',
    code,
    lines: [...bad, ...statusLines(now)].map(line => session.redactor.scrub(line)),
    outputs: {},
    files: [],
    json: now,
  };
}

/**
 * What a status amounts to.
 * @param now where the system stands
 * @returns `MET`, or the first thing that is unknown, open or otherwise than it should be
 */
export function codeOf(now: Status): Code {
  const unread = unreadOf(now);
  if (unread) return unread;
  const { progress } = now;
  // The journal may not say that a rollback is open, if it could not be written: the fence does.
  if (now.fenceOpen !== false) return 'PHASE_UNFINISHED';
  if (!('unknown' in progress) && ((progress.unfinished !== undefined && !isRunning(now)) || progress.rollbackOpen))
    return 'PHASE_UNFINISHED';
  // While a phase runs its switches move: that is no drift.
  if (isRunning(now)) return 'MET';
  const unsettled = now.switches.find(each => each.unsettled !== undefined)?.unsettled;
  if (unsettled !== undefined) return unsettled;
  if (now.switches.some(each => each.drift === true)) return 'DRIFT';
  // Last: what stands differently than it should is told before who should have seen it.
  return typeof now.hypercare === 'object' && 'overdue' in now.hypercare && now.hypercare.overdue ? 'HYPERCARE_OVERDUE' : 'MET';
}

const isRunning = ({ lock }: Status): boolean => typeof lock === 'object' && !('unknown' in lock) && !lock.expired;

/** Why something could not be read, if anything could not. */
function unreadOf(now: Status): Code | undefined {
  const { lock, fence, progress, hypercare, standing, switches } = now;
  for (const each of [lock, fence, progress, hypercare]) if (typeof each === 'object' && 'unknown' in each) return each.unknown;
  const unread = switches.find(each => each.unread !== undefined)?.unread;
  if (unread !== undefined) return unread;
  // A running phase is about to say anew how it leaves them.
  return typeof standing === 'object' && !isRunning(now) ? standing.unknown : undefined;
}

const moment = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`;

/** Nothing where there is nothing to watch. */
function hypercareLines(care: Status['hypercare']): readonly string[] {
  if (care === 'none') return [];
  if ('unknown' in care) return [`  hypercare unknown (${care.unknown})`];
  const { looks, last, missed, failed, reports, due, overdue, ends } = care;
  const said = [
    looks === 0 ? 'no look yet' : `${looks} ${looks === 1 ? 'look' : 'looks'}, the last at ${moment(last)}`,
    ...(missed === 0 ? [] : [`${missed} missed`]),
    ...(failed.length === 0 ? [] : [`bad at some look: ${failed.join(', ')}`]),
    ...Object.entries(reports).map(([at, verdict]) => `report of ${at} ${verdict}`),
    ...(due === undefined
      ? []
      : [`${overdue ? 'OVERDUE: a look was due at' : 'the next is due at'} ${moment(due)}`, `until ${moment(ends)}`]),
  ];
  return [`  hypercare ${said.join('; ')}`];
}

/**
 * A status as lines.
 * @param now where the system stands
 * @returns plain lines
 */
export function statusLines(now: Status): readonly string[] {
  const lock =
    typeof now.lock === 'string'
      ? 'free'
      : 'unknown' in now.lock
        ? `unknown (${now.lock.unknown})`
        : `held by run ${now.lock.run} in phase ${now.lock.phase} until ${new Date(now.lock.expires).toISOString()}${now.lock.expired ? ' (expired)' : ''}`;
  const open = now.fenceOpen === true ? ', OPEN: a rollback has begun and not verified everything' : '';
  const fence = typeof now.fence === 'number' ? `${now.fence}${open}` : `unknown (${now.fence.unknown})`;
  const standing = typeof now.standing === 'object' ? [`  expected  unknown (${now.standing.unknown})`] : [];
  const progress =
    'unknown' in now.progress
      ? `unknown (${now.progress.unknown})`
      : now.progress.unfinished !== undefined
        ? `phase ${now.progress.unfinished} UNFINISHED`
        : now.progress.rollbackOpen
          ? 'a rollback is OPEN'
          : now.progress.done.length > 0
            ? `done: ${now.progress.done.join(', ')}`
            : now.progress.rolledBack
              ? 'rolled back'
              : 'nothing begun';
  const rows = [
    ['switch', 'now', 'safe', 'expected', ''],
    ...now.switches.map(each => [
      each.switch,
      each.now,
      each.safe,
      each.expected,
      each.unread ?? each.unsettled ?? (each.drift === true ? 'DRIFT' : each.isSafe === true ? 'safe' : ''),
    ]),
  ];
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return [
    `${now.system} (${now.world})`,
    `  lock      ${lock}`,
    `  fence     ${fence}`,
    `  progress  ${progress}`,
    ...hypercareLines(now.hypercare),
    ...standing,
    ...rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
  ];
}
