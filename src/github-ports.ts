/** One entry of `GET …/runs/{id}/approvals`. */
export interface Approval {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly environments: readonly { readonly id: number; readonly name: string }[];
  readonly user: { readonly id: number; readonly login: string; readonly type: string };
}

/** The sign-offs of this run, read back from GitHub. */
export interface Approvals {
  /** All entries of the run's approvals. */
  ofRun(runId: number, signal?: AbortSignal): Promise<readonly Approval[]>;
  /** An environment's id and required reviewers, undefined if it does not exist. */
  environment(
    name: string,
    signal?: AbortSignal,
  ): Promise<{ readonly id: number; readonly name: string; readonly reviewers: number } | undefined>;
}

/** Starting another workflow. */
export interface Dispatches {
  /**
   * Starts rollback.yml for the whole system.
   * @param system the plan's system, also its confirmation
   * @param reason a sentence of our own; everybody who sees the run sees it
   */
  rollback(system: string, reason: string, signal?: AbortSignal): Promise<void>;
}
