import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { withEntry } from '../../report/progress-log.ts';
import { logPath, progressOfCutover } from '../progress.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/**
 * `log`: the progress log's entry of the cutover under way, printed, or written to where the plan wants it.
 * @param terminal the environment
 * @param path the plan's path
 * @param options whether it is written
 * @returns what to tell
 * @throws GonogoError `USAGE` if the plan names no log or one outside the repository, `EVIDENCE_UNWRITTEN`, and those of `progressOfCutover`
 */
export async function log(terminal: Terminal, path: string, options: { readonly write?: boolean }): Promise<Said> {
  const session = await open(terminal, path, false);
  const { plan } = session.loaded;
  const file = logPath(plan);
  if (file === undefined) throw gonogoError('USAGE', 'expected the plan to name a progress log in records, found none');
  if (isAbsolute(file) || file.split(/[\\/]/).includes('..'))
    throw gonogoError('USAGE', 'expected the progress log to be a path inside the repository, found another');
  const { cutover, entry } = await progressOfCutover(session);
  if (options.write === true) {
    try {
      const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, withEntry(before, entry, { system: plan.system, cutover }));
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      throw gonogoError('EVIDENCE_UNWRITTEN', `expected the progress log to be a file that can be written (${String(code)})`);
    }
  }
  const told = options.write === true ? [`GO  ${cutover} written to ${file}`] : entry.trimEnd().split('\n');
  return { exit: 0, verdict: 'GO', code: 'MET', lines: told, outputs: {}, files: [], json: { cutover, file, entry } };
}
