import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addBranch } from '../../src/stand-in/github/branches.ts';
import { ENDPOINT_TROUBLES, type EndpointTrouble, troubleAt } from '../../src/stand-in/github/endpoint-trouble.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { OIDC_REQUEST_PATH, oidcIssuer } from '../../src/stand-in/github/oidc.ts';
import { addEnvironment } from '../../src/stand-in/github/protect.ts';
import { startRun } from '../../src/stand-in/github/run.ts';
import { signOff } from '../../src/stand-in/github/sign-off.ts';
import { emptyGithub, type GithubWorld } from '../../src/stand-in/github/state.ts';
import { WEAKNESSES, weaknessOf } from '../../src/stand-in/github/weaknesses.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld, type World } from '../../src/stand-in/state.ts';
import { githubDescription } from '../models/validate-github.ts';

const NOW = Date.UTC(2026, 0, 5, 9, 0, 0);
const SHA = 'a'.repeat(40);
const TOKEN = 'planted-token';
const CODE = 'GO-7F3A-9KMP';
const oidc = oidcIssuer();

let world: World;
let github: GithubWorld;
let server: StandIn;
let run: number;
let asks: string;

beforeEach(async () => {
  world = emptyWorld({ account: '123456789012', region: 'eu-central-1', now: NOW, seed: 1 });
  github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  world.github = github;
  github.users.push(
    { id: 1, login: 'dana', type: 'User', permission: 'write' },
    { id: 2, login: 'kim', type: 'User', permission: 'write' },
  );
  addEnvironment(github, { name: 'prod', id: 4711, reviewers: ['kim'], branches: ['main'], wait: 30, at: NOW });
  addBranch(github, { name: 'main', commits: [SHA] });
  const facts = { name: 'Cutover', path: '.github/workflows/cutover.yml', head_sha: SHA, head_branch: 'main' };
  run = startRun(github, { ...facts, event: 'workflow_dispatch', actor: 'dana', at: NOW }).id;
  asks = oidc.grant({ run, key: 'phase', environment: 'prod' });
  server = await startStandIn({ world, handlers: [githubHandler({ token: TOKEN, oidc, validate: githubDescription() })] });
});
afterEach(async () => {
  await server.close();
  expect(server.defects).toEqual([]);
});

async function read(path: string): Promise<unknown> {
  const response = await fetch(`${server.url}/github/repos/acme/shop${path}`, { headers: { authorization: `token ${TOKEN}` } });
  const data: unknown = await response.json();
  return response.ok ? data : response.status;
}

/** Everything of a sign-off that can be read through the API, and the claims of the job. */
async function seen() {
  const deployments = (await read('/deployments?environment=prod')) as { id: number }[];
  const answer = await fetch(`${server.url}${OIDC_REQUEST_PATH}`, { headers: { authorization: `Bearer ${asks}` } });
  const { value = '' } = (await answer.json()) as { value?: string };
  const { environment, sub, sha, run_attempt, workflow_ref } = JSON.parse(
    Buffer.from(value.split('.')[1] ?? '', 'base64url').toString() || '{}',
  ) as Record<string, string>;
  const { id, head_sha, run_attempt: attempt, actor } = (await read(`/actions/runs/${run}`)) as Record<string, unknown>;
  return {
    environment: await read('/environments/prod'),
    branches: await read('/environments/prod/deployment-branch-policies'),
    branch: ((await read('/branches/main')) as { protected: boolean }).protected,
    rules: (await read('/rules/branches/main')) as unknown[],
    repository: ((await read('')) as { private: boolean }).private,
    approvals: await read(`/actions/runs/${run}/approvals`),
    jobs: ((await read(`/actions/runs/${run}/jobs?filter=all`)) as { jobs: Record<string, unknown>[] }).jobs.map(
      ({ name, run_attempt: of, status }) => ({ name, of, status }),
    ),
    statuses: await Promise.all(
      deployments.map(async deployment =>
        ((await read(`/deployments/${deployment.id}/statuses`)) as { state: string; created_at: string }[]).map(
          ({ state, created_at }) => `${state} ${created_at}`,
        ),
      ),
    ),
    permission: ((await read('/collaborators/kim/permission')) as { permission: string }).permission,
    pulls: ((await read(`/commits/${SHA}/pulls`)) as { user: { login: string } }[]).map(({ user }) => user.login),
    run: { id, head_sha, attempt, actor: (actor as { login: string }).login },
    claims: { environment, sub, sha, run_attempt, workflow_ref },
  };
}

const play = (id?: string) =>
  signOff(
    {
      github,
      run,
      key: 'phase',
      environment: 'prod',
      by: 'kim',
      comment: CODE,
      now: () => world.clock.now,
      pass: ms => server.advance(ms),
    },
    id === undefined ? undefined : weaknessOf(id),
  );

describe('a strong sign-off', () => {
  it('leaves one approval with its code, by a person, and a deployment that waited', async () => {
    expect(await play()).toBe('waiting');
    expect(await seen()).toMatchObject({
      environment: {
        id: 4711,
        can_admins_bypass: false,
        protection_rules: [{ wait_timer: 30 }, { prevent_self_review: true }, {}],
      },
      branches: { total_count: 1, branch_policies: [{ name: 'main' }] },
      branch: true,
      approvals: [{ state: 'approved', comment: CODE, user: { login: 'kim', type: 'User' }, environments: [{ id: 4711 }] }],
      statuses: [['in_progress 2026-01-05T09:30:01Z', 'queued 2026-01-05T09:30:00Z', 'waiting 2026-01-05T09:00:00Z']],
      permission: 'write',
      pulls: [],
      run: { head_sha: SHA, attempt: 1 },
      claims: { environment: 'prod', sub: 'repo:acme/shop:environment:prod', sha: SHA, run_attempt: '1' },
    });
  });
});

/** What of the strong sign-off is another thing then; a weakness that nobody could see would be none. */
const SEEN: Readonly<Record<string, object>> = {
  'environment-missing': { environment: { protection_rules: [], can_admins_bypass: true }, approvals: [] },
  'environment-auto-created': { environment: { protection_rules: [] }, approvals: [] },
  'environment-other-id': { approvals: [{ comment: CODE }] },
  'reviewers-none': { environment: { protection_rules: [{ type: 'wait_timer' }, { type: 'branch_policy' }] }, approvals: [] },
  'self-review-allowed': { environment: { protection_rules: [{}, { prevent_self_review: false }, {}] } },
  'bypass-allowed': { environment: { can_admins_bypass: true } },
  'bypass-unknown': { approvals: [{ comment: CODE }] },
  'branches-any': { environment: { deployment_branch_policy: null }, branches: { total_count: 0 } },
  'branches-protected-none': { environment: { deployment_branch_policy: { protected_branches: true } }, branch: false },
  'branches-extra': { branches: { total_count: 2, branch_policies: [{ name: 'main' }, { name: 'release/*' }] } },
  'branch-unruled': { branch: false, rules: [] },
  'wait-timer-removed': {
    statuses: [['in_progress 2026-01-05T09:04:01Z', expect.anything(), expect.anything()]],
    environment: { protection_rules: [{ type: 'required_reviewers' }, { type: 'branch_policy' }] },
  },
  'wait-timer-shorter': { environment: { protection_rules: [{ wait_timer: 1 }, {}, {}] } },
  'plan-downgraded': {
    approvals: [],
    statuses: [['in_progress 2026-01-05T09:00:00Z', 'queued 2026-01-05T09:00:00Z']],
    environment: { protection_rules: [{ wait_timer: 30 }, { prevent_self_review: true }, {}] },
  },
  'reviewer-reads-only': { permission: 'read' },
  'reviewer-wrote-it': { pulls: ['kim'] },
  'claim-missing': { claims: { environment: undefined } },
  'claim-other': { claims: { environment: 'another' } },
  'claim-other-workflow': { claims: { workflow_ref: 'acme/shop/.github/workflows/cutover.yml@refs/heads/edited' } },
  'bypass-used': {
    approvals: [],
    environment: { can_admins_bypass: false },
    statuses: [['in_progress 2026-01-05T09:30:01Z', 'queued 2026-01-05T09:30:00Z', 'waiting 2026-01-05T09:00:00Z']],
  },
  'self-approval': {
    approvals: [{ user: { login: 'kim' } }],
    run: { actor: 'kim' },
    environment: { protection_rules: [{}, { prevent_self_review: false, reviewers: [{}] }, {}] },
  },
  'self-approval-hidden': {
    approvals: [{ user: { login: 'kim' } }],
    run: { actor: 'kim' },
    environment: { protection_rules: [{}, { prevent_self_review: true, reviewers: [{}] }, {}] },
  },
  'bot-approval': { approvals: [{ user: { type: 'Bot' } }] },
  'machine-approval': { approvals: [{ user: { login: 'deploy-machine', type: 'User' } }] },
  'approver-deleted': { approvals: [{ user: { login: 'ghost', id: 10_137 } }] },
  'comment-without-code': { approvals: [{ comment: 'looks good', user: { login: 'kim' } }] },
  'comment-of-another-code': { approvals: [{ comment: 'GO-0000-0000' }] },
  'approved-too-late': {
    approvals: [{ comment: CODE }],
    statuses: [['in_progress 2026-01-05T11:00:01Z', 'queued 2026-01-05T11:00:00Z', 'waiting 2026-01-05T09:00:00Z']],
  },
  'approved-and-rejected': { approvals: [{ state: 'rejected' }, { state: 'approved' }] },
  'second-use': {
    approvals: [{ comment: CODE }],
    jobs: [
      { name: 'phase', status: 'completed' },
      { name: 'phase', status: 'in_progress' },
    ],
    statuses: [
      ['in_progress 2026-01-05T09:30:01Z', expect.anything(), expect.anything()],
      expect.arrayContaining([expect.stringMatching(/^success/)]),
    ],
  },
  'stale-attempt': {
    approvals: [{ comment: CODE }],
    run: { attempt: 2 },
    jobs: [{ name: 'phase', of: 2, status: 'in_progress' }],
    claims: { run_attempt: '2' },
  },
  'rules-changed': {
    environment: { updated_at: '2026-01-05T09:30:01Z', protection_rules: [{ wait_timer: 35 }, { reviewers: [{}] }, {}] },
  },
  'commit-other': { run: { head_sha: 'f'.repeat(40) } },
  'attempt-other': { run: { attempt: 2 } },
};

describe('a weak sign-off', () => {
  it.each(WEAKNESSES.map(({ id, title }) => [id, title] as const))('%s: %s', async id => {
    expect(await play(id)).toBe(
      /^(environment-(missing|auto-created)|reviewers-none|plan-downgraded)$/.test(id) ? 'unprotected' : 'waiting',
    );
    const found = await seen();
    expect(SEEN[id]).toBeDefined();
    expect(found).toMatchObject(SEEN[id] ?? {});
    if (id === 'bypass-unknown') expect(found.environment).not.toHaveProperty('can_admins_bypass');
    if (id.startsWith('environment-')) expect(found.environment).not.toMatchObject({ id: 4711 });
    if (id === 'claim-missing') expect(found.claims.environment).toBeUndefined();
  });

  it('each has a name and a sentence of its own, and none is struck unasked', () => {
    expect(new Set(WEAKNESSES.map(({ id }) => id)).size).toBe(WEAKNESSES.length);
    expect(new Set(WEAKNESSES.map(({ title }) => title)).size).toBe(WEAKNESSES.length);
    expect(() => weaknessOf('none')).toThrow(/no weakness/);
  });
});

describe('an endpoint in trouble', () => {
  const STATUS: Readonly<Record<EndpointTrouble, number>> = {
    refused: 403,
    'not-shown': 404,
    broken: 500,
    unavailable: 503,
    empty: 200,
    throttled: 429,
  };
  it.each(ENDPOINT_TROUBLES)('%s', async kind => {
    troubleAt(world, 'GetEnvironment', kind);
    const ask = (path: string) =>
      fetch(`${server.url}/github/repos/acme/shop${path}`, { headers: { authorization: `token ${TOKEN}` } });
    const answer = await ask('/environments/prod');
    expect(answer.status).toBe(STATUS[kind]);
    if (kind === 'empty') expect(await answer.json()).toEqual({});
    expect((await ask('/environments')).status).toBe(200);
  });
});
