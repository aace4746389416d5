import type { Simulated } from '../canary/simulate.ts';
import type { Shows } from '../canary/what-it-shows.ts';
import { sayDuration } from '../duration.ts';
import { canShow, percent, whole } from './can-show.ts';

/** What a simulation of one signal was given, and what came of it. */
export interface SimulatedSignal {
  readonly check: string;
  readonly phase: string;
  readonly gate: string;
  readonly signal: string;
  /** The window and the history, ms. */
  readonly window: number;
  readonly history: number;
  /** Failures of a request, 0..1. */
  readonly rate: number;
  readonly perMinute: number;
  /** The plan's words. */
  readonly tolerate: number;
  readonly harm: number;
  readonly harmRate?: number;
  readonly minSamples: number;
  readonly shows: Shows;
  readonly outcomes: readonly Simulated[];
}

/** Why runs showed neither, the commonest reason first. */
const whyNot = ({ inconclusive, runs }: Simulated): string =>
  Object.entries(inconclusive)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${reason} ${percent(count / runs)}`)
    .join(', ');

const HEAD = ['release', 'FAIL', 'PASS', 'INCONCLUSIVE', 'found at', 'why inconclusive'] as const;

function row(one: Simulated): readonly string[] {
  const { times, runs, pass, fail, found } = one;
  return [
    times === 1 ? 'changes nothing' : `fails ${times} times as often`,
    percent(fail / runs),
    percent(pass / runs),
    percent((runs - pass - fail) / runs),
    found === undefined ? '-' : `minute ${found}`,
    whyNot(one) || '-',
  ];
}

/** Columns of equal width, the last one ragged. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEAD.map((_, at) => Math.max(...rows.map(each => each[at]?.length ?? 0)));
  return rows.map(each =>
    each
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * The simulation of one signal for a terminal: what it was given, what its window can show, and how often it ends in which way.
 * @param simulated the signal and its outcomes
 * @returns plain lines
 */
export function simulationLines(simulated: SimulatedSignal): readonly string[] {
  const { check, phase, gate, window, history, rate, perMinute, tolerate, harm, harmRate, outcomes } = simulated;
  const words = [`tolerate ${tolerate}`, `harm ${harm}`, ...(harmRate === undefined ? [] : [`harm_rate ${harmRate}`])].join(', ');
  const healthy = outcomes.find(one => one.times === 1);
  const aborted = healthy
    ? `  Aborted although nothing is wrong: ${percent(healthy.fail / healthy.runs)} of ${whole(healthy.runs)} runs.`
    : '';
  return [
    `${check}  (gate ${gate} of ${phase}: ${sayDuration(window)}; ${words})`,
    `  given: ${percent(rate)} fail as a rule, ${perMinute} ${perMinute === 1 ? 'request' : 'requests'} a minute, a history of ${sayDuration(history)}`,
    ...canShow(simulated).map(line => `  ${line}`),
    '',
    ...columns([HEAD, ...outcomes.map(row)]).map(line => `  ${line}`),
    ...(aborted === '' ? [] : ['', aborted]),
    '',
  ];
}
