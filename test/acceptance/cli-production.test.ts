/** The commands that ask production, against the stand-in: status, preflight, rollback. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingOf, unsafe } from '../../src/rehearsal/standing.ts';
import type { Hooks } from '../../src/stand-in/hooks.ts';
import type { RoleName } from '../../src/stand-in/order-status/roles.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Ended, emptyFolder } from './bundle.ts';
import { copiedBundle, startChild } from './child.ts';
import { type Cutover, copyOf, eveOf, wholeCutover } from './cutover.ts';
import { command, credentials, endpoints, phaseJob, ROLLBACK, ROLLBACK_LINES, serve, workspace } from './dispatch.ts';
import { put } from './switches.ts';

const home = emptyFolder();
const bundle = copiedBundle(home);
let cutover: Cutover;
beforeAll(async () => {
  cutover = await wholeCutover(bundle, home);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What a command said and did. */
interface Asked extends Ended {
  readonly standIn: StandIn;
  readonly world: World;
  readonly json: Record<string, unknown>;
}

async function ask(world: World, role: RoleName, args: readonly string[], hooks?: Hooks): Promise<Asked> {
  const standIn = await serve(world, hooks);
  try {
    const ended = await command(cutover.on, standIn, role, args).ended;
    const json = args.includes('--json') ? (JSON.parse(ended.stdout) as Record<string, unknown>) : {};
    return { ...ended, standIn, world, json };
  } finally {
    await standIn.close();
  }
}

const eve = (phase: string) => eveOf(cutover, phase);
const fresh = (): World => copyOf(eve('shadow').snapshot);
const full = (): World => copyOf(cutover.full);
const notSafe = (world: World): readonly string[] => unsafe(cutover.on.plan, standingOf(cutover.on.plan, world), cutover.first);

describe('status', () => {
  const STATUS = ['status', 'plan.yaml'];
  type Row = { switch: string; now: string; safe: string; expected: string; isSafe: unknown; drift: unknown };
  const rows = ({ json }: Asked) => new Map((json['switches'] as Row[]).map(row => [row.switch, row]));

  it('before a cutover says that nothing has begun, and writes nothing', async () => {
    const asked = await ask(fresh(), 'read', STATUS);
    expect(asked.exit).toBe(0);
    expect(asked.stdout).toMatch(/lock +free\n +fence +0\n +progress +nothing begun/);
    expect(asked.stdout).toMatch(/automation_enabled +false +false +unknown +safe/);
    expect(asked.standIn.calls.filter(call => call.write)).toEqual([]);
  });

  it('after a cutover shows each switch now, safe and expected, and no drift', async () => {
    const asked = await ask(full(), 'read', [...STATUS, '--json']);
    expect(asked.exit).toBe(0);
    expect(asked.json).toMatchObject({
      verdict: 'GO',
      reason: 'MET',
      lock: 'free',
      progress: { done: ['shadow', 'canary', 'scale'] },
    });
    expect(rows(asked).get('outbound')).toMatchObject({
      now: 'true',
      safe: 'false',
      expected: 'true',
      isSafe: false,
      drift: false,
    });
    expect(rows(asked).get('allowlist')).toMatchObject({ now: 'a personal value', drift: false });
    expect(asked.stdout).not.toMatch(/@(?!invalid)/);
  });

  it('while a phase runs says who holds the lock, and does not call its changes drift', async () => {
    const world = copyOf(eve('canary').snapshot);
    let stop = (): void => undefined;
    let reached = (): void => undefined;
    const held = new Promise<void>(done => {
      stop = done;
    });
    const there = new Promise<void>(done => {
      reached = done;
    });
    const standIn = await serve(world, {
      async after(call) {
        if (call.op !== 'UpdateFunctionConfiguration') return;
        reached();
        await held;
      },
    });
    const phase = await phaseJob(cutover.on, standIn, 'canary', workspace(cutover.on, eve('canary').evidence));
    await there;
    const during = await command(cutover.on, standIn, 'read', STATUS).ended;
    stop();
    const ended = await phase.ended;
    await standIn.close();
    expect(during.exit).toBe(0);
    expect(during.stdout).toMatch(/lock +held by run \d+\.1\.phase-canary in phase canary until 2026-/);
    expect(during.stdout).toMatch(/progress +phase canary UNFINISHED/);
    expect(ended.exit).toBe(0);
  });

  it('after a run has died is NO-GO, with what to do', async () => {
    const world = copyOf(eve('canary').snapshot);
    let kill = (): void => undefined;
    const standIn = await serve(world, {
      after(call) {
        if (call.op !== 'UpdateFunctionConfiguration') return;
        kill();
        return 'drop';
      },
    });
    const phase = await phaseJob(cutover.on, standIn, 'canary', workspace(cutover.on, eve('canary').evidence));
    kill = () => void phase.child.process.kill('SIGKILL');
    await phase.ended;
    await standIn.advance(6 * 60_000);
    const asked = await command(cutover.on, standIn, 'read', STATUS).ended;
    await standIn.close();
    expect(asked.exit).toBe(1);
    expect(asked.stdout).toMatch(/^NO-GO PHASE_UNFINISHED: .*\n {2}what to do: Run `gonogo rollback`/m);
    expect(asked.stdout).toContain('(expired)');
  });

  it('names a switch that somebody moved: NO-GO DRIFT, exit 1', async () => {
    const world = full();
    put(world, 'outbound', 'false');
    const asked = await ask(world, 'read', [...STATUS, '--json']);
    expect(asked.exit).toBe(1);
    expect(asked.json).toMatchObject({ verdict: 'NO-GO', exit: 1, reason: 'DRIFT' });
    expect([...rows(asked).values()].filter(row => row.drift === true).map(row => row.switch)).toEqual(['outbound']);
    const lines = await ask(world, 'read', STATUS);
    expect(lines.stdout).toMatch(/^NO-GO DRIFT: /m);
    expect(lines.stdout).toMatch(/^ +outbound +false +false +true +DRIFT$/m);
  });

  it.each([
    ['the function', 'lambda', 'GetFunctionConfiguration', 'outbound'],
    ['the parameters', 'ssm', 'GetParameters', 'safe_mode'],
  ])('with %s unreadable could not tell: exit 3, and guesses nothing', async (_, service, op, id) => {
    const world = full();
    world.trouble.error.push({ service, op, type: 'AccessDeniedException', status: 400 });
    const asked = await ask(world, 'read', [...STATUS, '--json']);
    expect(asked.exit).toBe(3);
    expect(asked.json).toMatchObject({ verdict: 'NO-GO', exit: 3 });
    expect(rows(asked).get(id)).toMatchObject({ now: 'unknown', isSafe: 'unknown', drift: 'unknown' });
  });
});

describe('preflight', () => {
  it('that passes writes a report and one JSON proof a kind of OS-06', async () => {
    const standIn = await serve(fresh());
    const cwd = workspace(cutover.on);
    const ended = await startChild({
      script: bundle,
      args: ['preflight', 'plan.yaml', '--out-md', 'report.md', '--out', 'proofs'],
      cwd,
      env: { ...credentials(standIn.world, 'read').env, ...endpoints(standIn) },
    }).ended;
    await standIn.close();
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toMatch(/^overall_status PASS {2}GO$/m);
    const report = readFileSync(join(cwd, 'report.md'), 'utf8');
    expect(report).toContain('overall_status PASS');
    expect(report).toMatch(/✅ \| secret-openai-api-key \| secret \| pass/);
    const proofs = readdirSync(join(cwd, 'proofs'));
    for (const name of [
      'cloudwatch_alarms',
      'cloudwatch_dashboards',
      'cloudformation_stack_status',
      'token_refresh_log',
      'token_refresh_invoke',
    ]) {
      const file = proofs.find(each => each.endsWith(`.${name}.json`));
      expect([name, file]).toEqual([name, expect.any(String)]);
      const proof = JSON.parse(readFileSync(join(cwd, 'proofs', file ?? ''), 'utf8')) as { findings: { outcome: string }[] };
      expect(proof).toMatchObject({ schema: 'gonogo/proof/1', proof: name, world: 'rehearsal' });
      expect(new Set(proof.findings.map(finding => finding.outcome))).toEqual(new Set(['pass']));
    }
  });

  it('that fails lists everything failing at once, why it matters and how to mend it', async () => {
    const world = fresh();
    delete world.aws.secrets['rp-mw/prod/openai/api_key'];
    delete world.aws.cloudwatch.alarms['rp-mw-prod-vendor-429s'];
    const lines = await ask(world, 'read', ['preflight', 'plan.yaml']);
    expect(lines.exit).toBe(1);
    expect(lines.stdout).toMatch(/^NO-GO {2}preflight of shadow/m);
    expect(lines.stdout).toMatch(
      /secret-openai-api-key +fail MISSING: .*\n +why: intents are classified with it\n +fix: create it/,
    );
    expect(lines.stdout).toMatch(/alarm-rate-limits +fail MISSING: /);
    expect(lines.stdout).toMatch(/^overall_status FAIL {2}NO-GO$/m);
    const { json } = await ask(world, 'read', ['preflight', 'plan.yaml', '--json']);
    expect(json).toMatchObject({ verdict: 'NO-GO', exit: 1, reason: 'MISSING' });
    expect(json['remedy']).toEqual(expect.any(String));
  });

  it('that cannot ask could not tell: exit 3', async () => {
    const world = fresh();
    world.trouble.error.push({ service: 'secretsmanager', op: '*', type: 'AccessDeniedException', status: 400 });
    const { exit, json } = await ask(world, 'read', ['preflight', 'plan.yaml', '--json']);
    expect([exit, json['verdict'], json['exit']]).toEqual([3, 'NO-GO', 3]);
  });

  it('of a phase that the plan does not have is exit 2; a report that cannot be written is no GO', async () => {
    const unknown = await ask(fresh(), 'read', ['preflight', 'plan.yaml', '--phase', 'nowhere']);
    expect([unknown.exit, unknown.stdout.includes('NO-GO UNKNOWN_PHASE')]).toEqual([2, true]);
    const unwritten = await ask(fresh(), 'read', ['preflight', 'plan.yaml', '--out-md', 'no/such/folder/report.md']);
    expect([unwritten.exit, unwritten.stdout.includes('NO-GO EVIDENCE_UNWRITTEN')]).toEqual([1, true]);
  });
});

describe('rollback', () => {
  it('works from a bare copy: the bundle and the plan, no git, no node_modules, no GitHub', async () => {
    const standIn = await serve(full());
    const cwd = workspace(cutover.on);
    rmSync(join(cwd, '.gonogo'), { recursive: true });
    expect(existsSync(join(bundle, '../../node_modules'))).toBe(false);
    const ended = await startChild({
      script: bundle,
      args: ROLLBACK_LINES,
      cwd,
      env: { ...credentials(standIn.world, 'rollback').env, ...endpoints(standIn), PATH: cwd },
    }).ended;
    await standIn.close();
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toContain('SAFE  every switch is at its safe value, read back twice');
    expect(ended.stdout).toMatch(/kill switches after \d+ ms, everything verified after \d+ ms; fence raised; journal read/);
    expect(ended.stdout).toMatch(/✓ outbound +applied/);
    expect(ended.stdout).toMatch(/✓ network_reads +already-safe/);
    expect(ended.stdout).toContain('- Route tickets to manual support only');
    expect(ended.stdout).toContain('preflight of rollback');
    expect(notSafe(standIn.world)).toEqual([]);
    expect(standingOf(cutover.on.plan, standIn.world).get('allowlist')).toBe(cutover.first.get('allowlist'));
  });

  it('a second time changes no switch and says so', async () => {
    const world = full();
    expect((await ask(world, 'rollback', ROLLBACK)).exit).toBe(0);
    const again = await ask(world, 'rollback', ROLLBACK);
    expect([again.exit, again.json['verified']]).toEqual([0, true]);
    const results = again.json['results'] as { result: string }[];
    expect(new Set(results.map(each => each.result))).toEqual(new Set(['already-safe']));
    expect(again.standIn.calls.filter(call => call.write && !call.address?.startsWith('/gonogo/'))).toEqual([]);
  });

  it('in another account is NO-GO, though every switch there reads safe', async () => {
    const world = full();
    for (const session of Object.values(world.aws.sts.sessions))
      session.role = session.role.replace(world.account, '999999999999');
    world.account = '999999999999';
    const asked = await ask(world, 'rollback', ROLLBACK);
    expect([asked.exit, asked.json['verdict'], asked.json['reason']]).toEqual([1, 'NO-GO', 'WRONG_ACCOUNT']);
  });

  it('--only touches the named switches and no others', async () => {
    const world = full();
    const before = standingOf(cutover.on.plan, world);
    const asked = await ask(world, 'rollback', [...ROLLBACK, '--only', 'outbound', 'automation_enabled']);
    expect([asked.exit, asked.json['verified']]).toEqual([0, true]);
    const after = standingOf(cutover.on.plan, world);
    const moved = [...after].filter(([id, value]) => before.get(id) !== value);
    expect(moved.toSorted()).toEqual([
      ['automation_enabled', 'false'],
      ['outbound', 'false'],
    ]);
  });

  it.each([
    ['another system’s name', ['--confirm', 'payments'], 'CONFIRMATION'],
    ['no confirmation and nobody at a terminal', [], 'CONFIRMATION'],
    ['a switch that the plan does not have', ['--confirm', 'order-status', '--only', 'nowhere'], 'UNKNOWN_SWITCH'],
  ])('with %s does nothing at all: exit 2', async (_, args, code) => {
    const asked = await ask(full(), 'rollback', ['rollback', 'plan.yaml', '--reason', 'acceptance test', ...args]);
    expect(asked.exit).toBe(2);
    expect(asked.stdout).toContain(`NO-GO ${code}: `);
    expect(asked.stdout).toContain('what to do: ');
    expect(asked.standIn.calls).toEqual([]);
  });

  it('that cannot verify everything names what is not safe, does the rest, and is exit 1', async () => {
    const world = full();
    world.trouble.functionUpdateFails.push({ function: 'rp-mw-prod-worker', code: 'InternalError' });
    const asked = await ask(world, 'rollback', ROLLBACK_LINES);
    expect(asked.exit).toBe(1);
    expect(asked.stdout).toMatch(/^NO-GO NOT_VERIFIED/m);
    expect(asked.stdout).toContain('what to do: Run `gonogo rollback` again');
    expect(asked.stdout).toMatch(/✗ outbound +\S+ \w+ {2}.*RICHPANEL_OUTBOUND_ENABLED/);
    expect(asked.stdout).toMatch(/✓ automation_enabled +applied \(kill switch\)/);
    const now = standingOf(cutover.on.plan, world);
    expect([now.get('automation_enabled'), now.get('safe_mode')]).toEqual(['false', 'true']);
  });
});
