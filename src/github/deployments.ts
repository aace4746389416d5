import { needName, needVersion } from '../field.ts';
import type { Deployment, DeploymentStatus } from '../github-ports.ts';
import { type Client, type Shape, shaOf, timeOf } from './client.ts';

/** The end of a log's address: `…/actions/runs/<run>/job/<job>`. */
const LOG = /\/actions\/runs\/([0-9]{1,15})\/job\/([0-9]{1,15})(?:[/?#]|$)/;

/**
 * Reads the deployments of a commit to an environment with their statuses; needs `deployments: read`.
 * @param client of the repository
 * @param environment its name
 * @param commit forty digits
 * @returns newest first, statuses oldest first
 * @throws GonogoError of the client
 */
export async function readDeployments(
  client: Client,
  environment: string,
  commit: string,
  signal?: AbortSignal,
): Promise<readonly Deployment[]> {
  const listed = await client.list(
    { operation: 'github:ListDeployments', path: '/deployments', names: { environment, sha: commit } },
    signal,
  );
  const found: Deployment[] = [];
  for (const each of listed) {
    const id = needVersion(each['id'], 'id');
    const statuses = await client.list(
      {
        operation: 'github:ListDeploymentStatuses',
        path: '/deployments/{deployment_id}/statuses',
        names: { deployment_id: id },
      },
      signal,
    );
    found.push({
      id,
      environment: needName(each['environment'], 'environment'),
      commit: shaOf(each['sha']),
      // GitHub gives the newest first; two of one second are told apart by their ids.
      statuses: [...statuses]
        .sort((a, b) => needVersion(a['id'], 'id') - needVersion(b['id'], 'id'))
        .map(statusOf)
        .sort((a, b) => a.at - b.at),
    });
  }
  return found;
}

/** Deployments that are looked at to see whether an environment's reviewers are ever waited for. */
const LATEST = 5;

/**
 * Reads whether the newest jobs that used an environment waited for it; needs `deployments: read`.
 * @returns true if one of them did, undefined if no job has used it
 * @throws GonogoError of the client
 */
export async function readWaited(client: Client, environment: string, signal?: AbortSignal): Promise<boolean | undefined> {
  const newest = await client.newest('github:ListDeployments', '/deployments', { environment, per_page: LATEST }, signal);
  let used = false;
  for (const { id } of newest) {
    const names = { deployment_id: needVersion(id, 'id') };
    const statuses = await client.list(
      { operation: 'github:ListDeploymentStatuses', path: '/deployments/{deployment_id}/statuses', names },
      signal,
    );
    const ofJobs = statuses.map(statusOf).filter(({ job }) => job !== undefined);
    if (ofJobs.some(({ state }) => state === 'waiting')) return true;
    used ||= ofJobs.length > 0;
  }
  return used ? false : undefined;
}

function statusOf(status: Shape): DeploymentStatus {
  const log = status['log_url'] ?? status['target_url'];
  const match = typeof log === 'string' ? LOG.exec(log) : null;
  return {
    state: needName(status['state'], 'state'),
    at: timeOf(status['created_at'], 'created_at'),
    run: match ? Number(match[1]) : undefined,
    job: match ? Number(match[2]) : undefined,
  };
}
