import { readEnvironments } from '../acts/read-environments.ts';
import { type GateMinutes, type GateReported, type GateRun, runGate } from '../acts/run-gate.ts';
import { canonical } from '../canonical.ts';
import { builtSwitches } from '../changes/address.ts';
import { readSwitches } from '../changes/read.ts';
import type { Code } from '../codes.ts';
import type { Evidence, Sealed } from '../evidence.ts';
import type { Tick } from '../gates/look.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';
import { approverHead } from '../report/approver.ts';
import { gateSummary, type PlannedChange } from '../report/gate-summary.ts';
import { gateLines } from '../report/lines.ts';
import { planned } from '../report/planned.ts';
import { proofs } from '../report/proofs.ts';
import { reportSection } from '../report/shadow.ts';
import { minuteChart } from '../report/signals.ts';
import { codeLines } from '../report/signoff.ts';
import type { Progress } from '../sampler/progress.ts';
import { approvalCode } from '../signoff/approval-code.ts';
import { EXIT, exitCode } from '../verdict.ts';
import { packFiles } from './pack-files.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/** Which gates of which phase. */
export interface GatesAsk {
  readonly phase: string;
  /** `enter`, `leave`, `verify`, or a gate's id. */
  readonly gate: string;
  /** The optional steps that the dispatch has asked for, by id. */
  readonly chosen?: readonly string[];
  readonly signal?: AbortSignal;
  readonly report?: (tick: Tick & { readonly gate: string }) => void | Promise<void>;
  readonly progress?: (progress: Progress & { readonly gate: string }) => void;
  /** Continue an interrupted report. */
  readonly resume?: boolean;
  /** On GitHub the enter gates also read the environments that will ask for the sign-off. */
  readonly environments?: boolean;
}

/**
 * The file of a record.
 * @param sealed a record
 * @returns such as `order-status.canary.preflight.json`
 */
export function fileOf({ evidence, text }: Sealed): Said['files'][number] {
  return { name: `${evidence.system}.${evidence.phase}.${evidence.gate}.json`, text, sealed: true };
}

/** The section of a gate's report, if it took one. */
export function reportsOf(reports: readonly GateReported[], evidence: Evidence, plan: Plan): readonly string[] {
  return reports
    .filter(each => each.phase === evidence.phase && each.gate === evidence.gate)
    .map(each => reportSection(each.report, evidence, plan, { digest: each.digest, kept: each.kept }));
}

/** The files of a gate's report, if it took one: for programs and for people. */
export function reportFiles(reports: readonly GateReported[], { evidence }: Sealed, plan: Plan): Said['files'] {
  const sections = reportsOf(reports, evidence, plan);
  return reports
    .filter(each => each.phase === evidence.phase && each.gate === evidence.gate)
    .flatMap((each, index) => {
      const name = `${evidence.system}.${evidence.phase}.${evidence.gate}.${each.report.report}.report`;
      return [
        { name: `${name}.json`, text: each.text, sealed: true } as const,
        { name: `${name}.md`, text: sections[index] ?? '' },
      ];
    });
}

/** The charts of a gate's signals. */
export function chartsOf(minutes: readonly GateMinutes[], evidence: Evidence): readonly string[] {
  return minutes
    .filter(each => each.phase === evidence.phase && each.gate === evidence.gate)
    .flatMap(each => [...each.minutes].flatMap(([check, ticks]) => ['', ...minuteChart(check, ticks)]));
}

/** The file of a gate's signals with every minute, if it watched any: what was judged, side by side with the limits in the record. */
export function minuteFiles(
  minutes: readonly GateMinutes[],
  { evidence }: Sealed,
): readonly { readonly name: string; readonly text: string }[] {
  return minutes
    .filter(each => each.phase === evidence.phase && each.gate === evidence.gate && each.minutes.size > 0)
    .map(each => ({
      name: `${evidence.system}.${evidence.phase}.${evidence.gate}.signals.json`,
      text: canonical({
        system: evidence.system,
        phase: evidence.phase,
        gate: evidence.gate,
        signals: Object.fromEntries(
          [...each.minutes].map(([check, ticks]) => [check, ticks.map(([at, bad, all]) => ({ at: at * 60_000, bad, all }))]),
        ),
      }),
    }));
}

/** What gates leave to their door: also the records, for whoever makes another report of them. */
export interface GatesSaid extends Said {
  readonly records: readonly Sealed[];
  readonly changes: readonly PlannedChange[];
}

/**
 * Runs the gates of a phase and says what they found.
 * @param session the open session
 * @param ask which gates
 * @returns what to tell
 * @throws GonogoError as `runGate`
 */
export async function runGates(session: Session, ask: GatesAsk): Promise<GatesSaid> {
  const { loaded, target, world, run } = session;
  const { plan } = loaded;
  const phase = plan.phases.find(each => each.id === ask.phase);
  // What a phase would change is shown where somebody is about to approve it: at its first gate.
  const about = ask.gate === 'enter' ? phase : undefined;
  const [looked, reading] = await Promise.all([
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
      ...(ask.progress ? { progress: ask.progress } : {}),
      ...(ask.resume === undefined ? {} : { resume: ask.resume }),
    }),
    about && readSwitches(builtSwitches(plan), target, ask.signal),
  ]);
  const read = about && ask.environments === true ? await environmentsOf(session, ask, about, looked) : undefined;
  const done = read === undefined ? looked : withRecord(looked, read);
  const codes = phase && read ? codesOf(phase, read) : [];
  const shown = done.verdict === 'GO' ? codes : [];
  const changes = about && reading ? planned(plan, about, reading, ask.chosen) : [];
  const code = codeOf(done.records);
  const head =
    phase && read
      ? [
          approverHead({
            ...{ plan, phase, world, verdict: done.verdict, reason: code, changes, codes: shown },
            go: done.records.filter(({ evidence }) => evidence.verdict === 'GO').length,
            of: done.records.length,
          }),
        ]
      : [];
  return {
    records: done.records,
    changes,
    exit: done.exit,
    verdict: done.verdict,
    code,
    lines: [...done.records.flatMap(({ evidence }) => gateLines(evidence, plan)), ...codeLines(shown)],
    summary: [
      ...head,
      ...done.records.flatMap(({ evidence, digest }, index) => [
        gateSummary(evidence, plan, {
          digest,
          minutes: chartsOf(done.minutes, evidence),
          ...(head.length === 0 && index === done.records.length - 1 ? { changes } : {}),
        }),
        ...reportsOf(done.reports, evidence, plan),
      ]),
    ].join('\n'),
    outputs: {
      verdict: done.verdict,
      reason: code,
      'plan-digest': loaded.digest,
      'evidence-digest': done.digest,
      'approval-code': done.verdict === 'GO' ? codes.map(each => each.code).join(',') : '',
    },
    files: [
      ...done.records.flatMap(sealed => [
        fileOf(sealed),
        ...proofs(sealed).map(proof => ({
          name: `${sealed.evidence.system}.${sealed.evidence.phase}.${sealed.evidence.gate}.${proof.name}`,
          text: proof.text,
        })),
        ...reportFiles(done.reports, sealed, plan),
        ...minuteFiles(done.minutes, sealed),
      ]),
      ...packFiles(session),
    ],
    json: {
      digest: done.digest,
      records: done.records.map(({ evidence }) => evidence),
      ...(done.reports.length === 0 ? {} : { reports: done.reports.map(({ report }) => report) }),
    },
  };
}

/** The environments that will ask, as a record that follows those of the enter gates. */
async function environmentsOf(session: Session, ask: GatesAsk, phase: Phase, looked: GateRun): Promise<Sealed | undefined> {
  const { loaded, target, world, run } = session;
  return readEnvironments({
    plan: loaded.plan,
    phase,
    target,
    base: {
      world,
      mode: 'normal',
      system: loaded.plan.system,
      plan: loaded.digest,
      commit: run.commit,
      run: { id: run.id, attempt: run.attempt, job: run.job },
      tool: session.tool,
      prev: looked.digest,
    },
    ...(ask.signal ? { signal: ask.signal } : {}),
  });
}

function withRecord(looked: GateRun, read: Sealed): GateRun {
  const { evidence, digest } = read;
  const found = exitCode(evidence.declared, evidence.findings);
  const own = evidence.verdict === 'GO' || found !== EXIT.go ? found : EXIT.noGo;
  const exits = [looked.exit, own];
  const exit = exits.includes(EXIT.noGo) ? EXIT.noGo : Math.max(...exits);
  const verdict = exit === EXIT.go && looked.verdict === 'GO' ? 'GO' : 'NO-GO';
  return { ...looked, verdict, exit, records: [...looked.records, read], evidence, digest };
}

/** The codes of the sign-offs that ask for one. */
function codesOf(phase: Phase, { evidence, digest }: Sealed) {
  const { commit, plan, run } = evidence;
  return (phase.signoff ?? [])
    .filter(({ code }) => code === true)
    .map(({ environment }) => ({
      environment,
      code: approvalCode({ run: run.id, environment, commit, plan, evidence: digest }),
    }));
}

/** One code for several findings: the record's own reason, else the first that is not a pass. */
function codeOf(records: readonly Sealed[]): Code {
  const bad = records.find(({ evidence }) => evidence.verdict !== 'GO')?.evidence;
  if (!bad) return 'MET';
  return (
    bad.reason ?? bad.findings.find(finding => finding.outcome !== 'pass' && finding.outcome !== 'waived')?.reason ?? 'DEFECT'
  );
}
