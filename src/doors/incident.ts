import { asGonogoError } from '../errors.ts';
import { newestCutover } from '../journal/cutover.ts';
import { readEntries } from '../journal/entries.ts';
import { pathsOf } from '../journal/paths.ts';
import { type Document, type Incident, incidentDocuments } from '../report/incident.ts';
import type { RollbackDone } from '../rollback/ask.ts';
import type { Session } from './session.ts';

const KINDS: readonly string[] = ['incident-note', 'decision-log', 'follow-ups'];

/**
 * The documents that the plan wants after a rollback or a near miss.
 * @param session the open session
 * @param rollback how it ended; undefined for a near miss
 * @param reason of a phase that ended badly; absent: somebody asked for the rollback
 * @returns the documents, or a line that says why there are none: they never stop what they tell about
 */
export async function documentsOf(
  { loaded: { plan }, target, world }: Session,
  rollback: RollbackDone | undefined,
  reason?: Incident['reason'],
): Promise<{ readonly files: readonly Document[]; readonly line?: string }> {
  if (!plan.records?.some(({ kind }) => KINDS.includes(kind))) return { files: [] };
  try {
    const paths = pathsOf(plan.system);
    const cutover = await newestCutover(target.parameters, paths);
    if (cutover === undefined) return { files: [], line: '  no incident note: the journal knows of no cutover' };
    const entries = await readEntries(target.parameters, paths.journal(cutover));
    const about = { cutover, entries, at: target.clock.now(), rehearsed: world === 'rehearsal' };
    const incident = reason ? { ...about, reason } : about;
    return { files: incidentDocuments(plan, rollback ? { ...incident, rollback } : incident) };
  } catch (thrown) {
    return {
      files: [],
      line: `  no incident note: the journal could not be read (${asGonogoError(thrown).code}); write it by hand`,
    };
  }
}
