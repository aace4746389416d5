import { canonical } from '../canonical.ts';
import type { Sealed } from '../evidence.ts';

/** The proofs that OS-06 names, and the kinds of checks that prove each. */
const PROOFS = [
  { name: 'cloudwatch_alarms', kinds: ['alarm', 'metric-filter'] },
  { name: 'cloudwatch_dashboards', kinds: ['dashboard'] },
  { name: 'cloudformation_stack_status', kinds: ['stack'] },
  { name: 'token_refresh_log', kinds: ['last-success', 'schedule'] },
  { name: 'token_refresh_invoke', kinds: ['invoke'] },
] as const;

/** A proof file. */
export interface Proof {
  /** The file's name, such as `cloudwatch_alarms.json`. */
  readonly name: string;
  /** Canonical JSON of typed fields only. */
  readonly text: string;
}

/**
 * The JSON proofs of a record (OS-06). They hold nothing that the record does not hold, so they passed its allowlist.
 * @param sealed a gate's record
 * @returns one file a proof of which the gate has a finding; what was not asked is not proved, and has no file
 */
export function proofs({ evidence, digest }: Sealed): readonly Proof[] {
  return PROOFS.flatMap(({ name, kinds }) => {
    const findings = evidence.findings.filter(finding => kinds.some(kind => kind === finding.kind));
    const { world, system, plan, commit, to: at } = evidence;
    const proof = { schema: 'gonogo/proof/1', proof: name, world, system, plan, commit, evidence: digest, at, findings };
    return findings.length === 0 ? [] : [{ name: `${name}.json`, text: canonical(proof) }];
  });
}
