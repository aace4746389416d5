import { RE2JS } from 're2js';
import { gonogoError } from '../errors.ts';
import { valueAt } from '../json-path.ts';
import type { Sampler } from '../plan/schema/index.ts';

/** What the plan reads out of an item. Patterns take linear time: a ticket's text is whatever a stranger wrote. */
export interface Extraction {
  /** Extracted values by their ids; what is not there is missing. */
  values(item: unknown): ReadonlyMap<string, string>;
  /** Whether the match rule speaks of the item. */
  applies(item: unknown): boolean;
  /** The first category whose pattern is found, else `other`. */
  category(item: unknown): string;
}

/** The category of an item that no pattern finds. */
export const OTHER = 'other';

/**
 * Compiles a pattern of a plan.
 * @param pattern in RE2's syntax
 * @returns the pattern
 * @throws GonogoError `PLAN_INVALID` if it is none
 */
export function compiled(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch {
    throw gonogoError('PLAN_INVALID', 'expected a pattern in the syntax of RE2, found another');
  }
}

/** A text or number at a path; an empty text is none. */
function textAt(item: unknown, path: string): string | undefined {
  const value = valueAt(item, path);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * Makes a plan's extraction.
 * @param sampler the plan
 * @returns what reads items; without `applies` the rule speaks of every item that gives a value
 * @throws GonogoError `PLAN_INVALID` for a pattern that is none
 */
export function extraction({ extract, applies, categories = [] }: Sampler): Extraction {
  const reads = extract.map(({ id, from, pattern }) => ({
    id,
    from,
    pattern: pattern === undefined ? undefined : compiled(pattern),
  }));
  const judged = applies && { from: applies.from, pattern: compiled(applies.pattern) };
  const classes = categories.map(({ id, from, pattern }) => ({ id, from, pattern: compiled(pattern) }));
  const values = (item: unknown): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const { id, from, pattern } of reads) {
      const text = textAt(item, from);
      if (text === undefined) continue;
      const match = pattern === undefined ? [text] : pattern.exec(text);
      const value: unknown = match?.[1] ?? match?.[0];
      if (typeof value === 'string' && value !== '') found.set(id, value);
    }
    return found;
  };
  return {
    values,
    applies: item => (judged ? judged.pattern.test(textAt(item, judged.from) ?? '') : values(item).size > 0),
    category: item => classes.find(({ from, pattern }) => pattern.test(textAt(item, from) ?? ''))?.id ?? OTHER,
  };
}
