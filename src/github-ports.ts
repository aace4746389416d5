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

/** One check run of a commit. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  /** Slug of the app that made it. */
  readonly app: string;
  readonly commit: string;
  readonly status: string;
  /** Null until it is completed. */
  readonly conclusion: string | null;
}

/** What GitHub says of the repository's commits and people. */
export interface Repository {
  /** The commit on which a tag stands, undefined if there is no such tag. An annotated tag is followed. */
  tagged(tag: string, signal?: AbortSignal): Promise<string | undefined>;
  /** The newest check runs of this name on a commit, one an app and suite, all pages. */
  checkRuns(commit: string, name: string, signal?: AbortSignal): Promise<readonly CheckRun[]>;
  /** Logins of the members of a team of the repository's owner, all pages; undefined if there is no such team, or the token may not see it. */
  members(team: string, signal?: AbortSignal): Promise<readonly string[] | undefined>;
}

/** What the checkout's git says. */
export interface History {
  /**
   * Which files have changed between the last release before a commit and that commit, renames under both names; undefined where
   * the history is not there as a whole, or there was no release before.
   */
  changedSinceRelease(
    commit: string,
    signal?: AbortSignal,
  ): Promise<{ readonly release: string; readonly paths: readonly string[] } | undefined>;
}

/** What a run's status is until it has ended. */
export const OPEN_STATUSES = ['in_progress', 'waiting', 'queued', 'pending', 'requested'] as const;
export type OpenStatus = (typeof OPEN_STATUSES)[number];

/** Runs of workflows: found and cancelled. */
export interface Runs {
  /** Ids of the runs of a workflow file with this status; `waiting`: for an approval or a wait timer. */
  open(workflow: string, status: OpenStatus, signal?: AbortSignal): Promise<readonly number[]>;
  /** Asks GitHub to cancel a run. `over`: it had ended already. */
  cancel(run: number, signal?: AbortSignal): Promise<'cancelled' | 'over'>;
}

/** Comments on pull requests. */
export interface Comments {
  /** Numbers of the pull requests that brought a commit, oldest first. */
  pullRequestsOf(commit: string, signal?: AbortSignal): Promise<readonly number[]>;
  /**
   * Writes one comment: edited where this author has written it before, told by its marker; never a second one.
   * @param marker the comment's first line, an HTML comment
   * @param body what follows it
   */
  upsertComment(number: number, marker: string, body: string, signal?: AbortSignal): Promise<'created' | 'edited' | 'unchanged'>;
}

/** What GitHub says of a branch. */
export interface Branches {
  /** Whether a commit is on a branch: its tip or behind it. */
  holds(branch: string, commit: string, signal?: AbortSignal): Promise<boolean>;
  /** Whether a rule that this token can see lets nobody update the branch. */
  locked(branch: string, signal?: AbortSignal): Promise<boolean>;
}
