/** Stand-ins for actions of other repositories: each plays what the real one does to the job. */
import type { Permissions } from './workflow.ts';

/** What an actor sees of the job that uses it. */
export interface ActorCall {
  /** Inputs by lower-case name: what `with:` gives, else the default of the real action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly job: string;
  readonly environment?: string;
  /** Permissions of the job's token; absent when neither workflow nor job says any. */
  readonly permissions?: Permissions;
  /** The job's workspace. */
  readonly workspace: string;
  /** Directory of the run, shared by its jobs: artifacts lie below it. */
  readonly runDirectory: string;
  /** Directory that stands for the repository at the running commit. */
  readonly root: string;
  /** The job's environment variables so far. */
  readonly env: Readonly<Record<string, string>>;
}

/** What an actor did. A failure fails the step, as in the real action; what it cannot play it throws as RehearsalStop. */
export interface ActorResult {
  readonly outcome: 'success' | 'failure';
  /** Lines of its log; they may hold workflow commands. */
  readonly lines?: readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Values to be masked from now on. */
  readonly masks?: readonly string[];
}

export interface Actor {
  /** Inputs that the real action.yml declares, with their defaults (empty text where it has none). */
  readonly inputs: Readonly<Record<string, string>>;
  play(call: ActorCall): Promise<ActorResult>;
  /** Its clean-up at the end of the job; absent when the real one does nothing that a job can see. */
  post?(call: ActorCall): Promise<ActorResult>;
  /** The real action's `post-if`; `always()` when absent. */
  readonly postIf?: string;
}

/** Actors by `owner/name`. */
export type Actors = Readonly<Record<string, Actor>>;

/** A failed step with the message that the real action would show. */
export function failed(message: string): ActorResult {
  return { outcome: 'failure', lines: [`::error::${message}`] };
}

/**
 * Takes `owner/name@sha` apart.
 * @param uses the text of the step
 * @returns the action and the SHA, or null when it is not pinned to a full commit SHA
 */
export function pinned(uses: string): { readonly action: string; readonly sha: string } | null {
  const match = /^([\w.-]+\/[\w.-]+(?:\/[\w./-]+)?)@([0-9a-f]{40})$/.exec(uses);
  return match?.[1] !== undefined && match[2] !== undefined ? { action: match[1], sha: match[2] } : null;
}
