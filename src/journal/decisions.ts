import { canonical, sha256 } from '../canonical.ts';
import { ANSWERS, type Decision, type Question } from '../decision.ts';
import { gonogoError, isGonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import { pathsOf } from './paths.ts';

const ID_PATTERN = /^[a-z][a-z0-9_-]{0,62}$/;
const CALLER = /^(assumed-role|user|root|federated-user|other|github)(\/[A-Za-z0-9+=,._[\]-]{1,128})?$/;
const TICKET = /^[A-Z][A-Z0-9]*-[0-9]+$/;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const questionName = (system: string, id: string): string => `${pathsOf(system).records}/question.${id}`;
const decisionName = (system: string, id: string): string => `${pathsOf(system).records}/decision.${id}`;

/**
 * The id of a question: its subject, and what tells it from every other one of this and any other cutover.
 * @param subject a trigger's id, or `window`
 * @param of what the question is about
 * @returns such as `payout-failures-3f9a1c`
 */
export function questionId(subject: string, of: Omit<Question, 'id' | 'deadline'>): string {
  return `${subject.slice(0, 50)}-${sha256(canonical({ ...of })).slice(0, 6)}`;
}

/**
 * Puts a question on record, so that it can be answered from anywhere.
 * @param parameters the port
 * @param system the plan's system
 * @param question what is asked
 * @throws GonogoError whatever the port throws
 */
export async function askQuestion(
  parameters: Parameters,
  system: string,
  question: Question,
  signal?: AbortSignal,
): Promise<void> {
  const name = questionName(system, question.id);
  await parameters.put({ name, value: canonical({ ...question }), type: 'String', mode: 'overwrite' }, signal);
}

/**
 * Reads a question.
 * @param parameters the port
 * @param system the plan's system
 * @param id the question's id
 * @returns the question, undefined if there is none
 * @throws GonogoError `RESPONSE_INVALID` if what stands there is none; whatever the port throws
 */
export async function readQuestion(
  parameters: Parameters,
  system: string,
  id: string,
  signal?: AbortSignal,
): Promise<Question | undefined> {
  // What somebody types becomes a part of a name.
  if (!ID_PATTERN.test(id)) return undefined;
  const name = questionName(system, id);
  const found = (await parameters.get([name], signal)).get(name);
  if (!found) return undefined;
  const data = jsonObject(found.value, 'a question');
  const texts = [data.plan, data.commit, data.phase, data.gate].every(each => typeof each === 'string');
  const known = data.world === 'production' || data.world === 'rehearsal';
  const trigger = data.trigger === undefined || typeof data.trigger === 'string';
  if (data.id === id && texts && known && trigger && isTime(data.askedAt) && isTime(data.deadline))
    return data as unknown as Question;
  throw gonogoError('RESPONSE_INVALID', 'expected a question with id, world, plan, commit, phase, gate, askedAt and deadline');
}

/**
 * Puts an answer on record. The first one stands: creating a name that exists fails in Parameter Store.
 * @param parameters the port
 * @param system the plan's system
 * @param decision the answer
 * @throws GonogoError `DECIDED_ALREADY` if somebody was first; whatever the port throws
 */
export async function keepDecision(
  parameters: Parameters,
  system: string,
  decision: Decision,
  signal?: AbortSignal,
): Promise<void> {
  const name = decisionName(system, decision.question);
  const value = canonical({ ...decision });
  try {
    await parameters.put({ name, value, type: 'String', mode: 'create' }, signal);
  } catch (thrown) {
    if (!isGonogoError(thrown) || thrown.code !== 'EXISTS') throw thrown;
    // The answer to our first attempt may have been lost.
    if ((await parameters.get([name], signal)).get(name)?.value === value) return;
    throw gonogoError('DECIDED_ALREADY', `expected ${decision.question} to be open, found an answer on record`);
  }
}

/**
 * Reads the answer to a question.
 * @param parameters the port
 * @param system the plan's system
 * @param question its id
 * @returns the answer, undefined while there is none
 * @throws GonogoError `RESPONSE_INVALID` if what stands there is no answer; whatever the port throws
 */
export async function readDecision(
  parameters: Parameters,
  system: string,
  question: string,
  signal?: AbortSignal,
): Promise<Decision | undefined> {
  const name = decisionName(system, question);
  const found = (await parameters.get([name], signal)).get(name);
  if (!found) return undefined;
  const { answer, by, ticket, caller, at, question: about } = jsonObject(found.value, 'an answer');
  const word = ANSWERS.find(each => each === answer);
  const whole =
    word !== undefined &&
    about === question &&
    typeof ticket === 'string' &&
    TICKET.test(ticket) &&
    typeof caller === 'string' &&
    CALLER.test(caller) &&
    isTime(at) &&
    (word === 'extend' ? isTime(by) && by > 0 : by === undefined);
  if (!whole) throw gonogoError('RESPONSE_INVALID', 'expected an answer with question, answer, ticket, caller and at');
  return { question, answer: word, ticket, caller, at, ...(isTime(by) ? { by } : {}) };
}
