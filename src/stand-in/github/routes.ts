/** Every route of the loopback GitHub, each with what it answers. */
import { createHash } from 'node:crypto';
import { type Answer, json } from '../handler.ts';
import {
  approvalShapes,
  deploymentShape,
  environmentShape,
  isoTime,
  jobShape,
  type Links,
  pendingShapes,
  repositoryShape,
  runShape,
  statusShapes,
  userShape,
} from './shapes.ts';
import { environmentNamed, type GithubEnvironment, type GithubRun, type GithubWorld } from './state.ts';

/** One request, its path taken apart. */
export interface GithubCall {
  readonly github: GithubWorld;
  /** What stands in the path's `{…}`, decoded. */
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly text: string;
  /** Virtual time, epoch ms. */
  readonly now: number;
  readonly links: Links;
  /** The request's own address, without its query. */
  readonly url: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** Below `/github/`. */
  readonly path: string;
  /** Name in the call log. */
  readonly op: string;
  answer(call: GithubCall): Answer;
}

/**
 * An error in GitHub's shape.
 * @param status of HTTP
 * @param message in our own words
 * @param headers more of them
 */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, headers);
}

const REPO = 'repos/{owner}/{repo}';
const RUN = `${REPO}/actions/runs/{run}`;

export const routes: readonly Route[] = [
  get(REPO, 'GetRepository', ({ github, links }) => json(200, repositoryShape(github, links))),
  get(`${REPO}/environments`, 'ListEnvironments', call =>
    page(
      call,
      call.github.environments.map(environment => environmentShape(environment, call.links)),
      'environments',
    ),
  ),
  get(`${REPO}/environments/{environment}`, 'GetEnvironment', call =>
    withEnvironment(call, environment => json(200, environmentShape(environment, call.links))),
  ),
  get(`${REPO}/environments/{environment}/deployment-branch-policies`, 'ListBranchPolicies', call =>
    withEnvironment(call, environment => page(call, environment.patterns, 'branch_policies')),
  ),
  get(RUN, 'GetRun', call => withRun(call, run => json(200, runShape(call.github, run, call.links)))),
  get(`${RUN}/approvals`, 'ListApprovals', call => withRun(call, run => json(200, approvalShapes(call.github, run, call.links)))),
  get(`${RUN}/pending_deployments`, 'ListPendingDeployments', call =>
    withRun(call, run => json(200, pendingShapes(call.github, run, call.links))),
  ),
  get(`${RUN}/attempts/{attempt}`, 'GetRunAttempt', call =>
    withAttempt(call, (run, attempt) => json(200, runShape(call.github, run, call.links, attempt))),
  ),
  get(`${RUN}/attempts/{attempt}/jobs`, 'ListJobs', call =>
    withAttempt(call, (run, attempt) => {
      const jobs = call.github.jobs.filter(job => job.run_id === run.id && job.run_attempt === attempt);
      return page(
        call,
        jobs.map(job => jobShape(call.github, job, call.links)),
        'jobs',
      );
    }),
  ),
  get(`${REPO}/collaborators/{login}/permission`, 'GetPermission', ({ github, names }) => {
    const user = github.users.find(candidate => candidate.login.toLowerCase() === names.login?.toLowerCase());
    if (!user) return refusal(404, 'Not Found');
    return json(200, { permission: user.permission, role_name: user.permission, user: userShape(github, user.login) });
  }),
  get(`${REPO}/deployments`, 'ListDeployments', call => {
    const wanted = (field: 'sha' | 'ref' | 'environment', value: string): boolean => (call.query.get(field) ?? value) === value;
    const newest = call.github.deployments
      .filter(({ sha, ref, environment }) => wanted('sha', sha) && wanted('ref', ref) && wanted('environment', environment))
      .reverse();
    return page(
      call,
      newest.map(deployment => deploymentShape(call.github, deployment, call.links)),
    );
  }),
  get(`${REPO}/deployments/{deployment}/statuses`, 'ListDeploymentStatuses', call => {
    const deployment = call.github.deployments.find(({ id }) => String(id) === call.names.deployment);
    return deployment ? page(call, statusShapes(call.github, deployment, call.links)) : refusal(404, 'Not Found');
  }),
  get(`${REPO}/git/ref/{ref}`, 'GetTag', ({ github, names }) => {
    const tag = github.tags.find(({ name }) => `tags/${name}` === names.ref);
    if (!tag) return refusal(404, 'Not Found');
    const object = tag.annotated ? { type: 'tag', sha: tagSha(tag.name) } : { type: 'commit', sha: tag.commit };
    return json(200, { ref: `refs/tags/${tag.name}`, object });
  }),
  get(`${REPO}/git/tags/{sha}`, 'GetTagObject', ({ github, names }) => {
    const tag = github.tags.find(({ name, annotated }) => annotated && tagSha(name) === names.sha);
    if (!tag) return refusal(404, 'Not Found');
    return json(200, { tag: tag.name, sha: names.sha, object: { type: 'commit', sha: tag.commit } });
  }),
  get(`${REPO}/commits/{commit}/check-runs`, 'ListCheckRuns', call => {
    const { github, names, query } = call;
    const name = query.get('check_name');
    const of = github.check_runs.filter(run => run.head_sha === names.commit && (name === null || run.name === name));
    // The newest of each name and app, unless all are asked for (REST API, `filter`).
    const shown =
      query.get('filter') === 'all'
        ? of
        : of.filter(run => !of.some(other => other.name === run.name && other.app === run.app && other.id > run.id));
    return page(
      call,
      shown.map(({ app, started_at, ...run }) => ({ ...run, app: { slug: app }, started_at: isoTime(started_at) })),
      'check_runs',
    );
  }),
  get('orgs/{org}/teams/{team}/members', 'ListTeamMembers', call => {
    const { github, names } = call;
    const logins = names.org === github.repository.owner ? github.teams[names.team ?? ''] : undefined;
    return logins === undefined
      ? refusal(404, 'Not Found')
      : page(
          call,
          logins.map(login => userShape(github, login)),
        );
  }),
  { method: 'POST', path: `${REPO}/actions/workflows/{workflow}/dispatches`, op: 'DispatchWorkflow', answer: dispatch },
  { method: 'POST', path: `${RUN}/cancel`, op: 'CancelRun', answer: call => withRun(call, run => cancel(run, call.now)) },
];

/** An annotated tag's own object, made from its name. */
function tagSha(name: string): string {
  return createHash('sha1').update(`tag ${name}`).digest('hex');
}

function get(path: string, op: string, answer: (call: GithubCall) => Answer): Route {
  return { method: 'GET', path, op, answer };
}

function dispatch({ github, names, text, now }: GithubCall): Answer {
  const body = parsed(text);
  const ref = body?.ref;
  const inputs = body?.inputs ?? {};
  if (typeof ref !== 'string' || ref === '') return refusal(422, 'Invalid request: "ref" was not supplied');
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs))
    return refusal(422, 'Invalid request: "inputs" is no object');
  const input_names = Object.keys(inputs);
  // Source: REST API description of workflow dispatch.
  if (input_names.length > 25) return refusal(422, 'you may only define up to 25 `inputs` for a `workflow_dispatch` event');
  github.dispatches.push({ workflow: names.workflow ?? '', ref, input_names, at: now });
  return { status: 204 };
}

function cancel(run: GithubRun, now: number): Answer {
  if (run.status === 'completed') return refusal(409, 'Cannot cancel a workflow run that is completed.');
  run.cancel_requested_at ??= now;
  return json(202, {});
}

function withRun(call: GithubCall, answer: (run: GithubRun) => Answer): Answer {
  const run = call.github.runs.find(({ id }) => String(id) === call.names.run);
  return run ? answer(run) : refusal(404, 'Not Found');
}

function withAttempt(call: GithubCall, answer: (run: GithubRun, attempt: number) => Answer): Answer {
  return withRun(call, run => {
    const attempt = Number(call.names.attempt);
    return Number.isInteger(attempt) && attempt >= 1 && attempt <= run.run_attempt
      ? answer(run, attempt)
      : refusal(404, 'Not Found');
  });
}

function withEnvironment(call: GithubCall, answer: (environment: GithubEnvironment) => Answer): Answer {
  const environment = environmentNamed(call.github, call.names.environment ?? '');
  return environment ? answer(environment) : refusal(404, 'Not Found');
}

/** One page of a list, with the links by which octokit finds the next; `key` where GitHub wraps the list. */
function page(call: GithubCall, items: readonly unknown[], key?: string): Answer {
  const size = Math.min(whole(call.query.get('per_page'), 30), 100);
  const number = whole(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.url}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  const part = items.slice((number - 1) * size, number * size);
  return json(
    200,
    key === undefined ? part : { total_count: items.length, [key]: part },
    links.length > 0 ? { link: links.join(', ') } : {},
  );
}

function whole(text: string | null, otherwise: number): number {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number >= 1 ? number : otherwise;
}

function parsed(text: string): { readonly ref?: unknown; readonly inputs?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
