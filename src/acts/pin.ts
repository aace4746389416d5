import { gonogoError } from '../errors.ts';
import { currentCutover } from '../journal/cutover.ts';
import { readEntries } from '../journal/entries.ts';
import { pathsOf } from '../journal/paths.ts';
import { type Progress, progressOf } from '../journal/progress.ts';
import { optionalSteps } from '../plan/optional-steps.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import type { World } from '../world.ts';

/** What a dispatch of a cutover will do. */
export interface Pinned {
  /** Phases to run, in order. */
  readonly todo: readonly string[];
  /** Phases completed before, shown and not run. */
  readonly passed: readonly string[];
  readonly progress: Progress;
}

/**
 * Reads how far the system is, from the journal and from nothing else.
 * @param plan the plan
 * @param target the ports
 * @param world the world of this run
 * @param signal ends the reading
 * @returns the progress; nothing done if there is no journal yet
 * @throws GonogoError `WORLD_OTHER`, `JOURNAL_UNREADABLE`, or what the port throws
 */
export async function readProgress(
  plan: Plan,
  target: Pick<Target, 'parameters'>,
  world: World,
  signal?: AbortSignal,
): Promise<Progress> {
  const paths = pathsOf(plan.system);
  const cutover = await currentCutover(target.parameters, paths, signal);
  const entries = cutover === undefined ? [] : await readEntries(target.parameters, paths.journal(cutover), signal);
  if (entries.some(entry => entry.world !== world))
    throw gonogoError('WORLD_OTHER', `expected a journal of the world ${world}, found entries of another`);
  return progressOf(entries);
}

/**
 * Decides which phases a dispatch runs. What was completed is never run again: it would move a live system back.
 * @param plan the plan
 * @param progress how far the system is
 * @param range first and last phase asked for
 * @returns the phases to run and those already passed
 * @throws GonogoError `UNKNOWN_PHASE`, `USAGE`, `PHASE_UNFINISHED`, `PHASE_OUT_OF_ORDER`, `PHASE_ALREADY_PASSED` if nothing is left to run
 */
export function choosePhases(plan: Plan, progress: Progress, range: { readonly from: string; readonly through: string }): Pinned {
  const ids = plan.phases.map(phase => phase.id);
  const first = ids.indexOf(range.from);
  const last = ids.indexOf(range.through);
  if (first < 0 || last < 0) throw gonogoError('UNKNOWN_PHASE', `expected from and through to be one of ${ids.join(', ')}`);
  if (first > last) throw gonogoError('USAGE', 'expected from to come before through, found it after');
  if (progress.unfinished !== undefined || progress.rollbackOpen)
    throw gonogoError('PHASE_UNFINISHED', 'expected the last cutover to be finished or rolled back, found it open');
  const isOptional = (id: string): boolean => plan.phases.some(phase => phase.id === id && phase.optional === true);
  const missing = ids.slice(0, first).find(id => !progress.done.includes(id) && !isOptional(id));
  if (missing !== undefined)
    throw gonogoError('PHASE_OUT_OF_ORDER', `expected phase ${missing} to be completed before ${range.from}, found it is not`);
  const asked = ids.slice(first, last + 1);
  const todo = asked.filter(id => !progress.done.includes(id));
  const passed = asked.filter(id => progress.done.includes(id));
  if (todo.length === 0)
    throw gonogoError(
      'PHASE_ALREADY_PASSED',
      `expected something to do, found that ${asked.join(', ')} were all completed before`,
    );
  return { todo, passed, progress };
}

/**
 * The optional steps that a dispatch asks for.
 * @param plan the plan
 * @param text their ids with commas between; empty ones are left aside
 * @returns the ids, each once
 * @throws GonogoError `UNKNOWN_STEP` for an id that no optional step of the plan has
 */
export function chosenSteps(plan: Plan, text: string): readonly string[] {
  const ids = optionalSteps(plan).map(({ id }) => id);
  const chosen = [...new Set(text.split(',').map(each => each.trim()))].filter(each => each !== '');
  if (chosen.some(each => !ids.includes(each)))
    throw gonogoError(
      'UNKNOWN_STEP',
      `expected optional steps of the plan (${ids.join(', ') || 'it has none'}), found another name`,
    );
  return chosen;
}
