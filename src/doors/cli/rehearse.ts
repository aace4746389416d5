import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Code } from '../../codes.ts';
import { gonogoError } from '../../errors.ts';
import type { Said } from '../said.ts';

/**
 * `rehearse` and `prove`: the stand-in and GitHub's parser live in a bundle of their own, which no action ever loads.
 * @param args passed on as they are
 * @returns the rehearsal's own exit code; it has printed for itself
 * @throws GonogoError `DEFECT` if the bundle is not there
 */
export async function rehearse(args: readonly string[]): Promise<Said> {
  // Beside this program's own file; `new URL(…, import.meta.url)` would be taken for an asset by ncc.
  const bundle = join(dirname(process.argv[1] ?? ''), 'rehearsal', 'index.js');
  // With `--json` the result alone goes to stdout; what the rehearsal shows goes beside it.
  const asJson = args.includes('--json');
  const own = args.filter(arg => arg !== '--json');
  const exit = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...own], { stdio: ['inherit', asJson ? 2 : 'inherit', 'inherit'] });
    child.once('error', () => reject(gonogoError('DEFECT', 'expected dist/rehearsal beside this bundle, found none')));
    child.once('exit', code => resolve(code ?? 4));
  });
  const codes: Record<number, Code> = {
    0: 'MET',
    2: 'USAGE',
    4: 'DEFECT',
    ...(args[0] === 'prove' ? { 1: 'PROOF_FAILED' } : {}),
  };
  return {
    exit,
    verdict: exit === 0 ? 'GO' : 'NO-GO',
    code: codes[exit] ?? 'NOT_MET',
    lines: [],
    outputs: {},
    files: [],
    json: {},
  };
}
