import type { GithubRun } from './state.ts';

/**
 * Runs a run again. Rule: commit, branch and actor stay those of the first attempt, and so do its approvals, which say no attempt.
 * @param run that has ended
 * @param again who asked, when (epoch ms)
 */
export function rerun(run: GithubRun, again: { readonly actor: string; readonly at: number }): void {
  const { triggering_actor, status, conclusion } = run;
  const started_at = run.attempt_started_at ?? run.created_at;
  run.earlier = [...(run.earlier ?? []), { triggering_actor, status, conclusion, started_at }];
  run.run_attempt += 1;
  run.triggering_actor = again.actor;
  run.attempt_started_at = again.at;
  run.status = 'in_progress';
  run.conclusion = null;
  run.updated_at = again.at;
  run.cancel_requested_at = null;
}
