import { readStatus, type Status } from '../../acts/status.ts';
import type { Terminal } from '../../cli.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/**
 * `status`: where the system stands; exit 3 if anything could not be read, 1 if a switch has drifted.
 * @param terminal the environment
 * @param path the plan's path
 * @returns what to tell
 */
export async function status(terminal: Terminal, path: string): Promise<Said> {
  const session = await open(terminal, path, false);
  const now = await readStatus(session.loaded.plan, session.target, session.world);
  const unread =
    now.switches.some(each => each.now === 'unknown') ||
    [now.lock, now.fence, now.progress].some(each => typeof each === 'object' && 'unknown' in each);
  const drifted = now.switches.some(each => each.drift === true);
  return {
    exit: unread ? 3 : drifted ? 1 : 0,
    verdict: unread || drifted ? 'NO-GO' : 'GO',
    code: unread ? 'RESPONSE_INCOMPLETE' : drifted ? 'DRIFT' : 'MET',
    lines: statusLines(now).map(line => session.redactor.scrub(line)),
    outputs: {},
    files: [],
    json: now,
  };
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
  const fence = typeof now.fence === 'number' ? String(now.fence) : `unknown (${now.fence.unknown})`;
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
      each.drift === true ? 'DRIFT' : each.isSafe === true ? 'safe' : '',
    ]),
  ];
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return [
    `${now.system} (${now.world})`,
    `  lock      ${lock}`,
    `  fence     ${fence}`,
    `  progress  ${progress}`,
    ...rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
  ];
}
