import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';

/** The machine's own clock. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    try {
      await wait(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      // The timer's AbortError hides why: the signal knows.
      signal?.throwIfAborted();
      throw error;
    }
  },
};
