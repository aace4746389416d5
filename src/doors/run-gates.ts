import { runGate } from '../acts/run-gate.ts';
import { isBuilt } from '../changes/address.ts';
import { readSwitches } from '../changes/read.ts';
import type { Code } from '../codes.ts';
import type { Sealed } from '../evidence.ts';
import type { Tick } from '../gates/look.ts';
import { gateSummary } from '../report/gate-summary.ts';
import { gateLines } from '../report/lines.ts';
import { planned } from '../report/planned.ts';
import { proofs } from '../report/proofs.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/** Which gates of which phase. */
export interface GatesAsk {
  readonly phase: string;
  /** `enter`, `leave`, `verify`, or a gate's id. */
  readonly gate: string;
  readonly signal?: AbortSignal;
  readonly report?: (tick: Tick & { readonly gate: string }) => void | Promise<void>;
}

/**
 * The file of a record.
 * @param sealed a record
 * @returns such as `order-status.canary.preflight.json`
 */
export function fileOf({ evidence, text }: Sealed): { readonly name: string; readonly text: string } {
  return { name: `${evidence.system}.${evidence.phase}.${evidence.gate}.json`, text };
}

/**
 * Runs the gates of a phase and says what they found.
 * @param session the open session
 * @param ask which gates
 * @returns what to tell
 * @throws GonogoError as `runGate`
 */
export async function runGates(session: Session, ask: GatesAsk): Promise<Said> {
  const { loaded, target, world, run } = session;
  const { plan } = loaded;
  const [done, reading] = await Promise.all([
    runGate({
      plan,
      planDigest: loaded.digest,
      phase: ask.phase,
      gate: ask.gate,
      target,
      world,
      commit: run.commit,
      run: { id: run.id, attempt: run.attempt, job: run.job },
      tool: session.tool,
      prev: null,
      ...(ask.signal ? { signal: ask.signal } : {}),
      ...(ask.report ? { report: ask.report } : {}),
    }),
    readSwitches(plan.switches.filter(isBuilt), target, ask.signal),
  ]);
  const phase = plan.phases.find(each => each.id === ask.phase);
  const changes = phase && ask.gate === 'enter' ? planned(plan, phase, reading) : [];
  const code = codeOf(done.records);
  return {
    exit: done.exit,
    verdict: done.verdict,
    code,
    lines: done.records.flatMap(({ evidence }) => gateLines(evidence, plan)),
    summary: done.records
      .map(({ evidence, digest }, index) =>
        gateSummary(evidence, plan, { digest, ...(index === done.records.length - 1 ? { changes } : {}) }),
      )
      .join('\n'),
    outputs: { verdict: done.verdict, reason: code, 'plan-digest': loaded.digest, 'evidence-digest': done.digest },
    files: done.records.flatMap(sealed => [
      fileOf(sealed),
      ...proofs(sealed).map(proof => ({
        name: `${sealed.evidence.system}.${sealed.evidence.phase}.${sealed.evidence.gate}.${proof.name}`,
        text: proof.text,
      })),
    ]),
    json: {
      digest: done.digest,
      records: done.records.map(({ evidence }) => evidence),
    },
  };
}

/** One code for several findings: the record's own reason, else the first that is not a pass. */
function codeOf(records: readonly Sealed[]): Code {
  const bad = records.find(({ evidence }) => evidence.verdict !== 'GO')?.evidence;
  if (!bad) return 'MET';
  return (
    bad.reason ?? bad.findings.find(finding => finding.outcome !== 'pass' && finding.outcome !== 'waived')?.reason ?? 'DEFECT'
  );
}
