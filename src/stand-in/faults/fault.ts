import type { Code } from '../../codes.ts';
import type { Outcome } from '../../finding.ts';
import type { World } from '../state.ts';

/** When a fault strikes: before the rehearsal begins, or right before a job of its workflow. */
export type Moment = 'start' | { readonly beforeJob: string };

/** What stands in the end: nothing was touched by the phase, the phase was undone, or everything is safe. */
export type End = 'untouched' | 'undo' | 'rollback';

/** One check's finding that is no pass. */
export interface Seen {
  /** The check's id in the plan. */
  readonly check: string;
  readonly outcome: Outcome;
  readonly reason: Code;
}

/** Why there is no GO. With `gate`: exactly the findings `seen` are no pass; with `either`, one of them or more, as the minutes fall. Without: the phase itself refuses, with `reason`. */
export type Expectation = {
  readonly phase: string;
  readonly end: End;
} & (
  | {
      /** `pin`: before the first gate, by the job that pins the release. */
      readonly gate: 'pin' | 'enter' | 'leave';
      readonly seen: readonly [Seen, ...Seen[]];
      readonly either?: true;
    }
  | {
      readonly gate?: never;
      readonly reason: Code;
      /** A rollback that somebody else started has cancelled the run: its phase has written nothing. */
      readonly cancelled?: true;
    }
);

/** Something wrong with production. It changes an input of the world, never an answer that a check gives. */
export interface Fault {
  /** kebab-case, two words or more. */
  readonly id: string;
  /** What is wrong, in a sentence without a full stop. */
  readonly title: string;
  readonly at: Moment;
  readonly expect: Expectation;
  /** Puts it into the world. */
  readonly apply: (world: World) => void;
  /** Whether a report of an earlier run stands in the account, made from the world as it is before this strikes. */
  readonly baseline?: boolean;
  /** What the fault makes of the plan's text: the plan that is rehearsed, checked out and pinned. */
  readonly plan?: (text: string) => string;
  /**
   * SIGKILL to this job's process when the stand-in has carried out that many of its writes to switches; with `run` the whole run is
   * cancelled by force then, so that neither the job's post step nor a later job runs.
   */
  readonly kill?: { readonly job: string; readonly afterWrites: number; readonly run?: true };
}

/** The rendered workflow's job that carries out a phase, and the one before it that runs its enter gates. */
export const JOB = {
  phase: (phase: string): string => `phase-${phase}`,
  enter: (phase: string): string => `gate-${phase}`,
} as const;

/** Seen by a check of the first enter gate, before anything was changed. */
export function atPreflight(check: string, outcome: Outcome, reason: Code, ...also: readonly Seen[]): Expectation {
  return { phase: 'shadow', gate: 'enter', end: 'untouched', seen: [{ check, outcome, reason }, ...also] };
}

/** A record's entry; RangeError when the world does not have it, which is a defect of the fault. */
export function need<T>(record: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(record, name) ? record[name] : undefined;
  if (found === undefined) throw new RangeError(`the world has no ${name}`);
  return found;
}

/** Takes an entry out; RangeError when it is not there. */
export function drop(record: Record<string, unknown>, name: string): void {
  need(record, name);
  delete record[name];
}
