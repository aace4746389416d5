import { asGonogoError, gonogoError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { readBaseline } from '../journal/baseline.ts';
import type { Gate, Plan, ReportPlan } from '../plan/schema/index.ts';
import type { Progress } from '../sampler/progress.ts';
import { ruleDigest } from '../sampler/rule-digest.ts';
import type { SealedReport } from '../shadow-report.ts';
import type { Reports, Taken, Target } from '../target.ts';
import type { World } from '../world.ts';

/** What taking a report needs besides the target. */
export interface TakeRun {
  readonly plan: Plan;
  readonly planDigest: string;
  readonly world: World;
  /** The run's name, as the baseline keeps it. */
  readonly run: string;
  readonly resume?: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void | Promise<void>;
}

/** The report of a gate, for its checks to judge: the report, or why there is none. */
export interface GateReport {
  readonly plan: ReportPlan;
  readonly reports: Reports;
  readonly sealed?: SealedReport;
}

/**
 * Takes the report that a gate names, before the gate looks. Why it could not be taken is the answer of every check that judges it.
 * @param gate the gate
 * @param target production, or its stand-in
 * @param run the plan and the run
 * @returns the report, undefined if the gate names none
 * @throws GonogoError `PLAN_LINT` for a report that the plan does not have; `INTERRUPTED`, `LOCK_LOST`, `FENCED`, `PHASE_OVERDUE`
 */
export async function gateReport(gate: Gate, target: Target, run: TakeRun): Promise<GateReport | undefined> {
  if (gate.report === undefined) return undefined;
  const plan = run.plan.reports?.find(each => each.id === gate.report);
  if (!plan) throw gonogoError('PLAN_LINT', 'expected the gate’s report among the plan’s reports, found none of that id');
  const { system } = run.plan;
  const signal = run.signal ?? new AbortController().signal;
  try {
    // Only a gate with a report pays for the sampler.
    const { takeReport } = await import('../sampler/take.ts');
    const [sealed, baseline] = await Promise.all([
      takeReport(plan, target, {
        system,
        world: run.world,
        planDigest: run.planDigest,
        run: run.run,
        signal,
        ...(run.resume === undefined ? {} : { resume: run.resume }),
        ...(run.progress === undefined ? {} : { progress: run.progress }),
      }),
      readBaseline(target.parameters, { system, report: plan.id, rule: ruleDigest(plan), world: run.world }, signal),
    ]);
    const taken: Taken = { report: sealed.report, digest: sealed.digest, baseline };
    return { plan, sealed, reports: { taken: id => (id === plan.id ? taken : missing()) } };
  } catch (thrown) {
    const error = asGonogoError(thrown);
    // Whoever has lost the lock asks nothing more.
    if (['INTERRUPTED', 'LOCK_LOST', 'FENCED', 'PHASE_OVERDUE'].includes(error.code) || run.signal?.aborted) throw thrown;
    return {
      plan,
      reports: {
        taken: id => {
          if (id === plan.id) throw error;
          return missing();
        },
      },
    };
  }
}

function missing(): never {
  throw gonogoError('REPORT_NOT_TAKEN', 'expected the gate to name the report that its check judges, found another or none');
}

/**
 * The report with the alerts that its checks raised.
 * @param sealed the report as it was taken
 * @param findings of the checks that judged it
 * @returns the report to keep and to show
 */
export async function withAlerts({ report }: SealedReport, findings: readonly Finding[]): Promise<SealedReport> {
  const { sealReport } = await import('../shadow-report.ts');
  const own = report.drift_watch.alerts;
  const raised = findings.flatMap(({ check, outcome, reason }) => (outcome === 'pass' ? [] : [{ check, code: reason, outcome }]));
  return sealReport({ ...report, drift_watch: { alerts: [...own, ...raised] } });
}
