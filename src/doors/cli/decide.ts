import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { callerName } from '../caller-name.ts';
import { decideQuestion } from '../decide.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/**
 * `decide`: answers a window's question. Who answers is read from AWS, never typed.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param question the id that the window shows
 * @param answer continue, rollback or extend
 * @param options why, on which ticket, by how much
 * @returns what to tell
 * @throws GonogoError `WRONG_ACCOUNT` and those of `decideQuestion`
 */
export async function decide(
  terminal: Terminal,
  path: string,
  question: string,
  answer: string,
  options: { readonly reason: string; readonly ticket: string; readonly by?: string },
): Promise<Said> {
  const session = await open(terminal, path, false);
  const { account, arn } = await session.target.identity.caller();
  if (account !== session.loaded.plan.aws?.account)
    throw gonogoError('WRONG_ACCOUNT', 'expected credentials of the plan’s account, found another’s');
  return decideQuestion(session, { question, answer, by: '', ...options, caller: callerName(arn) });
}
