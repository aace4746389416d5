import { randomUUID } from 'node:crypto';
import { applyPhase, type PhaseDone } from '../acts/apply-phase.ts';
import { phaseRecord } from '../acts/phase-record.ts';
import { type GateMinutes, type GateReported, runGate } from '../acts/run-gate.ts';
import { watchOver } from '../acts/watch-over.ts';
import type { Code } from '../codes.ts';
import { asGonogoError, gonogoError } from '../errors.ts';
import type { Evidence, Sealed, Signoff } from '../evidence.ts';
import { exitOf } from '../exit.ts';
import { gateId } from '../gates/place.ts';
import { keepHead } from '../journal/heads.ts';
import { admitByEvidence, admitRecord } from '../phase/admit.ts';
import { refuseOutsideWindow } from '../phase/admit-release.ts';
import { bindSignoffs, readSignoffs, useSignoffs } from '../phase/signoff.ts';
import { gateSummary } from '../report/gate-summary.ts';
import { gateLines } from '../report/lines.ts';
import { phaseLines, phaseSummary } from '../report/phase.ts';
import { signoffLines, signoffSection } from '../report/signoff.ts';
import { SIGNOFF_GATE } from '../signoff/readiness.ts';
import { EXIT } from '../verdict.ts';
import { evidenceIn } from './evidence-files.ts';
import { documentsOf } from './incident.ts';
import type { LiveEvent } from './live.ts';
import { packFiles } from './pack-files.ts';
import { logPath, progressOfCutover } from './progress.ts';
import { chartsOf, fileOf, minuteFiles, reportFiles, reportsOf } from './run-gates.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';
import { signoffAsk } from './sign-off.ts';

/** Which phase, and how its admission is shown. */
export interface PhaseRunAsk {
  readonly phase: string;
  /** The optional steps that the dispatch has asked for, by id. */
  readonly chosen?: readonly string[];
  readonly mode: Evidence['mode'];
  /** With mode `break-glass`: who and on which ticket. */
  readonly breakGlass?: NonNullable<Evidence['break_glass']>;
  /** The folder of evidence files that travelled; undefined at a terminal, where the enter gates are run by this process. */
  readonly evidence?: string;
  readonly signal: AbortSignal;
  readonly report?: (event: LiveEvent) => void;
}

/** What a phase leaves to its door. */
export interface PhaseSaid extends Said {
  readonly end: PhaseDone['end'];
}

/**
 * Carries out a phase and says how it ended.
 * @param session the open session
 * @param ask which phase
 * @returns what to tell, with the evidence of its gates and of itself
 * @throws GonogoError `UNKNOWN_PHASE`
 */
export async function runPhase(session: Session, ask: PhaseRunAsk): Promise<PhaseSaid> {
  const { loaded, target, world, run, clock } = session;
  const { plan, digest: planDigest } = loaded;
  const phase = plan.phases.find(each => each.id === ask.phase);
  if (!phase) throw gonogoError('UNKNOWN_PHASE', 'expected a phase of the plan, found another name');
  const from = clock.now();
  const records: Sealed[] = [];
  const reports: GateReported[] = [];
  const minutes: GateMinutes[] = [];
  let prev: string | null = null;
  let signoffs: readonly Signoff[] = [];
  const who = { id: run.id, attempt: run.attempt, job: run.job };
  const judge = async (gate: string, alive: () => Promise<void>) => {
    const looked = await runGate({
      plan,
      planDigest,
      phase: phase.id,
      gate,
      target,
      world,
      mode: ask.mode,
      ...(ask.breakGlass === undefined ? {} : { breakGlass: ask.breakGlass }),
      commit: run.commit,
      run: who,
      tool: session.tool,
      prev,
      signal: ask.signal,
      async report(tick) {
        ask.report?.({ type: 'tick', tick });
        await alive();
      },
      progress: progress => ask.report?.({ type: 'progress', progress }),
      pulse: alive,
    });
    records.push(...looked.records);
    reports.push(...looked.reports);
    minutes.push(...looked.minutes);
    prev = looked.digest;
    return looked;
  };
  const done = await applyPhase({
    plan,
    planDigest,
    phase,
    target,
    world,
    commit: run.commit,
    run: session.runName,
    owner: randomUUID(),
    startedAt: session.startedAt,
    signal: ask.signal,
    ...(ask.chosen ? { chosen: ask.chosen } : {}),
    ...(ask.report ? { report: ask.report } : {}),
    async admit() {
      refuseOutsideWindow(plan, clock.now());
      const folder = ask.evidence;
      if (folder === undefined) {
        // A head in the account says that somebody's gate said GO; nobody here can show it. They are quick: asked again, here and now.
        const entered = await judge('enter', async () => undefined);
        const bad = entered.records.find(({ evidence }) => evidence.verdict !== 'GO')?.evidence;
        if (entered.verdict !== 'GO')
          throw gonogoError('EVIDENCE_NO_GO', `expected the enter gates to say GO, found NO-GO${bad ? inBrackets(bad) : ''}`);
        return;
      }
      // First of all: without a sign-off nothing of production is even asked.
      const asked = signoffAsk(session, phase, ask.signal);
      const read = await readSignoffs(asked);
      const by = { plan, planDigest, phase, target, world, commit: run.commit, file: evidenceIn(folder, plan.system, phase.id) };
      const last = await admitByEvidence(by);
      const gate = await admitRecord(by, SIGNOFF_GATE);
      if (gate.evidence.prev !== last)
        throw gonogoError('EVIDENCE_STALE', 'expected the newest enter gates to be those that the sign-off’s record follows');
      const bound = bindSignoffs(asked, read, gate);
      await useSignoffs({ ...asked, target }, bound);
      signoffs = bound;
      prev = gate.digest;
    },
    async catchUp() {
      // What it finds is on record, and judged there.
      await watchOver({
        plan,
        planDigest,
        target,
        world,
        commit: run.commit,
        limit: 0,
        signal: ask.signal,
        rollBack: async () => {},
      });
    },
    async look(gate, _place, _index, alive) {
      const looked = await judge(gateId(gate), alive);
      return {
        verdict: looked.verdict,
        digest: looked.digest,
        ...(looked.triggered === undefined ? {} : { triggered: looked.triggered }),
        ...because(looked.evidence),
      };
    },
  });
  const to = clock.now();
  const base = {
    world,
    mode: ask.mode,
    ...(ask.breakGlass === undefined ? {} : { break_glass: ask.breakGlass }),
    system: plan.system,
    plan: planDigest,
    commit: run.commit,
    run: who,
    tool: session.tool,
    prev,
    from,
    to,
  } as const;
  const sealed = phaseRecord(
    base,
    phase.id,
    done,
    records.map(({ evidence }) => evidence.gate),
    signoffs,
  );
  // Nobody signed: then this job has no business in the account, not even to say so.
  const unsigned = ask.mode === 'normal' && signoffs.length === 0;
  const unkept = unsigned ? undefined : await keepRecord(session, sealed);
  const progress = await progressFile(session, done);
  const bad = done.verdict !== 'GO' && done.end !== 'untouched' && done.end !== 'interrupted';
  const documents = bad
    ? await documentsOf(session, done.rollback, { reason: { code: done.reason, phase: phase.id } })
    : { files: [] };
  const go = done.verdict === 'GO' && unkept === undefined;
  const code = done.verdict === 'GO' && unkept !== undefined ? 'EVIDENCE_UNWRITTEN' : done.reason;
  return {
    end: done.end,
    exit: go ? EXIT.go : exitAfter(code, records),
    verdict: go ? 'GO' : 'NO-GO',
    code,
    lines: [
      ...records.flatMap(({ evidence }) => gateLines(evidence, plan)),
      ...phaseLines(phase, done),
      ...signoffLines(signoffs),
      ...(unkept ? [unkept] : []),
      ...[progress.line, documents.line].filter(line => line !== undefined),
    ],
    summary: [
      phaseSummary(plan, phase, done, to - from, world),
      ...signoffSection(signoffs),
      ...records.flatMap(({ evidence, digest }) => [
        gateSummary(evidence, plan, { digest, minutes: chartsOf(minutes, evidence) }),
        ...reportsOf(reports, evidence, plan),
      ]),
    ].join('\n'),
    outputs: { verdict: go ? 'GO' : 'NO-GO', reason: code, 'plan-digest': planDigest, 'evidence-digest': sealed.digest },
    files: [
      ...packFiles(session),
      ...[...records, sealed].map(fileOf),
      ...progress.files,
      ...documents.files,
      ...records.flatMap(each => [...reportFiles(reports, each, plan), ...minuteFiles(minutes, each)]),
    ],
    json: {
      message: done.message,
      end: done.end,
      changes: done.changes,
      rollback: done.rollback ?? null,
      digest: sealed.digest,
      records: [...records, sealed].map(({ evidence }) => evidence),
    },
  };
}

/** The checks that were no pass, as `id outcome CODE`: at most three, since the summary shows all. */
function because({ findings }: Evidence): { because?: string } {
  // What was still open when something else ended the window is no reason.
  const bad = findings.filter(({ outcome, reason }) => outcome !== 'pass' && outcome !== 'waived' && reason !== 'WATCHING');
  if (bad.length === 0) return {};
  const named = bad.slice(0, 3).map(({ check, outcome, reason }) => `${check} ${outcome} ${reason}`);
  return { because: bad.length > 3 ? `${named.join(', ')} and ${bad.length - 3} more` : named.join(', ') };
}

function inBrackets(evidence: Evidence): string {
  const { because: bad } = because(evidence);
  return bad === undefined ? '' : ` (${bad})`;
}

/** Measured bad is 1; gates that could only not tell are 3; what refused the phase decides otherwise. */
function exitAfter(code: Code, records: readonly Sealed[]): number {
  if (records.some(({ evidence }) => evidence.findings.some(finding => finding.outcome === 'fail'))) return EXIT.noGo;
  const byGate = code === 'LEAVE_GATE_NO_GO' || (code === 'EVIDENCE_NO_GO' && records.length > 0);
  return byGate ? EXIT.unknown : Math.max(EXIT.noGo, exitOf(code));
}

/** The journal already says how the phase ended; a record that cannot be kept is said, not hidden. */
async function keepRecord({ target }: Session, sealed: Sealed): Promise<string | undefined> {
  try {
    await keepHead(target.parameters, sealed);
    return undefined;
  } catch (thrown) {
    return `  the record of the phase could not be kept in the account (${asGonogoError(thrown).code})`;
  }
}

/** The progress log's entry beside the evidence. The phase is over: that it cannot be written is told, and changes nothing. */
async function progressFile(
  session: Session,
  done: PhaseDone,
): Promise<{ readonly line?: string; readonly files: readonly { readonly name: string; readonly text: string }[] }> {
  const { plan } = session.loaded;
  const path = logPath(plan);
  // A phase that was refused or cut off has added nothing, or has no time.
  if (path === undefined || done.end === 'untouched' || done.end === 'interrupted') return { files: [] };
  try {
    const { cutover, entry } = await progressOfCutover(session);
    const line = `  progress log: entry ${cutover} is in the evidence; gonogo log <plan> --write puts it into ${path}`;
    return { line, files: [{ name: `${plan.system}.progress-log.md`, text: entry }] };
  } catch (thrown) {
    return {
      line: `  the progress log’s entry could not be written (${asGonogoError(thrown).code}); gonogo log <plan> tries again`,
      files: [],
    };
  }
}
