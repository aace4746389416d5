/** Every fault that routing's first gate sees, through the real clients: exactly its check is no pass, and without it all of them pass. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../src/acts/facts-of.ts';
import { openTarget } from '../../src/doors/open-target.ts';
import { checksOf } from '../../src/gates/gate-checks.ts';
import { observeAll } from '../../src/gates/observe.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { createRedactor } from '../../src/redact.ts';
import { newProduction } from '../../src/rehearsal/production.ts';
import { SYSTEMS } from '../../src/rehearsal/systems.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { ROUTING_FAULTS } from '../../src/stand-in/routing/faults.ts';
import { TEST_KEYS } from '../../src/stand-in/routing/roles.ts';
import { startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { githubDescription } from '../models/validate-github.ts';

const COMMIT = 'c'.repeat(40);
const TOKEN = 'planted-github-token';
const loaded = loadPlan(readFileSync('examples/routing/plan.yaml'));
if ('problems' in loaded) throw new Error('the routing plan does not load');
const { plan } = loaded;
const system = must(SYSTEMS['routing']);
const gate = must(must(plan.phases[0]).enter[0]);
const fresh = newProduction(plan, 1, undefined, system.world);
system.prepare(fresh, plan, COMMIT);

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected routing, with a first gate');
  return value;
}

const kept = { id: process.env['AWS_ACCESS_KEY_ID'], key: process.env['AWS_SECRET_ACCESS_KEY'] };
beforeAll(() => {
  process.env['AWS_ACCESS_KEY_ID'] = TEST_KEYS.read;
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

/** What of the first gate is no pass. */
async function noPass(change: (world: World) => void) {
  const world = structuredClone(fresh);
  change(world);
  const standIn = await startStandIn({
    world,
    handlers: [githubHandler({ token: TOKEN, validate: githubDescription() }), ...system.handlers],
    ticks: system.ticks,
  });
  try {
    const clock = { now: () => world.clock.now, sleep: async (ms: number) => void (await standIn.advance(ms)) };
    const target = openTarget({
      plan,
      endpoints: { aws: standIn.url, github: `${standIn.url}/github`, vendors: standIn.url, clock: standIn.url },
      clock,
      redactor: createRedactor(),
      region: 'us-east-2',
      githubToken: TOKEN,
      repository: 'example-org/order-status',
      given: new Map(),
      commandEnvironment: {},
    });
    const facts = factsOf(plan, { commit: COMMIT, world: 'rehearsal' });
    const findings = await observeAll(checksOf(plan, gate), target, { clock, plan: facts, waivers: [] });
    expect(findings.length).toBeGreaterThan(20);
    expect(standIn.defects).toEqual([]);
    expect(JSON.stringify(findings)).not.toMatch(/PLANTED|@planted|on-duty/);
    return findings.filter(({ outcome }) => outcome !== 'pass').map(({ check, outcome, reason }) => ({ check, outcome, reason }));
  } finally {
    await standIn.close();
  }
}

describe('routing’s first gate', () => {
  it('passes whole where nothing is wrong', async () => {
    expect(await noPass(() => undefined)).toEqual([]);
  });

  const FIRST = ROUTING_FAULTS.filter(({ at, expect: wanted }) => at === 'start' && wanted.gate === 'enter');
  it.each(FIRST.map(fault => [fault.id, fault] as const))('sees %s, and nothing else', async (_, { apply, expect: wanted }) => {
    expect(await noPass(apply)).toEqual(wanted.gate === 'enter' ? wanted.seen : 'NO-GO');
  });
});
