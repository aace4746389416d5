import { binomialAtMost } from '../statistics/binomial.ts';
import { poissonAtMost } from '../statistics/poisson.ts';
import { BEGINNING, capOf, type EProcess, goOn } from './e-process.ts';
import { oneCount, oneRate, twoSample } from './evidence.ts';

/** Standard normal quantiles of 0.99 and 0.95. */
const Z99 = 2.326;
const Z95 = 1.645;
/** The first look takes four fifths of the budget, each later one four fifths of what is left. */
const LOOK_SHARE = 0.8;
/** Evidence against the release above this is an open suspicion. */
const SUSPICION = 5;

/** What a signal is judged by; it stands still while a window is open. */
export interface SignalOptions {
  /** The chance of a false FAIL, 0..1. */
  readonly alpha: number;
  /** The chance of a false PASS at the limit of harm, 0..1, over all looks. */
  readonly beta: number;
  /** 0: off. */
  readonly tolerateRatio: number;
  /** 0: off. */
  readonly tolerateRate: number;
  readonly harmRatio: number;
  /** 0: off. */
  readonly harmRate: number;
  /** The history's rate. */
  readonly baseRate: number;
  readonly phi: number;
  readonly sigma: number;
  /** Counts by exposure instead of shares. */
  readonly poisson: boolean;
  /** The longest window, in ticks. */
  readonly horizon: number;
  readonly minBadTicks: number;
}

/** A minute: x bad of n, and its slice of the baseline. */
export interface Minute {
  readonly x: number;
  readonly n: number;
  readonly xb: number;
  readonly nb: number;
}

/** Everything known so far, as JSON: read back it goes on bit for bit. */
export interface SignalState {
  readonly options: SignalOptions;
  readonly relative: EProcess;
  readonly absolute: EProcess;
  readonly x: number;
  readonly n: number;
  readonly xb: number;
  readonly nb: number;
  /** Looks that spent budget. */
  readonly looks: number;
  readonly failed: boolean;
}

const DEFAULTS: SignalOptions = {
  alpha: 0.01,
  beta: 0.05,
  tolerateRatio: 1.25,
  tolerateRate: 0,
  harmRatio: 2,
  harmRate: 0,
  baseRate: 0,
  phi: 1,
  sigma: 0,
  poisson: false,
  horizon: 60,
  minBadTicks: 2,
};

/**
 * Opens a signal.
 * @param options over the defaults
 * @returns its state before the first minute
 */
export function openSignal(options: Partial<SignalOptions>): SignalState {
  const all = { ...DEFAULTS, ...options };
  return { options: all, relative: BEGINNING, absolute: BEGINNING, x: 0, n: 0, xb: 0, nb: 0, looks: 0, failed: false };
}

/** The tolerated ratio, at least what the history wanders by itself. */
const toleratedOf = ({ tolerateRatio, sigma }: SignalOptions): number => Math.max(tolerateRatio, Math.exp(Z99 * sigma));
/** The ratio that is harm, less what the history wanders by itself. */
const harmOf = ({ harmRatio, sigma }: SignalOptions): number => harmRatio * Math.exp(-Z95 * sigma);

/** Natural logarithm of the evidence: where ratio and rate are tolerated, the weaker of the two. */
function weaker(state: SignalState, which: 'now' | 'most'): number {
  const { tolerateRatio, tolerateRate } = state.options;
  const sides = [...(tolerateRatio > 0 ? [state.relative[which]] : []), ...(tolerateRate > 0 ? [state.absolute[which]] : [])];
  return Math.min(...sides);
}

/**
 * Takes a minute.
 * @param state before
 * @param minute in the order of time
 * @returns the state after it; once failed it stays failed
 */
export function addMinute(state: SignalState, minute: Minute): SignalState {
  const { options } = state;
  const { alpha, horizon, minBadTicks, tolerateRatio, tolerateRate, phi, poisson } = options;
  const how = { horizon, cap: capOf(alpha, minBadTicks) };
  const { x, n, xb, nb } = minute;
  const limit = poisson ? oneCount(minute, tolerateRate * n, phi) : oneRate(minute, tolerateRate, phi);
  const next: SignalState = {
    ...state,
    // A minute without traffic on either side says nothing, and is no division by it.
    relative:
      tolerateRatio > 0 && n + nb > 0 ? goOn(state.relative, twoSample(minute, toleratedOf(options), phi), how) : state.relative,
    absolute: tolerateRate > 0 ? goOn(state.absolute, limit, how) : state.absolute,
    x: state.x + x,
    n: state.n + n,
    xb: state.xb + xb,
    nb: state.nb + nb,
  };
  return { ...next, failed: state.failed || weaker(next, 'most') >= Math.log(1 / alpha) };
}

/** Whether the signal is worse than tolerated: sticky. */
export function failed(state: SignalState): boolean {
  return state.failed;
}

/**
 * Evidence against the release.
 * @param state so far
 * @returns natural logarithms: after the last minute, the largest so far, and the limit at which it fails
 */
export function lnEvidence(state: SignalState): { readonly now: number; readonly most: number; readonly limit: number } {
  return { now: weaker(state, 'now'), most: weaker(state, 'most'), limit: Math.log(1 / state.options.alpha) };
}

/** The chance of so few bad ones, were the release harmful (Przyborowski and Wilenski 1940; Clopper and Pearson 1934; Garwood 1936). */
function chanceOfHarm({ options, n, xb, nb }: SignalState, x: number): number {
  const { harmRate, baseRate, phi, poisson } = options;
  const m = harmOf(options);
  const [bad, trials, old] = [Math.ceil(x / phi), Math.floor(n / phi), Math.floor(xb / phi)];
  // Which of the two is tested is fixed before the window begins: by the history alone.
  if (harmRate > m * baseRate) {
    if (poisson) return n > 0 ? poissonAtMost(bad, (harmRate * n) / phi) : 1;
    return binomialAtMost(bad, trials, harmRate);
  }
  if (old === 0 || n === 0) return 1;
  return binomialAtMost(bad, bad + old, (m * n) / (m * n + nb));
}

const budgetOf = ({ options, looks }: SignalState): number => options.beta * LOOK_SHARE * (1 - LOOK_SHARE) ** looks;

/**
 * Whether a look could pass after further good ones.
 * @param state so far
 * @param more further requests, all of them good, with as much of the baseline as so far
 * @returns whether harm would be ruled out
 */
export function couldPass(state: SignalState, more: number): boolean {
  const grown = state.n === 0 ? 1 : (state.n + more) / state.n;
  const then = { ...state, n: state.n + more, xb: state.xb * grown, nb: state.nb * grown };
  return chanceOfHarm(then, state.x) <= budgetOf(state);
}

/** What a look says. */
export interface Looked {
  readonly state: SignalState;
  readonly verdict: 'PASS' | 'FAIL' | 'INCONCLUSIVE';
  readonly reason?: 'NOT_ENOUGH_TRAFFIC' | 'HARM_NOT_RULED_OUT' | 'SUSPICIOUS';
  /** The chance of so few bad ones, were it harmful. */
  readonly pHarm: number;
  /** Of the false PASS, that this look may use. */
  readonly budget: number;
  readonly spent: boolean;
}

/**
 * Asks whether harm is ruled out: only at planned looks. One that could not pass, were there no bad one at all, spends nothing.
 * @param state so far
 * @returns what it says, and the state after it
 */
export function look(state: SignalState): Looked {
  const pHarm = chanceOfHarm(state, state.x);
  const budget = budgetOf(state);
  if (state.failed) return { state, verdict: 'FAIL', pHarm, budget, spent: false };
  if (chanceOfHarm(state, 0) > budget)
    return { state, verdict: 'INCONCLUSIVE', reason: 'NOT_ENOUGH_TRAFFIC', pHarm, budget, spent: false };
  const then = { ...state, looks: state.looks + 1 };
  const told = { state: then, pHarm, budget, spent: true };
  if (pHarm > budget) return { ...told, verdict: 'INCONCLUSIVE', reason: 'HARM_NOT_RULED_OUT' };
  const suspicious = weaker(state, 'now') >= Math.log(SUSPICION);
  return suspicious ? { ...told, verdict: 'INCONCLUSIVE', reason: 'SUSPICIOUS' } : { ...told, verdict: 'PASS' };
}
