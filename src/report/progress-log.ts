import type { Entry, EntryType } from '../journal/entries.ts';
import type { Plan } from '../plan/schema/index.ts';
import { plain } from './markdown.ts';

const SAID: Readonly<Partial<Record<EntryType, string>>> = {
  'phase-done': 'done',
  'phase-undone': 'undone: everything as before the phase',
  interrupted: 'interrupted',
  'rollback-begun': 'rollback begun',
  'rolled-back': 'rolled back, every switch verified',
  'rollback-incomplete': 'rollback NOT verified',
  surgical: 'single switches set to their safe values',
};

const minute = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
const title = (plan: Plan, id: string | undefined): string =>
  id === undefined ? '' : plain(plan.phases.find(phase => phase.id === id)?.title ?? id);

/**
 * One line of the log: when, what, why, by which run, and which switches; the journal holds no value, so neither does the log.
 * @param plan for the titles of the phases
 * @param entry of the journal
 * @param switches that it names
 * @returns one item of a Markdown list
 */
export function entryLine(plan: Plan, entry: Entry, switches: readonly string[]): string {
  const { type, at, phase, reason, run, commit } = entry;
  return [
    `- ${minute(at)} UTC: ${[title(plan, phase), SAID[type] ?? type].filter(each => each !== '').join(' — ')}`,
    ...(reason === undefined ? [] : [`\`${reason}\``]),
    ...(switches.length === 0 ? [] : [`set ${switches.map(each => `\`${each}\``).join(', ')}`]),
    `run ${plain(run)}, commit \`${commit.slice(0, 12)}\``,
  ].join('; ');
}

const begin = (system: string, cutover: string): string => `<!-- gonogo ${system} ${cutover}: begin -->`;
const end = (system: string, cutover: string): string => `<!-- gonogo ${system} ${cutover}: end -->`;

/**
 * A cutover's entry in the progress log, written from its journal and from nothing else.
 * @param plan for the titles of the phases
 * @param cutover the cutover's id, such as `c3`
 * @param entries its journal, oldest first
 * @returns Markdown between two markers that name system and cutover
 */
export function progressEntry(plan: Plan, cutover: string, entries: readonly Entry[]): string {
  const [first] = entries;
  const lines: string[] = [];
  let switches: string[] = [];
  for (const entry of entries) {
    if (entry.type === 'phase-begun') switches = [];
    if (entry.type === 'written') switches.push(...(entry.switches ?? []));
    if (SAID[entry.type] === undefined) continue;
    lines.push(entryLine(plan, entry, entry.type === 'phase-done' ? switches : (entry.switches ?? [])));
  }
  return [
    begin(plan.system, cutover),
    `## ${first ? minute(first.at).slice(0, 10) : ''} ${plain(plan.title)}${first?.world === 'rehearsal' ? ' (REHEARSAL)' : ''}`,
    '',
    ...(lines.length === 0 ? ['- begun, nothing finished yet'] : lines),
    end(plan.system, cutover),
    '',
  ].join('\n');
}

/**
 * A log with a cutover's entry: in the place where it stood, else at the end. What people wrote around it stays as it is.
 * @param text of the log
 * @param entry from `progressEntry`
 * @param of system and cutover
 * @returns the new text; the same for the same entry
 */
export function withEntry(text: string, entry: string, of: { readonly system: string; readonly cutover: string }): string {
  const from = text.indexOf(begin(of.system, of.cutover));
  const last = end(of.system, of.cutover);
  const to = from < 0 ? -1 : text.indexOf(last, from);
  if (from >= 0 && to >= 0) return `${text.slice(0, from)}${entry.trimEnd()}${text.slice(to + last.length)}`;
  return `${text === '' ? '# Progress log\n\n' : `${text.trimEnd()}\n\n`}${entry}`;
}
