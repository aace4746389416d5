/** Places in a sample, a bit each: a hundred thousand of them need 12 kB. */
export interface Ranks {
  has(rank: number): boolean;
  /** @returns true if it was not there before */
  add(rank: number): boolean;
  readonly size: number;
  /** Base64, for `ranksOf`. */
  text(): string;
}

/**
 * Makes a set of ranks.
 * @param of how many there can be: whole numbers from 0 to one less
 * @param text from an earlier set's `text`
 * @returns the set, empty without a text
 */
export function ranksOf(of: number, text = ''): Ranks {
  const bits = new Uint8Array(Math.ceil(of / 8));
  bits.set(Buffer.from(text, 'base64').subarray(0, bits.length));
  const has = (rank: number): boolean => ((bits[rank >> 3] ?? 0) & (1 << (rank & 7))) !== 0;
  let size = 0;
  for (let rank = 0; rank < of; rank += 1) if (has(rank)) size += 1;
  return {
    has,
    add(rank) {
      if (rank < 0 || rank >= of || has(rank)) return false;
      bits[rank >> 3] = (bits[rank >> 3] ?? 0) | (1 << (rank & 7));
      size += 1;
      return true;
    },
    get size() {
      return size;
    },
    text: () => Buffer.from(bits).toString('base64'),
  };
}
