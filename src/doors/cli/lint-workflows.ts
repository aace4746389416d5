import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gonogoError } from '../../errors.ts';
import { lintWorkflow } from '../../plan/lint-workflow/index.ts';
import { sayProblem } from '../../plan/problem.ts';
import { type Said, saidOf } from '../said.ts';

/**
 * `lint-workflows`: every workflow of a folder, rendered or written by hand.
 * @param folder where the workflows are
 * @returns what to tell; exit 1 if anything is weak
 * @throws GonogoError `USAGE` if the folder holds no workflow
 */
export async function lintWorkflows(folder: string): Promise<Said> {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => /\.ya?ml$/.test(name)) : [];
  if (names.length === 0) throw gonogoError('USAGE', 'expected a folder with workflows, found none');
  const files = names.sort().map(name => join(folder, name));
  const problems = files.flatMap(file => lintWorkflow(readFileSync(file)).map(problem => ({ file, ...problem })));
  if (problems.length === 0) {
    const lines = [`GO  ${folder}: nothing weakens the sign-off or the way back in ${files.length} workflows`];
    return { exit: 0, verdict: 'GO', code: 'MET', lines, outputs: {}, files: [], json: { files, problems: [] } };
  }
  const said = saidOf(gonogoError('WORKFLOW_LINT', `expected workflows that weaken nothing, found ${problems.length} places`));
  return { ...said, lines: [...problems.map(each => sayProblem(each.file, each)), ...said.lines], json: { files, problems } };
}
