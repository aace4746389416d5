/** Ways in which a condition could hold of an answer that does not have what was meant. */
import { describe, expect, it } from 'vitest';
import { jsonBody } from '../../src/pack/body.ts';
import { judgeExpectation } from '../../src/pack/expectation.ts';
import { filledExpectation } from '../../src/pack/fill-expectation.ts';
import type { Expectation } from '../../src/pack/types.ts';

const judge = (expectation: Expectation, body: unknown): string => {
  const text = JSON.stringify(body);
  return judgeExpectation(expectation, { status: 200, headers: {}, text, json: jsonBody(text), serverTime: undefined });
};
const filledWith = (expectation: Expectation, value: string): Expectation => {
  const done = filledExpectation(expectation, new Map([['row.x', value]]));
  return 'expectation' in done ? done.expectation : {};
};

describe('a path with [*]', () => {
  it.each<[string, Expectation, unknown, string]>([
    ['every, where one lacks the field', { path: 'a[*].n', every: { gt: 0 } }, { a: [{ n: 1 }, {}] }, 'not met'],
    ['every, where each has it', { path: 'a[*].n', every: { gt: 0 } }, { a: [{ n: 1 }, { n: 2 }] }, 'met'],
    [
      'every, two lists deep, where one list is missing',
      { path: 'a[*].b[*].n', every: { gt: 0 } },
      { a: [{ b: [{ n: 1 }] }, {}] },
      'not met',
    ],
    [
      'every, two lists deep, where one list is empty',
      { path: 'a[*].b[*].n', every: { gt: 0 } },
      { a: [{ b: [{ n: 1 }] }, { b: [] }] },
      'met',
    ],
    ['at most, where there is no list', { path: 'errors[*]', count: { max: 3 } }, { error: [1] }, 'not met'],
    ['none, where there is no list', { path: 'errors[*]', count: { equals: 0 } }, {}, 'not met'],
    ['none, where it is empty', { path: 'errors[*]', count: { equals: 0 } }, { errors: [] }, 'met'],
    ['some, where some lack it', { path: 'a[*].n', some: { equals: 2 } }, { a: [{}, { n: 2 }] }, 'met'],
  ])('%s', (_what, expectation, body, expected) => expect(judge(expectation, body)).toBe(expected));
});

describe('a value that is filled in', () => {
  it.each(['.*', '(', '\\E.*\\Q', '[a-z]+'])('is no pattern: %j', value => {
    const expectation = filledWith({ path: 'x', match: '^${row.x}$' }, value);
    expect(judge(expectation, { x: 'anything' })).toBe('not met');
    expect(judge(expectation, { x: value })).toBe('met');
  });
  it.each(['starts', 'ends', 'contains', 'match'])('and is empty makes %s hold of nothing', name => {
    expect(judge(filledWith({ path: 'x', [name]: '${row.x}' }, ''), { x: 'anything' })).toBe('untold');
  });
  it('and is empty is no forbidden text that is absent', () => {
    expect(judge(filledWith({ must_not_contain: ['${row.x}'] }, ''), { x: 'anything' })).toBe('not met');
  });
});
