import { readStatus, type Status } from '../../acts/status.ts';
import type { Terminal } from '../../cli.ts';
import { CODES, type Code } from '../../codes.ts';
import { EXIT } from '../../verdict.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/**
 * `status`: where the system stands. GO only if everything could be read, nothing has drifted, and no run has died or is
 * rolling back.
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

function codeOf(now: Status): Code {
  const unread = unreadOf(now);
  if (unread) return unread;
  const { progress, lock } = now;
  const running = typeof lock === 'object' && !('unknown' in lock) && !lock.expired;
  if (!('unknown' in progress) && ((progress.unfinished !== undefined && !running) || progress.rollbackOpen))
    return 'PHASE_UNFINISHED';
  // While a phase runs its switches move: that is no drift.
  return !running && now.switches.some(each => each.drift === true) ? 'DRIFT' : 'MET';
}

/** Why something could not be read, if anything could not. */
function unreadOf({ lock, fence, progress, switches }: Status): Code | undefined {
  for (const each of [lock, fence, progress]) if (typeof each === 'object' && 'unknown' in each) return each.unknown;
  return switches.some(each => each.now === 'unknown') ? 'RESPONSE_INCOMPLETE' : undefined;
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
