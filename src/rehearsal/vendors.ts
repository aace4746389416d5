import { authority } from '../stand-in/certificate.ts';
import type { World } from '../stand-in/state.ts';
import type { Vendors } from '../stand-in/tls.ts';
import { realClock } from '../time/real.ts';

const DAY_MS = 86_400_000;
/** As long as the certificates of common authorities. */
const VALID_DAYS = 90;

/**
 * How the stand-in's vendors prove who they are: an authority of this run alone, and certificates that are just renewed.
 * @param world whose clock packs count days by; connections are verified by the machine's own
 * @returns what the stand-in serves TLS with
 */
export function standInVendors(world: World): Vendors {
  return {
    authority: authority(realClock.now()),
    // By the day, so that a host has one certificate a day.
    ends: () => (Math.ceil(Math.max(realClock.now(), world.clock.now) / DAY_MS) + VALID_DAYS) * DAY_MS,
  };
}
