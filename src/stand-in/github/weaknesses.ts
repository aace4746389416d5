/**
 * What silently weakens a sign-off, one function a way. Each is struck on a GitHub that is set up as it must be, and leaves it as the
 * weakness would; nobody is told.
 */
import { WEAK_AFTERWARDS } from './weaknesses/afterwards.ts';
import { WEAK_ANSWERS } from './weaknesses/answers.ts';
import { WEAK_RULES } from './weaknesses/rules.ts';
import type { Weakness } from './weaknesses/scene.ts';

export type { Scene, Weakness } from './weaknesses/scene.ts';

/** Every way. */
export const WEAKNESSES: readonly Weakness[] = [...WEAK_RULES, ...WEAK_ANSWERS, ...WEAK_AFTERWARDS];

/** By its id. Throws for one that is not listed. */
export function weaknessOf(id: string): Weakness {
  const found = WEAKNESSES.find(each => each.id === id);
  if (!found) throw new Error(`there is no weakness "${id}"`);
  return found;
}
