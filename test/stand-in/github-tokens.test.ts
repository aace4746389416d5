import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addBranch } from '../../src/stand-in/github/branches.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { addEnvironment } from '../../src/stand-in/github/protect.ts';
import { openPull } from '../../src/stand-in/github/pulls.ts';
import { rerun } from '../../src/stand-in/github/rerun.ts';
import { answerApproval, askApproval, finishJob, finishRun, startJob, startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub, type GithubRun, type GithubWorld } from '../../src/stand-in/github/state.ts';
import { administrationToken, type Permissions, runToken, userToken } from '../../src/stand-in/github/tokens.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld } from '../../src/stand-in/state.ts';
import { githubDescription } from '../models/validate-github.ts';

const NOW = Date.UTC(2026, 0, 5, 9, 0, 0);
const SHA = 'a'.repeat(40);
let github: GithubWorld;
let server: StandIn;
let run: GithubRun;
let prod: number;

beforeEach(async () => {
  const world = emptyWorld({ account: '123456789012', region: 'eu-central-1', now: NOW, seed: 1 });
  github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  world.github = github;
  const level = (id: number, login: string, permission: 'admin' | 'write' | 'read' | 'none') =>
    github.users.push({ id, login, type: 'User', permission });
  level(1, 'dana', 'write');
  level(2, 'kim', 'write');
  level(3, 'boss', 'admin');
  level(4, 'reader', 'read');
  level(5, 'stranger', 'none');
  github.teams = { qa: ['reader'] };
  const made = addEnvironment(github, { name: 'prod', reviewers: ['kim', 'dana'], branches: ['main'], at: NOW });
  prod = made.id;
  const rule = made.protection_rules.find(each => each.type === 'required_reviewers');
  if (rule?.type === 'required_reviewers') rule.reviewers.push({ type: 'Team', reviewer: { id: 501, slug: 'qa' } });
  addBranch(github, { name: 'main', commits: [SHA] });
  openPull(github, { title: 'R', user: 'dana', head: { ref: 'r', sha: SHA }, base: { ref: 'main', sha: SHA }, at: NOW });
  const facts = { name: 'Cutover', path: '.github/workflows/cutover.yml', head_sha: SHA, head_branch: 'main' };
  run = startRun(github, { ...facts, event: 'workflow_dispatch', actor: 'dana', at: NOW });
  askApproval(github, { run: run.id, key: 'enable', name: 'Enable', environment: 'prod', at: NOW });
  const people = ['dana', 'kim', 'boss', 'reader', 'stranger'].map(login => userToken(`user-${login}`, login));
  const only = (name: string, permissions: Permissions) => runToken(`run-${name}`, permissions);
  server = await startStandIn({
    world,
    handlers: [
      githubHandler({
        validate: githubDescription(),
        tokens: [
          ...people,
          administrationToken('administration'),
          only('nothing', {}),
          only('actions', { actions: 'read' }),
          only('dispatch', { actions: 'write' }),
          only('pulls', { pull_requests: 'write' }),
          runToken('run'),
        ],
      }),
    ],
  });
});
afterEach(async () => {
  await server.close();
  expect(server.defects).toEqual([]);
});

async function ask(token: string, method: string, path: string, body?: unknown) {
  const response = await fetch(`${server.url}/github/${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, data: (text === '' ? undefined : JSON.parse(text)) as Record<string, unknown> };
}
const R = 'repos/acme/shop';

describe('a token', () => {
  it.each([
    ['run-nothing', 'GET', R, 200],
    ['run-nothing', 'GET', `${R}/environments`, 403],
    ['run-nothing', 'GET', `${R}/rules/branches/main`, 200],
    ['run-actions', 'GET', `${R}/environments`, 200],
    ['run-actions', 'GET', `${R}/branches/main`, 403],
    ['run-actions', 'GET', `${R}/deployments`, 403],
    ['run-actions', 'POST', `${R}/actions/runs/1/cancel`, 403],
    ['run-dispatch', 'GET', `${R}/environments`, 200],
    ['run-dispatch', 'GET', 'orgs/acme/teams/qa/members', 403],
    ['run-pulls', 'GET', `${R}/issues/1/comments`, 200],
    ['run-pulls', 'GET', `${R}/commits/${SHA}/check-runs`, 403],
    ['run', 'PUT', `${R}/environments/prod`, 403],
    ['run', 'GET', 'user', 403],
    ['user-reader', 'GET', `${R}/environments`, 200],
    ['user-reader', 'POST', `${R}/actions/runs/1/cancel`, 403],
    ['user-kim', 'PUT', `${R}/environments/prod`, 403],
    ['user-boss', 'PUT', `${R}/environments/prod`, 200],
    ['administration', 'PUT', `${R}/environments/prod`, 200],
    ['user-stranger', 'GET', R, 404],
    ['user-kim', 'GET', 'user', 200],
  ])('%s: %s %s is %i', async (token, method, path, status) => {
    const answer = await ask(token, method, path, method === 'PUT' ? {} : undefined);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.data.message).toBe('Resource not accessible by integration');
  });

  it('without permissions reads what is open in a public repository, and nothing else', async () => {
    github.repository.private = false;
    expect((await ask('run-nothing', 'GET', `${R}/environments`)).status).toBe(200);
    expect((await ask('run-nothing', 'GET', 'orgs/acme/teams/qa/members')).status).toBe(403);
    expect((await ask('run-nothing', 'POST', `${R}/actions/runs/${run.id}/cancel`)).status).toBe(403);
  });

  it('shows the plan of the organization only to who may see it', async () => {
    github.repository.plan = 'team';
    expect((await ask('administration', 'GET', 'orgs/acme')).data.plan).toMatchObject({ name: 'team' });
    expect((await ask('run', 'GET', 'orgs/acme')).data).not.toHaveProperty('plan');
  });
});

describe('a review through the API', () => {
  const review = (token: string, more: object = {}) =>
    ask(token, 'POST', `${R}/actions/runs/${run.id}/pending_deployments`, {
      environment_ids: [prod],
      state: 'approved',
      comment: 'GO-7F3A-0000',
      ...more,
    });

  it('is taken from a listed person, and through a team', async () => {
    const answer = await review('user-kim');
    expect(answer).toMatchObject({ status: 200, data: [{ environment: 'prod', sha: SHA }] });
    expect(github.approvals).toMatchObject([{ user: 'kim', state: 'approved', comment: 'GO-7F3A-0000', run_attempt: 1 }]);
    expect((await review('user-kim')).status).toBe(422);
    finishJob(github, { run: run.id, key: 'enable', name: 'Enable', conclusion: 'success', at: NOW });
    finishRun(github, { run: run.id, conclusion: 'success', at: NOW });
    expect((await ask('run', 'POST', `${R}/actions/runs/${run.id}/rerun`)).status).toBe(201);
    askApproval(github, { run: run.id, key: 'enable', name: 'Enable', environment: 'prod', at: NOW });
    expect((await review('user-reader', { state: 'rejected' })).status).toBe(200);
    expect(github.approvals.map(({ user, run_attempt }) => [user, run_attempt])).toEqual([
      ['kim', 1],
      ['reader', 2],
    ]);
  });

  it.each([
    ['run', 403],
    ['administration', 403],
    ['user-boss', 422],
    ['user-dana', 422],
  ])('is not taken from %s', async (token, status) => {
    expect((await review(token)).status).toBe(status);
    expect(github.approvals).toEqual([]);
  });

  it('is not taken for an environment that does not wait', async () => {
    expect((await review('user-kim', { environment_ids: [1] })).status).toBe(422);
    expect((await review('user-kim', { environment_ids: [] })).status).toBe(422);
  });

  it('may be given by who sees that it may', async () => {
    const pending = async (token: string) =>
      (await ask(token, 'GET', `${R}/actions/runs/${run.id}/pending_deployments`)).data as unknown as {
        current_user_can_approve: boolean;
      }[];
    expect((await pending('user-kim'))[0]?.current_user_can_approve).toBe(true);
    expect((await pending('user-boss'))[0]?.current_user_can_approve).toBe(false);
  });
});

describe('a run that is run again', () => {
  it('keeps its approvals, commit and actor, and shows how each attempt ended', async () => {
    answerApproval(github, { run: run.id, environment: 'prod', state: 'approved', by: 'kim', at: NOW });
    startJob(github, { run: run.id, key: 'enable', name: 'Enable', at: NOW });
    finishJob(github, { run: run.id, key: 'enable', name: 'Enable', conclusion: 'failure', at: NOW });
    finishRun(github, { run: run.id, conclusion: 'failure', at: NOW });
    rerun(run, { actor: 'kim', at: NOW + 60_000 });
    const at = (attempt: string) => ask('run', 'GET', `${R}/actions/runs/${run.id}${attempt}`);
    expect((await at('')).data).toMatchObject({
      run_attempt: 2,
      status: 'in_progress',
      conclusion: null,
      actor: { login: 'dana' },
      triggering_actor: { login: 'kim' },
      run_started_at: '2026-01-05T09:01:00Z',
      head_sha: SHA,
    });
    expect((await at('/attempts/1')).data).toMatchObject({
      run_attempt: 1,
      conclusion: 'failure',
      triggering_actor: { login: 'dana' },
    });
    expect((await at('/approvals')).data).toHaveLength(1);
    expect((await at('/attempts/2/jobs')).data).toMatchObject({ total_count: 0 });
    expect((await at('/jobs?filter=all')).data).toMatchObject({ total_count: 1 });
    expect((await ask('run', 'POST', `${R}/actions/runs/${run.id}/rerun`)).status).toBe(403);
  });
});

describe('what the plan does not pay for', () => {
  const waits = (plan: 'free' | 'team' | 'enterprise', isPrivate: boolean, branch = 'main') => {
    Object.assign(github.repository, { plan, private: isPrivate });
    run.head_branch = branch;
    return askApproval(github, { run: run.id, key: `${plan}-${branch}`, name: 'x', environment: 'prod', at: NOW });
  };
  it.each([
    ['free', true, 'unprotected', 'unprotected'],
    ['team', true, 'unprotected', 'refused'],
    ['enterprise', true, 'waiting', 'refused'],
    ['free', false, 'waiting', 'refused'],
  ] as const)('is shown and ignored: %s, private %s', async (plan, isPrivate, onMain, onFeature) => {
    expect(waits(plan, isPrivate)).toBe(onMain);
    expect(waits(plan, isPrivate, 'feature')).toBe(onFeature);
    expect((await ask('run', 'GET', `${R}/environments/prod`)).data.protection_rules).toHaveLength(2);
  });
});

describe('what can be asked to act', () => {
  it('makes a queued run of a dispatch, told to those who ask', async () => {
    const answer = await ask('run-dispatch', 'POST', `${R}/actions/workflows/rollback.yml/dispatches`, {
      ref: 'refs/heads/main',
      return_run_details: true,
    });
    const id = github.dispatches[0]?.run_id;
    expect(answer).toMatchObject({ status: 200, data: { workflow_run_id: id } });
    const listed = await ask('run', 'GET', `${R}/actions/workflows/rollback.yml/runs?status=queued`);
    expect(listed.data).toMatchObject({ total_count: 1, workflow_runs: [{ id, status: 'queued', head_sha: SHA }] });
  });

  it('edits one comment, of its own', async () => {
    const made = await ask('run-pulls', 'POST', `${R}/issues/1/comments`, { body: 'first' });
    const path = `${R}/issues/comments/${made.data.id}`;
    server.world.clock.now += 60_000;
    expect((await ask('run-pulls', 'PATCH', path, { body: 'second' })).data).toMatchObject({
      body: 'second',
      created_at: '2026-01-05T09:00:00Z',
      updated_at: '2026-01-05T09:01:00Z',
    });
    expect((await ask('user-kim', 'PATCH', path, { body: 'third' })).status).toBe(403);
    expect(github.comments).toHaveLength(1);
  });

  it('resets what a PUT of an environment leaves out', async () => {
    expect((await ask('administration', 'PUT', `${R}/environments/prod`, { wait_timer: 7 })).data).toMatchObject({
      id: prod,
      protection_rules: [{ type: 'wait_timer', wait_timer: 7 }],
      deployment_branch_policy: null,
    });
    const both = { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } };
    expect((await ask('administration', 'PUT', `${R}/environments/prod`, both)).status).toBe(422);
    const made = await ask('administration', 'PUT', `${R}/environments/new`, { reviewers: [{ type: 'User', id: 2 }] });
    expect(made.data).toMatchObject({ name: 'new', can_admins_bypass: true });
  });

  it('refuses a deployment whose checks are not green, unless none are asked for', async () => {
    github.check_runs.push({
      id: 9,
      name: 'unit',
      head_sha: SHA,
      app: 'github-actions',
      status: 'completed',
      conclusion: 'failure',
      started_at: NOW,
    });
    expect((await ask('run', 'POST', `${R}/deployments`, { ref: 'main' })).status).toBe(409);
    const made = await ask('run', 'POST', `${R}/deployments`, { ref: SHA, required_contexts: [], auto_merge: false });
    expect(made).toMatchObject({ status: 201, data: { sha: SHA, environment: 'production', creator: { type: 'Bot' } } });
    const path = `${R}/deployments/${made.data.id}/statuses`;
    expect((await ask('run', 'POST', path, { state: 'success', description: 'x'.repeat(141) })).status).toBe(422);
    expect((await ask('run', 'POST', path, { state: 'success', description: 'x'.repeat(140) })).status).toBe(201);
  });
});
