/**
 * How full the vendors' rate buckets are. No part of the world: a vendor forgets it within a minute, and a production that was
 * only read must be the same, byte for byte, before and after. The worker's own calls do not draw from them; they stay far below.
 */
import type { World } from '../state.ts';

/** A leaky bucket: `size` units, emptied by `perSecond` units a second of virtual time. */
export interface Bucket {
  size: number;
  perSecond: number;
}

/** What became of a draw. */
export interface Drawn {
  readonly allowed: boolean;
  /** Units in the bucket now. */
  readonly used: number;
  /** Seconds until the same draw would be allowed; 0 when it was. */
  readonly retryAfter: number;
}

interface Level {
  used: number;
  at: number;
}

const LEVELS = new WeakMap<World, Map<string, Level>>();
const SEEN = new WeakMap<World, Set<string>>();

/** Draws `cost` units from a vendor's bucket, if it holds them. Without a bucket everything is allowed. */
export function draw(world: World, name: string, bucket: Bucket | undefined, cost = 1): Drawn {
  if (bucket === undefined) return { allowed: true, used: 0, retryAfter: 0 };
  const levels = LEVELS.get(world) ?? new Map<string, Level>();
  LEVELS.set(world, levels);
  const { now } = world.clock;
  const before = levels.get(name) ?? { used: 0, at: now };
  const left = Math.max(0, before.used - ((now - before.at) / 1000) * bucket.perSecond);
  const allowed = left + cost <= bucket.size;
  const used = allowed ? left + cost : left;
  levels.set(name, { used, at: now });
  return { allowed, used, retryAfter: allowed ? 0 : (left + cost - bucket.size) / bucket.perSecond };
}

/** Whether a question is asked for the first time since the stand-in was started. It counts as asked from now on. */
export function firstTime(world: World, question: string): boolean {
  const seen = SEEN.get(world) ?? new Set<string>();
  SEEN.set(world, seen);
  if (seen.has(question)) return false;
  seen.add(question);
  return true;
}
