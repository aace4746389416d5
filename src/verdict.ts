import type { Finding } from './finding.ts';

/** The only two verdicts. */
export type Verdict = 'GO' | 'NO-GO';

/**
 * Earns GO, in this one place: every declared check has exactly one finding, and each is a pass or validly waived.
 * An empty declaration is NO-GO, since nothing was asked.
 * @param declared ids of the checks that the plan declares for this gate
 * @param findings what was found
 * @returns the verdict
 */
export function decide(declared: readonly string[], findings: readonly Finding[]): Verdict {
  if (declared.length === 0 || declared.length !== findings.length || new Set(declared).size !== declared.length) return 'NO-GO';
  const byCheck = new Map(findings.map(finding => [finding.check, finding]));
  const good = declared.every(id => {
    const finding = byCheck.get(id);
    return (
      finding?.outcome === 'pass' ||
      (finding?.outcome === 'waived' && finding.waiver !== undefined && finding.waiver.daysLeft >= 0)
    );
  });
  return good ? 'GO' : 'NO-GO';
}

/** Exit codes, the same for every command (0 is GO, or done and verified). */
export const EXIT = { go: 0, noGo: 1, invalid: 2, unknown: 3, defect: 4 } as const;

/**
 * The exit code of a gate's findings.
 * @param declared ids of the declared checks
 * @param findings what was found
 * @returns 0 for GO; 1 if anything was measured bad; 3 if nothing was, but something could not be told
 */
export function exitCode(declared: readonly string[], findings: readonly Finding[]): number {
  if (decide(declared, findings) === 'GO') return EXIT.go;
  return findings.some(finding => finding.outcome === 'fail') ? EXIT.noGo : EXIT.unknown;
}
