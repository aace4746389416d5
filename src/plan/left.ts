import type { Plan, Switch } from './schema/index.ts';

/**
 * Whether the plan's rollback leaves a switch as it stands until it is asked for it by name: the written rollback says `optional` of
 * every step that sets it. A kill switch is never left.
 * @param plan the plan
 * @param one the switch
 * @returns true if a rollback of everything does not set it
 */
export function isLeft(plan: Plan, { id, kill }: Pick<Switch, 'id' | 'kill'>): boolean {
  const steps = (plan.rollback.steps ?? []).flatMap(step => ('set' in step && Object.hasOwn(step.set, id) ? step : []));
  return kill !== true && steps.length > 0 && steps.every(step => step.optional === true);
}
