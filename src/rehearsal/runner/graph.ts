import type { Job } from './workflow.ts';

/**
 * Everything that a job waits for, through any number of needs.
 * @param id the job
 * @param jobs the jobs of its workflow
 * @returns ids of its ancestors
 */
export function ancestors(id: string, jobs: readonly Job[]): ReadonlySet<string> {
  const byId = new Map(jobs.map(job => [job.id, job]));
  const seen = new Set<string>();
  const open = [...(byId.get(id)?.needs ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(byId.get(next)?.needs ?? []));
  }
  return seen;
}

/**
 * The order in which jobs become ready when one runs at a time: always the first of the file whose needs are all done.
 * @param jobs of a file that GitHub's parser accepts, so without a circle
 * @returns the same jobs, every one after its needs
 */
export function runOrder(jobs: readonly Job[]): readonly Job[] {
  const done = new Set<string>();
  const order: Job[] = [];
  while (order.length < jobs.length) {
    const next = jobs.find(job => !done.has(job.id) && job.needs.every(need => done.has(need)));
    if (!next) return order;
    done.add(next.id);
    order.push(next);
  }
  return order;
}
