/** What the runner asks of, and tells to, whoever runs it. It prints nothing itself. */
import type { ChildProcess } from 'node:child_process';
import type { Annotation } from './command-line.ts';
import type { Result } from './status.ts';

/** Whether a step runs its action, or cleans up after it at the end of the job. */
export type Phase = 'main' | 'post';

/** How a step ended. */
export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What an approver is shown of one job that this one needs. */
export interface NeedSummary {
  readonly job: string;
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of its steps, masked. */
  readonly summaries: readonly string[];
}

/** A job names an environment and has not started yet. */
export interface ApprovalAsk {
  readonly job: string;
  readonly jobName: string;
  readonly environment: string;
  readonly summaryOfNeeds: readonly NeedSummary[];
  /** Aborted when the run is cancelled while the question stands. */
  readonly signal: AbortSignal;
}

/** The answer. `unprotected`: the environment has no required reviewers, so nobody was asked. */
export interface ApprovalAnswer {
  readonly state: 'approved' | 'rejected' | 'unprotected';
  /** Login of who answered. */
  readonly by?: string;
  /** What was written beside it. */
  readonly comment?: string;
}

/** Where a process of the run stands. */
export interface At {
  readonly job: string;
  readonly step: string;
  readonly phase: Phase;
}

export type RunnerEvent =
  | {
      readonly type: 'run-started';
      readonly name: string;
      readonly jobs: readonly { id: string; name: string; needs: readonly string[] }[];
    }
  | { readonly type: 'approval-asked'; readonly job: string; readonly environment: string }
  | ({ readonly type: 'approval-answered'; readonly job: string; readonly environment: string } & ApprovalAnswer)
  | { readonly type: 'job-started'; readonly job: string; readonly name: string; readonly environment?: string }
  | { readonly type: 'job-skipped'; readonly job: string; readonly name: string }
  | {
      readonly type: 'job-finished';
      readonly job: string;
      readonly result: Result;
      readonly outputs: Readonly<Record<string, string>>;
    }
  | ({ readonly type: 'step-started'; readonly name: string } & At)
  | ({ readonly type: 'step-finished'; readonly name: string; readonly outcome: Outcome } & At)
  | ({ readonly type: 'output-line'; readonly line: string } & At)
  | ({ readonly type: 'annotation'; readonly annotation: Annotation } & At)
  | ({ readonly type: 'summary'; readonly markdown: string } & At)
  | { readonly type: 'run-finished'; readonly conclusion: Conclusion };

/** How a run ended. */
export type Conclusion = 'success' | 'failure' | 'cancelled';

export interface RunnerPorts {
  /** Asked before a job with an environment starts; a rejection fails the job and no step of it runs. */
  approve(ask: ApprovalAsk): Promise<ApprovalAnswer>;
  /** Told of everything, in order; the runner waits for it. Text is masked. An error thrown here ends the rehearsal. */
  report(event: RunnerEvent): Promise<void> | void;
  /** Handed every process right after it was started, so that it can be killed in the middle. */
  onSpawn?(child: ChildProcess, at: At): void;
}
