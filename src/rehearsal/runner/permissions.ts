import type { Job, Permissions, Workflow } from './workflow.ts';

/**
 * What a job's token may. Rule: what the job says replaces what the workflow says; naming any key sets the rest to none. Code of a
 * fork writes nothing and gets no OIDC token, whatever is said.
 * @param workflow the file
 * @param job of it
 * @param fork whether the run is that of a fork's pull request
 * @returns the permissions, undefined when neither says any: the repository's default then decides
 */
export function permissionsOf(workflow: Workflow, job: Job, fork = false): Permissions | undefined {
  const said = job.permissions ?? workflow.permissions;
  if (!fork || said === undefined) return said;
  if (typeof said === 'string') return 'read-all';
  const read = Object.entries(said).map(([key, level]) => [key, level === 'write' ? 'read' : level] as const);
  return Object.fromEntries(read.filter(([key]) => key !== 'id-token'));
}

/** Whether a job may ask for an OIDC token; the repository's default never allows it. */
export function mayAskForIdToken(permissions: Permissions | undefined): boolean {
  if (permissions === undefined || permissions === 'read-all') return false;
  return permissions === 'write-all' || permissions['id-token'] === 'write';
}
