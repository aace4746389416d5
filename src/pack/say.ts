import { CODES } from '../codes.ts';
import { sayDuration } from '../duration.ts';
import type { CaseResult, Judged, PackResult, StepResult } from './result.ts';

const MARKS = { pass: '✓', fail: '✗', error: '!' } as const;

function condition({ what, judgement, expected, found }: Judged): string {
  const shown = expected === undefined ? '' : `: expected ${expected}, found ${found ?? 'nothing'}`;
  return `      ${judgement === 'met' ? '✓' : judgement === 'not met' ? '✗' : '?'} ${what}${judgement === 'met' ? '' : ` ${judgement}`}${shown}`;
}

function step(one: StepResult): readonly string[] {
  if (one.outcome === 'pass') return [];
  const status = one.status === undefined ? '' : `, HTTP ${one.status}`;
  const attempts = one.attempts > 1 ? `, ${one.attempts} attempts` : '';
  if (one.blocked !== undefined) return [`    ${one.id}: not sent, since ${one.blocked} did not pass`];
  return [
    `    ${one.id}${one.cleanup ? ' (cleanup)' : ''}: ${one.reason}${status}${attempts}`,
    ...one.judged.filter(({ judgement }) => judgement !== 'met').map(condition),
  ];
}

/**
 * One case for a terminal.
 * @param result of the case
 * @returns plain lines: the pack's own words, and of answers only what the pack marks
 */
export function caseLines(result: CaseResult): readonly string[] {
  const { id, outcome, reason, flaky, ms, steps } = result;
  const attempts = steps.reduce((sum, each) => sum + each.attempts, 0);
  const note = [
    ...(outcome === 'pass' ? [] : [reason]),
    ...(flaky ? [`flaky: ${attempts} attempts for ${steps.length} ${steps.length === 1 ? 'request' : 'requests'}`] : []),
  ].join(', ');
  return [`  ${MARKS[outcome]} ${id}  ${sayDuration(ms)}${note === '' ? '' : `  ${note}`}`, ...steps.flatMap(step)];
}

/**
 * A pack's end for a terminal.
 * @param result of the pack
 * @returns plain lines, the verdict last
 */
export function packLines(result: PackResult): readonly string[] {
  const { pack, outcome, reason, checks, minChecks, cases, from, to } = result;
  const count = (wanted: string): number => cases.filter(each => each.outcome === wanted).length;
  const flaky = cases.filter(each => each.flaky).length;
  const said = `${cases.length} cases: ${count('pass')} passed${flaky > 0 ? ` (${flaky} flaky)` : ''}, ${count('fail')} failed, ${count('error')} not told; ${checks} conditions judged (at least ${minChecks}) in ${sayDuration(to - from)}`;
  if (outcome === 'pass') return [`GO  ${pack}: ${said}`];
  return [
    `NO-GO ${reason}: ${pack}: ${said}`,
    `  what it means: ${CODES[reason].means}`,
    `  what to do: ${CODES[reason].remedy}`,
  ];
}
