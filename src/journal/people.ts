import type { Clock } from '../clock.ts';
import type { Decision, Question } from '../decision.ts';
import type { Parameters } from '../target.ts';
import { askQuestion, questionId, readDecision } from './decisions.ts';
import type { WindowOwner } from './window.ts';

/**
 * Asks people by records in the account.
 * @param parameters the port
 * @param clock when it is asked
 * @param owner whose window it is
 * @param signal of the run
 * @returns how a window asks and hears
 */
export function peopleOf(
  parameters: Parameters,
  clock: Pick<Clock, 'now'>,
  { system, world, plan, commit, phase, gate }: WindowOwner,
  signal?: AbortSignal,
): {
  ask(subject: string, until: number, trigger?: string): Promise<Question>;
  answer(question: Question): Promise<Decision | undefined>;
} {
  return {
    async ask(subject, until, trigger) {
      const about = { world, plan, commit, phase, gate, askedAt: clock.now(), ...(trigger === undefined ? {} : { trigger }) };
      const question = { id: questionId(subject, about), ...about, deadline: until };
      await askQuestion(parameters, system, question, signal);
      return question;
    },
    answer: question => readDecision(parameters, system, question.id, signal),
  };
}
