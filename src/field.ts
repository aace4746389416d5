import { gonogoError } from './errors.ts';

/*
 * The SDK validates no answer: `{}` passes for every operation with all members undefined. So each member that leaves a
 * port goes through one of these.
 */

/** @returns the value. @throws GonogoError `RESPONSE_INCOMPLETE` if it is not there */
export function need<T>(value: T | null | undefined, name: string): T {
  if (value === undefined || value === null) throw incomplete(name);
  return value;
}

/** @returns the text, which may be empty. @throws GonogoError `RESPONSE_INCOMPLETE` if it is not a text */
export function needText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw incomplete(name);
  return value;
}

/** @returns the text, never empty. @throws GonogoError `RESPONSE_INCOMPLETE` if it is not a text or is empty */
export function needName(value: unknown, name: string): string {
  if (needText(value, name) === '') throw incomplete(name);
  return value as string;
}

/** @returns the finite number. @throws GonogoError `RESPONSE_INCOMPLETE` if it is none */
export function needNumber(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw incomplete(name);
  return value;
}

/** @returns the whole number above 0. @throws GonogoError `RESPONSE_INCOMPLETE` if it is none */
export function needVersion(value: unknown, name: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw incomplete(name);
  return value as number;
}

/** @returns true or false. @throws GonogoError `RESPONSE_INCOMPLETE` if it is neither */
export function needFlag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw incomplete(name);
  return value;
}

/** @returns ms since the epoch. @throws GonogoError `RESPONSE_INCOMPLETE` if it is not a valid time */
export function needTime(value: unknown, name: string): number {
  if (!(value instanceof Date) || !Number.isFinite(value.getTime())) throw incomplete(name);
  return value.getTime();
}

/** @returns the list, without holes. @throws GonogoError `RESPONSE_INCOMPLETE` if it is not a list or has holes */
export function needList<T>(value: readonly T[] | null | undefined, name: string): readonly NonNullable<T>[] {
  if (!Array.isArray(value) || value.some(item => item === undefined || item === null)) throw incomplete(name);
  return value as readonly NonNullable<T>[];
}

/** @returns one of the allowed words. @throws GonogoError `RESPONSE_INCOMPLETE` if it is another or none */
export function needWord<const T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  const found = allowed.find(word => word === value);
  if (found === undefined) throw incomplete(name);
  return found;
}

function incomplete(name: string) {
  return gonogoError('RESPONSE_INCOMPLETE', `the answer has no usable ${name}`);
}
