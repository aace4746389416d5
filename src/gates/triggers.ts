import type { Decision, Held, Question, TriggerSeen } from '../decision.ts';
import { milliseconds } from '../duration.ts';
import { asGonogoError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Trigger } from '../plan/schema/index.ts';
import type { People } from './people.ts';

/** Why a window ends at once. */
export interface Fired {
  readonly trigger: string;
  readonly reason: 'TRIGGERED' | 'HOLD_EXPIRED' | 'DECIDED_ROLLBACK';
}

/** What the triggers make of a look. */
export interface Triggers {
  /** Takes a look's findings; gives what ends the window, if something does. Every trigger is counted, whatever another one says. */
  take(findings: readonly Finding[], at: number): Promise<Fired | undefined>;
  /** Hears whether a question was answered or has run out; true if the next look should not wait. */
  hear(now: number): Promise<boolean>;
  /** Questions that nobody has answered yet. */
  open(): readonly Question[];
  /** The findings that the verdict is made of: what only watches is told beside it, what a person let go on is waived by that decision. */
  judged(findings: readonly Finding[]): readonly Finding[];
  /** Whether the verdict needs a check: what only watches is no part of it. */
  counts(check: string): boolean;
  /** What was seen so far, in the order of the plan. */
  seen(): readonly TriggerSeen[];
}

interface State {
  readonly trigger: Trigger;
  looks: number;
  answered: number;
  fired: number;
  firedAt?: number;
  held: Held[];
  question?: Question;
  decision?: Decision;
}

/** The time to decide in where a plan names none; lint asks for one. */
export const HOLD_WITHIN = '5m';
const ORDER: readonly Trigger['then'][] = ['roll-back', 'hold', 'watch'];

/**
 * The triggers of a window. Precedence: roll-back, then hold, then watch; a hold that nobody answers in time, or that cannot be put on
 * record, is a roll-back.
 * @param triggers of the phase
 * @param own ids of the gate's own checks: what it asks itself is judged as its own, whatever a trigger says
 * @param people how people are asked; without it a hold rolls back
 * @returns the triggers' state
 */
export function triggersIn(triggers: readonly Trigger[], own: ReadonlySet<string>, people: People | undefined): Triggers {
  const states = triggers.map((trigger): State => ({ trigger, looks: 0, answered: 0, fired: 0, held: [] }));
  const byPrecedence = [...states].sort((a, b) => ORDER.indexOf(a.trigger.then) - ORDER.indexOf(b.trigger.then));

  const close = (state: State, decision: Decision | undefined): void => {
    state.held = state.held.map(each => (each.question === state.question?.id && decision ? { ...each, decision } : each));
    delete state.question;
    if (decision) state.decision = decision;
  };

  /** An open question's end: rolled back by a person or by the time; undefined while it is open, or may go on. */
  const ended = async (state: State, now: number): Promise<Fired | undefined> => {
    const { question, trigger } = state;
    if (!question || !people) return undefined;
    // An answer that cannot be read is no answer; the time goes on.
    const decision = await people.answer(question).catch(() => undefined);
    if (decision && decision.at <= question.deadline) {
      close(state, decision);
      return decision.answer === 'rollback' ? { trigger: trigger.id, reason: 'DECIDED_ROLLBACK' } : undefined;
    }
    return now >= question.deadline ? { trigger: trigger.id, reason: 'HOLD_EXPIRED' } : undefined;
  };

  const hold = async (state: State, now: number): Promise<Fired | undefined> => {
    const { trigger } = state;
    if (state.question) return ended(state, now);
    // What a person let go on is not asked about again in this window.
    if (state.decision) return undefined;
    if (!people) return { trigger: trigger.id, reason: 'TRIGGERED' };
    try {
      state.question = await people.ask(trigger.id, now + milliseconds(trigger.decide_within ?? HOLD_WITHIN), trigger.id);
    } catch (thrown) {
      if (asGonogoError(thrown).code === 'INTERRUPTED') throw thrown;
      return { trigger: trigger.id, reason: 'TRIGGERED' };
    }
    const { id: question, askedAt: asked, deadline } = state.question;
    state.held.push({ question, asked, deadline });
    return undefined;
  };

  return {
    async take(findings, at) {
      let first: Fired | undefined;
      for (const state of byPrecedence) {
        const { trigger } = state;
        const finding = findings.find(each => each.check === trigger.when.id);
        const fires = finding?.outcome === 'fail';
        state.looks += 1;
        if (finding !== undefined && finding.outcome !== 'error') state.answered += 1;
        if (fires) {
          state.fired += 1;
          state.firedAt ??= at;
        }
        const acts =
          trigger.then === 'roll-back' && fires
            ? ({ trigger: trigger.id, reason: 'TRIGGERED' } as const)
            : trigger.then === 'hold' && (fires || state.question)
              ? await hold(state, at)
              : undefined;
        first ??= acts;
      }
      return first;
    },
    async hear(now) {
      for (const state of states) {
        const { question } = state;
        if (!question || !people) continue;
        if (now >= question.deadline) return true;
        const decision = await people.answer(question).catch(() => undefined);
        if (decision && decision.at <= question.deadline) return true;
      }
      return false;
    },
    open: () => states.flatMap(({ question }) => question ?? []),
    judged(findings) {
      return findings.flatMap((finding): readonly Finding[] => {
        const state = states.find(({ trigger }) => trigger.when.id === finding.check);
        if (!state || own.has(finding.check)) return [finding];
        if (state.trigger.then === 'watch') return [];
        const { decision } = state;
        // Measured bad, and waiting for a person: neither the end nor a pass.
        if (state.question) return [{ ...finding, outcome: 'inconclusive', reason: 'HELD' }];
        if (state.trigger.then !== 'hold' || finding.outcome !== 'fail' || decision?.answer !== 'continue') return [finding];
        const day = new Date(decision.at).toISOString().slice(0, 10);
        const owner = state.trigger.decided_by ?? 'decision';
        return [
          {
            ...finding,
            outcome: 'waived',
            reason: 'DECIDED',
            waiver: { ticket: decision.ticket, owner, expires: day, daysLeft: 0 },
          },
        ];
      });
    },
    counts: check => own.has(check) || states.every(({ trigger }) => trigger.when.id !== check || trigger.then !== 'watch'),
    seen: () =>
      states.map(({ trigger, looks, answered, fired, firedAt, held }) => ({
        id: trigger.id,
        then: trigger.then,
        looks,
        answered,
        fired,
        held,
        ...(firedAt === undefined ? {} : { firedAt }),
      })),
  };
}
