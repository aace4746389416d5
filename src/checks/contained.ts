import { milliseconds } from '../duration.ts';
import type { Facts, Observation } from '../finding.ts';
import { logSide, type Window } from './contained/log-side.ts';
import { type ContainedCheck, schema } from './contained/schema.ts';
import type { Side } from './contained/side.ts';
import { vendorSide } from './contained/vendor-side.ts';
import type { CheckKind, Run } from './kind.ts';

export type { ContainedCheck } from './contained/schema.ts';

const NOTHING = { count: 0 } as const;

/** The window that is asked about: since a gate's watch began, else back from now. */
function windowOf(check: ContainedCheck, { clock, watching }: Run): Window {
  const to = clock.now();
  const from = watching === undefined ? to - milliseconds(check.within) : Math.min(to, watching.openedAt);
  return { from, to, last: watching?.closing ?? true };
}

/** The first side that saw a breach; undefined once both are through without one, whether they could see or not. */
async function firstBreach(sides: readonly Promise<Side>[]): Promise<Side | undefined> {
  const breached = async (side: Promise<Side>): Promise<Side> => {
    const seen = await side;
    return seen.breaches > 0 ? seen : Promise.reject(new Error('no breach'));
  };
  return await Promise.any(sides.map(breached)).catch(() => undefined);
}

/** Nothing speaks against it: is there enough that speaks for it? */
function judged(check: ContainedCheck, log: Side, vendor: Side, last: boolean): Observation {
  const facts: Facts = { ...log.facts, ...vendor.facts };
  const not = log.not ?? vendor.not;
  if (not !== undefined) return { ...not, facts };
  const least = check.min_replies ?? 1;
  // Each side must have seen what is allowed: who sees nothing at all would see no breach either.
  const short = log.allowed < least ? { min: least, found: log.allowed } : { min: 1, found: vendor.allowed };
  if (short.found >= short.min) return { met: true, expected: NOTHING, actual: NOTHING, facts };
  const reason = last ? 'NO_ACTIVITY' : 'WATCHING';
  return { met: 'inconclusive', reason, expected: { count: short.min }, actual: { count: short.found }, facts };
}

/**
 * Containment: nobody outside the allowlist got a reply or a tag, by the log and by the vendor's own list. A breach that either of them
 * shows is told at once, even while the other cannot be read. Only counts leave. Never waivable: it is the canary's whole promise.
 */
export const contained: CheckKind<ContainedCheck, 'logs' | 'functions' | 'http'> = {
  kind: 'contained',
  schema,
  needs: ['logs', 'functions', 'http'],
  waivable: 'never',
  async observe(check, on, run) {
    const window = windowOf(check, run);
    // The side that is still asking when the other has seen a breach is called off.
    const off = new AbortController();
    const around = { clock: run.clock, signal: AbortSignal.any([run.signal, off.signal]) };
    const log = logSide(check, on.logs, window, around);
    const vendor = vendorSide(check, on, window.from, around);
    try {
      const breach = await firstBreach([log, vendor]);
      if (breach === undefined) return judged(check, await log, await vendor, window.last);
      const { facts, breaches } = breach;
      return { met: false, reason: 'CONTAINMENT_BREACH', expected: NOTHING, actual: { count: breaches }, facts };
    } finally {
      off.abort();
    }
  },
};
