import { CODES, type Code } from '../codes.ts';
import { exitOf } from '../exit.ts';
import { code, table } from './table.ts';

const HEAD = `<!-- Generated from src/codes.ts. Do not edit: change the source and run npm run generate. -->
# Reason codes

Every NO-GO carries one of these codes. \`gonogo explain CODE\` prints the same text.

Exit codes are the same for every command: 0 GO, or done and verified; 1 NO-GO; 2 plan or usage invalid; 3 could not tell;
4 a defect of gonogo. The column says how a command ends when it ends with that code. A gate with several findings ends
with 1 if anything was measured bad, and with 3 if nothing was but something could not be told.
`;

/**
 * The table of reason codes.
 * @returns docs/codes.md
 */
export function codesDocument(): string {
  const names = Object.keys(CODES) as Code[];
  const rows = names.sort().map(name => [code(name), CODES[name].means, CODES[name].remedy, String(exitOf(name))]);
  return `${HEAD}\n${table(['Code', 'What it means', 'What to do', 'Exit'], rows)}\n`;
}
