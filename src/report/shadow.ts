import { CODES, type Code } from '../codes.ts';
import { sayDuration } from '../duration.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { say } from '../measure.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { ShadowReport } from '../shadow-report.ts';
import { advice } from './advice.ts';
import { shareChart } from './chart.ts';
import { adviceLines } from './gate-summary.ts';
import { fitted, plain } from './markdown.ts';
import { categoryTable, fieldTable, outcomeTable, percent, reasonTables, requestTables, vendorTables } from './shadow-tables.ts';

const ratio = (finding: Finding | undefined, fact: string): number | undefined => {
  const measure = finding?.facts?.[fact];
  return measure && 'ratio' in measure ? measure.ratio : undefined;
};

const points = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)}`;

/** The first report's rate beside the plan's minimum. */
function firstChart(rate: number, minimum: number | undefined): readonly string[] {
  const now = { name: 'now', share: rate };
  if (minimum === undefined) return shareChart('Match rate', [now]);
  return shareChart('Match rate, and as a line the minimum', [{ name: 'minimum', share: minimum }, now], minimum);
}

/** The match rate against its baseline: a sentence, and a picture of it. */
function rateLines(report: ShadowReport, finding: Finding | undefined): readonly string[] {
  const { matched, no_match, ambiguous, error } = report.outcomes;
  const of = matched + no_match + ambiguous + error;
  if (of === 0) return ['No sampled item was applicable: there is no match rate.'];
  const rate = matched / of;
  const said = `**Match rate ${percent(rate)}** of ${of} applicable items`;
  const [base, margin, minimum] = ['baseline_rate', 'margin', 'minimum'].map(fact => ratio(finding, fact));
  const [difference, lower, upper] = ['difference', 'lower', 'upper'].map(fact => ratio(finding, fact));
  if (base === undefined || margin === undefined) {
    const least = minimum === undefined ? '' : `; the plan’s minimum is ${percent(minimum)}`;
    return [`${said}; it is compared with no baseline${least}.`, '', ...firstChart(rate, minimum)];
  }
  const at = finding?.facts?.['baseline_at'];
  const when = at === undefined ? '' : ` of ${say(at)}`;
  const interval =
    difference === undefined || lower === undefined || upper === undefined
      ? ''
      : ` The difference is ${points(difference)} points, with a 90 % interval from ${points(lower)} to ${points(upper)}; a fall by ${(margin * 100).toFixed(1)} points ${lower > -margin ? 'is refuted' : 'is not refuted'}.`;
  return [
    `${said}; the baseline${when} is ${percent(base)}.${interval}`,
    '',
    ...shareChart(
      'Match rate, and as a line the baseline less the margin',
      [
        { name: 'baseline', share: base },
        { name: 'now', share: rate },
      ],
      Math.max(0, base - margin),
    ),
  ];
}

/** How the sample came about, in a sentence. */
function sampleLine({ population, asked, sampled, window, seed, resumed }: ShadowReport): string {
  const [from, to] = [window.from, window.to].map(each => new Date(each).toISOString());
  const time = `from ${from} to ${to}`;
  const how =
    population <= asked
      ? `The window ${time} held ${population} items, no more than the ${asked} asked for, so this is the whole population: ${sampled} were judged.`
      : `${sampled} of the ${population} items ${time} were judged, drawn at random without replacement (seed \`${seed}\`).`;
  return resumed === true ? `${how} It was continued after an interruption.` : how;
}

/** Everything that is not a pass, with what to do; also what a team's own report raised by itself. */
function alertLines({ drift_watch }: ShadowReport, evidence: Evidence, plan: Plan): readonly string[] {
  const raised = new Set(drift_watch.alerts.map(alert => alert.check));
  const told = advice(evidence, plan).filter(({ finding }) => raised.has(finding.check));
  const ids = new Set(told.map(({ finding }) => finding.check));
  const own = drift_watch.alerts.filter(alert => !ids.has(alert.check) && Object.hasOwn(CODES, alert.code));
  if (told.length + own.length === 0) return ['', 'No alerts.'];
  return [
    '',
    `#### ${told.length + own.length === 1 ? 'An alert' : `${told.length + own.length} alerts`}`,
    '',
    ...told.flatMap(adviceLines),
    ...own.map(({ check, code, outcome }) => {
      const { means, remedy } = CODES[code as Code];
      return `- **${plain(check)}** — ${outcome}, \`${code}\`: ${plain(means)} ${plain(remedy)}`;
    }),
  ];
}

/**
 * A report over real traffic as Markdown, to stand below its gate's summary or in a file of its own: the verdict, the match rate
 * against its baseline, the alerts with what to do, then the figures.
 * @param report with the alerts that its checks raised
 * @param evidence of the gate that judged it
 * @param plan the plan that both were made with
 * @param more the report's digest, and whether the next report is compared with it
 * @returns GitHub's Markdown of at most 900 kB
 */
export function reportSection(
  report: ShadowReport,
  evidence: Evidence,
  plan: Plan,
  more: { readonly digest: string; readonly kept: boolean },
): string {
  const title = plan.reports?.find(each => each.id === report.report)?.title ?? report.report;
  const rate = evidence.findings.find(finding => finding.kind === 'match-rate');
  const file = `${evidence.system}.${evidence.phase}.${evidence.gate}.${report.report}.report.json`;
  const reason = report.reason !== undefined && Object.hasOwn(CODES, report.reason) ? CODES[report.reason as Code] : undefined;
  return fitted([
    `### ${evidence.verdict === 'GO' ? '✅ GO' : '⛔ NO-GO'} — ${plain(title)}`,
    '',
    ...(report.status === 'complete'
      ? []
      : [
          `**Incomplete, \`${report.reason ?? 'unknown'}\`**: ${plain(reason?.means ?? 'the sample is not whole.')} ${plain(reason?.remedy ?? '')}`,
          '',
        ]),
    ...rateLines(report, rate),
    '',
    `${sampleLine(report)} It took ${sayDuration(report.taken.to - report.taken.from)}.`,
    ...alertLines(report, evidence, plan),
    ...outcomeTable(report),
    ...reasonTables(report),
    ...categoryTable(report),
    ...fieldTable(report),
    ...vendorTables(report),
    ...requestTables(report, file),
    '',
    more.kept
      ? 'The next report is compared with this one.'
      : 'This report is not what the next one is compared with: only one without any alert of a gate that said GO is.',
    '',
    `Report \`${report.report}\`, digest \`${more.digest}\`, rule \`${report.rule.slice(0, 12)}\`.`,
  ]);
}
