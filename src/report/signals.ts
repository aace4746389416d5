import type { Facts, Finding } from '../finding.ts';
import { say } from '../measure.ts';
import { table } from './markdown.ts';

const CELLS = 8;
const SPARKS = '▁▂▃▄▅▆▇█';
/** Bars of a chart; more minutes than these are put together. */
const MOST_BARS = 60;

/** A signal that has stood in a window: probes before one have no minutes. */
const isWatched = (finding: Finding): finding is Finding & { readonly facts: Facts } =>
  finding.kind === 'signal' && finding.facts?.minutes !== undefined;

const countOf = (facts: Facts, name: string): number => {
  const fact = facts[name];
  return fact !== undefined && 'count' in fact ? fact.count : 0;
};
const said = (facts: Facts, name: string): string => {
  const fact = facts[name];
  return fact === undefined ? '' : say(fact);
};

/**
 * Evidence against its limit.
 * @param ratio from 0 to 1, on the scale of logarithms; at 1 the signal has failed
 * @returns eight cells
 */
export function evidenceBar(ratio: number): string {
  // The last cell is for the limit itself: almost there must not look like there.
  const full = ratio >= 1 ? CELLS : Math.min(CELLS - 1, Math.floor(Math.max(0, ratio) * CELLS));
  return '█'.repeat(full) + '░'.repeat(CELLS - full);
}

const barOf = (facts: Facts): string => {
  const evidence = facts.evidence;
  return evidence !== undefined && 'ratio' in evidence ? evidenceBar(evidence.ratio) : '';
};

/**
 * A signal of a window in a few words.
 * @param finding of the last look
 * @returns such as `worker-error-rate 1 of 12 ██░░░░░░ 40 to go`, or undefined for anything else
 */
export function signalWords(finding: Finding): string | undefined {
  if (!isWatched(finding)) return undefined;
  const { facts } = finding;
  const needed = countOf(facts, 'needed');
  const bar = barOf(facts);
  return [
    `${finding.check} ${said(facts, 'bad')} of ${said(facts, 'of')}`,
    ...(bar === '' ? [] : [bar]),
    ...(needed > 0 ? [`${needed} to go`] : []),
    ...(finding.outcome === 'pass' || finding.reason === 'WATCHING' ? [] : [finding.reason]),
  ].join(' ');
}

/**
 * The signals of a gate's record as Markdown.
 * @param findings of the record
 * @returns lines, none if the gate watched no signal
 */
export function signalLines(findings: readonly Finding[]): readonly string[] {
  const watched = findings.filter(isWatched);
  if (watched.length === 0) return [];
  const rows = watched.map(({ check, outcome, reason, facts, expected }) => [
    check,
    outcome === 'pass' ? 'PASS' : reason,
    `${said(facts, 'bad')} of ${said(facts, 'of')}`,
    said(facts, 'value'),
    said(facts, 'baseline'),
    say(expected),
    barOf(facts),
    said(facts, 'needed'),
    `${said(facts, 'minutes')}${countOf(facts, 'missed') > 0 ? ` (${said(facts, 'missed')} without data)` : ''}`,
  ]);
  const head = ['signal', 'says', 'bad', 'value', 'baseline', 'limit', 'evidence of harm', 'still needed', 'minutes'];
  return ['### Signals', '', ...table(head, rows)];
}

/**
 * Numbers as a line of blocks, for where no chart is drawn.
 * @param values at least 0, in the order of time
 * @returns one block a value
 */
export function sparkline(values: readonly number[]): string {
  const top = Math.max(...values, 0);
  return values.map(value => SPARKS[top === 0 ? 0 : Math.round((value / top) * (SPARKS.length - 1))]).join('');
}

/**
 * Bad ones a minute as a chart.
 * @param check the signal's id
 * @param minutes [minute since the epoch, bad, all], in the order of time
 * @returns lines of Markdown: a mermaid chart in the page's own colours, and a sparkline below it
 */
export function minuteChart(check: string, minutes: readonly (readonly [number, number, number])[]): readonly string[] {
  if (minutes.length === 0) return [];
  const width = Math.ceil(minutes.length / MOST_BARS);
  const bars = Array.from({ length: Math.ceil(minutes.length / width) }, (_, index) =>
    minutes.slice(index * width, (index + 1) * width).reduce((sum, [, x]) => sum + x, 0),
  );
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${check}: bad in ${width === 1 ? 'each minute' : `every ${width} minutes`}"`,
    `  x-axis "minute" 1 --> ${Math.max(2, minutes.length)}`,
    `  y-axis "bad" 0 --> ${Math.max(1, ...bars)}`,
    `  bar [${bars.join(', ')}]`,
    '```',
    `\`${sparkline(bars)}\``,
  ];
}
