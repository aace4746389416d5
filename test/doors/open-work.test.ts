/** The journal is asked before the kill switches only where it answers at once: whatever is not known in time is open. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SETTLED_MS, settled } from '../../src/doors/action/open-work.ts';
import { readPlan } from '../../src/doors/read-plan.ts';
import { openSession, type Session } from '../../src/doors/session.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import type { Hooks } from '../../src/stand-in/hooks.ts';
import type { World } from '../../src/stand-in/state.ts';
import { actor, isSwitchWrite, overwrite, productionBefore, runPhase, worldBefore } from '../acts/rig.ts';
import { type AtTerminal, atTerminal, PLAN_PATH } from './terminal.ts';

const PATHS = pathsOf('order-status');
const open: AtTerminal[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const { standIn } of open.splice(0)) await standIn.close();
});

async function session(world: World, hooks: Hooks = {}, more: { otherRegion?: (line: string) => void } = {}): Promise<Session> {
  const at = await atTerminal(world, hooks);
  open.push(at);
  const loaded = readPlan(PLAN_PATH);
  if ('problems' in loaded) throw new Error('expected the plan to load');
  return openSession({ env: process.env, argv1: undefined, loaded, terminalRun: { commit: 'none', id: 't1' }, ...more });
}

describe('whether anything is open', () => {
  it('is settled where nothing was begun, and after completed phases', async () => {
    expect(await settled(await session(productionBefore()))).toBe(true);
    expect(await settled(await session(await worldBefore('scale')))).toBe(true);
  });

  it.each<[string, (world: World) => void]>([
    [
      'the records are denied',
      world => void world.trouble.error.push({ service: 'ssm', op: '*', type: 'AccessDeniedException', status: 400 }),
    ],
    ['the cutover’s name is lost', world => void delete world.aws.ssm.parameters[PATHS.cutover]],
  ])('is not settled if %s', async (_, spoil) => {
    const world = await worldBefore('scale');
    spoil(world);
    expect(await settled(await session(world))).toBe(false);
  });

  it.each([
    ['the first reading', 1],
    ['a later reading', 3],
  ])('is not waited for: %s without an answer is open after 2 s of real time', async (_, hangs) => {
    let reads = 0;
    const world = await worldBefore('scale');
    const waiting: (() => void)[] = [];
    const on = await session(world, {
      async before(call) {
        if (call.service !== 'ssm') return;
        reads += 1;
        if (reads >= hangs) await new Promise<void>(done => waiting.push(done));
      },
    });
    const began = performance.now();
    expect(await settled(on)).toBe(false);
    const took = performance.now() - began;
    for (const done of waiting) done();
    expect(reads).toBeGreaterThanOrEqual(hangs);
    expect(took).toBeGreaterThanOrEqual(SETTLED_MS - 50);
    expect(took).toBeLessThan(SETTLED_MS + 1500);
  });
});

describe('what a run that was killed left open', () => {
  /** Production as a run leaves it that dies at its first change, with a lock that nobody has given up. */
  async function killedIn(phase: string, run: string): Promise<World> {
    const world = await worldBefore(phase);
    let left: World | undefined;
    const on = await actor(world, {
      hooks: {
        before(call) {
          if (isSwitchWrite(call)) left ??= structuredClone(world);
        },
      },
    });
    await runPhase(on, phase, { run });
    await on.standIn.close();
    if (!left) throw new Error('expected the phase to change something');
    const lock = JSON.parse(left.aws.ssm.parameters[PATHS.lock]?.versions.at(-1)?.value ?? '{}') as object;
    overwrite(left, PATHS.lock, JSON.stringify({ ...lock, expires: 4_000_000_000_000 }));
    return left;
  }

  it.each([
    ['another run, which is alive', '', true],
    ['that run, which another asks for', '777', false],
    ['a run that has nothing open', '778', true],
    ['a run whose name begins alike', '77', true],
    ['nobody knows whose', 'the last one', false],
  ])('is %s: of-run "%s"', async (_, ofRun, expected) => {
    expect(await settled(await session(await killedIn('canary', '777.1')), ofRun)).toBe(expected);
  });
});

describe('a region that is not the plan’s', () => {
  it('stops everything but a rollback, which is told and uses the plan’s', async () => {
    const elsewhere = async (more: { otherRegion?: (line: string) => void }) => {
      const at = await atTerminal(await worldBefore('scale'));
      open.push(at);
      vi.stubEnv('AWS_REGION', 'eu-west-1');
      const loaded = readPlan(PLAN_PATH);
      if ('problems' in loaded) throw new Error('expected the plan to load');
      return openSession({ env: process.env, argv1: undefined, loaded, terminalRun: { commit: 'none', id: 't1' }, ...more });
    };
    await expect(elsewhere({})).rejects.toMatchObject({ code: 'WRONG_REGION' });
    const lines: string[] = [];
    const on = await elsewhere({ otherRegion: line => void lines.push(line) });
    expect(lines).toEqual([expect.stringMatching(/^WRONG_REGION: .*us-east-2/)]);
    expect((await on.target.identity.caller()).region).toBe('us-east-2');
  });
});
