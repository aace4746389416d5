/** The parameter that names the cutover is gone: a system in the middle of one is never taken for one that never began. */
import { afterEach, describe, expect, it } from 'vitest';
import { readProgress } from '../../src/acts/pin.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import type { World } from '../../src/stand-in/state.ts';
import {
  type Actor,
  actor,
  overwrite,
  PLAN,
  productionBefore,
  runPhase,
  runRollback,
  switches,
  unsafe,
  WORKER,
  worldBefore,
} from './rig.ts';

const PATHS = pathsOf('order-status');
const FIRST = `${PATHS.journal('c1')}/000001`;
/** A phase id that the plan does not have: production with all phases done. */
const LIVE = 'live';

let open: Actor[] = [];
afterEach(async () => {
  for (const { standIn } of open) await standIn.close();
  open = [];
});

async function on(world: World): Promise<Actor> {
  const made = await actor(world);
  open.push(made);
  return made;
}

const value = (world: World, name: string): string | undefined => world.aws.ssm.parameters[name]?.versions.at(-1)?.value;
const fence = (scope: unknown, isOpen: boolean): string =>
  JSON.stringify({ scope, run: 'x', at: 0, world: 'rehearsal', open: isOpen });

/** Leaves of a live system only what is named, besides its switches. */
async function onlyTrace(name: string): Promise<World> {
  const world = await worldBefore(LIVE);
  for (const each of Object.keys(world.aws.ssm.parameters))
    if (each.startsWith(PATHS.root) && each !== name) delete world.aws.ssm.parameters[each];
  return world;
}

const TRACES: readonly (readonly [string, () => Promise<World>])[] = [
  ['the record of the switches', () => onlyTrace(PATHS.standing)],
  ['a first journal entry', () => onlyTrace(FIRST)],
  [
    'a fence that a rollback raised',
    async () => {
      const world = await onlyTrace('nothing');
      overwrite(world, PATHS.fence, fence('all', true));
      return world;
    },
  ],
  [
    'a fence that a rollback closed',
    async () => {
      const world = await onlyTrace('nothing');
      overwrite(world, PATHS.fence, fence(['outbound'], false));
      return world;
    },
  ],
];

describe.each(TRACES)('with %s left and no cutover named', (_, made) => {
  it('a rollback takes the declared values, says so, and begins a new journal when all is verified', async () => {
    const world = await made();
    const one = await on(world);
    const done = await runRollback(one);
    expect([done.verified, done.journal, done.journalWritten, unsafe(world)]).toEqual([true, 'unreadable', true, []]);
    expect(switches(world).allowlist).toBe('nobody@invalid');
    expect(await readProgress(PLAN, one.target, 'rehearsal')).toMatchObject({ rolledBack: true, rollbackOpen: false });
    // Where a journal was, the new one is another: an old entry says nothing of what comes.
    const next = world.aws.ssm.parameters[FIRST] && !value(world, FIRST)?.includes('rolled-back') ? 'c2' : 'c1';
    expect(value(world, PATHS.cutover)).toBe(JSON.stringify({ id: next }));
    expect((await runPhase(one, 'shadow')).end).toBe('done');
  });

  it('progress is unreadable and no phase begins', async () => {
    const world = await made();
    const one = await on(world);
    await expect(readProgress(PLAN, one.target, 'rehearsal')).rejects.toMatchObject({ code: 'JOURNAL_UNREADABLE' });
    const before = switches(world);
    const done = await runPhase(one, 'shadow');
    expect(done.end).toBe('untouched');
    expect(['JOURNAL_UNREADABLE', 'PHASE_UNFINISHED']).toContain(done.reason);
    expect(switches(world)).toEqual(before);
  });
});

describe('with the cutover’s name lost', () => {
  it('a rollback that cannot verify everything begins no journal: the next one is still without memory', async () => {
    const world = await onlyTrace(FIRST);
    const worker = world.aws.lambda.functions[WORKER];
    if (!worker) throw new Error('expected the worker');
    delete world.aws.lambda.functions[WORKER];
    const one = await on(world);
    const first = await runRollback(one);
    expect([first.verified, first.journalWritten, value(world, PATHS.cutover)]).toEqual([false, false, undefined]);
    world.aws.lambda.functions[WORKER] = worker;
    const second = await runRollback(one);
    expect([second.verified, second.journal, switches(world).allowlist]).toEqual([true, 'unreadable', 'nobody@invalid']);
  });

  it('a surgical rollback sets what it is asked to and names no cutover', async () => {
    const world = await onlyTrace(FIRST);
    const done = await runRollback(await on(world), { only: ['outbound'] });
    expect([done.verified, done.journal, done.journalWritten, value(world, PATHS.cutover)]).toEqual([
      true,
      'unreadable',
      false,
      undefined,
    ]);
  });
});

describe('where no cutover was begun', () => {
  it('a dead run’s lock taken over is no trace: the phase begins', async () => {
    const world = productionBefore();
    overwrite(world, PATHS.lock, JSON.stringify({ owner: 'x', run: 'dead', phase: 'shadow', since: 0, expires: 1 }));
    const one = await on(world);
    expect((await runPhase(one, 'shadow')).end).toBe('done');
  });

  it('a fence raised for a dead run is no trace for a rollback either', async () => {
    const world = productionBefore();
    overwrite(world, PATHS.fence, fence([], false));
    const standing = switches(world).allowlist;
    const done = await runRollback(await on(world));
    expect([done.verified, done.journal, done.journalWritten, switches(world).allowlist]).toEqual([true, 'read', true, standing]);
  });
});
