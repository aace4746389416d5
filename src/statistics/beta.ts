import { gonogoError } from '../errors.ts';
import { logGamma } from './gamma.ts';

const EPSILON = 1e-16;
const TINY = 1e-300;
const MOST_TERMS = 100_000;
/** Above it Stirling's series of five terms is exact to the last digit. */
const STIRLING_FROM = 15;

/** ln Γ(z + 1) less Stirling's approximation of it (Loader 2000). */
function stirlingError(z: number): number {
  if (z < STIRLING_FROM) return logGamma(z + 1) - (z + 0.5) * Math.log(z) + z - 0.5 * Math.log(2 * Math.PI);
  const zz = z * z;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / zz) / zz) / zz) / zz) / z;
}

/** x ln(x / m) + m − x without losing digits where x is near m (Loader 2000). */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return next;
    sum = next;
  }
  return sum;
}

/**
 * The natural logarithm of the beta function.
 * @param a above 0
 * @param b above 0
 * @returns ln B(a, b)
 */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small < STIRLING_FROM && large < STIRLING_FROM) return logGamma(a) + logGamma(b) - logGamma(a + b);
  // By differences of logarithms, since ln Γ of large arguments would take each other's digits.
  const rest = stirlingError(small) + stirlingError(large) - stirlingError(small + large);
  return (
    rest +
    0.5 * Math.log(2 * Math.PI) +
    0.5 * (Math.log1p(large / small) - Math.log(large)) -
    small * Math.log1p(large / small) -
    large * Math.log1p(small / large)
  );
}

/** x^a (1 − x)^b / B(a, b), by Loader's saddle point. */
function prefactor(a: number, b: number, x: number): number {
  const n = a + b;
  const ln = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(ln);
}

/** The continued fraction of I_x(a, b) by Lentz's method (Numerical Recipes 6.4). */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < TINY ? TINY : d);
  let h = d;
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      d = 1 + term * d;
      d = 1 / (Math.abs(d) < TINY ? TINY : d);
      c = 1 + term / c;
      c = Math.abs(c) < TINY ? TINY : c;
      change = d * c;
      h *= change;
    }
    if (Math.abs(change - 1) <= EPSILON) return h;
  }
  throw gonogoError('DEFECT', 'the continued fraction of the incomplete beta function did not end');
}

/**
 * The regularised incomplete beta function.
 * @param a above 0
 * @param b above 0
 * @param x from 0 to 1
 * @returns I_x(a, b), from 0 to 1
 * @throws GonogoError `DEFECT` for arguments out of range
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1)) throw gonogoError('DEFECT', 'expected a > 0, b > 0 and x from 0 to 1');
  if (x === 0 || x === 1) return x;
  // The fraction ends soon on the near side of the mean.
  if (x <= (a + 1) / (a + b + 2)) return (prefactor(a, b, x) * fraction(a, b, x)) / a;
  return 1 - (prefactor(a, b, x) * fraction(b, a, 1 - x)) / b;
}
