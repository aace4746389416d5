/** rollback.yml dispatched while the cutover's run waits at an approval: through the built bundle, against the loopback GitHub. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ENGINEER, githubIn } from '../../src/rehearsal/production.ts';
import { standingOf, unsafe } from '../../src/rehearsal/standing.ts';
import type { Call } from '../../src/stand-in/call-log.ts';
import { addBranch } from '../../src/stand-in/github/branches.ts';
import { mergePull, openPull } from '../../src/stand-in/github/pulls.ts';
import { askApproval, finishRun, startRun } from '../../src/stand-in/github/run.ts';
import type { World } from '../../src/stand-in/state.ts';
import { planted } from '../acts/rig.ts';
import { emptyFolder } from './bundle.ts';
import { copiedBundle } from './child.ts';
import { type Cutover, copyOf, eveOf, wholeCutover } from './cutover.ts';
import { command, type Dispatch, pinned, ROLLBACK_LINES, type Stepped, serve, step, workspace } from './dispatch.ts';

const home = emptyFolder();
const bundle = copiedBundle(home);
let cutover: Cutover;
/** Another plan than the one that was cut over with. */
let on: Dispatch | undefined;
beforeAll(async () => {
  cutover = await wholeCutover(bundle, home);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const TOKEN = 'ghs_acceptance_token';
const LINK = 'https://acme.example.com/incidents/INC-42';
const BOT = 'github-actions[bot]';
const INPUTS = {
  act: 'rollback',
  system: 'order-status',
  confirm: 'order-status',
  scope: 'all',
  reason: 'replies to strangers',
  incident: `${LINK}?access=planted-link-token#planted-fragment`,
  'github-token': TOKEN,
};

interface Scene {
  readonly world: World;
  /** The cutover's run, which waits at the approval of scale. */
  readonly waiting: number;
  readonly pull: number;
}

/** The canary is live and the next phase waits for its approval; the release came by a pull request. */
function scene(): Scene {
  const world = copyOf(eveOf(cutover, 'scale').snapshot);
  const github = githubIn(world);
  const at = world.clock.now;
  const { commit } = pinned(cutover.on);
  if (commit === undefined) throw new Error('expected a commit');
  const run = github.runs.find(({ id }) => id === cutover.on.run);
  const environment = cutover.on.plan.phases.at(-1)?.signoff?.[0]?.environment;
  if (!run || environment === undefined) throw new Error('expected the cutover and its last approval');
  // As it was before anybody answered.
  github.approvals = github.approvals.filter(each => !each.environments.includes(environment));
  github.jobs = github.jobs.filter(({ key }) => key !== 'phase-scale');
  askApproval(github, { run: run.id, key: 'phase-scale', name: 'scale', environment, at });
  addBranch(github, { name: 'main', commits: ['0'.repeat(40), commit] });
  const ends = { head: { ref: 'release', sha: commit }, base: { ref: 'main', sha: '0'.repeat(40) } };
  const pull = openPull(github, { title: 'Release', user: ENGINEER, ...ends, at });
  mergePull(pull, { commit, at });
  return { world, waiting: run.id, pull: pull.number };
}

interface Done extends Stepped {
  readonly calls: readonly Call[];
  readonly files: Readonly<Record<string, string>>;
}

async function rollback(world: World, more: Record<string, string> = {}, run = '900001'): Promise<Done> {
  const standIn = await serve(world);
  const env = {
    GITHUB_RUN_ID: run,
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_TRIGGERING_ACTOR: 'on-call-person',
    GITHUB_REF: 'refs/heads/main',
  };
  const ask = {
    job: 'rollback-order-status',
    role: 'rollback',
    cwd: workspace(on ?? cutover.on),
    inputs: { ...INPUTS, ...more },
    env,
  } as const;
  const ended = await (await step(cutover.on, standIn, ask)).ended;
  await standIn.close();
  const files = readdirSync(ended.evidence).map(name => [name, readFileSync(join(ended.evidence, name), 'utf8')]);
  return { ...ended, calls: [...standIn.calls], files: Object.fromEntries(files) };
}

const notSafe = (world: World): readonly string[] => unsafe(cutover.on.plan, standingOf(cutover.on.plan, world), cutover.first);
const runOf = (world: World, id: number) => githubIn(world).runs.find(each => each.id === id);
const comments = (world: World): readonly string[] => githubIn(world).comments.map(({ user, body }) => `${user}\n${body}`);
const noteOf = (done: Done): string => Object.entries(done.files).find(([name]) => name.endsWith('.incident-note.md'))?.[1] ?? '';

describe('a dispatch while the cutover waits for an approval', { timeout: 60_000 }, () => {
  it('kill switches and fence first, then the run is cancelled, not rejected; the rest is set beside it', async () => {
    const { world, waiting } = scene();
    const done = await rollback(world);
    expect([done.exit, done.written.outputs['verdict'], notSafe(world)]).toEqual([0, 'GO', []]);
    expect(runOf(world, waiting)?.cancel_requested_at).not.toBeNull();
    expect(githubIn(world).approvals.filter(({ state }) => state === 'rejected')).toEqual([]);
    const at = (op: string, address: string): number =>
      done.calls.findIndex(call => call.op === op && (call.address ?? '').includes(address));
    const github = done.calls.findIndex(({ service }) => service === 'github');
    const fence = at('PutParameter', '/gonogo/order-status/fence');
    const kills = ['/rp-mw/prod/automation_enabled', '/rp-mw/prod/safe_mode'].map(name => at('PutParameter', name));
    expect(Math.min(fence, ...kills)).toBeGreaterThan(-1);
    // Nothing of GitHub is asked before all three are written.
    expect(github).toBeGreaterThan(Math.max(fence, ...kills));
    expect(at('CancelRun', String(waiting))).toBeGreaterThan(fence);
    expect(done.stdout).toContain(`run ${waiting} of cutover-order-status.yml cancelled`);
  });

  it('the evidence says who, what for and which run, in typed fields', async () => {
    const { world, waiting } = scene();
    const done = await rollback(world);
    const record = JSON.parse(done.files['order-status.rollback.rollback.json'] ?? '{}') as { rollback?: unknown };
    expect(record.rollback).toEqual({
      scope: ['all'],
      caller: 'github/on-call-person',
      incident: LINK,
      cancelled: [{ run: waiting, result: 'cancelled' }],
    });
    expect(done.stdout).toContain('the incident link was kept without what stood after its path');
  });

  it('tells the pull request of the release: verdict, who, incident, run, what is left to do, each switch', async () => {
    const { world, waiting } = scene();
    const done = await rollback(world);
    const [comment = '', ...others] = comments(world);
    expect(others).toEqual([]);
    const lines = comment.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      BOT,
      '<!-- gonogo:rollback:order-status:c1:all -->',
      expect.stringMatching(/^## ✅ SAFE, verified — /),
    ]);
    for (const text of [
      'github/on-call-person',
      `<${LINK}>`,
      '[900001](https://github.example.com/example-org/order-status/actions/runs/900001)',
      `run ${waiting} of cutover-order-status.yml cancelled`,
      'automation\\_enabled (kill switch)',
      '- [ ] ',
      'REHEARSAL',
    ])
      expect(comment.replaceAll('&#58;', ':')).toContain(text.replace('\\_', '_'));
    expect(done.stdout).toContain('pull request #1: comment created');
  });

  it('the incident note begins with the verdict, has a time to safe for each switch and the journal’s timeline', async () => {
    const { world } = scene();
    const done = await rollback(world);
    const note = noteOf(done);
    expect(note).toMatch(/^# ✅ SAFE, verified — rollback of /);
    expect(note).toContain(`<${LINK}>`);
    for (const { id } of cutover.on.plan.switches)
      expect(note).toMatch(
        new RegExp(`^\\| ✅ \\| ${id}( \\(kill switch\\))? \\| (applied|already-safe) \\| MET \\| [0-9.]+ m?s \\|$`, 'm'),
      );
    expect(note).toMatch(/^## Timeline, from the journal\n\n- 20/m);
    expect(note).toMatch(/rolled back, every switch verified.*run 900001/);
  });

  it('nothing of it holds a personal value, a secret, the typed reason or what stood after the link’s path', async () => {
    const { world } = scene();
    const values = [...planted(world), INPUTS.reason, 'planted-link-token', 'planted-fragment', TOKEN];
    expect(values.length).toBeGreaterThan(20);
    const done = await rollback(world);
    // What the runner is told to hide never reaches the log.
    const shown = done.stdout.replaceAll(/^::add-mask::.*$/gm, '');
    const told = JSON.stringify([shown, done.stderr, done.written, done.files, comments(world)]);
    expect(noteOf(done)).not.toBe('');
    expect(values.filter(value => told.includes(value))).toEqual([]);
  });

  it('does not cancel the run that it is a job of, nor runs that are over or another workflow’s', async () => {
    const { world, waiting } = scene();
    const github = githubIn(world);
    const facts = { head_sha: 'a'.repeat(40), head_branch: 'main', event: 'workflow_dispatch', actor: ENGINEER, at: 0 };
    const path = '.github/workflows/cutover-order-status.yml';
    const over = startRun(github, { ...facts, name: 'over', path });
    finishRun(github, { run: over.id, conclusion: 'success', at: 1 });
    const other = startRun(github, { ...facts, name: 'other', path: '.github/workflows/cutover-routing.yml' });
    const second = startRun(github, { ...facts, name: 'second', path });
    await rollback(world, {}, String(waiting));
    const cancelled = github.runs.filter(run => run.cancel_requested_at !== null).map(({ id }) => id);
    expect(cancelled).toEqual([second.id]);
    expect([over.id, other.id, waiting].some(id => cancelled.includes(id))).toBe(false);
  });
});

describe('what goes wrong beside the switches is said, and changes no verdict', { timeout: 60_000 }, () => {
  it.each<[string, Partial<World['trouble']>, readonly string[]]>([
    [
      'cancelling is denied',
      { error: [{ service: 'github', op: 'CancelRun', type: 'x', status: 403 }] },
      ['CANCEL_FAILED', '(DENIED)', 'actions: write'],
    ],
    [
      'runs cannot be listed',
      { error: [{ service: 'github', op: 'ListWorkflowRuns', type: 'x', status: 500 }] },
      ['CANCEL_FAILED', '(SERVICE_ERROR)'],
    ],
    [
      'the list is empty of meaning',
      { empty: [{ service: 'github', op: 'ListWorkflowRuns' }] },
      ['CANCEL_FAILED', '(RESPONSE_INCOMPLETE)'],
    ],
    [
      'commenting is denied',
      { error: [{ service: 'github', op: 'CreateComment', type: 'x', status: 403 }] },
      ['COMMENT_FAILED', '(DENIED)', 'pull-requests: write'],
    ],
    ['GitHub is down', { error: [{ service: 'github', op: '*', type: 'x', status: 503 }] }, ['CANCEL_FAILED', 'COMMENT_FAILED']],
  ])('%s', async (_, trouble, said) => {
    const { world } = scene();
    Object.assign(world.trouble, trouble);
    const done = await rollback(world);
    expect([done.exit, done.written.outputs['verdict'], notSafe(world)]).toEqual([0, 'GO', []]);
    for (const text of said) expect(done.stdout).toContain(text);
    expect(noteOf(done)).toMatch(/^# ✅ SAFE/);
  });

  it('a GitHub that hangs holds up no switch, and is given up', async () => {
    const { world } = scene();
    world.trouble.latencyMs = [{ service: 'github', ms: 60_000 }];
    const began = Date.now();
    const done = await rollback(world);
    expect([done.exit, notSafe(world)]).toEqual([0, []]);
    expect(done.stdout).toContain('CANCEL_FAILED');
    expect(Date.now() - began).toBeLessThan(45_000);
  });

  it('without a token it says so, and rolls back', async () => {
    const { world, waiting } = scene();
    const done = await rollback(world, { 'github-token': '' });
    expect([done.exit, notSafe(world), runOf(world, waiting)?.cancel_requested_at]).toEqual([0, [], null]);
    expect(done.stdout).toContain('no github-token here');
    expect(done.stdout).not.toContain('COMMENT_FAILED');
  });

  it('the same at a terminal, and it needs no GitHub at all', async () => {
    const { world } = scene();
    const standIn = await serve(world);
    const ended = await command(cutover.on, standIn, 'rollback', [...ROLLBACK_LINES, '--incident', LINK]).ended;
    await standIn.close();
    expect([ended.exit, notSafe(world)]).toEqual([0, []]);
    expect(ended.stdout).toContain('no github-token here');
    expect(standIn.calls.filter(({ service }) => service === 'github')).toEqual([]);
  });

  it.each([
    'http://acme.example.com/incidents/1',
    'https://planted-user:planted-secret@acme.example.com/x',
    'https://acme.example.com/person@example.com',
    'https://acme.example.com/ghp_0123456789abcdefghij0123456789abcdef',
    'planted text that is no link',
  ])('a link that cannot be kept is dropped: %s', async incident => {
    const { world } = scene();
    const done = await rollback(world, { incident });
    expect([done.exit, notSafe(world)]).toEqual([0, []]);
    expect(done.stdout).toContain('the incident link was dropped');
    const told = JSON.stringify([done.stdout, done.files, comments(world)]);
    for (const part of ['planted', 'person@', 'ghp_', 'http://acme']) expect(told).not.toContain(part);
  });
});

describe('a second dispatch is harmless', { timeout: 90_000 }, () => {
  it('after the first: nothing is written again, the comment is edited and not repeated', async () => {
    const { world } = scene();
    await rollback(world, {}, '900001');
    const waiting = runOf(world, cutover.on.run);
    if (waiting) Object.assign(waiting, { status: 'completed', conclusion: 'cancelled' });
    const again = await rollback(world, {}, '900002');
    expect([again.exit, notSafe(world)]).toEqual([0, []]);
    expect(again.calls.filter(({ write, address = '' }) => write && address.startsWith('/rp-mw/'))).toEqual([]);
    expect(again.stdout).toContain('no other run of cutover-order-status.yml was in progress');
    expect(again.stdout).toContain('comment edited');
    const [comment = '', ...others] = comments(world);
    expect(others).toEqual([]);
    expect([comment.includes('run 900001'), comment.includes('run 900002')]).toEqual([true, true]);
  });

  it('two at once: both end verified, and one comment stands', async () => {
    const { world, waiting } = scene();
    const standIn = await serve(world);
    const both = ['900001', '900002'].map(async id => {
      const ask = {
        job: 'rollback-order-status',
        role: 'rollback',
        cwd: workspace(cutover.on),
        inputs: INPUTS,
        env: { GITHUB_RUN_ID: id },
      } as const;
      return (await step(cutover.on, standIn, ask)).ended;
    });
    const ended = await Promise.all(both);
    await standIn.close();
    expect(ended.map(({ exit }) => exit)).toEqual([0, 0]);
    expect([notSafe(world), comments(world).length, runOf(world, waiting)?.cancel_requested_at === null]).toEqual([[], 1, false]);
  });

  it('a re-run of a rollback is allowed, at any attempt', async () => {
    const { world } = scene();
    const standIn = await serve(world);
    const ask = {
      job: 'rollback-order-status',
      role: 'rollback',
      cwd: workspace(cutover.on),
      inputs: INPUTS,
      env: { GITHUB_RUN_ATTEMPT: '3' },
    } as const;
    const ended = await (await step(cutover.on, standIn, ask)).ended;
    await standIn.close();
    expect([ended.exit, notSafe(world)]).toEqual([0, []]);
  });
});

describe('the scope of a phase', { timeout: 60_000 }, () => {
  it('takes back what that phase sets, and nothing else', async () => {
    const { world } = scene();
    const before = standingOf(cutover.on.plan, world);
    const set = cutover.on.plan.phases
      .find(({ id }) => id === 'canary')
      ?.steps?.flatMap(each => ('set' in each ? Object.keys(each.set) : []));
    const done = await rollback(world, { scope: 'phase:canary' });
    expect([done.exit, set?.length]).toEqual([0, expect.any(Number)]);
    const after = standingOf(cutover.on.plan, world);
    const moved = [...after].filter(([id, value]) => value !== before.get(id)).map(([id]) => id);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter(id => !set?.includes(id))).toEqual([]);
    expect(notSafe(world).filter(id => set?.includes(id))).toEqual([]);
    expect(comments(world)[0]).toContain('<!-- gonogo:rollback:order-status:c1:phase:canary -->');
  });

  it.each(['phase:nothing', 'phase:', 'phase'])('refuses %s before anything is asked', async scope => {
    const { world } = scene();
    const done = await rollback(world, { scope }).catch(() => undefined);
    const standIn = await serve(world);
    const ask = {
      job: 'rollback-order-status',
      role: 'rollback',
      cwd: workspace(cutover.on),
      inputs: { ...INPUTS, scope },
    } as const;
    const ended = await (await step(cutover.on, standIn, ask)).ended;
    await standIn.close();
    expect(done?.exit ?? 2).toBe(2);
    expect([ended.exit, ended.written.outputs['reason'], standIn.calls]).toEqual([2, 'UNKNOWN_SWITCH', []]);
  });
});

/** Which run asks about which: the cutover's own job about itself, or `net.yml`, a run of its own, about the cutover. */
const NETS: readonly (readonly [string, (cutoverRun: number) => readonly [run: string, more: Record<string, string>]])[] = [
  ['of the run itself', id => [String(id), {}]],
  ['of its own run, after it', id => ['900001', { 'of-run': String(id) }]],
];

describe.each(NETS)('the net %s', { timeout: 60_000 }, (_, asks) => {
  const net = (world: World, cutoverRun: number, more: Record<string, string> = {}): Promise<Done> => {
    const [run, own] = asks(cutoverRun);
    return rollback(world, { 'only-if-open': 'true', 'github-token': '', ...own, ...more }, run);
  };

  it('does nothing after a mere rejection: the journal says that nothing is open', async () => {
    const { world, waiting } = scene();
    reject(world, waiting);
    const before = standingOf(cutover.on.plan, world);
    const done = await net(world, waiting, { 'github-token': TOKEN });
    expect([done.exit, done.written.outputs['verdict']]).toEqual([0, 'GO']);
    expect(done.stdout).toContain('nothing of this run is open');
    expect(standingOf(cutover.on.plan, world)).toEqual(before);
    expect(done.calls.filter(({ write }) => write)).toEqual([]);
    expect(done.calls.filter(({ service }) => service === 'github')).toEqual([]);
  });

  it('rolls back what the journal shows open, kill switches first', async () => {
    const { world, waiting } = scene();
    const journal = Object.keys(world.aws.ssm.parameters).filter(name => name.startsWith('/gonogo/order-status/journal/'));
    const [last = ''] = journal.sort().slice(-1);
    const entry = JSON.parse(world.aws.ssm.parameters[last]?.versions.at(-1)?.value ?? '{}') as { readonly type?: string };
    expect(entry.type).toBe('phase-done');
    // As if the canary had been killed right before it was done.
    delete world.aws.ssm.parameters[last];
    const done = await net(world, waiting);
    expect([done.exit, done.written.outputs['verdict'], notSafe(world)]).toEqual([0, 'GO', []]);
    const switches = done.calls.filter(({ write, address = '' }) => write && !address.startsWith('/gonogo/'));
    expect(
      switches
        .slice(0, 2)
        .map(({ address }) => address)
        .sort(),
    ).toEqual(['/rp-mw/prod/automation_enabled', '/rp-mw/prod/safe_mode']);
  });
});

describe('the net of a plan that rolls back on a rejection', { timeout: 60_000 }, () => {
  const WITH = { 'only-if-open': 'true', 'on-reject': 'scale' };
  /** The plan says so of the phase that asks. */
  const saying = (word: string): void => {
    const text = cutover.on.text.replace('  - id: scale\n', `  - id: scale\n    on_reject: ${word}\n`);
    expect(text).not.toBe(cutover.on.text);
    on = { ...cutover.on, text };
  };
  afterEach(() => {
    on = undefined;
  });

  it('takes everything back once GitHub says that it was rejected', async () => {
    saying('rollback');
    const { world, waiting } = scene();
    reject(world, waiting);
    const done = await rollback(world, WITH, String(waiting));
    expect([done.exit, done.written.outputs['verdict'], notSafe(world)]).toEqual([0, 'GO', []]);
  });

  it.each<[string, string, (world: World, run: number) => void, Record<string, string>, number]>([
    ['the plan holds', 'hold', reject, {}, 0],
    ['nobody rejected, it failed', 'rollback', () => undefined, {}, 0],
    ['another phase failed', 'rollback', reject, { 'on-reject': 'canary' }, 0],
    [
      'GitHub cannot tell: the net fails',
      'rollback',
      (world, run) => {
        reject(world, run);
        world.trouble.error = [{ service: 'github', op: '*', type: 'x', status: 503 }];
      },
      {},
      3,
    ],
  ])('takes nothing back where %s', async (_, word, happens, more, exit) => {
    saying(word);
    const { world, waiting } = scene();
    happens(world, waiting);
    const before = standingOf(cutover.on.plan, world);
    const done = await rollback(world, { ...WITH, ...more }, String(waiting));
    expect([done.exit, done.calls.filter(({ write }) => write)], done.stdout).toEqual([exit, []]);
    expect(standingOf(cutover.on.plan, world)).toEqual(before);
    expect(notSafe(world)).not.toEqual([]);
  });
});

/** Somebody says no to the phase that waits. */
function reject(world: World, run: number): void {
  const github = githubIn(world);
  const job = github.jobs.find(({ key }) => key === 'phase-scale');
  if (job) Object.assign(job, { status: 'completed', conclusion: 'failure' });
  const user = github.users.find(({ login }) => login !== ENGINEER)?.login ?? '';
  github.approvals.push({ run_id: run, state: 'rejected', comment: '', user, environments: ['order-status-scale'] });
}
