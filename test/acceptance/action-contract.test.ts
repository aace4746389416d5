/** What the action files declare is what the code reads and writes, and each act refuses what it must. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubIn } from '../../src/rehearsal/production.ts';
import { standingOf } from '../../src/rehearsal/standing.ts';
import { emptyFolder, ROOT } from './bundle.ts';
import { copiedBundle, socketWitness } from './child.ts';
import { type Cutover, copyOf, eveOf, wholeCutover } from './cutover.ts';
import { dispatch, gateJob, phaseJob, pinJob, pinned, type Stepped, serve, shortPlan, step, workspace } from './dispatch.ts';

interface ActionFile {
  readonly name: string;
  readonly inputs: Record<string, { required?: boolean; default?: string; description: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string; post?: string; 'post-if'?: string };
}

const actionOf = (folder: string): ActionFile => parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8')) as ActionFile;
const WHOLE = actionOf('.');
/** The gate of a pull request has no phase, and is asked without a pin. */
const RELEASE_PR = 'gates/release-pr';
const FOLDERS = readdirSync(join(ROOT, 'gates')).map(name => `gates/${name}`);
const GATES = FOLDERS.filter(folder => folder !== RELEASE_PR);

const home = emptyFolder();
const bundle = copiedBundle(home);
let cutover: Cutover;
beforeAll(async () => {
  cutover = await wholeCutover(bundle, home);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const eve = (phase: string) => eveOf(cutover, phase);

/** Every input that the doors read, by its name in the source. */
function inputsRead(): readonly string[] {
  const files = ['src/action.ts', ...readdirSync(join(ROOT, 'src/doors/action')).map(name => `src/doors/action/${name}`)];
  const reads = files.flatMap(file => [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\.input\('([^']+)'\)/g)]);
  return [...new Set(reads.map(match => match[1] ?? ''))].toSorted();
}

/** Runs one act in production's stand-in. */
async function acted(
  inputs: Record<string, string>,
  env: Record<string, string> = {},
  cwd = workspace(cutover.on),
): Promise<Stepped & { calls: number }> {
  const standIn = await serve(copyOf(eve('shadow').snapshot));
  try {
    const started = await step(cutover.on, standIn, { job: 'job', role: 'change', cwd, inputs, env });
    return { ...(await started.ended), calls: standIn.calls.length };
  } finally {
    await standIn.close();
  }
}

describe('the action files', () => {
  it('declare every input that the code reads, and no other', () => {
    const declared = [...new Set([WHOLE, ...FOLDERS.map(actionOf)].flatMap(file => Object.keys(file.inputs)))].toSorted();
    expect(inputsRead()).toEqual(declared);
    expect(inputsRead()).toContain('plan-digest');
  });

  it.each(['.', ...FOLDERS])('%s runs the committed bundle with node24', folder => {
    const { runs, inputs, outputs, name } = actionOf(folder);
    expect(runs.using).toBe('node24');
    expect(existsSync(join(ROOT, folder, runs.main))).toBe(true);
    expect(join(ROOT, folder, runs.main)).toBe(join(ROOT, 'dist/index.js'));
    if (runs.post !== undefined) {
      expect(join(folder, runs.post)).toBe(join(folder, runs.main));
      expect(runs['post-if']).toBe('always()');
    }
    expect(name).toMatch(/^gonogo/);
    for (const each of [...Object.values(inputs), ...Object.values(outputs)]) expect(each.description.length).toBeGreaterThan(10);
  });

  it('the whole action has a post step: it is what rolls back a cancelled phase', () => {
    expect(WHOLE.runs.post).toBe('dist/index.js');
  });

  it.each(GATES)('%s is fixed to its gate', folder => {
    const { inputs } = actionOf(folder);
    expect([inputs['act']?.default, inputs['gate']?.default]).toEqual(['gate', folder.slice('gates/'.length)]);
    expect(inputs['plan']?.required).toBe(true);
    expect(inputs['phase']?.required).toBe(true);
  });

  it('gates/release-pr is fixed to its act, and knows whose pull request it is', () => {
    const { inputs } = actionOf(RELEASE_PR);
    expect(inputs['act']?.default).toBe('release-pr');
    for (const name of ['plan', 'system', 'pull-request', 'github-token']) expect(inputs[name]?.required).toBe(true);
  });

  it('gates/preflight asks for the pin, without which it refuses', () => {
    const { inputs } = actionOf('gates/preflight');
    expect([inputs['plan-digest']?.required, inputs['commit']?.required]).toEqual([true, true]);
    for (const name of ['plan-digest', 'commit']) expect(WHOLE.inputs[name]?.description).toContain('always need it');
  });

  it('declare every output that the acts write, and no other', async () => {
    const { on, world } = dispatch(bundle, home);
    const standIn = await serve(world);
    const pin = await (await pinJob(on, standIn)).ended;
    const gate = await (await gateJob(on, standIn, 'shadow')).ended;
    const phase = await (await phaseJob(on, standIn, 'shadow', workspace(on))).ended;
    const back = { act: 'rollback', system: 'order-status', confirm: 'order-status', reason: 'acceptance test' };
    const rollback = await (await step(on, standIn, { job: 'r', role: 'rollback', cwd: workspace(on), inputs: back })).ended;
    await standIn.close();
    expect([pin.exit, gate.exit, phase.exit, rollback.exit]).toEqual([0, 0, 1, 0]);
    const written = [pin, gate, phase, rollback].flatMap(each => Object.keys(each.written.outputs));
    // Only of a plan that names a tag and a window: test/acceptance/release-pin.test.ts reads them.
    const ofARelease = ['tag', 'window-until'];
    expect([...new Set([...written, ...ofARelease])].toSorted()).toEqual(Object.keys(WHOLE.outputs).toSorted());
    for (const folder of GATES)
      expect(Object.keys(gate.written.outputs).toSorted()).toEqual(Object.keys(actionOf(folder).outputs).toSorted());
    expect(pin.written.outputs).toMatchObject({ verdict: 'GO', todo: '["shadow","canary","scale"]', ...pinned(on) });
  });
});

describe('an act with inputs that are wrong', () => {
  const pin = { act: 'pin', from: 'shadow', through: 'scale' };
  const back = { act: 'rollback', system: 'order-status', confirm: 'order-status', reason: 'acceptance test', scope: 'all' };
  it.each([
    ['no act', { act: '' }, 'USAGE', 2],
    ['another act', { act: 'deploy' }, 'USAGE', 2],
    ['no plan', { ...pin, plan: '' }, 'USAGE', 2],
    ['a plan that is not there', { ...pin, plan: 'no/such/plan.yaml' }, 'PLAN_UNREADABLE', 2],
    ['pin from nowhere', { ...pin, from: 'nowhere' }, 'UNKNOWN_PHASE', 2],
    ['pin without a range', { act: 'pin' }, 'UNKNOWN_PHASE', 2],
    ['pin backwards', { ...pin, from: 'scale', through: 'shadow' }, 'USAGE', 2],
    ['credentials that end at no date', { ...pin, 'credentials-expire': 'soon' }, 'USAGE', 2],
    ['gate without a pin', { act: 'gate', gate: 'preflight', phase: 'shadow' }, 'EVIDENCE_OTHER_PLAN', 1],
    ['phase without a pin', { act: 'phase', phase: 'shadow' }, 'EVIDENCE_OTHER_PLAN', 1],
    ['rollback of another system', { ...back, system: 'payments' }, 'CONFIRMATION', 2],
    ['rollback without the typed name', { ...back, confirm: '' }, 'CONFIRMATION', 2],
    ['rollback without a reason', { ...back, reason: ' ' }, 'USAGE', 2],
    ['rollback of a switch that is none', { ...back, scope: 'nowhere' }, 'UNKNOWN_SWITCH', 2],
  ])('%s is NO-GO', async (_, inputs, reason, exit) => {
    const ended = await acted(inputs);
    expect([ended.exit, ended.written.outputs['verdict'], ended.written.outputs['reason']]).toEqual([exit, 'NO-GO', reason]);
    expect(ended.stdout).toMatch(new RegExp(`^NO-GO ${reason}: `, 'm'));
    expect(ended.stdout).toMatch(/^ {2}what to do: /m);
    expect(ended.stdout).toMatch(/^::error/m);
    expect(ended.written.summary).toContain(reason);
  });

  it.each([
    ['gate', { gate: 'preflight' }],
    ['phase', {}],
  ])('%s: another digest, another commit or an unknown phase', async (act, more) => {
    const right = { act, phase: 'shadow', ...more, ...pinned(cutover.on) };
    for (const wrong of [{ 'plan-digest': '0'.repeat(64) }, { commit: 'd'.repeat(40) }]) {
      const ended = await acted({ ...right, ...wrong });
      expect([ended.exit, ended.written.outputs['reason'], ended.calls]).toEqual([1, 'EVIDENCE_OTHER_PLAN', 0]);
    }
    const unknown = await acted({ ...right, phase: 'nowhere' });
    expect([unknown.exit, unknown.written.outputs['reason']]).toEqual([2, 'UNKNOWN_PHASE']);
  });

  it.each(['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_SHA', 'GITHUB_JOB', 'GITHUB_REPOSITORY'])(
    'without %s nothing is done',
    async name => {
      const ended = await acted({ act: 'phase', phase: 'shadow', ...pinned(cutover.on) }, { [name]: '' });
      expect([ended.exit, ended.written.outputs['reason'], ended.calls]).toEqual([2, 'USAGE', 0]);
    },
  );
});

describe('a phase', () => {
  it('whose job may have no identity token is refused in production before the first call to anything', async () => {
    const witness = socketWitness(home);
    const none = { AWS_ENDPOINT_URL: '', GONOGO_VENDOR_URL: '', GONOGO_CLOCK_URL: '', GITHUB_API_URL: 'https://api.github.com' };
    const nobody = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
    const inputs = { act: 'phase', phase: 'shadow', 'github-token': 'ghs_any', ...pinned(cutover.on) };
    for (const env of [none, { ...none, ...nobody }]) {
      const ended = await acted(inputs, { ...env, ...witness.env }, workspace(cutover.on, eve('shadow').evidence));
      expect([ended.exit, ended.written.outputs['verdict'], ended.written.outputs['reason']]).toEqual([
        3,
        'NO-GO',
        'OIDC_ABSENT',
      ]);
      expect(ended.calls).toBe(0);
    }
    expect(witness.attempts()).toEqual([]);
  });

  it('whose run was started again is not covered by the first attempt’s approval', async () => {
    const world = copyOf(eve('canary').snapshot);
    const run = githubIn(world).runs.find(each => each.id === cutover.on.run);
    if (!run) throw new Error('expected the run');
    run.run_attempt = 2;
    const before = standingOf(cutover.on.plan, world);
    const standIn = await serve(world);
    const cwd = workspace(cutover.on, eve('canary').evidence);
    const phase = await (await phaseJob(cutover.on, standIn, 'canary', cwd, { GITHUB_RUN_ATTEMPT: '2' })).ended;
    await standIn.close();
    expect([phase.exit, phase.written.outputs['reason']]).toEqual([1, 'SIGNOFF_STALE_ATTEMPT']);
    expect(standingOf(cutover.on.plan, world)).toEqual(before);
    expect(standIn.calls.filter(call => call.write)).toEqual([]);
  });

  it('of a plan that was edited after it was pinned is refused', async () => {
    const edited = dispatch(bundle, home, shortPlan('3m')).on;
    const standIn = await serve(copyOf(eve('canary').snapshot));
    const inputs = { act: 'phase', phase: 'canary', ...pinned(cutover.on) };
    const cwd = workspace(edited, eve('canary').evidence);
    const ended = await (await step(cutover.on, standIn, { job: 'phase-canary', role: 'change', cwd, inputs })).ended;
    await standIn.close();
    expect([ended.exit, ended.written.outputs['reason']]).toEqual([1, 'EVIDENCE_OTHER_PLAN']);
    expect(standIn.calls).toEqual([]);
  });
});
