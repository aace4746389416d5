import { parse } from 'yaml';
import type { RenderedFile } from '../render/files.ts';

/** How the rendered workflows assume a role. */
export interface Assumed {
  /** Names of the files that do, from a branch. */
  readonly files: readonly string[];
  /** Names of the files that do for a pull request: their branch, and so their text, is anybody's who may push one. */
  readonly forPullRequests: readonly string[];
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
    const { jobs, on } = parse(text) as { readonly jobs: Readonly<Record<string, Job>>; readonly on: object };
    const proposed = Object.keys(on).some(event => /^pull_request(_review)?$/.test(event));
    return Object.values(jobs).flatMap(({ environment, steps = [] }) =>
      steps
        .filter(step => step.with?.['role-to-assume'] === role)
        .map(step => ({ name, environment, proposed, seconds: Number(step.with?.['role-duration-seconds'] ?? 3600) })),
    );
  });
  const reviewed = found.filter(({ proposed }) => !proposed);
  return {
    files: [...new Set(reviewed.map(({ name }) => name))],
    forPullRequests: [...new Set(found.filter(({ proposed }) => proposed).map(({ name }) => name))],
    environments: [...new Set(reviewed.flatMap(({ environment }) => environment ?? []))],
    onBranch: reviewed.some(({ environment }) => environment === undefined),
    seconds: Math.max(3600, ...found.map(({ seconds }) => seconds)),
  };
}
