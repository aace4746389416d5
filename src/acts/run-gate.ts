import type { Code } from '../codes.ts';
import { asGonogoError, gonogoError } from '../errors.ts';
import { type Evidence, type Sealed, seal } from '../evidence.ts';
import { checksOf, triggersOf } from '../gates/gate-checks.ts';
import { type Looked, look, type Tick } from '../gates/look.ts';
import { gateId, gatesIn, isPlace, type Placed } from '../gates/place.ts';
import { keepHead } from '../journal/heads.ts';
import type { Gate, Plan } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import { decide, EXIT, exitCode, type Verdict } from '../verdict.ts';

/** Which gates to run, in which run, and of which world. */
export interface GateRequest {
  readonly plan: Plan;
  readonly planDigest: string;
  /** A phase's id; `rollback` for the gates after a rollback. */
  readonly phase: string;
  /** All enter or leave gates of the phase, the gates after a rollback, or one gate by its id. */
  readonly gate: string;
  readonly target: Target;
  readonly world: Evidence['world'];
  readonly mode?: Evidence['mode'];
  /** With mode `break-glass`: who and on which ticket. */
  readonly breakGlass?: NonNullable<Evidence['break_glass']>;
  readonly commit: string;
  readonly run: Evidence['run'];
  readonly tool: Evidence['tool'];
  /** The digest of the record before, null for the first. */
  readonly prev: string | null;
  readonly report?: (tick: Tick & { readonly gate: string }) => void | Promise<void>;
  readonly signal?: AbortSignal;
}

/** What the gates said. `evidence` and `digest` are those of the last record; `prev` of the next one is `digest`. */
export interface GateRun {
  readonly verdict: Verdict;
  readonly exit: number;
  readonly records: readonly Sealed[];
  readonly evidence: Evidence;
  readonly digest: string;
  /** The id of the roll-back trigger that fired. */
  readonly triggered?: string;
}

/** The gates that a request names. */
function asked({ plan, phase, gate: name }: GateRequest): readonly Placed[] {
  const found = gatesIn(plan, phase).filter(({ gate, place }) => (isPlace(name) ? place === name : gateId(gate) === name));
  if (found.length === 0) throw gonogoError('UNKNOWN_GATE', `expected a gate of ${phase}, found none of that name`);
  return found;
}

/** The record of one gate; `reason` makes it NO-GO whatever its findings say. */
function recordOf(request: GateRequest, gate: Gate, seen: Looked, prev: string | null, reason?: Code): Sealed {
  const why = reason ?? (seen.triggered === undefined ? undefined : 'TRIGGERED');
  return seal({
    world: request.world,
    mode: request.mode ?? 'normal',
    ...(request.breakGlass === undefined ? {} : { break_glass: request.breakGlass }),
    system: request.plan.system,
    plan: request.planDigest,
    commit: request.commit,
    run: request.run,
    tool: request.tool,
    phase: request.phase,
    gate: gateId(gate),
    kind: gate.gate,
    verdict: why === undefined ? decide(seen.declared, seen.findings) : 'NO-GO',
    ...(why === undefined ? {} : { reason: why }),
    declared: seen.declared,
    findings: seen.findings,
    looks: seen.looks,
    from: seen.from,
    to: seen.to,
    ...(seen.triggered === undefined ? {} : { triggered: seen.triggered }),
    prev,
  });
}

/** Looks, seals, and keeps the record's head in the account: without it there is no GO. */
async function runOne(
  request: GateRequest,
  { gate, place }: Placed,
  prev: string | null,
): Promise<{ sealed: Sealed; exit: number }> {
  const { plan, target, report, signal } = request;
  const seen = await look(gate, checksOf(plan, gate), target, {
    clock: target.clock,
    plan: { account: plan.aws?.account ?? '', region: plan.aws?.region ?? '' },
    waivers: plan.waivers ?? [],
    // Before a phase and after a rollback there is nothing that a trigger could take back.
    triggers: place === 'steps' || place === 'leave' ? triggersOf(plan, request.phase) : [],
    ...(signal === undefined ? {} : { signal }),
    ...(report === undefined ? {} : { report: tick => report({ ...tick, gate: gateId(gate) }) }),
  });
  const sealed = recordOf(request, gate, seen, prev);
  const found = exitCode(seen.declared, seen.findings);
  const exit = sealed.evidence.verdict === 'GO' || found !== EXIT.go ? found : EXIT.noGo;
  // Credentials of another account would write into that account.
  if (seen.findings.some(finding => finding.kind === 'identity' && finding.outcome !== 'pass')) return { sealed, exit };
  try {
    await keepHead(target.parameters, sealed, signal);
    return { sealed, exit };
  } catch (thrown) {
    // Whatever the reason is (asGonogoError never repeats its text), the account does not vouch for this record.
    if (asGonogoError(thrown).code === 'INTERRUPTED') throw thrown;
    return { sealed: recordOf(request, gate, seen, prev, 'EVIDENCE_UNWRITTEN'), exit: exit === EXIT.go ? EXIT.noGo : exit };
  }
}

/**
 * Runs gates and seals what they found. All enter gates run whatever the first of them says, so that everything failing is
 * known at once; the others end with the first NO-GO.
 * @param request the plan, the gates, the target and the run; the caller writes `records` to files
 * @returns the verdict (GO only if every gate asked for said GO), the exit code, and the records in order
 * @throws GonogoError `UNKNOWN_PHASE`, `UNKNOWN_GATE`, `PLAN_LINT`, `EVIDENCE_INVALID`; what the clock rejects with on interruption
 */
export async function runGate(request: GateRequest): Promise<GateRun> {
  const records: Sealed[] = [];
  const exits: number[] = [];
  let prev = request.prev;
  for (const placed of asked(request)) {
    const { sealed, exit } = await runOne(request, placed, prev);
    records.push(sealed);
    exits.push(exit);
    prev = sealed.digest;
    if (exit !== EXIT.go && placed.place !== 'enter') break;
  }
  const last = records.at(-1);
  if (!last) throw gonogoError('DEFECT', 'no gate was run');
  const go = records.every(({ evidence }) => evidence.verdict === 'GO') && exits.every(exit => exit === EXIT.go);
  const exit = go ? EXIT.go : exits.includes(EXIT.noGo) ? EXIT.noGo : EXIT.unknown;
  const triggered = records.find(({ evidence }) => evidence.triggered !== undefined)?.evidence.triggered;
  return {
    verdict: go ? 'GO' : 'NO-GO',
    exit,
    records,
    evidence: last.evidence,
    digest: last.digest,
    ...(triggered === undefined ? {} : { triggered }),
  };
}
