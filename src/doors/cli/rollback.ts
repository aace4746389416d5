import { createInterface } from 'node:readline/promises';
import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { writeEvidence } from '../evidence-files.ts';
import { liveLine } from '../live.ts';
import { runRollback } from '../run-rollback.ts';
import { type Said, saidOf } from '../said.ts';
import { open } from './open.ts';

/**
 * `rollback`: needs AWS credentials and the plan, nothing else.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options scope, reason, confirmation
 * @returns what to tell
 * @throws GonogoError `USAGE`, `CONFIRMATION`
 */
export async function rollback(
  terminal: Terminal,
  path: string,
  options: { readonly only?: readonly string[]; readonly reason: string; readonly confirm?: string; readonly out: string },
): Promise<Said> {
  if (options.reason.trim() === '') throw gonogoError('USAGE', 'expected --reason to say why, found nothing');
  const session = await open(terminal, path, false);
  const { system } = session.loaded.plan;
  const typed = options.confirm ?? (process.stdin.isTTY ? await ask(`Type the system's name (${system}) to roll it back: `) : '');
  if (typed !== system)
    throw gonogoError('CONFIRMATION', `expected ${system} to be typed (or given with --confirm), found something else`);
  // A rollback goes on: half a rollback is worse than one that takes a moment longer.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => terminal.live('the rollback goes on; it ends by itself'));
  const live = liveLine(line => terminal.live(session.redactor.scrub(line)));
  const said = await runRollback(session, {
    mode: 'normal',
    verifyGates: true,
    ...(options.only ? { only: options.only } : {}),
    report: event => live({ type: 'rollback', event }),
  });
  const lines = said.lines.map(line => session.redactor.scrub(line));
  try {
    writeEvidence(options.out, said.files);
    return { ...said, lines };
  } catch (thrown) {
    // Safe is safe; that its evidence is missing is said beside it.
    return { ...said, lines: [...lines, ...saidOf(thrown).lines] };
  }
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}

export { ask };
