import type { Call } from './call-log.ts';

/** `drop` closes the connection without an answer, as a network would. */
export type Verdict = 'drop' | undefined;

/**
 * How a test holds, orders, or cuts calls. Both are awaited; calls of several clients run through them concurrently.
 */
export interface Hooks {
  /** Before the call is judged and before any state changes; `drop` = it never arrived. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook that only looks returns nothing
  before?(call: Call): Promise<Verdict | void> | Verdict | void;
  /** After the state changed and before the answer is sent; `drop` = the answer is lost. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook that only looks returns nothing
  after?(call: Call): Promise<Verdict | void> | Verdict | void;
}
