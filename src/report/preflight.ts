import type { Sealed } from '../evidence.ts';
import type { Plan } from '../plan/schema/index.ts';
import { gateSummary, type PlannedChange } from './gate-summary.ts';
import { fitted, plain } from './markdown.ts';

/**
 * The preflight report (OS-05): one overall status, then each gate's summary.
 * @param records of the gates, in order
 * @param plan the plan that they were made with
 * @param changes what an approval would change, shown with the last gate
 * @returns Markdown of at most 900 kB; without records the status is NO-GO
 */
export function preflightReport(records: readonly Sealed[], plan: Plan, changes: readonly PlannedChange[] = []): string {
  const go = records.length > 0 && records.every(({ evidence }) => evidence.verdict === 'GO');
  const title = `# Preflight: ${plain(plan.title)}`;
  const status = `**Status: ${go ? '✅ GO' : '⛔ NO-GO'}** — overall_status ${go ? 'PASS' : 'FAIL'}`;
  return fitted([
    title,
    '',
    status,
    '',
    ...records.flatMap(({ evidence, digest }, index) =>
      gateSummary(evidence, plan, { digest, ...(index === records.length - 1 ? { changes } : {}) }).split('\n'),
    ),
  ]);
}
