import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addArtifact } from '../../src/stand-in/github/artifacts.ts';
import { addBranch } from '../../src/stand-in/github/branches.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import type { Exchange } from '../../src/stand-in/github/judged.ts';
import { addEnvironment } from '../../src/stand-in/github/protect.ts';
import { openPull, reviewPull } from '../../src/stand-in/github/pulls.ts';
import { routes } from '../../src/stand-in/github/routes.ts';
import { askApproval, startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub, type GithubWorld, githubTagSha } from '../../src/stand-in/github/state.ts';
import { administrationToken, runToken, userToken } from '../../src/stand-in/github/tokens.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld } from '../../src/stand-in/state.ts';
import { describedAs, describedOperations, githubDescription, KNOWN_GAPS } from '../models/validate-github.ts';

const NOW = Date.UTC(2026, 0, 5, 9, 0, 0);
const SHA = 'a'.repeat(40);
const TOKENS = [administrationToken('planted-administration'), userToken('planted-kim', 'kim'), runToken('planted-run')];

let github: GithubWorld;
let server: StandIn;
let run: number;
let environment: number;
const violations: string[] = [];

beforeEach(async () => {
  const world = emptyWorld({ account: '123456789012', region: 'eu-central-1', now: NOW, seed: 1 });
  github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  world.github = github;
  github.users.push(
    { id: 1, login: 'dana', type: 'User', permission: 'write' },
    { id: 2, login: 'kim', type: 'User', permission: 'admin' },
  );
  github.teams = { qa: ['kim', 'dana'] };
  const protection = { reviewers: ['kim'], branches: ['main'], wait: 30, at: NOW };
  const made = addEnvironment(github, { name: 'prod', ...protection });
  environment = made.id;
  const [, asked] = made.protection_rules;
  if (asked?.type === 'required_reviewers') asked.reviewers.push({ type: 'Team', reviewer: { id: 501, slug: 'qa' } });
  made.custom_rules = [{ id: 9, enabled: true, app: { id: 3, slug: 'gate' } }];
  addBranch(github, { name: 'main', commits: ['b'.repeat(40), SHA] }).lock_branch = true;
  github.tags.push({ name: 'v1', commit: SHA, annotated: true }, { name: 'v0', commit: SHA, annotated: false });
  github.check_runs.push({
    id: 77,
    name: 'unit',
    head_sha: SHA,
    app: 'github-actions',
    status: 'completed',
    conclusion: 'success',
    started_at: NOW,
  });
  const pull = openPull(github, {
    title: 'Release',
    user: 'dana',
    head: { ref: 'release', sha: SHA },
    base: { ref: 'main', sha: 'b'.repeat(40) },
    labels: ['risk:R1'],
    files: [{ filename: 'plans/a b.yaml', status: 'modified', additions: 2, deletions: 1 }],
    at: NOW,
  });
  pull.requested = { users: ['dana'], teams: ['qa'] };
  reviewPull(github, pull, { user: 'kim', state: 'APPROVED', at: NOW });
  openPull(github, { ...pull, head: { ...pull.head, repository: 'fork/shop' }, at: NOW });
  github.comments.push({ id: 88, issue: 1, user: 'github-actions[bot]', body: 'ready', created_at: NOW, updated_at: NOW });
  const begun = startRun(github, {
    name: 'Cutover',
    path: '.github/workflows/cutover.yml',
    head_sha: SHA,
    head_branch: 'main',
    event: 'workflow_dispatch',
    actor: 'dana',
    at: NOW,
  });
  begun.pull_requests = [1];
  begun.referenced_workflows = [{ path: 'acme/shop/.github/workflows/phase.yml@main', sha: SHA, ref: 'refs/heads/main' }];
  run = begun.id;
  askApproval(github, { run, key: 'enable', name: 'Enable', environment: 'prod', at: NOW });
  addArtifact(github, { run, name: 'readiness', files: { 'a.json': '{}' }, at: NOW });
  server = await startStandIn({
    world,
    handlers: [githubHandler({ tokens: TOKENS, validate: githubDescription(), violations })],
  });
});
afterEach(async () => {
  await server.close();
  expect(server.defects).toEqual([]);
  violations.length = 0;
});

const ask = async (method: string, path: string, token = 'planted-administration', body?: unknown) => {
  const response = await fetch(`${server.url}/github/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.status;
};

/** One good request of every route, by op: path, status, and what else it takes. */
const job = () => github.jobs[0]?.id;
const R = 'repos/acme/shop';
const E = `${R}/environments/prod`;
const REQUESTS: Readonly<
  Record<string, readonly [path: () => string, status: number, body?: (() => unknown) | undefined, token?: string]>
> = {
  GetRepository: [() => R, 200],
  GetBranch: [() => `${R}/branches/main`, 200],
  ListBranchRules: [() => `${R}/rules/branches/main`, 200],
  GetOidcSubject: [() => `${R}/actions/oidc/customization/sub`, 200],
  GetTag: [() => `${R}/git/ref/tags%2Fv1`, 200],
  GetTagObject: [() => `${R}/git/tags/${githubTagSha('v1')}`, 200],
  ListEnvironments: [() => `${R}/environments?per_page=1&page=1`, 200],
  GetEnvironment: [() => E, 200],
  ListBranchPolicies: [() => `${E}/deployment-branch-policies`, 200],
  ListCustomRules: [() => `${E}/deployment_protection_rules`, 200],
  PutEnvironment: [
    () => E,
    200,
    () => ({ wait_timer: 5, prevent_self_review: true, reviewers: [{ type: 'Team', id: 501 }], deployment_branch_policy: null }),
  ],
  CreateBranchPolicy: [() => `${E}/deployment-branch-policies`, 200, () => ({ name: 'release/*' })],
  DeleteBranchPolicy: [() => `${E}/deployment-branch-policies/${github.environments[0]?.patterns[0]?.id}`, 204],
  ListRuns: [() => `${R}/actions/runs?event=workflow_dispatch&status=waiting`, 200],
  GetRun: [() => `${R}/actions/runs/${run}`, 200],
  ListRunJobs: [() => `${R}/actions/runs/${run}/jobs?filter=all`, 200],
  ListApprovals: [() => `${R}/actions/runs/${run}/approvals`, 200],
  ListPendingDeployments: [() => `${R}/actions/runs/${run}/pending_deployments`, 200],
  ReviewDeployments: [
    () => `${R}/actions/runs/${run}/pending_deployments`,
    200,
    () => ({ environment_ids: [environment], state: 'approved', comment: 'GO' }),
    'planted-kim',
  ],
  GetRunAttempt: [() => `${R}/actions/runs/${run}/attempts/1`, 200],
  ListJobs: [() => `${R}/actions/runs/${run}/attempts/1/jobs`, 200],
  GetJob: [() => `${R}/actions/jobs/${job()}`, 200],
  ListRunArtifacts: [() => `${R}/actions/runs/${run}/artifacts?name=readiness`, 200],
  GetArtifact: [() => `${R}/actions/artifacts/${github.artifacts[0]?.id}`, 200],
  CancelRun: [() => `${R}/actions/runs/${run}/cancel`, 202],
  ForceCancelRun: [() => `${R}/actions/runs/${run}/force-cancel`, 202],
  RerunRun: [() => `${R}/actions/runs/${run}/rerun`, 201],
  DispatchWorkflow: [
    () => `${R}/actions/workflows/rollback.yml/dispatches`,
    200,
    () => ({ ref: 'main', inputs: { a: 'b' }, return_run_details: true }),
  ],
  ListWorkflowRuns: [() => `${R}/actions/workflows/cutover.yml/runs`, 200],
  ListDeployments: [() => `${R}/deployments?environment=prod`, 200],
  CreateDeployment: [
    () => `${R}/deployments`,
    201,
    () => ({ ref: 'main', auto_merge: false, required_contexts: [], environment: 'record' }),
  ],
  GetDeployment: [() => `${R}/deployments/${github.deployments[0]?.id}`, 200],
  ListDeploymentStatuses: [() => `${R}/deployments/${github.deployments[0]?.id}/statuses`, 200],
  CreateDeploymentStatus: [
    () => `${R}/deployments/${github.deployments[0]?.id}/statuses`,
    201,
    () => ({ state: 'success', description: 'sign-off 7f3a' }),
  ],
  ListCheckRuns: [() => `${R}/commits/${SHA}/check-runs?check_name=unit&filter=latest`, 200],
  CreateCheckRun: [
    () => `${R}/check-runs`,
    201,
    () => ({ name: 'gate', head_sha: SHA, conclusion: 'success', output: { title: 'GO', summary: 'all' } }),
  ],
  UpdateCheckRun: [() => `${R}/check-runs/77`, 200, () => ({ status: 'completed', conclusion: 'failure' })],
  ListPulls: [() => `${R}/pulls?state=open&base=main`, 200],
  GetPull: [() => `${R}/pulls/2`, 200],
  ListPullFiles: [() => `${R}/pulls/1/files`, 200],
  ListReviews: [() => `${R}/pulls/1/reviews`, 200],
  ListRequestedReviewers: [() => `${R}/pulls/1/requested_reviewers`, 200],
  ListPullsOfCommit: [() => `${R}/commits/${SHA}/pulls`, 200],
  ListComments: [() => `${R}/issues/1/comments`, 200],
  CreateComment: [() => `${R}/issues/1/comments`, 201, () => ({ body: 'ready' })],
  UpdateComment: [() => `${R}/issues/comments/88`, 200, () => ({ body: 'not ready' }), 'planted-run'],
  DeleteComment: [() => `${R}/issues/comments/88`, 204, undefined, 'planted-run'],
  CompareCommits: [() => `${R}/compare/main...${'b'.repeat(40)}`, 200],
  GetBranchProtection: [() => `${R}/branches/main/protection`, 200],
  ListLabels: [() => `${R}/issues/1/labels`, 200],
  AddLabels: [() => `${R}/issues/1/labels`, 200, () => ({ labels: ['risk:R2'] })],
  RemoveLabel: [() => `${R}/issues/1/labels/risk%3AR1`, 200],
  GetPermission: [() => `${R}/collaborators/kim/permission`, 200],
  GetUser: [() => 'user', 200, undefined, 'planted-kim'],
  GetOrganization: [() => 'orgs/acme', 200],
  ListTeamMembers: [() => 'orgs/acme/teams/qa/members', 200],
};

describe('every route of the loopback GitHub', () => {
  it.each(routes.map(route => [route.op, route] as const))('%s is as GitHub describes it', async (op, { method }) => {
    const [path, status, body, token] = REQUESTS[op] ?? [() => 'no request here', 0];
    if (op === 'RerunRun') Object.assign(github.runs[0] ?? {}, { status: 'completed' });
    const answered = await ask(method, path(), token, body?.());
    expect(violations).toEqual([]);
    expect(answered).toBe(status);
  });

  it('is described, and nothing else is kept of the description', () => {
    const named = routes.map(({ method, path }) => describedAs(method, `/${path}`) ?? `${method} ${path}`);
    expect([...named].sort()).toEqual([...describedOperations()].sort());
    expect(KNOWN_GAPS.every(({ because }) => because.length > 20)).toBe(true);
  });
});

describe('what is not as GitHub describes it is red', () => {
  it.each([
    ['an unknown member', 'PUT', E, { can_admins_bypass: false }, /can_admins_bypass/],
    ['a wrong type', 'PUT', E, { wait_timer: '5' }, /wait_timer must be integer/],
    ['a missing member', 'POST', `${R}/check-runs`, { name: 'x' }, /head_sha/],
    ['a missing body', 'POST', `${R}/deployments`, undefined, /body is required/],
    ['a body where none is described', 'POST', `${R}/actions/runs/1/cancel`, { reason: 'x' }, /not described/],
    ['a long description', 'POST', `${R}/deployments/1/statuses`, { state: 'done' }, /state/],
    ['an unknown query', 'GET', `${R}/environments?size=9`, undefined, /query size/],
    ['a query of a wrong type', 'GET', `${R}/environments?per_page=many`, undefined, /per_page/],
    ['a path of a wrong type', 'GET', `${R}/actions/runs/last`, undefined, /path run_id/],
  ])('in a request: %s', async (_, method, path, body, complaint) => {
    expect(await ask(method, path, 'planted-administration', body)).toBe(500);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatch(complaint);
    expect(violations.join()).not.toMatch(/many|last\b.*last|"x"/);
  });

  it.each([
    ['a filter', `${R}/actions/runs?created=2026-01-01`],
    ['an order', `${R}/pulls?sort=updated`],
  ])('and so is %s that is described but not played', async (_, path) => {
    expect(await ask('GET', path)).toBe(500);
  });

  const answer = (value: unknown, status = 200, path = '/repos/{o}/{r}/environments/{e}'): Exchange => ({
    method: 'GET',
    path,
    given: ['acme', 'shop', 'prod'],
    query: new URLSearchParams(),
    side: 'response',
    status,
    value,
  });
  const good = {
    id: 1,
    node_id: 'E',
    name: 'prod',
    url: 'http://127.0.0.1/x',
    html_url: 'http://127.0.0.1/x',
    created_at: '2026-01-05T09:00:00Z',
    updated_at: '2026-01-05T09:00:00Z',
  };
  const { id: _id, ...without } = good;
  it('but a good answer is not, nor a gap that is known', () => {
    const judge = githubDescription();
    expect(judge(answer(good))).toEqual([]);
    expect(judge(answer({ ...good, can_admins_bypass: true }))).toEqual([]);
    expect(judge(answer({ message: 'Not Found' }, 404))).toEqual([]);
  });
  it.each([
    ['a missing member', answer(without), /required property 'id'/],
    ['an unknown member', answer({ ...good, approvers: [] }), /approvers/],
    ['a wrong type', answer({ ...good, can_admins_bypass: 'no' }), /can_admins_bypass/],
    ['no time', answer({ ...good, created_at: 'yesterday' }), /created_at must match format/],
    ['an unknown rule', answer({ ...good, protection_rules: [{ type: 'x' }] }), /protection_rules/],
    ['an unknown status', answer(good, 206), /status 206/],
    ['an error of another shape', answer({ error: 'no' }, 404), /error/],
    ['no body', answer(undefined), /object/],
    ['a route that is not described', answer(good, 200, '/repos/{o}/{r}/rulesets'), /not described/],
  ])('in an answer: %s', (_, exchange, complaint) => {
    expect(githubDescription()(exchange).join('\n')).toMatch(complaint);
  });
});
