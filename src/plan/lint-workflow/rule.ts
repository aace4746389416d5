import type { Path } from '../problem.ts';
import type { WorkflowToLint } from './read.ts';

/** A place in a workflow where something weakens the chain, and what to do. */
export interface Weakness {
  readonly path: Path;
  /** Expected, found; what to do. */
  readonly message: string;
  /** Whether the key is meant, not its value. */
  readonly key?: boolean;
}

/** One thing that a workflow must not do. */
export interface WorkflowRule {
  readonly name: string;
  /** Why it stands, in a sentence. */
  readonly reason: string;
  readonly check: (workflow: WorkflowToLint) => readonly Weakness[];
}
