import { digestOf } from './canonical.ts';
import type { World } from './world.ts';

/** That a person has said an item of a checklist to be done. */
export interface Signed {
  readonly check: string;
  /** Digest of the item's words: another text is another item. */
  readonly item: string;
  readonly role: string;
  readonly commit: string;
  readonly world: World;
  /** From GitHub or AWS, never typed: such as `github/login`. */
  readonly by: string;
  /** ms since the epoch. */
  readonly at: number;
  /** What the signature names, where the plan asks for it. */
  readonly record?: string;
}

/**
 * The digest of an item.
 * @param check id, words, role and record of a manual check
 * @returns hexadecimal SHA-256
 */
export function itemDigest(check: {
  readonly id: string;
  readonly item: string;
  readonly role: string;
  readonly record?: string;
}): string {
  const { id, item, role, record } = check;
  return digestOf({ id, item, role, ...(record === undefined ? {} : { record }) });
}
