import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gonogoError } from '../../errors.ts';
import { renderedFiles } from '../../plan/render/files.ts';
import { readPlan, sayProblems } from '../read-plan.ts';
import { keepRendered } from '../rendered.ts';
import type { Said } from '../said.ts';

const RENDERED = /^# Rendered from (\S+) by /;

/**
 * `render`: writes a cutover workflow a plan, one `rollback.yml`, one `net.yml`, one `decide.yml` and one `sign.yml` for all; with `check` it only compares.
 * @param given plans' paths; none means the plans of the workflows rendered before
 * @param options check, where gonogo is, where the workflows are
 * @returns what to tell
 * @throws GonogoError `USAGE`, `PLAN_INVALID`, `NOT_BUILT`
 */
export async function render(
  given: readonly string[],
  options: { readonly check?: boolean; readonly uses?: string; readonly out: string },
): Promise<Said> {
  if (options.uses !== undefined && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(options.uses))
    throw gonogoError('USAGE', 'expected --uses as OWNER/REPO@ and a full commit SHA of 40 digits');
  const paths = given.length > 0 ? given : renderedBefore(options.out);
  if (paths.length === 0) throw gonogoError('USAGE', 'expected plans to render, found none given and none rendered before');
  const uses = options.uses;
  const asks = paths.map(path => {
    const loaded = readPlan(path);
    if ('problems' in loaded)
      throw gonogoError(
        'PLAN_INVALID',
        `expected plans without problems, found: ${sayProblems(path, loaded.problems).split('\n')[0] ?? ''}`,
      );
    return { plan: loaded.plan, path, ...(uses === undefined ? {} : { uses }) };
  });
  const files = renderedFiles(asks, uses);
  return keepRendered(
    files.map(({ name, text }) => ({ path: join(options.out, name), text })),
    options.check === true,
    'workflows',
  );
}

function renderedBefore(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => /^cutover-.+\.yml$/.test(name))
    .sort()
    .flatMap(name => RENDERED.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? []);
}
