import { gonogoError } from '../errors.ts';
import { currentCutover } from '../journal/cutover.ts';
import { readEntries } from '../journal/entries.ts';
import { pathsOf } from '../journal/paths.ts';
import type { Plan } from '../plan/schema/index.ts';
import { progressEntry } from '../report/progress-log.ts';
import type { Session } from './session.ts';

/**
 * Where a plan wants its progress log.
 * @param plan the plan
 * @returns a path in the repository, undefined if it wants none
 */
export const logPath = (plan: Plan): string | undefined => plan.records?.find(({ kind }) => kind === 'progress-log')?.path;

/**
 * The progress log's entry of the cutover under way.
 * @param session the open session
 * @returns the cutover and its entry
 * @throws GonogoError `MISSING` if nothing was begun, `WORLD_OTHER`, `JOURNAL_UNREADABLE`; whatever the port throws
 */
export async function progressOfCutover(session: Session): Promise<{ readonly cutover: string; readonly entry: string }> {
  const { loaded, target, world } = session;
  const { plan } = loaded;
  const paths = pathsOf(plan.system);
  const cutover = await currentCutover(target.parameters, paths);
  if (cutover === undefined) throw gonogoError('MISSING', 'expected a cutover in the journal, found that none was begun');
  const entries = await readEntries(target.parameters, paths.journal(cutover));
  if (entries.some(entry => entry.world !== world))
    throw gonogoError('WORLD_OTHER', `expected a journal of the world ${world}, found entries of another`);
  return { cutover, entry: progressEntry(plan, cutover, entries) };
}
