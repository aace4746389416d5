import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { callerName } from '../caller-name.ts';
import type { Said } from '../said.ts';
import { signItem } from '../sign.ts';
import { open } from './open.ts';

/**
 * `sign`: puts a person's signature of a checklist's item on record. Who signs is read from AWS, never typed.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param check the id of the manual check
 * @param options what the signature names
 * @returns what to tell
 * @throws GonogoError `WRONG_ACCOUNT` and those of `signItem`
 */
export async function sign(
  terminal: Terminal,
  path: string,
  check: string,
  options: { readonly record?: string },
): Promise<Said> {
  const session = await open(terminal, path, false);
  const { account, arn } = await session.target.identity.caller();
  if (account !== session.loaded.plan.aws?.account)
    throw gonogoError('WRONG_ACCOUNT', 'expected credentials of the plan’s account, found another’s');
  return signItem(session, { check, record: options.record ?? '', caller: callerName(arn) });
}
