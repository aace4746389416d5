import type { PlanFacts } from '../checks/kind.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { World } from '../world.ts';

/**
 * What checks may know of their plan and run.
 * @param plan the plan
 * @param run its commit and world
 * @returns the facts
 */
export function factsOf(plan: Plan, run: { readonly commit: string; readonly world: World }): PlanFacts {
  return {
    account: plan.aws?.account ?? '',
    region: plan.aws?.region ?? '',
    commit: run.commit,
    world: run.world,
    system: plan.system,
    roles: plan.roles,
  };
}
