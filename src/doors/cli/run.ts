import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { callerName } from '../caller-name.ts';
import { withEvidence } from '../evidence-files.ts';
import { liveLine } from '../live.ts';
import { redacted } from '../redacted.ts';
import { runPhase } from '../run-phase.ts';
import { runRollback } from '../run-rollback.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';
import { ask } from './rollback.ts';

/**
 * `run`: a phase from a terminal, for the day on which GitHub is down. In production it is break-glass: reason, ticket, a
 * terminal and the typed system name; its evidence says so and never counts as an approval.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param phase the phase's id
 * @param options reason and ticket
 * @returns what to tell
 * @throws GonogoError `BREAK_GLASS_REFUSED`, `CONFIRMATION`
 */
export async function runByHand(
  terminal: Terminal,
  path: string,
  phase: string,
  options: { readonly reason: string; readonly ticket: string; readonly out: string },
): Promise<Said> {
  if (options.reason.trim().length < 5 || !/^[A-Z][A-Z0-9]*-[0-9]+$/.test(options.ticket)) {
    throw gonogoError('BREAK_GLASS_REFUSED', 'expected a reason of at least 5 characters and a ticket such as OPS-123');
  }
  const session = await open(terminal, path, true);
  const { system } = session.loaded.plan;
  if (session.world === 'production' && !process.stdin.isTTY)
    throw gonogoError('BREAK_GLASS_REFUSED', 'expected a terminal with a person at it, found none');
  terminal.live(`BREAK-GLASS  phase ${phase} of ${system} in ${session.world}: nobody signs this off, and the evidence says so`);
  const typed = await ask(`Type the system's name (${system}) to go on: `);
  if (typed !== system) throw gonogoError('CONFIRMATION', `expected ${system} to be typed, found something else`);
  // Who does it is read from AWS, never typed.
  const caller = await session.target.identity.caller();
  if (caller.account !== session.loaded.plan.aws?.account)
    throw gonogoError('WRONG_ACCOUNT', 'expected credentials of the plan’s account, found another’s');
  const breakGlass = { ticket: options.ticket, caller: callerName(caller.arn) };
  terminal.live(`… as ${breakGlass.caller} on ${breakGlass.ticket}`);
  const controller = new AbortController();
  // A closed terminal is an interruption as well.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => controller.abort(gonogoError('INTERRUPTED', 'the run was interrupted by a signal')));
  const print = (line: string): void => terminal.live(session.redactor.scrub(line));
  const live = liveLine(print);
  const said = await runPhase(session, { phase, mode: 'break-glass', breakGlass, signal: controller.signal, report: live });
  // There is no post step at a terminal: the process itself rolls back what it left.
  const back =
    said.end === 'interrupted'
      ? await runRollback(session, {
          mode: 'break-glass',
          breakGlass,
          verifyGates: false,
          report: event => live({ type: 'rollback', event }),
        })
      : undefined;
  const whole: Said = {
    ...said,
    files: [...said.files, ...(back?.files ?? [])],
    lines: [...said.lines, ...(back?.lines ?? [])],
    json: { ...said.json, mode: 'break-glass', after: back?.json ?? null },
  };
  return withEvidence(options.out, redacted(session, whole));
}
