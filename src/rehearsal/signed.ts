import { canonical } from '../canonical.ts';
import { manualChecks } from '../plan/manual-checks.ts';
import type { Plan } from '../plan/schema/index.ts';
import { itemDigest, type Signed } from '../signed.ts';
import type { World } from '../stand-in/state.ts';
import { placeValues } from './baselines.ts';

/**
 * Signs every item of a plan, as its people would have before the cutover.
 * @param world the stand-in production
 * @param plan the plan
 * @param how against which commit, when (ms since the epoch), and by whom for each role
 */
export function keepSignedIn(
  world: World,
  plan: Plan,
  { commit, at, by }: { readonly commit: string; readonly at: number; readonly by: (role: string) => string },
): void {
  for (const check of manualChecks(plan)) {
    const signed: Signed = {
      check: check.id,
      item: itemDigest(check),
      role: check.role,
      commit,
      world: 'rehearsal',
      by: by(check.role),
      at,
      ...(check.record === undefined ? {} : { record: 'rehearsed' }),
    };
    placeValues(world, { [`/gonogo/${plan.system}/records/signed.${check.id}`]: canonical({ ...signed }) }, at);
  }
}
