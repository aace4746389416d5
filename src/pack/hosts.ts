import type { Clock } from '../clock.ts';
import type { Pack } from './types.ts';

/** Times that a host may ask to slow down before that is what is said of it. */
const MOST_THROTTLED = 5;

/** One host of a run: how much it is asked at a time. */
export interface Host {
  /**
   * Does work when it is its turn: as many at once as the pack lets, as often, and not while the host has asked to be left alone.
   * Gives `late`, and does nothing, if its turn would come after `until`, ms since the epoch.
   */
  turn<T>(until: number, signal: AbortSignal, work: () => Promise<T>): Promise<T | 'late'>;
  /** The host asked to be left alone for so many ms; tells whether it may be asked again at all. */
  slowDown(ms: number): boolean;
}

function hostOf({ in_flight: most, per_second: rate, throttled = MOST_THROTTLED }: Limits, clock: Clock): Host {
  let [running, times, next, quiet] = [0, 0, 0, 0];
  const waiting: (() => void)[] = [];
  const begin = async (): Promise<void> => {
    if (most !== undefined && running >= most) await new Promise<void>(resolve => void waiting.push(resolve));
    else running += 1;
  };
  const end = (): void => {
    const first = waiting.shift();
    // Its place goes to whoever has waited longest.
    if (first === undefined) running -= 1;
    else first();
  };
  return {
    async turn(until, signal, work) {
      await begin();
      try {
        for (;;) {
          signal.throwIfAborted();
          const now = clock.now();
          const at = Math.max(now, next, quiet);
          if (at > until) return 'late';
          if (at === now) break;
          await clock.sleep(at - now, signal);
        }
        if (rate !== undefined) next = clock.now() + Math.ceil(1000 / rate);
        return await work();
      } finally {
        end();
      }
    },
    slowDown(ms) {
      times += 1;
      quiet = Math.max(quiet, clock.now() + ms);
      return times <= throttled;
    },
  };
}

type Limits = NonNullable<Pack['limits']>[string];

/**
 * The hosts of a run, each with the pack's limits for it.
 * @param limits by host; one without is asked as often as the pack's cases want
 * @param clock for rates and waits
 * @returns the host of a name, the same each time
 */
export function hostsOf(limits: Pack['limits'], clock: Clock): (name: string) => Host {
  const hosts = new Map<string, Host>();
  return name => {
    const known = hosts.get(name) ?? hostOf(limits?.[name] ?? {}, clock);
    hosts.set(name, known);
    return known;
  };
}
