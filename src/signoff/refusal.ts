import type { Code } from '../codes.ts';
import { type GonogoError, gonogoError } from '../errors.ts';

/** Why a sign-off does not count. */
export interface Refusal {
  readonly code: Code;
  /** What was expected and found, in our own words: no login, comment or name that came from outside. */
  readonly message: string;
}

/**
 * Makes a refusal.
 * @param code the reason
 * @param message what was expected and found
 */
export function refusal(code: Code, message: string): Refusal {
  return { code, message };
}

/** Tells a refusal from what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return 'code' in value && 'message' in value;
}

/** A refusal as an error, for a flow that ends with it. */
export function refused({ code, message }: Refusal): GonogoError {
  return gonogoError(code, message);
}
