import { parse } from 'yaml';
import type { RenderedFile } from '../render/files.ts';

/** How the rendered workflows assume a role. */
export interface Assumed {
  /** Names of the files that do. */
  readonly files: readonly string[];
  /** Environments of the jobs that do. */
  readonly environments: readonly string[];
  /** Whether a job without environment does: its subject is the branch. */
  readonly onBranch: boolean;
  /** The longest session that a job asks for, s. */
  readonly seconds: number;
}

interface Job {
  readonly environment?: string;
  readonly steps?: readonly { readonly with?: Readonly<Record<string, unknown>> }[];
}

/**
 * Who assumes a role: read from the workflow files themselves, so that what is trusted is what is run.
 * @param files as rendered
 * @param role the role's ARN
 * @returns files, environments and the longest session, in the order of the files
 */
export function whoAssumes(files: readonly RenderedFile[], role: string): Assumed {
  const found = files.flatMap(({ name, text }) => {
    const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> };
    return Object.values(jobs).flatMap(({ environment, steps = [] }) =>
      steps
        .filter(step => step.with?.['role-to-assume'] === role)
        .map(step => ({ name, environment, seconds: Number(step.with?.['role-duration-seconds'] ?? 3600) })),
    );
  });
  return {
    files: [...new Set(found.map(({ name }) => name))],
    environments: [...new Set(found.flatMap(({ environment }) => environment ?? []))],
    onBranch: found.some(({ environment }) => environment === undefined),
    seconds: Math.max(3600, ...found.map(({ seconds }) => seconds)),
  };
}
