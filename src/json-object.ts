import { gonogoError, isGonogoError } from './errors.ts';

/**
 * Reads JSON that this tool wrote.
 * @param text the stored text
 * @param what its name, for the message
 * @returns the data, to be checked field by field
 * @throws GonogoError `RESPONSE_INVALID` if it is not a JSON object
 */
export function jsonObject(text: string, what: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text);
    if (data !== null && typeof data === 'object' && !Array.isArray(data)) return data as Record<string, unknown>;
  } catch (error) {
    if (isGonogoError(error) || !(error instanceof SyntaxError)) throw error;
  }
  throw gonogoError('RESPONSE_INVALID', `expected ${what} to be a JSON object, found something else`);
}
