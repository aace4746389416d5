import type { Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import { type Evidence, type Sealed, seal } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { keepHead } from '../journal/heads.ts';
import { signersIn } from '../phase/signers.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';
import { waiverFor } from '../plan/waiver.ts';
import { findingId, readinessOf, SIGNOFF_GATE } from '../signoff/readiness.ts';
import { BYPASS_WAIVER } from '../signoff/weakness.ts';
import { membershipWeaknessOf, type PlannedEnvironment, weaknessesOf } from '../signoff/weaknesses-of.ts';
import type { Target } from '../target.ts';
import { decide } from '../verdict.ts';
import type { RecordBase } from './phase-record.ts';

/** Whose environments are read. */
export interface EnvironmentsAsk {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly target: Target;
  /** What every record of the run has; `prev` is the digest of the last enter gate's record. */
  readonly base: Omit<RecordBase, 'from' | 'to'>;
  readonly signal?: AbortSignal;
}

/**
 * Reads the environments that will ask for a phase's sign-offs, and records how they protect: nobody is asked to approve what would be
 * refused, and the phase sees whether a rule has changed since.
 * @param ask the phase and the run
 * @returns the sealed record, kept in the account; undefined for a phase that nobody signs
 * @throws GonogoError what the clock rejects with on interruption
 */
export async function readEnvironments(ask: EnvironmentsAsk): Promise<Sealed | undefined> {
  const { plan, phase, target, signal } = ask;
  const from = target.clock.now();
  const findings: Finding[] = [];
  for (const { role, environment } of phase.signoff ?? []) {
    const planned = plan.environments.find(each => each.name === environment);
    if (planned) findings.push(...(await read(ask, role, planned)));
  }
  if (findings.length === 0) return undefined;
  const sealed = recordOf(ask, findings, from);
  try {
    await keepHead(target.parameters, sealed, signal);
    return sealed;
  } catch (thrown) {
    if (asGonogoError(thrown).code === 'INTERRUPTED') throw thrown;
    return recordOf(ask, findings, from, 'EVIDENCE_UNWRITTEN');
  }
}

async function read(ask: EnvironmentsAsk, role: string, planned: PlannedEnvironment): Promise<readonly Finding[]> {
  const { plan, target, signal } = ask;
  const at = target.clock.now();
  try {
    const signers = await signersIn(plan, planned.reviewers, target.repository, signal);
    const found = await target.approvals.environment(planned.name, signal);
    const waiver = waiverFor(plan.waivers ?? [], BYPASS_WAIVER, at);
    const own = signers.find(each => each.role === role);
    const weaknesses = [...weaknessesOf(planned, found, signers), ...membershipWeaknessOf(planned, found, own)];
    const ms = Math.max(0, target.clock.now() - at);
    return readinessOf({ role, planned, found, signers, weaknesses, at, ms, ...(waiver ? { waiver } : {}) });
  } catch (thrown) {
    const { code } = asGonogoError(thrown);
    if (code === 'INTERRUPTED') throw thrown;
    const asked = { expected: { count: planned.id }, actual: { word: 'unknown' } } as const;
    const check = findingId(role, 'identity');
    return [
      { check, kind: SIGNOFF_GATE, outcome: 'error', reason: code, ...asked, at, ms: Math.max(0, target.clock.now() - at) },
    ];
  }
}

function recordOf({ phase, target, base }: EnvironmentsAsk, findings: readonly Finding[], from: number, reason?: Code): Sealed {
  const declared = findings.map(({ check }) => check);
  const verdict: Evidence['verdict'] = reason === undefined ? decide(declared, findings) : 'NO-GO';
  return seal({
    ...base,
    from,
    to: target.clock.now(),
    phase: phase.id,
    gate: SIGNOFF_GATE,
    kind: SIGNOFF_GATE,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    declared,
    findings,
    looks: 1,
  });
}
