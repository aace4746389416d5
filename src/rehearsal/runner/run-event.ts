import type { Value } from './expression.ts';

/** Events other than a dispatch that the rehearsal plays. */
export const PLAYED_EVENTS = [
  'pull_request',
  'pull_request_review',
  'pull_request_target',
  'push',
  'schedule',
  'workflow_run',
] as const;

/** What began a run, besides a dispatch. */
export interface RunEvent {
  readonly name: (typeof PLAYED_EVENTS)[number];
  /** Members of `github.event` beside the repository and who sent it. */
  readonly payload: Readonly<Record<string, Value>>;
  /** Of a pull request's event: names of branches. */
  readonly base_ref?: string;
  readonly head_ref?: string;
  /** Whether it runs code of a fork: such a run has no secrets and a token that only reads. */
  readonly fork?: boolean;
}

/** The name of what began a run. */
export function eventName(event: 'workflow_dispatch' | RunEvent): string {
  return event === 'workflow_dispatch' ? event : event.name;
}

/** Whether a run is one of a fork's code. Rule: `pull_request_target` runs the base's own code, and is none. */
export function isOfFork(event: 'workflow_dispatch' | RunEvent): boolean {
  return event !== 'workflow_dispatch' && event.fork === true && event.name !== 'pull_request_target';
}
