/** `status` says GO only if it knows: what it cannot tell is exit 3, what is left open is exit 1. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CareStanding } from '../../src/acts/hypercare.ts';
import type { Status } from '../../src/acts/status.ts';
import { codeOf, status, statusLines } from '../../src/doors/cli/status.ts';
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

describe('status of a system in hypercare', () => {
  const at = Date.UTC(2026, 1, 3, 9);
  const care: CareStanding = {
    ...{ from: at, last: at + 900_000, looks: 2, missed: 1, failed: ['dead-letters'], reports: {} },
    ...{ ends: at + 86_400_000, due: at + 1_800_000, overdue: false },
  };

  it('says when the next look is due, and NO-GO where it did not come', async () => {
    const now = (await asked(await worldBefore(LIVE))).json as Status;
    expect(now.hypercare).toBe('none');
    expect(statusLines(now).some(line => line.includes('hypercare'))).toBe(false);
    expect(codeOf({ ...now, hypercare: care })).toBe('MET');
    expect(statusLines({ ...now, hypercare: care })).toContain(
      '  hypercare 2 looks, the last at 2026-02-03T09:15Z; 1 missed; bad at some look: dead-letters; the next is due at 2026-02-03T09:30Z; until 2026-02-04T09:00Z',
    );
    const late: Status = { ...now, hypercare: { ...care, overdue: true } };
    expect(codeOf(late)).toBe('HYPERCARE_OVERDUE');
    expect(statusLines(late).join()).toContain('OVERDUE: a look was due at 2026-02-03T09:30Z');
  });

  it('could not tell, where its record cannot be read', async () => {
    const now = (await asked(await worldBefore(LIVE))).json as Status;
    const unread: Status = { ...now, hypercare: { unknown: 'RESPONSE_INVALID' } };
    expect(codeOf(unread)).toBe('RESPONSE_INVALID');
    expect(statusLines(unread)).toContain('  hypercare unknown (RESPONSE_INVALID)');
  });
});
