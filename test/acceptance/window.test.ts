/** A plan's windows by themselves, at a terminal: they look, and change nothing. */
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder, TOOL } from './bundle.ts';
import { command, type Dispatch, dispatch, serve } from './dispatch.ts';
import { switchesOf } from './switches.ts';

const home = emptyFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));

let on: Dispatch;
let world: World;
let standIn: StandIn;
beforeEach(async () => {
  ({ on, world } = dispatch(TOOL, home));
  standIn = await serve(world);
});
afterEach(() => standIn.close());

const gonogo = (...args: string[]) => command(on, standIn, 'read', args).ended;
const ring = (): void => {
  const alarm = world.aws.cloudwatch.alarms['rp-mw-prod-worker-errors'];
  if (!alarm) throw new Error('no such alarm');
  alarm.pinnedState = 'ALARM';
};

describe('a window at a terminal', () => {
  it.each([
    ['canary', ['canary', 'plan.yaml'], 'canary of canary'],
    ['watch', ['watch', 'plan.yaml', '--phase', 'scale'], 'watch of scale'],
  ])('%s looks until its end, and changes nothing', async (_kind, args, gate) => {
    const before = switchesOf(world);
    const done = await gonogo(...args);
    expect(done.stdout + done.stderr).toMatch(new RegExp(`^GO {2}${gate}`, 'm'));
    expect(done.stdout).toMatch(/look 3 of 3/);
    expect(done.stdout).toContain('trigger worker-errors (roll-back): asked at 3 of 3 looks, never fired');
    expect(done.exit).toBe(0);
    expect(switchesOf(world)).toEqual(before);
    expect(standIn.calls.filter(({ write, address }) => write && !address?.startsWith('/gonogo/order-status/records/'))).toEqual(
      [],
    );
  });

  it('canary is NO-GO when a trigger fires, and leaves what to do to whoever reads it', async () => {
    ring();
    const before = switchesOf(world);
    const done = await gonogo('canary', 'plan.yaml', '--json');
    expect(JSON.parse(done.stdout)).toMatchObject({ verdict: 'NO-GO', exit: 1, records: [{ triggered: 'worker-errors' }] });
    expect(done.exit).toBe(1);
    expect(switchesOf(world)).toEqual(before);
  });

  it.each([
    [['watch', 'plan.yaml'], '--phase shadow --gate shadow-window or --phase scale --gate watch'],
    [['watch', 'plan.yaml', '--phase', 'canary'], 'found none'],
    [['canary', 'plan.yaml', '--gate', 'shadow-window'], 'found none'],
  ])('%j names what could be meant', async (args, choices) => {
    const done = await gonogo(...args);
    expect(done.stdout).toContain('NO-GO UNKNOWN_GATE:');
    expect(done.stdout).toContain(choices);
    expect(done.exit).toBe(2);
  });
});
