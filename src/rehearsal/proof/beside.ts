/** What stands beside the step that acts, and could put other code, other files or other variables under it. */
import type { Job, Step, Workflow } from '../runner/workflow.ts';

export const CREDENTIALS = 'aws-actions/configure-aws-credentials';
const CHECKOUT = 'actions/checkout';
const DOWNLOAD = 'actions/download-artifact';
/** Actions of others that change nothing by themselves. */
const HARMLESS = [CHECKOUT, DOWNLOAD, 'actions/upload-artifact', 'actions/setup-node', CREDENTIALS];
/** gonogo itself or one of its gates: of this repository, or of another at a commit. */
const OURS = /^(?:(?:\.|\$)\/|[A-Za-z0-9][\w.-]*\/[\w.-]+(?=[/@]))(?:\/?gates\/[a-z-]+)?(?:@[0-9a-f]{40})?$/;
/** A folder in which nothing lies that is run. */
const EVIDENCE = /^(?:\.gonogo|\$\{\{ runner\.temp \}\})\/[\w-]+$/;

/** Steps of gonogo itself: a path of this repository, or an action that takes a plan. */
export const isOwn = ({ uses, with: inputs }: Step): boolean =>
  /^(\.|\$)\//.test(uses) || Object.keys(inputs).some(name => /^(plan|act)$/i.test(name));

/** An action without its version; GitHub does not tell its capitals apart. */
export const actionOf = (uses: string): string => (uses.split('@')[0] ?? uses).toLowerCase();

/**
 * Why it cannot be told what a job does although its steps of gonogo are known: whatever runs before them, or is laid over them, decides
 * instead of them.
 * @param job that may assume a role, or stands in an environment
 * @param workflow its file
 * @param ofRun whether its code must be that of the run; a release PR's dry run looks at two others
 * @returns the reasons; none if nothing stands beside
 */
export function beside(job: Job, workflow: Workflow, ofRun: boolean): readonly string[] {
  const variables = [workflow.env, job.env, ...job.steps.map(({ env }) => env)].flatMap(env => Object.keys(env));
  return [
    ...workflow.refusals
      .filter(({ what }) => what.endsWith(`of job "${job.id}"`) || what === 'key "defaults"')
      .map(({ what }) => `the proof does not read ${what}`),
    ...variables.map(name => `it is given the variable ${name}, which could make another program of every step`),
    ...job.steps.flatMap(step => [
      ...Object.keys(step.with)
        .filter(name => name !== name.toLowerCase())
        .map(name => `its input ${name} is not written in small letters, as the proof reads it`),
      ...strange(step, ofRun),
    ]),
  ];
}

function strange(step: Step, ofRun: boolean): readonly string[] {
  if (isOwn(step))
    return OURS.test(step.uses)
      ? []
      : [`its step ${step.uses} is neither gonogo nor one of its gates, at a commit or of this repository`];
  const action = actionOf(step.uses);
  if (!HARMLESS.includes(action)) return [`it may assume a role or asks somebody, and runs ${action}`];
  if (action === CHECKOUT && ofRun)
    return ['ref', 'repository', 'path']
      .filter(name => name in step.with)
      .map(name => `it checks out with ${name}: what acts is then not the code of the run`);
  if (action === DOWNLOAD && !EVIDENCE.test(step.with['path'] ?? ''))
    return ['it lays an artifact where its code lies; expected a folder below .gonogo'];
  return [];
}
