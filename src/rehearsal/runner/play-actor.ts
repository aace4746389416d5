import type { Actor, ActorCall, ActorResult } from './actor.ts';
import type { JobRun } from './job-run.ts';
import { permissionsOf } from './permissions.ts';
import type { Played } from './play-local.ts';
import type { At } from './ports.ts';
import { isOfFork } from './run-event.ts';
import { lineTaker } from './take-line.ts';

/**
 * Lets a stand-in play its third-party action.
 * @param jobRun the job
 * @param actor the stand-in
 * @param at where it stands
 * @param inputs from `with:`, by lower-case name
 * @param env variables in force for the step
 * @returns what it did to the job
 * @throws RehearsalStop when it cannot play what it is asked for
 */
export async function playActor(
  jobRun: JobRun,
  actor: Actor,
  at: At,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Played> {
  const { job, environment, directories, run } = jobRun;
  const permissions = permissionsOf(run.request.workflow, job, isOfFork(run.request.event));
  const call: ActorCall = {
    inputs: { ...actor.inputs, ...inputs },
    job: job.id,
    ...(environment === undefined ? {} : { environment }),
    ...(permissions === undefined ? {} : { permissions }),
    workspace: directories.workspace,
    runDirectory: run.request.directory,
    root: run.request.root,
    env,
  };
  const result: ActorResult =
    at.phase === 'main' ? await actor.play(call) : ((await actor.post?.(call)) ?? { outcome: 'success' });
  for (const mask of result.masks ?? []) run.masks.add(mask);
  const lines = lineTaker(jobRun, at);
  for (const line of result.lines ?? []) await lines.take(line);
  return {
    outcome: lines.failed() ? 'failure' : result.outcome,
    written: { outputs: result.outputs ?? {}, env: result.env ?? {}, state: {}, paths: [] },
  };
}
