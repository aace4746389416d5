/** The mean of the calmest 95 % of squared residuals of a normal distribution: what is divided by, so that calm noise is 1. */
const CALM_SHARE = 0.95;
const CALM_MEAN = 0.7588;
/** Fewer blocks say nothing of drift. */
const LEAST_BLOCKS = 8;

/** What a history says of itself. */
export interface Noise {
  /** Bad ones by all of them. */
  readonly rate: number;
  /** Bursts and retries: how many times more the counts scatter than chance lets them, at least 1. */
  readonly phi: number;
  /** Drift from block to block, on the scale of logarithms. */
  readonly sigma: number;
}

interface Each {
  readonly x: number;
  readonly n: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const rateOf = (minutes: readonly Each[]): number => {
  const n = sum(minutes.map(each => each.n));
  return n === 0 ? 0 : sum(minutes.map(each => each.x)) / n;
};

/** The variance of a bad one. */
const spread = (p: number, counts: boolean): number => (counts ? p : p * (1 - p));

function blocksOf(minutes: readonly Each[], block: number): readonly (readonly Each[])[] {
  return Array.from({ length: Math.ceil(minutes.length / block) }, (_, index) =>
    minutes.slice(index * block, (index + 1) * block),
  );
}

/** Squared Pearson residuals inside each block, with their minutes. */
function residuals(minutes: readonly Each[], block: number, counts: boolean) {
  return blocksOf(minutes, block).flatMap(each => {
    const p = rateOf(each);
    const v = spread(p, counts);
    const correction = each.length > 1 ? each.length / (each.length - 1) : 1;
    return each.map(minute => ({
      minute,
      r2: v > 0 && minute.n > 0 ? ((minute.x - minute.n * p) ** 2 / (minute.n * v)) * correction : 0,
    }));
  });
}

/** Drift by the method of moments on the rates of blocks. */
function driftOf(minutes: readonly (Each & { readonly block: number })[], phi: number, counts: boolean): number {
  const total = rateOf(minutes);
  const names = [...new Set(minutes.map(({ block }) => block))];
  if (total === 0 || names.length < LEAST_BLOCKS) return 0;
  // One degree of freedom went into the total.
  const blocks = names.map(name => minutes.filter(({ block }) => block === name)).filter(each => sum(each.map(({ n }) => n)) > 0);
  const seen = sum(blocks.map(each => (rateOf(each) / total - 1) ** 2)) / (blocks.length - 1);
  const chance =
    sum(blocks.map(each => (phi * (counts ? 1 : 1 - total)) / (sum(each.map(({ n }) => n)) * total))) / blocks.length;
  const v = seen - chance;
  return v <= 0 ? 0 : Math.sqrt(Math.log(1 + v));
}

/**
 * The noise of a history: quasi-likelihood heuristics, whose control of false alarms is shown by simulation only.
 * @param minutes oldest first
 * @param block minutes a block
 * @param counts whether `n` is exposure and not a number of trials
 * @returns rate, phi and sigma
 */
export function baselineNoise(minutes: readonly Each[], block = 60, counts = false): Noise {
  const scored = residuals(minutes, block, counts);
  const order = scored.map(({ r2 }) => r2).sort((a, b) => a - b);
  const kept = order.slice(0, Math.max(1, Math.floor(order.length * CALM_SHARE)));
  const phi = Math.max(1, sum(kept) / kept.length / CALM_MEAN);
  const named = scored.map(({ minute, r2 }, index) => ({ ...minute, r2, block: Math.floor(index / block) }));
  const worst = new Set(
    [...named]
      .sort((a, b) => b.r2 - a.r2)
      .slice(0, named.length - kept.length)
      .map(each => each),
  );
  // Bursts inflate the one, sparse counts the other.
  const sigma = Math.min(
    driftOf(named, phi, counts),
    driftOf(
      named.filter(each => !worst.has(each)),
      phi,
      counts,
    ),
  );
  return { rate: rateOf(minutes), phi, sigma };
}
