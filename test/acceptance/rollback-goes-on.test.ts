/** Half a rollback is worse than one that takes a moment longer: it goes on to the end, whatever it is sent. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingOf, unsafe } from '../../src/rehearsal/standing.ts';
import type { Call } from '../../src/stand-in/call-log.ts';
import type { World } from '../../src/stand-in/state.ts';
import { overwrite } from '../acts/rig.ts';
import { emptyFolder } from './bundle.ts';
import { type Child, copiedBundle } from './child.ts';
import { type Cutover, copyOf, eveOf, wholeCutover } from './cutover.ts';
import { command, ROLLBACK_LINES, serve, step, workspace } from './dispatch.ts';

const home = emptyFolder();
const bundle = copiedBundle(home);
let cutover: Cutover;
beforeAll(async () => {
  cutover = await wholeCutover(bundle, home);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const notSafe = (world: World): readonly string[] => unsafe(cutover.on.plan, standingOf(cutover.on.plan, world), cutover.first);

describe('a rollback goes on to the end', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('at a terminal, sent %s', { timeout: 60_000 }, async signal => {
    const world = copyOf(cutover.full);
    let child: Child | undefined;
    const standIn = await serve(world, {
      before(call) {
        if (call.op === 'UpdateFunctionConfiguration') child?.process.kill(signal);
      },
    });
    child = command(cutover.on, standIn, 'rollback', ROLLBACK_LINES);
    const ended = await child.ended;
    expect([ended.exit, ended.signal]).toEqual([0, null]);
    expect(ended.stdout).toContain('the rollback goes on');
    expect(notSafe(world)).toEqual([]);
    await standIn.close();
  });

  it('with nobody left to read what it says', { timeout: 60_000 }, async () => {
    const world = copyOf(cutover.full);
    const standIn = await serve(world);
    const child = command(cutover.on, standIn, 'rollback', ROLLBACK_LINES);
    child.process.stdout?.destroy();
    child.process.stderr?.destroy();
    const ended = await child.ended;
    expect([ended.exit, ended.signal]).toEqual([0, null]);
    expect(notSafe(world)).toEqual([]);
    await standIn.close();
  });

  it('as a job on GitHub that is cancelled', { timeout: 60_000 }, async () => {
    const world = copyOf(cutover.full);
    let child: Child | undefined;
    const standIn = await serve(world, {
      before(call) {
        if (call.op === 'UpdateFunctionConfiguration') child?.process.kill('SIGINT');
      },
    });
    const inputs = { act: 'rollback', system: 'order-status', confirm: 'order-status', scope: 'all', reason: 'acceptance test' };
    const started = await step(cutover.on, standIn, {
      job: 'rollback-order-status',
      role: 'rollback',
      cwd: workspace(cutover.on),
      inputs,
    });
    child = started.child;
    const ended = await started.ended;
    expect([ended.exit, ended.signal]).toEqual([0, null]);
    expect(ended.stdout).toContain('the rollback goes on');
    expect(notSafe(world)).toEqual([]);
    await standIn.close();
  });
});

describe('a rollback job that is killed is ended by its own post step', () => {
  const INPUTS = { act: 'rollback', system: 'order-status', confirm: 'order-status', reason: 'acceptance test' };
  const others = (world: World, but: string): unknown => [...standingOf(cutover.on.plan, world)].filter(([id]) => id !== but);

  /** Runs main until the first call that `when` accepts, kills it there, and runs `post` with what main has saved. */
  async function killed(world: World, inputs: Record<string, string>, when: (call: Call) => boolean) {
    let child: Child | undefined;
    const standIn = await serve(world, {
      before(call) {
        if (!child || child.process.killed || !when(call)) return undefined;
        child.process.kill('SIGKILL');
        return 'drop';
      },
    });
    const ask = {
      job: 'rollback-order-status',
      role: 'rollback',
      cwd: workspace(cutover.on),
      inputs: { ...INPUTS, ...inputs },
    } as const;
    const started = await step(cutover.on, standIn, ask);
    child = started.child;
    const main = await started.ended;
    const left = notSafe(world);
    const calls = standIn.calls.length;
    const post = await (await step(cutover.on, standIn, { ...ask, state: main.written.state })).ended;
    await standIn.close();
    return { main, left, post, calls: standIn.calls.slice(calls) };
  }

  it.each<[string, (call: Call) => boolean]>([
    ['before anything was written', call => call.write],
    ['after the kill switches', call => call.op === 'UpdateFunctionConfiguration'],
  ])('%s', { timeout: 60_000 }, async (_, when) => {
    const world = copyOf(cutover.full);
    const { main, left, post } = await killed(world, { scope: 'all' }, when);
    expect(main.signal).toBe('SIGKILL');
    expect(left).not.toEqual([]);
    expect([post.exit, post.written.outputs['verdict'], notSafe(world)]).toEqual([0, 'GO', []]);
    expect(post.stdout).toContain('SAFE  every switch is at its safe value, read back twice');
  });

  it('and was the surgical form: the same switch and no other', { timeout: 60_000 }, async () => {
    const world = copyOf(cutover.full);
    const before = others(world, 'outbound');
    const { main, post } = await killed(world, { scope: 'outbound' }, call => call.op === 'UpdateFunctionConfiguration');
    expect(main.signal).toBe('SIGKILL');
    expect([post.exit, standingOf(cutover.on.plan, world).get('outbound')]).toEqual([0, 'false']);
    expect(others(world, 'outbound')).toEqual(before);
  });

  it('and was the net’s, which had found something open', { timeout: 60_000 }, async () => {
    const world = copyOf(eveOf(cutover, 'scale').snapshot);
    const fence = { scope: 'all', run: 'x', at: 0, world: 'rehearsal', open: true };
    overwrite(world, '/gonogo/order-status/fence', JSON.stringify(fence));
    const { main, post } = await killed(world, { 'only-if-open': 'true' }, call => call.op === 'UpdateFunctionConfiguration');
    expect(main.signal).toBe('SIGKILL');
    expect([post.exit, notSafe(world)]).toEqual([0, []]);
  });

  it('but one that has ended, or found nothing open, leaves post nothing to do', { timeout: 60_000 }, async () => {
    for (const [world, inputs] of [
      [copyOf(cutover.full), { scope: 'all' }],
      [copyOf(eveOf(cutover, 'scale').snapshot), { 'only-if-open': 'true' }],
    ] as const) {
      const { main, post, calls } = await killed(world, inputs, () => false);
      expect([main.exit, main.signal, post.exit, calls]).toEqual([0, null, 0, []]);
    }
  });
});
