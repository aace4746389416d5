import { merged } from '../changes/function-update.ts';
import type { Wanted } from '../changes/plan-changes.ts';
import { gonogoError } from '../errors.ts';
import type { Functions } from '../target.ts';

/** AWS's limit of all environment variables of one function together, and of a standard parameter's value, bytes. */
const LIMIT_BYTES = 4096;

/**
 * Refuses values that could not be written, before anything is: too large, or empty where the service takes no empty value.
 * @param wanted the phase's switches and values
 * @param functions the port
 * @throws GonogoError `VALUE_TOO_LARGE`, `EMPTY_VALUE`, `NOT_BUILT`, `NOT_FOUND`
 */
export async function refuseUnwritable(wanted: readonly Wanted[], functions: Functions, signal?: AbortSignal): Promise<void> {
  for (const { one, to } of wanted) {
    if (!('parameter' in one)) continue;
    if (to === undefined)
      throw gonogoError('NOT_BUILT', `expected a value for ${one.id}; a parameter is not removed by this version`);
    if (to === '') throw gonogoError('EMPTY_VALUE', `expected a value for ${one.id}, found an empty one`);
    refuseTooLarge(Buffer.byteLength(to), `of ${one.id}`);
  }
  const names = new Set(wanted.flatMap(({ one }) => ('function' in one ? [one.function] : [])));
  for (const name of names) {
    const now = await functions.configuration(name, signal);
    if (!now) throw gonogoError('NOT_FOUND', 'expected the function to exist, found none');
    const variables = wanted.flatMap(({ one, to }) =>
      'function' in one && one.function === name ? [[one.variable, to] as const] : [],
    );
    refuseTooLarge(Buffer.byteLength(JSON.stringify(merged(now.variables, variables))), 'of variables');
  }
}

function refuseTooLarge(bytes: number, what: string): void {
  if (bytes > LIMIT_BYTES) throw gonogoError('VALUE_TOO_LARGE', `expected at most ${LIMIT_BYTES} bytes ${what}, found ${bytes}`);
}
