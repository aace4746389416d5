import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubApprovals } from '../../src/github/approvals.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { addEnvironment } from '../../src/stand-in/github/protect.ts';
import { answerApproval, askApproval, startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub } from '../../src/stand-in/github/state.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { githubDescription } from '../models/validate-github.ts';
import { codeOf, START, start, world } from './side.ts';

const TOKEN = 'planted-github-token';
const violations: string[] = [];

describe('approvals', () => {
  let standIn: StandIn;
  let run: number;
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
    answerApproval(github, { run, environment: 'shop-canary', state: 'approved', by: 'reviewer', at: START + 1 });
  });
  afterEach(async () => {
    await standIn.close();
    expect(standIn.defects).toEqual([]);
    expect(violations.splice(0)).toEqual([]);
  });

  it('reads the approvals of a run', async () => {
    expect(await side().ofRun(run)).toEqual([
      { state: 'approved', environments: [{ id: 4712, name: 'shop-canary' }], user: { id: 12, login: 'reviewer', type: 'User' } },
    ]);
  });

  it('reads an environment and how many review it', async () => {
    expect(await side().environment('shop-canary')).toEqual({ id: 4712, name: 'shop-canary', reviewers: 1 });
    expect(await side().environment('shop/open')).toMatchObject({ name: 'shop/open', reviewers: 0 });
    expect(await side().environment('none')).toBeUndefined();
  });

  it('says what is not there, and what may not be asked', async () => {
    expect(await codeOf(side().ofRun(999_999))).toBe('NOT_FOUND');
    expect(await codeOf(side({ token: 'wrong' }).ofRun(run))).toBe('CREDENTIALS_INVALID');
    expect(() => side({ repository: 'shop' })).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it.each([
    ['ListApprovals', () => side().ofRun(run)],
    ['GetEnvironment', () => side().environment('shop-canary')],
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
      expect(standIn.calls.length).toBe(before + 1);
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
});
