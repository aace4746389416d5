import type { Clock } from './clock.ts';
import type { Approvals, Branches, Comments, Dispatches, History, Repository, Runs } from './github-ports.ts';
import type { Logs } from './log-ports.ts';
import type { Packs, Requests } from './pack-ports.ts';
import type { Commands, Reports } from './report-ports.ts';
import type { Signed } from './signed.ts';

export type { InsightsAnswer, InsightsAsk, LogGroup, Logs } from './log-ports.ts';
export type { PackRun, PackSaid, Packs, Requests } from './pack-ports.ts';
export type { Attempt, Baseline, Commands, Reports, Taken } from './report-ports.ts';

/** A parameter of Parameter Store as it stands. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly type: 'String' | 'StringList' | 'SecureString';
  readonly version: number;
  /** Last modified, ms since the epoch. */
  readonly modifiedAt: number;
}

/** Parameter Store. It has no conditional write: see `put`. */
export interface Parameters {
  /** Reads any number of names in parallel batches; a name that does not exist is missing from the map. SecureStrings are decrypted. */
  get(names: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Parameter>>;
  /** Reads one version of a parameter, or undefined if it is no longer kept. */
  at(name: string, version: number, signal?: AbortSignal): Promise<Parameter | undefined>;
  /** Everything below a path, decrypted, all pages. */
  list(path: string, signal?: AbortSignal): Promise<readonly Parameter[]>;
  /**
   * Writes a value and returns the version that Parameter Store gave it. `create` throws `EXISTS` if the name is taken.
   * Values above 4,096 bytes throw `VALUE_TOO_LARGE` before anything is sent.
   */
  put(
    write: {
      readonly name: string;
      readonly value: string;
      readonly type: Parameter['type'];
      readonly mode: 'create' | 'overwrite';
    },
    signal?: AbortSignal,
  ): Promise<number>;
  /** Deletes a name; true if it was there. */
  remove(name: string, signal?: AbortSignal): Promise<boolean>;
}

/** What Secrets Manager says of a secret without its value. */
export interface SecretFacts {
  readonly createdAt: number;
  readonly changedAt: number;
  readonly rotatedAt?: number;
  readonly rotationEnabled: boolean;
  readonly rotateAfterDays?: number;
  readonly deletedAt?: number;
  /** Staging labels over all versions, such as AWSCURRENT. */
  readonly stages: readonly string[];
}

/** Secrets Manager. */
export interface Secrets {
  /** Metadata only, undefined if the secret does not exist. */
  describe(name: string, signal?: AbortSignal): Promise<SecretFacts | undefined>;
  /** The current value; it is registered with the redactor before it is returned. Throws `NOT_FOUND` if there is none. */
  value(name: string, signal?: AbortSignal): Promise<string>;
}

/** A Lambda function's configuration. */
export interface FunctionConfiguration {
  readonly arn: string;
  /** All environment variables; values may be personal or secret: never shown. */
  readonly variables: Readonly<Record<string, string>>;
  readonly revision: string;
  readonly update: 'Successful' | 'InProgress' | 'Failed';
  /** AWS's reason code of a failed update. */
  readonly updateReason?: string;
  readonly modifiedAt: number;
}

/** Lambda. */
export interface Functions {
  /** Of `name`, or of the version that an alias points at with `name:alias`. Undefined if the function or alias does not exist. */
  configuration(name: string, signal?: AbortSignal): Promise<FunctionConfiguration | undefined>;
  /** Replaces the whole variable map under a revision; returns the new revision. Throws `REVISION_CONFLICT`, `UPDATE_IN_PROGRESS`, `VALUE_TOO_LARGE`. */
  replaceVariables(
    name: string,
    variables: Readonly<Record<string, string>>,
    revision: string,
    signal?: AbortSignal,
  ): Promise<string>;
  /** Publishes $LATEST at a revision; returns the version. */
  publish(name: string, revision: string, signal?: AbortSignal): Promise<string>;
  /** Where an alias points. */
  alias(
    name: string,
    alias: string,
    signal?: AbortSignal,
  ): Promise<{ readonly version: string; readonly revision: string } | undefined>;
  /** Points an alias at a version under the alias's revision. */
  point(name: string, alias: string, version: string, revision: string, signal?: AbortSignal): Promise<void>;
  /** Asks whether the function could be invoked (`DryRun`, 204), or invokes it with a payload. */
  invoke(
    name: string,
    how: { readonly dryRun: true } | { readonly dryRun: false; readonly payload: string },
    signal?: AbortSignal,
  ): Promise<{ readonly status: number; readonly failed: boolean }>;
}

/** A rule or schedule that targets a function. */
export interface Schedule {
  readonly from: 'rule' | 'schedule';
  readonly expression: string;
  readonly enabled: boolean;
}

/** EventBridge rules and EventBridge Scheduler. */
export interface Schedules {
  /** All rules and schedules whose target is this function, all pages. */
  targeting(functionArn: string, signal?: AbortSignal): Promise<readonly Schedule[]>;
}

/** A metric alarm. */
export interface Alarm {
  readonly name: string;
  readonly state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
  readonly stateChangedAt: number;
  readonly actionsEnabled: boolean;
  readonly actions: number;
  readonly metric: Metric;
  readonly statistic: string;
  /** Seconds. */
  readonly period: number;
  readonly threshold: number;
  readonly comparison: string;
}

/** A metric's name. */
export interface Metric {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly { readonly name: string; readonly value: string }[];
}

/** CloudWatch alarms and dashboards. */
export interface Alarms {
  /** Metric alarms by name; a name that does not exist is missing from the map. */
  describe(names: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Alarm>>;
  /** Names of the metrics (`namespace/name`) that a dashboard shows, undefined if there is no such dashboard. */
  dashboard(name: string, signal?: AbortSignal): Promise<readonly string[] | undefined>;
}

/** CloudWatch metric data. */
export interface Metrics {
  /** Data points of one metric, oldest first, all pages; anything but StatusCode Complete throws `PARTIAL_DATA`. Times are ms, period is seconds. */
  data(
    ask: {
      readonly metric: Metric;
      readonly statistic: string;
      readonly period: number;
      readonly from: number;
      readonly to: number;
    },
    signal?: AbortSignal,
  ): Promise<readonly { readonly at: number; readonly value: number }[]>;
}

/** CloudFormation. */
export interface Stacks {
  /** A stack's status, undefined if there is no such stack. */
  status(name: string, signal?: AbortSignal): Promise<{ readonly status: string; readonly changedAt?: number } | undefined>;
}

/** Who we are to AWS. */
export interface Identity {
  /**
   * The caller's account and ARN, the region that the clients talk to, and AWS's own time (ms) as its answer's Date header said
   * it, with our time at that moment.
   */
  caller(signal?: AbortSignal): Promise<{
    readonly account: string;
    readonly arn: string;
    readonly region: string;
    readonly theirTime: number;
    readonly ourTime: number;
  }>;
  /** When the credentials end, ms since the epoch; `never` for long-lived keys or renewable ones; `unknown` if nothing says. */
  credentialsEnd(): Promise<number | 'never' | 'unknown'>;
}

/** An HTTP answer; the body stays in memory and never reaches evidence. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The whole attempt, ms of real time. */
  readonly ms: number;
}

/** A value of a GraphQL variable. */
export type Variable = string | number | boolean | null;

/** HTTP reads of vendors. Sends a credential to the credential's own hosts only. */
export interface Http {
  /** GET. Throws `HOST_REFUSED`, `TIMEOUT`, `TLS_FAILED`, `UNREACHABLE`, `BODY_TOO_LARGE`, `REDIRECT_REFUSED`. */
  get(
    ask: { readonly url: string; readonly credential?: string; readonly headers?: Readonly<Record<string, string>> },
    signal?: AbortSignal,
  ): Promise<Answer>;
  /** HEAD, as `get`. */
  head(
    ask: { readonly url: string; readonly credential?: string; readonly headers?: Readonly<Record<string, string>> },
    signal?: AbortSignal,
  ): Promise<Answer>;
  /** POST of a GraphQL document that was proved to be query-only; the document is parsed again and printed here. */
  query(
    ask: {
      readonly url: string;
      readonly credential?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly document: string;
      readonly fields: readonly string[];
      /** Values never go into the document. */
      readonly variables?: Readonly<Record<string, Variable>>;
    },
    signal?: AbortSignal,
  ): Promise<Answer>;
}

/** What people have signed, in the account. */
export interface Signatures {
  /** The newest signature of an item, undefined if nobody has signed. Throws `RESPONSE_INVALID` for what is no signature. */
  of(check: string, signal?: AbortSignal): Promise<Signed | undefined>;
}

/** Everything production can be asked or told; a check sees only the ports it names. */
export interface Target {
  readonly parameters: Parameters;
  readonly secrets: Secrets;
  readonly functions: Functions;
  readonly schedules: Schedules;
  readonly alarms: Alarms;
  readonly metrics: Metrics;
  readonly logs: Logs;
  readonly stacks: Stacks;
  readonly identity: Identity;
  readonly http: Http;
  readonly packs: Packs;
  readonly requests: Requests;
  readonly approvals: Approvals;
  readonly dispatches: Dispatches;
  readonly repository: Repository;
  readonly runs: Runs;
  readonly comments: Comments;
  readonly branches: Branches;
  readonly history: History;
  readonly signatures: Signatures;
  readonly commands: Commands;
  readonly reports: Reports;
  readonly clock: Clock;
}
