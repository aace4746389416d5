/** The script that makes the environments, run for real against the loopback GitHub: what it makes is what the sign-off asks for. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environments } from '../../src/doors/cli/environments.ts';
import { githubApprovals } from '../../src/github/approvals.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { environmentsScript } from '../../src/plan/set-up/environments-script.ts';
import { rollbackWeaknessesOf, weaknessesOf } from '../../src/signoff/weaknesses-of.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { teamId } from '../../src/stand-in/github/shapes/user.ts';
import { emptyGithub, type GithubWorld } from '../../src/stand-in/github/state.ts';
import { administrationToken, runToken } from '../../src/stand-in/github/tokens.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld } from '../../src/stand-in/state.ts';
import { githubDescription } from '../models/validate-github.ts';
import { runWithGh } from './gh-on-path.ts';

const PLAN_PATH = 'examples/order-status/plan.yaml';
const ADMIN = 'ghs_admin';
const home = mkdtempSync(join(tmpdir(), 'gonogo-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const loaded = loadPlan(readFileSync(PLAN_PATH));
if ('problems' in loaded) throw new Error('the order-status plan does not load');
const plan: Plan = {
  ...loaded.plan,
  roles: [...loaded.plan.roles, { id: 'on-call', people: ['kim', 'robin'] }],
  environments: loaded.plan.environments.map(each =>
    each.name === 'order-status-scale' ? { ...each, reviewers: ['on-call'], branches: ['main', 'release/*'], wait: '90s' } : each,
  ),
};

let github: GithubWorld;
let standIn: StandIn;
const violations: string[] = [];

beforeEach(async () => {
  const world = emptyWorld({ account: '123456789012', region: 'us-east-2', now: Date.UTC(2026, 0, 5), seed: 1 });
  github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  github.users.push(
    { id: 11, login: 'kim', type: 'User', permission: 'write' },
    { id: 12, login: 'robin', type: 'User', permission: 'write' },
  );
  github.teams['order-status-engineering'] = ['kim'];
  github.teams['support-ops'] = ['robin'];
  world.github = github;
  const tokens = [administrationToken(ADMIN), runToken('ghs_run')];
  standIn = await startStandIn({
    world,
    handlers: [githubHandler({ token: 'ghs_run', tokens, validate: githubDescription(), violations })],
  });
});
afterEach(async () => {
  await standIn.close();
  expect(violations.splice(0)).toEqual([]);
});

const tableOf = (): Record<string, number> => ({
  'users/kim': 11,
  'users/robin': 12,
  ...Object.fromEntries(Object.keys(github.teams).map(slug => [`orgs/acme/teams/${slug}`, teamId(github, slug)])),
});

/** Runs the script of a plan. */
async function make(of: Plan, more: { token?: string; table?: Record<string, number> } = {}) {
  const script = join(home, 'environments.sh');
  writeFileSync(script, environmentsScript(of, PLAN_PATH, 'acme/shop'));
  chmodSync(script, 0o755);
  return await runWithGh(script, home, { url: `${standIn.url}/github`, token: ADMIN, table: tableOf(), ...more });
}

/** What the sign-off finds wrong with the environments that stand now, by name. */
async function weaknesses(of: Plan): Promise<Readonly<Record<string, readonly string[]>>> {
  const approvals = githubApprovals({ token: 'ghs_run', repository: 'acme/shop', baseUrl: `${standIn.url}/github` });
  const found = await Promise.all(
    of.environments.map(async planned => {
      const stands = await approvals.environment(planned.name);
      const same = stands && { ...planned, id: stands.id };
      const signers = planned.reviewers.map(id => {
        const role = of.roles.find(each => each.id === id);
        return {
          role: id,
          ...(role?.team === undefined ? {} : { team: role.team }),
          people: role?.people ?? [],
          from: 'plan' as const,
        };
      });
      const weak =
        planned.reviewers.length === 0
          ? rollbackWeaknessesOf(same ?? planned, stands)
          : weaknessesOf(same ?? planned, stands, signers);
      return [planned.name, weak.map(({ code }) => code)] as const;
    }),
  );
  return Object.fromEntries(found);
}

/** What only the page can set. */
const ONLY_THE_BYPASS = {
  'order-status-shadow': ['ENV_ADMIN_BYPASS'],
  'order-status-canary': ['ENV_ADMIN_BYPASS'],
  'order-status-scale': ['ENV_ADMIN_BYPASS'],
  'order-status-rollback': [],
};

describe('the script', () => {
  it('makes environments that protect as planned, but for the bypass, which it says', async () => {
    expect(Object.values(await weaknesses(plan)).flat()).toEqual(Array(4).fill('ENV_MISSING'));
    const { exit, stdout, stderr } = await make(plan);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(await weaknesses(plan)).toEqual(ONLY_THE_BYPASS);
    for (const { name, id } of github.environments)
      expect(stdout).toContain(`${name}: id ${id}, administrators may bypass: true`);
    expect(stdout).toContain('Allow administrators to bypass configured protection rules');
    expect(stdout).toContain(`gonogo doctor ${PLAN_PATH}`);
    for (const environment of github.environments) environment.can_admins_bypass = false;
    expect(Object.values(await weaknesses(plan)).flat()).toEqual([]);
  });

  it('run again it changes nothing: the same ids, rules and branches', async () => {
    await make(plan);
    const shape = () =>
      github.environments.map(({ id, name, patterns, protection_rules: rules }) => ({
        id,
        name,
        patterns: patterns.map(each => ({ ...each })),
        rules: rules.map(({ id: _, ...rule }) => rule),
      }));
    const before = JSON.stringify(shape());
    expect((await make(plan)).exit).toBe(0);
    expect(JSON.stringify(shape())).toBe(before);
  });

  it('mends what somebody has weakened', async () => {
    await make(plan);
    for (const environment of github.environments) {
      environment.protection_rules = [];
      environment.patterns = [
        { id: 901, name: 'feature/*', type: 'branch' },
        { id: 902, name: 'main', type: 'tag' },
      ];
    }
    expect((await weaknesses(plan))['order-status-canary']).toContain('ENV_NO_REVIEWERS');
    expect((await make(plan)).exit).toBe(0);
    expect(await weaknesses(plan)).toEqual(ONLY_THE_BYPASS);
    expect(github.environments.flatMap(({ patterns }) => patterns.map(({ name, type }) => `${type}:${name}`))).toEqual([
      'branch:main',
      'branch:main',
      'branch:main',
      'branch:release/*',
      'branch:main',
    ]);
  });

  it('waits and reviewers are those of the plan', async () => {
    await make(plan);
    const rules = github.environments.find(({ name }) => name === 'order-status-scale')?.protection_rules ?? [];
    expect(rules).toContainEqual(expect.objectContaining({ type: 'wait_timer', wait_timer: 2 }));
    expect(rules).toContainEqual(
      expect.objectContaining({
        type: 'required_reviewers',
        prevent_self_review: true,
        reviewers: [
          { type: 'User', reviewer: { id: 11, login: 'kim' } },
          { type: 'User', reviewer: { id: 12, login: 'robin' } },
        ],
      }),
    );
  });

  it('a team that does not exist ends it before its environment is made', async () => {
    const { [`orgs/acme/teams/support-ops`]: _, ...table } = tableOf();
    const { exit, stderr } = await make(plan, { table });
    expect(exit).not.toBe(0);
    expect(stderr).toContain('Not Found');
    expect(github.environments.map(({ name }) => name)).toEqual(['order-status-shadow']);
  });

  it('a token that does not administer the repository ends it at once', async () => {
    const { exit, stderr } = await make(plan, { token: 'ghs_run' });
    expect(exit).not.toBe(0);
    expect(stderr).toContain('HTTP 403');
    expect(github.environments).toEqual([]);
  });

  it('without gh it says so', async () => {
    const script = join(home, 'alone.sh');
    writeFileSync(script, environmentsScript(plan, PLAN_PATH, 'acme/shop').replace('command -v gh', 'command -v no-such-gh'));
    const { exit, stderr } = await runWithGh(script, home, { url: standIn.url, token: ADMIN, table: {} });
    expect({ exit, stderr }).toEqual({ exit: 3, stderr: 'gh is needed: https://cli.github.com\n' });
  });
});

describe('what it is not made for', () => {
  const withRole = (role: object): Plan => ({ ...plan, roles: [role as Plan['roles'][number], ...plan.roles.slice(1)] });
  const people = Array.from({ length: 7 }, (_, index) => `person-${index}`);
  it.each([
    ['more reviewers than GitHub keeps', withRole({ id: 'engineering', people })],
    ['a team that is a command', withRole({ id: 'engineering', team: 'x"; rm -rf "$HOME' })],
    ['a person who is a command', withRole({ id: 'engineering', people: ['$(id)'] })],
    [
      'a branch that is a command',
      { ...plan, environments: plan.environments.map(each => ({ ...each, branches: ["main'; id; '"] })) },
    ],
    ['a wait of more than 30 days', { ...plan, environments: plan.environments.map(each => ({ ...each, wait: '31d' })) }],
  ])('%s is PLAN_INVALID', (_what, of) => {
    expect(() => environmentsScript(of as Plan, PLAN_PATH)).toThrow(expect.objectContaining({ code: 'PLAN_INVALID' }));
  });
});

describe('gonogo environments', () => {
  it('writes it, and --check finds an edit', async () => {
    const out = join(home, 'written.sh');
    expect(await environments(PLAN_PATH, { out, repository: 'acme/shop' })).toMatchObject({ verdict: 'GO' });
    expect(await environments(PLAN_PATH, { out, check: true })).toMatchObject({ verdict: 'GO' });
    writeFileSync(
      out,
      readFileSync(out, 'utf8').replace('environment order-status-canary 0 true', 'environment order-status-canary 0 false'),
    );
    expect(await environments(PLAN_PATH, { out, check: true })).toMatchObject({ code: 'RENDER_DRIFT', exit: 1 });
    await expect(environments(PLAN_PATH, { out, repository: '$(id)/x' })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(environments('nowhere.yaml', { out })).rejects.toMatchObject({ code: 'PLAN_UNREADABLE' });
  });
});
