import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gonogoError } from '../../errors.ts';
import { type IamAsk, renderIam } from '../../plan/iam/render-iam.ts';
import { renderedFiles } from '../../plan/render/files.ts';
import { readPlan, sayProblems } from '../read-plan.ts';
import { keepRendered } from '../rendered.ts';
import type { Said } from '../said.ts';

/** Options of `iam`. */
export interface IamOptions {
  readonly out?: string;
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly pullRequests?: boolean;
  readonly check?: boolean;
}

/**
 * `iam`: writes trust and permission policies of the plan's three roles as JSON, and a page about them; with `check` it only compares.
 * @param path the plan's path
 * @param options where to, whose repository, its numbers
 * @returns what to tell
 * @throws GonogoError `USAGE`, `PLAN_INVALID`, `NOT_BUILT`
 */
export async function iam(path: string, options: IamOptions): Promise<Said> {
  const loaded = readPlan(path);
  if ('problems' in loaded)
    throw gonogoError(
      'PLAN_INVALID',
      `expected a plan without problems, found: ${sayProblems(path, loaded.problems).split('\n')[0] ?? ''}`,
    );
  const { plan } = loaded;
  const out = options.out ?? join(dirname(path), 'iam');
  const given =
    options.check === true && options.repository === undefined && options.pullRequests === undefined
      ? renderedBefore(out)
      : options;
  const ask: IamAsk = {
    plan,
    path,
    workflows: renderedFiles([{ plan, path }]),
    ...whose(given),
    ...(given.pullRequests === true ? { pullRequests: true } : {}),
  };
  const files = renderIam(ask).map(({ name, text }) => ({ path: join(out, name), text }));
  return keepRendered(files, options.check === true, 'policies', staleIn(out, files));
}

/** Policies that were rendered once, such as those of the other form of the subject: somebody would make a role of them. */
function staleIn(out: string, files: readonly { readonly path: string }[]): readonly string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out)
    .filter(name => /^(read|change|rollback)\.(trust|permissions)(\.\w+)?\.json$/.test(name))
    .map(name => join(out, name))
    .filter(path => !files.some(each => each.path === path));
}

/**
 * The repository and its numbers; a number without the other, or without the repository's name, is a slip.
 * @param options as typed
 * @returns what policies are rendered for
 * @throws GonogoError `USAGE`
 */
export function whose({ repository, repositoryId, ownerId }: IamOptions): Pick<IamAsk, 'repository' | 'ids'> {
  if (repository !== undefined && !/^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/.test(repository))
    throw gonogoError('USAGE', 'expected --repository as OWNER/NAME');
  if (repositoryId === undefined && ownerId === undefined) return repository === undefined ? {} : { repository };
  if (repository === undefined || ![repositoryId, ownerId].every(each => each !== undefined && /^[1-9][0-9]*$/.test(each)))
    throw gonogoError('USAGE', 'expected --repository, --repository-id and --owner-id together, the last two as numbers');
  return { repository, ids: { repository: repositoryId ?? '', owner: ownerId ?? '' } };
}

/** What the policies that stand there were rendered for. */
function renderedBefore(out: string): IamOptions {
  const page = join(out, 'README.md');
  const line = existsSync(page) ? (readFileSync(page, 'utf8').split('\n')[0] ?? '') : '';
  const option = (name: string): string | undefined => new RegExp(` --${name} (\\S+?)[\` ]`).exec(line)?.[1];
  const [repository, repositoryId, ownerId] = [option('repository'), option('repository-id'), option('owner-id')];
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(ownerId === undefined ? {} : { ownerId }),
    ...(/ --pull-requests\b/.test(line) ? { pullRequests: true } : {}),
  };
}
