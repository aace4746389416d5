/** A release is pinned once, and every later job is held to it: through the built bundle. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { githubIn } from '../../src/rehearsal/production.ts';
import { standingOf } from '../../src/rehearsal/standing.ts';
import { addBranch, branchNamed } from '../../src/stand-in/github/branches.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder } from './bundle.ts';
import { copiedBundle } from './child.ts';
import { type Dispatch, dispatch, pinned, type Stepped, serve, shortPlan, step, workspace } from './dispatch.ts';

const home = emptyFolder();
const bundle = copiedBundle(home);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const TOKEN = 'ghs_acceptance_token';
const RELEASE = '  branch: main\n  tag: v1.2.3\n  frozen: true\n';
const OPENS = '  window: { from: "2026-02-02T15:00Z", until: "2026-02-02T18:00Z" }\n';

/** The plan of order status with a release, a run of it, and a repository that is as the plan says. */
function released(body = RELEASE + OPENS): { readonly on: Dispatch; readonly world: World; readonly commit: string } {
  const made = dispatch(bundle, home, shortPlan().replace('\nswitches:', `\nrelease:\n${body}\nswitches:`));
  if (made.on.plan.release === undefined) throw new Error('expected the plan to take a release');
  const commit = pinned(made.on)['commit'] ?? '';
  const github = githubIn(made.world);
  const branch = addBranch(github, { name: 'main', commits: ['0'.repeat(40), commit, '1'.repeat(40)] });
  branch.rules.push({ type: 'update', ruleset_id: 2 });
  github.tags.push({ name: 'v1.2.3', commit, annotated: true });
  return { ...made, commit };
}

interface Ask {
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

async function pin(on: Dispatch, world: World, { env = {}, inputs = {} }: Ask = {}): Promise<Stepped> {
  const standIn = await serve(world);
  const ended = await (
    await step(on, standIn, {
      job: 'pin',
      role: 'read',
      cwd: workspace(on),
      inputs: { act: 'pin', from: 'shadow', through: 'scale', 'github-token': TOKEN, ...inputs },
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', ...env },
    })
  ).ended;
  await standIn.close();
  return ended;
}

const head = (world: World): string | undefined =>
  world.aws.ssm.parameters['/gonogo/order-status/records/pin.pin']?.versions.at(-1)?.value;

describe('the pin', { timeout: 60_000 }, () => {
  it('is GO where everything is as the plan says: commit, tag, plan and window go out and stay in the account', async () => {
    const { on, world, commit } = released();
    const done = await pin(on, world);
    expect([done.exit, done.written.outputs]).toEqual([
      0,
      expect.objectContaining({
        verdict: 'GO',
        reason: 'MET',
        commit,
        'plan-digest': on.loaded.digest,
        tag: 'v1.2.3',
        'window-until': '2026-02-02T18:00Z',
        todo: '["shadow","canary","scale"]',
      }),
    ]);
    const kept = JSON.parse(head(world) ?? '{}') as Record<string, unknown>;
    const digest = done.written.outputs['evidence-digest'];
    expect(kept).toMatchObject({ verdict: 'GO', commit, plan: on.loaded.digest, digest });
    for (const check of ['commit', 'tag', 'branch', 'contained', 'frozen', 'window'])
      expect(done.written.summary).toMatch(new RegExp(`✅.*${check}`));
  });

  it('without a release in the plan it still says which commit, and asks nothing of GitHub', async () => {
    const { on, world } = dispatch(bundle, home);
    const done = await pin(on, world, { inputs: { 'github-token': '' } });
    expect([done.exit, done.written.outputs['verdict'], head(world) !== undefined]).toEqual([0, 'GO', true]);
  });

  it.each<[string, string, (world: World, commit: string) => Ask | undefined]>([
    ['the tag stands on another commit', 'TAG_ELSEWHERE', world => void githubIn(world).tags.splice(0, 1, tagOn('0'.repeat(40)))],
    ['there is no such tag', 'TAG_MISSING', world => void githubIn(world).tags.splice(0)],
    ['the run is of another branch', 'RELEASE_OTHER_BRANCH', () => ({ env: { GITHUB_REF: 'refs/heads/hotfix' } })],
    [
      'the run is of a tag that is called like the branch',
      'RELEASE_OTHER_BRANCH',
      () => ({ env: { GITHUB_REF: 'refs/tags/main' } }),
    ],
    ['the run does not say of what it is', 'RELEASE_OTHER_BRANCH', () => ({ env: { GITHUB_REF: '' } })],
    [
      'the commit is beside the branch',
      'RELEASE_NOT_ON_BRANCH',
      (world, commit) => {
        const branch = branchNamed(githubIn(world), 'main');
        if (branch) branch.commits = ['0'.repeat(40), '1'.repeat(40)];
        addBranch(githubIn(world), { name: 'side', commits: ['0'.repeat(40), commit] });
        return undefined;
      },
    ],
    ['GitHub does not know the branch', 'NOT_FOUND', world => void Object.assign(githubIn(world), { branches: [] })],
    [
      'nothing locks the branch',
      'BRANCH_NOT_FROZEN',
      world => {
        const branch = branchNamed(githubIn(world), 'main');
        if (branch) branch.rules = branch.rules.filter(({ type }) => type !== 'update');
        return undefined;
      },
    ],
    [
      'rules cannot be read',
      'DENIED',
      world => void world.trouble.error.push({ service: 'github', op: 'ListBranchRules', type: 'x', status: 403 }),
    ],
    [
      'the comparison is empty of meaning',
      'RESPONSE_INCOMPLETE',
      world => void world.trouble.empty.push({ service: 'github', op: 'CompareCommits' }),
    ],
    [
      'GitHub is down',
      'SERVICE_ERROR',
      world => void world.trouble.error.push({ service: 'github', op: '*', type: 'x', status: 500 }),
    ],
    ['there is no token', 'GITHUB_UNKNOWN', () => ({ inputs: { 'github-token': '' } })],
    [
      'the window has not opened',
      'RELEASE_EARLY',
      world => void Object.assign(world.clock, { now: Date.UTC(2026, 1, 2, 14, 59) }),
    ],
    ['the window is over', 'RELEASE_EXPIRED', world => void Object.assign(world.clock, { now: Date.UTC(2026, 1, 2, 18, 0) })],
    [
      'its record cannot be kept',
      'EVIDENCE_UNWRITTEN',
      world => void world.trouble.error.push({ service: 'ssm', op: 'PutParameter', type: 'AccessDeniedException', status: 400 }),
    ],
  ])('%s: %s, and nothing is pinned', async (_, code, spoil) => {
    const { on, world, commit } = released();
    const ask = spoil(world, commit);
    const done = await pin(on, world, ask);
    expect([done.written.outputs['verdict'], done.written.outputs['reason']]).toEqual(['NO-GO', code]);
    expect([1, 3]).toContain(done.exit);
    expect([done.written.outputs['commit'], done.written.outputs['todo']]).toEqual([undefined, undefined]);
    expect(done.stdout).toContain(code);
  });
});

const tagOn = (commit: string) => ({ name: 'v1.2.3', commit, annotated: false });

describe('every later job', { timeout: 60_000 }, () => {
  const job = async (act: 'gate' | 'phase', spoil: (world: World) => Ask | undefined) => {
    const { on, world } = released();
    const before = standingOf(on.plan, world);
    const { env = {}, inputs = {} } = spoil(world) ?? {};
    const standIn = await serve(world);
    const ended = await (
      await step(on, standIn, {
        job: `${act}-shadow`,
        role: act === 'gate' ? 'read' : 'change',
        cwd: workspace(on),
        env,
        inputs: { act, phase: 'shadow', 'github-token': TOKEN, ...pinned(on), ...inputs },
      })
    ).ended;
    await standIn.close();
    expect(standingOf(on.plan, world)).toEqual(before);
    return { ...ended, calls: standIn.calls.filter(({ service }) => service !== 'clock') };
  };
  const expired = (world: World) => void Object.assign(world.clock, { now: Date.UTC(2026, 1, 3) });

  it.each<['gate' | 'phase', string, string, (world: World) => Ask | undefined]>([
    ['gate', 'another commit', 'EVIDENCE_OTHER_PLAN', () => ({ inputs: { commit: 'a'.repeat(40) } })],
    ['gate', 'another plan', 'EVIDENCE_OTHER_PLAN', () => ({ inputs: { 'plan-digest': 'a'.repeat(64) } })],
    ['gate', 'no commit', 'EVIDENCE_OTHER_PLAN', () => ({ inputs: { commit: '' } })],
    ['gate', 'a window that is over', 'RELEASE_EXPIRED', expired],
    [
      'gate',
      'a window that has not opened',
      'RELEASE_EARLY',
      world => void Object.assign(world.clock, { now: Date.UTC(2026, 1, 1) }),
    ],
    ['phase', 'another commit', 'EVIDENCE_OTHER_PLAN', () => ({ inputs: { commit: 'a'.repeat(40) } })],
    ['phase', 'another plan', 'EVIDENCE_OTHER_PLAN', () => ({ inputs: { 'plan-digest': 'a'.repeat(64) } })],
    ['phase', 'a window that is over', 'RELEASE_EXPIRED', expired],
    ['phase', 'a re-run', 'SIGNOFF_STALE_ATTEMPT', () => ({ env: { GITHUB_RUN_ATTEMPT: '2' } })],
  ])('a %s refuses %s: %s', async (act, _, code, spoil) => {
    const ended = await job(act, spoil);
    expect([ended.exit, ended.written.outputs['verdict'], ended.written.outputs['reason']]).toEqual([1, 'NO-GO', code]);
    expect(ended.calls.filter(({ service }) => service === 'lambda')).toEqual([]);
  });

  it('a gate of a re-run says beforehand that its phase will be refused', async () => {
    const ended = await job('gate', () => ({ env: { GITHUB_RUN_ATTEMPT: '2' } }));
    expect(ended.stdout).toContain('its phase will be refused (SIGNOFF_STALE_ATTEMPT)');
  });

  it('but a rollback is refused for none of it: window over, another commit, a re-run', async () => {
    const { on, world } = released();
    expired(world);
    const standIn = await serve(world);
    const inputs = { act: 'rollback', system: 'order-status', confirm: 'order-status', reason: 'test', commit: 'f'.repeat(40) };
    const env = { GITHUB_RUN_ATTEMPT: '4' };
    const ask = { job: 'rollback', role: 'rollback', cwd: workspace(on), inputs, env } as const;
    const ended = await (await step(on, standIn, ask)).ended;
    await standIn.close();
    expect([ended.exit, ended.written.outputs['verdict']]).toEqual([0, 'GO']);
  });
});
