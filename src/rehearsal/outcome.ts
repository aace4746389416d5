import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../plan/schema/index.ts';
import type { JobResult } from './runner/job-run.ts';

/**
 * What a played cutover came to, as the workflow's own outputs say.
 * @param plan the plan
 * @param jobs of the run
 * @param conclusion of the run
 * @returns the phases that are done, and whether every phase asked for is
 */
export function outcomeOf(
  plan: Plan,
  jobs: readonly JobResult[],
  conclusion: string,
): { readonly go: boolean; readonly passed: readonly string[] } {
  const passed = plan.phases
    .map(phase => phase.id)
    .filter(id => jobs.some(job => job.id === `phase-${id}` && job.outputs['verdict'] === 'GO'));
  const asked = jobs.filter(job => job.id.startsWith('phase-') && (job.result !== 'skipped' || !alreadyDone(jobs, job.id)));
  return { passed, go: conclusion === 'success' && passed.length > 0 && asked.every(job => job.outputs['verdict'] === 'GO') };
}

/** Whether a phase job was skipped because the pin job did not ask for it. */
function alreadyDone(jobs: readonly JobResult[], job: string): boolean {
  const todo = jobs.find(each => each.id === 'pin')?.outputs['todo'];
  // A pin that was refused names nothing.
  return todo !== undefined && todo !== '' && !(JSON.parse(todo) as string[]).includes(job.slice('phase-'.length));
}

/**
 * Keeps the job summaries as GitHub would show them, one file a job.
 * @param directory of the rehearsal's run
 * @param jobs of the run
 */
export function keepSummaries(directory: string, jobs: readonly JobResult[]): void {
  const folder = join(directory, 'summaries');
  mkdirSync(folder, { recursive: true });
  for (const { id, summaries } of jobs) {
    if (summaries.length > 0) writeFileSync(join(folder, `${id}.md`), summaries.map(({ markdown }) => markdown).join('\n'));
  }
}
