// Traffic whose failures scatter as real ones do: hours drift, minutes are noisy, some minutes burst.

const MINUTES = 60;

/** A number around 1 with this standard deviation of its logarithm, and mean 1. */
function around(sd, random) {
  if (sd === 0) return 1;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(sd * normal - (sd * sd) / 2);
}

/**
 * Makes a system that can be watched.
 * @param draws `drawBinomial` and `drawPoisson` of the sources
 * @param traffic share of failures, requests a minute, and what scatters them: `drift` (standard deviation of an hour's logarithm),
 * `noise` (coefficient of variation of a minute), `bursts` (share of minutes that fail 20 times as often)
 * @param random source of chance
 * @returns `hours(count)`: the factors of so many hours; `arm(hours, times)`: its minutes, each x failed of n
 */
export function system({ drawBinomial, drawPoisson }, { rate, perMinute, drift = 0, noise = 0, bursts = 0 }, random) {
  const sd = Math.sqrt(Math.log1p(noise * noise));
  const minute = factor => {
    const burst = bursts > 0 && random() < bursts ? 20 : 1;
    const n = drawPoisson(perMinute, random);
    return { x: drawBinomial(n, Math.min(1, rate * factor * burst * around(sd, random)), random), n };
  };
  return {
    hours: count => Array.from({ length: count }, () => around(drift, random)),
    arm: (hours, times = () => 1) =>
      hours.flatMap((factor, hour) =>
        Array.from({ length: MINUTES }, (_, index) => minute(factor * times(hour * MINUTES + index))),
      ),
  };
}
