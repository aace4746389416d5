import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubApprovals } from '../../src/github/approvals.ts';
import { addBranch } from '../../src/stand-in/github/branches.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { addEnvironment } from '../../src/stand-in/github/protect.ts';
import { openPull } from '../../src/stand-in/github/pulls.ts';
import { answerApproval, askApproval, startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub, environmentNamed, githubOf } from '../../src/stand-in/github/state.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { githubDescription } from '../models/validate-github.ts';
import { codeOf, START, start, world } from './side.ts';

const TOKEN = 'planted-github-token';
const violations: string[] = [];

describe('approvals', () => {
  let standIn: StandIn;
  let run: number;
  const environment = () => {
    const found = environmentNamed(githubOf(standIn.world), 'shop-canary');
    if (!found) throw new Error('expected the environment');
    return found;
  };
  const side = (more: { token?: string; deadline?: number; repository?: string } = {}) =>
    githubApprovals({ token: TOKEN, repository: 'example-org/shop', baseUrl: `${standIn.url}/github`, ...more });

  beforeEach(async () => {
    const made = world();
    const github = emptyGithub({ id: 1, owner: 'example-org', name: 'shop', private: true, default_branch: 'main' });
    github.users.push(
      { id: 11, login: 'starter', type: 'User', permission: 'write' },
      { id: 12, login: 'reviewer', type: 'User', permission: 'write' },
    );
    addEnvironment(github, { name: 'shop-canary', id: 4712, reviewers: ['reviewer'], branches: ['main'], at: START });
    addEnvironment(github, { name: 'shop/open', reviewers: [], branches: [], at: START });
    const begun = startRun(github, {
      name: 'cutover',
      path: '.github/workflows/cutover.yml',
      head_sha: 'a'.repeat(40),
      head_branch: 'main',
      event: 'workflow_dispatch',
      actor: 'starter',
      at: START,
    });
    run = begun.id;
    made.github = github;
    askApproval(github, { run, key: 'canary', name: 'Canary', environment: 'shop-canary', at: START });
    standIn = await start({
      world: made,
      handlers: [githubHandler({ token: TOKEN, validate: githubDescription(), violations })],
    });
    // Only now, so that both sides of the question are seen.
    expect(await side().ofRun(run)).toEqual([]);
    answerApproval(github, {
      run,
      environment: 'shop-canary',
      state: 'approved',
      by: 'reviewer',
      comment: 'GO',
      at: START + 1000,
    });
  });
  afterEach(async () => {
    await standIn.close();
    expect(standIn.defects).toEqual([]);
    expect(violations.splice(0)).toEqual([]);
  });

  it('reads the approvals of a run', async () => {
    expect(await side().ofRun(run)).toEqual([
      {
        state: 'approved',
        environments: [{ id: 4712, name: 'shop-canary' }],
        user: { id: 12, login: 'reviewer', type: 'User' },
        comment: 'GO',
      },
    ]);
  });

  it('reads an environment with every rule', async () => {
    const strong = {
      id: 4712,
      name: 'shop-canary',
      reviewers: [{ type: 'User', id: 12, login: 'reviewer' }],
      preventSelfReview: true,
      waitTimer: 0,
      adminsBypass: false,
      branches: [{ id: expect.any(Number), type: 'branch', name: 'main' }],
      unknownRules: 0,
    };
    expect(await side().environment('shop-canary')).toEqual(strong);
    // Names are not case-sensitive.
    expect(await side().environment('SHOP-canary')).toEqual(strong);
    expect(await side().environment('shop/open')).toMatchObject({
      name: 'shop/open',
      reviewers: [],
      preventSelfReview: false,
      branches: 'any',
    });
    expect(await side().environment('none')).toBeUndefined();
  });

  it('tells what it does not know from what is off', async () => {
    const found = environment();
    delete found.can_admins_bypass;
    found.protection_rules.push({ id: 99, type: 'weather' } as unknown as (typeof found.protection_rules)[number]);
    found.deployment_branch_policy = { protected_branches: true, custom_branch_policies: false };
    expect(await side().environment('shop-canary')).toMatchObject({
      adminsBypass: undefined,
      unknownRules: 1,
      branches: 'protected',
    });
  });

  it('counts the rules that apps decide if they are switched on', async () => {
    const app = { id: 3, slug: 'gate' };
    environment().custom_rules = [
      { id: 91, enabled: true, app },
      { id: 92, enabled: false, app },
      { id: 93, enabled: true, app },
    ];
    expect(await side().environment('shop-canary')).toMatchObject({ unknownRules: 2 });
    expect(await side().environment('shop/open')).toMatchObject({ unknownRules: 0 });
  });

  it('reads a timer, teams and tags', async () => {
    const found = environment();
    const review = found.protection_rules.find(rule => rule.type === 'required_reviewers');
    if (review?.type !== 'required_reviewers') throw new Error('expected reviewers');
    review.reviewers = [{ type: 'Team', reviewer: { id: 7, slug: 'on-call' } }];
    review.prevent_self_review = false;
    found.protection_rules.push({ id: 98, type: 'wait_timer', wait_timer: 30 });
    found.patterns.push({ id: 97, name: 'v*', type: 'tag' });
    githubOf(standIn.world).teams = { 'on-call': ['reviewer'] };
    expect(await side().environment('shop-canary')).toMatchObject({
      reviewers: [{ type: 'Team', id: 7, slug: 'on-call' }],
      preventSelfReview: false,
      waitTimer: 30,
      branches: [
        { id: expect.any(Number), type: 'branch', name: 'main' },
        { id: 97, type: 'tag', name: 'v*' },
      ],
    });
  });

  it('reads run, jobs, deployments with their times, permission, authors and rules', async () => {
    const github = githubOf(standIn.world);
    const commit = 'a'.repeat(40);
    expect(await side().run(run)).toMatchObject({
      id: run,
      attempt: 1,
      commit,
      branch: 'main',
      event: 'workflow_dispatch',
      path: '.github/workflows/cutover.yml',
      actor: { id: 11, login: 'starter', type: 'User' },
      triggeringActor: { id: 11 },
      references: 0,
      createdAt: START,
    });
    const [job] = github.jobs;
    expect(await side().jobs(run, 1)).toEqual([job?.id]);
    const [made] = await side().deployments('shop-canary', commit);
    const of = { run, job: job?.id };
    expect(made).toMatchObject({
      environment: 'shop-canary',
      commit,
      statuses: [
        { state: 'waiting', at: START, ...of },
        { state: 'queued', at: START + 1000, ...of },
      ],
    });
    expect(await side().deployments('shop-canary', 'b'.repeat(40))).toEqual([]);
    expect(await side().permission('Reviewer')).toBe('write');
    expect(await side().permission('gone')).toBe('none');
    expect(await side().tier()).toMatchObject({ private: true });
    expect(await side().waited('shop-canary')).toBe(true);
    expect(await side().waited('shop/open')).toBeUndefined();
    expect(await side().accountId('reviewer')).toBe(12);
    expect(await side().accountId('nobody')).toBeUndefined();
    expect(await side().authors(commit)).toEqual([]);
    const head = { ref: 'change', sha: commit };
    openPull(github, { title: 'A change', user: 'starter', head, base: { ref: 'main', sha: 'b'.repeat(40) }, at: START });
    expect(await side().authors(commit)).toMatchObject([{ login: 'starter' }]);
    addBranch(github, { name: 'main', commits: [commit] });
    expect(await side().branchRules('main')).toContain('pull_request');
    expect(await side().identity()).toBeUndefined();
  });

  it('says what is not there, and what may not be asked', async () => {
    expect(await codeOf(side().ofRun(999_999))).toBe('NOT_FOUND');
    expect(await codeOf(side({ token: 'wrong' }).ofRun(run))).toBe('CREDENTIALS_INVALID');
    expect(() => side({ repository: 'shop' })).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it.each([
    ['ListApprovals', () => side().ofRun(run)],
    ['GetEnvironment', () => side().environment('shop-canary')],
    ['ListCustomRules', () => side().environment('shop-canary')],
    ['GetRun', () => side().run(run)],
    ['ListJobs', () => side().jobs(run, 1)],
    ['ListDeployments', () => side().deployments('shop-canary', 'a'.repeat(40))],
    ['GetPermission', () => side().permission('reviewer')],
    ['ListPullsOfCommit', () => side().authors('a'.repeat(40))],
    ['ListBranchRules', () => side().branchRules('main')],
  ] as const)('%s fails closed, once', async (op, ask) => {
    const { trouble } = standIn.world;
    trouble.empty = [{ service: 'github', op }];
    expect(await codeOf(ask())).toBe('RESPONSE_INCOMPLETE');
    trouble.empty = [];
    trouble.throttle = [{ service: 'github', op, share: 1 }];
    expect(await codeOf(ask())).toBe('THROTTLED');
    trouble.throttle = [];
    for (const [status, code] of [
      [403, 'DENIED'],
      [500, 'SERVICE_ERROR'],
      [302, 'UNREACHABLE'],
    ] as const) {
      trouble.error = [{ service: 'github', op, type: 'Trouble', status }];
      const before = standIn.calls.length;
      expect(await codeOf(ask())).toBe(code);
      expect(standIn.calls.slice(before).filter(call => call.op === op)).toHaveLength(1);
    }
  });

  it('ends at its deadline, and says so without the token', async () => {
    standIn.world.trouble.latencyMs = [{ service: 'github', ms: 1500 }];
    const error = await side({ deadline: 200 })
      .ofRun(run)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'TIMEOUT' });
    expect(`${JSON.stringify(error)}${(error as Error).stack}`).not.toContain(TOKEN);
  });

  it('says that nobody answers', async () => {
    const gone = await start();
    await gone.close();
    const approvals = githubApprovals({ token: TOKEN, repository: 'example-org/shop', baseUrl: `${gone.url}/github` });
    expect(await codeOf(approvals.ofRun(run))).toBe('UNREACHABLE');
  });

  it.each([
    [1, 'PARTIAL_DATA'],
    ['1', 'RESPONSE_INCOMPLETE'],
    [0, undefined],
  ])('takes a list of apps’ rules that says it has %j and shows none as %s', async (total_count, code) => {
    const server = createServer(({ url = '' }, answer) => {
      const one = { id: 1, name: 'prod', protection_rules: [], deployment_branch_policy: null, can_admins_bypass: false };
      const list = { total_count, custom_deployment_protection_rules: [] };
      answer.setHeader('content-type', 'application/json');
      answer.end(JSON.stringify(url.includes('deployment_protection_rules') ? list : one));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const asked = githubApprovals({ token: TOKEN, repository: 'example-org/shop', baseUrl }).environment('prod');
    if (code === undefined) expect(await asked).toMatchObject({ unknownRules: 0 });
    else expect(await codeOf(asked)).toBe(code);
    server.closeAllConnections();
    server.close();
  });
});
