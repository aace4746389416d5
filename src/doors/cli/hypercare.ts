import type { Terminal } from '../../cli.ts';
import { milliseconds } from '../../duration.ts';
import { gonogoError } from '../../errors.ts';
import { withEvidence } from '../evidence-files.ts';
import { runHypercare } from '../hypercare.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/**
 * `hypercare`: the plan's gate after the go-live; without `for` it looks once, now, and takes up what signals say of the time since then.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options how long, and where evidence goes
 * @returns what to tell
 * @throws GonogoError `USAGE` and those of `hypercare`
 */
export async function hypercareByHand(
  terminal: Terminal,
  path: string,
  options: { readonly for?: string; readonly out?: string },
): Promise<Said> {
  if (options.for !== undefined && !/^[1-9][0-9]*(s|m|h)$/.test(options.for))
    throw gonogoError('USAGE', 'expected --for as a duration such as 24h');
  const session = await open(terminal, path, true);
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => controller.abort(gonogoError('INTERRUPTED', 'the run was interrupted by a signal')));
  const said = await runHypercare(session, {
    limit: options.for === undefined ? 0 : milliseconds(options.for),
    now: true,
    signal: controller.signal,
    print: line => terminal.live(session.redactor.scrub(line)),
  });
  return options.out === undefined ? said : withEvidence(options.out, said);
}
