/** What keeps a rollback waiting, or lets a job run for hours that nobody looks at. */
import { actOf } from './read.ts';
import type { WorkflowRule } from './rule.ts';

/** A rollback waits for nothing. */
export const rollbackWaits: WorkflowRule = {
  name: 'rollback-waits',
  reason: 'A rollback in a concurrency group waits behind whatever holds it, such as an approval that nobody gives.',
  check({ data, jobs }) {
    const backs = jobs.filter(({ rollsBack }) => rollsBack);
    const message = (id: string): string =>
      `expected job ${id}, which rolls back, to wait for nothing, found a concurrency group; remove it, two rollbacks at once are harmless`;
    return [
      ...(backs[0] && 'concurrency' in data ? [{ path: ['concurrency'], key: true, message: message(backs[0].id) }] : []),
      ...backs
        .filter(job => 'concurrency' in job.data)
        .map(job => ({ path: [...job.path, 'concurrency'], key: true, message: message(job.id) })),
    ];
  },
};

/** The net asks the journal. */
export const netDecides: WorkflowRule = {
  name: 'net-decides',
  reason: 'A rejected approval ends as a failure as well: a net that does not ask the journal takes live phases back for it.',
  check({ data, jobs }) {
    const afterRuns = typeof data['on'] === 'object' && data['on'] !== null && 'workflow_run' in data['on'];
    return jobs
      .filter(job => job.rollsBack && (afterRuns || job.needs.length > 0))
      .flatMap(job => job.steps.filter(step => actOf(step) === 'rollback'))
      .filter(step => String(step.with['only-if-open']) !== 'true')
      .map(step => ({
        path: [...step.path, 'with'],
        message:
          'expected a rollback that follows other jobs to leave it to the journal whether anything is open, found none of that; add only-if-open: true',
      }));
  },
};

/** GitHub’s own limit is six hours. */
export const timeout: WorkflowRule = {
  name: 'timeout',
  reason: 'Without a limit of its own a job that hangs holds credentials and lock for six hours.',
  check({ jobs }) {
    return jobs
      .filter(job => job.reaches && !('uses' in job.data) && !('timeout-minutes' in job.data))
      .map(job => ({
        path: job.path,
        key: true,
        message: `expected job ${job.id}, which reaches production, to have timeout-minutes, found none; set it above what its longest window takes`,
      }));
  },
};
