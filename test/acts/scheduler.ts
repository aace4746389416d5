/**
 * Lets one call through at a time. An actor is anything that makes calls one after the other; it must be finished by name
 * when it makes no more. Nothing moves until every actor that is not finished waits at the gate, so that a choice is
 * made among all calls that could be next.
 */
export interface Scheduler {
  /** Waits for its turn. */
  turn(actor: number): Promise<void>;
  /** A call of somebody's was answered, and nothing may follow from it: others of the same actor may still wait. */
  answered(): void;
  /** The actor makes no more calls. */
  finish(actor: number): void;
}

/** Takes the number of actors and who chooses among the actors that wait (in ascending order). */
export function scheduler(actors: number, choose: (waiting: readonly number[]) => number): Scheduler {
  const waiting = Array.from({ length: actors }, (): (() => void)[] => []);
  const finished = Array.from({ length: actors }, () => false);
  const pump = (): void => {
    const ready = waiting.flatMap((calls, actor) => (calls.length > 0 ? [actor] : []));
    if (ready.length === 0 || waiting.some((calls, actor) => calls.length === 0 && !finished[actor])) return;
    const chosen = ready.length === 1 ? (ready[0] as number) : choose(ready);
    waiting[chosen]?.shift()?.();
  };
  return {
    turn: actor =>
      new Promise(resolve => {
        waiting[actor]?.push(resolve);
        pump();
      }),
    answered() {
      // Time for the actor to make its next call, if it makes one.
      setTimeout(pump, 2);
    },
    finish(actor) {
      finished[actor] = true;
      // What still waits of it (a call in parallel to its last) must not be held for ever.
      for (const go of waiting[actor]?.splice(0) ?? []) go();
      pump();
    },
  };
}

/**
 * Runs every interleaving once: depth first over the choices, each run repeating a prefix of the run before.
 * @param run one run; asks `choose` where several actors wait
 * @returns how many runs there were
 */
export async function everyInterleaving(run: (choose: (waiting: readonly number[]) => number) => Promise<void>): Promise<number> {
  let prefix: readonly number[] = [];
  for (let runs = 1; ; runs += 1) {
    const taken: { at: number; of: number }[] = [];
    await run(waiting => {
      const at = prefix[taken.length] ?? 0;
      taken.push({ at, of: waiting.length });
      if (at >= waiting.length) throw new RangeError('the same choices led to another run');
      return waiting[at] as number;
    });
    const last = taken.findLastIndex(({ at, of }) => at + 1 < of);
    if (last < 0) return runs;
    prefix = [...taken.slice(0, last).map(({ at }) => at), (taken[last]?.at ?? 0) + 1];
  }
}
