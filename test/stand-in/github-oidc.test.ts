import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { getIDToken } from '@actions/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { OIDC_REQUEST_PATH, type Oidc, oidcIssuer } from '../../src/stand-in/github/oidc.ts';
import { askApproval, finishRun, startJob, startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub, type GithubRun, type GithubWorld } from '../../src/stand-in/github/state.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld } from '../../src/stand-in/state.ts';

const NOW = Date.UTC(2026, 0, 5, 9, 0, 0);
let github: GithubWorld;
let server: StandIn;
let oidc: Oidc;
let run: GithubRun;

beforeEach(async () => {
  const world = emptyWorld({ account: '123456789012', region: 'eu-central-1', now: NOW, seed: 1 });
  github = emptyGithub({ id: 7, owner_id: 8, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  world.github = github;
  github.users.push({ id: 1, login: 'dana', type: 'User', permission: 'write' });
  const facts = { name: 'Cutover', path: '.github/workflows/cutover.yml', head_sha: 'a'.repeat(40), head_branch: 'main' };
  run = startRun(github, { ...facts, event: 'workflow_dispatch', actor: 'dana', at: NOW });
  for (const key of ['gate', 'enable']) startJob(github, { run: run.id, key, name: key, at: NOW });
  oidc = oidcIssuer();
  server = await startStandIn({ world, handlers: [githubHandler({ oidc })] });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
  expect(server.defects).toEqual([]);
});

/** As an action asks: with the toolkit. */
async function token(job: { key: string; environment?: string }, audience?: string): Promise<string> {
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `${server.url}${OIDC_REQUEST_PATH}`);
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', oidc.grant({ run: run.id, ...job }));
  const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    return await getIDToken(audience);
  } finally {
    print.mockRestore();
  }
}
const part = (text = '') => JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Record<string, unknown>;
const claims = async (...ask: Parameters<typeof token>) => part((await token(...ask)).split('.')[1]);

describe('an OIDC token of the loopback GitHub', () => {
  it('is signed by the key that the issuer publishes, and by no other', async () => {
    const [head = '', body = '', signature = ''] = (await token({ key: 'enable', environment: 'prod' })).split('.');
    const { iss } = part(body);
    const found = (await (await fetch(`${iss}/.well-known/openid-configuration`)).json()) as { issuer: string; jwks_uri: string };
    expect(found.issuer).toBe(iss);
    const { keys } = (await (await fetch(found.jwks_uri)).json()) as { keys: (JsonWebKey & { kid: string })[] };
    expect(part(head)).toMatchObject({ alg: 'RS256', typ: 'JWT', kid: keys[0]?.kid });
    const good = (text: string) =>
      verify(
        'RSA-SHA256',
        Buffer.from(text),
        createPublicKey({ key: keys[0] ?? {}, format: 'jwk' }),
        Buffer.from(signature, 'base64url'),
      );
    expect(good(`${head}.${body}`)).toBe(true);
    expect(good(`${head}.${Buffer.from('{}').toString('base64url')}`)).toBe(false);
    expect(keys[0]).not.toHaveProperty('d');
  });

  it('claims what GitHub claims', async () => {
    const job = github.jobs.find(({ key }) => key === 'enable');
    expect(await claims({ key: 'enable', environment: 'prod' }, 'sts.amazonaws.com')).toMatchObject({
      sub: 'repo:acme/shop:environment:prod',
      aud: 'sts.amazonaws.com',
      iss: `${server.url}/github/oidc`,
      environment: 'prod',
      ref: 'refs/heads/main',
      ref_type: 'branch',
      sha: 'a'.repeat(40),
      repository: 'acme/shop',
      repository_id: '7',
      repository_owner_id: '8',
      run_id: String(run.id),
      run_attempt: '1',
      check_run_id: String(job?.id),
      actor: 'dana',
      event_name: 'workflow_dispatch',
      workflow_ref: 'acme/shop/.github/workflows/cutover.yml@refs/heads/main',
      job_workflow_ref: 'acme/shop/.github/workflows/cutover.yml@refs/heads/main',
      job_workflow_sha: 'a'.repeat(40),
      runner_environment: 'github-hosted',
      iat: NOW / 1000,
      exp: NOW / 1000 + 300,
    });
  });

  it.each([
    ['an environment', 'enable', 'prod', 'repo:acme/shop:environment:prod', 'repo:acme@8/shop@7:environment:prod'],
    [
      'a colon in its name',
      'enable',
      'prod:eu',
      'repo:acme/shop:environment:prod%3Aeu',
      'repo:acme@8/shop@7:environment:prod%3Aeu',
    ],
    ['no environment', 'gate', undefined, 'repo:acme/shop:ref:refs/heads/main', 'repo:acme@8/shop@7:ref:refs/heads/main'],
  ])('has either form of subject: %s', async (_, key, environment, legacy, immutable) => {
    const job = { key, ...(environment === undefined ? {} : { environment }) };
    expect(await claims(job)).toMatchObject({ sub: legacy, aud: 'https://github.com/acme' });
    github.repository.immutable_subject = true;
    expect(await claims(job)).toMatchObject({ sub: immutable });
  });

  it('has no environment where the job has none, and says what a fault makes it say', async () => {
    expect(await claims({ key: 'gate' })).not.toHaveProperty('environment');
    github.oidc_claims = { environment: null, sub: 'repo:acme/shop:environment:other' };
    const said = await claims({ key: 'enable', environment: 'prod' });
    expect(said).not.toHaveProperty('environment');
    expect(said.sub).toBe('repo:acme/shop:environment:other');
  });

  it('names a pull request, a tag and the attempt that runs', async () => {
    run.event = 'pull_request';
    expect(await claims({ key: 'gate' })).toMatchObject({ sub: 'repo:acme/shop:pull_request' });
    Object.assign(run, { event: 'push', ref: 'refs/tags/v1' });
    expect(await claims({ key: 'gate' })).toMatchObject({ ref: 'refs/tags/v1', ref_type: 'tag' });
    run.run_attempt = 2;
    startJob(github, { run: run.id, key: 'gate', name: 'gate', at: NOW });
    expect(await claims({ key: 'gate' })).toMatchObject({ run_attempt: '2' });
  });

  const get = (path: string, given?: string) =>
    fetch(`${server.url}${path}`, given === undefined ? {} : { headers: { authorization: `Bearer ${given}` } });
  it.each([
    ['nobody', () => get(OIDC_REQUEST_PATH), 401],
    ['one with another token', () => get(OIDC_REQUEST_PATH, 'ghs_x'), 401],
    ['a job that has not begun', () => get(OIDC_REQUEST_PATH, oidc.grant({ run: run.id, key: 'later' })), 403],
    ['a job of another run', () => get(OIDC_REQUEST_PATH, oidc.grant({ run: 1, key: 'gate' })), 403],
    ['an unknown route', () => get('/github/oidc/keys'), 500],
  ])('is not given to %s', async (_, ask, status) => {
    expect((await ask()).status).toBe(status);
  });

  it('is not given once the run has ended, nor while GitHub is in trouble', async () => {
    const given = oidc.grant({ run: run.id, key: 'gate' });
    server.world.trouble.error.push({ service: 'github', op: 'GetIdToken', type: 'Unavailable', status: 503, times: 1 });
    expect((await get(OIDC_REQUEST_PATH, given)).status).toBe(503);
    expect((await get(OIDC_REQUEST_PATH, given)).status).toBe(200);
    askApproval(github, { run: run.id, key: 'enable', name: 'enable', environment: 'prod', at: NOW });
    finishRun(github, { run: run.id, conclusion: 'success', at: NOW });
    expect((await get(OIDC_REQUEST_PATH, given)).status).toBe(403);
  });
});
