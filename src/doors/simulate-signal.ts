import { seeded } from '../canary/draw.ts';
import { type Judging, simulate, type Traffic } from '../canary/simulate.ts';
import { whatItShows } from '../canary/what-it-shows.ts';
import { openingOf } from '../checks/signal/history.ts';
import { type Counted, MINUTE_MS, SETTLES_MS } from '../checks/signal/minutes.ts';
import { broken, isBlind } from '../checks/signal/rules.ts';
import { isShare } from '../checks/signal/schema.ts';
import type { SignalCheck } from '../checks/signal.ts';
import { milliseconds } from '../duration.ts';
import { gateId } from '../gates/place.ts';
import type { Gate } from '../plan/schema/index.ts';
import type { SimulatedSignal } from '../report/simulation.ts';

/** A signal of a window, and the traffic that it is to be tried on. */
export interface Tried {
  readonly phase: string;
  readonly gate: Gate;
  readonly check: SignalCheck;
  /** Of one request, how likely it fails, 0..1. */
  readonly rate: number;
  readonly perMinute: number;
  readonly runs: number;
  readonly seed: number;
  /** Its own past instead of drawn traffic, oldest first. */
  readonly past?: readonly Counted[];
}

/** The gate's own rules: what is simulated is what will run. */
const judgingOf = (check: SignalCheck, windowMs: number): Judging => ({
  open: history =>
    openingOf(
      check,
      history.map(([at, x, n]) => ({ at: at * MINUTE_MS, x, n })),
      windowMs,
    ),
  broken: window => broken(check, window) !== undefined,
  isBlind,
  least: check.min_samples ?? 1,
});

/**
 * Simulates one signal of a plan.
 * @param tried the signal, its window and its traffic
 * @returns what the window can show, and how its runs ended; the same for the same seed
 * @throws GonogoError `PLAN_INVALID` for a duration that is none
 */
export function simulateSignal({ phase, gate, check, rate, perMinute, runs, seed, past }: Tried): SimulatedSignal {
  const window = milliseconds(gate.for ?? '0s');
  const history = milliseconds(check.baseline ?? '24h');
  // A minute lasts one and has settled two later: the last ones of a window are not judged.
  const lag = SETTLES_MS / MINUTE_MS + 1;
  const counts = check.signal === 'count' && !isShare(check);
  const traffic: Traffic = { rate, perMinute, counts };
  const minutes = Math.floor(window / MINUTE_MS);
  const tolerate = check.tolerate ?? 1.25;
  const harm = check.harm ?? 2;
  const simulation = {
    traffic,
    judging: judgingOf(check, window),
    history: past?.length ?? Math.floor(history / MINUTE_MS),
    ...(past === undefined ? {} : { past: past.map(({ at, x, n }) => [at / MINUTE_MS, x, n] as const) }),
    window: minutes,
    every: Math.max(1, milliseconds(gate.every ?? '1m') / MINUTE_MS),
    lag,
    runs,
  };
  return {
    check: check.id,
    phase,
    gate: gateId(gate),
    signal: check.signal,
    window,
    history: simulation.history * MINUTE_MS,
    rate,
    perMinute,
    tolerate,
    harm,
    ...(check.harm_rate === undefined ? {} : { harmRate: check.harm_rate }),
    minSamples: check.min_samples ?? 1,
    shows: whatItShows({ ...traffic, minutes: Math.max(0, minutes - lag), historyMinutes: simulation.history, harm }),
    outcomes: simulate(simulation, seeded(seed)),
  };
}
