import { createHash } from 'node:crypto';

/**
 * The priority of an item: the first 53 bits of SHA-256(seed ‖ id), all that a number holds exactly. The n items of the smallest
 * priority are a uniform sample without replacement (bottom-k), whatever the order of the list, and an item that two pages
 * show has one priority. Two items of one priority would count as one: below one in a million for 100,000 items.
 * @param seed of the sample
 * @param id of the item
 * @returns a whole number from 0 to 2^53 - 1
 */
export function priorityOf(seed: string, id: string): number {
  const digest = createHash('sha256').update(seed).update('\n').update(id).digest();
  return digest.readUInt32BE(0) * 0x20_0000 + (digest.readUInt32BE(4) >>> 11);
}

/** The distinct priorities of a list, in 16 bytes an item or less. */
export interface Seen {
  /** @returns true if it was not there before */
  add(priority: number): boolean;
  readonly size: number;
  /** The n smallest, ascending; all of them if there are fewer. */
  smallest(n: number): Float64Array;
}

/** An empty place: no priority is negative. */
const EMPTY = -1;

/**
 * Makes an empty set of priorities: open addressing in one typed array, so that a hundred thousand items need 2 MB.
 * @returns the set
 */
export function createSeen(): Seen {
  let table = new Float64Array(1024).fill(EMPTY);
  let size = 0;
  const place = (into: Float64Array, priority: number): boolean => {
    // Priorities are even already: their lower bits serve as the place.
    let at = priority % into.length;
    for (let here = into[at]; here !== EMPTY; here = into[at]) {
      if (here === priority) return false;
      at = (at + 1) % into.length;
    }
    into[at] = priority;
    return true;
  };
  return {
    add(priority) {
      if (!place(table, priority)) return false;
      size += 1;
      if (size * 4 > table.length * 3) {
        const larger = new Float64Array(table.length * 2).fill(EMPTY);
        for (const each of table) if (each !== EMPTY) place(larger, each);
        table = larger;
      }
      return true;
    },
    get size() {
      return size;
    },
    smallest(n) {
      return table
        .filter(each => each !== EMPTY)
        .sort()
        .slice(0, n);
    },
  };
}

/**
 * Where a priority stands in a sample.
 * @param sample ascending
 * @param priority of an item
 * @returns its index, or -1 if the sample does not hold it
 */
export function rankIn(sample: Float64Array, priority: number): number {
  let from = 0;
  let to = sample.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sample[middle] as number) < priority) from = middle + 1;
    else to = middle;
  }
  return sample[from] === priority ? from : -1;
}
