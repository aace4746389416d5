import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Watching } from '../../src/checks/kind.ts';
import { type SignalCheck, signal } from '../../src/checks/signal.ts';
import { isGonogoError } from '../../src/errors.ts';
import type { Observation } from '../../src/finding.ts';
import { keepWindow, readWindow } from '../../src/journal/window.ts';
import { mergeBucket } from '../../src/stand-in/aws/metrics.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import type { Target } from '../../src/target.ts';
import { newWorld, serve, targetOf } from '../stand-in/order-status-side.ts';

const MINUTE = 60_000;
const DAY = 1440;
const source = { type: 'metric', namespace: 'test', name: 'Bad', of: 'All' } as const;
const RATE: SignalCheck = {
  kind: 'signal',
  id: 'rate',
  signal: 'error-rate',
  source,
  baseline: '24h',
  tolerate: 1.25,
  harm: 2,
  min_samples: 1,
};
const ZERO: SignalCheck = { kind: 'signal', id: 'zero', signal: 'zero', source, min_samples: 29 };
const LEVEL: SignalCheck = {
  kind: 'signal',
  id: 'level',
  signal: 'm-of-n',
  source: { type: 'metric', namespace: 'test', name: 'Bad' },
  limit: 5,
  m: 3,
  n: 5,
};

let world: World;
let standIn: StandIn;
let target: Target;
let openedAt: number;
beforeEach(async () => {
  world = newWorld();
  openedAt = Math.ceil(world.clock.now / MINUTE) * MINUTE;
  standIn = await serve(world);
  target = targetOf(standIn);
});
afterEach(() => standIn.close());

/** Puts minutes into the world, the first one `from` minutes after the window opened. */
function put(from: number, minutes: readonly (readonly [number, number] | undefined)[]): void {
  for (const [index, minute] of minutes.entries()) {
    if (minute === undefined) continue;
    const at = openedAt + (from + index) * MINUTE;
    for (const [metric, sum] of [
      ['Bad', minute[0]],
      ['All', minute[1]],
    ] as const)
      mergeBucket(world, { namespace: 'test', metric }, at, { sum, count: 1, min: sum, max: sum });
  }
}
/** A day of 60 a minute, of which one in two minutes is bad (0.83 %). */
const past = (): void =>
  put(
    -DAY - 5,
    Array.from({ length: DAY + 5 }, (_, index) => [index % 2, 60] as const),
  );
const steady = (count: number, bad = 0): (readonly [number, number])[] => Array.from({ length: count }, () => [bad, 60] as const);

/** Looks `minutes` after the window of an hour opened. */
async function lookAt(check: SignalCheck, minutes: number, memory: { text?: string }, closing = false): Promise<Observation> {
  world.clock.now = openedAt + minutes * MINUTE;
  const watching: Watching = {
    openedAt,
    ms: 60 * MINUTE,
    every: MINUTE,
    closing,
    remembered: memory.text,
    remember: text => {
      memory.text = text;
    },
  };
  const plan = { account: '', region: '' };
  return signal.observe(check, target, {
    clock: { ...target.clock, now: () => world.clock.now },
    signal: new AbortController().signal,
    plan,
    watching,
  });
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing thrown',
    error => (isGonogoError(error) ? error.code : error),
  );

describe('a signal in a window', () => {
  it('is open until the end, and passes there', async () => {
    past();
    put(
      0,
      Array.from({ length: 60 }, (_, index) => [index % 2, 60] as const),
    );
    const memory = {};
    for (const minutes of [0, 10, 30, 59]) expect(await lookAt(RATE, minutes, memory)).toMatchObject({ reason: 'WATCHING' });
    const end = await lookAt(RATE, 60, memory, true);
    expect(end).toMatchObject({ met: true, facts: { minutes: { count: 58 }, missed: { count: 0 }, bad: { count: 29 } } });
  });

  it('looked at once a minute or once an hour, it remembers the same to the last bit', async () => {
    past();
    put(0, steady(60, 1));
    const [a, b] = [{} as { text?: string }, {} as { text?: string }];
    for (let minutes = 0; minutes <= 50; minutes += 1) await lookAt(RATE, minutes, a);
    // A look that is repeated takes up nothing twice.
    await lookAt(RATE, 50, a);
    await lookAt(RATE, 0, b);
    await lookAt(RATE, 50, b);
    expect(a.text).toBe(b.text);
    expect(a.text?.length).toBeGreaterThan(500);
  });

  it('fails while the window is open, and stays failed when all is well again', async () => {
    past();
    put(0, [...steady(5), ...steady(10, 12), ...steady(30)]);
    const memory = {};
    expect(await lookAt(RATE, 5, memory)).toMatchObject({ reason: 'WATCHING' });
    expect(await lookAt(RATE, 12, memory)).toMatchObject({
      met: false,
      reason: 'SIGNAL_WORSE',
      facts: { evidence: { ratio: 1 } },
    });
    expect(await lookAt(RATE, 45, memory, true)).toMatchObject({ met: false, reason: 'SIGNAL_WORSE' });
  });

  it('fails at once when half of everything fails for two minutes', async () => {
    past();
    put(0, [...steady(5), ...steady(2, 40)]);
    expect(await lookAt(RATE, 9, {})).toMatchObject({ met: false, reason: expect.stringMatching(/PANIC|SIGNAL_WORSE/) });
  });

  it('does not pass where harm is not ruled out', async () => {
    past();
    put(
      0,
      Array.from({ length: 60 }, (_, index) => [index % 5 < 4 ? 1 : 0, 60] as const),
    );
    const memory = {};
    await lookAt(RATE, 0, memory);
    expect(await lookAt(RATE, 60, memory, true)).toMatchObject({ met: 'inconclusive', reason: 'HARM_NOT_RULED_OUT' });
  });

  it('does not pass with too little to see', async () => {
    past();
    put(
      0,
      Array.from({ length: 60 }, () => [0, 1] as const),
    );
    expect(await lookAt(RATE, 60, {}, true)).toMatchObject({ met: 'inconclusive', reason: 'NOT_ENOUGH_TRAFFIC' });
  });

  it.each([
    ['six minutes in a row', [...steady(10), ...Array.from({ length: 6 }, () => undefined), ...steady(44)], false],
    ['every eighth minute', Array.from({ length: 60 }, (_, index) => (index % 8 === 0 ? undefined : ([0, 60] as const))), true],
  ])('is blind without data for %s', async (_title, minutes, closing) => {
    past();
    put(0, minutes);
    expect(await lookAt(RATE, closing ? 60 : 20, {}, closing)).toMatchObject({ met: 'inconclusive', reason: 'MISSING_DATA' });
  });

  it.each([
    ['no history at all', () => undefined],
    ['half an hour of it', () => put(-35, steady(35))],
    ['one that ended an hour ago', () => put(-DAY, steady(DAY - 60))],
    [
      'one of another metric of all',
      () =>
        put(
          -DAY - 5,
          Array.from({ length: DAY }, () => undefined),
        ),
    ],
  ])('cannot be compared with %s', async (_title, place) => {
    place();
    expect(await lookAt(RATE, 0, {})).toMatchObject({ met: 'error', reason: 'HISTORY_TOO_SHORT' });
  });

  it('refuses what is no memory', async () => {
    past();
    expect(await codeOf(lookAt(RATE, 0, { text: '{"ticks":[[1,2]],"missing":[]}' }))).toBe('RESPONSE_INVALID');
  });
});

describe('rules without statistics', () => {
  it('what may not happen once fails in a minute that has not settled', async () => {
    past();
    put(0, [...steady(3), [1, 60]]);
    const memory = {};
    expect(await lookAt(ZERO, 3, memory)).toMatchObject({ reason: 'WATCHING' });
    expect(await lookAt(ZERO, 4, memory)).toMatchObject({ met: false, reason: 'ZERO_TOLERANCE', actual: { count: 1 } });
  });

  it('and passes at the end only with enough of all', async () => {
    past();
    put(0, steady(60));
    expect(await lookAt(ZERO, 60, {}, true)).toMatchObject({ met: true });
    expect(await lookAt({ ...ZERO, min_samples: 100_000 }, 60, {}, true)).toMatchObject({ reason: 'NOT_ENOUGH_TRAFFIC' });
  });

  it.each([
    [[1, 9, 1, 9, 9], false],
    [[9, 1, 1, 9, 1], 'inconclusive'],
  ] as const)('a level of %j in five minutes: %s', async (levels, met) => {
    past();
    put(
      0,
      levels.map(level => [level, 1] as const),
    );
    expect(await lookAt(LEVEL, 7, {})).toMatchObject({ met, reason: met === false ? 'LIMIT_EXCEEDED' : 'WATCHING' });
  });
});

describe('what a window remembers', () => {
  const owner = {
    system: 'order-status',
    phase: 'canary',
    gate: 'canary',
    world: 'rehearsal',
    plan: 'a'.repeat(64),
    commit: 'b'.repeat(40),
  } as const;

  it('is read back by the same release only', async () => {
    const texts = new Map([['rate', '{"ticks":[],"missing":[]}']]);
    await keepWindow(target.parameters, owner, texts);
    expect(await readWindow(target.parameters, owner)).toEqual(texts);
    expect(await readWindow(target.parameters, { ...owner, commit: 'c'.repeat(40) })).toEqual(new Map());
    expect(await readWindow(target.parameters, { ...owner, plan: 'c'.repeat(64) })).toEqual(new Map());
    expect(await readWindow(target.parameters, { ...owner, commit: 'none' })).toEqual(new Map());
    expect(await codeOf(readWindow(target.parameters, { ...owner, world: 'production' }))).toBe('WORLD_OTHER');
  });
});
