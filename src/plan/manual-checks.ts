import type { ManualCheck } from '../checks/manual.ts';
import { checks } from './lint/reading.ts';
import type { Plan } from './schema/index.ts';

/**
 * The items that people sign.
 * @param plan the plan
 * @returns its manual checks, in the plan's order, each once
 */
export function manualChecks(plan: Plan): readonly ManualCheck[] {
  const found = checks(plan).flatMap(({ check }) => (check.kind === 'manual' ? [check] : []));
  return found.filter((one, index) => found.findIndex(each => each.id === one.id) === index);
}
