import { type Actors, pinned } from './actor.ts';
import { isLocal, localDirectory, readAction } from './local-action.ts';
import { isRehearsalStop, stop } from './stop.ts';
import type { Place, Step, Workflow } from './workflow.ts';

/**
 * Looks at the whole file before the first job: a rehearsal that meets an unknown step half-way would leave production changed.
 * @param workflow to be played
 * @param root directory of the repository, where local actions are looked up
 * @param actors stand-ins for third-party actions
 * @throws RehearsalStop with one line for everything that the rehearsal does not play: keys such as `strategy` or `run`,
 * an action without a stand-in or not pinned to a full SHA, an input that the action does not declare
 */
export async function checkWorkflow(workflow: Workflow, root: string, actors: Actors): Promise<void> {
  const problems: string[] = [];
  const say = (at: Place, what: string): void => {
    problems.push(`${workflow.file}:${at.line}:${at.column} ${what}`);
  };
  for (const { at, what } of workflow.refusals) say(at, `the rehearsal does not play ${what}`);
  for (const step of workflow.jobs.flatMap(job => job.steps)) {
    for (const what of await stepProblems(step, root, actors)) say(step.at, what);
  }
  if (problems.length > 0) throw stop(problems.join('\n'));
}

async function stepProblems(step: Step, root: string, actors: Actors): Promise<readonly string[]> {
  let declared: readonly string[];
  if (isLocal(step.uses)) {
    try {
      declared = Object.keys((await readAction(localDirectory(step.uses, root), step.uses)).inputs);
    } catch (error) {
      if (isRehearsalStop(error)) return [error.message];
      throw error;
    }
  } else {
    const reference = pinned(step.uses);
    if (!reference) return [`"uses: ${step.uses}" must be pinned to a full commit SHA, as owner/name@<40 hexadecimal digits>`];
    const actor = actors[reference.action];
    if (!actor)
      return [`the rehearsal has no stand-in for "${reference.action}"; it has: ${Object.keys(actors).join(', ') || 'none'}`];
    declared = Object.keys(actor.inputs);
  }
  const known = new Set(declared.map(name => name.toLowerCase()));
  return Object.keys(step.with)
    .filter(name => !known.has(name.toLowerCase()))
    .map(name => `"${step.uses}" declares no input "${name}"; it declares: ${declared.join(', ') || 'none'}`);
}
