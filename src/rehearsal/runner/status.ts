import type { Status } from './expression.ts';
import { ancestors } from './graph.ts';
import type { Job } from './workflow.ts';

/** How a job ended, in GitHub's words. */
export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/**
 * What the status functions answer in a job's `if`. Rule: GitHub looks at all ancestors, not only at the direct needs, so a
 * skipped ancestor makes success() false even when the jobs between ended well.
 * @param id the job that is about to start
 * @param jobs the jobs of its workflow
 * @param results how the finished ones ended
 * @param cancelled whether the run was cancelled
 */
export function jobStatus(id: string, jobs: readonly Job[], results: ReadonlyMap<string, Result>, cancelled: boolean): Status {
  const ended = [...ancestors(id, jobs)].map(ancestor => results.get(ancestor));
  return {
    success: !cancelled && ended.every(result => result === 'success'),
    failure: ended.some(result => result === 'failure'),
    cancelled,
  };
}

/**
 * What the status functions answer in a step's `if` or an action's `post-if`: they see how the job stands.
 * @param job how the job stands so far
 */
export function stepStatus(job: 'success' | 'failure' | 'cancelled'): Status {
  return { success: job === 'success', failure: job === 'failure', cancelled: job === 'cancelled' };
}
