import { asGonogoError } from '../errors.ts';
import { newestCutover } from '../journal/cutover.ts';
import { type Entry, readEntries } from '../journal/entries.ts';
import { pathsOf } from '../journal/paths.ts';
import { type Document, type Incident, incidentDocuments } from '../report/incident.ts';
import type { RollbackAbout } from '../report/rollback-about.ts';
import type { RollbackDone } from '../rollback/ask.ts';
import type { Session } from './session.ts';

const KINDS: readonly string[] = ['incident-note', 'decision-log', 'follow-ups'];

/** What the journal says of the newest cutover. */
export interface Told {
  /** `unknown` if there is none, or it could not be read. */
  readonly cutover: string;
  readonly entries: readonly Entry[];
  readonly unread?: NonNullable<Incident['unread']>;
}

/**
 * Reads the journal for what people are told of an incident.
 * @param session the open session
 * @returns the cutover and its entries; that it cannot be read is said and stops nothing
 */
export async function toldBy({ loaded: { plan }, target, world }: Session): Promise<Told> {
  try {
    const paths = pathsOf(plan.system);
    const cutover = await newestCutover(target.parameters, paths);
    if (cutover === undefined) return { cutover: 'unknown', entries: [] };
    const entries = await readEntries(target.parameters, paths.journal(cutover));
    if (entries.some(entry => entry.world !== world)) return { cutover: 'unknown', entries: [], unread: 'WORLD_OTHER' };
    return { cutover, entries };
  } catch (thrown) {
    return { cutover: 'unknown', entries: [], unread: asGonogoError(thrown).code };
  }
}

/**
 * The documents after a rollback or a near miss.
 * @param session the open session
 * @param rollback how it ended; undefined for a near miss
 * @param more why a phase ended badly, or who asked for the rollback; what the journal says, if it was read already
 * @returns the documents, and a line if the journal could not be read: they never stop what they tell about
 */
export async function documentsOf(
  session: Session,
  rollback: RollbackDone | undefined,
  more: { readonly reason?: Incident['reason']; readonly about?: RollbackAbout; readonly told?: Told },
): Promise<{ readonly files: readonly Document[]; readonly line?: string }> {
  const { plan } = session.loaded;
  if (!rollback && !plan.records?.some(({ kind }) => KINDS.includes(kind))) return { files: [] };
  const { cutover, entries, unread } = more.told ?? (await toldBy(session));
  const line =
    unread === undefined ? {} : { line: `  the incident note has no timeline: the journal could not be read (${unread})` };
  if (!rollback && (unread !== undefined || entries.length === 0)) return { files: [], ...line };
  const incident: Incident = {
    ...{ cutover, entries, at: session.clock.now(), rehearsed: session.world === 'rehearsal' },
    ...(unread === undefined ? {} : { unread }),
    ...(more.reason ? { reason: more.reason } : {}),
    ...(more.about ? { about: more.about } : {}),
    ...(rollback ? { rollback } : {}),
  };
  return { files: incidentDocuments(plan, incident), ...line };
}
