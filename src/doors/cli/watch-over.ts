import type { Terminal } from '../../cli.ts';
import { milliseconds } from '../../duration.ts';
import { gonogoError } from '../../errors.ts';
import { withEvidence } from '../evidence-files.ts';
import { redacted } from '../redacted.ts';
import type { Said } from '../said.ts';
import { runWatchOver } from '../watch-over.ts';
import { open } from './open.ts';

/**
 * `watch-over`: watches the triggers while the next phase waits for people; without `for` it looks once, and catches up with what
 * nobody has looked at since the last look.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options how long, and where evidence goes
 * @returns what to tell
 * @throws GonogoError `USAGE` and those of `watchOver`
 */
export async function watchOverByHand(
  terminal: Terminal,
  path: string,
  options: { readonly for?: string; readonly out?: string },
): Promise<Said> {
  if (options.for !== undefined && !/^[1-9][0-9]*(s|m|h)$/.test(options.for))
    throw gonogoError('USAGE', 'expected --for as a duration such as 30m');
  const session = await open(terminal, path, true);
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => controller.abort(gonogoError('INTERRUPTED', 'the run was interrupted by a signal')));
  const said = await runWatchOver(session, {
    limit: options.for === undefined ? 0 : milliseconds(options.for),
    unlessWatched: false,
    signal: controller.signal,
    print: line => terminal.live(session.redactor.scrub(line)),
  });
  const clean = redacted(session, said);
  return options.out === undefined ? clean : withEvidence(options.out, clean);
}
