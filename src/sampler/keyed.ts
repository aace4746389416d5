import { createHmac, randomBytes } from 'node:crypto';

/** Names things without telling them: the key lives for the run, or as long as its checkpoint. */
export interface Keyed {
  /** The key itself, base64: for its SecureString and for nothing else. */
  readonly secret: string;
  /** HMAC-SHA-256 of a text under the key, so many hexadecimal digits of it (at most 64). */
  hash(text: string, digits: number): string;
}

/**
 * Makes keyed hashes.
 * @param secret 32 random bytes in base64; new ones if absent
 * @returns the hashes; the same text has the same hash under the same key only
 */
export function keyed(secret: string = randomBytes(32).toString('base64')): Keyed {
  const key = Buffer.from(secret, 'base64');
  return { secret, hash: (text, digits) => createHmac('sha256', key).update(text).digest('hex').slice(0, digits) };
}
