/** A phase that is not over in its time ends NO-GO and does what its plan says: at a step, in a window, at its end. */
import { afterEach, describe, expect, it } from 'vitest';
import type { PhaseAsk } from '../../src/acts/apply-phase.ts';
import { limitMs } from '../../src/phase/limit.ts';
import { longestMs } from '../../src/plan/render/longest.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Actor, actor, GO, isSwitchWrite, PLAN, runPhase, switches, unsafe, WORKER, worldBefore } from './rig.ts';

const MINUTE_MS = 60_000;
let open: Actor[] = [];
afterEach(async () => {
  for (const { standIn } of open) await standIn.close();
  open = [];
});

async function on(world: World, hooks: Parameters<typeof actor>[1] = {}): Promise<Actor> {
  const made = await actor(world, hooks);
  open.push(made);
  return made;
}

const within = (time: string | undefined): Plan => ({
  ...PLAN,
  phases: PLAN.phases.map(({ within: _, ...phase }) => ({ ...phase, ...(time === undefined ? {} : { within: time }) })),
});

/** A window of so many minutes that says GO in the end, a look a minute. */
const window =
  (one: Actor, minutes: number, looks: number[] = []): PhaseAsk['look'] =>
  async (_gate, _place, _index, alive) => {
    for (let look = 1; look <= minutes; look += 1) {
      await one.clock.sleep(MINUTE_MS);
      await alive();
      looks.push(look);
    }
    return GO();
  };

/** Each write to this switch takes so long. */
const slow = (world: World, address: string, ms: number): Parameters<typeof actor>[1] => ({
  hooks: {
    after: call => {
      if (isSwitchWrite(call) && call.address === address) world.clock.now += ms;
    },
  },
});

describe('a phase within its time', () => {
  it.each([
    ['its window fits', '25m', 20],
    ['the last look comes in time', '21m', 20],
    ['it says no time, and its window is as long as the plan says', undefined, 45],
  ] as const)('is done: %s', async (_, time, minutes) => {
    const world = await worldBefore('canary');
    const one = await on(world);
    const done = await runPhase(one, 'canary', { plan: within(time), look: window(one, minutes) });
    expect([done.verdict, done.reason, done.end]).toEqual(['GO', 'MET', 'done']);
  });
});

describe('a phase beyond its time', () => {
  it.each([
    ['in its window, at the look that is too late', '10m', 20, 11],
    ['in a window that would never end, where it says no time', undefined, 600, 80],
  ] as const)('rolls back where the plan says so: %s', async (_, time, minutes, most) => {
    const world = await worldBefore('canary');
    const one = await on(world);
    const looks: number[] = [];
    const done = await runPhase(one, 'canary', { plan: within(time), look: window(one, minutes, looks) });
    expect([done.verdict, done.reason, done.end]).toEqual(['NO-GO', 'PHASE_OVERDUE', 'rolled-back']);
    expect(looks.length).toBeLessThan(most);
    expect(unsafe(world)).toEqual([]);
  });

  it('is undone where the plan says so, and may be tried again', async () => {
    const world = await worldBefore('shadow');
    const before = structuredClone(switches(world));
    const one = await on(world);
    const done = await runPhase(one, 'shadow', { plan: within('10m'), look: window(one, 20) });
    expect([done.reason, done.end]).toEqual(['PHASE_OVERDUE', 'undone']);
    expect(switches(world)).toEqual(before);
    expect((await runPhase(one, 'shadow', { plan: within('10m') })).end).toBe('done');
  });

  it('begins no further step', async () => {
    const world = await worldBefore('canary');
    const one = await on(world, slow(world, WORKER, 4 * MINUTE_MS));
    const done = await runPhase(one, 'canary', { plan: within('3m') });
    expect([done.reason, done.end]).toEqual(['PHASE_OVERDUE', 'rolled-back']);
    // The worker's variables were set; the kill switches, which come after them, were not opened.
    expect(done.changes.map(change => change.switch)).toContain('outbound');
    expect(done.changes.map(change => change.switch)).not.toContain('automation_enabled');
    expect(unsafe(world)).toEqual([]);
  });

  it('asks no gate any more', async () => {
    const world = await worldBefore('canary');
    // Written twice: to prove that it can be, and as the last step.
    const one = await on(world, slow(world, '/rp-mw/prod/automation_enabled', 2 * MINUTE_MS));
    const looks: number[] = [];
    const done = await runPhase(one, 'canary', { plan: within('3m'), look: window(one, 1, looks) });
    expect([done.reason, done.end, looks]).toEqual(['PHASE_OVERDUE', 'rolled-back', []]);
    expect(unsafe(world)).toEqual([]);
  });

  it('is not done although its last look said GO', async () => {
    const world = await worldBefore('canary');
    const one = await on(world);
    const late: PhaseAsk['look'] = async () => {
      await one.clock.sleep(4 * MINUTE_MS);
      return GO();
    };
    const done = await runPhase(one, 'canary', { plan: within('3m'), look: late });
    expect([done.verdict, done.reason, done.end]).toEqual(['NO-GO', 'PHASE_OVERDUE', 'rolled-back']);
  });
});

it('every phase’s time leaves its job time for the undo', () => {
  for (const plan of [PLAN, within('2h')])
    for (const phase of plan.phases) expect(longestMs(plan, phase) - limitMs(plan, phase)).toBeGreaterThanOrEqual(5 * MINUTE_MS);
});
