import { digestOf } from '../canonical.ts';

/** What an approval is bound to. */
export interface Bound {
  readonly run: string;
  readonly environment: string;
  readonly commit: string;
  /** Digest of the plan. */
  readonly plan: string;
  /** Digest of the gate's last record. */
  readonly evidence: string;
}

/** Crockford's base 32: no I, L, O or U, so that what is read aloud is typed right. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TYPED = /(?<![0-9A-Za-z])GO-?([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})(?![0-9A-Za-z])/gi;

/**
 * The short code of an approval: the first 40 bits of SHA-256 over what it is bound to. It is no secret: typing it shows that the
 * approver has read this gate's summary, and neither an older one nor none.
 * @param bound the run, the environment, the commit and the digests
 * @returns such as `GO-7F3A-Q0MZ`
 */
export function approvalCode(bound: Bound): string {
  const { run, environment, commit, plan, evidence } = bound;
  // Ten hexadecimal digits are 40 bits, and 40 bits are eight digits of base 32.
  let bits = Number.parseInt(digestOf({ run, environment, commit, plan, evidence }).slice(0, 10), 16);
  let text = '';
  for (let digit = 0; digit < 8; digit += 1) {
    text = `${DIGITS[bits % 32]}${text}`;
    bits = Math.floor(bits / 32);
  }
  return `GO-${text.slice(0, 4)}-${text.slice(4)}`;
}

/**
 * Looks for codes in an approval's comment; case does not matter, and letters that look like digits count as those.
 * @param comment as it was typed
 * @param code the expected one
 * @returns `matched`, `other` if there are codes and none is it, `none`
 */
export function codeIn(comment: string, code: string): 'matched' | 'other' | 'none' {
  const typed = [...comment.matchAll(TYPED)].map(([, a = '', b = '']) => plainDigits(`${a}${b}`));
  const wanted = plainDigits(code.replace(/^GO-|-/g, ''));
  if (typed.includes(wanted)) return 'matched';
  return typed.length === 0 ? 'none' : 'other';
}

const plainDigits = (text: string): string => text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
