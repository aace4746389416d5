/** `gonogo doctor` through the built bundle: each weakness with code and remedy; what mends it; what only a person may. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { githubIn, newProduction } from '../../src/rehearsal/production.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { teamId } from '../../src/stand-in/github/shapes/user.ts';
import type { GithubEnvironment, GithubWorld, ProtectionRule } from '../../src/stand-in/github/state.ts';
import { administrationToken, runToken } from '../../src/stand-in/github/tokens.ts';
import { startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { githubDescription } from '../models/validate-github.ts';
import { emptyFolder, run, TOOL } from './bundle.ts';
import { copyOf } from './cutover.ts';
import { shortPlan } from './dispatch.ts';

const READS = 'ghs_reads';
const ADMINISTERS = 'ghs_administers';
const NAME = 'order-status-canary';

let home: string;
let snapshot: string;
const text = shortPlan();
const waived = text.replace(
  /\nrollback:\n/,
  '\nwaivers:\n  - { check: admin-bypass, ticket: OPS-7, owner: engineering, reason: an old server, expires: "2099-01-31" }\n\nrollback:\n',
);

beforeAll(() => {
  home = emptyFolder();
  const loaded = loadPlan(Buffer.from(text));
  if ('problems' in loaded) throw new Error('expected a plan');
  const world = newProduction(loaded.plan, 1);
  githubIn(world).repository.private = false;
  snapshot = JSON.stringify(world);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function doctor(
  spoil: (github: GithubWorld, world: World) => unknown,
  { args = [], token = READS, plan = text }: { args?: readonly string[]; token?: string; plan?: string } = {},
) {
  const world = copyOf(snapshot);
  spoil(githubIn(world), world);
  const tokens = [runToken(READS), administrationToken(ADMINISTERS)];
  const standIn = await startStandIn({ world, handlers: [githubHandler({ tokens, validate: githubDescription() })] });
  const cwd = join(home, 'work');
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, 'plan.yaml'), plan);
  const env = {
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: 'example-org/order-status',
    GITHUB_API_URL: `${standIn.url}/github`,
    AWS_ENDPOINT_URL: standIn.url,
    GONOGO_VENDOR_URL: standIn.url,
    GONOGO_CLOCK_URL: standIn.url,
  };
  const ended = await run({ script: TOOL, args: ['doctor', 'plan.yaml', '--json', ...args], env, cwd }, home);
  await standIn.close();
  const said = ended.stdout === '' ? {} : JSON.parse(ended.stdout);
  const codes = ((said.weaknesses ?? []) as { code: string }[]).map(({ code }) => code);
  return { ended, said, codes, world, calls: standIn.calls, defects: standIn.defects };
}

const environment = (github: GithubWorld, name = NAME): GithubEnvironment => {
  const found = github.environments.find(each => each.name === name);
  if (!found) throw new Error('expected the environment');
  return found;
};
const review = (github: GithubWorld): Extract<ProtectionRule, { type: 'required_reviewers' }> => {
  const found = environment(github).protection_rules.find(rule => rule.type === 'required_reviewers');
  if (found?.type !== 'required_reviewers') throw new Error('expected reviewers');
  return found;
};

describe('doctor', () => {
  it('finds nothing where everything is as planned, and asks nothing but GitHub', async () => {
    const { ended, said, calls, defects } = await doctor(() => undefined);
    expect([ended.exit, said.verdict, said.reason], ended.stdout + ended.stderr).toEqual([0, 'GO', 'MET']);
    expect(calls.filter(({ service, write }) => write || !['github', 'clock'].includes(service))).toEqual([]);
    expect(defects).toEqual([]);
  });

  it.each<[string, number, readonly string[], (github: GithubWorld, world: World) => unknown]>([
    [
      'a deleted environment',
      1,
      ['ENV_MISSING'],
      github => Object.assign(github, { environments: github.environments.filter(({ name }) => name !== NAME) }),
    ],
    ['one made again', 1, ['ENV_OTHER_ID'], github => Object.assign(environment(github), { id: 99 })],
    ['self-review', 1, ['ENV_SELF_REVIEW'], github => Object.assign(review(github), { prevent_self_review: false })],
    ['a bypass', 1, ['ENV_ADMIN_BYPASS'], github => Object.assign(environment(github), { can_admins_bypass: true })],
    [
      'a bypass that nobody tells of',
      1,
      ['ENV_BYPASS_UNKNOWN'],
      github => Reflect.deleteProperty(environment(github), 'can_admins_bypass'),
    ],
    [
      'a rollback that asks somebody',
      1,
      ['ENV_ROLLBACK_WAITS'],
      github => environment(github, 'order-status-rollback').protection_rules.push({ ...review(github), id: 95 }),
    ],
    [
      'a rollback that waits',
      1,
      ['ENV_ROLLBACK_WAITS'],
      github => environment(github, 'order-status-rollback').protection_rules.push({ id: 94, type: 'wait_timer', wait_timer: 1 }),
    ],
    [
      'a rule that an app decides',
      1,
      ['ENV_RULE_UNKNOWN'],
      github => Object.assign(environment(github), { custom_rules: [{ id: 91, enabled: true, app: { id: 3, slug: 'gate' } }] }),
    ],
    ['a rule of an app that is off', 0, [], github => Object.assign(environment(github), { custom_rules: [OFF] })],
    [
      'an app’s rule that rollback would wait for',
      1,
      ['ENV_RULE_UNKNOWN'],
      github => Object.assign(environment(github, 'order-status-rollback'), { custom_rules: [{ ...OFF, enabled: true }] }),
    ],
    [
      'rules of apps that the token may not read',
      3,
      ['DENIED', 'DENIED', 'DENIED', 'DENIED'],
      (_, world) => Object.assign(world.trouble, failing('ListCustomRules', 403)),
    ],
    ['a branch that anybody may push to', 1, ['BRANCH_UNPROTECTED'], github => Object.assign(github, { branches: [] })],
    [
      'a plan that enforces nothing',
      1,
      ['ENV_PLAN_TIER', 'ENV_PLAN_TIER', 'ENV_PLAN_TIER'],
      github => Object.assign(github.repository, { private: true, plan: 'team' }),
    ],
    ['a token that may not ask', 3, ['DENIED'], (_, world) => Object.assign(world.trouble, failing('ListBranchRules', 403))],
  ])('tells %s by its code, message and remedy', async (_, exit, expected, spoil) => {
    const token = expected[0] === 'ENV_PLAN_TIER' ? ADMINISTERS : READS;
    const { ended, codes, said } = await doctor(spoil, { token });
    expect([ended.exit, codes], ended.stdout + ended.stderr).toEqual([exit, expected]);
    if (exit === 0) return;
    expect(said.remedy).toMatch(/\.$/);
    expect(said.weaknesses[0].message).toMatch(/expected|github:/);
  });

  it('tells all of them at once, and a waiver lets only the unknown bypass pass', async () => {
    const spoil = (github: GithubWorld) => {
      Reflect.deleteProperty(environment(github), 'can_admins_bypass');
      Object.assign(environment(github, 'order-status-scale'), { deployment_branch_policy: null });
    };
    expect((await doctor(spoil)).codes).toEqual(['ENV_BYPASS_UNKNOWN', 'ENV_BRANCH_POLICY']);
    const { codes, said } = await doctor(spoil, { plan: waived });
    expect(codes).toEqual(['ENV_BRANCH_POLICY']);
    expect(said.waiver).toMatchObject({ ticket: 'OPS-7', owner: 'engineering' });
    const known = await doctor(github => Object.assign(environment(github), { can_admins_bypass: true }), { plan: waived });
    expect(known.codes).toEqual(['ENV_ADMIN_BYPASS']);
  });

  it('without a token or a repository it is no command', async () => {
    const { ended } = await doctor(() => undefined, { token: '' });
    expect(ended.exit).toBe(2);
  });
});

describe('doctor --fix', () => {
  /** What a PUT and policies can mend, and what they cannot. */
  const spoil = (github: GithubWorld): void => {
    Object.assign(review(github), { prevent_self_review: false });
    const found = environment(github);
    found.protection_rules.push({ id: 93, type: 'wait_timer', wait_timer: 90 });
    found.patterns = [{ id: 92, name: '*', type: 'branch' }];
    found.can_admins_bypass = true;
    review(github).reviewers = [{ type: 'Team', reviewer: { id: teamIn(github), slug: 'support-ops' } }];
  };

  it('prints the calls and changes nothing', async () => {
    const { ended, said, calls, world } = await doctor(spoil, { args: ['--fix'] });
    expect(ended.exit).toBe(1);
    const path = `/environments/${NAME}`;
    expect(said.fixes).toMatchObject([
      {
        call: {
          method: 'PUT',
          path,
          body: {
            wait_timer: 90,
            prevent_self_review: true,
            reviewers: [{ type: 'Team', id: teamIn(githubIn(world)) }],
            deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
          },
        },
      },
      { call: { method: 'POST', path: `${path}/deployment-branch-policies`, body: { name: 'main', type: 'branch' } } },
      { call: { method: 'DELETE', path: `${path}/deployment-branch-policies/92` } },
      { person: expect.stringContaining('clear “Allow administrators to bypass') },
    ]);
    expect(calls.filter(({ write }) => write)).toEqual([]);
  });

  it('--apply mends what a token with administration may; the bypass stays NO-GO', async () => {
    const { ended, codes, world, defects } = await doctor(spoil, { args: ['--fix', '--apply'], token: ADMINISTERS });
    expect([ended.exit, codes], ended.stdout + ended.stderr).toEqual([1, ['ENV_ADMIN_BYPASS']]);
    const after = environment(githubIn(world));
    expect(after.patterns.map(({ name }) => name)).toEqual(['main']);
    expect(review(githubIn(world)).prevent_self_review).toBe(true);
    expect(defects).toEqual([]);
  });

  it('--apply with a token that may not says so and mends nothing', async () => {
    const { ended, codes, world } = await doctor(spoil, { args: ['--fix', '--apply'] });
    expect(ended.exit).toBe(1);
    expect(codes).toEqual(['ENV_SELF_REVIEW', 'ENV_ADMIN_BYPASS', 'ENV_BRANCH_POLICY']);
    expect(environment(githubIn(world)).patterns.map(({ name }) => name)).toEqual(['*']);
  });
});

const OFF = { id: 92, enabled: false, app: { id: 3, slug: 'gate' } };
const failing = (op: string, status: number) => ({ error: [{ service: 'github', op, type: 'Trouble', status }] });
const teamIn = (github: GithubWorld): number => teamId(github, 'support-ops');
