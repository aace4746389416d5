import type { Code } from '../codes.ts';
import type { Judgement } from './expectation.ts';

/** A condition of the pack and what became of it. Texts are the pack's own words; `found` only where the pack says `show`. */
export interface Judged {
  /** Such as `status`, `path orders[0].id equals`. */
  readonly what: string;
  readonly judgement: Judgement;
  readonly expected?: string;
  readonly found?: string;
}

/** What became of a request. `blocked` names the step whose failure left it out. */
export interface StepResult {
  readonly id: string;
  readonly outcome: 'pass' | 'fail' | 'error';
  readonly reason: Code;
  readonly blocked?: string;
  readonly cleanup?: true;
  readonly attempts: number;
  readonly status?: number;
  /** ms, of the attempts and of the time between them. */
  readonly ms: number;
  readonly judged: readonly Judged[];
  /** Names that were captured from its answer. */
  readonly captured?: readonly string[];
}

/** What became of a case. */
export interface CaseResult {
  readonly id: string;
  readonly outcome: 'pass' | 'fail' | 'error';
  readonly reason: Code;
  /** It passed, and not at once. */
  readonly flaky: boolean;
  readonly ms: number;
  readonly steps: readonly StepResult[];
}

/** What became of a pack: its cases in the order of the file, then those of the table's rows. */
export interface PackResult {
  readonly pack: string;
  readonly outcome: 'pass' | 'fail' | 'error';
  readonly reason: Code;
  /** Conditions that were judged. */
  readonly checks: number;
  readonly minChecks: number;
  readonly from: number;
  readonly to: number;
  readonly cases: readonly CaseResult[];
}

/**
 * The worst of several: measured bad, then could not ask, then good.
 * @param outcomes of parts; none at all is an error
 */
export function worst(outcomes: readonly ('pass' | 'fail' | 'error')[]): 'pass' | 'fail' | 'error' {
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.includes('error') || outcomes.length === 0 ? 'error' : 'pass';
}
