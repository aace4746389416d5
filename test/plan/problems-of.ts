import { readFileSync } from 'node:fs';
import { lintPlan } from '../../src/plan/lint/index.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { Problem } from '../../src/plan/problem.ts';

/** The day of every fixture, in ms since the epoch. */
export const NOW = Date.UTC(2026, 10, 23);

/** What is wrong with a plan: as it is loaded, or else as it is linted. */
export function problemsOf(plan: Uint8Array | string): readonly Problem[] {
  const loaded = loadPlan(plan);
  return 'problems' in loaded ? loaded.problems : lintPlan(loaded.plan, loaded.at, NOW);
}

/** The same of a file. */
export function problemsOfFile(path: string): readonly Problem[] {
  return problemsOf(readFileSync(path));
}
