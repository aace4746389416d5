import { lintPlan } from '../plan/lint/index.ts';
import type { Loaded } from '../plan/load.ts';
import type { Problem } from '../plan/problem.ts';

/**
 * Lints a plan as of now.
 * @param loaded a plan that follows its schema
 * @returns every problem at its place
 */
export function lintProblems(loaded: Loaded): readonly Problem[] {
  return lintPlan(loaded.plan, loaded.at, Date.now());
}
