import type { Decision, Question } from '../decision.ts';
import { milliseconds } from '../duration.ts';
import type { Gate } from '../plan/schema/index.ts';
import type { People } from './people.ts';

/** So long a window whose end tells nothing waits for somebody who lengthens it, ms. */
export const EXTEND_WITHIN_MS = 5 * 60_000;

/** How long a window is, which a person may lengthen. */
export interface Length {
  /** ms. */
  now(): number;
  /** Takes up what people have decided; true if the window has become longer. */
  hear(): Promise<boolean>;
  /** The question that would lengthen it; undefined where it is as long as it may be. */
  question(): Question | undefined;
  /** Decisions that lengthened it. */
  extended(): readonly Decision[];
}

/**
 * The length of a gate's window. With `up_to` a person may lengthen it, by a decision on record and no further.
 * @param gate its `for` and `up_to`
 * @param from when it opened, ms since the epoch
 * @param people how people are asked; without it the length stands
 * @returns the length
 * @throws what `people.ask` throws
 */
export async function lengthOf(gate: Pick<Gate, 'for' | 'up_to'>, from: number, people: People | undefined): Promise<Length> {
  let length = gate.for === undefined ? 0 : milliseconds(gate.for);
  const most = gate.up_to === undefined ? length : milliseconds(gate.up_to);
  const extended: Decision[] = [];
  const ask = async (): Promise<Question | undefined> =>
    people && length < most ? people.ask(`window${extended.length === 0 ? '' : extended.length + 1}`, from + most) : undefined;
  let question = await ask();
  return {
    now: () => length,
    async hear() {
      if (!people || !question) return false;
      // An answer that cannot be read lengthens nothing.
      const decision = await people.answer(question).catch(() => undefined);
      if (decision?.answer !== 'extend' || decision.by === undefined || decision.at > question.deadline) return false;
      extended.push(decision);
      length = Math.min(most, length + decision.by);
      question = await ask();
      return true;
    },
    question: () => question,
    extended: () => extended,
  };
}
