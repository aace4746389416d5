import { pinned } from './actor.ts';
import { interpolate, interpolateAll, isMet } from './expression.ts';
import { type JobRun, stepContexts } from './job-run.ts';
import { isLocal, type LocalAction, localDirectory, readAction } from './local-action.ts';
import { playActor } from './play-actor.ts';
import { type Played, playLocal } from './play-local.ts';
import type { At } from './ports.ts';
import { stepStatus } from './status.ts';
import { stop } from './stop.ts';
import type { Step } from './workflow.ts';

/**
 * Runs one step, or skips it when its condition is not met. Whatever it started has its clean-up put on the job's list.
 * @param jobRun the job; everything that the step leaves behind goes there
 * @param step to be run
 * @throws RehearsalStop for what the rehearsal does not play
 */
export async function runStep(jobRun: JobRun, step: Step): Promise<void> {
  const own = interpolateAll(step.env, stepContexts(jobRun, jobRun.env));
  const env = { ...jobRun.env, ...own };
  const contexts = stepContexts(jobRun, env);
  const name = step.name ? interpolate(step.name, contexts) : `Run ${step.uses}`;
  if (jobRun.force.signal.aborted || !isMet(step.if, contexts, stepStatus(jobRun.status))) {
    remember(jobRun, step, { outcome: 'skipped', written: { outputs: {}, env: {}, state: {}, paths: [] } });
    jobRun.results.push({ step: step.id, name, phase: 'main', outcome: 'skipped' });
    await jobRun.run.request.ports.report({
      type: 'step-finished',
      job: jobRun.job.id,
      step: step.id,
      phase: 'main',
      name,
      outcome: 'skipped',
    });
    return;
  }
  const given = interpolateAll(step.with, contexts);
  const played = isLocal(step.uses)
    ? await localStep(jobRun, step, name, own, given)
    : await actorStep(jobRun, step, name, own, given);
  remember(jobRun, step, played);
}

async function localStep(
  jobRun: JobRun,
  step: Step,
  name: string,
  own: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Promise<Played> {
  const root = step.uses.startsWith('$') ? jobRun.run.request.root : jobRun.directories.workspace;
  const action = await readAction(localDirectory(step.uses, root), step.uses);
  const inputs = actionInputs(jobRun, step, action, given);
  let state: Readonly<Record<string, string>> = {};
  if (action.post !== undefined) {
    jobRun.posts.push(() =>
      observed(jobRun, { step, name: `Post ${name}`, phase: 'post', condition: action.postIf }, (at, cancel) =>
        playLocal(jobRun, { action, at, env: { ...jobRun.env, ...own }, inputs, state, cancel }),
      ).then(() => undefined),
    );
  }
  const played = await observed(jobRun, { step, name, phase: 'main', condition: step.if }, (at, cancel) =>
    playLocal(jobRun, { action, at, env: { ...jobRun.env, ...own }, inputs, state: {}, cancel }),
  );
  state = played.written.state;
  return played;
}

async function actorStep(
  jobRun: JobRun,
  step: Step,
  name: string,
  own: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Promise<Played> {
  const action = pinned(step.uses)?.action;
  const actor = action === undefined ? undefined : jobRun.run.request.actors[action];
  if (!actor) throw stop(`the rehearsal has no stand-in for "${step.uses}"`);
  const inputs = Object.fromEntries(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]));
  if (actor.post) {
    jobRun.posts.push(() =>
      observed(jobRun, { step, name: `Post ${name}`, phase: 'post', condition: actor.postIf ?? 'always()' }, at =>
        playActor(jobRun, actor, at, inputs, { ...jobRun.env, ...own }),
      ).then(() => undefined),
    );
  }
  return observed(jobRun, { step, name, phase: 'main', condition: step.if }, at =>
    playActor(jobRun, actor, at, inputs, { ...jobRun.env, ...own }),
  );
}

interface Observed {
  readonly step: Step;
  readonly name: string;
  readonly phase: 'main' | 'post';
  readonly condition: string;
}

/** Runs one process or stand-in between its two reports, lets it be cancelled, and takes over what it left. */
async function observed(jobRun: JobRun, what: Observed, play: (at: At, cancel: AbortSignal) => Promise<Played>): Promise<Played> {
  const { run, job } = jobRun;
  const at: At = { job: job.id, step: what.step.id, phase: what.phase };
  const contexts = () => stepContexts(jobRun, jobRun.env);
  const skipped: Played = { outcome: 'success', written: { outputs: {}, env: {}, state: {}, paths: [] } };
  if (what.phase === 'post' && (jobRun.force.signal.aborted || !isMet(what.condition, contexts(), stepStatus(jobRun.status)))) {
    jobRun.results.push({ step: what.step.id, name: what.name, phase: what.phase, outcome: 'skipped' });
    await run.request.ports.report({ type: 'step-finished', ...at, name: what.name, outcome: 'skipped' });
    return skipped;
  }
  const cancel = new AbortController();
  jobRun.cancelCurrent = () => {
    // GitHub asks the condition again: a step with always() or cancelled() is not interrupted.
    if (!isMet(what.condition, contexts(), stepStatus('cancelled'))) cancel.abort();
  };
  await run.request.ports.report({ type: 'step-started', ...at, name: what.name });
  const played = await play(at, cancel.signal);
  jobRun.cancelCurrent = null;
  Object.assign(jobRun.env, played.written.env);
  jobRun.paths.unshift(...[...played.written.paths].reverse());
  if (played.outcome === 'cancelled') jobRun.status = 'cancelled';
  else if (played.outcome === 'failure' && jobRun.status === 'success') jobRun.status = 'failure';
  const ended = played.exitCode === undefined ? {} : { exitCode: played.exitCode, signal: played.signal ?? null };
  jobRun.results.push({ step: what.step.id, name: what.name, phase: what.phase, outcome: played.outcome, ...ended });
  await run.request.ports.report({ type: 'step-finished', ...at, name: what.name, outcome: played.outcome });
  return played;
}

/** What an action finds in INPUT_*: every declared input, given or by default; names are compared without case. */
function actionInputs(
  jobRun: JobRun,
  step: Step,
  action: LocalAction,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const inputs: Record<string, string> = {};
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, declared] of Object.entries(action.inputs)) {
    inputs[name] = byName.get(name.toLowerCase()) ?? interpolate(declared.default, stepContexts(jobRun, jobRun.env));
    byName.delete(name.toLowerCase());
  }
  const [unknown] = byName.keys();
  if (unknown !== undefined) throw stop(`"${step.uses}" declares no input "${unknown}"`);
  return inputs;
}

/** Only steps that were given an id appear in the `steps` context; the parser's own ids begin with two underscores. */
function remember(
  jobRun: JobRun,
  step: Step,
  played: Pick<Played, 'written'> & { outcome: Played['outcome'] | 'skipped' },
): void {
  if (step.id.startsWith('__')) return;
  jobRun.steps[step.id] = { outputs: { ...played.written.outputs }, outcome: played.outcome, conclusion: played.outcome };
}
