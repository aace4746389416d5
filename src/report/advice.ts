import type { Check } from '../checks/index.ts';
import { CODES } from '../codes.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { checksOf, probesOf, triggersOf, withTriggers } from '../gates/gate-checks.ts';
import { gateId, gatesIn } from '../gates/place.ts';
import type { Plan } from '../plan/schema/index.ts';

/** What people are told of a finding that is not a pass. */
export interface Advice {
  readonly finding: Finding;
  /** What the reason code means. */
  readonly means: string;
  /** Why it matters, in the plan's words. */
  readonly why?: string;
  /** How to mend it: the plan's words, else the code's. */
  readonly fix: string;
}

/**
 * The checks of the record's gate, for their words. A record of another plan has none, and is told in the codes' words only.
 * @param evidence a gate's record
 * @param plan the plan that it was made with
 * @returns what it asked, probes and triggers included
 */
export function checksBehind(evidence: Evidence, plan: Plan): readonly Check[] {
  const known = evidence.phase === 'rollback' || plan.phases.some(phase => phase.id === evidence.phase);
  const placed = known ? gatesIn(plan, evidence.phase).find(({ gate }) => gateId(gate) === evidence.gate) : undefined;
  if (!placed) return [];
  const probes = placed.place === 'enter' ? probesOf(plan, evidence.phase, placed.gate).map(({ check }) => check) : [];
  return withTriggers([...checksOf(plan, placed.gate), ...probes], triggersOf(plan, evidence.phase));
}

/**
 * Everything that is not a pass, worst first: measured bad, could not ask, not enough to tell, waived.
 * @param evidence a gate's record
 * @param plan the plan that it was made with
 * @returns one advice a finding
 */
export function advice(evidence: Evidence, plan: Plan): readonly Advice[] {
  const checks = checksBehind(evidence, plan);
  const onlyOpen = evidence.findings.every(({ outcome, reason }) => outcome === 'pass' || reason === 'WATCHING');
  const order = ['fail', 'error', 'inconclusive', 'waived'];
  return (
    evidence.findings
      // A question that was still open when another ended the window needs no advice, unless it is all there is.
      .filter(({ outcome, reason }) => outcome !== 'pass' && (reason !== 'WATCHING' || onlyOpen))
      .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
      .map(finding => {
        const check = checks.find(each => each.id === finding.check);
        const { means, remedy } = CODES[finding.reason];
        return { finding, means, fix: check?.fix ?? remedy, ...(check?.why === undefined ? {} : { why: check.why }) };
      })
  );
}
