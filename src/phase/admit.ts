import { sha256 } from '../canonical.ts';
import { milliseconds } from '../duration.ts';
import { asGonogoError, gonogoError } from '../errors.ts';
import { type Evidence, type Sealed, unseal } from '../evidence.ts';
import { gateId } from '../gates/place.ts';
import { headName, readHead } from '../journal/heads.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import type { World } from '../world.ts';

/** The greatest age of the enter evidence if the plan does not say, ms. */
const FRESH_MS = 3_600_000;
/** Two machines' clocks may differ by this much, ms: the same bound as the `clock` check. */
const SKEW_MS = 60_000;

/** What a phase is admitted by. */
export interface AdmitAsk {
  readonly plan: Plan;
  readonly planDigest: string;
  readonly phase: Phase;
  readonly target: Target;
  readonly world: World;
  readonly commit: string;
  /** The evidence file of a gate, by its id, as it travelled; undefined if there is none. */
  readonly file: (gate: string) => string | undefined;
}

/**
 * Admits a phase only on evidence: each of its enter gates said GO, lately, for this plan, commit and world, and the record
 * that travelled is the one whose digest stands in the target account.
 * @param ask the phase and where to look
 * @returns the digest of the last enter record
 * @throws GonogoError `EVIDENCE_MISSING`, `EVIDENCE_NO_GO`, `EVIDENCE_OTHER_PLAN`, `WORLD_OTHER`, `EVIDENCE_STALE`, `EVIDENCE_TAMPERED`
 */
export async function admitByEvidence(ask: AdmitAsk): Promise<string> {
  let last = '';
  for (const gate of ask.phase.enter) last = (await admitRecord(ask, gateId(gate))).digest;
  return last;
}

/**
 * Admits the record of one gate.
 * @param ask the phase and where to look
 * @param id the gate's
 * @returns the record
 * @throws GonogoError as `admitByEvidence`
 */
export async function admitRecord(ask: AdmitAsk, id: string): Promise<Sealed> {
  const { plan, phase, target, world } = ask;
  const limit = phase.fresh === undefined ? FRESH_MS : milliseconds(phase.fresh);
  const head = await readHead(target.parameters, headName(plan.system, phase.id, id));
  if (!head) throw gonogoError('EVIDENCE_MISSING', `expected a record of gate ${id} of phase ${phase.id}, found none`);
  if (head.world !== world) throw gonogoError('WORLD_OTHER', `expected evidence of the world ${world}, found one of another`);
  if (head.plan !== ask.planDigest || head.commit !== ask.commit)
    throw gonogoError('EVIDENCE_OTHER_PLAN', `expected evidence of this plan and commit, found one of another`);
  if (head.verdict !== 'GO') throw gonogoError('EVIDENCE_NO_GO', `expected gate ${id} to have said GO, found NO-GO`);
  const age = target.clock.now() - head.at;
  if (age > limit || age < -SKEW_MS)
    throw gonogoError(
      'EVIDENCE_STALE',
      `expected evidence of at most ${Math.round(limit / 60_000)} minutes, found one of ${Math.round(age / 60_000)}`,
    );
  const text = ask.file(id);
  if (text === undefined) throw gonogoError('EVIDENCE_MISSING', `expected the evidence file of gate ${id}, found none`);
  const sealed = travelled(text);
  const { evidence, digest } = sealed;
  if (digest !== head.digest && evidence.to === head.at)
    throw gonogoError('EVIDENCE_TAMPERED', `expected the record that the target account names for gate ${id}, found another`);
  // The head is written by the read role: what it says of a record counts only if the record says the same.
  refuseOther(ask, id, evidence);
  // A head is kept by gate, not by run: whoever ran this gate since has put his own record there. Nobody approved that one.
  if (digest !== head.digest)
    throw gonogoError('EVIDENCE_STALE', `expected the newest record of gate ${id}, found that the gate has run again since`);
  // Its age was taken from the head: a head that gives the record another time would make an old one young.
  if (evidence.to !== head.at)
    throw gonogoError('EVIDENCE_TAMPERED', `expected the head of gate ${id} to give its record’s own time, found another`);
  refuseNoGo(id, evidence);
  return sealed;
}

/**
 * Reads a gate's record as it travelled, where the account is not asked: by a job that only signs. The phase asks it again.
 * @param ask the phase and where to look
 * @param id the gate's
 * @returns the record
 * @throws GonogoError `EVIDENCE_MISSING`, `EVIDENCE_OTHER_PLAN`, `WORLD_OTHER`, `EVIDENCE_TAMPERED`
 */
export function travelledRecord(ask: Omit<AdmitAsk, 'target'>, id: string): Sealed {
  const text = ask.file(id);
  if (text === undefined) throw gonogoError('EVIDENCE_MISSING', `expected the evidence file of gate ${id}, found none`);
  const sealed = travelled(text);
  refuseOther(ask, id, sealed.evidence);
  refuseNoGo(id, sealed.evidence);
  return sealed;
}

function refuseOther({ plan, phase, world, planDigest, commit }: Omit<AdmitAsk, 'target'>, id: string, evidence: Evidence): void {
  if (evidence.world !== world) throw gonogoError('WORLD_OTHER', `expected evidence of the world ${world}, found one of another`);
  if (evidence.plan !== planDigest || evidence.commit !== commit)
    throw gonogoError('EVIDENCE_OTHER_PLAN', 'expected evidence of this plan and commit, found one of another');
  if (evidence.system !== plan.system || evidence.phase !== phase.id || evidence.gate !== id)
    throw gonogoError('EVIDENCE_TAMPERED', `expected the evidence file of gate ${id}, found another record`);
}

function refuseNoGo(id: string, evidence: Evidence): void {
  if (evidence.verdict !== 'GO' || evidence.mode !== 'normal')
    throw gonogoError('EVIDENCE_TAMPERED', `expected a GO of gate ${id} that may be approved, found another record`);
}

/** A file that is no whole record says nothing, whatever the account names. */
function travelled(text: string): Sealed {
  try {
    return unseal(text, sha256(text));
  } catch (thrown) {
    const { message } = asGonogoError(thrown);
    throw gonogoError('EVIDENCE_TAMPERED', `expected the file of a record as a gate wrote it: ${message}`);
  }
}
