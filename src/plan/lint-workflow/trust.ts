/** What gives a job more than it needs, or lets others’ text or code into it. */
import { type Data, expressionsIn, mapOf, type StepToLint, textOf, type WorkflowToLint } from './read.ts';
import type { Weakness, WorkflowRule } from './rule.ts';

const FULL_SHA = /@[0-9a-f]{40}$/;
const DIGEST = /^docker:\/\/.+@sha256:[0-9a-f]{64}$/;
const isPinned = (uses: string): boolean => /^(\.|\$)\//.test(uses) || FULL_SHA.test(uses) || DIGEST.test(uses);

/** An action by tag is whatever its owner makes of the tag. */
export const unpinnedAction: WorkflowRule = {
  name: 'unpinned-action',
  reason: 'A tag or branch can be moved to other code after it was reviewed.',
  check({ jobs }) {
    return jobs
      .flatMap(job => job.steps)
      .filter(step => step.uses !== '' && !isPinned(step.uses))
      .map(step => ({
        path: [...step.path, 'uses'],
        message:
          'expected the action at a full commit SHA of 40 digits, found a tag or branch; pin it and keep the tag as a comment',
      }));
  },
};

/** The same of a whole workflow. */
export const unpinnedWorkflow: WorkflowRule = {
  name: 'unpinned-workflow',
  reason: 'A called workflow at a branch is read anew at each re-run, so another may run than the one approved.',
  check({ jobs }) {
    return jobs
      .filter(job => textOf(job.data['uses']) !== '' && !isPinned(textOf(job.data['uses'])))
      .map(job => ({
        path: [...job.path, 'uses'],
        message: `expected the workflow that job ${job.id} calls at a full commit SHA, found a tag or branch; pin it`,
      }));
  },
};

/** All secrets of the caller. */
export const secretsInherit: WorkflowRule = {
  name: 'secrets-inherit',
  reason: 'A called workflow that inherits secrets has every one of them, those of later days included.',
  check({ jobs }) {
    return jobs
      .filter(job => job.data['secrets'] === 'inherit')
      .map(job => ({
        path: [...job.path, 'secrets'],
        message: `expected job ${job.id} to hand on named secrets or none, found inherit; name them`,
      }));
  },
};

/** Keys that outlive the job. */
export const longLivedKeys: WorkflowRule = {
  name: 'long-lived-keys',
  reason: 'A key that is stored works without any environment; a role assumed by OIDC can demand one.',
  check({ data, jobs }) {
    const steps = jobs.flatMap(job => job.steps);
    const places = [
      ...steps.map(step => ({ path: [...step.path, 'with'], values: step.with })),
      ...[{ path: [], data }, ...jobs, ...steps].map(each => ({ path: [...each.path, 'env'], values: mapOf(each.data['env']) })),
    ];
    return places
      .flatMap(({ path, values }) =>
        Object.keys(values)
          .filter(name => /^aws[-_](access[-_]key[-_]id|secret[-_]access[-_]key)$/i.test(name))
          // What another step has just been given ends with the job.
          .filter(name => !/^\$\{\{\s*steps\.[\w.-]+\s*\}\}$/.test(textOf(values[name])))
          .map(name => [...path, name]),
      )
      .map(path => ({
        path,
        key: true,
        message:
          'expected a role that is assumed by OIDC, found a stored key; use role-to-assume and a trust policy that names the environment',
      }));
  },
};

/** What is not named is whatever the repository’s settings say. */
export const permissions: WorkflowRule = {
  name: 'permissions',
  reason: 'Without permissions at the top the token may do whatever the repository’s settings allow.',
  check({ data, jobs }) {
    const found: Weakness[] = [];
    if (!('permissions' in data))
      found.push({
        path: ['jobs'],
        key: true,
        message:
          'expected permissions at the top of the workflow, found none; write permissions: {} and give each job what it needs',
      });
    const all = [{ path: [] as readonly (string | number)[], data }, ...jobs];
    for (const { path, data: own } of all)
      if (own['permissions'] === 'write-all')
        found.push({
          path: [...path, 'permissions'],
          message: 'expected the permissions that are needed by name, found write-all; name them, each with its reason',
        });
    return found;
  },
};

/** Others’ code with this repository’s token. */
export const untrustedCheckout: WorkflowRule = {
  name: 'untrusted-checkout',
  reason: 'These events run with the repository’s own token and secrets; code from a pull request must not meet them.',
  check(workflow) {
    const events = eventsOf(workflow);
    const privileged = ['pull_request_target', 'workflow_run', 'issue_comment'].filter(each => events.includes(each));
    if (privileged.length === 0) return [];
    const message = `expected a run on ${privileged.join(', ')} to check out its own branch, found the code of a pull request; run that code on pull_request, without secrets`;
    return stepsOf(workflow).flatMap(step => [
      ...(/^actions\/checkout@/i.test(step.uses) ? Object.keys(step.with) : [])
        .filter(name => /^(ref|repository)$/i.test(name) && isOthers(textOf(step.with[name])))
        .map(name => ({ path: [...step.path, 'with', name], message })),
      ...(FETCHES.test(textOf(step.data['run'])) ? [{ path: [...step.path, 'run'], message }] : []),
    ]);
  },
};

/** What names nobody else's commit on any event; whatever else is computed may. */
const OWN = /^github\.(sha|ref|ref_name|repository|workflow_sha|event\.repository\.default_branch)$/;
const PULL = /(^|\/)pull\//;
const FETCHES = /\bgh\s+pr\s+checkout\b|\bpull\/\S+\/(head|merge)\b/;

const isOthers = (ref: string): boolean => PULL.test(ref) || expressionsIn(ref).some(each => !OWN.test(each));

/** What others may write, and what keeps to a form that holds no text of theirs. */
const TAINTED = /(?<![\w.-])(?:github\s*\.\s*(?:event|head_ref|ref_name|ref)\b|github\s*[[),]|inputs\b)/i;
const HARMLESS = /^github\.event\.(?:[\w.-]+\.)?(?:id|number|sha|after|before|created_at|run_attempt)$/i;

/** Text that becomes a program. */
export const templateInjection: WorkflowRule = {
  name: 'template-injection',
  reason:
    'An expression in a script is put in before the script is read: whoever writes the title of an issue writes the script.',
  check(workflow) {
    return stepsOf(workflow).flatMap(step => [
      ...injected(step, ['run'], step.data),
      ...(step.uses.startsWith('actions/github-script@') ? injected(step, ['with', 'script'], step.with) : []),
    ]);
  },
};

function injected(step: StepToLint, path: readonly string[], data: Data): readonly Weakness[] {
  const script = textOf(data[path.at(-1) ?? '']);
  const tainted = expressionsIn(script).filter(each => TAINTED.test(each) && !HARMLESS.test(each));
  return tainted.slice(0, 1).map(() => ({
    path: [...step.path, ...path],
    message:
      'expected a script without values that others write, found an expression of github.event, of inputs or of a branch’s name; hand it on by env: and read the variable',
  }));
}

const stepsOf = ({ jobs }: WorkflowToLint): readonly StepToLint[] => jobs.flatMap(job => job.steps);

function eventsOf({ data }: WorkflowToLint): readonly string[] {
  const on = data['on'];
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(textOf) : Object.keys(mapOf(on));
}
