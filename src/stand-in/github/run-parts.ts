/** What the verbs of a run have in common. Times are epoch ms. */
import {
  environmentNamed,
  type GithubConclusion,
  type GithubDeployment,
  type GithubJob,
  type GithubRun,
  type GithubWorld,
  nextId,
} from './state.ts';

/** One job of a run: its key in the workflow file and the name that people see. */
export interface JobOfRun {
  readonly run: number;
  readonly key: string;
  readonly name: string;
  readonly at: number;
}

/** The run of an id. Throws when there is none: a test or rehearsal that forgot to begin it. */
export function runOf(github: GithubWorld, id: number): GithubRun {
  const run = github.runs.find(candidate => candidate.id === id);
  if (!run) throw new Error(`there is no run ${id}`);
  return run;
}

/** The job of a key in the run's present attempt, made when it is not yet known. */
export function jobOf(github: GithubWorld, what: JobOfRun): GithubJob {
  const run = runOf(github, what.run);
  const known = github.jobs.find(job => job.run_id === run.id && job.run_attempt === run.run_attempt && job.key === what.key);
  if (known) return known;
  const job: GithubJob = {
    id: nextId(github),
    run_id: run.id,
    run_attempt: run.run_attempt,
    key: what.key,
    name: what.name,
    status: 'queued',
    conclusion: null,
    created_at: what.at,
    started_at: null,
    completed_at: null,
    deployment_id: null,
  };
  github.jobs.push(job);
  return job;
}

/** The deployment that a job made, if it has an environment. */
export function deploymentOf(github: GithubWorld, job: GithubJob): GithubDeployment | undefined {
  return github.deployments.find(deployment => deployment.id === job.deployment_id);
}

/** The jobs of a run that wait for an environment. Throws when none does. */
export function waitingFor(github: GithubWorld, run: GithubRun, environment: string): GithubJob[] {
  const waiting = github.jobs.filter(
    job =>
      job.run_id === run.id &&
      job.status === 'waiting' &&
      deploymentOf(github, job)?.environment.toLowerCase() === environment.toLowerCase(),
  );
  if (waiting.length === 0) throw new Error(`nothing of run ${run.id} waits for environment "${environment}"`);
  return waiting;
}

/** Lets waiting jobs go on, or ends them. */
export function release(
  github: GithubWorld,
  run: GithubRun,
  jobs: readonly GithubJob[],
  state: 'approved' | 'rejected',
  at: number,
): void {
  for (const job of jobs) {
    const deployment = deploymentOf(github, job);
    if (state === 'approved') job.status = 'queued';
    else close(job, 'failure', at);
    if (deployment) say(github, deployment, state === 'approved' ? 'queued' : 'failure', at);
  }
  run.status = 'in_progress';
  run.updated_at = at;
}

/** Ends a job. */
export function close(job: GithubJob, conclusion: Exclude<GithubConclusion, null>, at: number): void {
  job.status = 'completed';
  job.conclusion = conclusion;
  job.completed_at = at;
}

/** Writes a status of a deployment. */
export function say(
  github: GithubWorld,
  deployment: GithubDeployment,
  state: GithubDeployment['statuses'][number]['state'],
  at: number,
): void {
  deployment.statuses.push({ id: nextId(github), state, created_at: at });
}

/**
 * How long an environment's wait timer still holds a run's waiting jobs, ms; 0 when there is none, or nothing waits. Rule: it starts
 * when the job asks, not when somebody approves.
 */
export function timerLeft(
  github: GithubWorld,
  what: { readonly run: number; readonly environment: string; readonly at: number },
): number {
  const rule = environmentNamed(github, what.environment)?.protection_rules.find(each => each.type === 'wait_timer');
  const minutes = rule?.type === 'wait_timer' ? rule.wait_timer : 0;
  const asked = github.jobs
    .filter(job => job.run_id === what.run && job.status === 'waiting')
    .map(job => deploymentOf(github, job))
    .filter(deployment => deployment?.environment.toLowerCase() === what.environment.toLowerCase());
  return Math.max(0, ...asked.map(deployment => (deployment?.created_at ?? 0) + minutes * 60_000 - what.at));
}
