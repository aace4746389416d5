/** GitHub cancels a job with SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that; then it runs `post`. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANCEL_TIMINGS, type CancelTimings } from '../../src/rehearsal/runner/child.ts';
import { standingOf, unsafe } from '../../src/rehearsal/standing.ts';
import type { Call } from '../../src/stand-in/call-log.ts';
import { WORKER } from '../../src/stand-in/order-status/names.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder } from './bundle.ts';
import { type Child, copiedBundle, startChild } from './child.ts';
import { type Cutover, copyOf, eveOf, wholeCutover } from './cutover.ts';
import { credentials, endpoints, phaseJob, type Stepped, serve, step, workspace } from './dispatch.ts';

/** What the issue allows from the signal to the kill switches, ms. */
const KILL_WITHIN_MS = 2000;
/** The same signals sooner, where the process is expected to end by the first. */
const SOON: CancelTimings = { interruptMs: 4000, terminateMs: 1000, forceMs: 300_000 };

const home = emptyFolder();
const bundle = copiedBundle(home);
let cutover: Cutover;
beforeAll(async () => {
  cutover = await wholeCutover(bundle, home);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const eve = (phase: string) => eveOf(cutover, phase);
const standing = (world: World) => standingOf(cutover.on.plan, world);
const killed = (world: World): boolean =>
  standing(world).get('automation_enabled') === 'false' && standing(world).get('safe_mode') === 'true';
const notSafe = (world: World): readonly string[] => unsafe(cutover.on.plan, standing(world), cutover.first);

/** Lambda takes its time: the update ends after 100 s of virtual time, and each look at it takes a third of a second. */
function slowly(world: World): void {
  const worker = world.aws.lambda.functions[WORKER];
  if (!worker) throw new Error('expected the worker');
  worker.updateMs = 100_000;
  worker.updateReads = 10_000;
  world.trouble.latencyMs.push({ service: 'lambda', ms: 333 });
}

/** When production was first seen with both kill switches safe after a signal, ms; by the stand-in, not by gonogo. */
interface Watch {
  /** Set by the test when the signal is sent. */
  signalled?: number;
  killedAfter?: number;
}

interface Played {
  readonly standIn: StandIn;
  readonly world: World;
  readonly watch: Watch;
}

/** Serves a phase's eve and calls `strike` once, at the first call that `when` accepts. */
async function stage(phase: string, when: (call: Call) => boolean, prepare: (world: World) => void = () => undefined) {
  const world = copyOf(eve(phase).snapshot);
  prepare(world);
  const watch: Watch = {};
  let reach = (): void => undefined;
  const reached = new Promise<void>(done => {
    reach = done;
  });
  const frozen: { is: boolean } = { is: false };
  const standIn = await serve(world, {
    async before() {
      // A network that is gone: nothing arrives, and nobody is told.
      while (frozen.is) await new Promise(done => setTimeout(done, 50));
    },
    after(call) {
      if (when(call)) reach();
      if (watch.signalled !== undefined && watch.killedAfter === undefined && killed(world))
        watch.killedAfter = performance.now() - watch.signalled;
    },
  });
  return { played: { standIn, world, watch } satisfies Played, reached, frozen };
}

/** Cancels as the runner does; a process that has ended is sent nothing more. */
function cancel(child: Child, watch: Watch, timings: CancelTimings): void {
  const alive = (): boolean => child.process.exitCode === null && child.process.signalCode === null;
  watch.signalled = performance.now();
  child.process.kill('SIGINT');
  setTimeout(() => alive() && child.process.kill('SIGTERM'), timings.interruptMs);
  setTimeout(() => alive() && child.process.kill('SIGKILL'), timings.interruptMs + timings.terminateMs);
}

const isSlowUpdate = (call: Call): boolean => call.op === 'UpdateFunctionConfiguration';

/** `post` runs after `main`, with what `main` has saved. */
async function post({ standIn, world }: Played, phase: string, main: Stepped, cwd: string): Promise<Stepped> {
  world.trouble.latencyMs = [];
  await standIn.advance(2000);
  const inputs = { act: 'phase', phase };
  return (await step(cutover.on, standIn, { job: `phase-${phase}`, role: 'change', cwd, inputs, state: main.written.state }))
    .ended;
}

describe('a phase that is cancelled during a slow update of a function', () => {
  it.each([
    ['as GitHub does it, in real time', (child: Child, watch: Watch) => cancel(child, watch, CANCEL_TIMINGS)],
    [
      'by SIGTERM alone',
      (child: Child, watch: Watch) => {
        watch.signalled = performance.now();
        child.process.kill('SIGTERM');
      },
    ],
  ])('%s: kill switches within 2 s, the rest by post', { timeout: 120_000 }, async (_, send) => {
    const { played, reached } = await stage('scale', isSlowUpdate, slowly);
    const { standIn, world, watch } = played;
    const cwd = workspace(cutover.on, eve('scale').evidence);
    expect(killed(world)).toBe(false);
    const phase = await phaseJob(cutover.on, standIn, 'scale', cwd);
    await reached;
    await new Promise(done => setTimeout(done, 500));
    expect(phase.child.process.exitCode).toBeNull();
    send(phase.child, watch);
    const main = await phase.ended;
    expect([main.exit, main.signal]).toEqual([1, null]);
    expect(watch.killedAfter).toBeLessThan(KILL_WITHIN_MS);
    expect(killed(world)).toBe(true);
    expect(main.stdout).toContain('INTERRUPTED');
    expect(main.written.outputs).toMatchObject({ verdict: 'NO-GO', reason: 'INTERRUPTED' });
    expect(notSafe(world)).not.toEqual([]);
    const after = await post(played, 'scale', main, cwd);
    expect(after.exit).toBe(0);
    expect(after.stdout).toContain('SAFE  every switch is at its safe value, read back twice');
    expect(notSafe(world)).toEqual([]);
    await standIn.close();
  });

  it('and hears nothing more from AWS ends by SIGKILL 10 s later; post does everything', { timeout: 120_000 }, async () => {
    const { played, reached, frozen } = await stage('scale', isSlowUpdate, slowly);
    const { standIn, world, watch } = played;
    const cwd = workspace(cutover.on, eve('scale').evidence);
    const phase = await phaseJob(cutover.on, standIn, 'scale', cwd);
    await reached;
    frozen.is = true;
    const began = performance.now();
    cancel(phase.child, watch, CANCEL_TIMINGS);
    const main = await phase.ended;
    const took = performance.now() - began;
    expect(main.signal).toBe('SIGKILL');
    expect(took).toBeGreaterThanOrEqual(CANCEL_TIMINGS.interruptMs + CANCEL_TIMINGS.terminateMs - 50);
    expect(killed(world)).toBe(false);
    // What the dead process had sent is lost with its connections.
    frozen.is = false;
    const after = await post(played, 'scale', main, cwd);
    expect([after.exit, notSafe(world)]).toEqual([0, []]);
    expect(after.written.outputs).toMatchObject({ verdict: 'GO' });
    await standIn.close();
  });
});

describe('a phase that is cancelled', () => {
  it('in its window: kill switches within 2 s, the rest by post', { timeout: 60_000 }, async () => {
    let looks = 0;
    const { played, reached } = await stage('canary', call => call.op === 'DescribeAlarms' && ++looks === 8);
    const { standIn, world, watch } = played;
    const cwd = workspace(cutover.on, eve('canary').evidence);
    const phase = await phaseJob(cutover.on, standIn, 'canary', cwd);
    await reached;
    expect(standing(world).get('outbound')).toBe('true');
    cancel(phase.child, watch, SOON);
    const main = await phase.ended;
    expect([main.exit, main.signal]).toEqual([1, null]);
    expect(watch.killedAfter).toBeLessThan(KILL_WITHIN_MS);
    const after = await post(played, 'canary', main, cwd);
    expect([after.exit, notSafe(world)]).toEqual([0, []]);
    await standIn.close();
  });

  it('before its first write leaves production untouched, and post has nothing to do', { timeout: 60_000 }, async () => {
    const { played, reached, frozen } = await stage('canary', call => call.service === 'github');
    const { standIn, world, watch } = played;
    const before = standing(world);
    const cwd = workspace(cutover.on, eve('canary').evidence);
    const phase = await phaseJob(cutover.on, standIn, 'canary', cwd);
    await reached;
    frozen.is = true;
    cancel(phase.child, watch, SOON);
    await new Promise(done => setTimeout(done, 300));
    frozen.is = false;
    const main = await phase.ended;
    expect([main.exit, main.signal]).toEqual([1, null]);
    expect(main.written.outputs).toMatchObject({ verdict: 'NO-GO', reason: 'INTERRUPTED' });
    expect(standing(world)).toEqual(before);
    expect(standIn.calls.filter(call => call.write && call.address?.startsWith('/rp-mw/'))).toEqual([]);
    const calls = standIn.calls.length;
    const after = await post(played, 'canary', main, cwd);
    expect([after.exit, standIn.calls.length]).toEqual([0, calls]);
    await standIn.close();
  });
});

describe('at a terminal', () => {
  it('run that is interrupted during a slow update rolls back the rest itself', { timeout: 120_000 }, async () => {
    const { played, reached } = await stage('scale', isSlowUpdate, slowly);
    const { standIn, world, watch } = played;
    const cwd = workspace(cutover.on);
    const { env, expires } = credentials(world, 'change');
    const run = startChild({
      script: bundle,
      args: ['run', 'plan.yaml', 'scale', '--reason', 'GitHub is down', '--ticket', 'OPS-1', '--out', 'evidence'],
      cwd,
      env: { ...env, AWS_CREDENTIAL_EXPIRATION: expires, ...endpoints(standIn) },
      typed: 'order-status',
    });
    await Promise.race([reached, run.ended]);
    expect(run.said()).toContain('set allowlist');
    watch.signalled = performance.now();
    run.process.kill('SIGINT');
    // People press it twice.
    setTimeout(() => run.process.kill('SIGINT'), 300);
    setTimeout(() => {
      world.trouble.latencyMs = [];
    }, 2500);
    const ended = await run.ended;
    expect([ended.exit, ended.signal]).toEqual([1, null]);
    expect(watch.killedAfter).toBeLessThan(KILL_WITHIN_MS);
    expect(ended.stdout).toMatch(/NO-GO {2}phase scale INTERRUPTED/);
    expect(ended.stdout).toContain('SAFE  every switch is at its safe value, read back twice');
    expect(notSafe(world)).toEqual([]);
    expect(existsSync(join(cwd, 'evidence'))).toBe(true);
    expect(readdirSync(join(cwd, 'evidence'))).toContain('order-status.rollback.rollback.json');
    await standIn.close();
  });
});
