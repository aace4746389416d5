/** What lets a job reach production without the sign-off that it seems to ask for. */
import { actOf, type JobToLint, mapOf, textOf } from './read.ts';
import type { WorkflowRule } from './rule.ts';

const guarded = (jobs: readonly JobToLint[]): readonly JobToLint[] =>
  jobs.filter(job => job.environment !== undefined || job.reaches);

/** `always()` and its like start a job after whatever went wrong before. */
export const statusFunction: WorkflowRule = {
  name: 'status-function',
  reason: 'A job that runs whatever its needs ended with runs without its gate, too.',
  check({ jobs }) {
    return jobs
      .filter(job => (job.environment !== undefined || acts(job, 'phase')) && !job.rollsBack)
      .flatMap(job => {
        const path = [...job.path, 'if'];
        const called = /\b(always|failure)\s*\(\s*\)/i.exec(job.if)?.[1];
        if (called !== undefined)
          return [
            {
              path,
              message: `expected a job that may change production to run only on what was measured, found ${called}(); name the results and outputs that must be there`,
            },
          ];
        if (!/\bcancelled\s*\(\s*\)/i.test(job.if) || /\bneeds\.[\w-]+\.result\s*==\s*'success'/.test(job.if)) return [];
        return [
          {
            path,
            message:
              "expected beside cancelled() what must have ended well, found nothing that is; add needs.<job>.result == 'success'",
          },
        ];
      });
  },
};

/** Text around `${{ }}` makes text of the whole, and text is true. */
export const conditionText: WorkflowRule = {
  name: 'condition-text',
  reason: 'A condition that is text and not an expression is always met.',
  check({ jobs }) {
    const all = jobs.flatMap(job => [
      { path: [...job.path, 'if'], value: job.data['if'] },
      ...job.steps.map(step => ({ path: [...step.path, 'if'], value: step.data['if'] })),
    ]);
    return all
      .filter(({ value }) => typeof value === 'string' && value.includes('${{') && !/^\$\{\{(?:(?!\}\})[\s\S])*\}\}$/.test(value))
      .map(({ path }) => ({
        path,
        message:
          'expected one ${{ }} and nothing around it, found text beside it, which is always true (a block with | ends in a line break); write the expression on one line, or without ${{ }}',
      }));
  },
};

/** Without a deployment record one of the two traces of an approval is missing. */
export const deploymentRecord: WorkflowRule = {
  name: 'deployment-record',
  reason: 'Without a deployment record nobody can read back when a job waited for its approval.',
  check({ jobs }) {
    return jobs
      .filter(({ data }) => 'deployment' in mapOf(data['environment']) && mapOf(data['environment'])['deployment'] !== true)
      .map(job => ({
        path: [...job.path, 'environment', 'deployment'],
        message: `expected the environment of job ${job.id} to leave a deployment record, found deployment turned off; remove the key`,
      }));
  },
};

/** An environment whose name is computed may be empty, and an empty name is no environment at all. */
export const environmentName: WorkflowRule = {
  name: 'environment-name',
  reason: 'An empty name is no environment: the job then runs unprotected, and a misspelt one is created without rules.',
  check({ jobs }) {
    return jobs
      .filter(
        ({ environment }) => environment !== undefined && (textOf(environment) === '' || textOf(environment).includes('${{')),
      )
      .map(job => ({
        path: [...job.path, 'environment'],
        message: `expected a written-out environment for job ${job.id}, found ${textOf(job.environment) === '' ? 'none' : 'an expression'}; write its name, one job an environment`,
      }));
  },
};

/** The phase of a plan needs the environment in which it is signed. */
export const phaseEnvironment: WorkflowRule = {
  name: 'phase-environment',
  reason: 'Only a job in a protected environment waits for an approval.',
  check({ jobs }) {
    return jobs
      .filter(job => job.environment === undefined && (acts(job, 'phase') || acts(job, 'sign-off')))
      .map(job => ({
        path: job.path,
        key: true,
        message: `expected job ${job.id}, in which a phase runs or is signed, to name its environment, found none; render the workflow from its plan`,
      }));
  },
};

/** A failure that counts as success. */
export const continueOnError: WorkflowRule = {
  name: 'continue-on-error',
  reason: 'A job that continues on errors reports success when it has failed, and what needs it goes on.',
  check({ jobs }) {
    const before = new Set<string>();
    const visit = (id: string): void => {
      if (before.has(id)) return;
      before.add(id);
      for (const need of jobs.find(job => job.id === id)?.needs ?? []) visit(need);
    };
    for (const job of guarded(jobs)) visit(job.id);
    return jobs
      .filter(({ id }) => before.has(id))
      .flatMap(job => [{ path: job.path, data: job.data }, ...job.steps])
      .filter(({ data }) => 'continue-on-error' in data && data['continue-on-error'] !== false)
      .map(({ path }) => ({
        path: [...path, 'continue-on-error'],
        key: true,
        message: 'expected a failure to stop what depends on it, found continue-on-error; remove it',
      }));
  },
};

/** A group is taken before the approval is asked, and held while it waits. */
export const approvalConcurrency: WorkflowRule = {
  name: 'approval-concurrency',
  reason: 'A job that waits for its approval holds its concurrency group for days; later runs are cancelled or wedged.',
  check({ data, jobs }) {
    const approvals = jobs.filter(job => job.environment !== undefined && !job.rollsBack);
    return [
      ...(approvals.length > 0 && 'concurrency' in data
        ? [{ path: ['concurrency'], key: true, message: say(approvals[0]?.id ?? '') }]
        : []),
      ...approvals
        .filter(job => 'concurrency' in job.data)
        .map(job => ({ path: [...job.path, 'concurrency'], key: true, message: say(job.id) })),
    ];
    function say(id: string): string {
      return `expected no concurrency group where job ${id} waits for an approval, found one; remove it, gonogo holds a lock in the target account`;
    }
  },
};

const acts = (job: JobToLint, act: string): boolean => job.steps.some(step => actOf(step) === act);
