import { describe, expect, it } from 'vitest';
import { junit, tap, xml } from '../../src/pack/junit.ts';
import type { CaseResult, PackResult } from '../../src/pack/result.ts';
import { caseLines, packLines } from '../../src/pack/say.ts';

const passed: CaseResult = { id: 'health', outcome: 'pass', reason: 'MET', flaky: false, ms: 12, steps: [] };
const failed: CaseResult = {
  id: 'audit',
  outcome: 'fail',
  reason: 'NOT_MET',
  flaky: false,
  ms: 1500,
  steps: [
    {
      id: 'verify',
      outcome: 'fail',
      reason: 'NOT_MET',
      attempts: 2,
      status: 200,
      ms: 1400,
      judged: [
        { what: 'status', judgement: 'met' },
        { what: 'path n equals', judgement: 'not met', expected: '{"equals":"<8>"}', found: '["7"]' },
      ],
    },
    { id: 'read', outcome: 'error', reason: 'BLOCKED', blocked: 'verify', attempts: 0, ms: 0, judged: [] },
  ],
};
const flaky: CaseResult = {
  ...passed,
  id: 'poll',
  flaky: true,
  steps: [{ id: 'poll', outcome: 'pass', reason: 'MET', attempts: 3, ms: 9, judged: [] }],
};
const result = (cases: readonly CaseResult[], more: Partial<PackResult> = {}): PackResult => ({
  pack: 'lamp',
  outcome: 'fail',
  reason: 'NOT_MET',
  checks: 9,
  minChecks: 4,
  from: Date.UTC(2026, 10, 23, 9),
  to: Date.UTC(2026, 10, 23, 9, 0, 2),
  cases,
  ...more,
});

describe('JUnit', () => {
  it('counts, names and explains', () => {
    const text = junit(result([passed, failed, flaky]));
    expect(text).toContain(
      '<testsuite name="lamp" tests="3" failures="1" errors="0" skipped="0" time="2.000" timestamp="2026-11-23T09:00:00">',
    );
    expect(text).toContain('<testcase classname="lamp" name="health" time="0.012"/>');
    expect(text).toContain('<failure type="NOT_MET" message="NOT_MET: ');
    expect(text).toContain(
      'path n equals: not met, expected {&quot;equals&quot;:&quot;&lt;8&gt;&quot;}, found [&quot;7&quot;]&#10;read: not sent, since verify did not pass',
    );
    expect(text).toContain('<system-out>flaky: poll 3 attempts</system-out>');
  });

  it('shows a pack that proved too little red, although each case is green', () => {
    const short = result([passed], { outcome: 'error', reason: 'TOO_FEW_CHECKS' });
    expect(junit(short)).toContain('tests="2" failures="0" errors="1"');
    expect(junit(short)).toContain('<error type="TOO_FEW_CHECKS"');
    expect(tap(short)).toBe('TAP version 13\n1..2\nok 1 - health\nnot ok 2 - lamp (TOO_FEW_CHECKS)\n');
  });

  it('holds nothing that XML cannot', () => {
    expect(xml('a\u0000\u001b[31m\ud800b<&>"\'\u{1f600}\ufffe\n')).toBe('a[31mb&lt;&amp;&gt;&quot;&apos;\u{1f600}&#10;');
  });
});

describe('a terminal', () => {
  it('shows what did not pass, in the pack’s own words', () => {
    expect(caseLines(failed)).toEqual([
      '  ✗ audit  1.5 s  NOT_MET',
      '    verify: NOT_MET, HTTP 200, 2 attempts',
      '      ✗ path n equals not met: expected {"equals":"<8>"}, found ["7"]',
      '    read: not sent, since verify did not pass',
    ]);
    expect(caseLines(passed)).toEqual(['  ✓ health  12 ms']);
    expect(caseLines(flaky)[0]).toContain('flaky: 3 attempts for 1 request');
  });

  it('says the verdict with its remedy', () => {
    expect(packLines(result([passed, failed, flaky]))[0]).toBe(
      'NO-GO NOT_MET: lamp: 3 cases: 2 passed (1 flaky), 1 failed, 0 not told; 9 conditions judged (at least 4) in 2 s',
    );
    expect(packLines(result([passed], { outcome: 'pass', reason: 'MET' }))).toEqual([
      'GO  lamp: 1 cases: 1 passed, 0 failed, 0 not told; 9 conditions judged (at least 4) in 2 s',
    ]);
  });
});
