import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { addEnvironment, admits } from '../../src/stand-in/github/protect.ts';
import {
  answerApproval,
  askApproval,
  bypassApproval,
  finishJob,
  finishRun,
  startJob,
  startRun,
} from '../../src/stand-in/github/run.ts';
import { emptyGithub, type GithubWorld } from '../../src/stand-in/github/state.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld } from '../../src/stand-in/state.ts';
import { githubDescription } from '../models/validate-github.ts';

const NOW = Date.UTC(2026, 0, 5, 9, 0, 0);
const TOKEN = 'ghs_of_the_rehearsal';
const repo = { owner: 'acme', repo: 'shop' };

let github: GithubWorld;
let server: StandIn;
const violations: string[] = [];
let octokit: ReturnType<typeof getOctokit>['rest'];

beforeEach(async () => {
  const world = emptyWorld({ account: '123456789012', region: 'eu-central-1', now: NOW, seed: 1 });
  github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  github.users.push(
    { id: 1, login: 'dana', type: 'User', permission: 'write' },
    { id: 2, login: 'kim', type: 'User', permission: 'admin' },
    { id: 3, login: 'github-actions[bot]', type: 'Bot', permission: 'write' },
  );
  world.github = github;
  server = await startStandIn({ world, handlers: [githubHandler({ token: TOKEN, validate: githubDescription(), violations })] });
  octokit = getOctokit(TOKEN, { baseUrl: `${server.url}/github` }).rest;
});

afterEach(async () => {
  await server.close();
  expect(violations.splice(0)).toEqual([]);
});

function begin(branch = 'main') {
  return startRun(github, {
    name: 'Cutover',
    path: '.github/workflows/cutover.yml',
    head_sha: 'a'.repeat(40),
    head_branch: branch,
    event: 'workflow_dispatch',
    actor: 'dana',
    at: NOW,
  });
}

const protect = (name = 'prod') => addEnvironment(github, { name, reviewers: ['kim'], branches: ['main'], wait: 30, at: NOW });
const status = (error: unknown): number => (error as { status: number }).status;

describe('who is let in', () => {
  it.each([
    ['no token', {}],
    ['another token', { authorization: 'token ghs_another' }],
    ['another scheme', { authorization: `Basic ${TOKEN}` }],
    ['an empty token', { authorization: 'Bearer ' }],
  ])('not one with %s', async (_, headers) => {
    const response = await fetch(`${server.url}/github/repos/acme/shop`, { headers });
    expect(response.status).toBe(401);
  });

  it('one with the token, in either spelling', async () => {
    const response = await fetch(`${server.url}/github/repos/Acme/Shop`, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(await response.json()).toMatchObject({ full_name: 'acme/shop', default_branch: 'main', private: true });
    expect((await octokit.repos.get(repo)).data.id).toBe(7);
  });
});

describe('what it does not know', () => {
  it('is a 500 for a route', async () => {
    await expect(octokit.issues.list()).rejects.toSatisfy(error => status(error) === 500);
    await expect(octokit.repos.listReleases(repo)).rejects.toSatisfy(error => status(error) === 500);
  });

  it.each([
    ['another repository', () => octokit.repos.get({ owner: 'acme', repo: 'other' })],
    ['an environment', () => octokit.repos.getEnvironment({ ...repo, environment_name: 'prod' })],
    ['a run', () => octokit.actions.getWorkflowRun({ ...repo, run_id: 1 })],
    ['approvals of a run', () => octokit.actions.getReviewsForRun({ ...repo, run_id: 1 })],
    ['a person', () => octokit.repos.getCollaboratorPermissionLevel({ ...repo, username: 'nobody' })],
    ['statuses of a deployment', () => octokit.repos.listDeploymentStatuses({ ...repo, deployment_id: 1 })],
  ])('is a 404 for %s', async (_, call) => {
    await expect(call()).rejects.toSatisfy(error => status(error) === 404);
  });

  it('is an error of the server when the world has no GitHub', async () => {
    server.world.github = null;
    await expect(octokit.repos.get(repo)).rejects.toSatisfy(error => status(error) === 500);
  });
});

describe('environments', () => {
  it('show their rules, and the bypass only when the server tells', async () => {
    const environment = protect('prod/eu');
    const read = async () =>
      (await octokit.repos.getEnvironment({ ...repo, environment_name: 'prod/eu' })).data as unknown as Record<string, unknown>;
    expect(await read()).toMatchObject({
      id: environment.id,
      name: 'prod/eu',
      can_admins_bypass: false,
      created_at: '2026-01-05T09:00:00Z',
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      protection_rules: [
        { type: 'wait_timer', wait_timer: 30 },
        {
          type: 'required_reviewers',
          prevent_self_review: true,
          reviewers: [{ type: 'User', reviewer: { id: 2, login: 'kim' } }],
        },
        { type: 'branch_policy' },
      ],
    });
    delete environment.can_admins_bypass;
    expect(await read()).not.toHaveProperty('can_admins_bypass');
    const policies = await octokit.repos.listDeploymentBranchPolicies({ ...repo, environment_name: 'prod/eu' });
    expect(policies.data).toMatchObject({ total_count: 1, branch_policies: [{ name: 'main', type: 'branch' }] });
  });

  it('come in pages that octokit follows', async () => {
    for (let n = 0; n < 7; n += 1) protect(`e${n}`);
    const pages = [];
    const client = getOctokit(TOKEN, { baseUrl: `${server.url}/github` });
    for await (const { data } of client.paginate.iterator(client.rest.repos.getAllEnvironments, { ...repo, per_page: 3 }))
      pages.push((data as unknown as { name: string }[]).map(environment => environment.name));
    expect(pages).toEqual([['e0', 'e1', 'e2'], ['e3', 'e4', 'e5'], ['e6']]);
  });

  it('refuse reviewers who are no users, and more than six', () => {
    expect(() => addEnvironment(github, { name: 'x', reviewers: ['ghost'], branches: [], at: NOW })).toThrow(/no user/);
    expect(() => addEnvironment(github, { name: 'x', reviewers: Array(7).fill('kim'), branches: [], at: NOW })).toThrow(/6/);
  });

  it.each([
    ['main', 'main', true],
    ['main', 'mainly', false],
    ['release/*', 'release/1', true],
    ['release/*', 'release/1/x', false],
    ['release/**/*', 'release/1/x', true],
    ['v?.x', 'v1.x', true],
    ['v?.x', 'v1ax', false],
  ])('with the pattern %s: branch %s is admitted: %s', (pattern, branch, admitted) => {
    expect(admits(addEnvironment(github, { name: 'x', reviewers: [], branches: [pattern], at: NOW }), branch)).toBe(admitted);
  });
});

describe('an approval', () => {
  const reviews = async (run: number) => (await octokit.actions.getReviewsForRun({ ...repo, run_id: run })).data;
  const timeline = async (): Promise<string[]> => {
    const [deployment] = (await octokit.repos.listDeployments({ ...repo, environment: 'prod' })).data;
    const statuses = await octokit.repos.listDeploymentStatuses({ ...repo, deployment_id: deployment?.id ?? 0 });
    return statuses.data.map(one => one.state as string).reverse();
  };
  const jobs = async (run: number) =>
    (await octokit.actions.listJobsForWorkflowRunAttempt({ ...repo, run_id: run, attempt_number: 1 })).data;

  it('is waited for, given and read back', async () => {
    protect();
    const run = begin();
    const job = { run: run.id, key: 'enable', name: 'Enable', at: NOW };
    expect(askApproval(github, { ...job, environment: 'prod' })).toBe('waiting');
    expect((await jobs(run.id)).jobs).toMatchObject([{ name: 'Enable', status: 'waiting', conclusion: null }]);
    expect((await octokit.actions.getPendingDeploymentsForRun({ ...repo, run_id: run.id })).data).toMatchObject([
      { environment: { name: 'prod' }, wait_timer: 30, reviewers: [{ type: 'User', reviewer: { login: 'kim' } }] },
    ]);
    expect((await octokit.actions.getWorkflowRun({ ...repo, run_id: run.id })).data.status).toBe('waiting');
    expect(await reviews(run.id)).toEqual([]);

    answerApproval(github, {
      run: run.id,
      environment: 'prod',
      state: 'approved',
      by: 'kim',
      comment: 'GO 7f3a',
      at: NOW + 60_000,
    });
    startJob(github, { ...job, at: NOW + 61_000 });
    expect(await reviews(run.id)).toMatchObject([
      { state: 'approved', comment: 'GO 7f3a', user: { login: 'kim', id: 2, type: 'User' }, environments: [{ name: 'prod' }] },
    ]);
    expect(Object.keys((await reviews(run.id))[0] ?? {}).sort()).toEqual(['comment', 'environments', 'state', 'user']);
    expect((await octokit.actions.getPendingDeploymentsForRun({ ...repo, run_id: run.id })).data).toEqual([]);

    finishJob(github, { ...job, conclusion: 'success', at: NOW + 120_000 });
    finishRun(github, { run: run.id, conclusion: 'success', at: NOW + 120_000 });
    expect(await timeline()).toEqual(['waiting', 'queued', 'in_progress', 'success']);
    expect((await jobs(run.id)).jobs).toMatchObject([
      { status: 'completed', conclusion: 'success', started_at: '2026-01-05T09:01:01Z', completed_at: '2026-01-05T09:02:00Z' },
    ]);
    expect((await octokit.actions.getWorkflowRunAttempt({ ...repo, run_id: run.id, attempt_number: 1 })).data).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      run_attempt: 1,
      head_sha: 'a'.repeat(40),
      actor: { login: 'dana' },
      triggering_actor: { login: 'dana' },
    });
    await expect(octokit.actions.getWorkflowRunAttempt({ ...repo, run_id: run.id, attempt_number: 2 })).rejects.toSatisfy(
      error => status(error) === 404,
    );
  });

  it('that is a rejection fails the job, which never starts', async () => {
    protect();
    const run = begin();
    const job = { run: run.id, key: 'enable', name: 'Enable', at: NOW };
    askApproval(github, { ...job, environment: 'prod' });
    answerApproval(github, { run: run.id, environment: 'prod', state: 'rejected', by: 'kim', at: NOW + 1000 });
    finishJob(github, { ...job, conclusion: 'failure', at: NOW + 2000 });
    expect(await reviews(run.id)).toMatchObject([{ state: 'rejected' }]);
    expect(await timeline()).toEqual(['waiting', 'failure']);
    expect((await jobs(run.id)).jobs).toMatchObject([{ conclusion: 'failure', completed_at: '2026-01-05T09:00:01Z' }]);
  });

  it.each([
    ['one who is not listed', 'dana', /no reviewer/],
    ['nobody known', 'ghost', /no reviewer/],
  ])('is not taken from %s', (_, by, message) => {
    protect();
    const run = begin();
    askApproval(github, { run: run.id, key: 'e', name: 'e', environment: 'prod', at: NOW });
    expect(() => answerApproval(github, { run: run.id, environment: 'prod', state: 'approved', by, at: NOW })).toThrow(message);
    expect(github.approvals).toEqual([]);
  });

  it('is not taken from the one who started the run, nor when nothing waits', () => {
    addEnvironment(github, { name: 'own', reviewers: ['dana'], branches: [], at: NOW });
    const run = begin();
    const answer = { run: run.id, environment: 'own', state: 'approved', by: 'dana', at: NOW } as const;
    expect(() => answerApproval(github, answer)).toThrow(/nothing/);
    askApproval(github, { run: run.id, key: 'e', name: 'e', environment: 'own', at: NOW });
    expect(() => answerApproval(github, answer)).toThrow(/may not approve/);
  });

  it('is not asked for by an environment that does not exist: it is made, unprotected', async () => {
    const run = begin();
    expect(askApproval(github, { run: run.id, key: 'e', name: 'e', environment: 'prdo', at: NOW })).toBe('unprotected');
    const made = (await octokit.repos.getEnvironment({ ...repo, environment_name: 'prdo' })).data;
    expect(made).toMatchObject({ protection_rules: [], deployment_branch_policy: null, can_admins_bypass: true });
    const [deployment] = (await octokit.repos.listDeployments(repo)).data;
    const statuses = await octokit.repos.listDeploymentStatuses({ ...repo, deployment_id: deployment?.id ?? 0 });
    expect(statuses.data.map(one => one.state)).toEqual(['queued']);
  });

  it('is not even asked for on a branch that the environment does not admit', async () => {
    protect();
    const run = begin('feature');
    expect(askApproval(github, { run: run.id, key: 'e', name: 'e', environment: 'prod', at: NOW })).toBe('refused');
    expect((await jobs(run.id)).jobs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect((await octokit.repos.listDeployments(repo)).data).toEqual([]);
  });

  it('leaves no trace when an administrator goes past it', async () => {
    const environment = protect();
    const run = begin();
    askApproval(github, { run: run.id, key: 'e', name: 'e', environment: 'prod', at: NOW });
    expect(() => bypassApproval(github, { run: run.id, environment: 'prod', at: NOW })).toThrow(/no bypass/);
    environment.can_admins_bypass = true;
    bypassApproval(github, { run: run.id, environment: 'prod', at: NOW });
    expect(await reviews(run.id)).toEqual([]);
    expect((await jobs(run.id)).jobs).toMatchObject([{ status: 'queued' }]);
  });
});

describe('asking it to act', () => {
  it('records a dispatch without the values of its inputs', async () => {
    const answer = await octokit.actions.createWorkflowDispatch({
      ...repo,
      workflow_id: 'rollback.yml',
      ref: 'main',
      inputs: { reason: 'something private' },
    });
    expect(answer.status).toBe(204);
    expect(github.dispatches).toEqual([
      { workflow: 'rollback.yml', ref: 'main', input_names: ['reason'], at: NOW, run_id: github.runs.at(-1)?.id },
    ]);
  });

  it('refuses a dispatch with more than 25 inputs, or without a ref', async () => {
    await server.close();
    // What is judged here is no request that GitHub's description allows.
    server = await startStandIn({ world: server.world, handlers: [githubHandler({ token: TOKEN })] });
    octokit = getOctokit(TOKEN, { baseUrl: `${server.url}/github` }).rest;
    const inputs = Object.fromEntries(Array.from({ length: 26 }, (_, n) => [`i${n}`, '']));
    const workflow = { ...repo, workflow_id: 'x.yml' };
    await expect(octokit.actions.createWorkflowDispatch({ ...workflow, ref: 'main', inputs })).rejects.toSatisfy(
      error => status(error) === 422,
    );
    await expect(octokit.actions.createWorkflowDispatch({ ...workflow, ref: '' })).rejects.toSatisfy(
      error => status(error) === 422,
    );
    expect(github.dispatches).toEqual([]);
  });

  it('notes a cancellation once, and refuses it for a run that has ended', async () => {
    const run = begin();
    expect((await octokit.actions.cancelWorkflowRun({ ...repo, run_id: run.id })).status).toBe(202);
    expect(run.cancel_requested_at).toBe(NOW);
    finishRun(github, { run: run.id, conclusion: 'cancelled', at: NOW });
    await expect(octokit.actions.cancelWorkflowRun({ ...repo, run_id: run.id })).rejects.toSatisfy(
      error => status(error) === 409,
    );
  });
});

describe('people and trouble', () => {
  it('shows a level of permission', async () => {
    const { data } = await octokit.repos.getCollaboratorPermissionLevel({ ...repo, username: 'dana' });
    expect(data).toMatchObject({ permission: 'write', user: { id: 1, type: 'User' } });
  });

  it.each([
    ['throttle', { throttle: [{ service: 'github', op: 'GetRepository', times: 9 }] }, 429],
    ['error', { error: [{ service: 'github', op: 'GetRepository', type: 'Forbidden', status: 403 }] }, 403],
  ])('obeys %s', async (_, trouble, expected) => {
    Object.assign(server.world.trouble, trouble);
    await expect(octokit.repos.get(repo)).rejects.toSatisfy(error => status(error) === expected);
  });

  it('obeys empty answers', async () => {
    server.world.trouble.empty.push({ service: 'github', op: '*' });
    expect((await octokit.repos.get(repo)).data).toEqual({});
  });

  it('survives being saved, and logs no name of a person', async () => {
    protect();
    await octokit.repos.getCollaboratorPermissionLevel({ ...repo, username: 'dana' });
    expect(JSON.parse(JSON.stringify(github))).toEqual(github);
    expect(JSON.stringify(server.calls)).not.toContain('dana');
    expect(JSON.stringify(github)).not.toContain(TOKEN);
  });
});
