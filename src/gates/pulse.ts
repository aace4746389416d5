import type { Clock } from '../clock.ts';

/** The longest sleep without a pulse, ms: well below the time after which a lock counts as dead. */
const PULSE_MS = 60_000;

/**
 * A clock whose long sleeps are cut into pieces, so that whoever holds a lock can renew it in between.
 * @param clock the run's clock
 * @param pulse called about once a minute while somebody sleeps, and waited for; what it throws ends the sleep
 * @returns the clock to give to checks and reports
 */
export function pulsing(clock: Clock, pulse: (() => Promise<void>) | undefined): Clock {
  if (!pulse) return clock;
  let last = clock.now();
  return {
    now: () => clock.now(),
    async sleep(ms, signal) {
      const end = clock.now() + ms;
      for (let left = ms; left > 0; left = end - clock.now()) {
        await clock.sleep(Math.min(left, PULSE_MS), signal);
        if (clock.now() - last < PULSE_MS) continue;
        last = clock.now();
        await pulse();
      }
    },
  };
}
