import type { Code } from '../codes.ts';
import type { Gate, Phase, Plan } from '../plan/schema/index.ts';
import type { RollbackDone, RollbackEvent } from '../rollback/ask.ts';
import type { Target } from '../target.ts';
import type { Verdict } from '../verdict.ts';
import type { World } from '../world.ts';

/** What a gate inside a phase gave. */
export interface Looked {
  readonly verdict: Verdict;
  /** The roll-back trigger that fired, if one did. */
  readonly triggered?: string;
  /** Digest of the gate's evidence. */
  readonly digest: string;
  /** What was no pass, in a few words: ids, outcomes and codes. */
  readonly because?: string;
}

/** What a phase is asked to do. */
export interface PhaseAsk {
  readonly plan: Plan;
  readonly planDigest: string;
  readonly phase: Phase;
  readonly target: Target;
  readonly world: World;
  readonly commit: string;
  readonly run: string;
  /** Drawn at random by the door: names this process as the lock's owner. */
  readonly owner: string;
  /** When the process began, ms since the epoch. */
  readonly startedAt: number;
  /** The optional steps that the dispatch has asked for, by id. */
  readonly chosen?: readonly string[];
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Throws unless the enter evidence is fresh, whole and ours, and every sign-off is read back. */
  readonly admit: () => Promise<void>;
  /** Runs a gate of the phase and writes its evidence; `alive` is called at each tick. */
  readonly look: (gate: Gate, place: 'step' | 'leave', index: number, alive: () => Promise<void>) => Promise<Looked>;
  /** Looks at the triggers of the phase before once more, so that what is known of them reaches up to now. */
  readonly catchUp?: () => Promise<void>;
  readonly report?: (event: PhaseEvent) => void;
}

/** What a person may watch. */
export type PhaseEvent =
  | { readonly type: 'lock'; readonly takenOverFrom?: string }
  | { readonly type: 'restore-point'; readonly switches: number }
  | { readonly type: 'writing' | 'written'; readonly switches: readonly ShownChange[] }
  | { readonly type: 'no-go'; readonly reason: Code; readonly message: string; readonly then: 'nothing' | 'undo' | 'rollback' }
  | { readonly type: 'undone' }
  | { readonly type: 'rollback'; readonly event: RollbackEvent };

/** A change as people may see it. */
export interface ShownChange {
  readonly switch: string;
  readonly from: string;
  readonly to: string;
}

/** How a phase ended. */
export interface PhaseDone {
  readonly verdict: Verdict;
  readonly reason: Code;
  /** In our own words. */
  readonly message: string;
  readonly end: 'done' | 'untouched' | 'undone' | 'rolled-back' | 'interrupted' | 'left-to-rollback' | 'not-verified';
  readonly changes: readonly ShownChange[];
  readonly rollback?: RollbackDone;
}
