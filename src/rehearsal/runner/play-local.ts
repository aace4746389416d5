import type { ChildProcess } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { childEnvironment } from './child-environment.ts';
import { makeCommandFiles, readCommandFiles, SUMMARY_LIMIT_BYTES, type Written } from './file-commands.ts';
import type { JobRun } from './job-run.ts';
import type { LocalAction } from './local-action.ts';
import type { At } from './ports.ts';
import { stop } from './stop.ts';
import { annotate, lineTaker } from './take-line.ts';

/** One process of a local action. */
export interface LocalCall {
  readonly action: LocalAction;
  readonly at: At;
  /** Variables in force for the step. */
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** What the main process saved; empty for the main process itself. */
  readonly state: Readonly<Record<string, string>>;
  readonly cancel: AbortSignal;
}

/** How it ended, and what it wrote. */
export interface Played {
  readonly outcome: 'success' | 'failure' | 'cancelled';
  readonly written: Pick<Written, 'outputs' | 'env' | 'state' | 'paths'>;
  readonly exitCode?: number | null;
  readonly signal?: string | null;
}

/**
 * Runs the main or post script of a local action as a process of its own.
 * @param jobRun the job; its summaries and annotations grow
 * @param call what to run
 * @returns `failure` for any exit code but 0, any signal, a malformed file command; `cancelled` when it was cancelled meanwhile
 * @throws RehearsalStop when the script does not exist
 */
export async function playLocal(jobRun: JobRun, call: LocalCall): Promise<Played> {
  const { run, directories } = jobRun;
  const { action, at } = call;
  const script = join(action.directory, (at.phase === 'main' ? action.main : action.post) ?? '');
  await access(script).catch(() => {
    throw stop(`the ${at.phase} script of "${action.name}" does not exist`);
  });
  const files = await makeCommandFiles(directories.commands);
  const lines = lineTaker(jobRun, at);
  const end = await runChild({
    node: run.request.node ?? process.execPath,
    script,
    cwd: directories.workspace,
    env: childEnvironment(jobRun, { step: at.step, env: call.env, inputs: call.inputs, state: call.state, files }),
    timings: run.timings,
    cancel: call.cancel,
    kill: jobRun.force.signal,
    onLine: lines.take,
    onSpawn: (child: ChildProcess) => run.request.ports.onSpawn?.(child, at),
  });
  const written = await readCommandFiles(files);
  for (const error of written.errors) await annotate(jobRun, at, error);
  await takeSummary(jobRun, at, written.summary);
  const ok = end.code === 0 && written.errors.length === 0 && !lines.failed();
  const outcome = call.cancel.aborted || jobRun.force.signal.aborted ? 'cancelled' : ok ? 'success' : 'failure';
  return { outcome, written, exitCode: end.code, signal: end.signal };
}

async function takeSummary(jobRun: JobRun, at: At, summary: string): Promise<void> {
  if (summary === '') return;
  if (Buffer.byteLength(summary) > SUMMARY_LIMIT_BYTES) {
    // GitHub says so and leaves the step as it is.
    return annotate(
      jobRun,
      at,
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT_BYTES / 1024}k`,
    );
  }
  const { masks, request } = jobRun.run;
  const markdown = summary
    .split('\n')
    .map(line => masks.mask(line))
    .join('\n');
  jobRun.summaries.push({ step: at.step, markdown });
  await request.ports.report({ type: 'summary', ...at, markdown });
}
