import type { Code } from '../codes.ts';
import { decide, type Verdict } from '../verdict.ts';
import type { Titled } from './report.ts';

/**
 * The verdict of a release PR's findings and its one reason: the first that was measured bad, else the first that is not a pass.
 * @param findings one for each question
 * @returns GO only if each passed
 */
export function judge(findings: readonly Titled[]): { readonly verdict: Verdict; readonly reason: Code } {
  const all = findings.map(({ finding }) => finding);
  const verdict = decide(
    all.map(({ check }) => check),
    all,
  );
  const first = all.find(({ outcome }) => outcome === 'fail') ?? all.find(({ outcome }) => outcome !== 'pass');
  return { verdict, reason: verdict === 'GO' ? 'MET' : (first?.reason ?? 'DEFECT') };
}
