import { dirname, join } from 'node:path';
import type { CommandFiles } from './file-commands.ts';
import type { JobRun } from './job-run.ts';
import { inputVariable } from './local-action.ts';
import { stop } from './stop.ts';

/** What is particular to one process of a step. */
export interface StepEnvironment {
  readonly step: string;
  /** Variables in force for the step: workflow, job, GITHUB_ENV and step. */
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** What the main process saved for the clean-up. */
  readonly state: Readonly<Record<string, string>>;
  readonly files: CommandFiles;
}

/**
 * The whole environment of a process, as GitHub gives it: nothing comes from the shell that started the rehearsal.
 * @param jobRun the job
 * @param step what is particular to the step
 * @returns variables by name
 * @throws RehearsalStop when the workflow sets a variable that the rehearsal sets as well: its endpoints must not be moved
 */
export function childEnvironment(jobRun: JobRun, step: StepEnvironment): Record<string, string> {
  const { run, directories, job } = jobRun;
  const { idToken } = jobRun.grant;
  const given = { ...run.request.environment, ...run.besides.get(job.id)?.environment };
  for (const [name, value] of Object.entries(given)) {
    const set = step.env[name];
    if (set !== undefined && set !== value) throw stop(`job "${job.id}" sets ${name}, which the rehearsal must set itself`);
  }
  const prefixed = (entries: Readonly<Record<string, string>>, variable: (name: string) => string): Record<string, string> =>
    Object.fromEntries(Object.entries(entries).map(([name, value]) => [variable(name), value]));
  return {
    HOME: directories.home,
    ...step.env,
    // A step may have replaced PATH itself; what GITHUB_PATH added stands before it in either case.
    PATH: [...jobRun.paths, step.env.PATH ?? run.request.path].join(':'),
    ...prefixed(step.inputs, inputVariable),
    ...prefixed(step.state, name => `STATE_${name}`),
    ...run.github.variables,
    GITHUB_JOB: job.id,
    GITHUB_ACTION: step.step,
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTION_REF: '',
    GITHUB_WORKSPACE: directories.workspace,
    GITHUB_EVENT_PATH: directories.event,
    GITHUB_OUTPUT: step.files.output,
    GITHUB_ENV: step.files.env,
    GITHUB_STATE: step.files.state,
    GITHUB_STEP_SUMMARY: step.files.summary,
    GITHUB_PATH: step.files.path,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'rehearsal',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: directories.temp,
    RUNNER_TOOL_CACHE: join(directories.home, 'tools'),
    RUNNER_WORKSPACE: dirname(directories.workspace),
    ...(run.request.debug ? { RUNNER_DEBUG: '1' } : {}),
    // As on GitHub: a job without `id-token: write` has neither variable.
    ...(idToken ? { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token } : {}),
    ...given,
  };
}
