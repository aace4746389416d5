import { describe, expect, it } from 'vitest';
import { evaluate, interpolate, isMet } from '../../src/rehearsal/runner/expression.ts';
import { jobStatus, stepStatus } from '../../src/rehearsal/runner/status.ts';
import type { Job } from '../../src/rehearsal/runner/workflow.ts';

const contexts = {
  github: { ref: 'refs/heads/main' },
  needs: { gate: { result: 'success', outputs: { verdict: 'GO', braces: '}}' } }, other: { result: 'failure', outputs: {} } },
};

describe('evaluate', () => {
  it.each([
    ["needs.gate.outputs.verdict == 'GO'", true],
    ["needs.gate.outputs.verdict == 'NO-GO'", false],
    ["needs.gate.outputs.missing == 'GO'", false],
    ['needs.nobody.outputs.verdict', null],
    ["contains(needs.*.result, 'failure')", true],
    ["contains(needs.*.result, 'cancelled')", false],
    ["format('{0}-{1}', 'a', 2)", 'a-2'],
    ["fromJSON('[1,2]')", [1, 2]],
  ])('%s', (expression, value) => {
    expect(evaluate(expression, contexts)).toEqual(value);
  });

  it.each([
    ["hashFiles('package-lock.json') != ''", /Unrecognized function: 'hashFiles'/],
    ['secrets.token', /secrets/],
    ['always()', /always/],
    ["needs.gate == 'x' &&", /cannot be evaluated/],
    ["fromJSON('not json, maybe a secret')", /cannot be evaluated/],
  ])('stops at %s', (expression, message) => {
    expect(() => evaluate(expression, contexts)).toThrow(message);
  });

  it('does not repeat a value that it could not read', () => {
    const secret = { needs: { a: { outputs: { x: 'hunter2' } } } };
    expect(() => evaluate('fromJSON(needs.a.outputs.x)', secret)).toThrow(/^(?!.*hunter2)/s);
  });
});

describe('interpolate', () => {
  it.each([
    ['plain', 'plain'],
    ['v=${{ needs.gate.outputs.verdict }}!', 'v=GO!'],
    ['${{ github.ref }} ${{ needs.nobody }}', 'refs/heads/main '],
    ["${{ '}}' }}${{ needs.gate.outputs.braces }}", '}}}}'],
    ['${{ 1 == 1 }}', 'true'],
  ])('%s', (template, text) => {
    expect(interpolate(template, contexts)).toBe(text);
  });

  it('stops at an expression that is never closed', () => {
    expect(() => interpolate('${{ github.ref', contexts)).toThrow(/never closed/);
  });
});

describe('status functions', () => {
  const job = (id: string, ...needs: string[]): Job => ({
    id,
    name: id,
    needs,
    if: 'success()',
    env: {},
    outputs: {},
    steps: [],
    at: { line: 1, column: 1 },
  });
  const chain = [job('a'), job('b', 'a'), job('c', 'b')];

  it.each([
    ['all ended well', { a: 'success', b: 'success' }, false, { success: true, failure: false, cancelled: false }],
    [
      'a skipped ancestor, not only a direct need',
      { a: 'skipped', b: 'success' },
      false,
      { success: false, failure: false, cancelled: false },
    ],
    [
      'a failed ancestor behind a skipped need',
      { a: 'failure', b: 'skipped' },
      false,
      { success: false, failure: true, cancelled: false },
    ],
    [
      'a cancelled ancestor is no failure',
      { a: 'cancelled', b: 'skipped' },
      false,
      { success: false, failure: false, cancelled: false },
    ],
    ['the run was cancelled', { a: 'success', b: 'success' }, true, { success: false, failure: false, cancelled: true }],
  ] as const)('of a job when %s', (_, ended, cancelled, status) => {
    expect(jobStatus('c', chain, new Map(Object.entries(ended)), cancelled)).toEqual(status);
  });

  it('of a step follow the job', () => {
    expect(isMet('failure()', {}, stepStatus('failure'))).toBe(true);
    expect(isMet('success()', {}, stepStatus('cancelled'))).toBe(false);
    expect(isMet('failure()', {}, stepStatus('cancelled'))).toBe(false);
    expect(isMet('always() && !cancelled()', {}, stepStatus('failure'))).toBe(true);
  });
});
