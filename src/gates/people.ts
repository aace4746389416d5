import type { Decision, Question } from '../decision.ts';

/** How a window asks people, and hears them: by records in the account, so that an answer may come from anywhere. */
export interface People {
  /**
   * Puts a question on record.
   * @param subject a trigger's id, or `window`
   * @param until when an answer counts, ms since the epoch
   * @param trigger the trigger that holds, if one does
   */
  ask(subject: string, until: number, trigger?: string): Promise<Question>;
  /** The answer, undefined while there is none. */
  answer(question: Question): Promise<Decision | undefined>;
}
