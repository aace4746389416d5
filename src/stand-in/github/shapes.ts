/** The state in the shapes of GitHub's REST API. */
import type { GithubDeployment, GithubEnvironment, GithubJob, GithubRun, GithubWorld, ProtectionRule } from './state.ts';
import { environmentNamed } from './state.ts';

type Shape = Readonly<Record<string, unknown>>;

/** Where links lead: `api` to this server's routes, `web` to the pages that it does not have. */
export interface Links {
  readonly api: string;
  readonly web: string;
}

/** GitHub writes whole seconds. `ms` since the epoch. */
export function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** A user as others see it, without an address. A login that is unknown (an account that was deleted) is null. */
export function userShape(github: GithubWorld, login: string): Shape | null {
  const user = github.users.find(candidate => candidate.login === login);
  return user ? { login: user.login, id: user.id, node_id: nodeId('U', user.id), type: user.type, site_admin: false } : null;
}

/** The repository, with an organization as its owner. */
export function repositoryShape({ repository }: GithubWorld, links: Links): Shape {
  const { id, owner, name, default_branch } = repository;
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: `${owner}/${name}`,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: { login: owner, id, node_id: nodeId('O', id), type: 'Organization', site_admin: false },
    default_branch,
    url: links.api,
    html_url: links.web,
  };
}

/** An environment with its rules; `can_admins_bypass` only where the state has it. */
export function environmentShape(environment: GithubEnvironment, links: Links): Shape {
  const { can_admins_bypass, deployment_branch_policy, protection_rules } = environment;
  return {
    ...environmentReference(environment, links),
    created_at: isoTime(environment.created_at),
    updated_at: isoTime(environment.updated_at),
    ...(can_admins_bypass === undefined ? {} : { can_admins_bypass }),
    protection_rules: protection_rules.map(rule => ({ node_id: nodeId('GA', rule.id), ...rule })),
    deployment_branch_policy,
  };
}

/** An environment as it stands inside of other things. */
function environmentReference({ id, name }: GithubEnvironment, links: Links): Shape {
  const url = `${links.api}/environments/${encodeURIComponent(name)}`;
  return {
    id,
    node_id: nodeId('EN', id),
    name,
    url,
    html_url: `${links.web}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
  };
}

/** A run as one of its attempts shows it; the last one by default. */
export function runShape(github: GithubWorld, run: GithubRun, links: Links, attempt = run.run_attempt): Shape {
  const url = `${links.api}/actions/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('WFR', run.id),
    name: run.name,
    display_title: run.name,
    path: run.path,
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    run_number: run.run_number,
    run_attempt: attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    created_at: isoTime(run.created_at),
    run_started_at: isoTime(run.created_at),
    updated_at: isoTime(run.updated_at),
    actor: userShape(github, run.actor),
    triggering_actor: userShape(github, run.triggering_actor),
    referenced_workflows: [],
    pull_requests: [],
    repository: repositoryShape(github, links),
    head_repository: repositoryShape(github, links),
    url,
    jobs_url: `${url}/jobs`,
    html_url: `${links.web}/actions/runs/${run.id}`,
  };
}

/** A job, without an environment: GitHub does not show it here either. */
export function jobShape(github: GithubWorld, job: GithubJob, links: Links): Shape {
  const run = github.runs.find(candidate => candidate.id === job.run_id);
  return {
    id: job.id,
    node_id: nodeId('CR', job.id),
    run_id: job.run_id,
    run_attempt: job.run_attempt,
    run_url: `${links.api}/actions/runs/${job.run_id}`,
    head_sha: run?.head_sha ?? '',
    head_branch: run?.head_branch ?? null,
    workflow_name: run?.name ?? null,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    created_at: isoTime(job.created_at),
    started_at: isoTime(job.started_at ?? job.created_at),
    completed_at: job.completed_at === null ? null : isoTime(job.completed_at),
    steps: [],
    labels: ['ubuntu-24.04'],
    url: `${links.api}/actions/jobs/${job.id}`,
    html_url: `${links.web}/actions/runs/${job.run_id}/job/${job.id}`,
  };
}

/** Approvals of a run: as on GitHub, without a time, a job or an attempt. */
export function approvalShapes(github: GithubWorld, run: GithubRun, links: Links): readonly Shape[] {
  return github.approvals
    .filter(approval => approval.run_id === run.id)
    .map(({ state, comment, user, environments }) => ({
      state,
      comment,
      user: userShape(github, user),
      environments: environments.flatMap(name => {
        const environment = environmentNamed(github, name);
        if (!environment) return [];
        const { created_at, updated_at } = environment;
        return [
          { ...environmentReference(environment, links), created_at: isoTime(created_at), updated_at: isoTime(updated_at) },
        ];
      }),
    }));
}

/** Environments for which a run waits at present. */
export function pendingShapes(github: GithubWorld, run: GithubRun, links: Links): readonly Shape[] {
  const names = github.jobs
    .filter(job => job.run_id === run.id && job.status === 'waiting')
    .flatMap(job => github.deployments.filter(deployment => deployment.id === job.deployment_id))
    .map(deployment => deployment.environment);
  return [...new Set(names)].flatMap(name => {
    const environment = environmentNamed(github, name);
    if (!environment) return [];
    const rule = <T extends ProtectionRule['type']>(type: T): Extract<ProtectionRule, { type: T }> | undefined =>
      environment.protection_rules.find((one): one is Extract<ProtectionRule, { type: T }> => one.type === type);
    return [
      {
        environment: environmentReference(environment, links),
        wait_timer: rule('wait_timer')?.wait_timer ?? 0,
        wait_timer_started_at: null,
        current_user_can_approve: false,
        reviewers: rule('required_reviewers')?.reviewers ?? [],
      },
    ];
  });
}

/** A deployment, without its statuses. */
export function deploymentShape(github: GithubWorld, deployment: GithubDeployment, links: Links): Shape {
  const { id, sha, ref, environment, created_at, statuses } = deployment;
  const url = `${links.api}/deployments/${id}`;
  return {
    id,
    node_id: nodeId('DE', id),
    sha,
    ref,
    task: 'deploy',
    payload: {},
    environment,
    original_environment: environment,
    description: null,
    creator: userShape(github, 'github-actions[bot]'),
    transient_environment: false,
    production_environment: false,
    created_at: isoTime(created_at),
    updated_at: isoTime(statuses.at(-1)?.created_at ?? created_at),
    url,
    statuses_url: `${url}/statuses`,
    repository_url: links.api,
  };
}

/** Statuses of a deployment, newest first as on GitHub; `log_url` names run and job. */
export function statusShapes(github: GithubWorld, deployment: GithubDeployment, links: Links): readonly Shape[] {
  const log = `${links.web}/actions/runs/${deployment.run_id}/job/${deployment.job_id}`;
  return deployment.statuses
    .map(({ id, state, created_at }) => ({
      id,
      node_id: nodeId('DES', id),
      state,
      description: '',
      environment: deployment.environment,
      creator: userShape(github, 'github-actions[bot]'),
      log_url: log,
      target_url: log,
      environment_url: '',
      created_at: isoTime(created_at),
      updated_at: isoTime(created_at),
      url: `${links.api}/deployments/${deployment.id}/statuses/${id}`,
      deployment_url: `${links.api}/deployments/${deployment.id}`,
      repository_url: links.api,
    }))
    .reverse();
}

function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}
