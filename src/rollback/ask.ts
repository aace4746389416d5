import type { Code } from '../codes.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import type { World } from '../world.ts';

/** What a rollback did at one address. */
export interface Result {
  readonly switch: string;
  readonly address: string;
  readonly kill: boolean;
  readonly result: 'applied' | 'already-safe' | 'failed' | 'unknown';
  readonly reason: Code;
}

/** What a rollback is asked to do. */
export interface RollbackAsk {
  readonly plan: Plan;
  readonly planDigest: string;
  readonly target: Target;
  readonly world: World;
  readonly commit: string;
  readonly run: string;
  /** When the process began, ms since the epoch: time-to-safe counts from here. */
  readonly startedAt: number;
  /** Everything, or the surgical form: switches, `list:member`, or `phase:<id>` for all that a phase sets. */
  readonly only?: readonly string[];
  /** The caller is the unfinished phase itself and knows how each of its writes ended: none of them can land any more. */
  readonly quiet?: boolean;
  readonly report?: (event: RollbackEvent) => void;
}

/** What a person may watch. */
export type RollbackEvent =
  | { readonly type: 'fence'; readonly raised: boolean }
  | { readonly type: 'kill'; readonly result: Result; readonly ms: number }
  | { readonly type: 'known'; readonly journal: 'read' | 'unreadable' }
  | { readonly type: 'switch'; readonly result: Result }
  | { readonly type: 'reading'; readonly round: number; readonly safe: number; readonly of: number };

/** How a rollback ended. */
export interface RollbackDone {
  /** Every address was read safe twice, and no run that began before can write any more: the fence is raised. */
  readonly verified: boolean;
  readonly results: readonly Result[];
  /** From start to the last kill switch written, ms. */
  readonly killMs: number;
  /** From start to when each switch was last set or first seen safe, ms, by id; a switch that is not safe is not in it. */
  readonly safeMs: Readonly<Record<string, number>>;
  /** From start to everything verified, ms; undefined if not everything is. */
  readonly verifiedMs?: number;
  readonly fenceRaised: boolean;
  readonly journal: 'read' | 'unreadable';
  /** Whether the journal and the fence say how it ended. */
  readonly journalWritten: boolean;
  readonly manual: readonly string[];
  /** Switches that the plan's rollback leaves as they stand until it is asked for them by name. */
  readonly left: readonly string[];
}
