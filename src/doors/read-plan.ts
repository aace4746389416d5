import { readFileSync, statSync } from 'node:fs';
import type { Code } from '../codes.ts';
import { gonogoError } from '../errors.ts';
import { type Loaded, loadPlan } from '../plan/load.ts';
import { type Problem, sayProblem } from '../plan/problem.ts';

/** Files above this are not read at all, bytes; the loader's own limit is lower and says so at 1:1. */
const MAX_READ = 64_000_000;

/** What is wrong with a plan, each at its place. */
export interface PlanRefused {
  readonly code: Code;
  readonly problems: readonly Problem[];
}

/**
 * Reads and validates a plan file.
 * @param path as the user gave it
 * @returns the plan, or what is wrong with it
 * @throws GonogoError `PLAN_UNREADABLE` if there is no such file
 */
export function readPlan(path: string): Loaded | PlanRefused {
  let bytes: Buffer;
  try {
    if (statSync(path).size > MAX_READ) throw gonogoError('PLAN_UNREADABLE', 'expected a plan, found a file of more than 64 MB');
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Error && error.name === 'GonogoError') throw error;
    const code = (error as { code?: unknown }).code;
    throw gonogoError(
      'PLAN_UNREADABLE',
      `expected a plan file at that path, found none that can be read (${typeof code === 'string' ? code : 'unknown'})`,
    );
  }
  const loaded = loadPlan(bytes);
  return 'problems' in loaded ? { code: 'PLAN_INVALID', problems: loaded.problems } : loaded;
}

/**
 * Problems as lines.
 * @param path the plan's path as the user gave it
 * @param problems what is wrong
 * @returns one line each
 */
export function sayProblems(path: string, problems: readonly Problem[]): string {
  return problems.map(problem => sayProblem(path, problem)).join('\n');
}
