import { gonogoError } from '../errors.ts';
import type { ReportPlan } from '../plan/schema/index.ts';
import type { SealedReport } from '../shadow-report.ts';
import type { TakeOn, TakeRun } from './run.ts';
import { takeCommand } from './take-command.ts';
import { takeSample } from './take-sample.ts';

/**
 * Takes a report over real traffic: gonogo's own sample, or a team's own command.
 * @param plan the report as the plan writes it
 * @param on the ports
 * @param run the run that takes it
 * @returns the sealed report; one that lacks pages, items or time is incomplete and says why. It has no alerts of its own: they come
 *   from the checks that judge it
 * @throws GonogoError the code of what kept the report from being made at all; the signal's own reason; see `takeSample` and
 *   `takeCommand`
 */
export async function takeReport(plan: ReportPlan, on: TakeOn, run: TakeRun): Promise<SealedReport> {
  run.signal.throwIfAborted();
  if (plan.sampler !== undefined) return await takeSample(plan, plan.sampler, on, run);
  if (plan.command !== undefined) return await takeCommand(plan, plan.command, on, run);
  throw gonogoError('PLAN_INVALID', 'expected a report to have a sampler or a command, found neither');
}
