import { CODES } from '../codes.ts';
import { sayDuration } from '../duration.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { say } from '../measure.ts';
import type { Plan } from '../plan/schema/index.ts';
import { type Advice, advice, checksBehind } from './advice.ts';
import { fitted, plain, table } from './markdown.ts';
import { plannedSignals } from './planned-signals.ts';
import { signalLines } from './signals.ts';
import { triggerTable } from './triggers.ts';

/** A change as people may see it before they approve: words of the plan, never a personal value. */
export interface PlannedChange {
  readonly switch: string;
  readonly from: string;
  readonly to: string;
  /** How it would be undone. */
  readonly undo: string;
}

const MARKS = { pass: '✅', fail: '❌', error: '⚠️', inconclusive: '❔', waived: '🟡' } as const;

const waived = ({ waiver }: Finding): string => (waiver ? `${waiver.ticket}, ${waiver.owner}, ${waiver.daysLeft} days left` : '');

/**
 * One failing check: what was expected and found, why it matters, how to mend it.
 * @param advice from `advice`
 * @returns lines of a Markdown list
 */
export function adviceLines({ finding, means, why, fix }: Advice): readonly string[] {
  const { check, outcome, reason, expected, actual } = finding;
  return [
    `- ${MARKS[outcome]} **${plain(check)}** — ${outcome}, \`${reason}\`: ${plain(means)}`,
    `  - expected ${plain(say(expected))}, found ${plain(say(actual))}`,
    ...(finding.waiver ? [`  - waived: ${plain(waived(finding))}, until ${finding.waiver.expires}`] : []),
    ...(why === undefined ? [] : [`  - why it matters: ${plain(why)}`]),
    `  - to mend it: ${plain(fix)}`,
  ];
}

/** World and mode in words nobody can overlook. */
function caption({ world, mode }: Evidence): string {
  return `${world === 'rehearsal' ? 'REHEARSAL — ' : ''}${mode === 'break-glass' ? 'BREAK-GLASS — ' : ''}`;
}

/**
 * A gate's record as Markdown, for the job summary or a file: the verdict, then everything that is not a pass, then what would
 * change, then all findings.
 * @param evidence the record
 * @param plan the plan that it was made with
 * @param more the record's digest, what an approval would change, and charts of the signals' minutes
 * @returns GitHub's Markdown of at most 900 kB
 */
export function gateSummary(
  evidence: Evidence,
  plan: Plan,
  more: { readonly digest?: string; readonly changes?: readonly PlannedChange[]; readonly minutes?: readonly string[] } = {},
): string {
  const { verdict, findings, reason } = evidence;
  const passed = findings.filter(finding => finding.outcome === 'pass').length;
  const anyWaived = findings.some(finding => finding.waiver !== undefined);
  const told = advice(evidence, plan);
  const planned = plannedSignals(findings, checksBehind(evidence, plan));
  const signals = [...signalLines(findings), ...(more.minutes ?? [])];
  const triggers = triggerTable(evidence);
  return fitted([
    `## ${verdict === 'GO' ? '✅ GO' : '⛔ NO-GO'} — ${plain(evidence.gate)} of ${plain(evidence.phase)}`,
    '',
    `${caption(evidence)}**${plain(plan.title)}**: ${passed} of ${evidence.declared.length} checks passed, ${evidence.looks === 1 ? 'one look' : `${evidence.looks} looks in ${sayDuration(evidence.to - evidence.from)}`}, ended ${new Date(evidence.to).toISOString()}.`,
    ...(reason === undefined ? [] : ['', `**\`${reason}\`**: ${plain(CODES[reason].means)} ${plain(CODES[reason].remedy)}`]),
    ...(evidence.triggered === undefined ? [] : ['', `The trigger **${plain(evidence.triggered)}** fired.`]),
    ...(told.length === 0 ? [] : ['', '### To look at', '', ...told.flatMap(adviceLines)]),
    ...(more.changes === undefined || more.changes.length === 0
      ? []
      : [
          '',
          '### What will change',
          '',
          ...table(
            ['switch', 'from', 'to', 'undone by'],
            more.changes.map(change => [change.switch, change.from, change.to, change.undo]),
          ),
        ]),
    ...(planned.length === 0 ? [] : ['', ...planned]),
    ...(signals.length === 0 ? [] : ['', ...signals]),
    ...(triggers.length === 0 ? [] : ['', ...triggers]),
    '',
    '### All findings',
    '',
    ...table(
      // A column that is empty on almost every page only makes the others narrow.
      ['', 'check', 'kind', 'outcome', 'expected', 'found', 'reason', ...(anyWaived ? ['waiver'] : [])],
      findings.map(finding => [
        MARKS[finding.outcome],
        finding.check,
        finding.kind,
        finding.outcome,
        say(finding.expected),
        say(finding.actual),
        finding.reason,
        ...(anyWaived ? [waived(finding)] : []),
      ]),
    ),
    '',
    `Plan \`${evidence.plan}\`, commit \`${evidence.commit}\`, run ${plain(evidence.run.id)} attempt ${evidence.run.attempt}, gonogo ${plain(evidence.tool.version)}${more.digest === undefined ? '' : `, evidence \`${more.digest}\``}.`,
  ]);
}
