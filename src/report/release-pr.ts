import { CODES, type Code } from '../codes.ts';
import type { Finding } from '../finding.ts';
import { say } from '../measure.ts';
import type { Report } from '../release-pr/report.ts';
import { fitted, plain, table } from './markdown.ts';

const MARKS = { pass: '✅', fail: '❌', error: '⚠️', inconclusive: '⏳', waived: '🟡' } as const;
const ORDER = ['fail', 'error', 'inconclusive'];
/** GitHub takes comments of 65,536 characters. */
const LARGEST_COMMENT = 60_000;

/** The line by which the comment of a system is found again. */
export const markerOf = (system: string): string => `<!-- gonogo:release-pr:${system} -->`;

const isOpen = ({ outcome }: Finding): boolean => outcome !== 'pass' && outcome !== 'waived';

/**
 * The verdict in one line.
 * @param report of a release PR
 * @returns such as `NOT READY — draft, 3 open`
 */
export function headline(report: Report): string {
  const { verdict, findings, draft, fork, system } = report;
  const open = findings.filter(({ finding }) => isOpen(finding));
  const failed = open.filter(({ finding }) => finding.outcome === 'fail').length;
  // Whoever may open a pull request may have written that workflow: its word is shown as no more than that.
  if (verdict === 'GO' && fork) return `UNVERIFIED — ${system}: a fork’s own workflow says GO`;
  if (verdict === 'GO') return `GO — ${system} is ready: ${findings.length} of ${findings.length} checks passed`;
  if (draft && failed === 0) return `NOT READY — ${system} is a draft, ${open.length} open`;
  return `NO-GO — ${system}: ${open.length} of ${findings.length} checks did not pass`;
}

/**
 * A release PR's readiness for a terminal or a log.
 * @param report of it
 * @returns lines, the verdict first
 */
export function releasePrLines(report: Report): readonly string[] {
  return [
    headline(report),
    ...report.findings.map(({ finding }) => {
      const { check, outcome, reason, expected, actual } = finding;
      const mark = { pass: '✓', fail: '✗', error: '!', inconclusive: '…', waived: '~' }[outcome];
      return `  ${mark} ${check.padEnd(26)} ${outcome === 'pass' ? say(actual) : `${reason}: expected ${say(expected)}, found ${say(actual)}`}`;
    }),
  ];
}

/**
 * A release PR's readiness as Markdown: the verdict, why, what next, what would change, how it is undone, who approves.
 * @param report of it; all of its words are escaped here
 * @returns what stands below the comment's marker, and in the summary of a job
 */
export function releasePrComment(report: Report): string {
  const { verdict, findings, phases, dry_run: dry, world } = report;
  const open = findings
    .filter(({ finding }) => isOpen(finding))
    .toSorted((a, b) => ORDER.indexOf(a.finding.outcome) - ORDER.indexOf(b.finding.outcome));
  return fitted(
    [
      `## ${verdict === 'GO' ? (report.fork ? '🟡' : '✅') : report.draft && !open.some(({ finding }) => finding.outcome === 'fail') ? '⏳' : '⛔'} ${world === 'rehearsal' ? 'REHEARSAL — ' : ''}${plain(headline(report))}`,
      '',
      ...(open.length === 0
        ? [
            report.fork
              ? 'Push its commits to a branch of this repository: there the checks are asked anew, and the dry run as well.'
              : 'Merge it, then dispatch the cutover; each phase asks for its own approval.',
          ]
        : ['### Why, and what next', '', ...open.map(({ title, finding }) => openLine(title, finding))]),
      '',
      '### What would change in production',
      '',
      ...changeLines(report),
      ...(report.dropped === 0 ? [] : ['', `${report.dropped} changes of the base branch’s plan are not made any more.`]),
      '',
      '### Who approves',
      '',
      ...phases.flatMap(({ phase, approvers, on_no_go }) =>
        approvers.map(
          ({ environment, role }) => `- ${plain(phase)}: \`${role}\` on \`${environment}\`; a NO-GO means ${on_no_go}`,
        ),
      ),
      '',
      `**Dry run of the preflight:** ${dry === null ? 'none' : `${dry.verdict === 'GO' ? '✅' : '⛔'} ${dry.passed} of ${dry.declared} checks passed${dry.reason === 'MET' ? '' : `, \`${dry.reason}\``}${dry.open.length === 0 ? '' : `; open: ${dry.open.map(id => `\`${id}\``).join(', ')}`}${dry.left_out === 0 ? '' : `; ${dry.left_out} that act are asked after the merge`}`}`,
      '',
      '<details><summary>All checks</summary>',
      '',
      ...table(
        ['', 'check', 'expected', 'found', 'reason'],
        findings.map(({ title, finding }) => [
          MARKS[finding.outcome],
          title,
          say(finding.expected),
          say(finding.actual),
          finding.reason,
        ]),
      ),
      '',
      '</details>',
      '',
      `Risk \`${report.risk}\`, commit \`${report.commit}\`${report.plan === null ? '' : `, plan \`${report.plan}\``}. This is what the pull request’s own workflow found; it opens nothing by itself.`,
    ],
    LARGEST_COMMENT,
  );
}

/** What moves, as a table; what a phase only makes sure of, in a line a phase. */
function changeLines({ phases, plan, compared }: Report): readonly string[] {
  if (phases.every(({ changes }) => changes.length === 0))
    return [plan === null ? 'Unknown: the plan cannot be read.' : 'Nothing: no phase sets a switch.'];
  const differs = phases.some(({ changes }) => changes.some(each => each.compared === 'new' || each.compared === 'changed'));
  const rows = phases.flatMap(({ phase, changes }) =>
    changes
      .filter(each => each.from !== each.to)
      .map((row, index) => [
        index === 0 ? phase : '',
        `${row.switch}${row.optional ? ' (if asked for)' : ''}`,
        ...[row.from, row.to, row.undo],
        ...(differs ? [row.compared === 'same' ? '' : row.compared] : []),
      ]),
  );
  const kept = phases.map(({ phase, changes }) => ({ phase, same: changes.filter(each => each.from === each.to) }));
  return [
    ...(rows.length === 0
      ? ['Nothing moves.']
      : table(['phase', 'switch', 'from', 'to', 'undone by', ...(differs ? ['in this PR'] : [])], rows)),
    ...kept.flatMap(({ phase, same }) =>
      same.length === 0
        ? []
        : ['', `${plain(phase)} also sets what stands already: ${same.map(each => `\`${each.switch}\``).join(', ')}.`],
    ),
    ...(differs
      ? []
      : ['', compared ? 'The plan changes nothing against the base branch.' : 'Not compared with the base branch.']),
  ];
}

/**
 * What a comment says whose run left no report: what stood there was about an earlier one.
 * @param system of the comment
 * @param code what was wrong with the report; undefined where there is none
 * @returns Markdown
 */
export function withdrawnComment(system: string, code: Code | undefined): string {
  const why = code === undefined ? 'It told nothing of this system' : `Its report was refused: \`${code}\``;
  return [
    `## ⛔ NO-GO — ${plain(system)}: the newest run of the release PR does not say that it is ready`,
    '',
    `${why}, so what stood here does not hold any more. ${
      code === undefined
        ? `It was ended early, the label \`release:${plain(system)}\` was taken away, or it ran for another pull request of the same branch. Push, edit or label this pull request: only a new run counts, not an earlier one that is run again.`
        : plain(CODES[code].remedy)
    }`,
  ].join('\n');
}

function openLine(title: string, { outcome, reason, expected, actual, facts }: Finding): string {
  const where = Object.entries(facts ?? {}).map(([name, measure]) => `${name}: ${say(measure)}`);
  return `- ${MARKS[outcome]} **${plain(title)}** — \`${reason}\`: expected ${plain(say(expected))}, found ${plain(say(actual))}${where.length === 0 ? '' : ` (${plain(where.join('; '))})`}. ${plain(CODES[reason].remedy)}`;
}
