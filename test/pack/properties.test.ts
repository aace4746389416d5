/** What holds of every body, number and table, tried with many. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv.ts';
import { digitsOf, jsonBody, plainJson, textsOf } from '../../src/pack/body.ts';
import { compareDecimals } from '../../src/pack/decimal.ts';
import { judgeExpectation } from '../../src/pack/expectation.ts';
import { parsePath, valuesAt } from '../../src/pack/path.ts';

/** Names that lie on prototypes of objects, lists, texts and numbers, among plain ones. */
const INHERITED = [Object, Array, String, Number, Function].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
const name = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor', 'prototype'), fc.constantFrom(...INHERITED));
const { body } = fc.letrec<{ body: unknown }>(tie => ({
  body: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 'text', '5', 7, 1.5),
    fc.array(tie('body'), { maxLength: 3 }),
    fc.array(fc.tuple(name, tie('body')), { maxLength: 4 }),
  ),
}));
/** A list of pairs is an object: so that `__proto__` is an own name, as an answer may have it. */
const isPairs = (value: unknown): value is [string, unknown][] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(each => Array.isArray(each) && each.length === 2 && typeof each[0] === 'string');
const json = (value: unknown): string => {
  if (isPairs(value)) {
    const once = [...new Map(value)];
    return `{${once.map(([key, each]) => `${JSON.stringify(key)}:${json(each)}`).join(',')}}`;
  }
  return Array.isArray(value) ? `[${value.map(json).join(',')}]` : JSON.stringify(value);
};
const segment = fc.oneof(
  name.map(each => `["${each}"]`),
  fc.nat({ max: 3 }).map(index => `[${index}]`),
  fc.constant('[*]'),
);
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map(all => all.join(''));

/** What a reader of plain JSON finds there by own names and elements alone. */
function reference(value: unknown, segments: NonNullable<ReturnType<typeof parsePath>>): readonly unknown[] {
  const [first, ...rest] = segments;
  if (first === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) {
    const found = 'name' in first ? Object.entries(value).find(([key]) => key === first.name) : undefined;
    return found === undefined ? [] : reference(found[1], rest);
  }
  if ('every' in first) return value.flatMap(each => reference(each, rest));
  return 'index' in first ? value.slice(first.index, first.index + 1).flatMap(each => reference(each, rest)) : [];
}

describe('a path', () => {
  it('finds what a reader of own names finds, and nothing of any prototype', () => {
    fc.assert(
      fc.property(body, path, (given, text) => {
        const read = jsonBody(json(given));
        const segments = parsePath(text) ?? [];
        expect(segments.length).toBeGreaterThan(0);
        const found = valuesAt(read?.value, segments);
        expect(found.map(plainJson)).toEqual(reference(JSON.parse(json(given)), segments));
        for (const each of found) expect(['function', 'symbol', 'undefined']).not.toContain(typeof each);
      }),
      { numRuns: 1000 },
    );
  });

  it('of an inherited name is never there, so that no typing error exists', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INHERITED, '__proto__'),
        fc.constantFrom('{}', '[]', '"text"', '7', '{"a":[1]}'),
        (each, text) => {
          const seen = { status: 200, headers: {}, text, json: jsonBody(text), serverTime: undefined };
          for (const place of [`["${each}"]`, `["a"]["${each}"]`, `["${each}"]["constructor"]`])
            expect(judgeExpectation({ path: place, exists: true }, seen)).toBe('not met');
          expect(judgeExpectation({ header: each.toLowerCase(), exists: true }, seen)).toBe('not met');
        },
      ),
    );
  });

  it('leaves prototypes as they were', () => {
    const before = INHERITED.length;
    for (const text of ['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', '{"__proto__":5}']) {
      const read = jsonBody(text);
      expect(digitsOf(read?.value)).toBeUndefined();
      expect(textsOf(read?.value).length).toBeGreaterThan(1);
      expect(({} as { a?: number }).a).toBeUndefined();
    }
    expect([Object, Array, String, Number, Function].flatMap(each => Object.getOwnPropertyNames(each.prototype)).length).toBe(
      before,
    );
  });
});

describe('the decimal operator', () => {
  /** A number of JSON as it may be written, and the fraction that it is. */
  const number = fc
    .record({
      minus: fc.boolean(),
      whole: fc.bigInt({ min: 0n, max: 10n ** 40n }),
      fraction: fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }), { nil: undefined }),
      exponent: fc.option(fc.integer({ min: -60, max: 60 }), { nil: undefined }),
      sign: fc.constantFrom('', '+'),
      letter: fc.constantFrom('e', 'E'),
    })
    .map(({ minus, whole, fraction, exponent, sign, letter }) => {
      const digits = fraction?.join('') ?? '';
      const shift = (exponent ?? 0) - digits.length;
      const magnitude = BigInt(`${whole}${digits}`) * (shift > 0 ? 10n ** BigInt(shift) : 1n);
      return {
        text: `${minus ? '-' : ''}${whole}${digits === '' ? '' : `.${digits}`}${exponent === undefined ? '' : `${letter}${exponent < 0 ? '' : sign}${exponent}`}`,
        over: minus ? -magnitude : magnitude,
        under: shift < 0 ? 10n ** BigInt(-shift) : 1n,
      };
    });
  const order = (left: bigint, right: bigint): number => (left < right ? -1 : left > right ? 1 : 0);

  it('agrees with fractions of whole numbers, exponents and all', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(compareDecimals(a.text, b.text), `${a.text} ${b.text}`).toBe(order(a.over * b.under, b.over * a.under));
        expect(compareDecimals(a.text, a.text)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells neighbours apart that a number of 64 bits cannot, in a body as well', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }), cents => {
        const seen = (text: string) => ({ status: 200, headers: {}, text, json: jsonBody(text), serverTime: undefined });
        const judged = (found: bigint) =>
          judgeExpectation({ path: 'n', decimal: { equals: String(cents) } }, seen(`{"n":${found}}`));
        expect([judged(cents), judged(cents + 1n), judged(cents - 1n)]).toEqual(['met', 'not met', 'not met']);
      }),
    );
  });
});

describe('a table', () => {
  const column = fc.stringMatching(/^[a-z][a-z0-9_.]{0,8}$/).filter(each => !['constructor', 'prototype'].includes(each));
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('', '"', '""', ',', '\n', '\r\n', '00123', ' ', '=1+1', '\ufeff'),
  );
  const written = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  it('comes back as it was written, with the lines on which its rows begin', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(column, { minLength: 1, maxLength: 5 }),
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        (columns, rows, end, mark) => {
          const cut = rows.map(row => row.slice(0, columns.length));
          const text = `${mark}${[columns.join(','), ...cut.map(row => row.map(written).join(','))].join(end)}${end}`;
          const read = readCsv(text, columns);
          expect('rows' in read ? read.rows.map(({ cells }) => columns.map(each => cells.get(each))) : read).toEqual(cut);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('that was cut anywhere is read, or is a problem with its line; it never throws', () => {
    const text = 'id,team,words\na,sales,"a ""b"", c"\nb,returns,"two\r\nlines"\n';
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.string({ maxLength: 3 }), (at, more) => {
        const read = readCsv(`${text.slice(0, at)}${more}${text.slice(at + more.length)}`, ['id']);
        if ('problems' in read) for (const problem of read.problems) expect(problem.line).toBeGreaterThan(0);
        else expect(read.rows.every(({ cells }) => cells.size === read.columns.length)).toBe(true);
      }),
    );
  });
});
