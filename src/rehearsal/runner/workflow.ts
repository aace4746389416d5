/** A workflow as the runner plays it: what GitHub's parser read, as plain values. */

/** Text in which every `${{ … }}` is still to be evaluated. */
export type Template = string;

/** Where something stands in the workflow file; both one-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Permissions of the job's token: a scope to its level, or GitHub's two words for all of them. */
export type Permissions = Readonly<Record<string, string>> | 'read-all' | 'write-all';

export interface Workflow {
  /** Path of the file inside the repository, such as `.github/workflows/cutover.yml`. */
  readonly file: string;
  readonly name: string;
  readonly runName?: Template;
  /** Names of the events under `on:`. */
  readonly events: readonly string[];
  /** Inputs of the `workflow_dispatch` form. */
  readonly inputs: Readonly<Record<string, WorkflowInput>>;
  readonly env: Readonly<Record<string, Template>>;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly jobs: readonly Job[];
  /** What stands in the file that the rehearsal does not play; a run stops at the first. */
  readonly refusals: readonly Refusal[];
}

export interface WorkflowInput {
  readonly type: 'string' | 'choice' | 'boolean' | 'number' | 'environment';
  readonly required: boolean;
  readonly default?: string;
  readonly options?: readonly string[];
}

export interface Concurrency {
  readonly group: Template;
}

export interface Refusal {
  readonly at: Place;
  readonly what: string;
}

export interface Job {
  readonly id: string;
  readonly name: Template;
  readonly needs: readonly string[];
  /** The condition, with `success() && (…)` put around it when it names no status function. */
  readonly if: string;
  readonly environment?: { readonly name: Template; readonly url?: Template };
  readonly permissions?: Permissions;
  /** Recorded, not enforced: a rehearsal's clock is not the wall's. */
  readonly timeoutMinutes?: Template;
  readonly concurrency?: Concurrency;
  readonly env: Readonly<Record<string, Template>>;
  readonly outputs: Readonly<Record<string, Template>>;
  readonly steps: readonly Step[];
  readonly at: Place;
}

export interface Step {
  readonly id: string;
  readonly name?: Template;
  readonly if: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, Template>>;
  readonly env: Readonly<Record<string, Template>>;
  readonly timeoutMinutes?: Template;
  readonly at: Place;
}
