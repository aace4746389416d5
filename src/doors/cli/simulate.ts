import type { Counted } from '../../checks/signal/minutes.ts';
import { isStatistical } from '../../checks/signal/told.ts';
import type { Terminal } from '../../cli.ts';
import { CODES } from '../../codes.ts';
import { gonogoError } from '../../errors.ts';
import { exitOf } from '../../exit.ts';
import { gateId } from '../../gates/place.ts';
import { type Placed, watchedSignals } from '../../gates/windows.ts';
import { didYouMean } from '../../plan/nearest.ts';
import { type SimulatedSignal, simulationLines } from '../../report/simulation.ts';
import type { Histories } from '../history-file.ts';
import { readPlan } from '../read-plan.ts';
import type { Said } from '../said.ts';
import { simulateSignal } from '../simulate-signal.ts';
import { validate } from './check-plan.ts';

/** A window in which fewer than half of the healthy runs pass is not worth opening. */
const LEAST_PASS = 0.5;
/** Less than an hour of minutes is no past. */
const LEAST_PAST = 60;

export interface SimulateOptions {
  readonly history?: string;
  readonly rate?: string;
  readonly perMinute?: string;
  readonly runs?: string;
  readonly seed?: string;
  readonly check?: string;
}

/** A number of an option; what was typed is not repeated. */
function number(text: string, option: string, fits: (value: number) => boolean, expected: string): number {
  const value = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!fits(value)) throw gonogoError('USAGE', `expected ${option} to be ${expected}, found something else`);
  return value;
}

/**
 * `simulate`: how often each signal of a plan would abort a healthy release, find a bad one, or tell neither. It opens no socket.
 * @param terminal for what `validate` says of a plan that is invalid
 * @param path the plan's path
 * @param options usual rate and traffic, number of runs, seed, and one signal only
 * @returns what to tell; NO-GO `WINDOW_CANNOT_PASS` if a healthy release would pass less than half of the time
 * @throws GonogoError `USAGE` for options that are missing or wrong, or a plan without a signal in a window
 */
export async function simulate(terminal: Terminal, path: string, options: SimulateOptions): Promise<Said> {
  const given = options.history === undefined ? trafficOf(options) : undefined;
  if (given === undefined && (options.rate !== undefined || options.perMinute !== undefined))
    throw gonogoError('USAGE', 'expected --history, or --rate and --per-minute, found both; leave one out');
  const runs = number(
    options.runs ?? '400',
    '--runs',
    value => Number.isSafeInteger(value) && value >= 1 && value <= 10_000,
    'a whole number from 1 to 10000',
  );
  const seed = number(
    options.seed ?? '1',
    '--seed',
    value => Number.isSafeInteger(value) && value < 2 ** 32,
    'a whole number below 2^32',
  );
  const loaded = readPlan(path);
  if ('problems' in loaded) return validate(terminal, path, false);
  const all = watchedSignals(loaded.plan);
  const chosen = all.filter(({ check }) => options.check === undefined || check.id === options.check);
  if (chosen.length === 0)
    throw gonogoError(
      'USAGE',
      all.length === 0
        ? 'expected the plan to watch a signal in a window, found none'
        : `expected --check to name a signal that a window watches${didYouMean(options.check ?? '', [...new Set(all.map(({ check }) => check.id))])}`,
    );
  const histories =
    options.history === undefined ? undefined : (await import('../history-file.ts')).readHistories(options.history);
  const signals = chosen
    .filter(({ check }) => isStatistical(check))
    .map(one => simulateSignal({ ...one, runs, seed, ...(given ?? pastOf(one.check.id, histories)) }));
  return said(
    path,
    { ...given, runs, seed },
    signals,
    chosen.filter(({ check }) => !isStatistical(check)),
  );
}

/** Rate and traffic as they were typed. */
function trafficOf({ rate, perMinute }: SimulateOptions): { readonly rate: number; readonly perMinute: number } {
  if (rate === undefined || perMinute === undefined)
    throw gonogoError('USAGE', 'expected --rate and --per-minute, or --history with a file of gonogo history, found neither');
  return {
    rate: number(rate, '--rate', value => value >= 0 && value <= 1, 'a share from 0 to 1, such as 0.01'),
    perMinute: number(perMinute, '--per-minute', value => value > 0 && value <= 1e6, 'requests a minute, such as 60'),
  };
}

/** A signal's own past, with its rate and traffic. */
function pastOf(check: string, histories: Histories | undefined) {
  const past = histories?.get(check);
  if (past === undefined || past.length < LEAST_PAST)
    throw gonogoError(
      'USAGE',
      `expected --history to hold at least ${LEAST_PAST} minutes of ${check}, found fewer; run gonogo history again`,
    );
  const sum = (of: (minute: Counted) => number): number => past.reduce((all, minute) => all + of(minute), 0);
  const n = sum(minute => minute.n);
  return { past, rate: n === 0 ? 0 : sum(minute => minute.x) / n, perMinute: n / past.length };
}

function said(path: string, given: object, signals: readonly SimulatedSignal[], rules: readonly Placed[]): Said {
  const cannot = signals.filter(({ outcomes }) =>
    outcomes.some(({ times, pass, runs }) => times === 1 && pass < runs * LEAST_PASS),
  );
  const code = signals.length === 0 ? 'NOT_BUILT' : cannot.length === 0 ? 'MET' : 'WINDOW_CANNOT_PASS';
  const verdict = code === 'MET' ? 'GO' : 'NO-GO';
  const { means, remedy } = CODES[code];
  return {
    exit: exitOf(code),
    verdict,
    code,
    lines: [
      ...signals.flatMap(simulationLines),
      ...rules.map(
        ({ check, phase, gate }) =>
          `${check.id}  (gate ${gateId(gate)} of ${phase}): ${check.signal} is a plain rule, which is not simulated`,
      ),
      code === 'MET'
        ? `${verdict}  a healthy release passes more often than not`
        : `${verdict} ${code}: ${cannot.length === 0 ? 'expected a signal that can be simulated, found plain rules only' : `a healthy release passes less than half of the time: ${cannot.map(({ check }) => check).join(', ')}`}`,
      ...(code === 'MET' ? [] : [`  what it means: ${means}`, `  what to do: ${remedy}`]),
    ],
    outputs: {},
    files: [],
    json: {
      file: path,
      ...given,
      signals,
      not_simulated: rules.map(({ check, phase, gate }) => ({
        check: check.id,
        phase,
        gate: gateId(gate),
        signal: check.signal,
      })),
    },
  };
}
