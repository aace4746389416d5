import { RE2JS } from 're2js';
import { gonogoError } from '../errors.ts';

/** Where a plan does not say how its order numbers look: a number sign with digits, or digits under the word. */
const USUAL = '#[A-Z]{0,4}(-[A-Z]{0,4})?-?[0-9]{3,}|order[ _-]?(number|no|id)["\':= #]{1,4}[A-Za-z]{0,4}-?[0-9]{3,}';

/** @throws GonogoError `PLAN_INVALID` for what is no RE2 */
function compile(pattern: string | undefined) {
  try {
    return RE2JS.compile(pattern ?? USUAL, pattern === undefined ? RE2JS.CASE_INSENSITIVE : 0);
  } catch {
    throw gonogoError('PLAN_INVALID', 'expected order_number to be RE2, found something else');
  }
}

/**
 * A detector of order numbers.
 * @param pattern RE2, as the plan writes it; undefined: the usual forms
 * @returns counts lines' order numbers: 1 or 0 a line
 * @throws GonogoError `PLAN_INVALID` for what is no RE2
 */
export function orderNumbers(pattern: string | undefined): (line: string) => number {
  const compiled = compile(pattern);
  return line => (compiled.matcher(line).find() ? 1 : 0);
}
