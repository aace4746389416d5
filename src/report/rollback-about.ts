import { CODES, type Code } from '../codes.ts';
import { sayDuration } from '../duration.ts';
import type { Entry, EntryType } from '../journal/entries.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { RollbackDone } from '../rollback/ask.ts';
import type { Stopped } from '../rollback/stop-cutover.ts';
import { plain, table } from './markdown.ts';

/** What stands around a rollback: who, where, why as far as it may be written down. */
export interface RollbackAbout {
  /** As it was dispatched: all, `phase:<id>`, a switch or `list:member`. */
  readonly scope: string;
  /** Who started it, as GitHub or AWS says; absent: neither could be asked. */
  readonly by?: string;
  /** Host and path of the incident's page. */
  readonly link?: string;
  readonly run: { readonly id: string; readonly url?: string };
  /** Absent: a phase rolled back by itself, and nothing of GitHub was asked. */
  readonly stopped?: Stopped;
  /** Whose account it was could not be told, or it is another than the plan's: then nothing is known to be safe. */
  readonly astray?: Code;
  /** When it began, ms since the epoch. */
  readonly at: number;
  readonly rehearsed: boolean;
}

const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/**
 * What became of the cutover's runs, one line each.
 * @param stopped from `stopCutover`
 * @param system the plan's system
 * @returns plain lines; a failure says what to do
 */
export function stoppedLines({ runs, unlisted }: Stopped, system: string): readonly string[] {
  if (unlisted === 'GITHUB_UNKNOWN')
    return [
      `no github-token here: runs of cutover-${system}.yml are not cancelled and no pull request is told; the fence refuses their next write`,
    ];
  const failed = runs.some(({ result }) => result === 'failed') || unlisted !== undefined;
  return [
    ...runs.map(({ run, result, reason }) =>
      result === 'failed'
        ? `CANCEL_FAILED: run ${run} of cutover-${system}.yml could not be cancelled (${reason})`
        : `run ${run} of cutover-${system}.yml ${result === 'cancelled' ? 'cancelled' : 'had ended already'}`,
    ),
    ...(unlisted === undefined ? [] : [`CANCEL_FAILED: not all runs of cutover-${system}.yml could be listed (${unlisted})`]),
    ...(failed ? [`what to do: ${CODES.CANCEL_FAILED.remedy}`] : []),
    ...(runs.length === 0 && !failed ? [`no other run of cutover-${system}.yml was in progress`] : []),
  ];
}

/**
 * The verdict of a rollback in one line of Markdown, without its `#`.
 * @param plan the plan
 * @param done how it ended
 * @param astray why the account is not known to be the plan's
 * @returns such as `✅ SAFE, verified — rollback of …`
 */
export function verdictLine(plan: Plan, { verified }: RollbackDone, astray?: Code): string {
  const verdict = astray === undefined ? (verified ? '✅ SAFE, verified' : '⛔ NOT VERIFIED') : `⛔ \`${astray}\``;
  return `${verdict} — rollback of ${plain(plan.title)}`;
}

/**
 * The facts of a rollback as a table of two columns.
 * @param plan the plan
 * @param done how it ended
 * @param about what stands around it
 * @returns lines of Markdown
 */
export function factLines(plan: Plan, done: RollbackDone, about: RollbackAbout): readonly string[] {
  const { run, link, stopped } = about;
  const row = (name: string, markdown: string): string => `| ${name} | ${markdown} |`;
  return [
    row('When', instant(about.at)),
    '| --- | --- |',
    row('Who', about.by === undefined ? 'unknown' : plain(about.by)),
    row('Scope', plain(about.scope)),
    // Both are made of signs that Markdown leaves alone.
    ...(link === undefined ? [] : [row('Incident', `<${link}>`)]),
    row('Run', run.url === undefined ? plain(run.id) : `[${run.id}](${run.url})`),
    row('Kill switches', `after ${sayDuration(done.killMs)}`),
    row(
      'Everything safe',
      done.verifiedMs === undefined ? '**not verified**' : `after ${sayDuration(done.verifiedMs)}, read twice`,
    ),
    row('Fence', done.fenceRaised ? 'raised: no earlier run can write' : '**NOT raised**: an earlier run may still write'),
    ...(stopped === undefined ? [] : [row('Cutover runs', stoppedLines(stopped, plan.system).map(plain).join('<br>'))]),
  ];
}

/**
 * Each switch with its result and its time to safe.
 * @param done how the rollback ended
 * @returns lines of Markdown
 */
export function switchLines(done: RollbackDone): readonly string[] {
  return [
    ...table(
      ['', 'switch', 'result', 'reason', 'time to safe'],
      done.results.map(({ switch: id, kill, result, reason }) => {
        const ms = done.safeMs[id];
        return [
          reason === 'MET' ? '✅' : '❌',
          kill ? `${id} (kill switch)` : id,
          result,
          reason,
          ms === undefined ? 'not safe' : sayDuration(ms),
        ];
      }),
    ),
    ...done.left.map(id => `\nLeft as it stands, as the plan says: \`${id}\`. Roll it back with its name as the scope.`),
  ];
}

/**
 * What a person must still do.
 * @param done how the rollback ended
 * @param astray why the account is not known to be the plan's
 * @returns items to be ticked
 */
export function todoLines(done: RollbackDone, astray?: Code): readonly string[] {
  return [
    ...(astray === undefined ? [] : [`- [ ] **${plain(CODES[astray].means)} ${plain(CODES[astray].remedy)}**`]),
    ...(done.verified ? [] : [`- [ ] **${plain(CODES.NOT_VERIFIED.remedy)}**`]),
    ...done.manual.map(line => `- [ ] ${plain(line)}`),
  ];
}

const SAID: Readonly<Record<EntryType, string>> = {
  'phase-begun': 'begun',
  writing: 'about to set',
  written: 'set and read back',
  'phase-done': 'done',
  'phase-undone': 'undone: everything as before the phase',
  interrupted: 'interrupted',
  'rollback-begun': 'rollback begun',
  'rolled-back': '**rolled back, every switch verified**',
  'rollback-incomplete': '**rollback NOT verified**',
  surgical: '**single switches set to their safe values**',
};

/**
 * The journal as people read it: an intention that was carried out at once is told by its end alone.
 * @param plan for the titles of the phases
 * @param entries oldest first
 * @returns items of a list
 */
export function timelineLines(plan: Plan, entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry, index) => {
    const { type, at, phase, reason, run, switches = [] } = entry;
    if (type === 'writing' && entries[index + 1]?.type === 'written') return [];
    const title = plan.phases.find(each => each.id === phase)?.title ?? phase;
    const what = `${title === undefined ? '' : `${plain(title)}: `}${SAID[type]}`;
    const which = switches.length === 0 ? '' : ` ${switches.map(each => `\`${each}\``).join(', ')}`;
    return [`- ${instant(at)} — ${what}${which}${reason === undefined ? '' : ` (\`${reason}\`)`}; run ${plain(run)}`];
  });
}

/**
 * The comment on the release's pull request: the verdict first, then what was set, what is left to do, and every rollback of this cutover.
 * @param plan the plan
 * @param done how the rollback ended
 * @param about what stands around it
 * @param entries the cutover's journal, oldest first; empty if it could not be read
 * @returns Markdown without the marker
 */
export function rollbackComment(plan: Plan, done: RollbackDone, about: RollbackAbout, entries: readonly Entry[]): string {
  const history = entries.filter(({ type }) => ['rolled-back', 'rollback-incomplete', 'surgical'].includes(type));
  return `${[
    `## ${verdictLine(plan, done, about.astray)}`,
    '',
    ...(about.rehearsed ? ['REHEARSAL — this is about no production.', ''] : []),
    ...factLines(plan, done, about),
    '',
    '### Still to be done by a person',
    '',
    ...todoLines(done, about.astray),
    '',
    '<details><summary>Each switch</summary>',
    '',
    ...switchLines(done),
    '',
    '</details>',
    ...(history.length === 0 ? [] : ['', '### Rollbacks of this cutover', '', ...timelineLines(plan, history)]),
  ].join('\n')}\n`;
}
