import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, digestOf, sha256 } from '../../src/canonical.ts';
import { isGonogoError } from '../../src/errors.ts';

const codeOf = (act: () => unknown): unknown => {
  try {
    return { made: act() };
  } catch (error) {
    return isGonogoError(error) ? error.code : error;
  }
};

/** The same value with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

describe('canonical', () => {
  it('writes the example of RFC 8785 (section 3.2.2)', () => {
    const value = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    );
    expect(canonical(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts keys by UTF-16 code units (section 3.2.3)', () => {
    const keys = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö'];
    const value = Object.fromEntries(keys.map(key => [key, 0]));
    expect(Object.keys(JSON.parse(canonical(value)) as object)).toEqual(['1', '\r', '\u0080', 'ö', '€', '😀', '\ufb33']);
  });

  it.each([
    ['undefined', undefined],
    ['a member that is undefined', { a: undefined }],
    ['a hole in a list', new Array(1)],
    ['a date', { at: new Date(0) }],
    ['a map', new Map([['a', 1]])],
    ['NaN', Number.NaN],
    ['an infinite number', [Number.POSITIVE_INFINITY]],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a symbol for a key', { [Symbol('a')]: 1 }],
    ['a lone surrogate', 'a\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['an object that writes itself', { toJSON: () => 1 }],
    ['a value that contains itself', cyclic],
  ])('refuses %s', (_what, value) => {
    expect(codeOf(() => canonical(value))).toBe('NOT_CANONICAL');
  });

  it('reads back as the value, and writes every order of keys in one way', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
        fc.pre(codeOf(() => canonical(value)) !== 'NOT_CANONICAL');
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(turned(value))).toBe(text);
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('names texts by their SHA-256', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOf({ b: 1, a: 2 })).toBe(sha256('{"a":2,"b":1}'));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
});
