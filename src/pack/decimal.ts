const DECIMAL = /^(-?)(\d{1,1000})(?:\.(\d{1,1000}))?(?:[eE]([+-]?\d{1,4}))?$/;
const SHORT = /^\d{1,15}$/;
/** Farther exponents would only make long numbers. */
const MOST_EXPONENT = 1000;

interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

function scaled(text: string): Scaled | undefined {
  const [, sign = '', whole, fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
  if (whole === undefined || Math.abs(Number(exponent)) > MOST_EXPONENT) return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length - Number(exponent) };
}

/**
 * Adds two numbers as they are written, exactly.
 * @param a such as `650.00`
 * @param b such as `-10`
 * @returns the sum as a text; undefined if either is no number of JSON, or beyond 1,000 digits
 */
export function sumOf(a: string, b: string): string | undefined {
  const [one, other] = [scaled(a), scaled(b)];
  if (one === undefined || other === undefined) return undefined;
  const scale = Math.max(one.scale, other.scale, 0);
  const sum = one.digits * 10n ** BigInt(scale - one.scale) + other.digits * 10n ** BigInt(scale - other.scale);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${sum < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${digits.slice(-scale)}`}`;
}

/**
 * Compares two numbers as they are written: no digit is lost, as it would be in a number of 64 bits (money, ids above 2^53).
 * @param a such as `650.00`
 * @param b such as `6.5e2`
 * @returns below 0, 0 or above 0; undefined if either is no number of JSON, or beyond 1,000 digits
 */
export function compareDecimals(a: string, b: string): number | undefined {
  // Exact in 64 bits as well, and much the most frequent.
  if (SHORT.test(a) && SHORT.test(b)) return Number(a) - Number(b);
  const [one, other] = [scaled(a), scaled(b)];
  if (one === undefined || other === undefined) return undefined;
  const scale = Math.max(one.scale, other.scale);
  const left = one.digits * 10n ** BigInt(scale - one.scale);
  const right = other.digits * 10n ** BigInt(scale - other.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}
