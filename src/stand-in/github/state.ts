/**
 * What the loopback GitHub knows, as plain JSON in `world.github`. Fields have the names of GitHub's REST API, so that a
 * fault reads like the setting it spoils; times are epoch milliseconds of virtual time.
 */
import { createHash } from 'node:crypto';
import type { World } from '../state.ts';
import type { GithubArtifact } from './artifacts.ts';
import type { GithubBranch } from './branches.ts';
import type { GithubComment, GithubPull } from './pulls.ts';

export interface GithubWorld {
  repository: GithubRepository;
  users: GithubUser[];
  environments: GithubEnvironment[];
  runs: GithubRun[];
  jobs: GithubJob[];
  approvals: GithubApproval[];
  deployments: GithubDeployment[];
  /** Tags: name and commit; an annotated one is an object of its own between them. */
  tags: { name: string; commit: string; annotated: boolean }[];
  check_runs: GithubCheckRun[];
  /** Teams of the owner, by slug: logins. */
  teams: Record<string, string[]>;
  /** Dispatches that were asked for through the API, oldest first; each has made a queued run. */
  dispatches: { workflow: string; ref: string; input_names: string[]; at: number; run_id?: number }[];
  /** Pull requests; their labels and comments are those of the issue of the same number. */
  pulls: GithubPull[];
  comments: GithubComment[];
  /** Branches that were set up; any other is unprotected and stands on no commit that is known. */
  branches: GithubBranch[];
  artifacts: GithubArtifact[];
  /** Claims that OIDC tokens make instead of the true ones; null leaves one out. */
  oidc_claims?: Record<string, string | null>;
  /** The last id given out. */
  last_id: number;
}

/** A check run of a commit; several of one name are attempts, the newest last. */
export interface GithubCheckRun {
  id: number;
  name: string;
  head_sha: string;
  /** Slug. */
  app: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  started_at: number;
  /** What the run says: title and summary. */
  output?: { title: string; summary: string };
}

export interface GithubRepository {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  default_branch: string;
  /** What the owner pays for; GitHub Enterprise when absent. Rule: without it a private repository's reviewers ask nobody. */
  plan?: 'free' | 'team' | 'enterprise';
  /** The same as the repository's when absent. */
  owner_id?: number;
  /** Whether OIDC subjects carry ids besides names, as those of repositories made after 2026-07-15; absent = they do not. */
  immutable_subject?: boolean;
}

export interface GithubUser {
  id: number;
  login: string;
  type: 'User' | 'Bot';
  /** Level in the repository. */
  permission: 'admin' | 'write' | 'read' | 'none';
}

export type ProtectionRule =
  | { id: number; type: 'wait_timer'; wait_timer: number }
  | {
      id: number;
      type: 'required_reviewers';
      prevent_self_review: boolean;
      reviewers: (
        | { type: 'User'; reviewer: { id: number; login: string } }
        | { type: 'Team'; reviewer: { id: number; slug: string } }
      )[];
    }
  | { id: number; type: 'branch_policy' };

export interface GithubEnvironment {
  id: number;
  name: string;
  /** Absent on servers that do not tell; whoever reads it must then take the bypass for allowed. */
  can_admins_bypass?: boolean;
  protection_rules: ProtectionRule[];
  /** Null: any branch may deploy. */
  deployment_branch_policy: { protected_branches: boolean; custom_branch_policies: boolean } | null;
  /** The custom branch policies. */
  patterns: { id: number; name: string; type: 'branch' | 'tag' }[];
  /** Rules that a GitHub App decides. */
  custom_rules?: { id: number; enabled: boolean; app: { id: number; slug: string } }[];
  created_at: number;
  updated_at: number;
}

export type GithubStatus = 'queued' | 'in_progress' | 'waiting' | 'completed';
export type GithubConclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | null;

export interface GithubRun {
  id: number;
  run_number: number;
  run_attempt: number;
  name: string;
  /** Path of the workflow file. */
  path: string;
  head_sha: string;
  head_branch: string;
  /** Full ref where it is no branch. */
  ref?: string;
  event: string;
  /** Login of who started the run. */
  actor: string;
  /** Login of who started this attempt. */
  triggering_actor: string;
  status: GithubStatus;
  conclusion: GithubConclusion;
  created_at: number;
  updated_at: number;
  /** When a cancellation was asked for through the API. */
  cancel_requested_at: number | null;
  /** When it was asked to end at once, whatever its conditions say. */
  force_cancel_requested_at?: number;
  /** How attempts before this one ended, oldest first. */
  earlier?: { triggering_actor: string; status: GithubStatus; conclusion: GithubConclusion; started_at: number }[];
  /** When this attempt began, if it is not the first. */
  attempt_started_at?: number;
  /** Numbers of the pull requests whose event began it. */
  pull_requests?: number[];
  referenced_workflows?: { path: string; sha: string; ref?: string }[];
}

export interface GithubJob {
  id: number;
  run_id: number;
  run_attempt: number;
  /** Key of the job in the workflow file; the API does not show it. */
  key: string;
  name: string;
  status: GithubStatus;
  conclusion: GithubConclusion;
  created_at: number;
  started_at: number | null;
  completed_at: number | null;
  /** Deployment of its environment. */
  deployment_id: number | null;
}

export interface GithubApproval {
  run_id: number;
  state: 'approved' | 'rejected';
  comment: string;
  /** Login. */
  user: string;
  /** Names. */
  environments: string[];
  /** Of the run, when it was given; the API shows neither this nor a time. */
  run_attempt?: number;
}

export interface GithubDeployment {
  id: number;
  run_id: number;
  job_id: number;
  sha: string;
  ref: string;
  environment: string;
  created_at: number;
  /** Oldest first. */
  statuses: GithubDeploymentStatus[];
  /** Login of who made it through the API; Actions when absent. */
  creator?: string;
  task?: string;
  description?: string;
  payload?: Record<string, unknown>;
  production_environment?: boolean;
  transient_environment?: boolean;
}

export interface GithubDeploymentStatus {
  id: number;
  state: 'waiting' | 'queued' | 'pending' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';
  created_at: number;
  description?: string;
  log_url?: string;
  environment_url?: string;
  creator?: string;
}

/**
 * A GitHub with one repository and nothing in it.
 * @param repository its facts
 */
export function emptyGithub(repository: GithubRepository): GithubWorld {
  const nothing = { users: [], environments: [], runs: [], jobs: [], approvals: [], deployments: [], dispatches: [] };
  const about = { tags: [], check_runs: [], teams: {}, pulls: [], comments: [], branches: [], artifacts: [] };
  return { repository: { ...repository }, ...nothing, ...about, last_id: 1000 };
}

/**
 * The GitHub of a world.
 * @param world that has one
 * @throws Error when the world has none: a test or rehearsal that forgot to build it
 */
export function githubOf(world: World): GithubWorld {
  if (world.github === null || typeof world.github !== 'object') throw new Error('this world has no GitHub');
  return world.github as GithubWorld;
}

/** Gives out the next id. */
export function nextId(github: GithubWorld): number {
  github.last_id += 1;
  return github.last_id;
}

/** Finds the environment of a name; GitHub compares names without case. */
export function environmentNamed(github: GithubWorld, name: string): GithubEnvironment | undefined {
  return github.environments.find(environment => environment.name.toLowerCase() === name.toLowerCase());
}

/** The id of an annotated tag's own object, made from its name. */
export function githubTagSha(name: string): string {
  return createHash('sha1').update(`tag ${name}`).digest('hex');
}
