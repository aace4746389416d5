import type { World } from '../stand-in/state.ts';
import type { Standing } from './standing.ts';

/** A stand-in production keeps what stood before its first cutover, for `safe: previous`. */
const FIRST = 'rehearsal-first';

/** The first standing of a world, kept in the world itself, since a rollback is a rehearsal of its own. */
export function remembered(world: World, now: Standing): Standing {
  const vendors = world.vendors as Record<string, unknown>;
  vendors[FIRST] ??= [...now].map(([id, value]) => [id, value ?? null]);
  return new Map((vendors[FIRST] as [string, string | null][]).map(([id, value]) => [id, value ?? undefined]));
}
