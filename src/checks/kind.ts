import type { Clock } from '../clock.ts';
import type { Observation } from '../finding.ts';
import type { Target } from '../target.ts';

/** What a check may know of the plan it stands in. */
export interface PlanFacts {
  readonly account: string;
  readonly region: string;
}

/** What a check is given besides its ports: time, its own deadline, and facts of the plan. */
export interface Run {
  readonly clock: Clock;
  /** Aborted at the check's deadline. */
  readonly signal: AbortSignal;
  readonly plan: PlanFacts;
}

/** One kind of check: its schema (from which its type is inferred), the ports it needs, and how it looks. */
export interface CheckKind<C, Needs extends keyof Target> {
  readonly kind: string;
  readonly schema: object;
  readonly needs: readonly Needs[];
  /** Which outcomes other than `fail` a waiver may let pass; absent: only `fail`. `never`: no waiver at all. */
  readonly waivable?: 'fail' | 'never';
  observe(check: C, on: Pick<Target, Needs>, run: Run): Promise<Observation>;
}
