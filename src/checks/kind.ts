import type { Clock } from '../clock.ts';
import type { Observation } from '../finding.ts';
import type { Target } from '../target.ts';
import type { World } from '../world.ts';

/** What a check may know of the plan it stands in. */
export interface PlanFacts {
  readonly account: string;
  readonly region: string;
  /** The commit of this run, where there is one. */
  readonly commit?: string;
  readonly system?: string;
  readonly world?: World;
  /** Who holds which role, as far as the plan says. */
  readonly roles?: readonly { readonly id: string; readonly team?: string; readonly people?: readonly string[] }[];
}

/** The window that a check is asked in, and what it said to itself at the look before. */
export interface Watching {
  /** The beginning of the window, ms since the epoch. */
  readonly openedAt: number;
  /** The window's length, ms. */
  readonly ms: number;
  /** From look to look, ms. */
  readonly every: number;
  /** Whether this is the window's last look: only then may a check that needs the whole window pass. */
  readonly closing: boolean;
  /** What the check remembered at an earlier look, of this run or of one that was interrupted; undefined at the first. */
  readonly remembered: string | undefined;
  /** Keeps JSON of this check for its next look. */
  remember(text: string): void;
}

/** What a check is given besides its ports: time, its own deadline, and facts of the plan. */
export interface Run {
  readonly clock: Clock;
  /** Aborted at the check's deadline. */
  readonly signal: AbortSignal;
  readonly plan: PlanFacts;
  /** Absent where a gate looks once. */
  readonly watching?: Watching;
  /** The length of the window that will ask this again, ms: a probe before a change says whether that window could pass. */
  readonly windowMs?: number;
  /** From look to look of that window, ms. */
  readonly everyMs?: number;
}

/** One kind of check: its schema (from which its type is inferred), the ports it needs, and how it looks. */
export interface CheckKind<C, Needs extends keyof Target> {
  readonly kind: string;
  readonly schema: object;
  readonly needs: readonly Needs[];
  /** Which outcomes other than `fail` a waiver may let pass; absent: only `fail`. `never`: no waiver at all. */
  readonly waivable?: 'fail' | 'never';
  /** How long the question may take where the plan says no deadline; absent: 10 s. */
  deadlineOf?(check: C): string;
  observe(check: C, on: Pick<Target, Needs>, run: Run): Promise<Observation>;
}
