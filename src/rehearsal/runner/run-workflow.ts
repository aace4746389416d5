import { besideOthers } from './beside.ts';
import { checkWorkflow } from './check-workflow.ts';
import { CANCEL_TIMINGS } from './child.ts';
import { interpolate } from './expression.ts';
import { runGithub } from './github-context.ts';
import { runOrder } from './graph.ts';
import { type DispatchInputs, dispatchInputs } from './inputs.ts';
import type { JobResult, Run, RunRequest } from './job-run.ts';
import { noMasks } from './masks.ts';
import type { Conclusion } from './ports.ts';
import { type CurrentJob, runJob } from './run-job.ts';
import { stop } from './stop.ts';

/** How a workflow run ended. */
export interface RunResult {
  readonly name: string;
  readonly conclusion: Conclusion;
  /** Every job of the file, in the order in which they ran or were skipped. */
  readonly jobs: readonly JobResult[];
  /** Concurrency groups that GitHub would have taken; the rehearsal takes none. */
  readonly concurrency: readonly string[];
}

/** A run under way. */
export interface WorkflowRun {
  /** Resolves when all jobs have ended; rejects with a RehearsalStop when the rehearsal met what it does not play. */
  readonly done: Promise<RunResult>;
  /** Cancels as the button on GitHub does; calling it again changes nothing. */
  cancel(): void;
  /** Cancels as GitHub's force-cancel does: what runs is killed, and no condition is asked any more, not even `always()`. */
  forceCancel(): void;
}

/**
 * Plays a workflow file, job by job, one at a time, in the order in which they become ready; those that `beside` names run beside the others.
 * @param request what and how
 * @returns the run: its end, and a way to cancel it
 */
export function runWorkflow(request: RunRequest): WorkflowRun {
  let current: CurrentJob | null = null;
  let cancelled = false;
  let forced = false;
  let run: Run | null = null;
  const play = async (): Promise<RunResult> => {
    await checkWorkflow(request.workflow, request.root, request.actors);
    run = begin(request);
    Object.assign(run, { cancelled, forced });
    return playJobs(run, job => {
      current = job;
    });
  };
  return {
    done: play(),
    cancel() {
      if (cancelled) return;
      cancelled = true;
      if (run) run.cancelled = true;
      current?.cancel();
    },
    forceCancel() {
      cancelled = true;
      forced = true;
      if (run) Object.assign(run, { cancelled, forced });
      current?.kill();
    },
  };
}

function begin(request: RunRequest): Run {
  const inputs = inputsOf(request);
  const masks = noMasks();
  masks.add(request.github.token);
  for (const secret of Object.values(request.secrets ?? {})) masks.add(secret);
  return {
    request,
    inputs,
    masks,
    github: runGithub(request.github, request.workflow, inputs.text, request.event),
    timings: request.timings ?? CANCEL_TIMINGS,
    results: new Map(),
    besides: new Map(),
    cancelled: false,
    forced: false,
  };
}

/** A dispatch fills in a form; what another event brings stands in its payload. */
function inputsOf({ workflow, event, inputs }: RunRequest): DispatchInputs {
  if (event === 'workflow_dispatch') return dispatchInputs(workflow, inputs);
  if (!workflow.events.includes(event.name)) throw stop(`${workflow.file} is not run on ${event.name}`);
  if (Object.keys(inputs).length > 0) throw stop(`a run on ${event.name} has no inputs`);
  return { text: {}, typed: {} };
}

async function playJobs(run: Run, current: (job: CurrentJob | null) => void): Promise<RunResult> {
  const { workflow, ports } = run.request;
  const contexts = { github: run.github.context, inputs: run.inputs.typed, vars: run.request.vars ?? {} };
  const name = workflow.runName ? interpolate(workflow.runName, contexts) : workflow.name;
  await ports.report({
    type: 'run-started',
    name,
    jobs: workflow.jobs.map(job => ({ id: job.id, name: job.name, needs: job.needs })),
  });
  const beside = besideOthers(run);
  for (const job of runOrder(workflow.jobs)) {
    if (!(await beside.take(job))) run.results.set(job.id, await runJob(run, job, current));
  }
  await beside.end();
  const jobs = [...run.results.values()];
  const failed = jobs.some(job => job.result === 'failure');
  const conclusion: Conclusion = run.cancelled ? 'cancelled' : failed ? 'failure' : 'success';
  await ports.report({ type: 'run-finished', conclusion });
  const groups = [workflow, ...workflow.jobs].flatMap(({ concurrency }) => (concurrency ? [concurrency.group] : []));
  return { name, conclusion, jobs, concurrency: groups };
}
