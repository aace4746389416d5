/** A user as GitHub names one: `type` is `User` for a person's account and `Bot` for an app's. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: string;
}

/** One entry of `GET …/runs/{id}/approvals`. It has no time, no job and no attempt. */
export interface Approval {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly environments: readonly { readonly id: number; readonly name: string }[];
  readonly user: Account;
  /** Typed by a person: only its digest, its length and a code found in it may leave. */
  readonly comment: string;
}

/** Somebody who may approve. */
export type Reviewer =
  | { readonly type: 'User'; readonly id: number; readonly login: string }
  | { readonly type: 'Team'; readonly id: number; readonly slug: string };

/** An environment with every rule that GitHub shows. */
export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly reviewers: readonly Reviewer[];
  /** False where no rule asks for reviewers. */
  readonly preventSelfReview: boolean;
  /** Minutes, 0 without a timer. */
  readonly waitTimer: number;
  /** Undefined where GitHub does not say, which some servers do not. */
  readonly adminsBypass: boolean | undefined;
  /** Which refs may deploy: `any`, `protected` branches whichever they are, or patterns. */
  readonly branches:
    | 'any'
    | 'protected'
    | readonly { readonly id: number; readonly type: 'branch' | 'tag'; readonly name: string }[];
  /** How many rules no plan knows: of a type that this version does not know, or decided by an app. */
  readonly unknownRules: number;
}

/** A workflow run, as its newest attempt shows it. */
export interface RunOfWorkflow {
  readonly id: number;
  readonly attempt: number;
  readonly commit: string;
  readonly branch: string;
  readonly event: string;
  /** Path of the workflow file. */
  readonly path: string;
  readonly actor: Account;
  readonly triggeringActor: Account;
  /** Reusable workflows that the run calls, by path. */
  readonly references: number;
  /** ms since the epoch. */
  readonly createdAt: number;
}

/** One status of a deployment; its time is the only one that GitHub's API has of an approval. */
export interface DeploymentStatus {
  readonly state: string;
  /** ms since the epoch, whole seconds. */
  readonly at: number;
  /** The run and the job that it tells of, undefined if its log's address names none. */
  readonly run: number | undefined;
  readonly job: number | undefined;
}

/** A deployment to an environment, its statuses oldest first. */
export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly commit: string;
  readonly statuses: readonly DeploymentStatus[];
}

/** What decides about what GitHub enforces. */
export interface Tier {
  readonly private: boolean;
  readonly plan: 'free' | 'pro' | 'team' | 'enterprise' | undefined;
}

/** What the job's identity token claims. */
export interface JobIdentity {
  readonly sub: string;
  /** Undefined where the job runs in no environment. */
  readonly environment: string | undefined;
  readonly repository: string;
  readonly run: string;
  readonly attempt: string;
  readonly commit: string;
  /** The workflow file and the ref that it was taken from: `owner/name/.github/workflows/cutover.yml@refs/heads/main`. */
  readonly workflow: string;
  /** The same of the file in which the job itself stands: another one where it is called by the first. */
  readonly jobWorkflow: string;
}

/** Everything that a sign-off is read back from. Nothing of it is cached, and nothing is asked twice. */
export interface Approvals {
  /** All entries of the run's approvals, of every attempt. */
  ofRun(runId: number, signal?: AbortSignal): Promise<readonly Approval[]>;
  /** An environment with its rules, undefined if it does not exist. */
  environment(name: string, signal?: AbortSignal): Promise<Environment | undefined>;
  /** The run as its newest attempt. */
  run(runId: number, signal?: AbortSignal): Promise<RunOfWorkflow>;
  /** Ids of an attempt's jobs, all pages. */
  jobs(runId: number, attempt: number, signal?: AbortSignal): Promise<readonly number[]>;
  /** Deployments of a commit to an environment, newest first, with all their statuses. */
  deployments(environment: string, commit: string, signal?: AbortSignal): Promise<readonly Deployment[]>;
  /** What somebody may do in the repository. */
  permission(login: string, signal?: AbortSignal): Promise<'admin' | 'write' | 'read' | 'none'>;
  /** Who opened the pull requests that a commit belongs to; none if it belongs to none. */
  authors(commit: string, signal?: AbortSignal): Promise<readonly Account[]>;
  /** What GitHub can enforce here depends on these; the plan is undefined where this token may not see it. */
  tier(signal?: AbortSignal): Promise<Tier>;
  /** Whether the newest jobs that used an environment waited for it; undefined if none has used it. */
  waited(environment: string, signal?: AbortSignal): Promise<boolean | undefined>;
  /** Id of an account, for a reviewer who is to be added; undefined if there is no such collaborator. */
  accountId(login: string, signal?: AbortSignal): Promise<number | undefined>;
  /** Types of the rules that rulesets put in force on a branch. */
  branchRules(branch: string, signal?: AbortSignal): Promise<readonly string[]>;
  /** What this job's own identity token claims, undefined where the job may not have one. */
  identity(signal?: AbortSignal): Promise<JobIdentity | undefined>;
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
}

/** Pull requests of the repository. */
export interface PullRequests {
  /** Undefined if there is none of this number. */
  get(number: number, signal?: AbortSignal): Promise<PullRequest | undefined>;
  /** Open ones whose head is this commit: of forks as well, which no list of a commit's pull requests has. */
  openAt(commit: string, signal?: AbortSignal): Promise<readonly Pick<PullRequest, 'number' | 'head'>[]>;
  /** All of them, oldest first. */
  reviews(number: number, signal?: AbortSignal): Promise<readonly Review[]>;
  /** What somebody may do in the repository. */
  permission(login: string, signal?: AbortSignal): Promise<'admin' | 'write' | 'read' | 'none'>;
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
  upsertComment(number: number, marker: string, body: string, more?: UpsertMore): Promise<Upserted>;
}

/** What became of a comment; `kept`: the caller wanted the standing one to stay; `none`: none stood, and none was wanted. */
export type Upserted = 'created' | 'edited' | 'unchanged' | 'kept' | 'none';

/** What else a writer says of its comment. */
export interface UpsertMore {
  /** Told the whole standing comment, marker included: true leaves it as it is. */
  readonly keep?: (standing: string) => boolean;
  /** Only one that stands is edited. */
  readonly standing?: true;
  readonly signal?: AbortSignal;
}

/** What GitHub says of a branch. */
export interface Branches {
  /** Whether a commit is on a branch: its tip or behind it. */
  holds(branch: string, commit: string, signal?: AbortSignal): Promise<boolean>;
  /** Whether a rule that this token can see lets nobody update the branch. */
  locked(branch: string, signal?: AbortSignal): Promise<boolean>;
}
