import { afterEach, describe, expect, it } from 'vitest';
import { applyPhase, type PhaseDone } from '../../src/acts/apply-phase.ts';
import { watchOver } from '../../src/acts/watch-over.ts';
import { checksOf } from '../../src/gates/gate-checks.ts';
import { look as lookAt } from '../../src/gates/look.ts';
import type { Gate } from '../../src/plan/schema/index.ts';
import { FAULTS, type Fault, strike } from '../../src/stand-in/faults.ts';
import { CANARY_COHORT, customersOf } from '../../src/stand-in/order-status/people.ts';
import { SCENARIOS } from '../../src/stand-in/scenarios.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { richpanelOf } from '../../src/stand-in/vendors/state.ts';
import { decide } from '../../src/verdict.ts';
import { jobTarget, needsReport, newWorld, PLAN, SEED, serve } from './order-status-side.ts';

let standIn: StandIn | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

/** Carries out a phase as its job would; the leave gate really looks, every third minute. */
async function carryOut(on: StandIn, phase: string): Promise<PhaseDone> {
  const found = PLAN.phases.find(each => each.id === phase);
  if (found === undefined) throw new RangeError('no such phase');
  const target = jobTarget(on, 'change');
  const plan = { account: PLAN.aws?.account ?? '', region: PLAN.aws?.region ?? '' };
  const look = async (gate: Gate, _place: string, _index: number, alive: () => Promise<void>) => {
    // What a report judges is shown in shadow-faults.test.ts.
    if (gate.report !== undefined) return { verdict: 'GO', digest: 'test' } as const;
    const checks = checksOf(PLAN, gate);
    const window = gate.for === undefined ? {} : { for: gate.for, every: '3m' };
    const run = { clock: target.clock, plan, waivers: [], report: alive };
    const { declared, findings } = await lookAt(window, checks, target, run);
    if (decide(declared, findings) !== 'GO') return { verdict: 'NO-GO', digest: 'test' } as const;
    return { verdict: 'GO', digest: 'test' } as const;
  };
  return await applyPhase({
    plan: PLAN,
    planDigest: 'test',
    phase: found,
    target,
    world: 'rehearsal',
    commit: 'test',
    run: 'test',
    owner: `test-${phase}`,
    startedAt: on.world.clock.now,
    signal: new AbortController().signal,
    admit: async () => undefined,
    async catchUp() {
      const watching = { plan: PLAN, planDigest: 'test', target, world: 'rehearsal', commit: 'test', limit: 0 } as const;
      await watchOver({ ...watching, rollBack: () => Promise.reject(new Error('a trigger fired')) });
    },
    look,
  });
}

/** Goes through the phases; what is due before a job is done right before it. Stops at the first NO-GO. */
async function cutOver(world: World, trouble?: { at: Fault['at']; apply: (world: World) => void }) {
  const strikes = (job: string) =>
    typeof trouble?.at === 'object' && [`phase-${job}`, `gate-${job}`].includes(trouble.at.beforeJob);
  if (trouble?.at === 'start') trouble.apply(world);
  standIn = await serve(world);
  const done: (PhaseDone & { phase: string; before: string })[] = [];
  for (const { id } of PLAN.phases) {
    if (strikes(id)) trouble?.apply(world);
    const before = switchesOf(world);
    done.push({ ...(await carryOut(standIn, id)), phase: id, before });
    if (done.at(-1)?.verdict !== 'GO') break;
  }
  expect([...standIn.violations, ...standIn.defects]).toEqual([]);
  return done;
}

/** Where every switch of the plan stands. */
function switchesOf(world: World): string {
  const values = PLAN.switches.map(one => {
    if ('parameter' in one) return [one.id, world.aws.ssm.parameters[one.parameter]?.versions.at(-1)?.value];
    return 'variable' in one ? [one.id, world.aws.lambda.functions[one.function]?.environment[one.variable]] : [one.id];
  });
  return JSON.stringify(Object.fromEntries(values));
}

describe('a cutover of the order-status production', () => {
  it('goes through all phases, answers the cohort and nobody else', async () => {
    const world = newWorld();
    const secret = world.aws.lambda.functions['rp-mw-prod-worker']?.environment.LEGACY_WEBHOOK_SIGNING_SECRET;
    const done = await cutOver(world);
    expect(done.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['GO', 'MET'],
      ['GO', 'MET'],
      ['GO', 'MET'],
    ]);
    expect(world.aws.lambda.functions['rp-mw-prod-worker']?.environment.LEGACY_WEBHOOK_SIGNING_SECRET).toBe(secret);
    const canary = new Set(
      customersOf(SEED)
        .slice(0, CANARY_COHORT)
        .map(({ email }) => email),
    );
    const answered = richpanelOf(world).tickets.filter(({ replies }) => replies.length > 0);
    expect(answered.filter(({ requester }) => canary.has(requester.email)).length).toBeGreaterThan(2);
    expect(answered.length).toBeGreaterThan(8);
  });

  it.each(SCENARIOS.map(scenario => [scenario.id, scenario] as const))('ends well despite %s', async (_, scenario) => {
    const done = await cutOver(newWorld(), scenario);
    expect(done.map(({ phase, reason }) => [phase, reason])).toEqual([
      ['shadow', 'MET'],
      ['canary', 'MET'],
      ['scale', 'MET'],
    ]);
  });
});

const ENDS = { untouched: 'untouched', undo: 'undone', rollback: 'rolled-back' } as const;

describe('a fault that a phase meets', () => {
  const met = FAULTS.filter(fault => fault.expect.gate !== 'enter' && fault.kill === undefined && !needsReport(fault));
  it.each(met.map(fault => [fault.id, fault] as const))('%s', async (_, fault) => {
    const world = newWorld();
    const done = await cutOver(world, { at: fault.at, apply: () => strike(world, fault) });
    const last = done.at(-1);
    expect(last?.phase).toBe(fault.expect.phase);
    expect(last?.verdict).toBe('NO-GO');
    expect(last?.reason).toBe(fault.expect.gate === undefined ? fault.expect.reason : 'LEAVE_GATE_NO_GO');
    expect(last?.end).toBe(ENDS[fault.expect.end]);
    if (fault.expect.end !== 'rollback') expect(switchesOf(world)).toBe(last?.before);
  });
});
