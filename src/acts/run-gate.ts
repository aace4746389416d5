import { type MinuteOf, minutesOf } from '../checks/signal/ticks.ts';
import type { Code } from '../codes.ts';
import { asGonogoError, gonogoError } from '../errors.ts';
import { type Evidence, type Sealed, seal } from '../evidence.ts';
import { checksOf, probesOf, triggersOf } from '../gates/gate-checks.ts';
import { type Looked, look, type Tick } from '../gates/look.ts';
import { gateId, gatesIn, isPlace, type Placed } from '../gates/place.ts';
import { atMostEachMinute, pulsing } from '../gates/pulse.ts';
import { gateReport, withAlerts } from '../gates/take-report.ts';
import { baselineOf, keepBaseline } from '../journal/baseline.ts';
import { keepHead } from '../journal/heads.ts';
import { peopleOf } from '../journal/people.ts';
import { keepWindow, readWindow } from '../journal/window.ts';
import type { Gate, Plan } from '../plan/schema/index.ts';
import type { Progress } from '../sampler/progress.ts';
import type { SealedReport } from '../shadow-report.ts';
import type { Target } from '../target.ts';
import { decide, EXIT, exitCode, type Verdict } from '../verdict.ts';
import { factsOf } from './facts-of.ts';

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
  /** Told how far a report of real traffic has come. */
  readonly progress?: (progress: Progress & { readonly gate: string }) => void;
  /** Called about once a minute while a gate waits, and waited for: renews a lock. */
  readonly pulse?: () => Promise<void>;
  /** Continue an interrupted report. */
  readonly resume?: boolean;
  readonly signal?: AbortSignal;
}

/** A report that a gate took, as it is kept and shown. */
export interface GateReported extends SealedReport {
  readonly phase: string;
  readonly gate: string;
  /** Whether it is what the next report is compared with. */
  readonly kept: boolean;
}

/** The minutes of a gate's signals: [minute since the epoch, bad, all] by the ids of the checks. */
export interface GateMinutes {
  readonly phase: string;
  readonly gate: string;
  readonly minutes: ReadonlyMap<string, readonly MinuteOf[]>;
}

/** What the gates said. `evidence` and `digest` are those of the last record; `prev` of the next one is `digest`. */
export interface GateRun {
  readonly verdict: Verdict;
  readonly exit: number;
  readonly records: readonly Sealed[];
  readonly evidence: Evidence;
  readonly digest: string;
  readonly reports: readonly GateReported[];
  readonly minutes: readonly GateMinutes[];
  /** The id of the roll-back trigger that fired. */
  readonly triggered?: string;
}

/** What one gate left. */
interface Ran {
  readonly sealed: Sealed;
  readonly exit: number;
  readonly report?: GateReported;
  readonly minutes: GateMinutes;
}

/** The gates that a request names. */
function asked({ plan, phase, gate: name }: GateRequest): readonly Placed[] {
  const found = gatesIn(plan, phase).filter(({ gate, place }) => (isPlace(name) ? place === name : gateId(gate) === name));
  if (found.length === 0) throw gonogoError('UNKNOWN_GATE', `expected a gate of ${phase}, found none of that name`);
  return found;
}

/** The record of one gate; `reason` makes it NO-GO whatever its findings say. */
function recordOf(
  request: GateRequest,
  gate: Gate,
  seen: Looked & { readonly report?: SealedReport },
  prev: string | null,
  reason?: Code,
): Sealed {
  const why = reason ?? seen.fired?.reason;
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
    ...(seen.report === undefined ? {} : { report: { id: seen.report.report.report, digest: seen.report.digest } }),
    ...(seen.fired === undefined ? {} : { triggered: seen.fired.trigger }),
    ...(seen.triggers.length === 0 ? {} : { triggers: seen.triggers }),
    ...(seen.extended.length === 0 ? {} : { extended: seen.extended }),
    prev,
  });
}

/** Takes the gate's report if it has one, then looks. */
async function watch(request: GateRequest, { gate, place }: Placed) {
  const { plan, report, progress, pulse, signal, resume } = request;
  const clock = pulsing(request.target.clock, pulse);
  const beat = atMostEachMinute(request.target.clock, pulse);
  const target = { ...request.target, clock };
  const taken = await gateReport(gate, target, {
    plan,
    planDigest: request.planDigest,
    world: request.world,
    run: `${request.run.id}.${request.run.attempt}.${request.run.job}`,
    ...(resume === undefined ? {} : { resume }),
    ...(signal === undefined ? {} : { signal }),
    async progress(now) {
      progress?.({ ...now, gate: gateId(gate) });
      await beat();
    },
  });
  const probes = place === 'enter' ? probesOf(plan, request.phase, gate) : [];
  const checks = [...checksOf(plan, gate), ...probes.map(({ check }) => check)];
  const owner = {
    system: plan.system,
    phase: request.phase,
    gate: gateId(gate),
    world: request.world,
    plan: request.planDigest,
    commit: request.commit,
  };
  const texts = gate.for === undefined ? new Map<string, string>() : await readWindow(target.parameters, owner, signal);
  const seen = await look(gate, checks, taken === undefined ? target : { ...target, reports: taken.reports }, {
    clock,
    plan: factsOf(plan, request),
    waivers: plan.waivers ?? [],
    windows: new Map(probes.map(probe => [probe.check.id, probe])),
    ...(gate.for === undefined ? {} : { people: peopleOf(target.parameters, target.clock, owner, signal) }),
    memories: { texts, keep: () => keepWindow(target.parameters, owner, texts, signal) },
    // Before a phase and after a rollback there is nothing that a trigger could take back.
    triggers: place === 'steps' || place === 'leave' ? triggersOf(plan, request.phase) : [],
    ...(signal === undefined ? {} : { signal }),
    ...(report === undefined ? {} : { report: tick => report({ ...tick, gate: gateId(gate) }) }),
  });
  if (taken?.sealed === undefined) return seen;
  const judges = new Set(checks.flatMap(check => ('report' in check && check.report === taken.plan.id ? [check.id] : [])));
  const judged = seen.findings.filter(finding => judges.has(finding.check));
  return { ...seen, report: await withAlerts(taken.sealed, judged), clean: judged.every(({ outcome }) => outcome === 'pass') };
}

/** Looks, seals, and keeps the record's head in the account: without it there is no GO. */
async function runOne(request: GateRequest, placed: Placed, prev: string | null): Promise<Ran> {
  const { gate } = placed;
  const { target, signal, plan } = request;
  const seen = await watch(request, placed);
  const sealed = recordOf(request, gate, seen, prev);
  const found = exitCode(seen.declared, seen.findings);
  const exit = sealed.evidence.verdict === 'GO' || found !== EXIT.go ? found : EXIT.noGo;
  const named = { phase: request.phase, gate: gateId(gate) };
  const told = (kept: boolean) => ({
    minutes: { ...named, minutes: minutesOf(seen) },
    ...('report' in seen ? { report: { ...seen.report, ...named, kept } } : {}),
  });
  // Credentials of another account would write into that account.
  if (seen.findings.some(finding => finding.kind === 'identity' && finding.outcome !== 'pass'))
    return { sealed, exit, ...told(false) };
  try {
    await keepHead(target.parameters, sealed, signal);
    // What was waived is no measure for the next report.
    const kept = 'report' in seen && seen.clean && sealed.evidence.verdict === 'GO';
    if (kept) {
      const baseline = baselineOf(seen.report, { plan: request.planDigest, run: request.run.id });
      await keepBaseline(target.parameters, plan.system, baseline, signal);
    }
    return { sealed, exit, ...told(kept) };
  } catch (thrown) {
    // Whatever the reason is (asGonogoError never repeats its text), the account does not vouch for this record.
    if (asGonogoError(thrown).code === 'INTERRUPTED') throw thrown;
    const unwritten = recordOf(request, gate, seen, prev, 'EVIDENCE_UNWRITTEN');
    return { sealed: unwritten, exit: exit === EXIT.go ? EXIT.noGo : exit, ...told(false) };
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
  const reports: GateReported[] = [];
  const minutes: GateMinutes[] = [];
  const exits: number[] = [];
  let prev = request.prev;
  for (const placed of asked(request)) {
    const { sealed, exit, report, minutes: seen } = await runOne(request, placed, prev);
    records.push(sealed);
    if (report) reports.push(report);
    minutes.push(seen);
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
    reports,
    minutes,
    evidence: last.evidence,
    digest: last.digest,
    ...(triggered === undefined ? {} : { triggered }),
  };
}
