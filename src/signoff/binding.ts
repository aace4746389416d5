import type { Evidence } from '../evidence.ts';
import { approvalCode, codeIn } from './approval-code.ts';
import type { Passed } from './passed.ts';
import { rulesAtGate } from './readiness.ts';
import { type Refusal, refusal } from './refusal.ts';

/** An approval and what it must be bound to. */
export interface Binding {
  readonly environment: string;
  readonly role: string;
  readonly passed: Passed;
  /** The gate's record of the environments: the last of its chain. */
  readonly gate: Evidence;
  readonly digest: string;
  /** Digest of the environment's rules as they stand now. */
  readonly rules: string;
  readonly run: string;
  /** How long after the evidence an approval counts, ms. */
  readonly within: number;
  /** Whether the plan asks for the code. */
  readonly code: boolean;
}

/** Two machines' clocks may differ by this much, ms: the same bound as the `clock` check. */
const SKEW_MS = 60_000;

/**
 * Refuses an approval that is not one of this evidence: of another run, under other rules, given before or too long after it, or
 * without the code that stands beside it.
 * @param binding the approval and the evidence
 * @returns the refusal, undefined if it is bound
 */
export function refuseUnbound(binding: Binding): Refusal | undefined {
  const { environment, passed, gate } = binding;
  if (gate.run.id !== binding.run || gate.run.attempt !== 1)
    return refusal('SIGNOFF_OTHER_RUN', 'expected the gate’s evidence to be of this run, found another run’s');
  const recorded = rulesAtGate(gate, binding.role);
  if (recorded === undefined)
    return refusal('ENV_RULES_UNRECORDED', `expected the gate to have recorded the rules of ${environment}, found it has not`);
  if (recorded !== binding.rules)
    return refusal('ENV_RULES_CHANGED', `expected the rules of ${environment} as the gate saw them, found others`);
  if (passed.notBefore < gate.to - SKEW_MS)
    return refusal('SIGNOFF_BEFORE_EVIDENCE', `expected ${environment} to be asked after the gate had ended, found it before`);
  // By the later end of the interval: an approval that may have been in time may as well have been late.
  const minutes = (ms: number): number => Math.ceil(ms / 60_000);
  if (passed.notAfter - gate.to > binding.within)
    return refusal(
      'SIGNOFF_LATE',
      `expected an approval within ${minutes(binding.within)} minutes of its evidence, found it may be ${minutes(passed.notAfter - gate.to)}`,
    );
  if (!binding.code) return undefined;
  const { commit, plan } = gate;
  const code = approvalCode({ run: binding.run, environment, commit, plan, evidence: binding.digest });
  const found = codeIn(passed.approval.comment, code);
  if (found === 'none')
    return refusal('SIGNOFF_CODE_MISSING', 'expected the code of the gate’s summary in the approval’s comment, found none');
  return found === 'other'
    ? refusal('SIGNOFF_CODE_OTHER', 'expected the code of this gate’s summary in the approval’s comment, found another')
    : undefined;
}
