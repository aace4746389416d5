import { CODES, type Code } from '../../codes.ts';
import { gonogoError } from '../../errors.ts';
import { exitOf } from '../../exit.ts';
import { didYouMean } from '../../plan/nearest.ts';
import type { Said } from '../said.ts';

/**
 * `explain`: what a code means and what to do; without a code, all of them.
 * @param code as typed
 * @returns what to tell
 * @throws GonogoError `USAGE` for a code that does not exist
 */
export async function explain(code: string | undefined): Promise<Said> {
  const all = Object.keys(CODES) as Code[];
  if (code === undefined)
    return said(
      all.map(each => `${each.padEnd(26)} ${CODES[each].means}`),
      { codes: all.map(each => ({ code: each, ...CODES[each], exits: exitOf(each) })) },
    );
  const wanted = code.toUpperCase().replaceAll('-', '_');
  const found = all.find(each => each === wanted);
  if (!found) throw gonogoError('USAGE', `expected a reason code${didYouMean(wanted, all)}`);
  const { means, remedy } = CODES[found];
  return said([found, `  what it means: ${means}`, `  what to do: ${remedy}`, `  exit code: ${exitOf(found)}`], {
    code: found,
    means,
    remedy,
    // Not `exit`: that is this command's own.
    exits: exitOf(found),
  });
}

const said = (lines: readonly string[], json: object): Said => ({
  exit: 0,
  verdict: 'GO',
  code: 'MET',
  lines,
  outputs: {},
  files: [],
  json,
});
