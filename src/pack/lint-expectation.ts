import { RE2JS } from 're2js';
import type { Found } from '../plan/lint/rule.ts';
import type { Path } from '../plan/problem.ts';
import { type JsonSchema, lintJsonSchema } from './json-schema.ts';
import { isMany, parsePath } from './path.ts';
import { OPERATION_NAMES } from './schema.ts';
import type { Expectation, Operations } from './types.ts';

const SUBJECTS = ['status', 'path', 'header', 'body', 'must_not_contain', 'tls'] as const;
const OF_MANY: readonly string[] = ['exists', 'count'];
/** A pattern that is found in each of these is found in every text. */
const HOLDS_OF = ['', '\u0000', 'a', '7', '\n'] as const;

const present = (expectation: Operations, names: readonly string[]): readonly string[] =>
  names.filter(name => expectation[name] !== undefined);

function patterns(expectation: Operations, path: Path): readonly Found[] {
  const { match } = expectation;
  if (typeof match !== 'string') return [];
  try {
    // What is filled in is taken as it stands, never as a pattern.
    const pattern = RE2JS.compile(match.replace(/\$\{[^{}$]*\}/g, 'x'));
    if (!HOLDS_OF.every(text => pattern.matcher(text).find())) return [];
    return [
      {
        path: [...path, 'match'],
        message: 'expected a pattern that some texts do not match, found one that matches every text; say what must be there',
      },
    ];
  } catch {
    return [
      {
        path: [...path, 'match'],
        message: 'expected a pattern of RE2 (no look-around, no back-reference), found another; write it plainly',
      },
    ];
  }
}

/** What holds of any answer, or cannot be asked. */
function operators(expectation: Operations, path: Path): readonly Found[] {
  const { count, schema, exists } = expectation;
  const found: Found[] = [...patterns(expectation, path)];
  const others = [...present(expectation, OPERATION_NAMES), ...present(expectation, ['every', 'some'])].filter(
    name => name !== 'exists',
  );
  if (exists === false && others.length > 0)
    found.push({
      path: [...path, others[0] as string],
      what: 'key',
      message: `expected nothing beside exists: false, found ${others[0]}: what is not there has no value; take one out`,
    });
  if (isAnyCount(count))
    found.push({
      path: [...path, 'count'],
      message:
        'expected a number that some lists do not have, found min: 0, which every list has; raise it, or add max or equals',
    });
  if (schema !== undefined) found.push(...lintJsonSchema(schema as JsonSchema, [...path, 'schema']));
  return found;
}

const isAnyCount = (count: unknown): boolean =>
  typeof count === 'object' && count !== null && Object.entries(count).every(([name, limit]) => name === 'min' && limit === 0);

/** What a path with `[*]` may be asked, and one without. */
function ofPath(expectation: Expectation, path: Path): readonly Found[] {
  const segments = parsePath(expectation.path ?? '');
  if (segments === undefined)
    return [
      {
        path: [...path, 'path'],
        message: 'expected a path such as orders[0].id or lines[*].sku, found something else; correct it',
      },
    ];
  const single = present(expectation, OPERATION_NAMES).filter(name => !OF_MANY.includes(name));
  if (isMany(segments) && single.length > 0)
    return [
      {
        path: [...path, single[0] as string],
        what: 'key',
        message: `expected every, some, count or exists of a path with [*], found ${single[0]}; put it below every or some`,
      },
    ];
  if (!isMany(segments) && present(expectation, ['every', 'some']).length > 0)
    return [{ path: [...path, 'path'], message: 'expected a path with [*] for every or some, found one without; add [*]' }];
  return [];
}

/**
 * What is wrong with an expectation that follows the schema.
 * @param expectation of a pack
 * @param path where it stands
 * @returns problems: no condition at all, two subjects, a path or a pattern that is none
 */
export function lintExpectation(expectation: Expectation, path: Path): readonly Found[] {
  const subjects = present(expectation, SUBJECTS);
  if (subjects.length !== 1)
    return [
      {
        path,
        message: `expected one of status, path, header, body, must_not_contain and tls, found ${subjects.length === 0 ? 'none' : subjects.join(' and ')}; write one expectation for each`,
      },
    ];
  const asked = present(expectation, [...OPERATION_NAMES, 'every', 'some']);
  const isWhole = subjects[0] === 'status' || subjects[0] === 'must_not_contain' || subjects[0] === 'tls';
  if (isWhole && asked.length > 0)
    return [
      {
        path: [...path, asked[0] as string],
        what: 'key',
        message: `expected nothing beside ${subjects[0]}, found ${asked[0]}; write an expectation of its own`,
      },
    ];
  if (!isWhole && asked.length === 0)
    return [
      { path, message: 'expected an operator such as equals or exists, found none: it would be true of any answer; add one' },
    ];
  const nested = (['every', 'some'] as const).flatMap(name => {
    const below = expectation[name];
    return below === undefined ? [] : operators(below, [...path, name]);
  });
  return [...(subjects[0] === 'path' ? ofPath(expectation, path) : []), ...operators(expectation, path), ...nested];
}
