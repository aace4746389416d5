import { addressOf, type BuiltSwitch, builtOf, builtSwitches, sayAddress } from '../changes/address.ts';
import { readSwitches } from '../changes/read.ts';
import { NOTHING_KNOWN, safeValue } from '../changes/safe.ts';
import { showValue } from '../changes/show.ts';
import type { Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import { fenceOf } from '../journal/fence.ts';
import { type Holder, holderOf } from '../journal/lock.ts';
import { pathsOf } from '../journal/paths.ts';
import type { Progress } from '../journal/progress.ts';
import { readStanding, type Standing } from '../journal/standing.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import type { World } from '../world.ts';
import { type CareStanding, careStanding } from './hypercare.ts';
import { readProgress } from './pin.ts';

/** One switch as it stands. */
export interface SwitchStatus {
  readonly switch: string;
  readonly address: string;
  readonly now: string;
  readonly safe: string;
  /** As the last completed phase left it; `unknown` where no phase has said so. */
  readonly expected: string;
  readonly isSafe: boolean | 'unknown';
  readonly drift: boolean | 'unknown';
  /** Why it could not be read, if it could not. */
  readonly unread?: Code;
  /** Why the value read is not what runs, if it is not. */
  readonly unsettled?: Code;
}

/** Where a system stands. */
export interface Status {
  readonly system: string;
  readonly world: World;
  readonly lock: (Holder & { readonly expired: boolean }) | 'free' | { readonly unknown: Code };
  readonly fence: number | { readonly unknown: Code };
  /** Whether a rollback has raised the fence and not verified everything; `unknown` with the fence. */
  readonly fenceOpen: boolean | 'unknown';
  /** The phase that left the switches as expected, `none` if none is completed, or why that is not known. */
  readonly standing: string | { readonly unknown: Code };
  readonly progress: Progress | { readonly unknown: Code };
  /** Who looks after it since its last phase; `none` where there is nothing to watch. */
  readonly hypercare: CareStanding | 'none' | { readonly unknown: Code };
  readonly switches: readonly SwitchStatus[];
}

const code = (thrown: unknown): { unknown: Code } => ({ unknown: asGonogoError(thrown).code });

/**
 * Reads where a system stands; what cannot be read is said to be unknown, never guessed.
 * @param plan the plan
 * @param target the ports
 * @param world the world of this run
 * @returns lock, fence, progress and every switch now, safe and expected; one of a kind that is not built is unknown
 */
export async function readStatus(plan: Plan, target: Target, world: World): Promise<Status> {
  const paths = pathsOf(plan.system);
  const built = builtSwitches(plan);
  const [kept, progress, standing, reading] = await Promise.all([
    target.parameters.get([paths.lock, paths.fence]).catch(code),
    readProgress(plan, target, world).catch(code),
    readStanding(target.parameters, paths.standing, world).catch(code),
    readSwitches(built, target),
  ]);
  const done = 'unknown' in progress ? undefined : progress.done.at(-1);
  const care = 'unknown' in progress ? progress : ((await careStanding(plan, target, world, progress).catch(code)) ?? 'none');
  const values = done === undefined || 'unknown' in standing || standing.phase !== done ? undefined : standing.values;
  const fence = 'unknown' in kept ? kept : fenceOf(kept.get(paths.fence));
  return {
    system: plan.system,
    world,
    lock: 'unknown' in kept ? kept : lockOf(kept.get(paths.lock), target.clock.now()),
    fence: 'unknown' in fence ? fence : fence.epoch,
    fenceOpen: 'unknown' in fence ? 'unknown' : fence.open,
    progress,
    hypercare: care,
    standing: 'unknown' in progress ? progress : standingOf(done, standing, built),
    switches: plan.switches.map((written): SwitchStatus => {
      const one = builtOf(plan, written);
      if (!one) return unasked(written.id);
      const found = reading.get(one.id);
      const readable = found !== undefined && !('failed' in found);
      const unsettled = readable ? found.unsettled : undefined;
      const safe = safeValue(one, NOTHING_KNOWN);
      const previous = one.safe === 'previous';
      const expected = values && Object.hasOwn(values, one.id) ? (values[one.id] ?? undefined) : null;
      return {
        switch: one.id,
        address: sayAddress(addressOf(one)),
        now: readable ? showValue(plan, one, found.value) : 'unknown',
        safe: previous ? 'previous' : 'set' in safe ? showValue(plan, one, safe.set) : 'unknown',
        expected: expected === null ? 'unknown' : showValue(plan, one, expected),
        isSafe: !readable || previous || unsettled !== undefined ? 'unknown' : 'set' in safe && found.value === safe.set,
        drift: !readable || expected === null ? 'unknown' : found.value !== expected,
        ...(readable ? {} : { unread: asGonogoError(found?.failed).code }),
        ...(unsettled === undefined ? {} : { unsettled }),
      };
    }),
  };
}

/** A switch of a kind that this version cannot read. */
const unasked = (id: string): SwitchStatus => ({
  switch: id,
  address: id,
  now: 'unknown',
  safe: 'unknown',
  expected: 'unknown',
  isSafe: 'unknown',
  drift: 'unknown',
  unread: 'NOT_BUILT',
});

/** A completed phase has left a value for every switch but those that only rollback sets: anything less cannot show drift. */
function standingOf(
  done: string | undefined,
  kept: Standing | { readonly unknown: Code },
  switches: readonly BuiltSwitch[],
): Status['standing'] {
  if (done === undefined) return 'none';
  if ('unknown' in kept) return kept.unknown === 'NOT_FOUND' ? { unknown: 'STANDING_UNKNOWN' } : kept;
  const whole = switches.every(one => one.only_rollback !== undefined || Object.hasOwn(kept.values, one.id));
  return kept.phase === done && whole ? done : { unknown: 'STANDING_UNKNOWN' };
}

function lockOf(found: Parameters<typeof holderOf>[0], now: number): Status['lock'] {
  try {
    const holder = holderOf(found);
    return holder ? { ...holder, expired: holder.expires <= now } : 'free';
  } catch (thrown) {
    return code(thrown);
  }
}
