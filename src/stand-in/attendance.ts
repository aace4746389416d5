/** One that time waits for. */
export interface Attendant {
  /** Its own clock's address begins with this path. */
  readonly path: string;
  /** Sleeps until others have moved time on by `ms`; answers the time then. */
  sleep(ms: number): Promise<number>;
  /** Resolves once it sleeps or has left. */
  settled(): Promise<void>;
  /** It has ended: time no longer waits for it. */
  leave(): void;
}

/** Everybody who works beside those who move time. */
export interface Attendance {
  attend(): Attendant;
  /** Whose clock a request's path is about. */
  of(path: string): Attendant | undefined;
  /** When the first of the sleepers wakes, epoch ms; undefined if nobody sleeps. */
  next(): number | undefined;
  /** Wakes whose time has come. */
  wake(): void;
  /** Resolves once nobody is awake. */
  settled(): Promise<void>;
}

interface Sleeper {
  readonly until: number;
  readonly wake: (now: number) => void;
}

/**
 * Processes that virtual time waits for, so that a watch beside a cutover sees every minute, whatever the machine does.
 * @param now the virtual time, epoch ms
 * @returns nobody at first
 */
export function attendance(now: () => number): Attendance {
  const awake = new Map<Attendant, (() => void)[]>();
  const asleep = new Map<Attendant, Sleeper>();
  const all: Attendant[] = [];
  const settle = (one: Attendant): void => {
    const waiting = awake.get(one) ?? [];
    awake.delete(one);
    for (const each of waiting) each();
  };
  const settled = async (one: Attendant): Promise<void> => {
    const waiting = awake.get(one);
    if (waiting) await new Promise<void>(resolve => waiting.push(resolve));
  };
  return {
    attend() {
      const one: Attendant = {
        path: `/beside/${all.length + 1}`,
        sleep: ms =>
          new Promise(wake => {
            if (!awake.has(one)) return wake(now());
            asleep.set(one, { until: now() + ms, wake });
            settle(one);
          }),
        settled: () => settled(one),
        leave() {
          asleep.get(one)?.wake(now());
          asleep.delete(one);
          settle(one);
        },
      };
      awake.set(one, []);
      all.push(one);
      return one;
    },
    of: path => all.find(one => path.startsWith(`${one.path}/`)),
    next: () => (asleep.size === 0 ? undefined : Math.min(...[...asleep.values()].map(({ until }) => until))),
    wake() {
      for (const [one, { until, wake }] of [...asleep]) {
        if (until > now()) continue;
        asleep.delete(one);
        awake.set(one, []);
        wake(now());
      }
    },
    async settled() {
      while (awake.size > 0) for (const one of [...awake.keys()]) await settled(one);
    },
  };
}
