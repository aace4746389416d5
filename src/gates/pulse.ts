import type { Clock } from '../clock.ts';

/** The longest time without a pulse, ms: well below the time after which a lock counts as dead. */
const PULSE_MS = 60_000;

/**
 * A clock whose long sleeps are cut into pieces, so that whoever holds a lock can renew it in between. A sleep of a minute or less has no
 * pulse: a window's own looks renew the lock.
 * @param clock the run's clock
 * @param pulse called between the pieces, and waited for; what it throws ends the sleep
 * @returns the clock to give to checks and reports
 */
export function pulsing(clock: Clock, pulse: (() => Promise<void>) | undefined): Clock {
  if (!pulse) return clock;
  return {
    now: () => clock.now(),
    async sleep(ms, signal) {
      const end = clock.now() + ms;
      for (let left = ms; left > 0; left = end - clock.now()) {
        await clock.sleep(Math.min(left, PULSE_MS), signal);
        if (end > clock.now()) await pulse();
      }
    },
  };
}

/**
 * A pulse that beats at most once a minute, for whoever is told of progress more often than a lock need be renewed.
 * @param clock the run's clock
 * @param pulse renews the lock
 * @returns the pulse to call as often as one likes
 */
export function atMostEachMinute(clock: Clock, pulse: (() => Promise<void>) | undefined): () => Promise<void> {
  let last = clock.now();
  return async () => {
    if (!pulse || clock.now() - last < PULSE_MS) return;
    last = clock.now();
    await pulse();
  };
}
