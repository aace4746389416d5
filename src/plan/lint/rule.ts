import type { Path } from '../problem.ts';
import type { Plan } from '../schema/index.ts';

/** What a rule has found: where, and a message that says what was expected, what was found and what to do. */
export interface Found {
  readonly path: Path;
  /** `key`: the place of the key itself and not of its value. */
  readonly what?: 'key';
  readonly message: string;
}

/** One rule across the fields of a plan that follows its schema. */
export interface Rule {
  readonly name: string;
  /** Why it stands. */
  readonly reason: string;
  /**
   * Looks at the plan alone: no socket, no clock.
   * @param plan the plan
   * @param now ms since the epoch, for what expires
   * @returns every place at which the rule is broken
   */
  check(plan: Plan, now: number): readonly Found[];
}
