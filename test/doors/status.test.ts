/** `status` says GO only if it knows: what it cannot tell is exit 3, what is left open is exit 1. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { status } from '../../src/doors/cli/status.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import type { World } from '../../src/stand-in/state.ts';
import { actor, overwrite, productionBefore, runRollback, WORKER, worldBefore } from '../acts/rig.ts';
import { atTerminal, PLAN_PATH } from './terminal.ts';

const PATHS = pathsOf('order-status');
/** A phase id that the plan does not have: production with all phases done. */
const LIVE = 'live';

afterEach(() => vi.unstubAllEnvs());

async function asked(world: World) {
  const { standIn, terminal } = await atTerminal(world);
  try {
    return await status(terminal, PLAN_PATH);
  } finally {
    await standIn.close();
  }
}

describe('status with everything read', () => {
  it('is GO before a cutover, after one, and after a verified rollback', async () => {
    for (const world of [productionBefore(), await worldBefore(LIVE)]) {
      const said = await asked(world);
      expect([said.exit, said.verdict, said.code]).toEqual([0, 'GO', 'MET']);
    }
    const world = await worldBefore(LIVE);
    const one = await actor(world);
    expect((await runRollback(one)).verified).toBe(true);
    await one.standIn.close();
    const said = await asked(world);
    expect([said.exit, said.code]).toEqual([0, 'MET']);
    expect(said.json).toMatchObject({ fenceOpen: false, standing: 'none', progress: { rolledBack: true } });
  });
});

describe('status after a completed phase', () => {
  it.each<[string, (world: World) => void, string]>([
    ['is missing', world => void delete world.aws.ssm.parameters[PATHS.standing], 'STANDING_UNKNOWN'],
    ['cannot be read', world => overwrite(world, PATHS.standing, 'not a kept text'), 'RESPONSE_INVALID'],
  ])('whose record of the switches %s could not tell: exit 3', async (_, spoil, code) => {
    const world = await worldBefore(LIVE);
    spoil(world);
    const said = await asked(world);
    expect([said.exit, said.verdict, said.code]).toEqual([3, 'NO-GO', code]);
    expect(said.lines.join('\n')).toMatch(new RegExp(`^NO-GO ${code}: .*\\n {2}what to do: `));
    expect(said.lines).toContain(`  expected  unknown (${code})`);
  });

  it('whose record is of an earlier phase could not tell', async () => {
    const world = await worldBefore(LIVE);
    const earlier = (await worldBefore('scale')).aws.ssm.parameters[PATHS.standing];
    if (!earlier) throw new Error('expected a standing record');
    world.aws.ssm.parameters[PATHS.standing] = earlier;
    const said = await asked(world);
    expect([said.exit, said.code]).toEqual([3, 'STANDING_UNKNOWN']);
  });

  it('with a function whose update failed does not call its values what runs', async () => {
    const world = await worldBefore(LIVE);
    const worker = world.aws.lambda.functions[WORKER];
    if (!worker) throw new Error('expected the worker');
    worker.lastUpdateStatus = 'Failed';
    worker.lastUpdateReasonCode = 'InternalError';
    const said = await asked(world);
    expect([said.exit, said.code]).toEqual([1, 'UPDATE_FAILED']);
  });
});

describe('status with an open fence', () => {
  it('that nothing in the journal speaks of is NO-GO PHASE_UNFINISHED', async () => {
    const world = await worldBefore(LIVE);
    overwrite(world, PATHS.fence, JSON.stringify({ scope: 'all', run: 'x', at: 0, world: 'rehearsal', open: true }));
    const said = await asked(world);
    expect([said.exit, said.verdict, said.code]).toEqual([1, 'NO-GO', 'PHASE_UNFINISHED']);
    expect(said.lines.join('\n')).toMatch(/^ {2}fence +\d+, OPEN: a rollback has begun/m);
  });

  it('whose text cannot be read counts as open', async () => {
    const world = await worldBefore(LIVE);
    overwrite(world, PATHS.fence, 'not json');
    expect((await asked(world)).code).toBe('PHASE_UNFINISHED');
  });
});

describe('status of a cutover whose name is lost', () => {
  it('could not tell: a journal is there, and nothing names it', async () => {
    const world = await worldBefore('scale');
    delete world.aws.ssm.parameters[PATHS.cutover];
    const said = await asked(world);
    expect([said.exit, said.code]).toEqual([3, 'JOURNAL_UNREADABLE']);
  });
});
