import { dirname, join } from 'node:path';
import type { Terminal } from '../../cli.ts';
import { withEvidence } from '../evidence-files.ts';
import type { Said } from '../said.ts';

/** What is typed after the plan. */
export interface ReleasePrOptions {
  readonly number: string;
  readonly repository?: string;
  readonly riskFile?: string;
  readonly base?: string;
  readonly dryRun?: string;
  readonly out?: string;
}

/**
 * `release-pr`: the readiness of a pull request, read with GITHUB_TOKEN; it writes nothing on GitHub.
 * @param terminal the environment
 * @param plan the plan's path
 * @param options the number, the repository, and files
 * @returns what to tell
 * @throws GonogoError those of `readiness`
 */
export async function releasePrByHand(terminal: Terminal, plan: string, options: ReleasePrOptions): Promise<Said> {
  const { readiness } = await import('../release-pr/readiness.ts');
  const said = await readiness({
    ...{ env: terminal.env, plan, number: options.number, system: undefined, wait: '' },
    token: terminal.env['GITHUB_TOKEN'] ?? '',
    ...(options.repository === undefined ? {} : { repository: options.repository }),
    riskFile: options.riskFile ?? join(dirname(plan), 'risk.yml'),
    base: options.base ?? '',
    dryRun: options.dryRun ?? '',
  });
  return options.out === undefined ? said : withEvidence(options.out, said);
}
