import { gonogoError } from '../errors.ts';
import { readRunning } from '../running.ts';
import type { Target } from '../target.ts';
import type { CommandedSwitch } from './address.ts';
import { isCovered } from './guard.ts';
import type { Change, Writing } from './write.ts';

const POLL_MS = 5000;

type CommandChange = Change & { readonly one: CommandedSwitch };
type Ports = Pick<Target, 'commands' | 'http' | 'secrets' | 'clock'>;

/**
 * Sets one switch by its command behind the fence, and waits until what runs says the new value. What stands already is not
 * set again. A fence that was raised meanwhile takes it back, by the same command.
 * @param change from, to, safe
 * @param writing ports, clock, guard, signal
 * @throws GonogoError `CONFLICT`, `FENCED`, `LOCK_LOST`, `COMMAND_FAILED`, `READ_BACK_DIFFERS`, `TIMEOUT`, or what a port throws
 */
export async function setByCommand(change: CommandChange, { on, clock, guard, signal }: Writing): Promise<void> {
  const { one, from, to, safe } = change;
  if (to === undefined) throw gonogoError('NOT_BUILT', `expected a value for ${one.id}; a command does not remove`);
  await guard.before(signal);
  const now = await readRunning(on.http, one.reads, signal);
  if (now !== from) throw gonogoError('CONFLICT', `expected ${one.id} to stand as the restore point saw it, found another value`);
  if (now === to) return;
  // The command itself is not aborted: one whose end is known can be taken back, half a deployment cannot.
  const failed = await runFor(one, to, { ...on, clock }).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const fence = await guard.raised();
  if (fence) {
    const back = isCovered(fence, one.id) ? safe : from;
    if (back !== undefined) await runFor(one, back, { ...on, clock });
    throw gonogoError('FENCED', `expected the fence to stand after the command of ${one.id}, found it raised; it was taken back`);
  }
  if (failed) throw failed.error;
}

/**
 * Runs the command of a switch for a value, and waits until what runs says it. An exit of 0 proves nothing by itself.
 * @param one the switch
 * @param value the new value
 * @param on ports
 * @throws GonogoError `COMMAND_FAILED`, `TIMEOUT`, `READ_BACK_DIFFERS`, or what a port throws
 */
export async function runFor(one: CommandedSwitch, value: string, { commands, http, secrets, clock }: Ports): Promise<void> {
  const env: Record<string, string> = {};
  for (const [name, secret] of Object.entries(one.secrets)) env[name] = await secrets.value(secret);
  const until = clock.now() + one.deadline;
  const ended = await commands.run({
    argv: one.run.map(word => word.replaceAll('{value}', value)),
    deadline: one.deadline,
    env,
  });
  if (ended.timedOut)
    throw gonogoError('TIMEOUT', `expected the command ${one.command} to end in its deadline, found it running`);
  if (ended.exit !== 0)
    throw gonogoError('COMMAND_FAILED', `expected the command ${one.command} to exit with 0, found another end`);
  for (;;) {
    const seen = await readRunning(http, one.reads).then(
      text => ({ text }),
      (error: unknown) => ({ error }),
    );
    if ('text' in seen && seen.text === value) return;
    if (clock.now() + POLL_MS > until) {
      if ('error' in seen) throw seen.error;
      throw gonogoError('READ_BACK_DIFFERS', `expected what runs to say the new value of ${one.id}, found another`);
    }
    await clock.sleep(POLL_MS);
  }
}
