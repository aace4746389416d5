import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gonogoError } from '../../errors.ts';
import { renderIam } from '../../plan/iam/render-iam.ts';
import { loadPlan } from '../../plan/load.ts';
import { renderedFiles } from '../../plan/render/files.ts';
import { environmentsScript } from '../../plan/set-up/environments-script.ts';
import { codeOwners, pullRequestTemplate, riskFile } from '../../plan/set-up/repository-files.ts';
import { starterPlan } from '../../plan/set-up/starter-plan.ts';
import { type FileToBe, keepRendered } from '../rendered.ts';
import { type Said, saidOf } from '../said.ts';
import { whose } from './iam.ts';

/** Options of `init`. */
export interface InitOptions {
  readonly system: string;
  readonly repository: string;
  readonly uses: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly branch: string;
  readonly owners?: string;
  readonly out: string;
  readonly force?: boolean;
}

const SCRIPT = 'environments.sh';

/**
 * `init`: what a repository needs to release with gonogo, around a plan that is to be filled in. All of it, or nothing.
 * @param options the system, whose repository, where gonogo is
 * @returns what to tell: each file, and what to do next; `FILE_EXISTS` with the files that differ
 * @throws GonogoError `USAGE`
 */
export async function init(options: InitOptions): Promise<Said> {
  const files = filesOf(asked(options)).map(({ path, text }) => ({ path: join(options.out, path), text }));
  const standing = files.filter(({ path, text }) => existsSync(path) && readFileSync(path, 'utf8') !== text);
  if (standing.length > 0 && options.force !== true) {
    const said = saidOf(
      gonogoError(
        'FILE_EXISTS',
        `expected to overwrite nothing, found ${standing.length} files that differ; nothing was written`,
      ),
    );
    return {
      ...said,
      lines: [...standing.map(({ path }) => `${path} exists and differs`), ...said.lines],
      json: { differing: standing.map(({ path }) => path) },
    };
  }
  const said = keepRendered(files, false, 'files');
  for (const { path } of files) if (path.endsWith(SCRIPT)) chmodSync(path, 0o755);
  return { ...said, lines: [...said.lines, ...next(options)] };
}

/** Whatever could end up in a file is looked at first. */
function asked(options: InitOptions): InitOptions {
  const forms: readonly (readonly [string, RegExp, string, string])[] = [
    ['system', /^[a-z][a-z0-9-]{0,39}$/, options.system, 'lower-case letters, digits and -, beginning with a letter'],
    ['repository', /^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/, options.repository, 'OWNER/NAME'],
    ['uses', /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/, options.uses, 'OWNER/REPO@ and a full commit SHA of 40 digits'],
    ['branch', /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, options.branch, 'the name of a branch'],
    ['owners', /^@[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?( @[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?)*$/, ownersOf(options), '@org/team'],
  ];
  const wrong = forms.find(([, form, value]) => !form.test(value));
  if (wrong) throw gonogoError('USAGE', `expected --${wrong[0]} as ${wrong[3]}`);
  return options;
}

const ownersOf = ({ owners, repository }: InitOptions): string =>
  owners ?? `@${repository.split('/')[0] ?? ''}/change-me-engineering`;

function filesOf(options: InitOptions): readonly FileToBe[] {
  const { system, repository, uses, branch } = options;
  const folder = `plans/${system}`;
  const path = `${folder}/plan.yaml`;
  const text = starterPlan({ system, branch });
  const loaded = loadPlan(text);
  if ('problems' in loaded) throw new TypeError('the starter plan is not valid');
  const { plan } = loaded;
  return [
    { path, text },
    { path: `${folder}/risk.yml`, text: riskFile('operations') },
    { path: `${folder}/${SCRIPT}`, text: environmentsScript(plan, path, repository) },
    // Policies are of this repository's own workflow files, whose names do not depend on where gonogo is.
    ...renderIam({ plan, path, ...whose(options), workflows: renderedFiles([{ plan, path, uses }], uses) }).map(each => ({
      path: `${folder}/iam/${each.name}`,
      text: each.text,
    })),
    ...renderedFiles([{ plan, path, uses }], uses).map(each => ({ path: `.github/workflows/${each.name}`, text: each.text })),
    { path: '.github/CODEOWNERS', text: codeOwners(ownersOf(options)) },
    { path: '.github/pull_request_template.md', text: pullRequestTemplate() },
  ];
}

function next({ system, uses, repository, repositoryId, ownerId }: InitOptions): readonly string[] {
  const numbers = repositoryId === undefined ? '' : ` --repository-id ${repositoryId} --owner-id ${ownerId ?? ''}`;
  const plan = `plans/${system}/plan.yaml`;
  return [
    '',
    'Next:',
    `  1. Fill ${plan} in: everything that says change-me, and the account. gonogo lint ${plan}`,
    `  2. gonogo render ${plan} --uses ${uses}`,
    `  3. gonogo iam ${plan} --repository ${repository}${numbers}, and make the roles as its README.md says`,
    `  4. gonogo environments ${plan} --repository ${repository}, run plans/${system}/${SCRIPT}, write the ids into the plan`,
    `  5. gonogo doctor ${plan} --repo ${repository}`,
  ];
}
