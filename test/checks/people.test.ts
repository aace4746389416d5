/** Kinds that ask GitHub and people: check runs, tags, teams, signatures. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkRun } from '../../src/checks/check-run.ts';
import type { PlanFacts } from '../../src/checks/kind.ts';
import { manual } from '../../src/checks/manual.ts';
import { releasePin } from '../../src/checks/release-pin.ts';
import { rolesFilled } from '../../src/checks/roles-filled.ts';
import { keepSigned } from '../../src/journal/signed.ts';
import { pathMatches } from '../../src/paths-match.ts';
import { gitHistory } from '../../src/process/git-history.ts';
import { itemDigest, type Signed } from '../../src/signed.ts';
import { emptyGithub, type GithubWorld, githubOf } from '../../src/stand-in/github/state.ts';
import type { Target } from '../../src/target.ts';
import { type Rig, rigOf, START, worldOf } from './rig.ts';

const COMMIT = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const LOGIN = 'planted-login-of-somebody';
const FACTS: PlanFacts = {
  account: '123456789012',
  region: 'us-east-2',
  commit: COMMIT,
  world: 'rehearsal',
  system: 'order-status',
  roles: [
    { id: 'driver', team: 'drivers' },
    { id: 'observer', team: 'observers' },
    { id: 'owner', people: [LOGIN] },
    { id: 'ghost', team: 'no-such-team' },
  ],
};

/** A conclusion that GitHub does not describe yet. */
const NEW_WORD = 'a-new-word';

let rig: Rig | undefined;
afterEach(async () => {
  const defects = rig?.standIn.defects;
  await rig?.standIn.close();
  rig = undefined;
  expect(defects ?? []).toEqual([]);
});

async function on(change: (github: GithubWorld) => void = () => undefined, described = true): Promise<Rig> {
  rig = await rigOf(
    worldOf(world => {
      const github = emptyGithub({ id: 1, owner: 'example-org', name: 'shop', private: true, default_branch: 'main' });
      github.users.push(
        ...[LOGIN, 'second'].map((login, id) => ({ id: id + 1, login, type: 'User' as const, permission: 'write' as const })),
      );
      github.teams = { drivers: [LOGIN], observers: ['second', LOGIN], nobody: [] };
      world.github = github;
      change(github);
    }),
    {},
    described,
  );
  return rig;
}

const run = (plan: PlanFacts = FACTS) => ({
  clock: { now: () => START, sleep: async () => undefined },
  signal: new AbortController().signal,
  plan,
});
const checkRunOf = (name: string, conclusion: string | null, more: Partial<GithubWorld['check_runs'][number]> = {}) => ({
  id: 10,
  name,
  head_sha: COMMIT,
  app: 'github-actions',
  status: conclusion === null ? ('in_progress' as const) : ('completed' as const),
  conclusion,
  started_at: START,
  ...more,
});

describe('check-run', () => {
  const check = { kind: 'check-run', id: 'ci', name: 'unit' } as const;
  const ask = async (runs: GithubWorld['check_runs'], more: object = {}, plan = FACTS) => {
    const described = runs.every(({ conclusion }) => conclusion !== NEW_WORD);
    const { target } = await on(github => github.check_runs.push(...runs), described);
    return checkRun.observe({ ...check, ...more }, target, run(plan));
  };

  it('passes for a successful run of exactly this commit', async () => {
    expect(await ask([checkRunOf('unit', 'success')])).toMatchObject({ met: true });
  });
  it.each(['failure', 'skipped', 'neutral', 'cancelled', 'timed_out', 'stale', NEW_WORD])('%s is not green', async conclusion => {
    expect(await ask([checkRunOf('unit', conclusion)])).toMatchObject({ met: false, reason: 'CHECK_RUN_NOT_GREEN' });
  });
  it.each([
    ['missing', [], 'CHECK_RUN_MISSING', false],
    ['of another commit', [checkRunOf('unit', 'success', { head_sha: OTHER })], 'CHECK_RUN_MISSING', false],
    ['of another name', [checkRunOf('unit (slow)', 'success')], 'CHECK_RUN_MISSING', false],
    ['under way', [checkRunOf('unit', null)], 'CHECK_RUN_PENDING', 'inconclusive'],
  ] as const)('%s is no pass', async (_, runs, reason, met) => {
    expect(await ask([...runs])).toMatchObject({ met, reason });
  });
  it('takes the newest attempt, whichever way it went', async () => {
    const [old, now] = [checkRunOf('unit', 'success', { id: 3 }), checkRunOf('unit', 'failure', { id: 4 })];
    expect(await ask([old, now])).toMatchObject({ met: false });
    await rig?.standIn.close();
    expect(
      await ask([
        { ...old, conclusion: 'failure' },
        { ...now, conclusion: 'success' },
      ]),
    ).toMatchObject({ met: true });
  });
  it('wants all apps of one name to be green, or the one that is named', async () => {
    const runs = [checkRunOf('unit', 'success'), checkRunOf('unit', 'failure', { id: 11, app: 'another-app' })];
    expect(await ask(runs)).toMatchObject({ met: false });
    await rig?.standIn.close();
    expect(await ask(runs, { app: 'github-actions' })).toMatchObject({ met: true });
  });
  it('is asked where the history does not tell, and not where nothing has changed', async () => {
    const { target } = await on();
    const of = (paths: readonly string[] | undefined): Pick<Target, 'repository' | 'history'> => ({
      repository: target.repository,
      history: { changedSinceRelease: async () => (paths === undefined ? undefined : { release: 'v1', paths }) },
    });
    const conditional = { ...check, if_changed: ['prompts/**', 'schemas/*.json'] };
    const asked = (paths: readonly string[] | undefined) => checkRun.observe(conditional, of(paths), run());
    expect(await asked(['README.md', 'schemas/deep/a.json'])).toMatchObject({ met: true, actual: { word: 'unchanged' } });
    for (const paths of [undefined, ['prompts/a/b.txt'], ['schemas/a.json']])
      expect(await asked(paths)).toMatchObject({ met: false, reason: 'CHECK_RUN_MISSING' });
  });
  it('cannot tell without a commit, and says so', async () => {
    const { commit: _, ...without } = FACTS;
    expect(await ask([checkRunOf('unit', 'success')], {}, without)).toMatchObject({ met: 'error', reason: 'COMMIT_UNKNOWN' });
  });
});

describe('the history of a checkout', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), GIT_CONFIG_NOSYSTEM: '1' };
  const repository = () => {
    const folder = mkdtempSync(join(tmpdir(), 'history-'));
    made.push(folder);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@planted.example', ...args], {
        encoding: 'utf8',
        env,
      }).trim();
    git('init', '-q', '-b', 'main');
    mkdirSync(join(folder, 'prompts'));
    writeFileSync(join(folder, 'prompts/one.txt'), 'one\n'.repeat(20));
    writeFileSync(join(folder, 'other.txt'), 'other\n');
    git('add', '.');
    git('commit', '-qm', 'first');
    const commit = (message: string) => {
      git('add', '-A');
      git('commit', '-qm', message);
      return git('rev-parse', 'HEAD');
    };
    return { folder, git, commit };
  };

  it('names what has changed since the last release, a rename under both names', async () => {
    const { folder, git, commit } = repository();
    git('tag', 'v1.0.0');
    renameSync(join(folder, 'prompts/one.txt'), join(folder, 'moved.txt'));
    const head = commit('moved');
    git('tag', 'v1.1.0');
    // The tag on the commit itself is the release that is being made.
    expect(await gitHistory(folder, env).changedSinceRelease(head)).toEqual({
      release: 'v1.0.0',
      paths: ['prompts/one.txt', 'moved.txt'],
    });
  });
  it('does not know without a release before, without the whole history, without git', async () => {
    const { folder, git, commit } = repository();
    writeFileSync(join(folder, 'other.txt'), 'changed\n');
    const head = commit('second');
    expect(await gitHistory(folder, env).changedSinceRelease(head)).toBeUndefined();
    git('tag', 'v1.0.0', 'HEAD^');
    expect(await gitHistory(folder, env).changedSinceRelease(head)).toMatchObject({ paths: ['other.txt'] });
    expect(await gitHistory(folder, env).changedSinceRelease(OTHER)).toBeUndefined();
    const shallow = mkdtempSync(join(tmpdir(), 'history-'));
    made.push(shallow);
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, shallow], { env });
    expect(await gitHistory(shallow, env).changedSinceRelease(head)).toBeUndefined();
    expect(await gitHistory(tmpdir(), env).changedSinceRelease(head)).toBeUndefined();
  });
  it.each([
    ['prompts/**', 'prompts/a/b.txt', true],
    ['**/*.md', 'README.md', true],
    ['docs/*.md', 'docs/a/b.md', false],
    ['a.b', 'axb', false],
  ])('%s against %s: %s', (pattern, path, fits) => {
    expect(pathMatches(pattern, path)).toBe(fits);
  });
});

describe('release-pin', () => {
  const ask = async (tags: GithubWorld['tags']) => {
    const { target } = await on(github => github.tags.push(...tags));
    return releasePin.observe({ kind: 'release-pin', id: 'pin', tag: 'v1.0.0' }, target, run());
  };
  it.each([true, false])('follows the tag to this commit (annotated: %s)', async annotated => {
    expect(await ask([{ name: 'v1.0.0', commit: COMMIT, annotated }])).toMatchObject({ met: true });
  });
  it('refuses a missing tag and one on another commit', async () => {
    expect(await ask([])).toMatchObject({ met: false, reason: 'TAG_MISSING' });
    await rig?.standIn.close();
    expect(await ask([{ name: 'v1.0.0', commit: OTHER, annotated: true }])).toMatchObject({
      met: false,
      reason: 'TAG_ELSEWHERE',
    });
  });
});

describe('roles-filled', () => {
  const ask = async (roles: string[], more: object = {}, change?: (github: GithubWorld) => void) => {
    const { target } = await on(change);
    return rolesFilled.observe({ kind: 'roles-filled', id: 'roles', roles, ...more }, target, run());
  };
  it('passes when every role has somebody, and shows counts only', async () => {
    const seen = await ask(['driver', 'observer', 'owner']);
    expect(seen).toMatchObject({ met: true, facts: { observer: { count: 2 } } });
    expect(JSON.stringify(seen)).not.toContain(LOGIN);
  });
  it('refuses an empty team, an unseen one, and a role that the plan does not have', async () => {
    const empty = (github: GithubWorld) => void github.teams['drivers']?.splice(0);
    expect(await ask(['driver', 'owner'], {}, empty)).toMatchObject({
      met: false,
      reason: 'ROLE_EMPTY',
      actual: { words: ['driver'] },
    });
    await rig?.standIn.close();
    expect(await ask(['driver', 'ghost'])).toMatchObject({ met: 'error', reason: 'TEAM_UNSEEN' });
    await rig?.standIn.close();
    expect(await ask(['nowhere'])).toMatchObject({ met: 'error', reason: 'TEAM_UNSEEN' });
  });
  it('says that a team is unseen where the token is refused, and fails with GitHub', async () => {
    const { standIn, target } = await on();
    const filled = () => rolesFilled.observe({ kind: 'roles-filled', id: 'roles', roles: ['driver'] }, target, run());
    standIn.world.trouble.error = [{ service: 'github', op: 'ListTeamMembers', type: 'Trouble', status: 403 }];
    expect(await filled()).toMatchObject({ met: 'error', reason: 'TEAM_UNSEEN' });
    standIn.world.trouble.error = [{ service: 'github', op: 'ListTeamMembers', type: 'Trouble', status: 500 }];
    await expect(filled()).rejects.toMatchObject({ code: 'SERVICE_ERROR' });
  });
  it('wants a person for each role where they must be distinct', async () => {
    expect(await ask(['driver', 'observer'], { distinct: true })).toMatchObject({ met: true });
    await rig?.standIn.close();
    expect(await ask(['driver', 'observer', 'owner'], { distinct: true })).toMatchObject({ met: false, reason: 'ROLE_SHARED' });
  });
});

describe('manual', () => {
  const check = { kind: 'manual', id: 'qa', item: 'QA checklist done', role: 'observer', max_age: '14d' } as const;
  const signed: Signed = {
    check: 'qa',
    item: itemDigest(check),
    role: 'observer',
    commit: COMMIT,
    world: 'rehearsal',
    by: `github/${LOGIN}`,
    at: START - 86_400_000,
  };
  const ask = async (one: Signed | undefined, asked: object = {}) => {
    const { target } = await on();
    if (one) await keepSigned(target.parameters, 'order-status', one);
    return manual.observe({ ...check, ...asked }, target, run());
  };
  it('passes for this item, commit and world, young enough, and does not show who signed', async () => {
    const seen = await ask(signed);
    expect(seen).toMatchObject({ met: true });
    expect(JSON.stringify(seen)).not.toContain(LOGIN);
  });
  it.each([
    ['nobody has signed', undefined, {}, 'NOT_SIGNED'],
    ['a changed commit', { ...signed, commit: OTHER }, {}, 'SIGNED_OTHER_COMMIT'],
    ['a changed item', signed, { item: 'QA checklist half done' }, 'SIGNED_OTHER_ITEM'],
    ['another role', signed, { role: 'driver' }, 'SIGNED_OTHER_ITEM'],
    ['another world', { ...signed, world: 'production' as const }, {}, 'SIGNED_OTHER_WORLD'],
    ['too old', { ...signed, at: START - 15 * 86_400_000 }, {}, 'TOO_OLD'],
    ['from the future', { ...signed, at: START + 1000 }, {}, 'TOO_OLD'],
  ] as const)('%s: no pass', async (_, one, asked, reason) => {
    expect(await ask(one, asked)).toMatchObject({ met: false, reason });
  });
  it('refuses what is no signature in its place', async () => {
    const { target, world } = await on();
    await keepSigned(target.parameters, 'order-status', signed);
    const [, parameter] = Object.entries(world.aws.ssm.parameters).find(([name]) => name.endsWith('/records/signed.qa')) ?? [];
    const newest = parameter?.versions.at(-1);
    if (!newest) throw new Error('the signature was not kept');
    newest.value = JSON.stringify({ ...signed, by: 'somebody@planted.example' });
    await expect(manual.observe(check, target, run())).rejects.toMatchObject({ code: 'RESPONSE_INVALID' });
    expect(githubOf(world).repository.name).toBe('shop');
  });
});
