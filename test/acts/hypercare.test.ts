/** Hypercare of routing, against its production: a day of looks, what is bad in it, and what nobody saw. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HypercareAsk, hypercare } from '../../src/acts/hypercare.ts';
import { readStatus } from '../../src/acts/status.ts';
import type { Check } from '../../src/checks/index.ts';
import { openTarget } from '../../src/doors/open-target.ts';
import { beginCutover } from '../../src/journal/cutover.ts';
import { append, type EntryType } from '../../src/journal/entries.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { createRedactor } from '../../src/redact.ts';
import { newProduction } from '../../src/rehearsal/production.ts';
import { SYSTEMS } from '../../src/rehearsal/systems.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { TEST_KEYS } from '../../src/stand-in/routing/roles.ts';
import { routingOf } from '../../src/stand-in/routing/state.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import type { Target } from '../../src/target.ts';
import { overwrite } from './rig.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const COMMIT = 'c'.repeat(40);
const DIGEST = 'd'.repeat(64);
const loaded = loadPlan(readFileSync('examples/routing/plan.yaml'));
if ('problems' in loaded) throw new Error('the routing plan does not load');
const { plan } = loaded;
const system = SYSTEMS['routing'];
if (!system) throw new Error('expected routing');
const fresh = newProduction(plan, 1, undefined, system.world);

const kept = { id: process.env['AWS_ACCESS_KEY_ID'], key: process.env['AWS_SECRET_ACCESS_KEY'] };
beforeAll(() => {
  process.env['AWS_ACCESS_KEY_ID'] = TEST_KEYS.change;
  process.env['AWS_SECRET_ACCESS_KEY'] = 'any';
});
afterAll(() => {
  for (const [name, value] of [
    ['AWS_ACCESS_KEY_ID', kept.id],
    ['AWS_SECRET_ACCESS_KEY', kept.key],
  ] as const)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

let world: World;
let standIn: StandIn;
let target: Target;
let journal: string;
beforeEach(async () => {
  world = structuredClone(fresh);
  standIn = await startStandIn({ world, handlers: [githubHandler({ token: 't' }), ...system.handlers], ticks: system.ticks });
  const clock = {
    now: () => world.clock.now,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      await standIn.advance(ms);
    },
  };
  target = openTarget({
    plan,
    endpoints: { aws: standIn.url, github: `${standIn.url}/github`, vendors: standIn.url, clock: standIn.url },
    clock,
    redactor: createRedactor(),
    region: 'us-east-2',
    given: new Map(),
    commandEnvironment: {},
  });
  journal = pathsOf('routing').journal(await beginCutover(target.parameters, pathsOf('routing'), undefined));
  for (const phase of ['routing-only', 'tier-1']) {
    await entry('phase-begun', phase);
    await entry('phase-done', phase);
  }
});
afterEach(() => standIn.close());

async function entry(type: EntryType, phase?: string): Promise<void> {
  const who = { world: 'rehearsal', plan: DIGEST, commit: COMMIT, run: '1.1.test' } as const;
  await append(target.parameters, journal, { type, ...who, at: world.clock.now, ...(phase === undefined ? {} : { phase }) }, 1);
}

const look = (more: Partial<HypercareAsk> = {}) =>
  hypercare({
    plan,
    planDigest: DIGEST,
    target,
    world: 'rehearsal',
    commit: COMMIT,
    run: { id: '42', attempt: 1, job: 'hypercare' },
    tool: { version: '0.1.0', bundle: 'b'.repeat(64) },
    limit: 0,
    ...more,
  });
const bad = (done: Awaited<ReturnType<typeof look>>) =>
  done.looks.at(-1)?.findings.filter(({ outcome, reason }) => outcome !== 'pass' && reason !== 'WATCHING') ?? [];
/** A plan whose hypercare also asks a check that knows nothing of the past. */
const alsoAsking = (): Plan => {
  const care = plan.hypercare;
  const check = plan.check_sets?.find(({ id }) => id === 'routing-only')?.checks.find(({ kind }) => kind === 'defaults');
  if (!care || !check) throw new Error('expected hypercare, and a check of the defaults');
  const now: Check = { kind: 'parameter', id: 'throttle-now', name: '/mw/prod/automation_enabled', one_of: ['true', 'false'] };
  return { ...plan, hypercare: { ...care, gate: { ...care.gate, checks: [...(care.gate.checks ?? []), now] } } };
};

/** A plan that looks every hour. */
const hourly = (): Plan => {
  if (!plan.hypercare) throw new Error('expected hypercare');
  return { ...plan, hypercare: { ...plan.hypercare, looks: [{ until: '24h', every: '1h' }] } };
};

describe('hypercare', () => {
  it('looks every hour for a day, and ends with a report that is GO', { timeout: 120_000 }, async () => {
    const done = await look({ limit: 25 * HOUR, plan: hourly() });
    expect(bad(done)).toEqual([]);
    expect(done).toMatchObject({ verdict: 'GO', reason: 'MET', end: 'looked' });
    expect(done.looks.length).toBe(25);
    const last = done.looks.at(-1);
    expect(last).toMatchObject({
      closed: '24h',
      cared: { looks: 25, missed: 0, holes: [], failed: [], reports: { '24h': 'GO' } },
    });
    expect(last?.findings.map(({ outcome }) => outcome)).toEqual(last?.findings.map(() => 'pass'));
    expect(done.records.map(({ evidence }) => [evidence.phase, evidence.verdict, evidence.looks])).toEqual([
      ['hypercare', 'GO', 25],
    ]);
    expect(await look({ plan: hourly() })).toMatchObject({ end: 'over', looks: [] });
  });

  it('has nothing to watch before the cutover is complete, or after a rollback', async () => {
    await entry('rollback-begun');
    expect(await look()).toMatchObject({ verdict: 'GO', end: 'nothing-to-watch' });
    await entry('rolled-back');
    expect(await look()).toMatchObject({ verdict: 'GO', end: 'nothing-to-watch' });
  });

  it('tells whoever asks when the next look is due, and that one did not come', async () => {
    const standing = async () => (await readStatus(plan, target, 'rehearsal')).hypercare;
    const from = world.clock.now;
    expect(await standing()).toMatchObject({ looks: 0, due: from, ends: from + 24 * HOUR, overdue: false });
    await standIn.advance(22 * MINUTE);
    expect(await standing()).toMatchObject({ overdue: false });
    // A look may come late by half of its interval, and by the quarter of an hour that GitHub may take.
    await standIn.advance(MINUTE);
    expect(await standing()).toMatchObject({ looks: 0, overdue: true });
    await look();
    const looked = world.clock.now;
    expect(await standing()).toMatchObject({ looks: 1, last: looked, due: looked + 15 * MINUTE, overdue: false });
    await standIn.advance(37 * MINUTE);
    expect(await standing()).toMatchObject({ overdue: false });
    await standIn.advance(MINUTE);
    expect(await standing()).toMatchObject({ overdue: true });
    await standIn.advance(24 * HOUR);
    expect((await look()).looks).toHaveLength(1);
    const over = await standing();
    expect(over).toMatchObject({ reports: { '24h': 'GO' }, overdue: false });
    expect(over).not.toHaveProperty('due');
    await entry('rollback-begun');
    expect(await standing()).toBe('none');
  });

  it('is unknown to whoever asks, where its record is none', async () => {
    await look();
    const name = Object.keys(world.aws.ssm.parameters).find(each => each.endsWith('/hypercare')) ?? '';
    expect(name).toMatch(/^\//);
    overwrite(world, name, 'no record');
    expect((await readStatus(plan, target, 'rehearsal')).hypercare).toHaveProperty('unknown');
  });

  it('leaves a look that is not due, unless it is told to look now', async () => {
    await standIn.advance(10 * MINUTE);
    expect(await look()).toMatchObject({ end: 'looked' });
    await standIn.advance(5 * MINUTE);
    const idle = await look();
    expect(idle).toMatchObject({ end: 'not-due', looks: [] });
    expect(idle.next).toBe(world.clock.now + 10 * MINUTE);
    expect((await look({ now: true })).looks.length).toBe(1);
  });

  it.each([
    ['dead letters', { deadLettersPerMinute: 1 }, 'dead-letters', 'ZERO_TOLERANCE'],
    ['errors', { apiErrors: 0.2 }, 'error-rate', 'SIGNAL_WORSE'],
    ['a queue that grows old', { waits: 900 }, 'oldest-message', 'LIMIT_EXCEEDED'],
    ['vendors that refuse', { vendor429s: 0.6 }, 'vendor-429s', 'SIGNAL_WORSE'],
    ['cost', { tokensPerRequest: 9000 }, 'cost', 'LIMIT_EXCEEDED'],
  ] as const)('says NO-GO at the next look for %s, and no report afterwards is GO', async (_, rates, check, reason) => {
    await standIn.advance(HOUR);
    expect((await look()).verdict).toBe('GO');
    routingOf(world).changed = { from: world.clock.now, rates };
    await standIn.advance(30 * MINUTE);
    const done = await look();
    expect(done.verdict).toBe('NO-GO');
    expect(bad(done).map(finding => [finding.check, finding.reason])).toContainEqual([check, reason]);
    expect(done.records.at(-1)?.evidence).toMatchObject({ phase: 'hypercare', verdict: 'NO-GO' });
    // Later everything is well again, and the day was none the less not calm.
    routingOf(world).changed = null;
    await standIn.advance(24 * HOUR);
    expect(await look()).toMatchObject({ verdict: 'NO-GO', looks: [{ closed: '24h', cared: { failed: [check] } }] });
    // The run after the last report has looked at nothing: it is no GO that a badge or a later job could show.
    expect(await look()).toMatchObject({ verdict: 'NO-GO', reason: 'HYPERCARE_FAILED', end: 'over', looks: [] });
  });

  it('cannot tell without its metrics: no report is GO', async () => {
    await look();
    world.trouble.error.push({ service: 'cloudwatch', op: 'GetMetricData', type: 'AccessDeniedException', status: 403 });
    await standIn.advance(20 * MINUTE);
    const done = await look();
    expect(done.verdict).toBe('NO-GO');
    expect(bad(done).length).toBeGreaterThan(5);
  });

  it('loses nothing by a run that came late, since signals read their own past', async () => {
    await look();
    await standIn.advance(3 * HOUR);
    const done = await look();
    expect(done).toMatchObject({ verdict: 'GO', looks: [{ cared: { looks: 2, missed: 11, holes: [] } }] });
    routingOf(world).changed = { from: world.clock.now, rates: { deadLettersPerMinute: 1 } };
    await standIn.advance(30 * MINUTE);
    routingOf(world).changed = null;
    await standIn.advance(5 * HOUR);
    // Nobody looked while messages were lost.
    expect(bad(await look()).map(({ check }) => check)).toEqual(['dead-letters']);
  });

  it('says GAP where a check knows nothing of the past and nobody looked', async () => {
    const asking = alsoAsking();
    await look({ plan: asking });
    await standIn.advance(3 * HOUR);
    const late = await look({ plan: asking });
    expect(late.looks[0]?.cared.holes).toEqual([[world.clock.now - 3 * HOUR, world.clock.now]]);
    await standIn.advance(22 * HOUR);
    const done = await look({ plan: asking });
    expect(done).toMatchObject({ verdict: 'NO-GO', reason: 'HYPERCARE_GAP', looks: [{ closed: '24h' }] });
    expect(done.records.at(-1)?.evidence).toMatchObject({ verdict: 'NO-GO', reason: 'HYPERCARE_GAP' });
    expect(await look({ plan: asking })).toMatchObject({ verdict: 'NO-GO', reason: 'HYPERCARE_GAP', end: 'over' });
  });

  it('forgets nothing that another run found at the same time', async () => {
    const asking = alsoAsking();
    const worse = structuredClone(asking);
    for (const check of worse.hypercare?.gate.checks ?? [])
      if (check.id === 'throttle-now') Object.assign(check, { one_of: ['never'] });
    let other: Promise<unknown> | undefined;
    // A dispatched run that stays, and a scheduled one: both begin when the look is due, and neither waits for the other.
    const metrics = new Proxy(target.metrics, {
      get: (real, name, self) => {
        const asked: unknown = Reflect.get(real, name, self);
        if (typeof asked !== 'function') return asked;
        return async (...given: unknown[]) => {
          other ??= look({ plan: worse });
          await other;
          return asked.apply(real, given);
        };
      },
    });
    const done = await look({ plan: asking, target: { ...target, metrics } });
    expect(await other).toMatchObject({ verdict: 'NO-GO', looks: [{ cared: { failed: ['throttle-now'] } }] });
    expect(done.looks[0]?.cared).toMatchObject({ looks: 2, failed: ['throttle-now'] });
    await standIn.advance(24 * HOUR);
    expect(await look({ plan: asking })).toMatchObject({
      verdict: 'NO-GO',
      looks: [{ closed: '24h', cared: { failed: ['throttle-now'] } }],
    });
  });

  it('refuses the record of another world', async () => {
    await look();
    await expect(look({ world: 'production' })).rejects.toMatchObject({ code: 'WORLD_OTHER' });
  });
});
