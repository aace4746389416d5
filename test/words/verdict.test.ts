import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Outcome } from '../../src/finding.ts';
import { decide, exitCode } from '../../src/verdict.ts';

const shown = (daysLeft: number) => ({ ticket: 'OPS-1', owner: 'engineering', expires: '2027-01-31', daysLeft });
const findingOf = (check: string, outcome: Outcome, daysLeft?: number): Finding => ({
  check,
  kind: 'stack',
  outcome,
  reason: outcome === 'pass' ? 'MET' : 'NOT_MET',
  expected: { flag: true },
  actual: { flag: false },
  at: 0,
  ms: 0,
  ...(daysLeft === undefined ? {} : { waiver: shown(daysLeft) }),
});

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
// Weighted towards GO, which random findings would hardly ever earn.
const outcome = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Outcome>('pass', 'waived') },
  fc.constantFrom<Outcome>('fail', 'error', 'inconclusive'),
);
const finding = fc
  .tuple(ids, outcome, fc.option(fc.integer({ min: -2, max: 30 }), { nil: undefined }))
  .map(parts => findingOf(...parts));
const declaredAndFound = fc.oneof(
  fc.tuple(fc.array(ids, { maxLength: 6 }), fc.array(finding, { maxLength: 6 })),
  // Mostly one finding a check, in any order, so that GO happens.
  fc.uniqueArray(ids, { maxLength: 5 }).chain(declared =>
    fc.tuple(
      fc.constant(declared),
      fc
        .tuple(...declared.map(id => finding.map(found => ({ ...found, check: id }))))
        .chain(found => fc.shuffledSubarray(found, { minLength: found.length })),
    ),
  ),
);

describe('decide', () => {
  it('says GO if and only if every declared check has exactly one finding, a pass or validly waived', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(declaredAndFound, ([declared, findings]) => {
        const once = (id: string) => declared.filter(each => each === id).length === 1;
        const goodOnce = (id: string) => {
          const own = findings.filter(found => found.check === id);
          const [only] = own;
          return (
            own.length === 1 &&
            only !== undefined &&
            (only.outcome === 'pass' || (only.outcome === 'waived' && (only.waiver?.daysLeft ?? -1) >= 0))
          );
        };
        const go =
          declared.length > 0 &&
          declared.every(id => once(id) && goodOnce(id)) &&
          findings.every(found => declared.some(id => id === found.check));
        const verdict = decide(declared, findings);
        seen.add(verdict);
        expect(verdict).toBe(go ? 'GO' : 'NO-GO');
        expect(exitCode(declared, findings) === 0).toBe(go);
      }),
      { numRuns: 3000, seed: 42 },
    );
    expect(seen).toEqual(new Set(['GO', 'NO-GO']));
  });

  it('is NO-GO when nothing was declared, whatever was found', () => {
    expect(decide([], [])).toBe('NO-GO');
    expect(decide([], [findingOf('a', 'pass')])).toBe('NO-GO');
  });

  it.each([
    [['fail', 'error'], 1],
    [['pass', 'error'], 3],
    [['pass', 'inconclusive'], 3],
    [['pass', 'pass'], 0],
  ] as const)('ends %j with %i', (outcomes, exit) => {
    const findings = outcomes.map((each, index) => findingOf(`c${index}`, each));
    expect(
      exitCode(
        findings.map(each => each.check),
        findings,
      ),
    ).toBe(exit);
  });
});
