import { answerApproval, askApproval, startJob } from './run.ts';
import type { GithubWorld } from './state.ts';
import type { Scene, Weakness } from './weaknesses.ts';

/** One job that is to be signed off. */
export interface SignOff extends Omit<Scene, 'at'> {
  readonly github: GithubWorld;
  /** Key of the job in its workflow file. */
  readonly key: string;
  /** Virtual time now, epoch ms. */
  now(): number;
  /** Lets virtual time pass, ms. */
  pass(ms: number): Promise<void> | void;
}

/** Minutes from the question to an answer in time. */
const ANSWER_MS = 4 * 60_000;

/**
 * Plays a job from its question to its first step: with a good approval, or weakened.
 * @param what job, reviewer, and the comment of a good approval
 * @param weakness what is wrong, if anything
 * @returns what became of the question: `waiting` = it was asked and answered
 * @throws Error where even the stand-in's GitHub would refuse, such as an approval by nobody listed
 */
export async function signOff(what: SignOff, weakness?: Weakness): Promise<'waiting' | 'unprotected' | 'refused'> {
  const { github, environment, run, by, comment, key } = what;
  const scene = (): Scene => ({ github, environment, run, by, comment, at: what.now() });
  if (weakness?.strikes === 'before') weakness.apply(scene());
  const asked = askApproval(github, { run, key, name: key, environment, at: what.now() });
  if (asked === 'refused') return asked;
  if (asked === 'waiting') {
    await what.pass(weakness?.delayMs ?? ANSWER_MS);
    if (weakness?.strikes === 'answer') weakness.apply(scene());
    else answerApproval(github, { run, environment, state: 'approved', by, comment, at: what.now() });
    await what.pass(1000);
  }
  if (weakness?.strikes === 'after') weakness.apply(scene());
  startJob(github, { run, key, name: key, at: what.now() });
  return asked;
}
