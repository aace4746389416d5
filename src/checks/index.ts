import type { Target } from '../target.ts';
import { type AlarmCheck, alarm } from './alarm.ts';
import { type CategoryMixCheck, categoryMix } from './category-mix.ts';
import { type CheckRunCheck, checkRun } from './check-run.ts';
import { type ClockCheck, clock } from './clock.ts';
import { type ContainedCheck, contained } from './contained.ts';
import { type DashboardCheck, dashboard } from './dashboard.ts';
import { type DefaultsCheck, defaults } from './defaults.ts';
import { type FieldPresenceCheck, fieldPresence } from './field-presence.ts';
import { type GraphqlCheck, graphql } from './graphql.ts';
import { type HttpCheck, http } from './http.ts';
import { type IdentityCheck, identity } from './identity.ts';
import { type InvokeCheck, invoke } from './invoke.ts';
import type { CheckKind } from './kind.ts';
import { type LastSuccessCheck, lastSuccess } from './last-success.ts';
import { type ListCheck, list } from './list.ts';
import { type LogCountCheck, logCount } from './log-count.ts';
import { type LogRedactionCheck, logRedaction } from './log-redaction.ts';
import { type ManualCheck, manual } from './manual.ts';
import { type MatchRateCheck, matchRate } from './match-rate.ts';
import { type MetricFilterCheck, metricFilter } from './metric-filter.ts';
import { type NoWritesCheck, noWrites } from './no-writes.ts';
import { NOT_BUILT, type NotBuiltCheck } from './not-built.ts';
import { type NothingChangedCheck, nothingChanged } from './nothing-changed.ts';
import { type OutcomeShareCheck, outcomeShare } from './outcome-share.ts';
import { type PackCheck, pack } from './pack.ts';
import { type ParameterCheck, parameter } from './parameter.ts';
import { type PlaintextSecretsCheck, plaintextSecrets } from './plaintext-secrets.ts';
import { type RateLimitsCheck, rateLimits } from './rate-limits.ts';
import { type ReadsOnlyCheck, readsOnly } from './reads-only.ts';
import { type ReleaseIdentityCheck, releaseIdentity } from './release-identity.ts';
import { type ReleasePinCheck, releasePin } from './release-pin.ts';
import { type ReportCompleteCheck, reportComplete } from './report-complete.ts';
import { type RoleMatrixCheck, roleMatrix } from './role-matrix.ts';
import { type RolesFilledCheck, rolesFilled } from './roles-filled.ts';
import { type ScheduleCheck, schedule } from './schedule.ts';
import { type SecretCheck, secret } from './secret.ts';
import { type SignalCheck, signal } from './signal.ts';
import { type StackCheck, stack } from './stack.ts';
import { type VariableCheck, variable } from './variable.ts';
import { type VendorLatencyCheck, vendorLatency } from './vendor-latency.ts';
import { type VendorVersionCheck, vendorVersion } from './vendor-version.ts';
import { type WebhookAuthCheck, webhookAuth } from './webhook-auth.ts';

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
  | NoWritesCheck
  | ReportCompleteCheck
  | ReadsOnlyCheck
  | MatchRateCheck
  | OutcomeShareCheck
  | FieldPresenceCheck
  | CategoryMixCheck
  | VendorLatencyCheck
  | RateLimitsCheck
  | VendorVersionCheck
  | NothingChangedCheck
  | SignalCheck
  | ContainedCheck
  | PackCheck
  | RoleMatrixCheck
  | ReleaseIdentityCheck
  | WebhookAuthCheck
  | PlaintextSecretsCheck
  | LogRedactionCheck
  | LogCountCheck
  | ListCheck
  | DefaultsCheck
  | RolesFilledCheck
  | ReleasePinCheck
  | ManualCheck
  | CheckRunCheck
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
  noWrites,
  reportComplete,
  readsOnly,
  matchRate,
  outcomeShare,
  fieldPresence,
  categoryMix,
  vendorLatency,
  rateLimits,
  vendorVersion,
  nothingChanged,
  signal,
  contained,
  pack,
  roleMatrix,
  releaseIdentity,
  webhookAuth,
  plaintextSecrets,
  logRedaction,
  logCount,
  list,
  defaults,
  rolesFilled,
  releasePin,
  manual,
  checkRun,
  ...NOT_BUILT,
];
