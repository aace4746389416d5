import type { Job, Permissions, Workflow } from './workflow.ts';

/**
 * What a job's token may. Rule: what the job says replaces what the workflow says; naming any key sets the rest to none.
 * @param workflow the file
 * @param job of it
 * @returns the permissions, undefined when neither says any: the repository's default then decides
 */
export function permissionsOf(workflow: Workflow, job: Job): Permissions | undefined {
  return job.permissions ?? workflow.permissions;
}

/** Whether a job may ask for an OIDC token; the repository's default never allows it. */
export function mayAskForIdToken(permissions: Permissions | undefined): boolean {
  if (permissions === undefined || permissions === 'read-all') return false;
  return permissions === 'write-all' || permissions['id-token'] === 'write';
}
