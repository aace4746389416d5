import type { Check } from '../../checks/index.ts';
import type { SignalCheck } from '../../checks/signal.ts';
import type { Terminal } from '../../cli.ts';
import { CODES } from '../../codes.ts';
import { gonogoError } from '../../errors.ts';
import { exitOf } from '../../exit.ts';
import { checksOf, triggersOf, withTriggers } from '../../gates/gate-checks.ts';
import { gateId, gatesIn } from '../../gates/place.ts';
import { didYouMean } from '../../plan/nearest.ts';
import type { Gate, Plan } from '../../plan/schema/index.ts';
import { type SimulatedSignal, simulationLines } from '../../report/simulation.ts';
import { readPlan } from '../read-plan.ts';
import type { Said } from '../said.ts';
import { isStatistical, simulateSignal } from '../simulate-signal.ts';
import { validate } from './check-plan.ts';

/** A window in which fewer than half of the healthy runs pass is not worth opening. */
const LEAST_PASS = 0.5;

export interface SimulateOptions {
  readonly rate?: string;
  readonly perMinute?: string;
  readonly runs?: string;
  readonly seed?: string;
  readonly check?: string;
}

/** A signal in a window that looks for it. */
interface Placed {
  readonly phase: string;
  readonly gate: Gate;
  readonly check: SignalCheck;
}

/** A number of an option; what was typed is not repeated. */
function number(text: string, option: string, fits: (value: number) => boolean, expected: string): number {
  const value = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!fits(value)) throw gonogoError('USAGE', `expected ${option} to be ${expected}, found something else`);
  return value;
}

const isSignal = (check: Check): check is SignalCheck => check.kind === 'signal';

/** Every signal of every window of a plan, its triggers included. */
function placed(plan: Plan): readonly Placed[] {
  return plan.phases.flatMap(({ id: phase }) =>
    gatesIn(plan, phase)
      .filter(({ gate }) => gate.for !== undefined)
      .flatMap(({ gate, place }) => {
        const triggers = place === 'enter' ? [] : triggersOf(plan, phase);
        return withTriggers(checksOf(plan, gate), triggers)
          .filter(isSignal)
          .map(check => ({ phase, gate, check }));
      }),
  );
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
  if (options.rate === undefined || options.perMinute === undefined)
    throw gonogoError(
      'USAGE',
      'expected --rate and --per-minute, found not both; the history in CloudWatch is not read by this version',
    );
  const rate = number(options.rate, '--rate', value => value >= 0 && value <= 1, 'a share from 0 to 1, such as 0.01');
  const perMinute = number(
    options.perMinute,
    '--per-minute',
    value => value > 0 && value <= 1e6,
    'requests a minute, such as 60',
  );
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
  const all = placed(loaded.plan);
  const chosen = all.filter(({ check }) => options.check === undefined || check.id === options.check);
  if (chosen.length === 0)
    throw gonogoError(
      'USAGE',
      all.length === 0
        ? 'expected the plan to watch a signal in a window, found none'
        : `expected --check to name a signal that a window watches${didYouMean(options.check ?? '', [...new Set(all.map(({ check }) => check.id))])}`,
    );
  const given = { rate, perMinute, runs, seed };
  const signals = chosen.filter(({ check }) => isStatistical(check)).map(one => simulateSignal({ ...one, ...given }));
  return said(
    path,
    given,
    signals,
    chosen.filter(({ check }) => !isStatistical(check)),
  );
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
