/** What the doctor cannot know about what GitHub enforces here is no GO. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examine } from '../../src/acts/doctor.ts';
import { githubApprovals } from '../../src/github/approvals.ts';
import { githubRepository } from '../../src/github/repository.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { addBranch } from '../../src/stand-in/github/branches.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { addEnvironment } from '../../src/stand-in/github/protect.ts';
import { answerApproval, askApproval, startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub, type GithubWorld } from '../../src/stand-in/github/state.ts';
import { administrationToken, runToken } from '../../src/stand-in/github/tokens.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { realClock, START, start, world } from '../contract/side.ts';
import { githubDescription } from '../models/validate-github.ts';

const plan = {
  roles: [{ id: 'ops', people: ['reviewer'] }],
  environments: [
    { name: 'prod', id: 4712, reviewers: ['ops'], branches: ['main'] },
    { name: 'back', id: 4713, reviewers: [], branches: ['main'] },
  ],
  phases: [{ id: 'live', title: 'Live', enter: [], signoff: [{ role: 'ops', environment: 'prod' }] }],
  rollback: { environment: 'back' },
} as unknown as Plan;

describe('the doctor', () => {
  let standIn: StandIn;
  let github: GithubWorld;
  beforeEach(async () => {
    github = emptyGithub({ id: 1, owner: 'example-org', name: 'shop', private: true, default_branch: 'main' });
    github.users.push(
      { id: 11, login: 'starter', type: 'User', permission: 'write' },
      { id: 12, login: 'reviewer', type: 'User', permission: 'write' },
    );
    addEnvironment(github, { name: 'prod', id: 4712, reviewers: ['reviewer'], branches: ['main'], at: START });
    addEnvironment(github, { name: 'back', id: 4713, reviewers: [], branches: ['main'], at: START });
    addBranch(github, { name: 'main', commits: ['a'.repeat(40)] });
    const made = world();
    made.github = github as never;
    const tokens = [runToken('reads'), administrationToken('administers')];
    standIn = await start({ world: made, handlers: [githubHandler({ tokens, validate: githubDescription() })] });
  });
  afterEach(() => standIn.close());

  const codes = async (token = 'reads') => {
    const settings = { token, repository: 'example-org/shop', baseUrl: `${standIn.url}/github` };
    const target = { approvals: githubApprovals(settings), repository: githubRepository(settings), clock: realClock };
    return (await examine(plan, target)).open.map(({ code }) => code);
  };
  const waited = (): void => {
    const facts = { name: 'cutover', path: '.github/workflows/cutover.yml', head_sha: 'a'.repeat(40), head_branch: 'main' };
    const run = startRun(github, { ...facts, event: 'workflow_dispatch', actor: 'starter', at: START }).id;
    askApproval(github, { run, key: 'phase', name: 'Phase', environment: 'prod', at: START });
    answerApproval(github, { run, environment: 'prod', state: 'rejected', by: 'reviewer', comment: '', at: START + 1000 });
  };

  it('knows what a public repository enforces', async () => {
    github.repository.private = false;
    expect(await codes()).toEqual([]);
  });

  it('does not know what a private one enforces whose plan it may not see, until a job has waited', async () => {
    expect(await codes()).toEqual(['ENV_TIER_UNKNOWN']);
    waited();
    expect(await codes()).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['enterprise', []],
    ['team', ['ENV_PLAN_TIER']],
    ['a-plan-of-another-year', ['ENV_TIER_UNKNOWN']],
  ])('of the plan %s says %j', async (name, expected) => {
    Object.assign(github.repository, { plan: name });
    expect(await codes('administers')).toEqual(expected);
  });
});
