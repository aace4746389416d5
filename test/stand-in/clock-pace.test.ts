import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/rehearsal/options.ts';
import { virtualClock } from '../../src/stand-in/clock.ts';
import { newWorld } from './order-status-side.ts';

describe('a paced clock', () => {
  it('waits for each step before it is over, and for no more', async () => {
    const world = newWorld();
    const begun = world.clock.now;
    const waited: number[] = [];
    const clock = virtualClock(world, [], async ms => {
      waited.push(ms);
      // The step is not over yet.
      expect(world.clock.now).toBe(begun + waited.slice(0, -1).reduce((sum, one) => sum + one, 0));
    });
    await clock.advance(150_000);
    expect(waited.reduce((sum, one) => sum + one, 0)).toBe(150_000);
    expect(waited.length).toBeGreaterThan(1);
    expect(world.clock.now).toBe(begun + 150_000);
  });

  it.each([
    ['real', { speed: 1 }],
    ['60', { speed: 60 }],
    ['0', { wrong: expect.stringContaining('--speed') }],
    ['fast', { wrong: expect.stringContaining('--speed') }],
  ])('--speed %s', (typed, expected) => {
    expect(readOptions(['--speed', typed])).toMatchObject(expected);
  });

  it('time jumps where nobody asks', () => {
    expect(readOptions([])).not.toHaveProperty('speed');
  });
});
