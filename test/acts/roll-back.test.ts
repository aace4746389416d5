import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { LONGEST_WRITE_MS, type RollbackEvent } from '../../src/acts/roll-back.ts';
import { LONGEST_CALL_MS } from '../../src/aws/settings.ts';
import { builtSwitches } from '../../src/changes/address.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { newestFirst } from '../../src/rollback/order.ts';
import type { Hooks } from '../../src/stand-in/hooks.ts';
import { TEST_KEYS } from '../../src/stand-in/order-status/roles.ts';
import type { World } from '../../src/stand-in/state.ts';
import {
  type Actor,
  actor,
  isSwitchWrite,
  NO_GO,
  PLAN,
  planted,
  productionBefore,
  runPhase,
  runRollback,
  switches,
  unsafe,
  WORKER,
  worldBefore,
} from './rig.ts';

const PATHS = pathsOf('order-status');
const AUTOMATION = '/rp-mw/prod/automation_enabled';
const SAFE_MODE = '/rp-mw/prod/safe_mode';
/** A phase id that the plan does not have: production with all phases done. */
const LIVE = 'live';

let open: Actor[] = [];
afterEach(async () => {
  for (const { standIn } of open) await standIn.close();
  open = [];
});

async function on(world: World, hooks: Hooks = {}): Promise<Actor> {
  const made = await actor(world, { hooks });
  open.push(made);
  return made;
}

const entries = (world: World): readonly { type: string }[] =>
  Object.keys(world.aws.ssm.parameters)
    .filter(name => name.startsWith(`${PATHS.root}/journal/`))
    .sort()
    .map(name => JSON.parse(world.aws.ssm.parameters[name]?.versions.at(-1)?.value ?? '{}'));
const parameter = (world: World, name: string) => world.aws.ssm.parameters[name]?.versions.at(-1);
const overwrite = (world: World, name: string, value: string): void => {
  const versions = world.aws.ssm.parameters[name]?.versions ?? [];
  versions.push({ version: (versions.at(-1)?.version ?? 0) + 1, value, at: 0, user: 'x' });
};
const worker = (world: World) => {
  const found = world.aws.lambda.functions[WORKER];
  if (!found) throw new Error('no worker');
  return found;
};
const restorePoints = (world: World): readonly string[] =>
  Object.keys(world.aws.ssm.parameters).filter(name => name.startsWith(`${PATHS.root}/restore/`));
const reasons = (done: { results: readonly { switch: string; reason: string }[] }) =>
  Object.fromEntries(done.results.filter(each => each.reason !== 'MET').map(each => [each.switch, each.reason]));

describe('time', () => {
  it('waits longer for a write in flight than a call may take', () => {
    expect(LONGEST_WRITE_MS).toBeGreaterThan(LONGEST_CALL_MS);
  });
});

describe('from every state', () => {
  it.each(['shadow', 'canary', 'scale', LIVE])(
    'before %s: safe and verified, and the second time there is nothing to do',
    async phase => {
      const world = await worldBefore(phase);
      const other = worker(world).environment['LEGACY_WEBHOOK_SIGNING_SECRET'];
      const standing = switches(world);
      const one = await on(world);
      // The client is loaded first: a kill switch whose reading takes over a second is written unread, and counts as applied.
      await one.target.parameters.get(['/gonogo/order-status/lock']);
      const done = await runRollback(one);
      expect([done.verified, done.fenceRaised, done.journal, done.journalWritten]).toEqual([true, true, 'read', true]);
      expect(unsafe(world)).toEqual([]);
      // What stood before the cutover, not its declared stand-in: the journal could be read.
      expect(switches(world).allowlist).toBe(switches(productionBefore()).allowlist);
      expect(worker(world).environment['LEGACY_WEBHOOK_SIGNING_SECRET']).toBe(other);
      const moved = PLAN.switches.map(({ id }) => id).filter(id => standing[id] !== switches(world)[id]);
      expect(done.results.filter(each => each.result === 'applied').map(each => each.switch)).toEqual(moved);
      expect(moved.length).toBeGreaterThan(0);
      const calls = one.standIn.calls.length;
      const again = await runRollback(one);
      expect([again.verified, ...again.results.map(each => each.result)]).toEqual([
        true,
        ...PLAN.switches.map(() => 'already-safe'),
      ]);
      expect(one.standIn.calls.slice(calls).filter(isSwitchWrite)).toEqual([]);
      expect((await runPhase(one, 'shadow')).end).toBe('done');
    },
  );

  it('says what was applied and what was safe already, with or without somebody listening', async () => {
    const results = await Promise.all(
      [undefined, () => undefined].map(
        async report => (await runRollback(await on(await worldBefore(LIVE)), report ? { report } : {})).results,
      ),
    );
    expect(results[0]).toEqual(results[1]);
    const named = Object.fromEntries((results[0] ?? []).map(each => [each.switch, each.result]));
    expect(named).toMatchObject({
      automation_enabled: 'applied',
      safe_mode: 'applied',
      outbound: 'applied',
      allowlist: 'applied',
      network_reads: 'already-safe',
    });
  });

  it('sets the kill switches before it reads the journal, and shows them first', async () => {
    const world = await worldBefore(LIVE);
    const one = await on(world);
    const events: RollbackEvent[] = [];
    await runRollback(one, { report: event => events.push(event) });
    const calls = one.standIn.calls.map(call => `${call.op} ${call.address}`);
    const kill = Math.max(calls.indexOf(`PutParameter ${AUTOMATION}`), calls.indexOf(`PutParameter ${SAFE_MODE}`));
    expect(kill).toBeGreaterThan(-1);
    expect(calls.findIndex(call => call.includes('/journal/') || call.includes('/cutover'))).toBeGreaterThan(kill);
    expect(events.slice(0, 2).map(event => event.type)).toEqual(['kill', 'kill']);
    expect(calls.some(call => call.startsWith('PutParameter') && call.includes('/lock'))).toBe(false);
  });

  it('tells nobody a personal value', async () => {
    const world = await worldBefore(LIVE);
    const values = [...planted(world), ...planted(productionBefore())];
    const events: RollbackEvent[] = [];
    const done = await runRollback(await on(world), { report: event => events.push(event) });
    const told = JSON.stringify([done, events, entries(world)]);
    expect(values.filter(value => told.includes(value))).toEqual([]);
  });

  it('does not wait for a lock that another run holds, but for its writes', async () => {
    const world = await worldBefore(LIVE);
    const one = await on(world);
    const held = { owner: 'x', run: 'other', phase: 'scale', since: 0, expires: world.clock.now + 1e9 };
    await one.target.parameters.put({ name: PATHS.lock, value: JSON.stringify(held), type: 'String', mode: 'create' });
    const done = await runRollback(one);
    expect(done.verified).toBe(true);
    expect(done.verifiedMs).toBeGreaterThanOrEqual(LONGEST_WRITE_MS);
    expect(parameter(world, PATHS.lock)).toBeDefined();
  });

  it('two at once are harmless', async () => {
    const world = await worldBefore(LIVE);
    const done = await Promise.all([runRollback(await on(world), { run: 'a' }), runRollback(await on(world), { run: 'b' })]);
    expect(done.map(each => each.verified)).toEqual([true, true]);
    expect(unsafe(world)).toEqual([]);
    expect(entries(world).filter(each => each.type === 'rolled-back')).toHaveLength(2);
    expect((await runPhase(await on(world), 'shadow')).end).toBe('done');
  });
});

describe('the surgical form', () => {
  it('sets only what it is asked to', async () => {
    const world = await worldBefore(LIVE);
    const standing = switches(world);
    const done = await runRollback(await on(world), { only: ['outbound'] });
    expect(done.results).toEqual([
      { switch: 'outbound', address: `${WORKER}:RICHPANEL_OUTBOUND_ENABLED`, kill: false, result: 'applied', reason: 'MET' },
    ]);
    expect([done.verified, switches(world)]).toEqual([true, { ...standing, outbound: 'false' }]);
    expect(entries(world).at(-1)?.type).toBe('surgical');
  });

  it.each([[['nothing-of-this-name']], [[]], [['outbound', 'nothing-of-this-name']]])(
    'refuses %j before anything is written',
    async only => {
      const world = await worldBefore(LIVE);
      const one = await on(world);
      await expect(runRollback(one, { only })).rejects.toMatchObject({ code: 'UNKNOWN_SWITCH' });
      expect(one.standIn.calls).toEqual([]);
    },
  );

  it('does not close a fence that a whole rollback left open', async () => {
    const world = await worldBefore(LIVE);
    const one = await on(world);
    delete world.aws.lambda.functions[WORKER];
    expect((await runRollback(one)).verified).toBe(false);
    expect((await runRollback(one, { only: ['safe_mode'] })).verified).toBe(true);
    expect((await runPhase(one, 'shadow')).reason).toBe('PHASE_UNFINISHED');
  });
});

/** What can be wrong with memory, and what `allowlist` is then set to. */
const MEMORY: readonly (readonly [string, (world: World) => void, 'previous' | 'else'])[] = [
  ['a gap in the journal', world => void delete world.aws.ssm.parameters[`${PATHS.journal('c1')}/000002`], 'else'],
  ['an entry that is none', world => overwrite(world, `${PATHS.journal('c1')}/000003`, '{"x":1}'), 'else'],
  ['an unreadable cutover', world => overwrite(world, PATHS.cutover, 'c1'), 'else'],
  [
    'a lost restore point',
    world => void delete world.aws.ssm.parameters[restorePoints(world).find(name => name.includes('canary')) ?? ''],
    'else',
  ],
  // What the later phase found before it is what the earlier one had set: no way back to before the cutover.
  [
    'a lost first restore point',
    world => void delete world.aws.ssm.parameters[restorePoints(world).find(name => name.includes('shadow')) ?? ''],
    'else',
  ],
  [
    'a restore point of another text',
    world => overwrite(world, restorePoints(world).find(name => name.includes('canary')) ?? '', '1:00:aaaa'),
    'else',
  ],
  ['two restore points in each other’s place', world => swap(world), 'else'],
  [
    'a restore point of another plan',
    world => {
      const name = restorePoints(world).find(each => each.includes('canary')) ?? '';
      const [count, , encoded = ''] = (parameter(world, name)?.value ?? '').split(':');
      const point = JSON.parse(Buffer.from(encoded, 'base64').toString()) as object;
      const other = Buffer.from(JSON.stringify({ ...point, plan: 'f'.repeat(64) })).toString('base64');
      overwrite(world, name, `${count}:${createHash('sha256').update(other).digest('hex')}:${other}`);
    },
    'else',
  ],
  [
    'a lost last restore point',
    world => void delete world.aws.ssm.parameters[restorePoints(world).find(name => name.includes('scale')) ?? ''],
    'previous',
  ],
];

function swap(world: World): void {
  const [canary = '', scale = ''] = ['canary', 'scale'].map(phase =>
    restorePoints(world).find(name => name.includes(`/${phase}-`)),
  );
  const [a, b] = [parameter(world, canary)?.value ?? '', parameter(world, scale)?.value ?? ''];
  overwrite(world, canary, b);
  overwrite(world, scale, a);
}

describe('without memory', () => {
  it.each(MEMORY)('%s: the declared values serve', async (_, spoil, wanted) => {
    const world = await worldBefore(LIVE);
    spoil(world);
    const done = await runRollback(await on(world));
    expect([done.verified, done.journal, unsafe(world)]).toEqual([true, 'unreadable', []]);
    expect(switches(world).allowlist).toBe(wanted === 'else' ? 'nobody@invalid' : switches(productionBefore()).allowlist);
  });

  it('a journal of another world: the declared values, and nothing is written into it', async () => {
    const world = await worldBefore(LIVE);
    const was = entries(world);
    const done = await runRollback(await on(world), { world: 'production' });
    expect([done.verified, done.journal, done.journalWritten]).toEqual([true, 'unreadable', false]);
    expect([unsafe(world), switches(world).allowlist]).toEqual([[], 'nobody@invalid']);
    expect(entries(world)).toEqual(was);
  });

  it('a system that never had a cutover', async () => {
    const world = productionBefore();
    overwrite(world, AUTOMATION, 'true');
    const standing = switches(world).allowlist;
    const done = await runRollback(await on(world));
    expect([done.verified, done.journal, done.journalWritten, switches(world).automation_enabled]).toEqual([
      true,
      'read',
      true,
      'false',
    ]);
    expect(switches(world).allowlist).toBe(standing);
  });
});

describe('an address that fails', () => {
  const kills = ['automation_enabled', 'safe_mode'];

  it('a function that is gone does not stop the rest, and is named', async () => {
    const world = await worldBefore(LIVE);
    delete world.aws.lambda.functions[WORKER];
    const done = await runRollback(await on(world));
    expect([done.verified, unsafe(world, kills), entries(world).at(-1)?.type]).toEqual([false, [], 'rollback-incomplete']);
    expect(Object.keys(reasons(done))).toEqual(PLAN.switches.filter(one => 'variable' in one).map(one => one.id));
    expect(new Set(Object.values(reasons(done)))).toEqual(new Set(['NOT_FOUND']));
  });

  it('one parameter that is denied, read and write: the others are set, and it is named', async () => {
    const world = await worldBefore(LIVE);
    const session = world.aws.sts.sessions[TEST_KEYS.change];
    const bare = ['ssm:*', 'lambda:*'];
    if (session) session.allow = [{ ops: bare, resources: [SAFE_MODE, `${PATHS.root}/`, WORKER] }];
    const done = await runRollback(await on(world));
    expect([done.verified, unsafe(world), reasons(done)]).toEqual([
      false,
      ['automation_enabled'],
      { automation_enabled: 'DENIED' },
    ]);
  });

  it('all records denied: the switches are safe, and it is not called verified while no fence stands', async () => {
    const world = await worldBefore(LIVE);
    const session = world.aws.sts.sessions[TEST_KEYS.change];
    if (session) session.allow = [{ ops: ['ssm:*', 'lambda:*'], resources: ['/rp-mw/', WORKER] }];
    const done = await runRollback(await on(world));
    expect([done.verified, done.fenceRaised, done.journal, done.journalWritten]).toEqual([false, false, 'unreadable', false]);
    expect([unsafe(world), reasons(done)]).toEqual([[], {}]);
  });

  it('a fence that cannot be raised at first is tried again', async () => {
    const world = await worldBefore(LIVE);
    let left = 2;
    const hooks: Hooks = { before: call => (call.write && call.address === PATHS.fence && left-- > 0 ? 'drop' : undefined) };
    const done = await runRollback(await on(world, hooks));
    expect([done.verified, done.fenceRaised, left < 0]).toEqual([true, true, true]);
    expect(done.verifiedMs).toBeGreaterThanOrEqual(LONGEST_WRITE_MS);
  });

  it('throttled for a while: it goes on until it is safe', async () => {
    const world = await worldBefore(LIVE);
    world.trouble.throttle.push(
      { service: 'lambda', op: 'UpdateFunctionConfiguration', times: 1 },
      { service: 'ssm', op: 'PutParameter', times: 3 },
    );
    const done = await runRollback(await on(world));
    expect([done.verified, unsafe(world)]).toEqual([true, []]);
  });

  it('a service that answers {} to everything verifies nothing', async () => {
    const world = await worldBefore(LIVE);
    world.trouble.empty.push({ service: '*', op: '*' });
    const done = await runRollback(await on(world));
    expect([done.verified, done.results.filter(each => each.reason === 'MET')]).toEqual([false, []]);
  });

  it('a function update that fails is not safe although it reads so', async () => {
    const world = await worldBefore(LIVE);
    world.trouble.functionUpdateFails.push({ function: WORKER, code: 'InternalError' });
    const done = await runRollback(await on(world));
    expect([done.verified, reasons(done)['outbound']]).toEqual([false, 'UPDATE_FAILED']);
    world.trouble.functionUpdateFails.length = 0;
    const again = await runRollback(await on(world));
    expect([again.verified, worker(world).lastUpdateStatus, unsafe(world)]).toEqual([true, 'Successful', []]);
  });

  it('a function update under way is waited for', async () => {
    const world = await worldBefore(LIVE);
    Object.assign(worker(world), {
      lastUpdateStatus: 'InProgress',
      updateReads: 500,
      pending: { until: world.clock.now + 60_000, reads: 0 },
    });
    const done = await runRollback(await on(world));
    expect([done.verified, unsafe(world)]).toEqual([true, []]);
  });

  it('a kill switch of another type, or one that is gone, is set all the same', async () => {
    const world = await worldBefore(LIVE);
    const found = world.aws.ssm.parameters[AUTOMATION];
    if (found) found.type = 'SecureString';
    delete world.aws.ssm.parameters[SAFE_MODE];
    const done = await runRollback(await on(world));
    expect([done.verified, unsafe(world), reasons(done)]).toEqual([true, [], {}]);
  });

  it('a kill switch is set although its reading hangs', async () => {
    const world = await worldBefore(LIVE);
    let held = 0;
    const hooks: Hooks = {
      before: call =>
        call.op === 'GetParameters' && call.address === AUTOMATION && held++ === 0
          ? new Promise(resolve => setTimeout(resolve, 4000))
          : undefined,
    };
    const from = performance.now();
    let killed = 0;
    const done = await runRollback(await on(world, hooks), {
      report: event => {
        if (event.type === 'kill') killed = performance.now() - from;
      },
    });
    expect(killed).toBeLessThan(2500);
    expect([done.verified, unsafe(world)]).toEqual([true, []]);
  });
});

describe('a phase that was killed', () => {
  it('and whose write lands after the first reading: it is found and repaired', async () => {
    const world = await worldBefore('canary');
    let land: () => void = () => undefined;
    let held: () => void = () => undefined;
    const waiting = new Promise<void>(resolve => {
      held = resolve;
    });
    const phase = await on(world, {
      before: call => {
        if (!(call.write && call.address === AUTOMATION)) return undefined;
        if (parameter(world, SAFE_MODE)?.value === 'true') return undefined;
        // It opens the last kill switch; the request hangs somewhere, and the phase is not heard of any more.
        held();
        return new Promise<void>(resolve => {
          land = resolve;
        });
      },
      after: call =>
        call.write && call.address === AUTOMATION && parameter(world, AUTOMATION)?.value === 'true' ? 'drop' : undefined,
    });
    const silent = { ...phase.target, parameters: { ...phase.target.parameters } };
    const running = runPhase({ ...phase, target: silent }, 'canary');
    await waiting;
    // From now on nothing of the phase arrives but the write that is under way.
    silent.parameters.get = () => new Promise(() => undefined);
    const rounds: number[] = [];
    const done = await runRollback(await on(world), {
      report: event => {
        if (event.type !== 'reading') return;
        rounds.push(event.safe);
        if (event.round === 1) land();
      },
    });
    expect(parameter(world, AUTOMATION)?.version).toBeGreaterThan(3);
    expect(Math.min(...rounds), 'it was seen').toBeLessThan(PLAN.switches.length);
    expect([done.verified, unsafe(world)]).toEqual([true, []]);
    void running;
  });

  it.each(['shadow', 'canary', 'scale'])(
    'at each write of %s, before and after it took effect: rollback is safe and verified',
    { timeout: 120_000 },
    async id => {
      const counted = await on(await worldBefore(id));
      expect((await runPhase(counted, id)).end).toBe('done');
      const writes = counted.standIn.calls.filter(call => call.write).length;
      let points = 0;
      for (let at = 1; at <= writes; at += 1) {
        for (const side of ['before', 'after'] as const) {
          const world = await worldBefore(id);
          let seen = 0;
          let dead = false;
          const hooks: Hooks = {
            before: call => {
              if (dead) return 'drop';
              if (call.write && ++seen === at) dead = side === 'before';
              return dead ? 'drop' : undefined;
            },
            after: call => {
              if (call.write && seen === at) dead = true;
              return dead ? 'drop' : undefined;
            },
          };
          const phase = await actor(world, { hooks });
          await runPhase(phase, id);
          await phase.standIn.close();
          expect([at, side, dead]).toEqual([at, side, true]);
          const rescue = await actor(world);
          const done = await runRollback(rescue);
          await rescue.standIn.close();
          expect([at, side, done.verified, unsafe(world), reasons(done)]).toEqual([at, side, true, [], {}]);
          points += 1;
        }
      }
      console.log(`roll-back: ${points} kill points of phase ${id}`);
      expect(points).toBe(writes * 2);
    },
  );

  it('leaves a lock that the next phase takes over after the rollback', async () => {
    const world = await worldBefore('canary');
    let dead = false;
    const phase = await on(world, {
      before: call => {
        dead ||= call.op === 'UpdateFunctionConfiguration';
        return dead ? 'drop' : undefined;
      },
    });
    await runPhase(phase, 'canary', { look: NO_GO });
    const one = await on(world);
    expect((await runRollback(one)).verified).toBe(true);
    expect((await runPhase(one, 'shadow', { run: 'next', owner: 'next' })).reason).toBe('LOCKED');
    await one.standIn.advance(3_600_000);
    expect((await runPhase(one, 'shadow', { run: 'next', owner: 'next' })).end).toBe('done');
  });
});

describe('order', () => {
  const plan = (phases: readonly (readonly string[])[], ...made: Plan['switches']): Plan => ({
    ...PLAN,
    switches: made as Plan['switches'],
    phases: phases.map((ids, index) => ({
      ...(PLAN.phases[0] as Plan['phases'][number]),
      id: `p${index}`,
      steps: ids.map(id => ({ set: { [id]: 'x' } })),
    })) as Plan['phases'],
  });
  const parameterSwitch = (id: string, limits?: string) => ({
    id,
    parameter: `/${id}`,
    safe: 'x',
    ...(limits ? { limits } : {}),
  });

  it('newest phase first, a limit last, a function’s variables together', () => {
    const made = plan(
      [['old'], ['new', 'limit'], ['v2']],
      parameterSwitch('old'),
      parameterSwitch('limit', 'new'),
      parameterSwitch('new'),
      { id: 'v1', function: 'f', variable: 'A', safe: 'x' },
      { id: 'v2', function: 'f', variable: 'B', safe: 'x' },
      parameterSwitch('never'),
    );
    const groups = newestFirst(made, builtSwitches(made)).map(group => group.map(one => one.id));
    expect(groups).toEqual([['v1', 'v2'], ['new'], ['old'], ['never'], ['limit']]);
  });
});
