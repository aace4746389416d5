import { CODES } from '../codes.ts';
import { sayDuration } from '../duration.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Tick } from '../gates/look.ts';
import { say } from '../measure.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Progress } from '../sampler/progress.ts';
import { advice } from './advice.ts';
import { signalWords } from './signals.ts';
import { questionWords, triggerLines } from './triggers.ts';

/** A line break in a plan's text could begin a line that a runner takes for a command. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const MARKS = { pass: '✓', fail: '✗', error: '!', inconclusive: '?', waived: '~' } as const;

/**
 * One finding on one line.
 * @param finding any finding
 * @param width of the column of the ids
 * @returns such as `✓ stack-status   UPDATE_COMPLETE`
 */
export function findingLine(finding: Finding, width = finding.check.length): string {
  const { check, outcome, reason, expected, actual, waiver } = finding;
  const head = `${MARKS[outcome]} ${check.padEnd(width)}`;
  if (outcome === 'pass') return `${head}  ${say(actual)}`;
  const left = waiver ? ` (${waiver.ticket}, ${waiver.daysLeft} days left)` : '';
  return `${head}  ${outcome} ${reason}: expected ${say(expected)}, found ${say(actual)}${left}`;
}

/**
 * One look of a window on one line.
 * @param tick the look
 * @returns such as `look 3 of 46: 14 of 15 passed, 1 open, 42 m left · worker-error-rate 0 of 1 ░░░░░░░░ 30 to go`
 */
export function tickLine({ tick, of, at, left, findings, questions }: Tick): string {
  const passed = findings.filter(finding => finding.outcome === 'pass').length;
  const open = findings.filter(finding => finding.reason === 'WATCHING').length;
  const signals = findings.flatMap(finding => signalWords(finding) ?? []);
  return [
    `look ${tick} of ${of}: ${passed} of ${findings.length} passed${open === 0 ? '' : `, ${open} open`}, ${sayDuration(left)} left`,
    ...questionWords(questions, at),
    ...signals,
  ].join(' · ');
}

/**
 * How far a report has come, on one line.
 * @param progress of the report
 * @returns such as `report tickets: batch 7 of 25, 70 of 250 items, 4.9/s, waited 12 s, 2 m left`
 */
export function progressLine({ report, stage, batch, of, taken, asked, perSecond, waited, left }: Progress): string {
  const done = stage === 'listing' ? `page ${batch}` : `batch ${batch}`;
  return [
    `report ${report}: ${done}${of === undefined ? '' : ` of ${of}`}`,
    stage === 'listing' ? `${taken} items listed` : `${taken} of ${asked} items`,
    ...(perSecond > 0 ? [`${perSecond.toFixed(1)}/s`] : []),
    ...(waited > 0 ? [`held back ${sayDuration(waited)}`] : []),
    ...(left === undefined ? [] : [`${sayDuration(left)} left`]),
  ].join(', ');
}

/**
 * A gate's record for a terminal: the verdict, then everything that is not a pass with why and how to mend it, then the rest.
 * @param evidence the record
 * @param plan the plan that it was made with
 * @returns plain lines without colours
 */
export function gateLines(evidence: Evidence, plan: Plan): readonly string[] {
  const { verdict, reason, findings } = evidence;
  const width = Math.max(0, ...findings.map(finding => finding.check.length));
  const told = advice(evidence, plan).flatMap(({ finding, why, fix }) => [
    `  ${findingLine(finding, width)}`,
    ...(why === undefined ? [] : [`      why: ${oneLine(why)}`]),
    `      fix: ${oneLine(fix)}`,
  ]);
  return [
    `${verdict}  ${evidence.gate} of ${evidence.phase} (${evidence.system}, ${evidence.world}${evidence.mode === 'break-glass' ? ', BREAK-GLASS' : ''})`,
    ...(reason === undefined ? [] : [`  ${reason}: ${CODES[reason].means} ${CODES[reason].remedy}`]),
    ...(evidence.triggered === undefined ? [] : [`  trigger ${evidence.triggered} fired`]),
    ...told,
    ...findings.filter(finding => finding.outcome === 'pass').map(finding => `  ${findingLine(finding, width)}`),
    ...triggerLines(evidence).map(line => `  ${line}`),
  ];
}
