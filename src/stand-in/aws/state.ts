/** The AWS part of the world. Times are epoch ms; texts are what the real service would keep. */

import type { PolicyDocument } from './policy.ts';

export interface AwsWorld {
  ssm: { parameters: Record<string, Parameter> };
  secrets: Record<string, Secret>;
  lambda: { functions: Record<string, LambdaFunction> };
  cloudwatch: { alarms: Record<string, Alarm>; dashboards: Record<string, string>; metrics: Record<string, MetricSeries> };
  logs: { groups: Record<string, LogGroup> };
  events: { rules: Record<string, Rule> };
  /** Keyed `group/name`. */
  scheduler: { schedules: Record<string, Schedule> };
  cloudformation: { stacks: Record<string, Stack> };
  /** `policies`: by the name that sessions give. */
  sts: { sessions: Record<string, Session>; policies?: Record<string, PolicyDocument> };
}

export type ParameterType = 'String' | 'StringList' | 'SecureString';

export interface Parameter {
  type: ParameterType;
  tier: 'Standard' | 'Advanced';
  /** Oldest first; the last one is the current one. 100 are kept. */
  versions: { version: number; value: string; at: number; user: string }[];
  /** Label → version number. */
  labels: Record<string, number>;
}

export interface Secret {
  arn: string;
  /** Version id → value. */
  values: Record<string, string>;
  /** Version id → stages, as in VersionIdsToStages. */
  stages: Record<string, string[]>;
  createdAt: number;
  lastChangedAt: number;
  lastRotatedAt?: number;
  rotationEnabled: boolean;
  rotateAfterDays?: number;
  deletedAt?: number;
}

export type UpdateStatus = 'Successful' | 'InProgress' | 'Failed';

export interface LambdaFunction {
  arn: string;
  runtime: string;
  environment: Record<string, string>;
  revisionId: string;
  lastModifiedAt: number;
  lastUpdateStatus: UpdateStatus;
  lastUpdateReasonCode?: string;
  /** What its sandboxes still run with while an update is pending or after it failed. */
  running?: Record<string, string>;
  /** How long a configuration update stays InProgress, virtual ms. */
  updateMs: number;
  /** Reads of the configuration that end a pending update as well; 2 when absent. */
  updateReads?: number;
  /** While InProgress: virtual time at which it ends, the reads seen, and how it will end. */
  pending?: { until: number; reads: number; failsWith?: string };
  versions: Record<string, FunctionVersion>;
  aliases: Record<string, { version: string; revisionId: string; weights?: Record<string, number> }>;
  codeSha256: string;
  /** Key into the function handlers given to `startStandIn`; absent = Invoke fails. */
  handler?: string;
}

export interface FunctionVersion {
  environment: Record<string, string>;
  codeSha256: string;
  revisionId: string;
  at: number;
}

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
export type Comparison =
  | 'GreaterThanOrEqualToThreshold'
  | 'GreaterThanThreshold'
  | 'LessThanThreshold'
  | 'LessThanOrEqualToThreshold';

export interface Alarm {
  arn: string;
  namespace: string;
  metric: string;
  dimensions: Record<string, string>;
  statistic: 'Sum' | 'Average' | 'Minimum' | 'Maximum' | 'SampleCount';
  /** Seconds, a multiple of 60. */
  period: number;
  evaluationPeriods: number;
  datapointsToAlarm: number;
  threshold: number;
  comparison: Comparison;
  treatMissingData: 'missing' | 'notBreaching' | 'breaching' | 'ignore';
  actionsEnabled: boolean;
  alarmActions: string[];
  state: AlarmState;
  stateUpdatedAt: number;
  stateReason?: string;
  /** The state it keeps whatever the metric says. */
  pinnedState?: AlarmState;
  /** Newest last. */
  history: { at: number; from: AlarmState; to: AlarmState }[];
}

/** One metric's minute buckets, keyed by the minute's start in epoch ms as text. */
export interface MetricSeries {
  namespace: string;
  metric: string;
  dimensions: Record<string, string>;
  minutes: Record<string, Bucket>;
}

export interface Bucket {
  sum: number;
  count: number;
  min: number;
  max: number;
}

export interface LogGroup {
  arn: string;
  createdAt: number;
  retentionDays?: number;
  class: 'STANDARD' | 'INFREQUENT_ACCESS' | 'DELIVERY' | 'ESSENTIALS';
  /** How long after it was written a line can be read, ms; 0 when absent. Metric filters see it at once. */
  lagMs?: number;
  /** A data protection policy's document; absent = nothing is masked. */
  protection?: string;
  streams: Record<string, LogEvent[]>;
  metricFilters: MetricFilter[];
}

export interface LogEvent {
  at: number;
  ingestedAt: number;
  /** One line, usually JSON. */
  message: string;
}

export interface MetricFilter {
  name: string;
  pattern: string;
  namespace: string;
  metricName: string;
  /** A number as text, or a selector such as `$.ms`. */
  value: string;
  defaultValue?: number;
}

export interface Rule {
  arn: string;
  scheduleExpression?: string;
  state: 'ENABLED' | 'DISABLED';
  targets: { id: string; arn: string }[];
}

export interface Schedule {
  scheduleExpression: string;
  state: 'ENABLED' | 'DISABLED';
  targetArn: string;
}

export interface Stack {
  status: string;
  createdAt: number;
  lastUpdatedAt: number;
  outputs: Record<string, string>;
}

/** One set of credentials. An unknown access key id is refused. */
export interface Session {
  /** The assumed role's arn as STS prints it. */
  role: string;
  /** `null` = never. */
  expiresAt: number | null;
  /** Absent = everything. A call passes when one rule names its `service:Op` (`ssm:Get*`, `*`) and, if it has resources, one of their prefixes. */
  allow?: { ops: string[]; resources?: string[] }[];
  /** A policy of the world that must allow the call as well; absent = none is asked. */
  policy?: string;
}
