import { isGonogoError } from '../errors.ts';

/**
 * Turns the one expected failure into a value: use it as `call(…).catch(absent)`.
 * @param thrown what was caught
 * @returns undefined for a GonogoError `NOT_FOUND`
 * @throws anything else, as it was
 */
export function absent(thrown: unknown): undefined {
  if (isGonogoError(thrown) && thrown.code === 'NOT_FOUND') return undefined;
  throw thrown;
}
