import type { GithubDeployment, GithubWorld } from '../state.ts';
import { isoTime, type Links, nodeId, type Shape } from './links.ts';
import { userShape } from './user.ts';

const ACTIONS = 'github-actions[bot]';

/** A deployment, without its statuses. */
export function deploymentShape(github: GithubWorld, deployment: GithubDeployment, links: Links): Shape {
  const { id, sha, ref, environment, created_at, statuses } = deployment;
  const url = `${links.api}/deployments/${id}`;
  return {
    id,
    node_id: nodeId('DE', id),
    sha,
    ref,
    task: deployment.task ?? 'deploy',
    payload: deployment.payload ?? {},
    environment,
    original_environment: environment,
    description: deployment.description ?? null,
    creator: userShape(github, deployment.creator ?? ACTIONS, links),
    transient_environment: deployment.transient_environment ?? false,
    production_environment: deployment.production_environment ?? false,
    created_at: isoTime(created_at),
    updated_at: isoTime(statuses.at(-1)?.created_at ?? created_at),
    url,
    statuses_url: `${url}/statuses`,
    repository_url: links.api,
  };
}

/** Statuses of a deployment, newest first as on GitHub; `log_url` of those of Actions names run and job. */
export function statusShapes(github: GithubWorld, deployment: GithubDeployment, links: Links): readonly Shape[] {
  const { id: of, run_id, job_id, environment } = deployment;
  const url = `${links.api}/deployments/${of}`;
  const ours = `${links.web}/actions/runs/${run_id}/job/${job_id}`;
  return deployment.statuses
    .map(status => {
      const log = status.log_url ?? (status.creator === undefined && deployment.creator === undefined ? ours : '');
      return {
        id: status.id,
        node_id: nodeId('DES', status.id),
        state: status.state,
        description: status.description ?? '',
        environment,
        creator: userShape(github, status.creator ?? ACTIONS, links),
        log_url: log,
        target_url: log,
        environment_url: status.environment_url ?? '',
        created_at: isoTime(status.created_at),
        updated_at: isoTime(status.created_at),
        url: `${url}/statuses/${status.id}`,
        deployment_url: url,
        repository_url: links.api,
      };
    })
    .reverse();
}
