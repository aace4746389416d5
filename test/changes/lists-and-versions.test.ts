/** Lists and versions: set behind the fence, read back, taken back, and safe; through the real clients against routing's stand-in. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { rollBack } from '../../src/acts/roll-back.ts';
import { awsFunctions } from '../../src/aws/functions.ts';
import { awsIdentity } from '../../src/aws/identity.ts';
import { awsParameters } from '../../src/aws/parameters.ts';
import { awsSecrets } from '../../src/aws/secrets.ts';
import { type BuiltSwitch, builtSwitches, type CommandedSwitch } from '../../src/changes/address.ts';
import { setByCommand } from '../../src/changes/command.ts';
import type { Guard } from '../../src/changes/guard.ts';
import { workOf } from '../../src/changes/plan-changes.ts';
import { readSwitches } from '../../src/changes/read.ts';
import { safeValue } from '../../src/changes/safe.ts';
import { showValue } from '../../src/changes/show.ts';
import { vendorHttp } from '../../src/http/http.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { processCommands } from '../../src/process/command.ts';
import { DEPLOY_TOKEN, TEMPLATES } from '../../src/stand-in/routing/names.ts';
import { ROUTING_HANDLERS, ROUTING_TICKS } from '../../src/stand-in/routing/production.ts';
import { TEST_KEYS } from '../../src/stand-in/routing/roles.ts';
import { routingOf } from '../../src/stand-in/routing/state.ts';
import { routingWorld } from '../../src/stand-in/routing/world.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import type { Target } from '../../src/target.ts';

const NOW = Date.UTC(2026, 9, 5, 8);
const loaded = loadPlan(readFileSync('examples/routing/plan.yaml'));
if ('problems' in loaded) throw new Error('the routing plan does not load');
const PLAN: Plan = loaded.plan;
const fresh = routingWorld({ seed: 3, now: NOW });
const release = builtSwitches(PLAN).find((one): one is CommandedSwitch => 'run' in one);
if (!release) throw new Error('the plan has no version');

let standIn: StandIn | undefined;
afterEach(async () => {
  const defects = standIn?.defects;
  await standIn?.close();
  standIn = undefined;
  expect(defects ?? []).toEqual([]);
});

async function on(change: (world: World) => void = () => undefined) {
  const world = structuredClone(fresh);
  change(world);
  const started = await startStandIn({ world, handlers: ROUTING_HANDLERS, ticks: ROUTING_TICKS });
  standIn = started;
  const clock = { now: () => world.clock.now, sleep: async (ms: number) => void (await started.advance(ms)) };
  const settings = {
    region: 'us-east-2',
    endpoint: started.url,
    credentials: { accessKeyId: TEST_KEYS.change, secretAccessKey: 'any' },
    clock,
    attempts: 1,
  };
  const register = () => undefined;
  const secrets = awsSecrets(settings, register);
  const nobody = new Proxy({}, { get: () => () => Promise.reject(new Error('nobody asks')) });
  const target = {
    ...(Object.fromEntries(
      [
        'schedules',
        'alarms',
        'metrics',
        'logs',
        'stacks',
        'requests',
        'packs',
        'approvals',
        'dispatches',
        'repository',
        'history',
        'signatures',
        'reports',
      ].map(port => [port, nobody]),
    ) as unknown as Target),
    clock,
    parameters: awsParameters(settings),
    functions: awsFunctions(settings),
    identity: awsIdentity(settings),
    secrets,
    http: vendorHttp({ credentials: PLAN.credentials ?? {}, secrets, register, vendorEndpoint: started.url }),
    commands: processCommands({ PATH: process.env['PATH'] ?? '', GONOGO_VENDOR_URL: started.url }),
  } satisfies Target;
  return { world, target, clock, calls: () => started.calls.filter(({ op }) => op === 'Deploy').length };
}

const OPEN: Guard = { before: async () => undefined, raised: async () => undefined };
const change = (from: string, to: string) => ({ one: release, from, to, safe: 'v0.8.0' });

describe('a version', () => {
  it('is deployed by its command and waited for until the service says it', async () => {
    const { world, target, clock, calls } = await on();
    await setByCommand(change('v0.9.0', 'v1.0.0'), { on: target, clock, guard: OPEN });
    expect(routingOf(world).version).toBe('v1.0.0');
    expect(world.clock.now).toBeGreaterThanOrEqual(NOW + 60_000);
    await setByCommand(change('v1.0.0', 'v1.0.0'), { on: target, clock, guard: OPEN });
    expect(calls()).toBe(1);
  });

  it.each<[string, (world: World) => void, string, string, number]>([
    ['whose pipeline refuses the token', world => void delete world.aws.secrets[DEPLOY_TOKEN], 'v0.9.0', 'NOT_FOUND', 0],
    ['that the pipeline does not have', () => undefined, 'v0.9.0', 'COMMAND_FAILED', 1],
    [
      'that never runs',
      world => void Object.assign(routingOf(world).defects, { lyingDeploy: true }),
      'v0.9.0',
      'READ_BACK_DIFFERS',
      1,
    ],
    ['that somebody else has moved', () => undefined, 'v0.8.0', 'CONFLICT', 0],
  ])('%s is no pass', async (name, spoil, from, code, calls) => {
    const rig = await on(spoil);
    const to = name.includes('does not have') ? 'v9.9.9' : 'v1.0.0';
    const work = setByCommand(change(from, to), { on: rig.target, clock: rig.clock, guard: OPEN });
    await expect(work).rejects.toMatchObject({ code });
    expect(rig.calls()).toBe(calls);
  });

  it('is not begun behind a raised fence, and taken back if the fence rises meanwhile', async () => {
    const { world, target, clock, calls } = await on();
    const shut: Guard = { ...OPEN, before: () => Promise.reject(Object.assign(new Error('fence'), { code: 'FENCED' })) };
    await expect(setByCommand(change('v0.9.0', 'v1.0.0'), { on: target, clock, guard: shut })).rejects.toMatchObject({
      code: 'FENCED',
    });
    expect(calls()).toBe(0);
    const rising: Guard = { ...OPEN, raised: async () => ({ epoch: 2, open: true, scope: 'all' }) as never };
    const work = setByCommand(change('v0.9.0', 'v1.0.0'), { on: target, clock, guard: rising });
    await expect(work).rejects.toMatchObject({ code: 'FENCED' });
    expect(routingOf(world).version).toBe('v0.8.0');
  });

  it('goes back to what stood before, and to the declared else where that is what the plan sets', () => {
    const known = (value: string) => ({
      complete: true,
      points: [
        { world: 'rehearsal' as const, plan: 'p', phase: 'routing-only', takenAt: 0, before: [{ switch: 'release', value }] },
      ],
    });
    expect(safeValue(release, known('v0.8.0'))).toEqual({ set: 'v0.8.0' });
    expect(safeValue(release, known('v1.0.0'))).toEqual({ set: 'v0.9.0' });
    expect(safeValue(release, { points: [], complete: false })).toEqual({ set: 'v0.9.0' });
    expect(safeValue(release, { points: [], complete: true })).toEqual({ leave: true });
  });

  it('whose service does not answer hides no other switch', async () => {
    const { target } = await on();
    const http = { ...target.http, get: () => Promise.reject(Object.assign(new Error('down'), { code: 'UNREACHABLE' })) };
    const reading = await readSwitches(builtSwitches(PLAN), { ...target, http });
    expect(reading.get('release')).toHaveProperty('failed');
    expect(reading.get('templates')).toMatchObject({ value: '[]' });
  });
});

describe('a list', () => {
  const put = (value: string) => (world: World) => {
    world.aws.ssm.parameters[TEMPLATES]?.versions.push({ version: 2, value, at: NOW, user: 'x' });
  };
  const steps = PLAN.phases[1]?.steps ?? [];
  const wanted = async (value: string, chosen: readonly string[]) => {
    const { target } = await on(put(value));
    const reading = await readSwitches(builtSwitches(PLAN), target);
    const standing = new Map([...reading].flatMap(([id, each]) => ('failed' in each ? [] : [[id, each] as const])));
    const only = steps.filter(step => 'set' in step && 'templates' in step.set);
    const work = await workOf(PLAN, only, target.secrets, { standing, chosen });
    return work.flatMap(each => (each.do === 'set' ? each.wanted.map(({ to }) => JSON.parse(to ?? '') as string[]) : []));
  };
  it('is set to exactly its members, and one more only if the dispatch asks for it', async () => {
    expect(await wanted('["t_order_status_verified"]', [])).toEqual([
      ['t_order_status_ask_order_number', 't_delivered_not_received_intake', 't_missing_items_intake'],
    ]);
    await standIn?.close();
    expect((await wanted('[]', ['technical-support-intake'])).at(-1)).toHaveLength(4);
  });
  it('that cannot be read keeps nothing', async () => {
    const keep = (PLAN.phases[2]?.steps ?? []).filter(step => 'set' in step);
    const { target } = await on(put('t_a,t_b'));
    const standing = new Map([['templates', { value: 't_a,t_b' }]]);
    await expect(workOf(PLAN, keep, target.secrets, { standing, chosen: [] })).rejects.toMatchObject({
      code: 'VALUE_UNREADABLE',
    });
  });
  const back = async (value: string, only: readonly string[]) => {
    const { world, target } = await on(put(value));
    const done = await rollBack({
      plan: PLAN,
      planDigest: 'd',
      target,
      world: 'rehearsal',
      commit: 'c'.repeat(40),
      run: 'r',
      startedAt: NOW,
      only,
    });
    return { done, now: world.aws.ssm.parameters[TEMPLATES]?.versions.at(-1)?.value };
  };
  it('loses the members that are named, and no other', async () => {
    const list = '["t_missing_items_intake","t_order_status_verified","t_delivered_not_received_intake"]';
    const { done, now } = await back(list, ['templates:t_missing_items_intake', 'templates:t_order_status_verified']);
    expect(done).toMatchObject({ verified: true, results: [{ switch: 'templates', result: 'applied' }] });
    expect(now).toBe('["t_delivered_not_received_intake"]');
  });
  it('that nobody can read is emptied whole', async () => {
    const { done, now } = await back('t_missing_items_intake,t_other', ['templates:t_missing_items_intake']);
    expect(done.verified).toBe(true);
    expect(now).toBe('[]');
  });
  it.each([[[]], [['templates:t_unknown']], [['safe_mode:true']], [['nothing']]])('is not rolled back by %j', async only => {
    await expect(back('[]', only)).rejects.toMatchObject({ code: 'UNKNOWN_SWITCH' });
  });
  it('is shown by the members that the plan declares; others are counted', () => {
    const one = builtSwitches(PLAN).find(each => each.id === 'templates') as BuiltSwitch;
    expect(showValue(PLAN, one, '["t_missing_items_intake","planted-member"]')).toBe('t_missing_items_intake, 1 not declared');
    expect(showValue(PLAN, one, '[]')).toBe('an empty list');
    expect(showValue(PLAN, one, 'planted')).toBe('no list');
  });
});
