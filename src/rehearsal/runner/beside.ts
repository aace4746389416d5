import type { JobResult, Run } from './job-run.ts';
import { type CurrentJob, runJob } from './run-job.ts';
import type { Job } from './workflow.ts';

/**
 * Jobs that run beside the others, as all jobs do on GitHub: a watch that would go on for hours.
 * @param run the run
 * @returns `take` begins a job if it is one of these, and comes back once it waits for time to pass or has ended; `end` ends those that
 * still go on when all others have ended, and waits for them
 */
export function besideOthers(run: Run): { take(job: Job): Promise<boolean>; end(): Promise<void> } {
  const going = new Map<string, { readonly ended: Promise<JobResult>; current: CurrentJob | null }>();
  return {
    async take(job) {
      const beside = run.request.beside?.(job.id);
      if (!beside) return false;
      run.besides.set(job.id, beside);
      const one: { ended: Promise<JobResult>; current: CurrentJob | null } = {
        ended: Promise.reject(new Error('not begun')),
        current: null,
      };
      one.ended.catch(() => undefined);
      one.ended = runJob(run, job, current => {
        one.current = current;
      }).finally(() => beside.ended());
      one.ended.catch(() => undefined);
      going.set(job.id, one);
      await Promise.race([one.ended, beside.settled()]);
      return true;
    },
    async end() {
      for (const [id, one] of going) {
        one.current?.end();
        run.results.set(id, await one.ended);
      }
    },
  };
}
