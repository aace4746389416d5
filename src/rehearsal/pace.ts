import { setTimeout as wait } from 'node:timers/promises';

/**
 * Virtual time that takes its time.
 * @param speed how many times as fast as real time, at least 1
 * @returns what waits for a step of virtual ms
 */
export function paceOf(speed: number): (ms: number) => Promise<void> {
  return async ms => {
    await wait(ms / speed);
  };
}
