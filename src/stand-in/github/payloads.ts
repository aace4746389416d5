import type { GithubPull } from './pulls.ts';
import type { Links, Shape } from './shapes/links.ts';
import { labelShape, pullShape } from './shapes/pull.ts';
import { repositoryShape } from './shapes/repository.ts';
import { runShape, workflowId } from './shapes/run.ts';
import { userShape } from './shapes/user.ts';
import type { GithubRun, GithubWorld } from './state.ts';

/**
 * Where links lead.
 * @param url of the stand-in, without a slash at the end
 * @param github for owner and name
 */
export function linksAt(url: string, { repository: { owner, name } }: Pick<GithubWorld, 'repository'>): Links {
  return { api: `${url}/github/repos/${owner}/${name}`, web: `${url}/${owner}/${name}`, root: `${url}/github`, site: url };
}

/**
 * The payload of a `pull_request` event.
 * @param github that knows the pull request
 * @param pull of which it tells
 * @param links as of `linksAt`
 * @param action such as `opened` or `labeled`; `label` of the latter
 */
export function pullRequestPayload(github: GithubWorld, pull: GithubPull, links: Links, action: string, label?: string): Shape {
  return {
    action,
    number: pull.number,
    pull_request: pullShape(github, pull, links),
    ...(label === undefined ? {} : { label: labelShape(label, links) }),
    repository: repositoryShape(github, links),
    sender: userShape(github, pull.user, links),
  };
}

/**
 * The payload of a `workflow_run` event.
 * @param github that knows the run
 * @param run that was asked for, or has ended
 * @param links as of `linksAt`
 * @param action `completed`, `in_progress` or `requested`
 */
export function workflowRunPayload(
  github: GithubWorld,
  run: GithubRun,
  links: Links,
  action: 'completed' | 'in_progress' | 'requested' = 'completed',
): Shape {
  const id = workflowId(github, run.path);
  return {
    action,
    workflow: { id, name: run.name, path: run.path, state: 'active', url: `${links.api}/actions/workflows/${id}` },
    workflow_run: runShape(github, run, links),
    repository: repositoryShape(github, links),
    sender: userShape(github, run.triggering_actor, links),
  };
}
