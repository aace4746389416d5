import { gonogoError } from '../errors.ts';
import { type Evidence, type Signoff, seal } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { travelledRecord } from '../phase/admit.ts';
import { bindSignoffs, readSignoffs, type SignoffAsk } from '../phase/signoff.ts';
import type { Phase } from '../plan/schema/index.ts';
import { signoffLines, signoffSection } from '../report/signoff.ts';
import { SIGNOFF_GATE } from '../signoff/readiness.ts';
import { evidenceIn } from './evidence-files.ts';
import { fileOf } from './run-gates.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/**
 * What a phase job reads back: every sign-off of the phase. It runs in the environment of the last one.
 * @param session the open session
 * @param phase of its plan
 * @param signal of an interruption
 */
export function signoffAsk({ loaded, target, run }: Session, phase: Phase, signal: AbortSignal): SignoffAsk {
  const wanted = phase.signoff ?? [];
  const own = wanted.at(-1) ?? { role: 'nobody', environment: '' };
  return { plan: loaded.plan, phase, target, run, own, wanted, signal };
}

/**
 * The job of one sign-off role: it says whether this approval counts. It decides nothing, since the phase job reads all of them back
 * itself; it only ends a run early in which one does not count.
 * @param session the open session
 * @param ask the phase, the role, and the folder with the gate's evidence
 * @returns what to tell, with the record as a file
 * @throws GonogoError `UNKNOWN_PHASE`, `USAGE`, and why the approval does not count
 */
export async function runSignOff(
  session: Session,
  ask: { readonly phase: string; readonly role: string; readonly evidence: string; readonly signal: AbortSignal },
): Promise<Said> {
  const { loaded, world, run, clock } = session;
  const { plan, digest: planDigest } = loaded;
  const phase = plan.phases.find(each => each.id === ask.phase);
  if (!phase) throw gonogoError('UNKNOWN_PHASE', 'expected a phase of the plan, found another name');
  const own = phase.signoff?.find(({ role }) => role === ask.role);
  if (!own) throw gonogoError('USAGE', `expected role to be one that signs phase ${phase.id} off, found another name`);
  const from = clock.now();
  const asked: SignoffAsk = { plan, phase, target: session.target, run, own, wanted: [own], signal: ask.signal };
  const read = await readSignoffs(asked);
  const file = evidenceIn(ask.evidence, plan.system, phase.id);
  const gate = travelledRecord({ plan, planDigest, phase, world, commit: run.commit, file }, SIGNOFF_GATE);
  const signoffs = bindSignoffs(asked, read, gate);
  const findings = signoffs.map((each): Finding => findingOf(each, clock.now()));
  const evidence: Omit<Evidence, 'schema'> = {
    world,
    mode: 'normal',
    system: plan.system,
    plan: planDigest,
    commit: run.commit,
    run: { id: run.id, attempt: run.attempt, job: run.job },
    tool: session.tool,
    phase: phase.id,
    gate: `signoff-${own.role}`.slice(0, 63),
    kind: 'sign-off',
    verdict: 'GO',
    declared: findings.map(({ check }) => check),
    findings,
    looks: 1,
    signoffs: [...signoffs],
    from,
    to: clock.now(),
    prev: gate.digest,
  };
  const sealed = seal(evidence);
  return {
    exit: 0,
    verdict: 'GO',
    code: 'MET',
    lines: [`GO  sign-off of phase ${phase.id} by ${own.role}`, ...signoffLines(signoffs)],
    summary: [`## ✅ GO — sign-off of ${phase.id} by ${own.role}`, '', ...signoffSection(signoffs)].join('\n'),
    outputs: { verdict: 'GO', reason: 'MET', 'plan-digest': planDigest, 'evidence-digest': sealed.digest },
    files: [fileOf(sealed)],
    json: { digest: sealed.digest, records: [sealed.evidence] },
  };
}

const findingOf = ({ role }: Signoff, at: number): Finding => ({
  check: role,
  kind: 'sign-off',
  outcome: 'pass',
  reason: 'MET',
  expected: { word: 'approved' },
  actual: { word: 'approved' },
  at,
  ms: 0,
});
