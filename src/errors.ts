import type { Code } from './codes.ts';

/** What may be known of a failure's origin: names and numbers, never a message, body, header or address. */
export interface Cause {
  /** Name of the error class or service exception, such as `ThrottlingException`. */
  readonly name?: string;
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** Request id given by the service. */
  readonly requestId?: string;
}

/** Misuse or breakage with a documented code. Expected outcomes are values, not errors. */
export interface GonogoError extends Error {
  readonly name: 'GonogoError';
  readonly code: Code;
  readonly origin?: Cause;
}

/**
 * Makes an error with a documented code.
 * @param code a key of `CODES`
 * @param message what was expected and found, in our own words: no text that came from outside
 * @param origin names and numbers of the failure underneath
 * @returns the error, to be thrown
 */
export function gonogoError(code: Code, message: string, origin?: Cause): GonogoError {
  const error = new Error(message) as Error & { code: Code; origin?: Cause };
  error.name = 'GonogoError';
  error.code = code;
  if (origin) error.origin = origin;
  return error as GonogoError;
}

/**
 * Tells whether something thrown is ours.
 * @param thrown anything that was caught
 * @returns true for an error made by `gonogoError`
 */
export function isGonogoError(thrown: unknown): thrown is GonogoError {
  return thrown instanceof Error && thrown.name === 'GonogoError' && typeof (thrown as { code?: unknown }).code === 'string';
}

/**
 * Reduces anything thrown to a code: unknown breakage is a defect and says so, without repeating its text.
 * @param thrown anything that was caught
 * @returns the error itself if it is ours, else one with code `DEFECT` that names only the class of what was thrown
 */
export function asGonogoError(thrown: unknown): GonogoError {
  if (isGonogoError(thrown)) return thrown;
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  return gonogoError('DEFECT', `an unexpected ${name} was thrown`, { name });
}
