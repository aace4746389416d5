import type { Code } from './codes.ts';
import type { Measure } from './measure.ts';

/** What a check's look at production gave. `reason` names why it was not met; it is required unless `met` is true. */
export type Observation =
  | { readonly met: true; readonly expected: Measure; readonly actual: Measure; readonly facts?: Facts }
  | {
      readonly met: false | 'inconclusive' | 'error';
      readonly reason: Code;
      readonly expected: Measure;
      readonly actual: Measure;
      readonly facts?: Facts;
    };

/** Further declared, typed values of a proof, by name (such as `last_success_age_hours`). */
export type Facts = Readonly<Record<string, Measure>>;

/** The five outcomes: `error` means that production could not be asked. */
export type Outcome = 'pass' | 'fail' | 'inconclusive' | 'error' | 'waived';

/** The waiver that let a finding pass, as shown wherever the verdict is shown. */
export interface WaiverShown {
  readonly ticket: string;
  readonly owner: string;
  readonly expires: string;
  readonly daysLeft: number;
}

/** One check's answer. */
export interface Finding {
  readonly check: string;
  readonly kind: string;
  readonly outcome: Outcome;
  /** `MET` for a pass. */
  readonly reason: Code;
  readonly expected: Measure;
  readonly actual: Measure;
  readonly facts?: Facts;
  /** When it was asked, ms since the epoch. */
  readonly at: number;
  /** How long the question took, ms. */
  readonly ms: number;
  readonly waiver?: WaiverShown;
}
