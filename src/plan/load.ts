import validate from '../generated/plan-validator.cjs';
import { planDigest } from './digest.ts';
import type { At, Problem } from './problem.ts';
import type { Plan } from './schema/index.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml.ts';

/** A plan that follows the schema, its digest, and where each part stands in the file. */
export interface Loaded {
  readonly plan: Plan;
  readonly digest: string;
  readonly at: At;
}

/**
 * Reads a plan.
 * @param bytes the file's content
 * @returns the plan, or every problem at its line and column; it never throws for what a file can hold
 */
export function loadPlan(bytes: Uint8Array | string): Loaded | { readonly problems: readonly Problem[] } {
  const read = readYaml(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  if ('problems' in read) return read;
  if (!validate(read.data)) return { problems: schemaProblems(validate.errors ?? [], read) };
  const plan = read.data as Plan;
  return { plan, digest: planDigest(plan), at: read.at };
}
