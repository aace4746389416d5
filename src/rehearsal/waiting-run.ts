import type { Plan } from '../plan/schema/index.ts';
import { askApproval, finishRun, startRun } from '../stand-in/github/run.ts';
import type { GithubWorld } from '../stand-in/github/state.ts';

/** The repository's facts of a new run. */
interface Begun {
  readonly head_sha: string;
  readonly head_branch: string;
  readonly event: string;
  readonly actor: string;
}

/**
 * A rollback seldom comes alone: somebody has dispatched the cutover again, and its run waits for an approval that must not be given.
 * @param github to which the run is added
 * @param plan whose cutover it is
 * @param begun what every run of the rehearsal has
 * @param at epoch ms
 * @returns a line that says so; undefined where no phase of the plan is signed off
 */
export function leaveRunWaiting(github: GithubWorld, plan: Plan, begun: Begun, at: number): string | undefined {
  const phase = plan.phases.findLast(({ signoff = [] }) => signoff.length > 0);
  const environment = phase?.signoff?.[0]?.environment;
  if (!phase || environment === undefined) return undefined;
  const path = `.github/workflows/cutover-${plan.system}.yml`;
  const run = startRun(github, { ...begun, name: `Cutover ${plan.system}`, path, at });
  askApproval(github, { run: run.id, key: `phase-${phase.id}`, name: phase.title, environment, at });
  return `  meanwhile run ${run.id} of cutover-${plan.system}.yml waits for the approval of ${environment}`;
}

/**
 * Ends the runs that nobody carries out here, as GitHub would after a cancellation; those that were not cancelled are left.
 * @param github whose runs
 * @param at epoch ms
 */
export function endCancelled(github: GithubWorld, at: number): void {
  for (const { id, status, cancel_requested_at } of github.runs)
    if (cancel_requested_at !== null && status !== 'completed') finishRun(github, { run: id, conclusion: 'cancelled', at });
}
