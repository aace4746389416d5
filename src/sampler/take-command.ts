import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { milliseconds } from '../duration.ts';
import { gonogoError } from '../errors.ts';
import type { ReportCommand, ReportPlan } from '../plan/schema/index.ts';
import { readShadowReport, type SealedReport } from '../shadow-report.ts';
import { ruleDigest } from './rule-digest.ts';
import type { TakeOn, TakeRun } from './run.ts';

/** The largest report file, bytes: twice what the form lets through at most. */
const LARGEST = 4_000_000;
/** A file's time is taken from a clock that ticks every few ms. */
const TICK_MS = 20;
/** A shell's clock knows seconds only. */
const SECOND = 1000;

/**
 * Takes a report by a team's own command and believes it no more than it must: the command ended with 0, wrote a new file, and the
 * file is a report of this system, world, rule and run whose numbers fit together and with the exit code.
 * @param plan the report as the plan writes it
 * @param command its command
 * @param on the ports
 * @param run the run that takes it
 * @returns the sealed report
 * @throws GonogoError `REPORT_LATE`, `REPORT_EXIT`, `REPORT_MISSING`, `REPORT_OLD`, `REPORT_UNREADABLE`, `REPORT_INVALID`,
 *   `REPORT_OTHER`, `REPORT_EXIT_CONTRADICTED`; `NOT_FOUND` for a program or a secret that is not there; the signal's own reason
 */
export async function takeCommand(plan: ReportPlan, command: ReportCommand, on: TakeOn, run: TakeRun): Promise<SealedReport> {
  const { clock, commands, secrets } = on;
  const { signal, system, world } = run;
  const given = await Promise.all(
    Object.entries(command.secrets ?? {}).map(async ([name, secret]) => [name, await secrets.value(String(secret), signal)]),
  );
  const rule = ruleDigest(plan);
  const now = clock.now();
  const env = {
    ...(Object.fromEntries(given) as Readonly<Record<string, string>>),
    GONOGO_SYSTEM: system,
    GONOGO_WORLD: world,
    GONOGO_REPORT: plan.id,
    GONOGO_RULE: rule,
    GONOGO_RUN: run.run,
    GONOGO_SEED: run.seed ?? randomBytes(8).toString('hex'),
    GONOGO_FILE: command.file,
    GONOGO_NOW: String(now),
  };
  const ended = await commands.run({ argv: command.run, deadline: milliseconds(plan.within), env }, signal);
  if (ended.timedOut) throw gonogoError('REPORT_LATE', 'expected the report command to end in time, found it running');
  if (ended.exit !== 0) throw gonogoError('REPORT_EXIT', 'expected the report command to end with exit code 0, found another');
  const file = await commands.file(command.file, LARGEST);
  if (file === undefined) throw gonogoError('REPORT_MISSING', 'expected the report command to write its file, found none');
  if (file.modifiedAt < ended.startedAt - TICK_MS)
    throw gonogoError('REPORT_OLD', 'expected the report command to write a new file, found one from before it began');
  const sealed = readShadowReport(file.text);
  const { report } = sealed;
  if (
    report.system !== system ||
    report.world !== world ||
    report.report !== plan.id ||
    report.rule !== rule ||
    report.run !== run.run
  )
    throw gonogoError('REPORT_OTHER', 'expected a report of this system, world, report, rule and run, found another');
  const { requests, trace, latency, rate_limits: limits, retries, versions } = report;
  const asked = [...requests, ...trace.lines, ...latency, ...limits, ...retries, ...versions];
  if (asked.some(({ host }) => !plan.hosts.includes(host)))
    throw gonogoError('REPORT_OTHER', 'expected a report of the plan’s hosts only, found another host');
  timely(report.taken, now, clock);
  if (report.status !== 'complete' || report.drift_watch.alerts.length > 0)
    throw gonogoError(
      'REPORT_EXIT_CONTRADICTED',
      'expected a clean report with exit code 0, found one that is incomplete or alerts',
    );
  return sealed;
}

/** A report tells when it was taken: after it was asked for and not in the future. */
function timely(taken: SealedReport['report']['taken'], began: number, clock: Clock): void {
  if (taken.from < began - SECOND)
    throw gonogoError('REPORT_OLD', 'expected a report taken after it was asked for, found one from before');
  if (taken.to > clock.now() + SECOND)
    throw gonogoError('REPORT_INVALID', 'expected a report taken by now, found one from the future; GONOGO_NOW tells the time');
}
