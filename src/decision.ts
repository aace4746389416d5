import type { World } from './world.ts';

/** What a person may answer. */
export const ANSWERS = ['continue', 'rollback', 'extend'] as const;
export type AnswerWord = (typeof ANSWERS)[number];

/** A question that a window asks people: what to do now that a trigger holds it, or whether it may last longer. */
export interface Question {
  /** Names it: typed by whoever answers. */
  readonly id: string;
  readonly world: World;
  readonly plan: string;
  readonly commit: string;
  readonly phase: string;
  readonly gate: string;
  /** The trigger that holds; absent for the question whether the window may last longer. */
  readonly trigger?: string;
  /** ms since the epoch. */
  readonly askedAt: number;
  /** Until when an answer counts, ms since the epoch. */
  readonly deadline: number;
}

/** An answer on record: who gave it is read from GitHub or AWS, never typed. */
export interface Decision {
  readonly question: string;
  readonly answer: AnswerWord;
  /** With `extend`: by how much, ms. */
  readonly by?: number;
  readonly ticket: string;
  /** Such as `assumed-role/on-call` or `github/login`. */
  readonly caller: string;
  /** ms since the epoch. */
  readonly at: number;
}

/** What a record says of a trigger: that it was asked at every look, and not only that it did not fire. */
export interface TriggerSeen {
  readonly id: string;
  readonly then: 'roll-back' | 'hold' | 'watch';
  /** Looks at which it was asked. */
  readonly looks: number;
  /** Looks at which production answered. */
  readonly answered: number;
  /** Looks at which its condition held. */
  readonly fired: number;
  /** The first of them, ms since the epoch. */
  readonly firedAt?: number;
  /** The questions that it asked people, with their answers. */
  readonly held: readonly Held[];
}

/** One question and what became of it. */
export interface Held {
  readonly question: string;
  readonly asked: number;
  readonly deadline: number;
  readonly decision?: Decision;
}
