import { showValue } from '../changes/show.ts';
import { CODES, type Code } from '../codes.ts';
import type { Entry } from '../journal/entries.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { RollbackDone } from '../rollback/ask.ts';
import { plain } from './markdown.ts';
import { factLines, type RollbackAbout, switchLines, timelineLines, todoLines, verdictLine } from './rollback-about.ts';

/** What went wrong, as the journal has it and as the rollback ended. */
export interface Incident {
  readonly cutover: string;
  /** The cutover's journal, oldest first. */
  readonly entries: readonly Entry[];
  /** Absent: nothing was rolled back, which is a near miss. */
  readonly rollback?: RollbackDone;
  /** Why a phase ended, as its code; absent: a person asked for the rollback. */
  readonly reason?: { readonly code: Code; readonly phase: string };
  /** ms since the epoch. */
  readonly at: number;
  readonly rehearsed: boolean;
  /** With `rollback`: who, where and for which incident. */
  readonly about?: RollbackAbout;
  /** Why there are no entries. */
  readonly unread?: Code;
}

/** A document to be filed. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

const minute = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/**
 * The documents after a rollback or a near miss: an incident note of every rollback, and what else the plan wants, each from the journal and from nothing else: they hold ids, codes, times
 * and the plan's own words. What only people know is left open, and says so.
 * @param plan the plan, with its `records`
 * @param incident what went wrong
 * @returns one document a record that applies
 */
export function incidentDocuments(plan: Plan, incident: Incident): readonly Document[] {
  const when = incident.rollback ? 'rollback' : 'near-miss';
  const changed = incident.rollback?.results.some(({ result }) => result === 'applied') === true;
  const planned = (plan.records ?? []).find(each => each.kind === 'incident-note' && each.when !== 'near-miss');
  // A rollback is always told, whatever the plan files.
  const always = incident.rollback
    ? [{ name: `${plan.system}.${incident.cutover}.incident-note.md`, text: note(plan, incident, planned?.path) }]
    : [];
  const others = (plan.records ?? []).flatMap(({ kind, path, when: wanted }) => {
    const name = `${plan.system}.${incident.cutover}.${kind}`;
    if (kind === 'incident-note' && incident.rollback === undefined && (wanted === undefined || wanted === when))
      return [{ name: `${name}.md`, text: note(plan, incident, path) }];
    if (kind === 'decision-log' && changed) return [{ name: `${name}.md`, text: decision(plan, incident, path) }];
    if (kind === 'follow-ups' && (wanted === undefined || wanted === when))
      return [{ name: `${name}.${baseOf(path)}.md`, text: followUps(plan, incident, path) }];
    return [];
  });
  return [...always, ...others];
}

const baseOf = (path: string): string =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.md$/, '')
    .replace(/[^A-Za-z0-9_-]/g, '_') || 'list';
const headed = (title: string, { rehearsed, cutover }: Incident, plan: Plan, path: string | undefined): readonly string[] => [
  `# ${title}`,
  '',
  `${rehearsed ? 'REHEARSAL — ' : ''}System \`${plan.system}\`, cutover \`${cutover}\`.${path === undefined ? '' : ` To be filed in \`${path}\`.`}`,
  '',
];

/** Why: the code of the phase that ended, or that somebody asked. */
function reasonOf({ reason }: Incident): string {
  return reason
    ? `\`${reason.code}\` in phase \`${reason.phase}\``
    : 'that somebody started a rollback; the words of why stand in the run and nowhere else';
}

function note(plan: Plan, incident: Incident, path: string | undefined): string {
  const { entries, rollback, at, about } = incident;
  const written = [...new Set(entries.flatMap(({ type, switches }) => (type === 'written' ? (switches ?? []) : [])))];
  const changed = written.map(each => `\`${each}\``).join(', ') || 'nothing';
  return `${[
    ...headed(rollback ? verdictLine(plan, rollback, about?.astray) : `Near miss — ${plain(plan.title)}`, incident, plan, path),
    ...(rollback && about ? [...factLines(plan, rollback, about), ''] : []),
    `The reason on record is ${reasonOf(incident)}. ${incident.reason ? `${CODES[incident.reason.code].means} ` : ''}${rollback ? '' : 'Nothing had to be rolled back. '}The cutover had set: ${changed}. It began ${entries[0] ? minute(entries[0].at) : 'unknown'}; this note was written ${minute(at)}.`,
    '',
    '## Still to be done by a person',
    '',
    ...(rollback ? todoLines(rollback, about?.astray) : plan.rollback.manual.map(line => `- [ ] ${plain(line)}`)),
    '- [ ] say here what customers saw, and what was found to be the cause (no personal data)',
    ...(rollback ? ['', '## Each switch', '', ...switchLines(rollback)] : []),
    '',
    '## Timeline, from the journal',
    '',
    ...(entries.length === 0
      ? [
          `- the journal ${incident.unread === undefined ? 'is empty' : `could not be read (\`${incident.unread}\`); write it by hand`}`,
        ]
      : []),
    ...timelineLines(plan, entries),
  ].join('\n')}\n`;
}

function decision(plan: Plan, incident: Incident, path: string): string {
  const applied = (incident.rollback?.results ?? []).filter(({ result }) => result === 'applied');
  const lines = applied.map(({ switch: id }) => {
    const one = plan.switches.find(each => each.id === id);
    const safe = one === undefined ? 'its safe value' : saySafe(plan, one);
    return `- \`${id}\` stands at ${safe} again`;
  });
  return `${[
    ...headed(`Decision log entry — ${plain(plan.title)}`, incident, plan, path),
    `${minute(incident.at)}: defaults changed by a rollback, for ${reasonOf(incident)}.`,
    '',
    ...lines,
    '',
    '- [ ] who decides when this is tried again, and what must be different then',
  ].join('\n')}\n`;
}

function saySafe(plan: Plan, one: Plan['switches'][number]): string {
  if (typeof one.safe === 'object')
    return 'members' in one.safe && one.safe.members.length === 0 ? 'an empty list' : 'its safe value';
  return one.safe === 'previous' ? 'what stood before' : showValue(plan, one, one.safe);
}

function followUps(plan: Plan, incident: Incident, path: string): string {
  return `${[
    ...headed(`Follow-up: ${baseOf(path).replaceAll('_', ' ')} — ${plain(plan.title)}`, incident, plan, path),
    `After ${reasonOf(incident)}, ${minute(incident.at)}:`,
    '',
    `- [ ] look whether ${baseOf(path).replaceAll('_', ' ')} must say something of this, and write it`,
    '- [ ] or write here why it need not',
  ].join('\n')}\n`;
}
