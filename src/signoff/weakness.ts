import type { Code } from '../codes.ts';

/** The parts of an environment's protection, each judged by itself. */
export const ASPECTS = ['identity', 'reviewers', 'self-review', 'admin-bypass', 'branches', 'wait', 'rules'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One way in which an environment protects less than the plan says. What to do stands with the code. */
export interface Weakness {
  readonly environment: string;
  readonly aspect: Aspect;
  readonly code: Code;
  /** What was expected and found, in our own words. */
  readonly message: string;
}

/** The name by which a plan waives that GitHub does not say whether administrators may bypass. It is the only weakness that can be. */
export const BYPASS_WAIVER = 'admin-bypass';
