import { RE2JS } from 're2js';
import type { Found } from '../plan/lint/rule.ts';
import type { Path } from '../plan/problem.ts';
import { isMany, parsePath } from './path.ts';
import { OPERATION_NAMES } from './schema.ts';
import type { Expectation, Operations } from './types.ts';

const SUBJECTS = ['status', 'path', 'header', 'body', 'must_not_contain'] as const;
const OF_MANY: readonly string[] = ['exists', 'count'];

const present = (expectation: Operations, names: readonly string[]): readonly string[] =>
  names.filter(name => expectation[name] !== undefined);

function patterns(expectation: Operations, path: Path): readonly Found[] {
  const { match } = expectation;
  if (typeof match !== 'string') return [];
  try {
    RE2JS.compile(match);
    return [];
  } catch {
    return [
      {
        path: [...path, 'match'],
        message: 'expected a pattern of RE2 (no look-around, no back-reference), found another; write it plainly',
      },
    ];
  }
}

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
        message: `expected one of status, path, header, body and must_not_contain, found ${subjects.length === 0 ? 'none' : subjects.join(' and ')}; write one expectation for each`,
      },
    ];
  const asked = present(expectation, [...OPERATION_NAMES, 'every', 'some']);
  const isWhole = subjects[0] === 'status' || subjects[0] === 'must_not_contain';
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
    return below === undefined ? [] : patterns(below, [...path, name]);
  });
  return [...(subjects[0] === 'path' ? ofPath(expectation, path) : []), ...patterns(expectation, path), ...nested];
}
