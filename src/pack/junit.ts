import { CODES } from '../codes.ts';
import type { CaseResult, PackResult } from './result.ts';

/** Characters that XML 1.0 has no place for, not even escaped: control characters, halves of pairs, and what is no character. */
const isLegal = (sign: string): boolean => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(sign) || '\n\r\t'.includes(sign);
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/**
 * A text inside an attribute or an element.
 * @param text any text
 * @returns the text without what XML cannot hold, escaped
 */
export function xml(text: string): string {
  return [...text]
    .filter(isLegal)
    .map(sign => ENTITIES[sign] ?? sign)
    .join('');
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

/** What did not hold, in the pack's own words. */
const details = ({ steps }: CaseResult): string =>
  steps
    .filter(step => step.outcome !== 'pass')
    .map(step => {
      const open = step.judged.filter(({ judgement }) => judgement !== 'met');
      const shown = open.map(({ what, judgement, expected, found }) =>
        expected === undefined
          ? `${what}: ${judgement}`
          : `${what}: ${judgement}, expected ${expected}, found ${found ?? 'nothing'}`,
      );
      return `${step.id}: ${step.blocked === undefined ? step.reason : `not sent, since ${step.blocked} did not pass`}${shown.length === 0 ? '' : `\n  ${shown.join('\n  ')}`}`;
    })
    .join('\n');

function testcase(pack: string, one: CaseResult): readonly string[] {
  const head = `    <testcase classname="${xml(pack)}" name="${xml(one.id)}" time="${seconds(one.ms)}"`;
  if (one.outcome === 'pass' && !one.flaky) return [`${head}/>`];
  if (one.outcome === 'pass')
    return [
      `${head}>`,
      `      <system-out>${xml(`flaky: ${one.steps.map(step => `${step.id} ${step.attempts}`).join(', ')} attempts`)}</system-out>`,
      '    </testcase>',
    ];
  const tag = one.outcome === 'fail' ? 'failure' : 'error';
  return [
    `${head}>`,
    `      <${tag} type="${one.reason}" message="${xml(`${one.reason}: ${CODES[one.reason].means}`)}">${xml(details(one))}</${tag}>`,
    '    </testcase>',
  ];
}

/**
 * A pack's result as JUnit XML, as common reporters read it. A pack that proved too little has a case of its own that says so: a reporter
 * that counts cases would show it green.
 * @param result of the pack
 * @returns the file's text
 */
export function junit(result: PackResult): string {
  const { pack, cases, from, to, outcome, reason } = result;
  const own = cases.some(each => each.outcome !== 'pass') || outcome === 'pass';
  const all: readonly CaseResult[] = own
    ? cases
    : [...cases, { id: 'the-pack-itself', outcome: 'error', reason, flaky: false, ms: 0, steps: [] }];
  const counts = `tests="${all.length}" failures="${all.filter(each => each.outcome === 'fail').length}" errors="${all.filter(each => each.outcome === 'error').length}" skipped="0" time="${seconds(to - from)}"`;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="gonogo" ${counts}>`,
    `  <testsuite name="${xml(pack)}" ${counts} timestamp="${new Date(from).toISOString().slice(0, 19)}">`,
    ...all.flatMap(one => testcase(pack, one)),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
}

/**
 * A pack's result in the Test Anything Protocol, version 13.
 * @param result of the pack
 * @returns the file's text
 */
export function tap({ pack, cases, outcome, reason }: PackResult): string {
  const lines = cases.map(({ id, outcome: one, reason: why, flaky }, index) =>
    one === 'pass' ? `ok ${index + 1} - ${id}${flaky ? ' (flaky)' : ''}` : `not ok ${index + 1} - ${id} (${why})`,
  );
  const own =
    outcome === 'pass' || cases.some(each => each.outcome !== 'pass') ? [] : [`not ok ${cases.length + 1} - ${pack} (${reason})`];
  return `${['TAP version 13', `1..${lines.length + own.length}`, ...lines, ...own].join('\n')}\n`;
}
