import { canonical, sha256 } from '../canonical.ts';
import type { Plan } from './schema/index.ts';

/**
 * The plan's name everywhere: SHA-256 of its canonical form (RFC 8785). Lists keep their order, so swapping two steps
 * gives another digest; comments and layout do not.
 * @param plan a plan that follows the schema
 * @returns 64 hex digits
 */
export function planDigest(plan: Plan): string {
  return sha256(canonical(plan));
}
