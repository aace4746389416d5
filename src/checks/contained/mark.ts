import { valueAt } from '../../json-path.ts';
import type { Mark } from './schema.ts';

/** A word or a number as a text, undefined for anything else. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** Whether one of the texts is wanted; undefined if one of them cannot be read and none is. */
function anyOf(texts: readonly (string | undefined)[], wanted: readonly string[]): boolean | undefined {
  if (texts.some(text => text !== undefined && wanted.includes(text))) return true;
  return texts.includes(undefined) ? undefined : false;
}

/**
 * Whether an item bears a mark of the bot.
 * @param object the item
 * @param mark where it would stand, and how
 * @returns true or false; undefined if the item does not say
 */
export function bears(object: unknown, { path, holds, field, is, min }: Mark): boolean | undefined {
  const found = valueAt(object, path);
  if (min !== undefined) {
    const count = Array.isArray(found) ? found.length : found;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count >= min : undefined;
  }
  if (!Array.isArray(found)) return undefined;
  if (holds !== undefined) return anyOf(found.map(textOf), holds);
  if (field === undefined || is === undefined) return undefined;
  return anyOf(
    found.map(entry => textOf(valueAt(entry, field))),
    is,
  );
}

/**
 * Whether an item bears any of the marks.
 * @param object the item
 * @param marks of the plan
 * @returns true if one is there, false if none is, undefined if that cannot be told
 */
export function isMarked(object: unknown, marks: readonly Mark[]): boolean | undefined {
  const all = marks.map(mark => bears(object, mark));
  if (all.includes(true)) return true;
  return all.length === 0 || all.includes(undefined) ? undefined : false;
}
