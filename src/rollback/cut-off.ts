import type { BuiltSwitch } from '../changes/address.ts';
import type { Said } from '../changes/make-safe.ts';
import { NOTHING_KNOWN, type Safe, safeValue } from '../changes/safe.ts';
import { type Raise, raiseFence } from '../journal/fence.ts';
import { pathsOf } from '../journal/paths.ts';
import type { RollbackAsk } from './ask.ts';
import { setSafe } from './direction.ts';
import { idIn } from './scope.ts';

/**
 * Raises the fence and sets the kill switches, in parallel, from the plan alone.
 * @param ask the plan and ports
 * @param switches those in scope
 * @param said told of each kill switch
 * @returns the fence's epoch, undefined if it could not be raised; a kill switch that could not be set is told, not thrown
 */
export async function cutOff(ask: RollbackAsk, switches: readonly BuiltSwitch[], said: Said): Promise<number | undefined> {
  const kills = switches.filter(one => one.kill === true);
  const safe = new Map<string, Safe>(kills.map(one => [one.id, safeValue(one, NOTHING_KNOWN)]));
  const [epoch] = await Promise.all([
    raise(ask),
    setSafe(kills, safe, { plan: ask.plan, known: NOTHING_KNOWN }, ask.target, said),
  ]);
  return epoch;
}

/**
 * Who raises the fence, for the record.
 * @param ask the rollback
 * @returns what is written into the fence
 */
export function raiseOf({ only, run, target, world }: RollbackAsk): Raise {
  return { scope: only ? [...new Set(only.map(idIn))] : 'all', run, at: target.clock.now(), world };
}

/**
 * Raises the fence.
 * @param ask the rollback
 * @returns its epoch, undefined if it could not be raised: the caller says so, and the kill switches matter more
 */
export async function raise(ask: RollbackAsk): Promise<number | undefined> {
  return raiseFence(ask.target.parameters, pathsOf(ask.plan.system).fence, raiseOf(ask)).catch(() => undefined);
}
