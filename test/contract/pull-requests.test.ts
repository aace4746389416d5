import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubPullRequests } from '../../src/github/pull-requests.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { openPull, reviewPull } from '../../src/stand-in/github/pulls.ts';
import { emptyGithub, type GithubWorld } from '../../src/stand-in/github/state.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { githubDescription } from '../models/validate-github.ts';
import { codeOf, START, start, world } from './side.ts';

const TOKEN = 'planted-github-token';
const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

describe('pull requests', () => {
  let standIn: StandIn;
  let github: GithubWorld;
  let number: number;
  const violations: string[] = [];
  const side = (more: { token?: string; deadline?: number; repository?: string } = {}) =>
    githubPullRequests({ token: TOKEN, repository: 'example-org/shop', baseUrl: `${standIn.url}/github`, ...more });

  beforeEach(async () => {
    const made = world();
    github = emptyGithub({ id: 1, owner: 'example-org', name: 'shop', private: true, default_branch: 'main' });
    github.users.push(
      { id: 11, login: 'author', type: 'User', permission: 'write' },
      { id: 12, login: 'reviewer', type: 'User', permission: 'write' },
      { id: 13, login: 'github-actions[bot]', type: 'Bot', permission: 'write' },
    );
    const pull = openPull(github, {
      title: 'Release the shop',
      user: 'author',
      head: { ref: 'release', sha: HEAD },
      base: { ref: 'main', sha: BASE },
      labels: ['risk:R2'],
      at: START,
    });
    number = pull.number;
    reviewPull(github, pull, { user: 'reviewer', state: 'APPROVED', at: START });
    made.github = github;
    standIn = await start({
      world: made,
      handlers: [githubHandler({ token: TOKEN, validate: githubDescription(), violations })],
    });
  });
  afterEach(async () => {
    await standIn.close();
    expect([standIn.defects, violations]).toEqual([[], []]);
  });

  it('are read, an empty body as none', async () => {
    expect(await side().get(number)).toEqual({
      number,
      open: true,
      draft: false,
      head: { commit: HEAD, repository: 'example-org/shop' },
      base: { commit: BASE, branch: 'main', repository: 'example-org/shop' },
      labels: ['risk:R2'],
      title: 'Release the shop',
      body: '',
      author: { id: 11, login: 'author', type: 'User' },
    });
    expect(await side().get(number + 1)).toBeUndefined();
  });

  it('of forks say so', async () => {
    Object.assign(github.pulls[0]?.head ?? {}, { repository: 'somebody/shop' });
    expect((await side().get(number))?.head.repository).toBe('somebody/shop');
  });

  it('tell who reviewed which commit', async () => {
    expect(await side().reviews(number)).toEqual([
      {
        id: expect.any(Number),
        state: 'APPROVED',
        commit: HEAD,
        author: { id: 12, login: 'reviewer', type: 'User' },
      },
    ]);
  });

  it('tell what a reviewer may do', async () => {
    expect([await side().permission('reviewer'), await side().permission('nobody')]).toEqual(['write', 'none']);
  });

  it('are not read with a token that GitHub does not know, or of a repository without an owner', async () => {
    expect(await codeOf(side({ token: 'wrong' }).get(number))).toBe('CREDENTIALS_INVALID');
    expect(() => side({ repository: 'shop' })).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it.each([
    ['GetPull', () => side().get(number)],
    ['ListReviews', () => side().reviews(number)],
    ['GetPermission', () => side().permission('reviewer')],
  ] as const)('%s fails closed, once', async (op, ask) => {
    const { trouble } = standIn.world;
    trouble.empty = [{ service: 'github', op }];
    expect(await codeOf(ask())).toBe('RESPONSE_INCOMPLETE');
    trouble.empty = [];
    trouble.throttle = [{ service: 'github', op, share: 1 }];
    expect(await codeOf(ask())).toBe('THROTTLED');
    trouble.throttle = [];
  });
});
