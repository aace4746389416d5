import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyPhase, type PhaseDone } from '../../src/acts/apply-phase.ts';
import { watchOver } from '../../src/acts/watch-over.ts';
import { checksOf } from '../../src/gates/gate-checks.ts';
import { look } from '../../src/gates/look.ts';
import type { Gate, Plan } from '../../src/plan/schema/index.ts';
import { FAULTS, strike } from '../../src/stand-in/faults.ts';
import { CANARY_COHORT, customersOf } from '../../src/stand-in/order-status/people.ts';
import { SCENARIOS, type Scenario } from '../../src/stand-in/scenarios.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { richpanelOf } from '../../src/stand-in/vendors/state.ts';
import { decide } from '../../src/verdict.ts';
import { jobTarget, needsReport, newWorld, PLAN, PLAN_TEXT, SEED, serve } from './order-status-side.ts';

let standIn: StandIn | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

/** Carries out a phase as its job would; the leave gate really looks, every third minute. */
async function carryOut(on: StandIn, whole: Plan, phase: string): Promise<PhaseDone> {
  const found = whole.phases.find(each => each.id === phase);
  if (found === undefined) throw new RangeError('no such phase');
  const target = jobTarget(on, 'change');
  const plan = { account: whole.aws?.account ?? '', region: whole.aws?.region ?? '' };
  const watch = async (gate: Gate, _place: string, _index: number, alive: () => Promise<void>) => {
    // What a report judges is shown in shadow-faults.test.ts.
    if (gate.report !== undefined) return { verdict: 'GO', digest: 'test' } as const;
    const looking = { clock: target.clock, plan, waivers: [], report: alive };
    const { declared, findings } = await look({ ...gate, every: '3m' }, checksOf(whole, gate), target, looking);
    return { verdict: decide(declared, findings), digest: 'test' } as const;
  };
  return await applyPhase({
    plan: whole,
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
      const watching = { plan: whole, planDigest: 'test', target, world: 'rehearsal', commit: 'test', limit: 0 } as const;
      await watchOver({ ...watching, rollBack: () => Promise.reject(new Error('a trigger fired')) });
    },
    look: watch,
  });
}

/** Goes through the phases; what is due before a job is done right before it. Stops at the first NO-GO. */
async function cutOver(world: World, trouble?: Pick<Scenario, 'at' | 'apply' | 'plan'>) {
  const strikes = (job: string) =>
    typeof trouble?.at === 'object' && [`phase-${job}`, `gate-${job}`].includes(trouble.at.beforeJob);
  if (trouble?.at === 'start') trouble.apply(world);
  standIn = await serve(world);
  const done: (PhaseDone & { phase: string; before: string })[] = [];
  const plan = trouble?.plan === undefined ? PLAN : (parse(trouble.plan(PLAN_TEXT)) as Plan);
  for (const { id } of plan.phases) {
    if (strikes(id)) trouble?.apply(world);
    const before = switchesOf(world);
    done.push({ ...(await carryOut(standIn, plan, id)), phase: id, before });
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

/** test/acceptance/scenarios.test.ts plays these through the bundle. */
const THROUGH_THE_BUNDLE = [
  'brief-throttling',
  'one-slow-function-update',
  'metrics-down-five-minutes',
  'alarm-red-before-start',
];

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

  it.each(SCENARIOS.filter(({ id }) => !THROUGH_THE_BUNDLE.includes(id)).map(scenario => [scenario.id, scenario] as const))(
    'ends well despite %s',
    async (_, scenario) => {
      const done = await cutOver(newWorld(), scenario);
      expect(done.map(({ phase, reason }) => [phase, reason])).toEqual([
        ['shadow', 'MET'],
        ['canary', 'MET'],
        ['scale', 'MET'],
      ]);
    },
  );
});

const ENDS = { untouched: 'untouched', undo: 'undone', rollback: 'rolled-back' } as const;

describe('a fault that a phase meets', () => {
  // Nobody waits here between two phases; what a watch finds then is shown through the bundle.
  const met = FAULTS.filter(
    fault =>
      fault.expect.gate !== 'enter' &&
      fault.expect.gate !== 'pin' &&
      fault.kill === undefined &&
      !needsReport(fault) &&
      fault.id !== 'errors-while-waiting',
  );
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
