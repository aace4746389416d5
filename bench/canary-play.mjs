// Plays one system's windows: each run has a history of its own, and each release of it a window of its own.
import { cumulative, failureLimit, ranks } from './canary-rules.mjs';
import { system } from './canary-traffic.mjs';

const HISTORY_HOURS = 24;
const WINDOW_MINUTES = 60;
/** What the simulated plan says; the other values are the gate's own. */
const CHECK = {
  kind: 'signal',
  signal: 'error-rate',
  baseline: '24h',
  tolerate: 1.25,
  harm: 2,
  source: { type: 'metric', of: '' },
};

/** Sums of a list of outcomes of one rule: how many stopped, half of them by which minute, and how many before the fault began. */
function summed(minutes, onset) {
  const stopped = minutes.filter(each => each !== undefined).sort((a, b) => a - b);
  const found = stopped.filter(each => each > onset);
  return {
    share: stopped.length / minutes.length,
    found: found.length / minutes.length,
    early: (stopped.length - found.length) / minutes.length,
    // Nearest rank: a minute at which one was found.
    median: found[Math.ceil(found.length / 2) - 1] - onset,
  };
}

/**
 * @param parts of the sources: draws, the gate's opening and plain rules, the engine
 * @param broken options of the engine laid over the gate's own, to show that a bound can break
 * @returns `play(cell, runs, random)`: for every release of the cell, the outcomes of our gate and of the other rules
 */
export function player({ draw, history, rules, signal }, broken) {
  /** Our gate: every minute, then the look at the end. */
  function gate(opening, check, minutes) {
    let state = signal.openSignal({ ...opening.options, ...broken });
    const ticks = [];
    for (const [index, { x, n }] of minutes.entries()) {
      const [xb, nb] = opening.slices[index % opening.slices.length];
      state = signal.addMinute(state, { x, n, xb, nb });
      ticks.push([index, x, n]);
      // A rule beside the evidence looks at the last minutes only.
      if (signal.failed(state) || rules.broken(check, { ticks: ticks.slice(-2), missing: [] }) !== undefined)
        return { verdict: 'FAIL', at: index + 1 };
    }
    return { verdict: signal.look(state).verdict, at: undefined };
  }

  function play({ traffic, releases, onset = 0, harmRate = 0, others = true }, runs, random) {
    const check = { ...CHECK, ...(harmRate > 0 ? { harm_rate: harmRate } : {}) };
    const { hours, arm } = system(draw, traffic, random);
    const outcomes = releases.map(() => ({ verdicts: [], gate: [], failureLimit: [], cumulative: [], ranks: [] }));
    for (let run = 0; run < runs; run += 1) {
      const opening = history.openingOf(check, arm(hours(HISTORY_HOURS)), WINDOW_MINUTES * 60_000);
      for (const [index, times] of releases.entries()) {
        // The hour is the same for both arms; noise and bursts hit each by itself.
        const hour = hours(1);
        const canary = arm(hour, minute => (minute < onset ? 1 : times));
        const { verdict, at } = gate(opening, check, canary);
        outcomes[index].verdicts.push(verdict);
        outcomes[index].gate.push(at);
        if (!others) continue;
        const seen = { canary, control: arm(hour), base: opening.rate };
        for (const [name, rule] of Object.entries({ failureLimit, cumulative, ranks })) outcomes[index][name].push(rule(seen));
      }
    }
    return outcomes.map(({ verdicts, ...rest }, index) => ({
      times: releases[index],
      share: word => verdicts.filter(each => each === word).length / runs,
      ...Object.fromEntries(Object.entries(rest).map(([name, minutes]) => [name, summed(minutes, onset)])),
    }));
  }
  return play;
}
