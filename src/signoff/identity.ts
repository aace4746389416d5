import type { JobIdentity, RunOfWorkflow } from '../github-ports.ts';
import { type Refusal, refusal } from './refusal.ts';

/** What the job's identity must say. */
export interface Wanted {
  readonly environment: string;
  readonly repository: string;
  readonly run: string;
  readonly attempt: number;
  readonly commit: string;
}

/**
 * Refuses a job that does not run in the environment of its sign-off, as its own identity token says. An empty name in the workflow is
 * no environment at all, and is seen here.
 * @param found the claims, undefined if the job may have no token
 * @param wanted the environment and the run
 * @returns the refusal, undefined if they agree
 */
export function refuseIdentity(found: JobIdentity | undefined, wanted: Wanted): Refusal | undefined {
  if (found === undefined)
    return refusal('OIDC_ABSENT', 'expected an identity token of this job, found that it may not have one');
  // GitHub writes a colon of a name as %3A in `sub`, and not in this claim.
  if (found.environment?.toLowerCase() !== wanted.environment.toLowerCase())
    return refusal(
      'OIDC_ENVIRONMENT',
      `expected this job to run in environment ${wanted.environment}, found ${found.environment === undefined ? 'none' : 'another'}`,
    );
  const same =
    found.repository.toLowerCase() === wanted.repository.toLowerCase() &&
    found.run === wanted.run &&
    found.attempt === String(wanted.attempt) &&
    found.commit === wanted.commit;
  return same ? undefined : refusal('OIDC_OTHER_RUN', 'expected the identity token of this very run, found another’s');
}

/**
 * Refuses a job whose workflow file is not the run's, from the run's own branch: dispatched from an edited branch it would be another.
 * A job of a called workflow is refused too: that file may be of any repository, branch or tag, and its text is not what was reviewed.
 * @param found the claims
 * @param run as GitHub has it
 * @returns the refusal, undefined if they agree
 */
export function refuseWorkflow(found: JobIdentity | undefined, run: RunOfWorkflow): Refusal | undefined {
  const file = found?.workflow.slice(found.repository.length + 1);
  const same = file === `${run.path}@refs/heads/${run.branch}`;
  if (!same) return refusal('OIDC_OTHER_WORKFLOW', 'expected the workflow file of the run’s own branch, found another');
  return found?.jobWorkflow === found?.workflow
    ? undefined
    : refusal('OIDC_CALLED_WORKFLOW', 'expected this job to stand in the run’s own workflow file, found it called from another');
}
