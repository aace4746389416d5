/** What happens to a run on GitHub's side: the runner tells it, the API shows it. Times are epoch ms. */
import { admits, enforced, reviews } from './protect.ts';
import { close, deploymentOf, type JobOfRun, jobOf, release, runOf, say, waitingFor } from './run-parts.ts';
import {
  environmentNamed,
  type GithubConclusion,
  type GithubDeployment,
  type GithubJob,
  type GithubRun,
  type GithubWorld,
  nextId,
} from './state.ts';

export type { JobOfRun } from './run-parts.ts';

export interface StartRun {
  readonly name: string;
  readonly path: string;
  readonly head_sha: string;
  readonly head_branch: string;
  readonly event: string;
  /** Full ref where it is no branch. */
  readonly ref?: string;
  /** Numbers of pull requests whose event began it. */
  readonly pull_requests?: readonly number[];
  readonly actor: string;
  readonly triggering_actor?: string;
  readonly at: number;
}

/**
 * Begins a run.
 * @param github to which it is added
 * @param start its facts
 * @returns the run, attempt 1
 */
export function startRun(github: GithubWorld, start: StartRun): GithubRun {
  const run: GithubRun = {
    id: nextId(github),
    run_number: github.runs.filter(other => other.path === start.path).length + 1,
    run_attempt: 1,
    name: start.name,
    path: start.path,
    head_sha: start.head_sha,
    head_branch: start.head_branch,
    event: start.event,
    actor: start.actor,
    triggering_actor: start.triggering_actor ?? start.actor,
    status: 'in_progress',
    conclusion: null,
    created_at: start.at,
    updated_at: start.at,
    cancel_requested_at: null,
    ...(start.ref === undefined ? {} : { ref: start.ref }),
    ...(start.pull_requests === undefined ? {} : { pull_requests: [...start.pull_requests] }),
  };
  github.runs.push(run);
  return run;
}

/**
 * A job reached its environment.
 * @param github that knows the run
 * @param ask the job and the name of the environment
 * @returns `waiting`: a reviewer must answer. `unprotected`: nobody is asked; an environment that does not exist is made on
 * the spot, without any protection, as on GitHub. `refused`: its branches do not include the run's, and the job has failed
 */
export function askApproval(
  github: GithubWorld,
  ask: JobOfRun & { readonly environment: string },
): 'waiting' | 'unprotected' | 'refused' {
  const run = runOf(github, ask.run);
  const job = jobOf(github, ask);
  let environment = environmentNamed(github, ask.environment);
  if (!environment) {
    const made = { protection_rules: [], deployment_branch_policy: null, patterns: [], created_at: ask.at, updated_at: ask.at };
    environment = { id: nextId(github), name: ask.environment, can_admins_bypass: true, ...made };
    github.environments.push(environment);
  }
  const may = enforced(github);
  if (may.branches && !admits(environment, run.head_branch, github.branches)) {
    close(job, 'failure', ask.at);
    return 'refused';
  }
  const deployment: GithubDeployment = {
    id: nextId(github),
    run_id: run.id,
    job_id: job.id,
    sha: run.head_sha,
    ref: run.head_branch,
    environment: environment.name,
    created_at: ask.at,
    statuses: [],
  };
  github.deployments.push(deployment);
  job.deployment_id = deployment.id;
  const asked = may.reviewers && environment.protection_rules.some(rule => rule.type === 'required_reviewers');
  // Without reviewers no `waiting` status is written: its absence is how an unprotected job can be told afterwards.
  say(github, deployment, asked ? 'waiting' : 'queued', ask.at);
  job.status = asked ? 'waiting' : 'queued';
  if (asked) run.status = 'waiting';
  return asked ? 'waiting' : 'unprotected';
}

export interface Answer {
  readonly run: number;
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
  /** Login of the reviewer. */
  readonly by: string;
  readonly comment?: string;
  readonly at: number;
}

/**
 * A reviewer answers for all jobs that wait for an environment in a run.
 * @param github that knows the run
 * @param answer who says what
 * @throws Error when nothing waits, when it is no listed reviewer, or the one who started the run where that is prevented
 */
export function answerApproval(github: GithubWorld, answer: Answer): void {
  const run = runOf(github, answer.run);
  const waiting = waitingFor(github, run, answer.environment);
  const rule = environmentNamed(github, answer.environment)?.protection_rules.find(one => one.type === 'required_reviewers');
  if (rule?.type !== 'required_reviewers') throw new Error(`environment "${answer.environment}" has no reviewers`);
  if (!reviews(github, rule, answer.by)) throw new Error(`who answers is no reviewer of environment "${answer.environment}"`);
  if (rule.prevent_self_review && answer.by === run.triggering_actor) throw new Error('who started the run may not approve it');
  github.approvals.push({
    run_id: run.id,
    state: answer.state,
    comment: answer.comment ?? '',
    user: answer.by,
    environments: [answer.environment],
    run_attempt: run.run_attempt,
  });
  release(github, run, waiting, answer.state, answer.at);
}

/**
 * An administrator starts the waiting jobs past their reviewers. Rule: this leaves no entry among the approvals.
 * @throws Error when nothing waits, or the environment does not allow it
 */
export function bypassApproval(
  github: GithubWorld,
  what: { readonly run: number; readonly environment: string; readonly at: number },
): void {
  const run = runOf(github, what.run);
  const waiting = waitingFor(github, run, what.environment);
  if (environmentNamed(github, what.environment)?.can_admins_bypass === false)
    throw new Error('the environment allows no bypass');
  release(github, run, waiting, 'approved', what.at);
}

/** A job's first step begins. Returns the job. */
export function startJob(github: GithubWorld, what: JobOfRun): GithubJob {
  const job = jobOf(github, what);
  job.status = 'in_progress';
  job.started_at = what.at;
  const run = runOf(github, what.run);
  run.status = 'in_progress';
  run.updated_at = what.at;
  const deployment = deploymentOf(github, job);
  if (deployment) say(github, deployment, 'in_progress', what.at);
  return job;
}

/** A job has ended, or was skipped or cancelled before it began. Returns the job. */
export function finishJob(
  github: GithubWorld,
  what: JobOfRun & { readonly conclusion: Exclude<GithubConclusion, null> },
): GithubJob {
  const job = jobOf(github, what);
  // A rejection or a refused branch has ended it already, and its deployment with it.
  if (job.status === 'completed') return job;
  close(job, what.conclusion, what.at);
  const deployment = deploymentOf(github, job);
  if (deployment) say(github, deployment, what.conclusion === 'success' ? 'success' : 'failure', what.at);
  return job;
}

/** All jobs of a run have ended. */
export function finishRun(
  github: GithubWorld,
  what: { readonly run: number; readonly conclusion: 'success' | 'failure' | 'cancelled'; readonly at: number },
): void {
  const run = runOf(github, what.run);
  run.status = 'completed';
  run.conclusion = what.conclusion;
  run.updated_at = what.at;
}
