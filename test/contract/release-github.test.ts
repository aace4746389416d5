/** Runs, comments and branches, through the real clients. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubBranches } from '../../src/github/branches.ts';
import { githubComments } from '../../src/github/comments.ts';
import { githubPullRequests } from '../../src/github/pull-requests.ts';
import { githubRuns } from '../../src/github/runs.ts';
import { addBranch, type GithubBranch } from '../../src/stand-in/github/branches.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { type GithubPull, mergePull, openPull } from '../../src/stand-in/github/pulls.ts';
import { finishRun, startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub, type GithubRun, type GithubWorld } from '../../src/stand-in/github/state.ts';
import { administrationToken, runToken } from '../../src/stand-in/github/tokens.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { githubDescription } from '../models/validate-github.ts';
import { codeOf, START, start, world } from './side.ts';

const TOKEN = 'planted-github-token';
const ADMIN = 'planted-administration-token';
const READS = 'planted-token-that-reads';
const BOT = 'github-actions[bot]';
const [FIRST, SECOND, THIRD, OTHER] = ['1', '2', '3', 'f'].map(each => each.repeat(40)) as [string, string, string, string];
const MARKER = '<!-- gonogo:rollback:shop:c1:all -->';

let standIn: StandIn;
let github: GithubWorld;
const settings = (token = TOKEN) => ({ token, repository: 'example-org/shop', baseUrl: `${standIn.url}/github` });

beforeEach(async () => {
  const made = world();
  github = emptyGithub({ id: 1, owner: 'example-org', name: 'shop', private: true, default_branch: 'main' });
  github.users.push(
    { id: 11, login: 'x', type: 'User', permission: 'write' },
    { id: 12, login: BOT, type: 'Bot', permission: 'write' },
  );
  made.github = github as unknown as typeof made.github;
  const tokens = [administrationToken(ADMIN), runToken(READS, { pull_requests: 'read' })];
  const handlers = [githubHandler({ token: TOKEN, tokens, validate: githubDescription() })];
  standIn = await start({ world: made, handlers });
});
afterEach(async () => {
  await standIn.close();
  expect(standIn.defects).toEqual([]);
});

const ops = (): readonly string[] => standIn.calls.map(({ op }) => op);

describe('runs', () => {
  const add = (file: string, status: GithubRun['status']): GithubRun => {
    const path = `.github/workflows/${file}`;
    const facts = { head_sha: FIRST, head_branch: 'main', event: 'workflow_dispatch', actor: 'x', at: START };
    const run = startRun(github, { name: file, path, ...facts });
    if (status === 'completed') finishRun(github, { run: run.id, conclusion: 'success', at: START });
    run.status = status;
    return run;
  };

  it('finds those of the file and of the status, all pages', async () => {
    const waiting = Array.from({ length: 130 }, () => add('cutover-shop.yml', 'waiting').id);
    add('cutover-shop.yml', 'in_progress');
    add('cutover-shop.yml', 'completed');
    add('cutover-other.yml', 'waiting');
    expect((await githubRuns(settings()).open('cutover-shop.yml', 'waiting')).toSorted((a, b) => a - b)).toEqual(waiting);
    expect(await githubRuns(settings()).open('cutover-shop.yml', 'queued')).toEqual([]);
  });

  it('cancels one, and says of one that has ended that it is over', async () => {
    const [open, over] = [add('cutover-shop.yml', 'waiting'), add('cutover-shop.yml', 'completed')];
    expect(await githubRuns(settings()).cancel(open.id)).toBe('cancelled');
    expect(open.cancel_requested_at).not.toBeNull();
    expect(await githubRuns(settings()).cancel(over.id)).toBe('over');
    expect(await codeOf(githubRuns(settings()).cancel(99))).toBe('NOT_FOUND');
  });
});

describe('comments', () => {
  let pull: GithubPull;
  const ends = { head: { ref: 'release', sha: SECOND }, base: { ref: 'main', sha: FIRST } };
  beforeEach(() => {
    pull = openPull(github, { title: 'Release', user: 'x', ...ends, at: START });
    mergePull(pull, { commit: THIRD, at: START });
  });
  const upsert = (body: string) => githubComments(settings()).upsertComment(pull.number, MARKER, body);
  const bodies = (): readonly string[] => github.comments.map(({ user, body }) => `${user}: ${body.replaceAll('\n', '|')}`);

  it('finds the pull requests that brought a commit, and none that was closed unmerged', async () => {
    const closed = openPull(github, { title: 'No', user: 'x', ...ends, at: START });
    closed.state = 'closed';
    const open = openPull(github, { title: 'Open', user: 'x', ...ends, at: START });
    const { pullRequestsOf } = githubComments(settings());
    expect(await pullRequestsOf(THIRD)).toEqual([pull.number]);
    expect(await pullRequestsOf(SECOND)).toEqual([pull.number, open.number]);
    expect(await pullRequestsOf(OTHER)).toEqual([]);
  });

  it('finds the open pull requests of a head, those of forks as well', async () => {
    const open = openPull(github, { title: 'Open', user: 'x', ...ends, at: START });
    const fork = openPull(github, {
      title: 'Fork',
      user: 'x',
      ...ends,
      head: { ref: 'release', sha: SECOND, repository: 'somebody/shop' },
      at: START,
    });
    openPull(github, { title: 'Closed', user: 'x', ...ends, at: START }).state = 'closed';
    openPull(github, { title: 'Other', user: 'x', ...ends, head: { ref: 'other', sha: OTHER }, at: START });
    const found = await githubPullRequests(settings()).openAt(SECOND);
    expect(found.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([open.number, fork.number]);
    expect(found.find(({ number }) => number === fork.number)?.head).toEqual({ commit: SECOND, repository: 'somebody/shop' });
    // A fork's commit is in no list of the repository's own.
    expect(await githubComments(settings()).pullRequestsOf(SECOND)).toEqual([pull.number, open.number]);
  });

  it('edits one that stands and writes none, where that is wanted', async () => {
    const { upsertComment } = githubComments(settings());
    expect(await upsertComment(pull.number, MARKER, 'one', { standing: true })).toBe('none');
    expect(bodies()).toEqual([]);
    await upsert('one');
    expect(await upsertComment(pull.number, MARKER, 'two', { standing: true })).toBe('edited');
    expect(bodies()).toEqual([`${BOT}: ${MARKER}|two`]);
  });

  it('writes once, edits afterwards, and leaves alone what says it already', async () => {
    expect([await upsert('one'), await upsert('two'), await upsert('two')]).toEqual(['created', 'edited', 'unchanged']);
    expect(bodies()).toEqual([`${BOT}: ${MARKER}|two`]);
    expect(ops().filter(op => op === 'UpdateComment')).toHaveLength(1);
  });

  it('leaves alone what its writer wants to stay, and is told the whole of it', async () => {
    await upsert('run 2');
    const { upsertComment } = githubComments(settings());
    const keep = (standing: string) => standing === `${MARKER}\nrun 2`;
    expect(await upsertComment(pull.number, MARKER, 'run 1', { keep })).toBe('kept');
    expect(bodies()).toEqual([`${BOT}: ${MARKER}|run 2`]);
    expect(await upsertComment(pull.number, MARKER, 'run 3', { keep: () => false })).toBe('edited');
    expect(bodies()).toEqual([`${BOT}: ${MARKER}|run 3`]);
  });

  it('is not told that it was written where GitHub does not say so, nor with a token that reads', async () => {
    standIn.world.trouble.empty = [{ service: 'github', op: 'CreateComment' }];
    expect(await codeOf(upsert('one'))).toBe('RESPONSE_INCOMPLETE');
    standIn.world.trouble.empty = [];
    const reads = githubComments(settings(READS));
    expect(await codeOf(reads.upsertComment(pull.number, MARKER, 'one'))).toBe('DENIED');
    expect(bodies()).toEqual([]);
  });

  it('finds its own beyond the first page', async () => {
    const made = { issue: pull.number, user: 'x', created_at: START, updated_at: START };
    for (let id = 1; id <= 120; id += 1) github.comments.push({ id, body: 'hello', ...made });
    await upsert('one');
    expect(await upsert('two')).toBe('edited');
  });

  it('never takes another’s comment for its own, whatever marker it bears', async () => {
    const theirs = { issue: pull.number, user: 'x', created_at: START, updated_at: START };
    github.comments.push({ id: 1, body: `${MARKER}\nforged`, ...theirs });
    expect(await upsert('one')).toBe('created');
    expect(bodies()).toEqual([`x: ${MARKER}|forged`, `${BOT}: ${MARKER}|one`]);
  });

  it('two at once leave one', async () => {
    const results = await Promise.all(['one', 'two', 'three'].map(upsert));
    expect(results).toContain('created');
    expect(bodies()).toHaveLength(1);
  });

  it.each(['no marker', '<!-- a\nb -->', '<!-- a --> b'])('refuses the marker %j', async marker => {
    expect(await codeOf(githubComments(settings()).upsertComment(pull.number, marker, 'x'))).toBe('USAGE');
    expect(standIn.calls).toEqual([]);
  });
});

describe('branches', () => {
  let branch: GithubBranch;
  beforeEach(() => {
    branch = addBranch(github, { name: 'release/1', commits: [FIRST, SECOND] });
    addBranch(github, { name: 'side', commits: [FIRST, OTHER] });
    addBranch(github, { name: 'next', commits: [FIRST, SECOND, THIRD] });
  });

  it.each([
    ['its tip', SECOND, true],
    ['a commit behind its tip', FIRST, true],
    ['a commit ahead of it', THIRD, false],
    ['a commit beside it', OTHER, false],
  ])('%s', async (_, commit, on) => {
    expect(await githubBranches(settings()).holds('release/1', commit)).toBe(on);
  });

  it('a commit or branch that GitHub does not know is an error', async () => {
    const { holds } = githubBranches(settings());
    expect(await codeOf(holds('release/1', 'e'.repeat(40)))).toBe('NOT_FOUND');
    expect(await codeOf(holds('gone', FIRST))).toBe('NOT_FOUND');
  });

  it.each<[string, (of: GithubBranch) => void, string, boolean]>([
    ['protected and open to merges', () => undefined, TOKEN, false],
    ['a ruleset restricts updates', of => of.rules.push({ type: 'update', ruleset_id: 2 }), TOKEN, true],
    [
      'a ruleset that lets a fork be synchronised',
      of => of.rules.push({ type: 'update', ruleset_id: 2, parameters: { update_allows_fetch_and_merge: true } }),
      TOKEN,
      false,
    ],
    ['a classic lock that this token cannot see', of => Object.assign(of, { lock_branch: true }), TOKEN, false],
    ['a classic lock that it can see', of => Object.assign(of, { lock_branch: true }), ADMIN, true],
    ['classic protection without a lock', of => Object.assign(of, { lock_branch: false }), ADMIN, false],
  ])('%s', async (_, set, token, locked) => {
    set(branch);
    expect(await githubBranches(settings(token)).locked('release/1')).toBe(locked);
  });
});

describe('each fails closed', () => {
  const CALLS: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['ListWorkflowRuns', () => githubRuns(settings()).open('cutover-shop.yml', 'waiting')],
    ['CancelRun', () => githubRuns(settings()).cancel(7)],
    ['ListPullsOfCommit', () => githubComments(settings()).pullRequestsOf(FIRST)],
    ['ListPulls', () => githubPullRequests(settings()).openAt(FIRST)],
    ['ListComments', () => githubComments(settings()).upsertComment(1, MARKER, 'x')],
    ['CompareCommits', () => githubBranches(settings()).holds('main', FIRST)],
    ['ListBranchRules', () => githubBranches(settings()).locked('main')],
  ];
  it.each(CALLS)('%s', async (op, ask) => {
    const { trouble } = standIn.world;
    // An empty answer to a cancellation is GitHub's own.
    if (op !== 'CancelRun') {
      trouble.empty = [{ service: 'github', op }];
      expect(await codeOf(ask())).toBe('RESPONSE_INCOMPLETE');
      trouble.empty = [];
    }
    trouble.throttle = [{ service: 'github', op, share: 1 }];
    expect(await codeOf(ask())).toBe('THROTTLED');
    trouble.throttle = [];
    for (const [status, code] of [
      [401, 'CREDENTIALS_INVALID'],
      [403, 'DENIED'],
      [500, 'SERVICE_ERROR'],
      [302, 'UNREACHABLE'],
    ] as const) {
      trouble.error = [{ service: 'github', op, type: 'Trouble', status }];
      expect(await codeOf(ask())).toBe(code);
    }
  });
});
