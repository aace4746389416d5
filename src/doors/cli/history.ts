import { writeFileSync } from 'node:fs';
import { pastOf, readPast } from '../../checks/signal/history.ts';
import type { Counted } from '../../checks/signal/minutes.ts';
import type { Terminal } from '../../cli.ts';
import { CODES } from '../../codes.ts';
import { milliseconds } from '../../duration.ts';
import { gonogoError } from '../../errors.ts';
import { exitOf } from '../../exit.ts';
import { watchedSignals } from '../../gates/windows.ts';
import { historyCsv } from '../history-file.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/**
 * `history`: reads the past of every signal that a window of the plan watches, for `lint --history` and `simulate --history`.
 * @param terminal the environment
 * @param path the plan's path
 * @param options the file that it is written to
 * @returns what to tell; NO-GO if the past of a signal is missing, too short or without its number of bad ones
 * @throws GonogoError `USAGE` for a plan without such a signal, `EVIDENCE_UNWRITTEN`, and as `readMinutes`
 */
export async function history(terminal: Terminal, path: string, options: { readonly out: string }): Promise<Said> {
  const { loaded, target } = await open(terminal, path, true);
  const signal = AbortSignal.timeout(120_000);
  const openedAt = target.clock.now();
  const histories = new Map<string, readonly Counted[]>();
  const lines: string[] = [];
  let code: 'MET' | 'HISTORY_TOO_SHORT' | 'SIGNAL_UNSEEN' = 'MET';
  for (const { check, gate } of watchedSignals(loaded.plan)) {
    const { source } = check;
    if (histories.has(check.id) || source.type === 'http' || source.type === 'sql') continue;
    const minutes = await readPast(check, source, openedAt, target, { signal });
    const past = pastOf(check, minutes, { openedAt, ms: milliseconds(gate.for ?? '0s') });
    histories.set(check.id, minutes.counted);
    if ('not' in past) code = past.not;
    lines.push(
      `  ${check.id}: ${minutes.counted.length} of ${minutes.asked.length} minutes${'not' in past ? `  ${past.not}` : ''}`,
    );
  }
  if (histories.size === 0) throw gonogoError('USAGE', 'expected the plan to watch a signal with a past in a window, found none');
  try {
    writeFileSync(options.out, historyCsv(histories));
  } catch {
    throw gonogoError('EVIDENCE_UNWRITTEN', 'expected --out to be a file that can be written, found it cannot');
  }
  const verdict = code === 'MET' ? 'GO' : 'NO-GO';
  return {
    exit: exitOf(code),
    verdict,
    code,
    lines: [
      ...lines,
      code === 'MET' ? `GO  ${options.out}: ${histories.size} signals` : `NO-GO ${code}: ${CODES[code].means}`,
      ...(code === 'MET' ? [] : [`  what to do: ${CODES[code].remedy}`]),
    ],
    outputs: {},
    files: [],
    json: { file: options.out, signals: [...histories].map(([check, minutes]) => ({ check, minutes: minutes.length })) },
  };
}
