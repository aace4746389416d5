/** A second dispatch never moves a live system back; a rejection asks nobody else; after a rollback all begins anew. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubIn } from '../../src/rehearsal/production.ts';
import { standingOf, unsafe } from '../../src/rehearsal/standing.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder } from './bundle.ts';
import { copiedBundle } from './child.ts';
import { carryThrough, copyOf, wholeCutover } from './cutover.ts';
import { command, dispatch, pinJob, ROLLBACK, serve, shortPlan } from './dispatch.ts';
import { PLAN, rehearse } from './rehearse.ts';

const standing = (world: World) => Object.fromEntries(standingOf(PLAN, world));

let home = '';
beforeEach(() => {
  home = emptyFolder();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('through the rehearsal', { timeout: 240_000 }, () => {
  it('phase by phase, then again: what is completed is shown and not run', async () => {
    const one = await rehearse(['--through', 'shadow'], home);
    expect(one.exit).toBe(0);
    expect(one.stdout).toContain('GO  shadow done');
    expect(standing(one.world)).toMatchObject({ outbound: 'false', automation_enabled: 'false' });

    const two = await rehearse(['--from', 'canary', '--through', 'canary'], home);
    expect(two.exit).toBe(0);
    expect(standing(two.world)).toMatchObject({ outbound: 'true', automation_enabled: 'true' });

    const asked = githubIn(two.world).approvals.length;
    const three = await rehearse(['--from', 'shadow', '--through', 'scale'], home);
    expect(three.exit).toBe(0);
    for (const phase of ['shadow', 'canary'])
      expect(three.stdout).toContain(`${phase}: completed before, not run again (PHASE_ALREADY_PASSED)`);
    expect(three.stdout).toContain('scale: to run');
    const approvals = githubIn(three.world).approvals.slice(asked);
    expect(approvals.map(each => each.environments)).toEqual([['order-status-scale']]);
    expect(standing(three.world)).toMatchObject({ outbound: 'true', automation_enabled: 'true' });

    const four = await rehearse(['--from', 'canary'], home);
    expect(four.exit).toBe(1);
    expect(four.stdout).toContain('PHASE_ALREADY_PASSED');
    expect(standing(four.world)).toEqual(standing(three.world));
    expect(githubIn(four.world).approvals).toHaveLength(githubIn(three.world).approvals.length);
  });

  it('a reviewer who rejects leaves production as before the phase; nobody else is asked; exit 1', async () => {
    const shadow = await rehearse(['--through', 'shadow'], home);
    const before = standing(shadow.world);
    const { exit, world, stdout } = await rehearse(['--from', 'canary', '--reject', 'order-status-canary'], home);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^NO-GO/m);
    expect(standing(world)).toEqual(before);
    const run = githubIn(world).runs.at(-1)?.id;
    const approvals = githubIn(world).approvals.filter(each => each.run_id === run);
    expect(approvals.map(each => [each.state, each.environments])).toEqual([['rejected', ['order-status-canary']]]);
  });
});

describe('by hand', { timeout: 120_000 }, () => {
  it('after a rollback a new cutover runs from the start to full scale', async () => {
    const bundle = copiedBundle(home);
    const first = await wholeCutover(bundle, home);
    const world = copyOf(first.full);
    const standIn = await serve(world);
    const passed = await (await pinJob(first.on, standIn)).ended;
    expect([passed.exit, passed.written.outputs['reason']]).toEqual([1, 'PHASE_ALREADY_PASSED']);
    expect((await command(first.on, standIn, 'rollback', ROLLBACK).ended).exit).toBe(0);
    expect(unsafe(first.on.plan, standingOf(first.on.plan, world), first.first)).toEqual([]);
    await standIn.advance(2000);
    const { on } = dispatch(bundle, home, shortPlan(), world);
    const pin = await (await pinJob(on, standIn)).ended;
    expect([pin.exit, pin.written.outputs['todo']]).toEqual([0, '["shadow","canary","scale"]']);
    const early = await (await pinJob(on, standIn, 'canary')).ended;
    expect([early.exit, early.written.outputs['reason']]).toEqual([1, 'PHASE_OUT_OF_ORDER']);
    await standIn.close();
    const second = await carryThrough(on, world);
    expect(second.eves.map(each => each.phase)).toEqual(['shadow', 'canary', 'scale']);
    expect(standing(copyOf(second.full))).toMatchObject({ outbound: 'true', automation_enabled: 'true' });
  });
});
