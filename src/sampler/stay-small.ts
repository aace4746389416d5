import { setFlagsFromString } from 'node:v8';

/** Samples from this size on are read for minutes, at full speed only on loopback. */
const LARGE = 10_000;

/**
 * Keeps the process small while a large sample is read. What the sampler holds is the same for any sample, some 16 MB; but Node 24
 * lets the part of its heap that takes new objects grow to about 100 MB whatever is alive in it. V8 reads this flag at each
 * collection: it then prefers size to speed, for the rest of the process (bench/README.md has the figures).
 * @param samples how many items are asked for
 * @param large from how many on (default 10,000)
 */
export function staySmall(samples: number, large = LARGE): void {
  if (samples >= large) setFlagsFromString('--optimize-for-size');
}
