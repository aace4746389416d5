import { describe, expect, it } from 'vitest';
import { canonical, sha256 } from '../../src/canonical.ts';
import { isGonogoError } from '../../src/errors.ts';
import { type Evidence, seal, unseal } from '../../src/evidence.ts';
import type { Finding } from '../../src/finding.ts';

const finding: Finding = {
  check: 'a',
  kind: 'stack',
  outcome: 'pass',
  reason: 'MET',
  expected: { word: 'OK' },
  actual: { word: 'OK' },
  facts: { looks: { count: 1 } },
  at: 1,
  ms: 2,
};
const record: Omit<Evidence, 'schema'> = {
  world: 'rehearsal',
  mode: 'normal',
  system: 'order-status',
  plan: 'a'.repeat(64),
  commit: 'c'.repeat(40),
  run: { id: '42', attempt: 1, job: 'gate-shadow' },
  tool: { version: '0.1.0', bundle: 'b'.repeat(64) },
  phase: 'shadow',
  gate: 'preflight',
  kind: 'preflight',
  verdict: 'GO',
  declared: ['a'],
  findings: [finding],
  looks: 1,
  from: 1,
  to: 3,
  prev: null,
};
const codeOf = (act: () => unknown): unknown => {
  try {
    return { made: act() };
  } catch (error) {
    return isGonogoError(error) ? error.code : error;
  }
};
const withFinding = (more: object) => ({ ...record, findings: [{ ...finding, ...more }] }) as typeof record;

describe('seal', () => {
  it('writes a record in its canonical form and names it by its digest', () => {
    const sealed = seal(record);
    expect(sealed.text).toBe(canonical({ schema: 'gonogo/evidence/1', ...record }));
    expect(sealed.digest).toBe(sha256(sealed.text));
    expect(unseal(sealed.text, sealed.digest)).toEqual(sealed);
  });

  it.each([
    ['an unknown field', { ...record, note: 'hello' } as typeof record],
    ['an unknown field of a finding', withFinding({ body: 'hello' })],
    ['a measure of two kinds', withFinding({ actual: { count: 1, word: 'x' } })],
    ['a measure of an unknown kind', withFinding({ actual: { text: 'x' } })],
    ['an empty measure', withFinding({ actual: {} })],
    ['an address for a word', withFinding({ actual: { word: 'someone@mail.example' } })],
    ['two lines for a word', withFinding({ actual: { word: 'a\nb' } })],
    ['a number that is none', withFinding({ actual: { count: Number.NaN } })],
    ['a fact with a free name', withFinding({ facts: { 'Some Name': { count: 1 } } })],
    ['an undocumented reason', withFinding({ outcome: 'fail', reason: 'NO_SUCH_REASON' })],
    ['an outcome that nobody knows', withFinding({ outcome: 'skipped' })],
    ['a GO over a fail', withFinding({ outcome: 'fail', reason: 'NOT_MET' })],
    ['a GO over an unasked check', { ...record, declared: ['a', 'b'] }],
    ['a GO with nothing declared', { ...record, declared: [], findings: [] }],
    ['a GO with a reason against it', { ...record, reason: 'EVIDENCE_UNWRITTEN' as const }],
    ['a GO with a trigger that fired', { ...record, triggered: 'errors' }],
    ['a NO-GO without a reason', { ...record, verdict: 'NO-GO' as const }],
    ['an end before its beginning', { ...record, to: 0 }],
    ['another world', { ...record, world: 'staging' } as unknown as typeof record],
    ['a short digest', { ...record, plan: 'abc' }],
    ['a member that is undefined', { ...record, triggered: undefined } as unknown as typeof record],
  ])('refuses %s', (_what, bad) => {
    expect(['EVIDENCE_INVALID', 'NOT_CANONICAL']).toContain(codeOf(() => seal(bad)));
  });
});

describe('unseal', () => {
  const { text, digest } = seal(record);

  it.each([
    ['another digest', text, '0'.repeat(64), 'EVIDENCE_TAMPERED'],
    ['a changed verdict', text.replace('"GO"', '"NO-GO"'), digest, 'EVIDENCE_TAMPERED'],
  ])('refuses %s', (_what, bad, name, code) => {
    expect(codeOf(() => unseal(bad, name))).toBe(code);
  });

  it.each([
    ['spaces', ` ${text}`],
    ['a key twice', text.replace('"looks":1', '"looks":1,"looks":1')],
    ['another spelling of a number', text.replace('"looks":1,', '"looks":1.0,')],
    ['no JSON', 'hello'],
    ['another schema', text.replace('evidence/1', 'evidence/2')],
    ['a list', '[]'],
  ])('refuses %s even with its own digest', (_what, bad) => {
    expect(bad).not.toBe(text);
    expect(codeOf(() => unseal(bad, sha256(bad)))).toBe('EVIDENCE_INVALID');
  });
});
