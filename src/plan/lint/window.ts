import { milliseconds } from '../../duration.ts';
import type { Gate } from '../schema/gate.ts';
import { gates, phaseGates } from './reading.ts';
import type { Found, Rule } from './rule.ts';

const EVERY = '1m';

/** How far a person may lengthen a window: signals are fixed for twice its length when it opens. */
function longest(gate: Gate, path: Found['path'], name: string): Found[] {
  const most = gate.up_to ?? '';
  if (gate.for === undefined)
    return [
      { path, message: `expected the gate ${name} to say for how long it looks, found only up_to; add for, or remove up_to` },
    ];
  const [length, upTo] = [milliseconds(gate.for), milliseconds(most)];
  if (upTo > length && upTo <= 2 * length) return [];
  return [
    {
      path,
      message: `expected up_to to be longer than ${gate.for} and at most twice as long, found ${most} at the gate ${name}; change it, or remove it`,
    },
  ];
}

/** A window is long enough for its looks, and a phase for its windows. */
export const window: Rule = {
  name: 'window',
  reason: 'A window of no length, or one that ends before its second look, has watched nothing.',
  check(plan) {
    const found: Found[] = [];
    for (const { gate, path } of gates(plan)) {
      const name = gate.id ?? gate.gate;
      if (gate.every !== undefined && milliseconds(gate.every) === 0)
        found.push({
          path: [...path, 'every'],
          message: `expected time between the looks of the gate ${name}, found ${gate.every}; write ${EVERY}`,
        });
      if (gate.up_to !== undefined) found.push(...longest(gate, [...path, 'up_to'], name));
      if (gate.for === undefined) {
        if (gate.every !== undefined)
          found.push({
            path: [...path, 'every'],
            message: `expected the gate ${name} to say for how long it looks, found only every; add for, or remove every`,
          });
        continue;
      }
      const every = gate.every ?? EVERY;
      if (milliseconds(gate.for) < milliseconds(every))
        found.push({
          path: [...path, 'for'],
          message: `expected the window of the gate ${name} to hold two looks, found ${gate.for} with a look every ${every}; lengthen it`,
        });
    }
    for (const [index, phase] of plan.phases.entries()) {
      if (phase.within === undefined) continue;
      const windows = phaseGates(phase, ['phases', index]).filter(({ path }) => path[2] !== 'enter');
      const sum = windows.reduce((ms, { gate }) => ms + (gate.for === undefined ? 0 : milliseconds(gate.for)), 0);
      if (milliseconds(phase.within) <= sum)
        found.push({
          path: ['phases', index, 'within'],
          message: `expected the phase ${phase.id} to have time for its windows, found ${phase.within}; lengthen it`,
        });
    }
    for (const [index, look] of (plan.hypercare?.looks ?? []).entries()) {
      const before = plan.hypercare?.looks[index - 1];
      if (milliseconds(look.every) === 0)
        found.push({
          path: ['hypercare', 'looks', index, 'every'],
          message: `expected time between the looks of hypercare, found ${look.every}; write 30m`,
        });
      if (before && milliseconds(look.until) <= milliseconds(before.until))
        found.push({
          path: ['hypercare', 'looks', index, 'until'],
          message: `expected a time after ${before.until}, found ${look.until}; put the looks in their order`,
        });
    }
    const last = plan.hypercare?.looks.at(-1);
    if (plan.hypercare && last && milliseconds(last.until) < milliseconds(plan.hypercare.for)) {
      found.push({
        path: ['hypercare', 'for'],
        message: `expected looks until the end of hypercare, found the last one until ${last.until} of ${plan.hypercare.for}; add a look, or shorten it`,
      });
    }
    return found;
  },
};
