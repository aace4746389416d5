import { triggersOf } from '../gates/gate-checks.ts';
import type { Progress } from '../journal/progress.ts';
import { readWatched } from '../journal/watched.ts';
import type { Plan, Trigger } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import type { World } from '../world.ts';

/** From look to look of a watch between phases, ms. */
export const WATCH_EVERY_MS = 60_000;
/** Later than this after the look before, a look has missed one; ms. */
export const WATCH_GAP_MS = 2 * WATCH_EVERY_MS + 60_000;

/** Whether a trigger does something by itself. */
export const acts = ({ then }: Trigger): boolean => then !== 'watch';

/**
 * The phase after which somebody must watch now: done, with nothing under way.
 * @param plan the plan
 * @param progress from the journal
 * @returns the phase and when it was done, undefined if there is nothing to watch
 */
export function watchedPhase(plan: Plan, progress: Progress): { readonly phase: string; readonly from: number } | undefined {
  const phase = progress.done.at(-1);
  if (phase === undefined || progress.doneAt === undefined || progress.unfinished !== undefined || progress.rollbackOpen)
    return undefined;
  return triggersOf(plan, phase).some(acts) ? { phase, from: progress.doneAt } : undefined;
}

/**
 * Whether somebody watched all the time since the last change: a phase begins only then.
 * @param plan the plan
 * @param target the ports
 * @param world the world of this run
 * @param progress from the journal
 * @param now ms since the epoch
 * @returns undefined if the watch is whole or nothing needs one; else the code
 * @throws GonogoError as `readWatched`
 */
export async function unwatched(
  plan: Plan,
  target: Pick<Target, 'parameters'>,
  world: World,
  progress: Progress,
  now: number,
  signal?: AbortSignal,
): Promise<'WATCH_GAP' | 'TRIGGERED' | undefined> {
  const after = watchedPhase(plan, progress);
  if (!after) return undefined;
  const watched = await readWatched(target.parameters, plan.system, { world, ...after }, signal);
  if (watched?.fired !== undefined) return 'TRIGGERED';
  if (!watched || watched.holes.length > 0 || now - watched.until > WATCH_GAP_MS) return 'WATCH_GAP';
  return undefined;
}
