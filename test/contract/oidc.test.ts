/** The job's own identity token, from the loopback GitHub. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobIdentity } from '../../src/github/oidc.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { OIDC_REQUEST_PATH, oidcIssuer } from '../../src/stand-in/github/oidc.ts';
import { startJob, startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub } from '../../src/stand-in/github/state.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { codeOf, START, start, world } from './side.ts';

const COMMIT = 'a'.repeat(40);

describe('the identity of a job', () => {
  const issuer = oidcIssuer();
  let standIn: StandIn;
  let run: number;
  beforeEach(async () => {
    const made = world();
    const github = emptyGithub({ id: 1, owner: 'example-org', name: 'shop', private: true, default_branch: 'main' });
    github.users.push({ id: 11, login: 'starter', type: 'User', permission: 'write' });
    const path = '.github/workflows/cutover.yml';
    const facts = { name: 'cutover', path, head_sha: COMMIT, head_branch: 'main', event: 'workflow_dispatch', actor: 'starter' };
    run = startRun(github, { ...facts, at: START }).id;
    startJob(github, { run, key: 'phase-canary', name: 'Canary', at: START });
    made.github = github as never;
    standIn = await start({ world: made, handlers: [githubHandler({ token: 'any', oidc: issuer })] });
  });
  afterEach(() => standIn.close());
  const ask = (environment?: string, more: { token?: string; deadline?: number } = {}) => {
    const token = issuer.grant({ run, key: 'phase-canary', ...(environment === undefined ? {} : { environment }) });
    return jobIdentity({ url: `${standIn.url}${OIDC_REQUEST_PATH}`, token, ...more });
  };

  it('names environment, repository, run, attempt, commit and workflow', async () => {
    expect(await ask('shop-canary')).toEqual({
      sub: 'repo:example-org/shop:environment:shop-canary',
      environment: 'shop-canary',
      repository: 'example-org/shop',
      run: String(run),
      attempt: '1',
      commit: COMMIT,
      workflow: 'example-org/shop/.github/workflows/cutover.yml@refs/heads/main',
      jobWorkflow: 'example-org/shop/.github/workflows/cutover.yml@refs/heads/main',
    });
  });

  it('of a job without an environment names none', async () => {
    expect(await ask()).toMatchObject({ environment: undefined });
  });

  it.each<[string, string, (standIn: StandIn) => void]>([
    ['an error', 'SERVICE_ERROR', on => void Object.assign(on.world.trouble, { error: [fault(500)] })],
    ['a refusal', 'DENIED', on => void Object.assign(on.world.trouble, { error: [fault(403)] })],
    [
      'nothing',
      'RESPONSE_INCOMPLETE',
      on => void Object.assign(on.world.trouble, { empty: [{ service: 'github', op: 'GetIdToken' }] }),
    ],
  ])('fails closed at %s', async (_, code, spoil) => {
    spoil(standIn);
    expect(await codeOf(ask('shop-canary'))).toBe(code);
  });

  it.each(['environment', 'job_workflow_ref', 'workflow_ref', 'run_attempt', 'sha'])(
    'fails closed without the claim %s',
    async claim => {
      standIn.world.github = { ...(standIn.world.github as object), oidc_claims: { [claim]: null } } as never;
      const read = await ask('shop-canary').catch((thrown: { code?: string }) => thrown);
      // In no environment is an answer, and refused by who asked.
      if (claim === 'environment') expect(read).toMatchObject({ environment: undefined });
      else expect(read).toMatchObject({ code: 'RESPONSE_INCOMPLETE' });
    },
  );

  it('is refused with another’s token, and says nothing of it', async () => {
    const error = await ask('shop-canary', { token: 'planted-id-token' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'CREDENTIALS_INVALID' });
    expect(`${JSON.stringify(error)}${(error as Error).stack}`).not.toContain('planted');
  });

  it('ends at its deadline', async () => {
    standIn.world.trouble.latencyMs = [{ service: 'github', ms: 1500 }];
    expect(await codeOf(ask('shop-canary', { deadline: 200 }))).toBe('TIMEOUT');
  });
});

const fault = (status: number) => ({ service: 'github', op: 'GetIdToken', type: 'Trouble', status });
