import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gonogoError } from '../../errors.ts';
import { environmentsScript } from '../../plan/set-up/environments-script.ts';
import { readPlan, sayProblems } from '../read-plan.ts';
import { keepRendered } from '../rendered.ts';
import type { Said } from '../said.ts';

/**
 * `environments`: writes the script that makes the plan's environments on GitHub; with `check` it only compares.
 * @param path the plan's path
 * @param options where to, whose repository
 * @returns what to tell
 * @throws GonogoError `PLAN_INVALID`, `USAGE`
 */
export async function environments(
  path: string,
  options: { readonly out?: string; readonly repository?: string; readonly check?: boolean },
): Promise<Said> {
  const loaded = readPlan(path);
  if ('problems' in loaded)
    throw gonogoError(
      'PLAN_INVALID',
      `expected a plan without problems, found: ${sayProblems(path, loaded.problems).split('\n')[0] ?? ''}`,
    );
  const out = options.out ?? join(dirname(path), 'environments.sh');
  const repository = options.repository ?? (options.check === true ? renderedFor(out) : undefined);
  if (repository !== undefined && !/^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/.test(repository))
    throw gonogoError('USAGE', 'expected --repository as OWNER/NAME');
  const said = keepRendered(
    [{ path: out, text: environmentsScript(loaded.plan, path, repository) }],
    options.check === true,
    'script',
  );
  if (options.check !== true && existsSync(out)) chmodSync(out, 0o755);
  return said;
}

/** The repository that the script that stands there is for. */
const renderedFor = (out: string): string | undefined =>
  existsSync(out) ? /^repository="\$\{1:-([^}"]+)\}"$/m.exec(readFileSync(out, 'utf8'))?.[1] : undefined;
