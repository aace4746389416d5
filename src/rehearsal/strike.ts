import type { Plan } from '../plan/schema/index.ts';
import { type Fault, strike } from '../stand-in/faults.ts';
import type { World } from '../stand-in/state.ts';
import { placeEarlierReport } from './earlier-report.ts';

/**
 * Puts a fault into a world, together with what it is to be compared with.
 * @param world the stand-in production
 * @param plan the plan that is rehearsed
 * @param fault what goes wrong
 */
export function strikeWith(world: World, plan: Plan, fault: Fault): void {
  if (fault.baseline === true) placeEarlierReport(world, plan);
  strike(world, fault);
}
