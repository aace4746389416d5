/** One job while it runs: what its steps have left behind, and what an expression in it may read. */
import { join } from 'node:path';
import type { Actors } from './actor.ts';
import type { CancelTimings } from './child.ts';
import type { Annotation } from './command-line.ts';
import type { Contexts, Value } from './expression.ts';
import type { GithubFacts, RunGithub } from './github-context.ts';
import type { DispatchInputs } from './inputs.ts';
import type { Masks } from './masks.ts';
import type { ApprovalAnswer, At, Outcome, Phase, RunnerPorts } from './ports.ts';
import { isOfFork, type RunEvent } from './run-event.ts';
import type { Result } from './status.ts';
import type { Job, Permissions, Workflow } from './workflow.ts';

/** Everything that is needed to play one workflow once. */
export interface RunRequest {
  readonly workflow: Workflow;
  /** A dispatch, or another event of those under `on:`. */
  readonly event: 'workflow_dispatch' | RunEvent;
  /** Inputs of the form, as text; none for another event. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly github: GithubFacts;
  readonly vars?: Readonly<Record<string, string>>;
  /** Repository secrets; masked everywhere. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Stand-ins for third-party actions, by `owner/name`. */
  readonly actors: Actors;
  readonly ports: RunnerPorts;
  /** Directory that stands for the repository at the running commit. */
  readonly root: string;
  /** Empty directory for everything that the run writes. */
  readonly directory: string;
  /** Variables that every process gets besides GitHub's own, such as endpoints; a workflow that sets one of them stops. */
  readonly environment: Readonly<Record<string, string>>;
  /** Jobs that run beside the others: what differs in their processes' variables, and who is told when the job has ended. */
  readonly beside?: (job: string) => Beside | undefined;
  /**
   * What a job is given besides: asked when it starts.
   * `token`: its own GITHUB_TOKEN, in place of the run's; both are masked.
   * `idToken`: where its steps ask for OIDC tokens and with what; only for a job whose permissions have `id-token: write`.
   */
  readonly grant?: (job: GrantAsk) => Grant;
  /** PATH of every process. */
  readonly path: string;
  /** The Node binary; default the one that runs. */
  readonly node?: string;
  /** Whether the run is one with RUNNER_DEBUG=1. */
  readonly debug?: boolean;
  /** Waits of a cancellation; default those of GitHub's runner. */
  readonly timings?: CancelTimings;
}

/** A job that starts. */
export interface GrantAsk {
  readonly job: string;
  /** Evaluated; absent when it has none. */
  readonly environment?: string;
  /** Absent when neither workflow nor job says any. */
  readonly permissions?: Permissions;
}

/** What a job is given besides. */
export interface Grant {
  readonly token?: string;
  readonly idToken?: { readonly url: string; readonly token: string };
}

/** A job that runs beside the others. */
export interface Beside {
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves once the job waits for time to pass, or has ended. */
  settled(): Promise<void>;
  ended(): void;
}

/** One run: what all its jobs share. */
export interface Run {
  readonly request: RunRequest;
  readonly github: RunGithub;
  readonly inputs: DispatchInputs;
  readonly masks: Masks;
  readonly timings: CancelTimings;
  readonly results: Map<string, JobResult>;
  /** Jobs beside the others that are under way. */
  readonly besides: Map<string, Beside>;
  cancelled: boolean;
  /** Cancelled for good: no job starts any more. */
  forced: boolean;
}

export interface StepResult {
  readonly step: string;
  readonly name: string;
  readonly phase: Phase;
  readonly outcome: Outcome;
  readonly exitCode?: number | null;
  readonly signal?: string | null;
}

export interface JobResult {
  readonly id: string;
  readonly name: string;
  readonly result: Result;
  readonly environment?: string;
  readonly environmentUrl?: string;
  readonly approval?: ApprovalAnswer;
  readonly outputs: Readonly<Record<string, string>>;
  /** Names of outputs that held a masked value and were therefore not handed on. */
  readonly droppedOutputs: readonly string[];
  readonly steps: readonly StepResult[];
  readonly summaries: readonly { readonly step: string; readonly markdown: string }[];
  readonly annotations: readonly (Annotation & At)[];
}

/** Directories of one job. */
export interface JobDirectories {
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  readonly commands: string;
  readonly event: string;
}

export interface JobRun {
  readonly run: Run;
  readonly job: Job;
  readonly name: string;
  readonly environment?: string;
  readonly directories: JobDirectories;
  readonly grant: Grant;
  /** Job variables, and what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string>;
  /** What steps wrote to GITHUB_PATH, newest first. */
  readonly paths: string[];
  /** The `steps` context. */
  readonly steps: Record<string, { outputs: Record<string, string>; outcome: Outcome; conclusion: Outcome }>;
  /** Clean-ups in the order in which their actions started. */
  readonly posts: (() => Promise<void>)[];
  readonly results: StepResult[];
  readonly summaries: { step: string; markdown: string }[];
  readonly annotations: (Annotation & At)[];
  status: 'success' | 'failure' | 'cancelled';
  /** Cancels what runs now, unless its condition says otherwise. */
  cancelCurrent: (() => void) | null;
  /** Aborted when the job must end at once. */
  readonly force: AbortController;
}

/** Where a job of a run keeps its files. */
export function jobDirectories(directory: string, job: string): JobDirectories {
  const base = join(directory, 'jobs', job);
  return {
    workspace: join(base, 'work'),
    temp: join(base, 'temp'),
    home: join(base, 'home'),
    commands: join(base, 'temp', '_runner_file_commands'),
    event: join(base, 'event.json'),
  };
}

/**
 * What an expression at the level of a job may read, before it starts.
 * @param run the run so far
 * @param job the job; only its direct needs appear in `needs`
 */
export function jobContexts(run: Run, job: Job): Contexts {
  const needs: Record<string, Value> = {};
  for (const need of job.needs) {
    const result = run.results.get(need);
    if (result) needs[need] = { result: result.result, outputs: result.outputs };
  }
  return {
    github: { ...run.github.context, job: job.id },
    inputs: run.inputs.typed,
    vars: run.request.vars ?? {},
    needs,
    strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
    matrix: null,
  };
}

/**
 * What an expression inside of a running job may read.
 * @param jobRun the job so far
 * @param env variables that are in force for the step
 */
export function stepContexts(jobRun: JobRun, env: Readonly<Record<string, string>>): Contexts {
  const { run, job, directories, grant } = jobRun;
  const base = jobContexts(run, job);
  const token = grant.token ?? run.request.github.token;
  return {
    ...base,
    github: { ...run.github.context, token, job: job.id, workspace: directories.workspace, event_path: directories.event },
    env,
    secrets: { ...(isOfFork(run.request.event) ? {} : run.request.secrets), GITHUB_TOKEN: token },
    steps: jobRun.steps,
    job: { status: jobRun.status },
    runner: {
      os: 'Linux',
      arch: 'X64',
      name: 'rehearsal',
      environment: 'github-hosted',
      temp: directories.temp,
      tool_cache: join(directories.home, 'tools'),
      workspace: directories.workspace,
      debug: run.request.debug ? '1' : '',
    },
  };
}
