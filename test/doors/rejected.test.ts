/** Whether a rejection rolls back: only if the plan says so of that phase, and GitHub says that it was rejected. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rejected } from '../../src/doors/action/rejected.ts';
import { githubApprovals } from '../../src/github/approvals.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { addEnvironment } from '../../src/stand-in/github/protect.ts';
import { answerApproval, askApproval, startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub, type GithubWorld } from '../../src/stand-in/github/state.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { START, start, world } from '../contract/side.ts';

const TOKEN = 'planted-github-token';
const PLAN = readFileSync('examples/order-status/plan.yaml', 'utf8');
/** The example, with a word about rejections in its canary. */
const planWith = (word: string) => {
  const loaded = loadPlan(PLAN.replace('  - id: canary\n', `  - id: canary\n${word === '' ? '' : `    on_reject: ${word}\n`}`));
  if ('problems' in loaded) throw new Error(loaded.problems.map(each => each.message).join('\n'));
  return loaded;
};

describe('a rejected sign-off', () => {
  let standIn: StandIn;
  let github: GithubWorld;
  let run: number;
  beforeEach(async () => {
    const made = world();
    github = emptyGithub({ id: 1, owner: 'example-org', name: 'shop', private: true, default_branch: 'main' });
    github.users.push(
      { id: 11, login: 'starter', type: 'User', permission: 'write' },
      { id: 12, login: 'reviewer', type: 'User', permission: 'write' },
    );
    made.github = github;
    for (const [index, name] of ['order-status-canary', 'order-status-scale'].entries())
      addEnvironment(github, { name, id: 4712 + index, reviewers: ['reviewer'], branches: ['main'], at: START });
    const begun = {
      ...{ name: 'cutover', path: '.github/workflows/cutover.yml', head_sha: 'a'.repeat(40), head_branch: 'main' },
      ...{ event: 'workflow_dispatch', actor: 'starter', at: START },
    };
    run = startRun(github, begun).id;
    standIn = await start({ world: made, handlers: [githubHandler({ token: TOKEN })] });
  });
  afterEach(() => standIn.close());

  const answer = (environment: string, state: 'approved' | 'rejected'): void => {
    askApproval(github, { run, key: environment, name: environment, environment, at: START });
    answerApproval(github, { run, environment, state, by: 'reviewer', comment: 'seen', at: START + 1000 });
  };
  const asked = (word: string, failed: string, token = TOKEN): Promise<boolean> => {
    const approvals = githubApprovals({ token, repository: 'example-org/shop', baseUrl: `${standIn.url}/github` });
    const session = { loaded: planWith(word), target: { approvals }, run: { id: String(run) } };
    return rejected(session as unknown as Parameters<typeof rejected>[0], failed);
  };

  it.each<[string, string, string, 'approved' | 'rejected', string, boolean]>([
    ['the plan rolls back on it', 'rollback', 'order-status-canary', 'rejected', 'canary', true],
    ['beside others that failed', 'rollback', 'order-status-canary', 'rejected', ',canary,scale', true],
    ['the plan holds', 'hold', 'order-status-canary', 'rejected', 'canary', false],
    ['the plan says nothing', '', 'order-status-canary', 'rejected', 'canary', false],
    ['the phase was approved and failed', 'rollback', 'order-status-canary', 'approved', 'canary', false],
    ['another phase was rejected', 'rollback', 'order-status-scale', 'rejected', 'canary,scale', false],
    ['its job did not fail', 'rollback', 'order-status-canary', 'rejected', ',', false],
    ['nothing is said of what failed', 'rollback', 'order-status-canary', 'rejected', '', false],
  ])('%s', async (_, word, environment, state, failed, expected) => {
    answer(environment, state);
    expect(await asked(word, failed)).toBe(expected);
  });

  it('is not made up where GitHub does not say', async () => {
    await expect(asked('rollback', 'canary', 'another-token')).rejects.toMatchObject({ code: expect.any(String) });
  });
});
