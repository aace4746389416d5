import { describe, expect, it } from 'vitest';
import type { Code } from '../../src/codes.ts';
import type { Finding, Outcome } from '../../src/finding.ts';
import { patience } from '../../src/gates/patience.ts';

const finding = (outcome: Outcome, reason: Code): Finding => ({
  check: 'one',
  kind: 'signal',
  outcome,
  reason,
  expected: { flag: true },
  actual: { flag: true },
  at: 0,
  ms: 1,
});
const PASS = finding('pass', 'MET');
const DOWN = finding('error', 'SERVICE_ERROR');

/** The look at which a window of 46 looks ends, told by a word a look: `.` for a pass, `x` for no answer. */
function endOf(looks: string, of = 46): number {
  const patient = patience(of);
  for (let tick = 1; tick <= of; tick += 1)
    if (patient.ends([looks[tick - 1] === 'x' ? DOWN : PASS], tick, tick === of)) return tick;
  return 0;
}

describe('the patience of a window', () => {
  it.each([
    ['five looks in a row without an answer are borne with', '..xxxxx..', 0],
    ['six are not', '..xxxxxx..', 8],
    ['six in all are not, however they lie', '.x.x.x.x.x.x', 12],
    ['the first look must be answered', 'x.', 1],
    ['so must the last', `${'.'.repeat(45)}x`, 46],
  ])('%s', (_title, looks, end) => {
    expect(endOf(looks)).toBe(end);
  });

  it.each<[Outcome, Code, boolean]>([
    ['fail', 'NOT_MET', true],
    ['error', 'DENIED', true],
    ['error', 'RESPONSE_INVALID', true],
    ['error', 'TIMEOUT', false],
    ['inconclusive', 'NO_DATA', true],
    ['inconclusive', 'WATCHING', false],
    ['inconclusive', 'HELD', false],
    ['waived', 'WAIVED', false],
  ])('%s %s ends a window before its last look: %s', (outcome, reason, ends) => {
    expect(patience(46).ends([PASS, finding(outcome, reason)], 7, false)).toBe(ends);
  });

  it('an open question ends the window at its last look, and is no pass', () => {
    expect(patience(3).ends([finding('inconclusive', 'WATCHING')], 3, true)).toBe(true);
  });

  it('counts the looks without an answer, also where another check ends the window', () => {
    const patient = patience(46);
    patient.ends([PASS], 1, false);
    patient.ends([finding('fail', 'NOT_MET'), DOWN], 2, false);
    expect(patient.missed('one')).toBe(1);
  });
});
