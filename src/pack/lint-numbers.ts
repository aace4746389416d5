import type { Found } from '../plan/lint/rule.ts';
import type { Path } from '../plan/problem.ts';
import { compareDecimals } from './decimal.ts';

/**
 * Numbers of a pack that a reader of YAML has made into others: not one condition may be on a number that nobody wrote.
 * @param value the pack, or a part of it
 * @param sourceOf the text of a value as the file has it
 * @param path where the part stands
 * @returns a problem for each number beyond 64 bits, and for `.nan`, `.inf`, `0x10` and the like
 */
export function lintNumbers(value: unknown, sourceOf: (path: Path) => string | undefined, path: Path = []): readonly Found[] {
  if (typeof value === 'number') {
    const source = sourceOf(path) ?? String(value);
    if (Number.isFinite(value) && compareDecimals(String(value), source) === 0) return [];
    return [
      {
        path,
        message:
          'expected a number as JSON writes it that 64 bits can hold, found another; write it out, or as text below decimal',
      },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, each]) => lintNumbers(each, sourceOf, [...path, isList ? Number(name) : name]));
}
