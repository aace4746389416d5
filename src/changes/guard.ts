import { gonogoError } from '../errors.ts';
import { type Fence, fenceOf } from '../journal/fence.ts';
import { type Holder, holderOf } from '../journal/lock.ts';
import type { Paths } from '../journal/paths.ts';
import type { Parameters } from '../target.ts';

/** What a phase's writes stand behind: the fence as it was when the phase began, and the phase's lock. */
export interface Guard {
  /** Throws `FENCED` or `LOCK_LOST` unless both still stand; called right before each write. */
  before(signal?: AbortSignal): Promise<void>;
  /** The fence now, if it was raised since the phase began; called right after each write. */
  raised(signal?: AbortSignal): Promise<Fence | undefined>;
}

/**
 * Makes the guard of a phase.
 * @param parameters the port
 * @param paths the system's paths
 * @param epoch the fence's epoch when the phase began
 * @param held the phase's lock
 * @returns the guard
 */
export function guardOf(parameters: Parameters, paths: Paths, epoch: number, held: Holder): Guard {
  return {
    async before(signal) {
      const found = await parameters.get([paths.fence, paths.lock], signal);
      if (fenceOf(found.get(paths.fence)).epoch !== epoch) {
        throw gonogoError('FENCED', 'expected the fence as it stood when this run began, found it raised');
      }
      if (holderOf(found.get(paths.lock))?.owner !== held.owner) {
        throw gonogoError('LOCK_LOST', 'expected to hold the lock, found another owner or none');
      }
    },
    async raised(signal) {
      const fence = fenceOf((await parameters.get([paths.fence], signal)).get(paths.fence));
      if (fence.epoch === epoch) return undefined;
      // Raised more than once: only the last scope can be read, so everything is taken to be put right.
      return fence.epoch === epoch + 1 ? fence : { ...fence, scope: 'all' };
    },
  };
}

/**
 * Whether a raised fence's rollback puts a switch right.
 * @param fence what `raised` gave
 * @param id the switch
 * @returns true if it is in its scope
 */
export function isCovered(fence: Fence, id: string): boolean {
  return fence.scope === 'all' || fence.scope.includes(id);
}
