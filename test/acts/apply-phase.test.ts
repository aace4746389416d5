import { afterEach, describe, expect, it } from 'vitest';
import type { PhaseEvent } from '../../src/acts/apply-phase.ts';
import type { Code } from '../../src/codes.ts';
import { fenceOf } from '../../src/journal/fence.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { TEST_KEYS } from '../../src/stand-in/order-status/roles.ts';
import type { World } from '../../src/stand-in/state.ts';
import {
  type Actor,
  type ActorOptions,
  actor,
  HOUR_MS,
  isSwitchWrite,
  NO_GO,
  type PhaseOptions,
  PLAN,
  planted,
  runPhase,
  runRollback,
  switches,
  unsafe,
  WORKER,
  worldBefore,
} from './rig.ts';

const PATHS = pathsOf('order-status');

let open: Actor[] = [];
afterEach(async () => {
  for (const { standIn } of open) await standIn.close();
  open = [];
});

async function on(world: World, options: ActorOptions = {}): Promise<Actor> {
  const made = await actor(world, options);
  open.push(made);
  return made;
}

const lockOf = (world: World): string | undefined => world.aws.ssm.parameters[PATHS.lock]?.versions.at(-1)?.value;
const put = (world: World, name: string, value: string): void => {
  const versions = world.aws.ssm.parameters[name]?.versions ?? [];
  const version = (versions.at(-1)?.version ?? 0) + 1;
  world.aws.ssm.parameters[name] = {
    type: 'String',
    tier: 'Standard',
    labels: {},
    versions: [...versions, { version, value, at: 0, user: 'x' }],
  };
};
const entries = (world: World): readonly { type: string; phase?: string }[] =>
  Object.keys(world.aws.ssm.parameters)
    .filter(name => name.startsWith(`${PATHS.root}/journal/`))
    .sort()
    .map(name => JSON.parse(world.aws.ssm.parameters[name]?.versions.at(-1)?.value ?? '{}'));
const worker = (world: World) => {
  const found = world.aws.lambda.functions[WORKER];
  if (!found) throw new Error('no worker');
  return found;
};
const secret = (world: World, name: string, value: string): void => {
  const found = world.aws.secrets[name];
  for (const id of Object.keys(found?.values ?? {})) if (found) found.values[id] = value;
};
const holder = (expires: number, owner = 'somebody'): string =>
  JSON.stringify({ owner, run: 'other-run', phase: 'canary', since: 0, expires });

interface Refusal {
  readonly phase?: string;
  readonly prepare?: (world: World) => void;
  readonly options?: PhaseOptions;
  readonly plan?: (plan: Plan) => Plan;
  readonly credentials?: number | 'unknown';
  readonly actor?: ActorOptions;
  readonly keepsLock?: boolean;
}

const firstStep = (plan: Plan, step: NonNullable<Plan['phases'][number]['steps']>[number]): Plan => ({
  ...plan,
  phases: plan.phases.map(phase => ({ ...phase, steps: [step, ...(phase.steps ?? [])] })),
});

const REFUSALS: readonly (readonly [string, Code, Refusal])[] = [
  ['a phase that was completed', 'PHASE_ALREADY_PASSED', { phase: 'shadow', prepare: () => undefined }],
  ['a phase whose predecessor was not completed', 'PHASE_OUT_OF_ORDER', { phase: 'scale' }],
  [
    'a phase after one that was begun and not ended',
    'PHASE_UNFINISHED',
    { prepare: world => put(world, `${PATHS.journal('c1')}/${next(world)}`, begun(world)) },
  ],
  [
    'a rollback that has not verified',
    'PHASE_UNFINISHED',
    { prepare: world => put(world, PATHS.fence, JSON.stringify({ scope: 'all', open: true })) },
  ],
  ['an unreadable fence', 'PHASE_UNFINISHED', { prepare: world => put(world, PATHS.fence, 'not json') }],
  [
    'a switch that was moved since the last phase',
    'DRIFT',
    { prepare: world => void Object.assign(worker(world).environment, { RICHPANEL_READ_ONLY: 'false' }) },
  ],
  [
    'a kill switch that was moved since the last phase',
    'DRIFT',
    { prepare: world => put(world, '/rp-mw/prod/safe_mode', 'false') },
  ],
  [
    'a lock that another run holds',
    'LOCKED',
    { prepare: world => put(world, PATHS.lock, holder(world.clock.now + HOUR_MS)), keepsLock: true },
  ],
  ['a lock that cannot be read', 'RESPONSE_INVALID', { prepare: world => put(world, PATHS.lock, 'garbage'), keepsLock: true }],
  ['credentials that end too soon', 'CREDENTIALS_TOO_SHORT', { credentials: 50 * 60_000 }],
  ['credentials whose end nobody knows', 'CREDENTIALS_TOO_SHORT', { credentials: 'unknown' }],
  ['an empty allowlist', 'ALLOWLIST_EMPTY', { prepare: world => secret(world, 'rp-mw/prod/canary/allowlist', ' , ;\n') }],
  [
    'an allowlist that does not exist',
    'NOT_FOUND',
    { prepare: world => void delete world.aws.secrets['rp-mw/prod/canary/allowlist'] },
  ],
  [
    'variables above 4 KB',
    'VALUE_TOO_LARGE',
    { prepare: world => secret(world, 'rp-mw/prod/canary/allowlist', `${'x'.repeat(4000)}@planted.example`) },
  ],
  ['a parameter above 4 KB', 'VALUE_TOO_LARGE', { plan: plan => firstStep(plan, { set: { safe_mode: 'x'.repeat(5000) } }) }],
  ['an empty parameter', 'EMPTY_VALUE', { plan: plan => firstStep(plan, { set: { safe_mode: '' } }) }],
  ['a parameter that is to be removed', 'NOT_BUILT', { plan: plan => firstStep(plan, { set: { safe_mode: { absent: true } } }) }],
  ['a command', 'NOT_BUILT', { plan: plan => firstStep(plan, { do: 'x', run: ['true'] } as never) }],
  [
    'a function whose update is under way',
    'UPDATE_IN_PROGRESS',
    {
      prepare: world =>
        void Object.assign(worker(world), {
          lastUpdateStatus: 'InProgress',
          pending: { until: Number.MAX_SAFE_INTEGER, reads: -100 },
        }),
    },
  ],
  [
    'a function whose update failed',
    'UPDATE_FAILED',
    { prepare: world => void Object.assign(worker(world), { lastUpdateStatus: 'Failed' }) },
  ],
  ['a function that is gone', 'NOT_FOUND', { prepare: world => void delete world.aws.lambda.functions[WORKER] }],
  ['a kill switch that is gone', 'DRIFT', { prepare: world => void delete world.aws.ssm.parameters['/rp-mw/prod/safe_mode'] }],
  [
    'a kill switch that was never made',
    'MISSING',
    { phase: 'first', prepare: world => void delete world.aws.ssm.parameters['/rp-mw/prod/safe_mode'] },
  ],
  ['a journal of another world', 'WORLD_OTHER', { options: { world: 'production' } }],
  [
    'a gap in the journal',
    'JOURNAL_UNREADABLE',
    { prepare: world => void delete world.aws.ssm.parameters[`${PATHS.journal('c1')}/000002`] },
  ],
  ['a journal entry that is none', 'RESPONSE_INVALID', { prepare: world => put(world, `${PATHS.journal('c1')}/000002`, 'x') }],
  ['a restore point that does not read back', 'RESTORE_POINT_UNWRITTEN', { actor: { hooks: {} } }],
  [
    'an admission that is refused',
    'LEAVE_GATE_NO_GO',
    {
      options: { admit: () => Promise.reject(Object.assign(new Error('no'), { name: 'GonogoError', code: 'LEAVE_GATE_NO_GO' })) },
    },
  ],
];

const next = (world: World): string => String(entries(world).length + 1).padStart(6, '0');
const begun = (world: World): string =>
  JSON.stringify({ ...entries(world)[0], seq: entries(world).length + 1, type: 'phase-begun', phase: 'canary' });

describe('before the first write', () => {
  it.each(REFUSALS)('%s: %s', async (title, code, refusal) => {
    const world = await worldBefore(refusal.phase === 'first' ? 'shadow' : 'canary');
    refusal.prepare?.(world);
    const standing = switches(world);
    const before = structuredClone(standing);
    // A part of the restore point that is written and then lost, as a wrong key or a clean-up would have it.
    const losing = code === 'RESTORE_POINT_UNWRITTEN';
    const hooks = {
      after: (call: { op: string; address?: string }) => {
        if (losing && call.op === 'PutParameter' && call.address?.includes('/restore/')) put(world, call.address, '1:0:');
      },
    };
    const one = await on(world, losing ? { hooks } : {});
    const target =
      refusal.credentials === undefined
        ? one.target
        : {
            ...one.target,
            identity: { ...one.target.identity, credentialsEnd: async () => credentials(refusal.credentials, world) },
          };
    const plan = refusal.plan ? refusal.plan(PLAN) : PLAN;
    const locked = lockOf(world);
    const phase = refusal.phase === 'first' ? 'shadow' : (refusal.phase ?? 'canary');
    const done = await runPhase({ ...one, target }, phase, { plan, ...refusal.options });
    if (losing) expect(['RESTORE_POINT_UNWRITTEN', 'RESPONSE_INVALID']).toContain(done.reason);
    else expect(done.reason, title).toBe(code);
    expect([done.verdict, done.end, done.changes]).toEqual(['NO-GO', 'untouched', []]);
    expect(switches(world)).toEqual(before);
    expect(one.standIn.calls.filter(isSwitchWrite)).toEqual([]);
    expect(lockOf(world)).toBe(refusal.keepsLock ? locked : undefined);
  });
});

function credentials(given: number | 'unknown' | undefined, world: World): number | 'unknown' {
  return typeof given === 'number' ? world.clock.now + given : 'unknown';
}

describe('a phase that goes through', () => {
  it('sets everything, keeps order, releases the lock, and takes a dead run’s lock over', async () => {
    const world = await worldBefore('canary');
    put(world, PATHS.lock, holder(world.clock.now - 1));
    const one = await on(world);
    const events: PhaseEvent[] = [];
    const done = await runPhase(one, 'canary', { report: event => events.push(event) });
    expect([done.verdict, done.end, done.reason]).toEqual(['GO', 'done', 'MET']);
    expect(events[0]).toEqual({ type: 'lock', takenOverFrom: 'other-run' });
    expect(lockOf(world)).toBeUndefined();
    expect(switches(world)).toMatchObject({
      outbound: 'true',
      safe_mode: 'false',
      automation_enabled: 'true',
      read_only: 'false',
      writes_ack: 'I_UNDERSTAND_PROD_WRITES',
    });
    // The kill switches are proved writable first; then the worker in one update, and only then the kill switches open.
    const writes = one.standIn.calls.filter(isSwitchWrite).map(call => call.address);
    const [a, s] = ['/rp-mw/prod/automation_enabled', '/rp-mw/prod/safe_mode'];
    expect([...writes.slice(0, 2)].toSorted()).toEqual([a, s].toSorted());
    expect(writes.slice(2)).toEqual([WORKER, s, a]);
    expect(worker(world).environment['LEGACY_WEBHOOK_SIGNING_SECRET']).toContain('PLANTED');
  });

  it('tells nobody a personal value or a secret', async () => {
    const world = await worldBefore('canary');
    const one = await on(world);
    const events: unknown[] = [];
    const done = await runPhase(one, 'canary', { report: event => events.push(event), look: NO_GO });
    const values = [...planted(world), ...planted(await worldBefore('none'))];
    const told = JSON.stringify([done, events, entries(world)]).toLowerCase();
    expect(values.length).toBeGreaterThan(5);
    expect(values.filter(value => told.includes(value.toLowerCase()))).toEqual([]);
    // Where values are kept, they are kept as SecureStrings.
    const plain = Object.values(world.aws.ssm.parameters)
      .filter(each => each.type !== 'SecureString')
      .flatMap(each => each.versions.map(({ value }) => value.toLowerCase()));
    expect(values.filter(value => plain.some(text => text.includes(value.toLowerCase())))).toEqual([]);
  });
});

describe('a NO-GO after the first write', () => {
  it('is undone exactly where the plan says undo: values and absence', async () => {
    const world = await worldBefore('shadow');
    const before = structuredClone([switches(world), worker(world).environment]);
    const one = await on(world);
    const done = await runPhase(one, 'shadow', { look: NO_GO });
    expect([done.verdict, done.reason, done.end]).toEqual(['NO-GO', 'LEAVE_GATE_NO_GO', 'undone']);
    expect([switches(world), worker(world).environment]).toEqual(before);
    expect(switches(world).network_reads).toBeUndefined();
    expect(lockOf(world)).toBeUndefined();
    expect(entries(world).at(-1)?.type).toBe('phase-undone');
    // And may be tried again.
    expect((await runPhase(one, 'shadow')).end).toBe('done');
  });

  it.each([
    ['a leave gate, where the plan says rollback', async () => ({ verdict: 'NO-GO', digest: '' }) as const, 'LEAVE_GATE_NO_GO'],
    ['a trigger', async () => ({ verdict: 'NO-GO', triggered: 'openai-failures', digest: '' }) as const, 'TRIGGERED'],
    ['a gate that throws', () => Promise.reject(new Error('boom')), 'DEFECT'],
  ] as const)('rolls back: %s', async (_, look, reason) => {
    const world = await worldBefore('canary');
    const one = await on(world);
    const done = await runPhase(one, 'canary', { look });
    expect([done.verdict, done.reason, done.end]).toEqual(['NO-GO', reason, 'rolled-back']);
    expect(unsafe(world)).toEqual([]);
    expect(done.message).not.toContain('boom');
    expect(lockOf(world)).toBeUndefined();
    // The next cutover begins again with its first phase.
    expect((await runPhase(one, 'canary')).reason).toBe('PHASE_OUT_OF_ORDER');
    expect((await runPhase(one, 'shadow')).end).toBe('done');
  });

  it('a trigger rolls back even where the plan says undo', async () => {
    const world = await worldBefore('shadow');
    const one = await on(world);
    const done = await runPhase(one, 'shadow', { look: async () => ({ verdict: 'NO-GO', triggered: 'x', digest: '' }) });
    expect([done.reason, done.end]).toEqual(['TRIGGERED', 'rolled-back']);
    expect(unsafe(world)).toEqual([]);
  });

  it('an undo that fails becomes a rollback', async () => {
    const world = await worldBefore('shadow');
    let failing = false;
    const one = await on(world, {
      hooks: {
        before: call => {
          // The first update after the gate is the undo's; Lambda refuses it.
          if (failing && call.op === 'UpdateFunctionConfiguration') {
            failing = false;
            return 'drop';
          }
          return undefined;
        },
      },
    });
    const look = async () => {
      failing = true;
      return { verdict: 'NO-GO', digest: '' } as const;
    };
    const done = await runPhase(one, 'shadow', { look });
    expect([done.reason, done.end]).toEqual(['LEAVE_GATE_NO_GO', 'rolled-back']);
    expect(unsafe(world)).toEqual([]);
  });

  it('an undo does not move a kill switch that a person pulled in the window', async () => {
    const world = await worldBefore('none');
    const plan: Plan = {
      ...PLAN,
      phases: [...PLAN.phases, { ...(PLAN.phases.at(-1) as Plan['phases'][number]), id: 'more', on_no_go: 'undo' }],
    };
    const one = await on(world);
    const look = async () => {
      put(world, '/rp-mw/prod/automation_enabled', 'false');
      return { verdict: 'NO-GO', digest: '' } as const;
    };
    const done = await runPhase(one, 'more', { plan, look });
    expect(done.end).toBe('undone');
    expect(switches(world).automation_enabled).toBe('false');
  });

  it('a kill switch that cannot be written stops the phase before its first change', async () => {
    const world = await worldBefore('shadow');
    const session = world.aws.sts.sessions[TEST_KEYS.change];
    if (!session) throw new Error('no session');
    const reads = { ops: ['ssm:Get*', 'lambda:Get*', 'sts:*', 'secretsmanager:*'] };
    session.allow = [reads, { ops: ['ssm:*', 'lambda:*'], resources: ['/rp-mw/prod/safe_mode', `${PATHS.root}/`, WORKER] }];
    const before = switches(world);
    const done = await runPhase(await on(world), 'shadow');
    expect([done.verdict, done.reason, done.end, done.changes]).toEqual(['NO-GO', 'DENIED', 'undone', []]);
    expect(switches(world)).toEqual(before);
  });

  it('a GO is refused when a kill switch was pulled in the window', async () => {
    const world = await worldBefore('canary');
    const one = await on(world);
    const look = async () => {
      put(world, '/rp-mw/prod/automation_enabled', 'false');
      return { verdict: 'GO', digest: '' } as const;
    };
    const done = await runPhase(one, 'canary', { look });
    expect([done.verdict, done.reason, done.end]).toEqual(['NO-GO', 'DRIFT', 'rolled-back']);
    expect(unsafe(world)).toEqual([]);
  });

  it('a rollback in the window stops the phase, which leaves the rest to it', async () => {
    const world = await worldBefore('canary');
    const [one, other] = [await on(world), await on(world)];
    const events: PhaseEvent[] = [];
    const done = await runPhase(one, 'canary', {
      report: event => events.push(event),
      look: async (_gate, _place, _index, alive) => {
        const verified = (await runRollback(other)).verified;
        expect(verified).toBe(true);
        await alive();
        return { verdict: 'GO', digest: '' };
      },
    });
    expect([done.verdict, done.reason]).toEqual(['NO-GO', 'FENCED']);
    expect(unsafe(world)).toEqual([]);
    expect((await runPhase(one, 'scale')).reason).toBe('PHASE_OUT_OF_ORDER');
  });

  it('a run that was taken for dead rolls back when it wakes up: nobody else would', async () => {
    const world = await worldBefore('canary');
    const [one, other] = [await on(world), await on(world)];
    const done = await runPhase(one, 'canary', {
      look: async (_gate, _place, _index, alive) => {
        await one.standIn.advance(HOUR_MS);
        expect((await runPhase(other, 'canary', { run: 'second', owner: 'second' })).reason).toBe('PHASE_UNFINISHED');
        await alive();
        return { verdict: 'GO', digest: '' };
      },
    });
    expect([done.verdict, done.end]).toEqual(['NO-GO', 'rolled-back']);
    expect(unsafe(world)).toEqual([]);
  });

  it('a function update that fails is undone or rolled back, and what runs is safe', async () => {
    const world = await worldBefore('canary');
    world.trouble.functionUpdateFails.push({ function: WORKER, code: 'InternalError', times: 1 });
    const done = await runPhase(await on(world), 'canary');
    expect([done.reason, done.end]).toEqual(['UPDATE_FAILED', 'rolled-back']);
    expect([unsafe(world), worker(world).lastUpdateStatus]).toEqual([[], 'Successful']);
  });
});

describe('an interruption', () => {
  it('at each call: within two seconds the kill switches are safe, then rollback finishes', { timeout: 120_000 }, async () => {
    const counted = await on(await worldBefore('canary'));
    await runPhase(counted, 'canary');
    const calls = counted.standIn.calls.length;
    const ends = new Map<string, number>();
    for (let at = 1; at <= calls; at += 1) {
      const world = await worldBefore('canary');
      const stop = new AbortController();
      let seen = 0;
      const one = await actor(world, { hooks: { before: () => void (++seen === at && stop.abort()) } });
      const before = structuredClone(switches(world));
      const from = performance.now();
      const done = await runPhase(one, 'canary', { signal: stop.signal });
      const took = performance.now() - from;
      ends.set(done.end, (ends.get(done.end) ?? 0) + 1);
      expect(took, `call ${at}`).toBeLessThan(2000);
      if (done.end === 'untouched') expect([at, switches(world)]).toEqual([at, before]);
      else if (done.end !== 'done') expect([at, unsafe(world, ['automation_enabled', 'safe_mode'])]).toEqual([at, []]);
      // Whoever is told GO has a system that runs: nothing was cut off behind its back.
      if (done.end === 'done')
        expect([
          at,
          switches(world).automation_enabled,
          fenceOf(world.aws.ssm.parameters[PATHS.fence]?.versions.at(-1)).open,
        ]).toEqual([at, 'true', false]);
      else expect([at, done.verdict]).toEqual([at, 'NO-GO']);
      expect([at, lockOf(world)]).toEqual([at, undefined]);
      const rolled = await runRollback(one);
      expect([at, rolled.verified, unsafe(world)]).toEqual([at, true, []]);
      await one.standIn.close();
    }
    console.log(`interruption at each of ${calls} calls:`, Object.fromEntries(ends));
    expect(ends.get('interrupted') ?? 0).toBeGreaterThan(20);
    expect(ends.get('untouched') ?? 0).toBeGreaterThan(5);
  });
});
