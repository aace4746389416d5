import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isGonogoError } from '../../src/errors.ts';
import { beginCutover, currentCutover } from '../../src/journal/cutover.ts';
import { append, type Entry, type NewEntry, readEntries } from '../../src/journal/entries.ts';
import { closeFence, fenceOf, passFence, type Raise, raiseFence } from '../../src/journal/fence.ts';
import { holderOf, LOCK_TTL_MS, releaseLock, renewLock, takeLock } from '../../src/journal/lock.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import { progressOf } from '../../src/journal/progress.ts';
import { type RestorePoint, readRestorePoint, storeRestorePoint } from '../../src/journal/restore-point.ts';
import { keepStanding, readStanding } from '../../src/journal/standing.ts';
import { keepSecurely, keptSecurely } from '../../src/journal/stored.ts';
import type { Call } from '../../src/stand-in/call-log.ts';
import type { Hooks } from '../../src/stand-in/hooks.ts';
import type { World } from '../../src/stand-in/state.ts';
import type { Parameters } from '../../src/target.ts';
import { type Actor, actor, productionBefore } from '../acts/rig.ts';

const PATHS = pathsOf('order-status');
const T = 1_000_000;

let world: World;
let one: Actor;
let port: Parameters;
let hooks: { before?: Hooks['before']; after?: Hooks['after'] };
beforeEach(async () => {
  world = productionBefore();
  hooks = {};
  one = await actor(world, { attempts: 2, hooks: { before: call => hooks.before?.(call), after: call => hooks.after?.(call) } });
  port = one.target.parameters;
});
afterEach(() => one.standIn.close());

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    value => value,
    error => (isGonogoError(error) ? error.code : error),
  );
const text = (name: string): string | undefined => world.aws.ssm.parameters[name]?.versions.at(-1)?.value;
const holder = () =>
  holderOf(
    text(PATHS.lock) === undefined
      ? undefined
      : { name: PATHS.lock, value: text(PATHS.lock) ?? '', type: 'String', version: 1, modifiedAt: 0 },
  );
const wants = (owner: string, now = T) => ({ owner, run: `run-${owner}`, phase: 'canary', now });
/** Loses the answer to the first call that matches. */
const loseAnswer = (matches: (call: Call) => boolean): void => {
  let lost = false;
  hooks.after = call => {
    if (lost || !matches(call)) return undefined;
    lost = true;
    return 'drop';
  };
};

describe('the lock', () => {
  it('is taken by one of two at once, and says who holds it', async () => {
    const taken = await Promise.all([
      codeOf(takeLock(port, PATHS.lock, wants('a'))),
      codeOf(takeLock(port, PATHS.lock, wants('b'))),
    ]);
    expect(taken.filter(each => each === 'LOCKED')).toHaveLength(1);
    await expect(takeLock(port, PATHS.lock, wants('c', T + LOCK_TTL_MS - 1))).rejects.toThrow(
      /held by run run-[ab] in phase canary until/,
    );
  });

  it('of a dead run is taken over by exactly one of many at once, whom all others leave in place', async () => {
    await takeLock(port, PATHS.lock, wants('dead', T));
    const late = T + LOCK_TTL_MS;
    // All have read the dead lock before the first writes.
    let arrived = 0;
    let go: () => void = () => undefined;
    const all = new Promise<void>(resolve => {
      go = resolve;
    });
    hooks.after = async call => {
      if (call.op !== 'GetParameters' || arrived >= 4) return undefined;
      arrived += 1;
      if (arrived === 4) go();
      await all;
      return undefined;
    };
    const names = ['a', 'b', 'c', 'd'];
    const taken = await Promise.all(names.map(name => codeOf(takeLock(port, PATHS.lock, wants(name, late)))));
    const winners = names.filter((_, index) => taken[index] !== 'LOCKED');
    expect(winners).toHaveLength(1);
    expect(taken[names.indexOf(winners[0] ?? '')]).toMatchObject({ takenOverFrom: { owner: 'dead', run: 'run-dead' } });
    expect(holder()?.owner).toBe(winners[0]);
  });

  it('is ours although the answer was lost', async () => {
    loseAnswer(call => call.op === 'PutParameter');
    expect(await takeLock(port, PATHS.lock, wants('a'))).toMatchObject({ holder: { owner: 'a' } });
    await releaseLock(port, PATHS.lock, { ...wants('a'), since: T, expires: T + 1 }, T);
    await takeLock(port, PATHS.lock, wants('dead', T));
    loseAnswer(call => call.op === 'PutParameter' && text(PATHS.lock)?.includes('"b"') === true);
    expect(await takeLock(port, PATHS.lock, wants('b', T + LOCK_TTL_MS))).toMatchObject({ takenOverFrom: { owner: 'dead' } });
  });

  it('is renewed by its owner only, also when it was taken over in between', async () => {
    const { holder: held } = await takeLock(port, PATHS.lock, wants('a'));
    expect((await renewLock(port, PATHS.lock, held, T + 60_000)).expires).toBe(T + 60_000 + LOCK_TTL_MS);
    // Somebody takes it over between the reading and the renewal.
    const other = JSON.stringify({ ...held, owner: 'b' });
    let done = false;
    hooks.before = call => {
      if (done || call.op !== 'PutParameter') return undefined;
      done = true;
      const versions = world.aws.ssm.parameters[PATHS.lock]?.versions ?? [];
      versions.push({ version: (versions.at(-1)?.version ?? 0) + 1, value: other, at: 0, user: 'b' });
      return undefined;
    };
    expect(await codeOf(renewLock(port, PATHS.lock, held, T))).toBe('LOCK_LOST');
    expect(holder()?.owner).toBe('b');
    expect(await codeOf(renewLock(port, PATHS.lock, held, T))).toBe('LOCK_LOST');
    expect(await releaseLock(port, PATHS.lock, held, T)).toBe(false);
    expect(holder()?.owner).toBe('b');
  });

  it('is released by its owner, but not once it has run out', async () => {
    const { holder: held } = await takeLock(port, PATHS.lock, wants('a'));
    expect(await releaseLock(port, PATHS.lock, held, held.expires)).toBe(false);
    expect(await releaseLock(port, PATHS.lock, held, T)).toBe(true);
    expect(text(PATHS.lock)).toBeUndefined();
  });

  it.each(['', 'x', '[]', '{"owner":"a"}'].filter(each => each !== ''))('that reads %s is nobody’s to take', async value => {
    await port.put({ name: PATHS.lock, value, type: 'String', mode: 'create' });
    expect(await codeOf(takeLock(port, PATHS.lock, wants('a')))).toBe('RESPONSE_INVALID');
    expect(text(PATHS.lock)).toBe(value);
  });
});

describe('the fence', () => {
  const by = (scope: Raise['scope']): Raise => ({ scope, run: 'r', at: T, world: 'rehearsal' });
  const fence = async () => fenceOf((await port.get([PATHS.fence])).get(PATHS.fence));

  it('counts up, even when raised at once, is open until its last raiser closes it', async () => {
    expect(await fence()).toEqual({ epoch: 0, scope: 'all', open: false });
    const epochs = await Promise.all([raiseFence(port, PATHS.fence, by('all')), raiseFence(port, PATHS.fence, by('all'))]);
    expect(epochs.toSorted()).toEqual([1, 2]);
    expect(await closeFence(port, PATHS.fence, 1, by('all'))).toBe(false);
    expect((await fence()).open).toBe(true);
    expect(await closeFence(port, PATHS.fence, 2, by('all'))).toBe(true);
    expect(await fence()).toEqual({ epoch: 3, scope: 'all', open: false });
  });

  it('that is raised while it is closed or passed stays as it was raised', async () => {
    await raiseFence(port, PATHS.fence, by(['a']));
    const raiseFirst = (): void => {
      let done = false;
      hooks.before = call => {
        if (done || call.op !== 'PutParameter') return undefined;
        done = true;
        const versions = world.aws.ssm.parameters[PATHS.fence]?.versions ?? [];
        versions.push({ version: versions.length + 1, value: JSON.stringify({ ...by('all'), open: true }), at: 0, user: 'x' });
        return undefined;
      };
    };
    raiseFirst();
    expect(await closeFence(port, PATHS.fence, 1, by(['a']))).toBe(false);
    expect(await fence()).toMatchObject({ scope: 'all', open: true });
    const seen = await fence();
    raiseFirst();
    expect(await codeOf(passFence(port, PATHS.fence, seen, by([])))).toBe('FENCED');
    expect(await fence()).toMatchObject({ scope: 'all', open: true });
  });

  it.each(['x', '{}', '{"scope":"some"}', '{"scope":[1]}'])('that reads %s is open, and for everything', async value => {
    await port.put({ name: PATHS.fence, value, type: 'String', mode: 'create' });
    expect(await fence()).toEqual({ epoch: 1, scope: 'all', open: true });
  });
});

const entry = (type: Entry['type'], more: Partial<NewEntry> = {}): NewEntry => ({
  type,
  world: 'rehearsal',
  plan: 'p',
  commit: 'c',
  run: 'r',
  at: T,
  ...more,
});

describe('the journal', () => {
  const path = PATHS.journal('c1');

  it('has no gap and loses nothing when two write at once', async () => {
    const write = async (run: string): Promise<void> => {
      for (let at = 0, next = 1; at < 8; at += 1) next = (await append(port, path, entry('writing', { run, at }), next)) + 1;
    };
    await Promise.all([write('a'), write('b')]);
    const read = await readEntries(port, path);
    expect(read.map(each => each.seq)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    for (const run of ['a', 'b'])
      expect(read.filter(each => each.run === run).map(each => each.at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('has an entry once although the answer was lost', async () => {
    loseAnswer(call => call.op === 'PutParameter');
    expect(await append(port, path, entry('phase-begun'), 1)).toBe(1);
    expect(await readEntries(port, path)).toHaveLength(1);
  });

  it.each<readonly [string, () => Promise<void>, string]>([
    ['a gap', async () => void (await append(port, path, entry('writing'), 3)), 'JOURNAL_UNREADABLE'],
    [
      'text',
      async () => void (await port.put({ name: `${path}/000001`, value: 'x', type: 'String', mode: 'create' })),
      'RESPONSE_INVALID',
    ],
    ['an unknown type', async () => void (await append(port, path, entry('nothing' as never), 1)), 'JOURNAL_UNREADABLE'],
    [
      'a number in another place',
      async () =>
        void (await port.put({
          name: `${path}/000001`,
          value: JSON.stringify({ ...entry('writing'), seq: 2 }),
          type: 'String',
          mode: 'create',
        })),
      'JOURNAL_UNREADABLE',
    ],
    [
      'a restore point that is no text',
      async () => void (await append(port, path, entry('phase-begun', { restore: 7 as never }), 1)),
      'JOURNAL_UNREADABLE',
    ],
    [
      'switches that are none',
      async () => void (await append(port, path, entry('writing', { switches: 'all' as never }), 1)),
      'JOURNAL_UNREADABLE',
    ],
  ])('with %s is not read', async (_, spoil, code) => {
    await spoil();
    expect(await codeOf(readEntries(port, path))).toBe(code);
  });

  it('begins anew with each cutover', async () => {
    expect(await currentCutover(port, PATHS)).toBeUndefined();
    expect(await beginCutover(port, PATHS, undefined)).toBe('c1');
    expect(await beginCutover(port, PATHS, 'c9')).toBe('c10');
    expect(await currentCutover(port, PATHS)).toBe('c10');
    await port.put({ name: PATHS.cutover, value: '{"id":"../x"}', type: 'String', mode: 'overwrite' });
    expect(await codeOf(currentCutover(port, PATHS))).toBe('JOURNAL_UNREADABLE');
  });
});

describe('progress', () => {
  const begun = (phase: string) => entry('phase-begun', { phase, restore: `/r/${phase}` });
  const of = (...entries: NewEntry[]) => progressOf(entries.map((each, index) => ({ ...each, seq: index + 1 })));
  const done = (phase: string) => entry('phase-done', { phase });

  it.each([
    ['nothing', [], { done: [], rolledBack: false, rollbackOpen: false, restore: [] }],
    ['a phase under way', [begun('a')], { done: [], unfinished: 'a', restore: [{ phase: 'a', plan: 'p', restore: '/r/a' }] }],
    ['an interrupted phase', [begun('a'), entry('interrupted', { phase: 'a' })], { done: [], unfinished: 'a' }],
    ['two phases', [begun('a'), done('a'), begun('b'), done('b')], { done: ['a', 'b'], rolledBack: false }],
    [
      'an undone phase',
      [begun('a'), done('a'), begun('b'), entry('phase-undone', { phase: 'b' })],
      { done: ['a'], restore: [{ phase: 'a', plan: 'p', restore: '/r/a' }] },
    ],
    [
      'a phase that was undone although its end stands',
      [begun('a'), done('a'), entry('phase-undone', { phase: 'a' })],
      { done: [], restore: [] },
    ],
    ['a phase undone that never stood', [entry('phase-undone', { phase: 'a' })], { done: [] }],
    [
      'a rollback',
      [begun('a'), done('a'), entry('rollback-begun'), entry('rolled-back')],
      { done: [], rolledBack: true, rollbackOpen: false, restore: [{ phase: 'a', plan: 'p', restore: '/r/a' }] },
    ],
    ['a rollback under way', [begun('a'), entry('rollback-begun')], { done: [], unfinished: 'a', rollbackOpen: true }],
    [
      'a rollback that did not verify',
      [begun('a'), done('a'), entry('rollback-begun'), entry('rollback-incomplete')],
      { done: ['a'], rollbackOpen: true },
    ],
    [
      'an end that came during a rollback',
      [begun('a'), entry('rollback-begun'), done('a')],
      { done: [], unfinished: 'a', rollbackOpen: true },
    ],
    [
      'an end that came after a rollback',
      [begun('a'), entry('rollback-begun'), entry('rolled-back'), done('a')],
      { done: [], rolledBack: true },
    ],
    ['the end of another phase', [begun('a'), done('b')], { done: [], unfinished: 'a' }],
    ['a surgical rollback', [begun('a'), done('a'), entry('surgical')], { done: ['a'], rollbackOpen: false, rolledBack: false }],
  ] as const)('%s', (_, entries, expected) => {
    const progress = of(...(entries as readonly NewEntry[]));
    expect(progress).toMatchObject(expected);
    expect(Object.hasOwn(progress, 'unfinished')).toBe(Object.hasOwn(expected, 'unfinished'));
  });
});

describe('what is kept in parts', () => {
  const name = `${PATHS.root}/restore/c1/x`;
  const long = 'ä€😀x'.repeat(1500);

  it.each([
    ['', 1],
    ['x', 1],
    ['x'.repeat(3000), 1],
    ['x'.repeat(3001), 2],
    [long, 5],
  ])('reads back, as SecureStrings below 4 KB', async (value, parts) => {
    await keepSecurely(port, name, value);
    expect(await keptSecurely(port, name)).toBe(value);
    const kept = Object.entries(world.aws.ssm.parameters).filter(([each]) => each.startsWith(name));
    expect(kept).toHaveLength(parts);
    for (const [, each] of kept)
      expect([each.type, Buffer.byteLength(each.versions.at(-1)?.value ?? '') <= 4096]).toEqual(['SecureString', true]);
  });

  it('is refused before the first write when it is too long', async () => {
    expect(await codeOf(keepSecurely(port, name, 'x'.repeat(27_001)))).toBe('VALUE_TOO_LARGE');
    expect(one.standIn.calls).toEqual([]);
  });

  it('is not taken for whole when a part is missing, another, or of an older text', async () => {
    await keepSecurely(port, name, long);
    const parts = structuredClone(world.aws.ssm.parameters);
    delete world.aws.ssm.parameters[`${name}.2`];
    expect(await codeOf(keptSecurely(port, name))).toBe('RESPONSE_INVALID');
    // A newer text of the same length, cut off before its first part.
    Object.assign(world.aws.ssm.parameters, structuredClone(parts));
    let left = 4;
    hooks.before = call => (call.write && left-- <= 0 ? 'drop' : undefined);
    await expect(keepSecurely(port, name, long.replaceAll('x', 'y'))).rejects.toThrow();
    expect(await codeOf(keptSecurely(port, name))).toBe('RESPONSE_INVALID');
    expect(await keptSecurely(port, `${name}/none`)).toBeUndefined();
  });
});

describe('a restore point', () => {
  const name = `${PATHS.root}/restore/c1/canary-1`;
  const point: RestorePoint = {
    world: 'rehearsal',
    plan: 'p',
    phase: 'canary',
    takenAt: T,
    before: [
      { switch: 'a', value: null },
      { switch: 'b', value: 'x', version: 3 },
    ],
  };

  it('reads back, and only in its own world', async () => {
    await storeRestorePoint(port, name, point);
    expect(await readRestorePoint(port, name, 'rehearsal')).toEqual(point);
    expect(await codeOf(readRestorePoint(port, name, 'production'))).toBe('RESTORE_POINT_OTHER');
    expect(await codeOf(readRestorePoint(port, `${name}x`, 'rehearsal'))).toBe('NOT_FOUND');
  });

  it.each([
    ['no switch', [{ value: 'x' }]],
    ['a number', [{ switch: 'a', value: 1 }]],
    ['nothing', [null]],
    ['no value', [{ switch: 'a' }]],
  ])('with %s is not read', async (_, wrong) => {
    await keepSecurely(port, name, JSON.stringify({ ...point, before: wrong }));
    expect(await codeOf(readRestorePoint(port, name, 'rehearsal'))).toBe('RESPONSE_INVALID');
  });

  it('that is changed between writing and reading is not taken for written', async () => {
    const other = `${name}-other`;
    await keepSecurely(port, other, 'another');
    hooks.after = call => {
      if (call.op === 'PutParameter') world.aws.ssm.parameters[name] = structuredClone(world.aws.ssm.parameters[other]) as never;
      return undefined;
    };
    expect(await codeOf(storeRestorePoint(port, name, point))).toBe('RESTORE_POINT_UNWRITTEN');
  });

  it('standing values are read in their own world only', async () => {
    const standing = { world: 'rehearsal', phase: 'canary', values: { a: null, b: 'x' } } as const;
    await keepStanding(port, PATHS.standing, standing);
    expect(await readStanding(port, PATHS.standing, 'rehearsal')).toEqual(standing);
    expect(await codeOf(readStanding(port, PATHS.standing, 'production'))).toBe('WORLD_OTHER');
    await keepSecurely(port, PATHS.standing, JSON.stringify({ ...standing, values: { a: 1 } }));
    expect(await codeOf(readStanding(port, PATHS.standing, 'rehearsal'))).toBe('RESPONSE_INVALID');
    expect(await codeOf(readStanding(port, `${PATHS.standing}x`, 'rehearsal'))).toBe('NOT_FOUND');
  });
});
