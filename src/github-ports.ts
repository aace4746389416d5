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

/** A person or app on GitHub. */
export interface Account {
  readonly id: number;
  readonly login: string;
  /** `User`, `Bot`, … */
  readonly type: string;
}

/** A pull request. Title and body are its author's words: they are judged, and never shown or kept. */
export interface PullRequest {
  readonly number: number;
  readonly open: boolean;
  readonly draft: boolean;
  /** `repository` is undefined where the fork was deleted. */
  readonly head: { readonly commit: string; readonly repository: string | undefined };
  readonly base: { readonly commit: string; readonly branch: string; readonly repository: string };
  readonly labels: readonly string[];
  readonly title: string;
  readonly body: string;
  /** Undefined where the account was deleted. */
  readonly author: Account | undefined;
}

/** One review; several by one person follow one another. */
export interface Review {
  readonly id: number;
  readonly state: string;
  /** The commit that was looked at, undefined where GitHub does not say. */
  readonly commit: string | undefined;
  readonly author: Account | undefined;
  /** How the author stands to the repository, such as MEMBER. */
  readonly association: string;
}

/** One comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: Account | undefined;
}

/** Pull requests of the repository. */
export interface PullRequests {
  /** Undefined if there is none of this number. */
  get(number: number, signal?: AbortSignal): Promise<PullRequest | undefined>;
  /** All of them, oldest first. */
  reviews(number: number, signal?: AbortSignal): Promise<readonly Review[]>;
  /** All of them, oldest first. */
  comments(number: number, signal?: AbortSignal): Promise<readonly Comment[]>;
  /** Writes a new comment. */
  comment(number: number, text: string, signal?: AbortSignal): Promise<void>;
  /** Writes a comment anew. */
  edit(comment: number, text: string, signal?: AbortSignal): Promise<void>;
}
