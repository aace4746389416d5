import { afterEach } from 'vitest';
import { type GateRequest, type GateRun, runGate } from '../../src/acts/run-gate.ts';
import { planDigest } from '../../src/plan/digest.ts';
import type { Gate, Plan } from '../../src/plan/schema/index.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import type { World } from '../../src/stand-in/state.ts';
import { PLAN, planned, type Rig, rigOf, worldOf } from '../checks/rig.ts';

const ALARM = 'rp-mw-prod-worker-errors';

/** The plan with parts replaced. */
export const planWith = (more: Partial<Plan>): Plan => ({ ...PLAN, ...more });

/** The plan whose shadow phase has other gates. */
export const shadowWith = (
  gates: { readonly enter?: readonly Gate[]; readonly leave?: readonly Gate[] },
  more: Partial<Plan> = {},
): Plan => planWith({ ...more, phases: PLAN.phases.map(phase => (phase.id === 'shadow' ? { ...phase, ...gates } : phase)) });

/** A window of ten minutes over checks of the plan. */
export const watch = (ids: readonly string[]): Gate => ({ gate: 'watch', for: '10m', every: '1m', checks: ids.map(planned) });

/** Makes the alarm of the worker's errors fire. */
export function firing(world: World): void {
  const alarm = world.aws.cloudwatch.alarms[ALARM];
  if (!alarm) throw new Error('no such alarm');
  alarm.pinnedState = 'ALARM';
}

/** Takes the stack away. */
export const noStack = (world: World): void => void delete world.aws.cloudformation.stacks[names.STACK];

/** Runs gates against a stand-in of their own, which ends with the test. */
export function gates(): {
  readonly run: (more?: Partial<GateRequest>, change?: (world: World) => void) => Promise<GateRun>;
  readonly production: () => Rig;
} {
  let rig: Rig | undefined;
  afterEach(async () => {
    await rig?.standIn.close();
    rig = undefined;
  });
  const run = async (more: Partial<GateRequest> = {}, change?: (world: World) => void) => {
    rig = await rigOf(worldOf(change));
    const plan = more.plan ?? PLAN;
    const base = { phase: 'shadow', gate: 'enter', world: 'rehearsal', commit: 'c'.repeat(40), prev: null } as const;
    const who = { run: { id: '42', attempt: 1, job: 'gate-shadow' }, tool: { version: '0.1.0', bundle: 'b'.repeat(64) } };
    return runGate({ ...base, ...who, plan, planDigest: planDigest(plan), target: rig.target, ...more });
  };
  const production = (): Rig => {
    if (!rig) throw new Error('nothing runs');
    return rig;
  };
  return { run, production };
}
