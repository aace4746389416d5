import { afterAll, describe, expect, it } from 'vitest';
import { addressOf, builtOf } from '../../src/changes/address.ts';
import { setVariables } from '../../src/changes/function-variables.ts';
import { guardOf } from '../../src/changes/guard.ts';
import { setParameter } from '../../src/changes/parameter.ts';
import { isGonogoError } from '../../src/errors.ts';
import { fenceOf } from '../../src/journal/fence.ts';
import { takeLock } from '../../src/journal/lock.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import type { Call } from '../../src/stand-in/call-log.ts';
import { randomFrom } from '../../src/stand-in/random.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Actor, actor, PLAN, runPhase, runRollback, switches, unsafe, WORKER, worldBefore } from './rig.ts';
import { everyInterleaving, type Scheduler, scheduler } from './scheduler.ts';

const PATHS = pathsOf('order-status');
const PHASE = 0;
const ROLLBACK = 1;
const THIRD = 2;

/** One stand-in an actor, kept for all runs; the world behind them and the gate before them change with each run. */
interface Ring {
  readonly actors: readonly Actor[];
  gate: (actor: number, call: Call) => Promise<void>;
  answered: () => void;
  readonly world: World;
}

async function ring(world: World, count: number): Promise<Ring> {
  const made: { -readonly [K in keyof Ring]: Ring[K] } = {
    actors: [],
    gate: async () => undefined,
    answered: () => undefined,
    world,
  };
  made.actors = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      actor(world, { attempts: 1, hooks: { before: call => made.gate(index, call), after: () => made.answered() } }),
    ),
  );
  return made;
}

/** Puts another state into the world that the stand-ins serve. */
function reset(on: Ring, to: World): void {
  Object.assign(on.world, structuredClone(to));
}

const rings: Ring[] = [];
async function opened(phase: string, count: number): Promise<{ on: Ring; start: World }> {
  const start = await worldBefore(phase);
  const on = await ring(structuredClone(start), count);
  rings.push(on);
  return { on, start };
}
afterAll(async () => {
  for (const { actors } of rings) for (const { standIn } of actors) await standIn.close();
});

/** The code of what was thrown, `done` otherwise. */
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (error: unknown) => {
      if (!isGonogoError(error)) throw error;
      return error.code;
    },
  );

/** The order-status plan, with its parameters as ordinary switches: then the fence is raised before they are set. */
const WITHOUT_KILLS: Plan = { ...PLAN, switches: PLAN.switches.map(one => ({ ...one, kill: false })) };

const automation = PLAN.switches.find(one => one.id === 'automation_enabled');
if (!automation || !('parameter' in automation)) throw new Error('the plan has no such parameter');
const AUTOMATION = automation.parameter;

/** A phase in the middle: it holds the lock and has read the fence. */
async function midPhase({ target }: Actor) {
  const { holder } = await takeLock(target.parameters, PATHS.lock, {
    owner: 'o',
    run: 'r',
    phase: 'canary',
    now: target.clock.now(),
  });
  const epoch = fenceOf((await target.parameters.get([PATHS.fence])).get(PATHS.fence)).epoch;
  const guard = guardOf(target.parameters, PATHS, epoch, holder);
  return { on: target, clock: target.clock, guard };
}

describe('every interleaving of a phase and a rollback', () => {
  it.each([
    ['an ordinary parameter', WITHOUT_KILLS, undefined],
    ['a kill switch that is set before the fence is raised', PLAN, 'switch'],
  ] as const)('%s', { timeout: 240_000 }, async (title, plan, first) => {
    const { on, start } = await opened('canary', 2);
    const [phase, rollback] = on.actors as [Actor, Actor];
    const ends = new Map<string, number>();
    const runs = await everyInterleaving(async choose => {
      reset(on, start);
      on.gate = async () => undefined;
      const writing = await midPhase(phase);
      const gate = scheduler(2, choose);
      const order = inOrder(first, on.world);
      on.gate = async (index, call) => {
        const concerned = (call.address ?? '').split(',').some(name => name === PATHS.fence || name === AUTOMATION);
        if (!concerned || order.closing(call, index)) return;
        if (index === ROLLBACK) await order.wait(call);
        await gate.turn(index);
        if (index === ROLLBACK) order.passed(call);
      };
      const set = setParameter({ one: automation, from: 'false', to: 'true', safe: 'false' }, writing);
      const [end, done] = await Promise.all([
        codeOf(set).finally(() => gate.finish(PHASE)),
        runRollback(rollback, { plan, only: ['automation_enabled'] }).finally(() => gate.finish(ROLLBACK)),
      ]);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      expect(done.verified, 'rollback says that it is verified').toBe(true);
      expect(switches(on.world).automation_enabled).toBe('false');
    });
    console.log(`races: ${title}: ${runs} interleavings, the phase ended ${said(ends)}`);
    expect(runs).toBeGreaterThan(100);
    expect([...ends.keys()].toSorted()).toEqual(expect.arrayContaining(['FENCED', 'done']));
  });

  it('all variables of a function', { timeout: 240_000 }, async () => {
    const { on, start } = await opened('canary', 2);
    const worker = start.aws.lambda.functions[WORKER];
    if (worker) worker.updateReads = 1;
    const [phase, rollback] = on.actors as [Actor, Actor];
    const ids = ['outbound', 'mw_outbound', 'read_only'];
    const standing = switches(start);
    const changes = PLAN.switches.flatMap(one => {
      if (!ids.includes(one.id) || !builtOf(PLAN, one) || !('variable' in one) || typeof one.safe !== 'string') return [];
      return [{ one, from: standing[one.id], to: one.safe === 'true' ? 'false' : 'true', safe: one.safe }];
    });
    expect(changes).toHaveLength(3);
    const ends = new Map<string, number>();
    const runs = await everyInterleaving(async choose => {
      reset(on, start);
      on.gate = async () => undefined;
      const writing = await midPhase(phase);
      const gate = scheduler(2, choose);
      const order = inOrder(undefined, on.world);
      on.gate = async (index, call) => {
        const names = (call.address ?? '').split(',');
        const pending = on.world.aws.lambda.functions[WORKER]?.pending !== undefined;
        // Looking whether an update has ended changes nothing for the other.
        const concerned = names.includes(PATHS.fence) || (names.includes(WORKER) && (call.write || !pending));
        if (concerned && !order.closing(call, index)) await gate.turn(index);
        if (index === ROLLBACK) order.passed(call);
      };
      const [end, done] = await Promise.all([
        codeOf(setVariables(changes, writing)).finally(() => gate.finish(PHASE)),
        runRollback(rollback, { only: ids }).finally(() => gate.finish(ROLLBACK)),
      ]);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      expect(done.verified).toBe(true);
      expect(unsafe(on.world, ids)).toEqual([]);
      expect(others(on.world)).toEqual(others(start));
    });
    console.log(`races: variables of a function: ${runs} interleavings, the phase ended ${said(ends)}`);
    expect(runs).toBeGreaterThan(100);
    expect([...ends.keys()].toSorted()).toEqual(expect.arrayContaining(['FENCED', 'done']));
  });
});

const said = (ends: ReadonlyMap<string, number>): string => [...ends].map(([end, count]) => `${end} ${count}×`).join(', ');

/** The variables that the plan does not declare. */
function others(world: World): Readonly<Record<string, string>> {
  const declared = new Set(
    PLAN.switches.flatMap(one =>
      'variable' in one && addressOf(one).in === 'function' ? [(addressOf(one) as { variable: string }).variable] : [],
    ),
  );
  return Object.fromEntries(
    Object.entries(world.aws.lambda.functions[WORKER]?.environment ?? {}).filter(([name]) => !declared.has(name)),
  );
}

/**
 * Rollback raises the fence and sets a kill switch at once. To make every run repeatable the fence is held until the switch
 * is set, which is the harder order: the other is that of an ordinary parameter. Closing the fence comes after everything is verified and is not held.
 */
function inOrder(first: 'switch' | undefined, world: World) {
  let raised = false;
  let open: (() => void)[] = [];
  let free = first === undefined;
  const release = (): void => {
    free = true;
    for (const go of open) go();
    open = [];
  };
  const isFence = (call: Call): boolean => call.address === PATHS.fence;
  return {
    closing: (call: Call, index: number): boolean => index === ROLLBACK && isFence(call) && raised,
    async wait(call: Call): Promise<void> {
      if (free || !isFence(call)) return;
      await new Promise<void>(resolve => void open.push(resolve));
    },
    passed(call: Call): void {
      if (isFence(call) && call.write) raised = true;
      const done = call.write || world.aws.ssm.parameters[AUTOMATION]?.versions.at(-1)?.value === 'false';
      // The call itself is on its way; what waits goes through the gate after it.
      if (!free && done) setImmediate(release);
    },
  };
}

describe('1,000 random interleavings of a whole phase, a whole rollback and a third writer', () => {
  const COUNT = 1000;
  it(`ends safe or says that it is not verified, and loses no third writer’s update (${COUNT} seeds)`, {
    timeout: 240_000,
  }, async () => {
    const phases = ['canary', 'scale', 'shadow'];
    const starts = new Map<string, Ring & { start: World }>();
    const ends = new Map<string, number>();
    for (let seed = 1; seed <= COUNT; seed += 1) {
      const id = phases[seed % 3] as string;
      const kept = starts.get(id) ?? Object.assign(...(await opened(id, 3).then(({ on, start }) => [on, { start }] as const)));
      starts.set(id, kept);
      const random = randomFrom(seed);
      // How eager each actor is: from one that rushes through to one that sleeps.
      const weights = [random() ** 2 + 0.02, random() ** 2 + 0.02, random() ** 2 + 0.02];
      // The rollback begins somewhere in the phase: at once, it would find every phase before its first write.
      let lead = Math.floor(random() * 55);
      const gate = scheduler(3, all => {
        lead -= 1;
        const waiting = lead > 0 && all.length > 1 ? all.filter(each => each !== ROLLBACK) : all;
        let left = random() * waiting.reduce((sum, each) => sum + (weights[each] ?? 0), 0);
        for (const each of waiting) {
          left -= weights[each] ?? 0;
          if (left <= 0) return each;
        }
        return waiting.at(-1) as number;
      });
      reset(kept, kept.start);
      kept.gate = index => gate.turn(index);
      kept.answered = gate.answered;
      const [phase, rollback, third] = kept.actors as [Actor, Actor, Actor];
      const [applied, done] = await Promise.all([
        runPhase(phase, id, { run: `run-${seed}`, owner: `owner-${seed}` }).finally(() => gate.finish(PHASE)),
        runRollback(rollback).finally(() => gate.finish(ROLLBACK)),
        changeUndeclared(third, gate, 2),
      ]);
      const key = `${applied.end}/${done.verified ? 'verified' : 'not verified'}`;
      ends.set(key, (ends.get(key) ?? 0) + 1);
      expect([...phase.standIn.defects, ...rollback.standIn.defects], `seed ${seed}`).toEqual([]);
      expect(kept.world.aws.lambda.functions[WORKER]?.environment.LOG_LEVEL, `third writer, seed ${seed}`).toBe('TURN-2');
      expect(others({ ...kept.world }).LEGACY_WEBHOOK_SIGNING_SECRET, `seed ${seed}`).toBe(
        others(kept.start).LEGACY_WEBHOOK_SIGNING_SECRET,
      );
      if (done.verified) expect([seed, id, applied.end, ...unsafe(kept.world)], key).toEqual([seed, id, applied.end]);
      else expect(done.results.some(each => each.reason !== 'MET') || !done.fenceRaised, `seed ${seed}: honest`).toBe(true);
    }
    console.log(`races: ${COUNT} random: ${said(ends)}`);
    expect(ends.size).toBeGreaterThan(2);
  });
});

/** Somebody else who changes another variable of the worker, under its revision, until it is done. */
async function changeUndeclared({ target }: Actor, gate: Scheduler, times: number): Promise<void> {
  try {
    for (let turn = 1; turn <= times; ) {
      const now = await target.functions.configuration(WORKER);
      if (!now) throw new Error('the worker is gone');
      try {
        await target.functions.replaceVariables(WORKER, { ...now.variables, LOG_LEVEL: `TURN-${turn}` }, now.revision);
        turn += 1;
      } catch (error) {
        if (!isGonogoError(error) || !['REVISION_CONFLICT', 'UPDATE_IN_PROGRESS'].includes(error.code)) throw error;
      }
    }
  } finally {
    gate.finish(THIRD);
  }
}
