/** A source of numbers 0..1, 1 excluded. */
export type Random = () => number;

/** Above this many expected events of either kind a draw by steps is slow, and the normal approximation is good. */
const BY_STEPS = 30;

/**
 * Numbers that look random and are the same for the same seed: a Weyl sequence, mixed by the finaliser of MurmurHash3. For
 * simulations, never for secrets.
 * @param seed a whole number
 * @returns the source
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number (Box and Muller 1958). */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** The smallest count whose probabilities, summed up from `first` by `next`, reach a random number. */
function bySteps(first: number, next: (count: number) => number, most: number, random: Random): number {
  let [left, probability, count] = [random(), first, 0];
  while (left > probability && count < most) {
    left -= probability;
    count += 1;
    probability *= next(count);
  }
  return count;
}

/**
 * How many of n fail: a binomial number; above 30 expected ones of either kind by its normal approximation.
 * @param n how many there are, a whole number
 * @param p chance of each, 0..1
 * @param random source of chance
 * @returns 0..n
 */
export function drawBinomial(n: number, p: number, random: Random): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(n, 1 - p, random);
  const mean = n * p;
  if (mean > BY_STEPS) {
    const drawn = Math.round(mean + normal(random) * Math.sqrt(mean * (1 - p)));
    return Math.min(n, Math.max(0, drawn));
  }
  const odds = p / (1 - p);
  return bySteps(Math.exp(n * Math.log1p(-p)), count => ((n - count + 1) / count) * odds, n, random);
}

/**
 * How many events happen: a Poisson number; above a mean of 30 by its normal approximation.
 * @param mean expected, at least 0
 * @param random source of chance
 * @returns 0 or more
 */
export function drawPoisson(mean: number, random: Random): number {
  if (mean <= 0) return 0;
  if (mean > BY_STEPS) return Math.max(0, Math.round(mean + normal(random) * Math.sqrt(mean)));
  return bySteps(Math.exp(-mean), count => mean / count, 10_000, random);
}
