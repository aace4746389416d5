import { type Attendance, attendance } from './attendance.ts';
import { type Answer, json, type StandInRequest } from './handler.ts';
import type { World } from './state.ts';

/** A piece of production that lives on its own: it sees every virtual instant in [fromMs, toMs) exactly once. */
export type Tick = (world: World, fromMs: number, toMs: number) => void | Promise<void>;

/** The longest step a tick is given, virtual ms; no step crosses a minute boundary. */
export const STEP_MS = 60_000;

export interface VirtualClock {
  /** Moves time on by `ms` and answers the new time. Callers queue. RangeError unless `ms` is a finite number >= 0. */
  advance(ms: number): Promise<number>;
  /** Moves time on to `to` (epoch ms) if it is still ahead; answers the time then. */
  advanceTo(to: number): Promise<number>;
  /** Who works beside those who move time. */
  readonly attendance: Attendance;
}

/** A clock over `world.clock.now` that runs `ticks` in their order at each step. `pace`, if given, lasts for as long as a step takes (ms). */
export function virtualClock(world: World, ticks: readonly Tick[], pace?: (ms: number) => Promise<void>): VirtualClock {
  let queue: Promise<unknown> = Promise.resolve();
  const beside = attendance(() => world.clock.now);

  async function runTo(to: number): Promise<number> {
    await beside.settled();
    while (world.clock.now < to) {
      const from = world.clock.now;
      const next = Math.min(to, beside.next() ?? to, (Math.floor(from / STEP_MS) + 1) * STEP_MS);
      await pace?.(next - from);
      world.clock.now = next;
      for (const tick of ticks) await tick(world, from, next);
      beside.wake();
      await beside.settled();
    }
    return world.clock.now;
  }

  function queued(work: () => Promise<number>): Promise<number> {
    const result = queue.then(work);
    // The next in the queue goes on whatever became of this one; its own caller sees the failure.
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    advance: async ms => {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError('a clock only moves forward, by a number of ms');
      return await queued(() => runTo(world.clock.now + ms));
    },
    advanceTo: async to => {
      if (!Number.isFinite(to)) throw new RangeError('a clock moves to a number of ms');
      return await queued(() => runTo(to));
    },
    attendance: beside,
  };
}

/** `GET /clock`, `POST /clock/advance` with `{"ms": n}` or `{"to": epoch ms}`; `null` when the request is about something else. */
export async function answerClock(request: StandInRequest, world: World, clock: VirtualClock): Promise<Answer | null> {
  const attendant = clock.attendance.of(request.path);
  if (attendant) {
    if (request.path === `${attendant.path}/clock` && request.method === 'GET') return json(200, { now: world.clock.now });
    const { ms } = moveOf(request.text);
    if (request.path !== `${attendant.path}/clock/advance` || ms === undefined)
      return json(400, { error: 'expected {"ms": number >= 0}' });
    return json(200, { now: await attendant.sleep(ms) });
  }
  if (request.path === '/clock' && request.method === 'GET') return json(200, { now: world.clock.now });
  if (request.path !== '/clock/advance' || request.method !== 'POST') return null;
  const { ms, to } = moveOf(request.text);
  if (ms === undefined && to === undefined) return json(400, { error: 'expected {"ms": number >= 0} or {"to": number}' });
  return json(200, { now: ms === undefined ? await clock.advanceTo(to ?? 0) : await clock.advance(ms) });
}

function moveOf(text: string): { ms?: number; to?: number } {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof body !== 'object' || body === null) return {};
  if ('ms' in body && typeof body.ms === 'number' && body.ms >= 0) return { ms: body.ms };
  if ('to' in body && typeof body.to === 'number') return { to: body.to };
  return {};
}
