/**
 * What the loopback GitHub knows, as plain JSON in `world.github`. Fields have the names of GitHub's REST API, so that a
 * fault reads like the setting it spoils; times are epoch milliseconds of virtual time.
 */
import type { World } from '../state.ts';

export interface GithubWorld {
  repository: GithubRepository;
  users: GithubUser[];
  environments: GithubEnvironment[];
  runs: GithubRun[];
  jobs: GithubJob[];
  approvals: GithubApproval[];
  deployments: GithubDeployment[];
  /** Dispatches that were asked for through the API, oldest first. */
  /** Tags: name and commit; an annotated one is an object of its own between them. */
  tags: { name: string; commit: string; annotated: boolean }[];
  check_runs: GithubCheckRun[];
  /** Teams of the owner, by slug: logins. */
  teams: Record<string, string[]>;
  dispatches: { workflow: string; ref: string; input_names: string[]; at: number }[];
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
}

export interface GithubRepository {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  default_branch: string;
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
  statuses: { id: number; state: 'waiting' | 'queued' | 'in_progress' | 'success' | 'failure'; created_at: number }[];
}

/**
 * A GitHub with one repository and nothing in it.
 * @param repository its facts
 */
export function emptyGithub(repository: GithubRepository): GithubWorld {
  const nothing = { users: [], environments: [], runs: [], jobs: [], approvals: [], deployments: [], dispatches: [] };
  const about = { tags: [], check_runs: [], teams: {} };
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
