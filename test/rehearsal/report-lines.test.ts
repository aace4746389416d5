/** How a report of real traffic is shown while its phase takes it. */
import { describe, expect, it } from 'vitest';
import type { RunnerEvent } from '../../src/rehearsal/runner/ports.ts';
import { reporter } from '../../src/rehearsal/show/report.ts';
import type { Screen } from '../../src/rehearsal/show/screen.ts';
import { PLAN } from '../stand-in/order-status-side.ts';

/** Everything that is shown for lines of the phase's job. */
function shown(tty: boolean, lines: readonly string[]) {
  const stays: string[] = [];
  const passes: string[] = [];
  const screen: Screen = { tty, line: text => stays.push(text), status: text => passes.push(text), end: () => undefined };
  const { report } = reporter(screen, PLAN);
  for (const line of lines) {
    const event: RunnerEvent = { type: 'output-line', job: 'phase-shadow', step: 'phase', phase: 'main', line };
    report(event);
  }
  return { stays, passes };
}

const judging = Array.from(
  { length: 25 },
  (_, index) =>
    `… shadow: report tickets: batch ${index + 1} of 25, ${(index + 1) * 10} of 250 items, 4.9/s, held back 12 s, 2 m left`,
);

describe('a report', () => {
  it('without a terminal shows the first batch, every fifth, and the last', () => {
    const { stays, passes } = shown(false, judging);
    expect(passes).toEqual([]);
    expect(stays.map(line => /batch (\d+) of 25/.exec(line)?.[1])).toEqual(['1', '5', '10', '15', '20', '25']);
    expect(stays[2]).toBe(
      '  … shadow ██████████░░░░░░░░░░░░░░ report tickets: batch 10 of 25, 100 of 250 items, 4.9/s, held back 12 s, 2 m left',
    );
  });

  it('on a terminal moves on one line, and only the last stays', () => {
    const { stays, passes } = shown(true, judging);
    expect(passes).toHaveLength(24);
    expect(stays).toHaveLength(1);
    expect(stays[0]).toContain('████████████████████████');
  });

  it('shows the pages that it lists, without a bar: nobody knows how many there are', () => {
    const { stays } = shown(false, [
      '… shadow: report tickets: page 1, 100 items listed',
      '… shadow: report tickets: page 2, 200 items listed',
    ]);
    expect(stays).toEqual(['  … shadow report tickets: page 1, 100 items listed']);
  });

  it('leaves other lines as they are', () => {
    expect(shown(false, ['… shadow: look 1 of 11: 2 of 2 passed', '… lock taken']).stays).toEqual([
      '  … shadow ██░░░░░░░░░░░░░░░░░░░░░░ look 1 of 11: 2 of 2 passed',
      '  … lock taken',
    ]);
  });
});
