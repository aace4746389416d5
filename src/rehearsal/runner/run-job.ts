import { mkdir, writeFile } from 'node:fs/promises';
import { interpolate, interpolateAll, isMet } from './expression.ts';
import { type Grant, type JobResult, type JobRun, jobContexts, jobDirectories, type Run, stepContexts } from './job-run.ts';
import { mayAskForIdToken, permissionsOf } from './permissions.ts';
import type { ApprovalAnswer } from './ports.ts';
import { isOfFork } from './run-event.ts';
import { runStep } from './run-step.ts';
import { jobStatus } from './status.ts';
import { stop } from './stop.ts';
import { annotate } from './take-line.ts';
import type { Job } from './workflow.ts';

/** A way to reach the job that is under way. */
export interface CurrentJob {
  /** Called once when the run is cancelled. */
  cancel(): void;
  /** Ends the job whatever its condition says. */
  end(): void;
  /** Ends it at once, its clean-ups too. */
  kill(): void;
}

/**
 * Plays one job whose needs have ended: condition, approval, steps, clean-ups, outputs.
 * @param run the run so far
 * @param job to be played
 * @param current told how to cancel the job while it is under way
 * @returns how it ended
 * @throws RehearsalStop for what the rehearsal does not play
 */
export async function runJob(run: Run, job: Job, current: (job: CurrentJob | null) => void): Promise<JobResult> {
  const { ports, workflow } = run.request;
  const contexts = jobContexts(run, job);
  const results = new Map([...run.results].map(([id, result]) => [id, result.result]));
  const wanted = (): boolean => !run.forced && isMet(job.if, contexts, jobStatus(job.id, workflow.jobs, results, run.cancelled));
  const name = interpolate(job.name, contexts);
  if (!wanted()) {
    await ports.report({ type: 'job-skipped', job: job.id, name });
    return nothing(job, name, 'skipped');
  }
  const environment = job.environment ? interpolate(job.environment.name, contexts).trim() : undefined;
  // On GitHub a job whose environment is the empty text runs without any protection, and nobody notices.
  if (environment === '') throw stop(`the environment of job "${job.id}" is empty, so it would run unprotected`);
  const named = environment === undefined ? {} : { environment };
  let approval: ApprovalAnswer | undefined;
  if (environment !== undefined) {
    const answer = await ask(run, job, name, environment, current, wanted);
    if (answer === 'cancelled') return finished(run, { ...nothing(job, name, 'cancelled'), ...named });
    approval = answer;
    if (answer.state === 'rejected') return finished(run, { ...nothing(job, name, 'failure'), ...named, approval });
  }
  const jobRun = await begin(run, job, name, environment);
  await ports.report({ type: 'job-started', job: job.id, name, ...named });
  const timers: NodeJS.Timeout[] = [];
  const end = (): void => {
    if (jobRun.status === 'cancelled') return;
    jobRun.cancelCurrent?.();
    jobRun.status = 'cancelled';
    timers.push(setTimeout(() => jobRun.force.abort(), run.timings.forceMs));
  };
  const cancel = (): void => (wanted() ? undefined : end());
  const kill = (): void => {
    jobRun.status = 'cancelled';
    jobRun.force.abort();
  };
  current({ cancel, end, kill });
  if (run.cancelled) cancel();
  try {
    for (const step of job.steps) await runStep(jobRun, step);
    for (const post of [...jobRun.posts].reverse()) await post();
  } finally {
    current(null);
    for (const timer of timers) clearTimeout(timer);
  }
  return finished(run, { ...(await ended(jobRun)), ...(approval ? { approval } : {}) });
}

/** Asks for the approval; a cancellation that the job's condition does not outlive ends the question. */
async function ask(
  run: Run,
  job: Job,
  jobName: string,
  environment: string,
  current: (job: CurrentJob | null) => void,
  wanted: () => boolean,
): Promise<ApprovalAnswer | 'cancelled'> {
  const { ports } = run.request;
  const gone = new AbortController();
  const cancelled = new Promise<'cancelled'>(resolve => gone.signal.addEventListener('abort', () => resolve('cancelled')));
  const leave = (): void => gone.abort();
  current({ cancel: () => (wanted() ? undefined : leave()), end: leave, kill: leave });
  try {
    await ports.report({ type: 'approval-asked', job: job.id, environment });
    const summaryOfNeeds = job.needs.flatMap(need => {
      const result = run.results.get(need);
      return result
        ? [{ job: need, result: result.result, outputs: result.outputs, summaries: result.summaries.map(s => s.markdown) }]
        : [];
    });
    const answer = await Promise.race([
      ports.approve({ job: job.id, jobName, environment, summaryOfNeeds, signal: gone.signal }),
      cancelled,
    ]);
    if (gone.signal.aborted || answer === 'cancelled') return 'cancelled';
    if (!['approved', 'rejected', 'unprotected'].includes(answer.state))
      throw stop(`environment "${environment}" got no known answer`);
    await ports.report({ type: 'approval-answered', job: job.id, environment, ...answer });
    return answer;
  } finally {
    current(null);
  }
}

async function begin(run: Run, job: Job, name: string, environment: string | undefined): Promise<JobRun> {
  const directories = jobDirectories(run.request.directory, job.id);
  for (const directory of [directories.workspace, directories.temp, directories.home])
    await mkdir(directory, { recursive: true });
  await writeFile(directories.event, JSON.stringify(run.github.event));
  const permissions = permissionsOf(run.request.workflow, job, isOfFork(run.request.event));
  const asked = { job: job.id, ...(environment === undefined ? {} : { environment }), ...(permissions ? { permissions } : {}) };
  const { token, idToken } = run.request.grant?.(asked) ?? {};
  // Whoever grants may offer both to every job: what it may ask for is decided here, by its permissions.
  const grant: Grant = { ...(token ? { token } : {}), ...(idToken && mayAskForIdToken(permissions) ? { idToken } : {}) };
  for (const secret of [grant.token, grant.idToken?.token]) if (secret !== undefined) run.masks.add(secret);
  const jobRun: JobRun = {
    run,
    grant,
    job,
    name,
    ...(environment === undefined ? {} : { environment }),
    directories,
    env: {},
    paths: [],
    steps: {},
    posts: [],
    results: [],
    summaries: [],
    annotations: [],
    status: 'success',
    cancelCurrent: null,
    force: new AbortController(),
  };
  Object.assign(jobRun.env, interpolateAll(run.request.workflow.env, stepContexts(jobRun, {})));
  Object.assign(jobRun.env, interpolateAll(job.env, stepContexts(jobRun, jobRun.env)));
  return jobRun;
}

async function ended(jobRun: JobRun): Promise<JobResult> {
  const { job, name, environment, run } = jobRun;
  const contexts = stepContexts(jobRun, jobRun.env);
  const outputs: Record<string, string> = {};
  const droppedOutputs: string[] = [];
  for (const [key, template] of Object.entries(job.outputs)) {
    const value = interpolate(template, contexts);
    if (!run.masks.found(value)) {
      outputs[key] = value;
      continue;
    }
    droppedOutputs.push(key);
    await annotate(
      jobRun,
      { job: job.id, step: '', phase: 'post' },
      `Skip output '${key}' since it may contain secret.`,
      'warning',
    );
  }
  const url = job.environment?.url === undefined ? undefined : interpolate(job.environment.url, contexts);
  return {
    id: job.id,
    name,
    result: jobRun.status,
    ...(environment === undefined ? {} : { environment }),
    ...(url === undefined ? {} : { environmentUrl: run.masks.mask(url) }),
    outputs,
    droppedOutputs,
    steps: jobRun.results,
    summaries: jobRun.summaries,
    annotations: jobRun.annotations,
  };
}

function nothing(job: Job, name: string, result: JobResult['result']): JobResult {
  return { id: job.id, name, result, outputs: {}, droppedOutputs: [], steps: [], summaries: [], annotations: [] };
}

async function finished(run: Run, result: JobResult): Promise<JobResult> {
  await run.request.ports.report({ type: 'job-finished', job: result.id, result: result.result, outputs: result.outputs });
  return result;
}
