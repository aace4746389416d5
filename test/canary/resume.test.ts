/** A window that was interrupted anywhere ends as one that was not, to the last bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinute, look, type Minute, openSignal, type SignalOptions, type SignalState } from '../../src/canary/signal.ts';

/** A minute, whether it is interrupted after it, and whether a look is taken. */
type Step = readonly [minute: Minute, interrupted: boolean, looks: boolean];

const minute: fc.Arbitrary<Minute> = fc
  .tuple(fc.nat(400), fc.nat(400), fc.nat(5000), fc.nat(5000))
  .map(([x, xb, n, nb]) => ({ x: Math.min(x, n), n, xb: Math.min(xb, nb), nb }));
const steps: fc.Arbitrary<Step[]> = fc.array(fc.tuple(minute, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 80 });
const from = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const options: fc.Arbitrary<Partial<SignalOptions>> = fc.record({
  tolerateRatio: fc.constantFrom(0, 1, 1.25),
  tolerateRate: fc.constantFrom(0, 0.01, 0.15),
  harmRate: fc.constantFrom(0, 0.1),
  baseRate: from(0, 0.2),
  phi: from(1, 4),
  sigma: from(0, 0.5),
  poisson: fc.boolean(),
  horizon: fc.integer({ min: 2, max: 120 }),
  minBadTicks: fc.integer({ min: 1, max: 3 }),
});

const throughJson = (state: SignalState): SignalState => JSON.parse(JSON.stringify(state)) as SignalState;

/** Everything that is seen on the way, and the state at the end. */
function play(opened: SignalState, all: readonly Step[], interrupt: (state: SignalState) => SignalState) {
  let state = opened;
  const seen: unknown[] = [];
  for (const [one, interrupted, looks] of all) {
    state = addMinute(state, one);
    if (interrupted) state = interrupt(state);
    if (looks) {
      const { state: after, ...told } = look(state);
      state = interrupted ? interrupt(after) : after;
      seen.push(told);
    }
    seen.push(state);
  }
  return seen;
}

describe('a signal', () => {
  it('goes on after any interruptions as if there had been none', () => {
    fc.assert(
      fc.property(options, steps, (more, all) => {
        const opened = openSignal(more);
        expect(play(throughJson(opened), all, throughJson)).toStrictEqual(play(opened, all, state => state));
      }),
      { numRuns: 200 },
    );
  });

  it('would be seen to lose something: a state that comes back rounded ends otherwise', () => {
    const all = Array.from({ length: 20 }, (): Step => [{ x: 3, n: 100, xb: 20, nb: 2400 }, true, false]);
    const rounded = (state: SignalState): SignalState =>
      JSON.parse(JSON.stringify(state, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(15)) : value)));
    const opened = openSignal({});
    expect(play(opened, all, rounded)).not.toStrictEqual(play(opened, all, state => state));
  });
});
