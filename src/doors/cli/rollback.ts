import { createInterface } from 'node:readline/promises';
import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { incidentLink } from '../../incident-link.ts';
import { withEvidence } from '../evidence-files.ts';
import { goOn } from '../go-on.ts';
import { liveLine } from '../live.ts';
import { runRollback } from '../run-rollback.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/** What may be given at a terminal. */
export interface RollbackOptions {
  readonly only?: readonly string[];
  readonly reason: string;
  readonly incident?: string;
  readonly confirm?: string;
  readonly out: string;
}

/**
 * `rollback`: needs AWS credentials and the plan, nothing else.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options scope, reason, confirmation
 * @returns what to tell
 * @throws GonogoError `USAGE`, `CONFIRMATION`
 */
export async function rollback(terminal: Terminal, path: string, options: RollbackOptions): Promise<Said> {
  if (options.reason.trim() === '') throw gonogoError('USAGE', 'expected --reason to say why, found nothing');
  const session = await open(terminal, path, false, terminal.live);
  const { system } = session.loaded.plan;
  const typed = options.confirm ?? (process.stdin.isTTY ? await ask(`Type the system's name (${system}) to roll it back: `) : '');
  if (typed !== system)
    throw gonogoError('CONFIRMATION', `expected ${system} to be typed (or given with --confirm), found something else`);
  goOn(terminal.live);
  const live = liveLine(line => terminal.live(session.redactor.scrub(line)));
  const said = await runRollback(session, {
    mode: 'normal',
    verifyGates: true,
    ...(options.only ? { only: options.only } : {}),
    incident: incidentLink(options.incident ?? ''),
    report: event => live({ type: 'rollback', event }),
  });
  // Only now, when all that can be made safe is: no switch waits for a folder.
  return withEvidence(options.out, { ...said, lines: said.lines.map(line => session.redactor.scrub(line)) });
}

/**
 * Asks a person. The question goes to stderr: stdout is the result's.
 * @param question what to ask
 * @returns what was typed, nothing if there is nobody to type
 */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // A question whose input ends is never answered.
    const ended = new Promise<string>(done => terminal.once('close', () => done('')));
    return (await Promise.race([terminal.question(question), ended])).trim();
  } finally {
    terminal.close();
  }
}
