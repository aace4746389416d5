import { plain } from '../nearest.ts';
import type { Switch, Value } from '../schema/index.ts';

/**
 * Whether a value is the one that a switch declares as safe.
 * @param value what a step sets
 * @param safe the switch's `safe`
 * @returns true if they are the same; members of a list in any order
 */
export function isSafe(value: Value, safe: Switch['safe']): boolean {
  if (typeof value === 'string' || typeof safe === 'string') return value === safe;
  if ('absent' in value || 'absent' in safe) return 'absent' in value && 'absent' in safe;
  if (!('members' in value) || !('members' in safe)) return false;
  return value.keep !== true && [...value.members].sort().join('\n') === [...safe.members].sort().join('\n');
}

/**
 * Whether a value is nothing: absent, an empty text, a list without members.
 * @param value what a step sets, or what a switch declares as safe
 * @returns true if nothing would stand there
 */
export function isNothing(value: Value | Switch['safe']): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if ('members' in value) return value.members.length === 0 && !('keep' in value && value.keep);
  return 'absent' in value;
}

/**
 * Says a value for a message: only plain words are repeated, anything else may be personal by mistake.
 * @param value what a step sets, or what a switch declares as safe
 * @returns such as `"true"`, `absent`, `a secret`
 */
export function sayValue(value: Value | Switch['safe']): string {
  if (typeof value === 'string') return sayText(value);
  if ('secret' in value) return 'a value from a secret';
  if ('absent' in value) return 'absent';
  return value.members.length === 0 ? 'an empty list' : 'a list';
}

/**
 * Writes a value as a plan would, for what a message proposes.
 * @param value what a switch declares as safe
 * @returns such as `"true"`, `{ absent: true }`, `previous`
 */
export function writeValue(value: Switch['safe']): string {
  if (typeof value === 'string') return value === 'previous' ? value : sayText(value);
  return 'absent' in value ? '{ absent: true }' : `{ members: [${value.members.map(plain).join(', ')}] }`;
}

/**
 * Says a text of a plan for a message.
 * @param text any text of a plan
 * @returns the text in quotes if it is a plain word, else words that stand for it
 */
export function sayText(text: string): string {
  if (text === '') return 'empty text';
  return plain(text) === text ? `"${text}"` : plain(text);
}
