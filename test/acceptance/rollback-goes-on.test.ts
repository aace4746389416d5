/** Half a rollback is worse than one that takes a moment longer: it goes on to the end, whatever it is sent. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingOf, unsafe } from '../../src/rehearsal/standing.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder } from './bundle.ts';
import { type Child, copiedBundle } from './child.ts';
import { type Cutover, copyOf, wholeCutover } from './cutover.ts';
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
