import type { AnswerWord, Question } from '../decision.ts';
import { ANSWERS } from '../decision.ts';
import { milliseconds, sayDuration } from '../duration.ts';
import { gonogoError } from '../errors.ts';
import { keepDecision, readQuestion } from '../journal/decisions.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/** An answer as somebody gives it. */
export interface DecideAsk {
  readonly question: string;
  readonly answer: string;
  /** With `extend`: a duration such as 15m. */
  readonly by: string;
  /** Why. It is asked for, so that nobody answers by a slip, and written nowhere: the ticket holds the words. */
  readonly reason: string;
  readonly ticket: string;
  /** Who answers, from AWS or GitHub: such as `assumed-role/on-call` or `github/login`. */
  readonly caller: string;
}

const TICKET = /^[A-Z][A-Z0-9]*-[0-9]+$/;

/**
 * Puts a person's answer to a window's question on record. The window hears it within a quarter of a minute.
 * @param session the open session
 * @param ask the answer
 * @returns what to tell
 * @throws GonogoError `USAGE`, `QUESTION_UNKNOWN`, `QUESTION_CLOSED`, `NOT_DECIDER`, `DECIDED_ALREADY`
 */
export async function decideQuestion(session: Session, ask: DecideAsk): Promise<Said> {
  const { loaded, target, world } = session;
  const { plan, digest } = loaded;
  if (ask.reason.trim().length < 5 || !TICKET.test(ask.ticket))
    throw gonogoError('USAGE', 'expected a reason of at least 5 characters and a ticket such as OPS-123');
  const answer = ANSWERS.find(each => each === ask.answer);
  if (!answer) throw gonogoError('USAGE', 'expected continue, rollback or extend, found another answer');
  const question = await readQuestion(target.parameters, plan.system, ask.question);
  if (!question || question.world !== world || question.plan !== digest)
    throw gonogoError('QUESTION_UNKNOWN', 'expected a question that a window of this plan asks, found none of that id');
  const now = target.clock.now();
  if (now > question.deadline)
    throw gonogoError('QUESTION_CLOSED', `expected an answer until ${new Date(question.deadline).toISOString()}, found it later`);
  const by = lengthening(question, answer, ask.by);
  if (answer === 'continue') refuseOthers(plan, question, ask.caller);
  const { ticket, caller } = ask;
  const decision = { question: question.id, answer, ticket, caller, at: now, ...(by === undefined ? {} : { by }) };
  await keepDecision(target.parameters, plan.system, decision);
  const words = `${question.id}: ${answer}${by === undefined ? '' : ` by ${sayDuration(by)}`}, ${caller} on ${ticket}`;
  return {
    exit: 0,
    verdict: 'GO',
    code: 'MET',
    lines: [
      `GO  ${words}`,
      `  on record; ${question.gate} of ${question.phase} hears it within 15 s, if it is answered in time and still open`,
    ],
    summary: `## On record\n\n${words}\n`,
    outputs: { verdict: 'GO', reason: 'MET' },
    files: [{ name: `${plan.system}.decision.${question.id}.json`, text: JSON.stringify(decision) }],
    json: { decision },
  };
}

/** Each question has its own answers. */
function lengthening(question: Question, answer: AnswerWord, by: string): number | undefined {
  if (question.trigger !== undefined) {
    if (answer !== 'extend') return undefined;
    throw gonogoError('USAGE', 'expected continue or rollback for a trigger that holds, found extend');
  }
  if (answer !== 'extend')
    throw gonogoError('USAGE', 'expected extend for a window that may last longer; to roll back, run gonogo rollback');
  if (!/^[1-9][0-9]*(s|m|h)$/.test(by)) throw gonogoError('USAGE', 'expected by how much, such as 15m, found none');
  return milliseconds(by);
}

/** Who may let a window go on although a trigger holds it. Rolling back is open to everybody who may reach the account. */
function refuseOthers(plan: Plan, question: Question, caller: string): void {
  const trigger = plan.triggers?.find(({ id }) => id === question.trigger);
  const role = plan.roles.find(({ id }) => id === trigger?.decided_by);
  // Of somebody with credentials AWS tells a role and no person: what the role may do is the account's own rule.
  if (!role || !caller.startsWith('github/')) return;
  const login = caller.slice('github/'.length).toLowerCase();
  if (!role.people?.some(each => each.toLowerCase() === login))
    throw gonogoError('NOT_DECIDER', `expected one of the people of the role ${role.id}, found somebody else`);
}
