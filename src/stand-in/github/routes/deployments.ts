import { type Answer, json } from '../../handler.ts';
import { branchNamed } from '../branches.ts';
import { deploymentShape, statusShapes } from '../shapes/deployment.ts';
import { type GithubDeployment, type GithubDeploymentStatus, nextId } from '../state.ts';
import type { Need } from '../tokens.ts';
import { bodyOf, type GithubCall, get, notFound, page, REPO, type Route, refusal, wants } from './route.ts';

const READ: readonly Need[] = [['deployments', 'read']];
const WRITE: readonly Need[] = [['deployments', 'write']];
const ALL = `${REPO}/deployments`;
const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const;
/** Longest description of a status. Source: REST API description. */
const LONGEST = 140;

/** Deployments and their statuses. */
export const deploymentRoutes: readonly Route[] = [
  get(ALL, 'ListDeployments', READ, call => {
    const { query, github, links } = call;
    const found = github.deployments.filter(
      ({ sha, ref, environment, task = 'deploy' }) =>
        wants(query, 'sha', sha) &&
        wants(query, 'ref', ref) &&
        wants(query, 'task', task) &&
        wants(query, 'environment', environment),
    );
    return page(call, found.map(deployment => deploymentShape(github, deployment, links)).reverse());
  }),
  { method: 'POST', path: ALL, op: 'CreateDeployment', needs: WRITE, answer: create },
  get(`${ALL}/{deployment}`, 'GetDeployment', READ, call =>
    withDeployment(call, deployment => json(200, deploymentShape(call.github, deployment, call.links))),
  ),
  get(`${ALL}/{deployment}/statuses`, 'ListDeploymentStatuses', READ, call =>
    withDeployment(call, deployment => page(call, statusShapes(call.github, deployment, call.links))),
  ),
  {
    method: 'POST',
    path: `${ALL}/{deployment}/statuses`,
    op: 'CreateDeploymentStatus',
    needs: WRITE,
    answer: call => withDeployment(call, deployment => addStatus(call, deployment)),
  },
];

function withDeployment(call: GithubCall, answer: (deployment: GithubDeployment) => Answer): Answer {
  const deployment = call.github.deployments.find(({ id }) => String(id) === call.names.deployment);
  return deployment ? answer(deployment) : notFound();
}

function create({ github, text, now, who, links }: GithubCall): Answer {
  const body = bodyOf(text) ?? {};
  const { ref, environment = 'production', task = 'deploy', description, required_contexts: contexts } = body;
  if (typeof ref !== 'string' || ref === '' || typeof environment !== 'string' || typeof task !== 'string')
    return refusal(422, 'Validation Failed');
  const sha = /^[0-9a-f]{40}$/.test(ref) ? ref : branchNamed(github, ref)?.commits.at(-1);
  if (sha === undefined) return refusal(422, `No ref found for: ${ref}`);
  // Rule: without a list every check of the commit must be green; an empty list asks for none.
  const checked = github.check_runs.filter(
    run => run.head_sha === sha && (!Array.isArray(contexts) || contexts.includes(run.name)),
  );
  if (checked.some(run => run.conclusion !== 'success')) return refusal(409, 'Conflict: Commit status checks failed.');
  const deployment: GithubDeployment = {
    id: nextId(github),
    run_id: 0,
    job_id: 0,
    sha,
    ref,
    environment,
    task,
    created_at: now,
    statuses: [],
    creator: who.login,
    production_environment: body.production_environment === true || environment === 'production',
    transient_environment: body.transient_environment === true,
    ...(typeof description === 'string' ? { description } : {}),
    ...(isObject(body.payload) ? { payload: { ...body.payload } } : {}),
  };
  github.deployments.push(deployment);
  return json(201, deploymentShape(github, deployment, links));
}

function addStatus({ github, text, now, who, links }: GithubCall, deployment: GithubDeployment): Answer {
  const { state, description = '', log_url, target_url, environment_url } = bodyOf(text) ?? {};
  const known = STATES.find(each => each === state);
  if (known === undefined || typeof description !== 'string' || description.length > LONGEST)
    return refusal(422, 'Validation Failed');
  const log = log_url ?? target_url;
  const status: GithubDeploymentStatus = {
    id: nextId(github),
    state: known,
    created_at: now,
    description,
    creator: who.login,
    ...(typeof log === 'string' ? { log_url: log } : {}),
    ...(typeof environment_url === 'string' ? { environment_url } : {}),
  };
  deployment.statuses.push(status);
  return json(201, statusShapes(github, deployment, links)[0]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
