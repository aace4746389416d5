import { describe, expect, it } from 'vitest';
import { patternWrong } from '../../src/plan/lint/report-pattern.ts';
import { compiled } from '../../src/sampler/extract.ts';

const taken = (pattern: string): boolean => {
  try {
    compiled(pattern);
    return true;
  } catch {
    return false;
  }
};

describe('a pattern of a report', () => {
  it.each([
    '(?i)parcel|#SC-',
    '#SC-[A-Z]+-[0-9]+',
    '(?P<name>a)',
    '(?i:a)b',
    '\\\\1',
    '\\Q(?=(\\E',
    '\\(\\?=x',
    '^\\pN+$',
    '(?U)a+',
    '[[:alpha:]]+\\z',
  ])('of RE2 is taken by lint as by RE2 itself: %s', pattern => {
    expect(patternWrong(pattern)).toBeUndefined();
    expect(taken(pattern)).toBe(true);
  });

  it.each(['a(?=b)', 'a(?!b)', '(?<=a)b', '(?<!a)b', '(a)\\1', '(', '[a', 'a**', ')'])(
    'that is none is refused by both: %s',
    pattern => {
      expect(patternWrong(pattern)).toMatch(/^one that /);
      expect(taken(pattern)).toBe(false);
    },
  );
});
