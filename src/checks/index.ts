import type { Target } from '../target.ts';
import { type AlarmCheck, alarm } from './alarm.ts';
import { type ClockCheck, clock } from './clock.ts';
import { type DashboardCheck, dashboard } from './dashboard.ts';
import { type GraphqlCheck, graphql } from './graphql.ts';
import { type HttpCheck, http } from './http.ts';
import { type IdentityCheck, identity } from './identity.ts';
import { type InvokeCheck, invoke } from './invoke.ts';
import type { CheckKind } from './kind.ts';
import { type LastSuccessCheck, lastSuccess } from './last-success.ts';
import { type MetricFilterCheck, metricFilter } from './metric-filter.ts';
import { NOT_BUILT, type NotBuiltCheck } from './not-built.ts';
import { type ParameterCheck, parameter } from './parameter.ts';
import { type ScheduleCheck, schedule } from './schedule.ts';
import { type SecretCheck, secret } from './secret.ts';
import { type StackCheck, stack } from './stack.ts';
import { type VariableCheck, variable } from './variable.ts';

/** Any check of a plan, told apart by `kind`. */
export type Check =
  | IdentityCheck
  | ClockCheck
  | SecretCheck
  | ParameterCheck
  | VariableCheck
  | ScheduleCheck
  | LastSuccessCheck
  | AlarmCheck
  | DashboardCheck
  | MetricFilterCheck
  | StackCheck
  | HttpCheck
  | GraphqlCheck
  | InvokeCheck
  | NotBuiltCheck;

/** A kind whose check type is no longer known: what the engine iterates over. */
export type AnyCheckKind = CheckKind<never, keyof Target>;

/** Every kind of check, in plain sight. */
export const CHECKS: readonly AnyCheckKind[] = [
  identity,
  clock,
  secret,
  parameter,
  variable,
  schedule,
  lastSuccess,
  alarm,
  dashboard,
  metricFilter,
  stack,
  http,
  graphql,
  invoke,
  ...NOT_BUILT,
];
