import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOf, jsonBody, plainJson } from '../../src/pack/body.ts';
import { compareDecimals, sumOf } from '../../src/pack/decimal.ts';
import { judgeExpectation, type Seen } from '../../src/pack/expectation.ts';
import { parsePath, valuesAt } from '../../src/pack/path.ts';
import { filled, filledJson, namesIn } from '../../src/pack/template.ts';
import type { Expectation } from '../../src/pack/types.ts';

describe('a path', () => {
  const at = (body: unknown, path: string): readonly unknown[] | undefined => {
    const segments = parsePath(path);
    return segments && valuesAt(body, segments);
  };
  it.each<[string, unknown[]]>([
    ['a.b', [1]],
    ['list[1].x', [3]],
    ['list[*].x', [2, 3]],
    ['["odd.name"].y', [4]],
    ['list[9].x', []],
    ['list.length', []],
    ['a.constructor', []],
    ['a.__proto__', []],
    ['text.length', []],
    ['toString', []],
  ])('%s finds %j', (path, found) => {
    const body = { a: { b: 1 }, list: [{ x: 2 }, { x: 3 }], 'odd.name': { y: 4 }, text: 'abc' };
    expect(at(body, path)).toEqual(found);
  });

  it.each(['', '.a', 'a.', 'a..b', 'a[', 'a[-1]', 'a[x]', '$.a b', 'a[*', `a${'[0]'.repeat(40)}`])('%j is none', path => {
    expect(parsePath(path)).toBeUndefined();
  });

  it('never reaches a prototype, whatever the body and the path', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'a');
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(names, { minLength: 1, maxLength: 4 }), (body, parts) => {
        for (const value of valuesAt(JSON.parse(JSON.stringify(body)), parsePath(parts.join('.')) ?? []))
          expect(typeof value).not.toBe('function');
        expect(valuesAt({}, parsePath(['x', ...parts].join('.')) ?? [])).toEqual([]);
      }),
    );
  });
});

describe('decimals', () => {
  it.each([
    ['650.00', '6.5e2', 0],
    ['9007199254740993', '9007199254740992', 1],
    ['0.1', '0.10000000000000000001', -1],
    ['-1', '1', -1],
    ['-0', '0', 0],
  ])('%s against %s is %d', (a, b, order) => expect(compareDecimals(a, b)).toBe(order));
  it.each([
    ['', '1'],
    ['1', 'x'],
    ['1e9999', '1'],
    ['0x10', '16'],
    ['1,000', '1000'],
    ['NaN', '1'],
  ])('%s against %s cannot be told', (a, b) => expect(compareDecimals(a, b)).toBeUndefined());
  it('agree with exact arithmetic', () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 20 }));
    const text = ([digits, scale]: [bigint, number]): string => {
      const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
      const whole = all.slice(0, all.length - scale);
      return `${digits < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${all.slice(all.length - scale)}`}`;
    };
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [left, right] = [a[0] * 10n ** BigInt(b[1]), b[0] * 10n ** BigInt(a[1])];
        expect(compareDecimals(text(a), text(b))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });
});

describe('a balance', () => {
  const judge = (text: string, from: string, by: string): string =>
    judgeExpectation({ path: 'n', change: { from, by } }, seen(`{"n":${text}}`));
  it.each([
    ['"113.45"', '123.45', '-10.00', 'met'],
    ['113.450', '123.45', '-10', 'met'],
    ['"9007199254740993.01"', '9007199254740992', '1.01', 'met'],
    ['"0"', '-0.5', '0.5', 'met'],
    ['"113.46"', '123.45', '-10.00', 'not met'],
    ['"123.45"', '123.45', '-10.00', 'not met'],
    ['true', '0', '1', 'not met'],
    ['"1"', 'none', '1', 'untold'],
  ])('%s is %s changed by %s: %s', (text, from, by, expected) => expect(judge(text, from, by)).toBe(expected));
  it('is the sum that exact arithmetic has', () => {
    const number = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(number, number, ([a, one], [b, other]) => {
        const sum = sumOf(`${a}e-${one}`, `${b}e-${other}`) ?? '';
        const exact = a * 10n ** BigInt(12 - one) + b * 10n ** BigInt(12 - other);
        expect(compareDecimals(sum, `${exact}e-12`)).toBe(0);
      }),
    );
  });
});

describe('a body', () => {
  it('keeps its numbers as they are written', () => {
    const { value } = jsonBody('{"n": 12345678901234567890, "m": 1.10}') ?? {};
    expect(digitsOf((value as Record<string, unknown>)['n'])).toBe('12345678901234567890');
    expect(digitsOf((value as Record<string, unknown>)['m'])).toBe('1.10');
    expect(plainJson(value)).toEqual({ n: Number('12345678901234567890'), m: 1.1 });
  });
  it('has no number where it has an object that looks like one', () => {
    expect(digitsOf((jsonBody('{"digits":"1"}') ?? { value: 0 }).value)).toBeUndefined();
  });
  it.each([
    ['text', 'OK'],
    ['a name with two values', '{"a":1,"a":2}'],
    ['brackets without end', '['.repeat(100_000)],
    ['two hundred and one lists', `${'['.repeat(201)}${']'.repeat(201)}`],
    ['nothing', ''],
  ])('of %s is none', (_what, text) => expect(jsonBody(text)).toBeUndefined());
});

describe('a place to be filled in', () => {
  const scope = new Map([
    ['a', '1'],
    ['row.b', '${a}'],
  ]);
  it('is filled in once', () => {
    expect(filled('x${a}/${row.b}', scope)).toEqual({ text: 'x1/${a}' });
    expect(filled('${row.b}', scope, encodeURIComponent)).toEqual({ text: '%24%7Ba%7D' });
    expect(filledJson({ '${a}': ['${a}', 2, null] }, scope)).toEqual({ value: { '${a}': ['1', 2, null] } });
  });
  it('without a value is named', () => {
    expect(filled('${a}${c}', scope)).toEqual({ missing: 'c' });
    expect(filledJson([{ x: '${c.d}' }], scope)).toEqual({ missing: 'c.d' });
  });
  it.each(['${', '${A}', '${a b}', '${}', '$${{a}}', '${a'])('%j is none', text => expect(namesIn(text)).toBeUndefined());
  it.each([
    ['none $5', []],
    ['${a} ${b.c-d}', ['a', 'b.c-d']],
  ])('%j has names', (text, names) => expect(namesIn(text)).toEqual(names));
});

const NOW = Date.UTC(2026, 10, 23, 9);
const seen = (body: unknown, more: Partial<Seen> = {}): Seen => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status: 200, headers: { 'x-release-sha': 'abc' }, text, json: jsonBody(text), serverTime: NOW, ...more };
};

describe('a condition', () => {
  const body = {
    ok: true,
    n: 7,
    none: null,
    id: '700e27f7-6284-4f3c-9088-ee11255eb39e',
    list: [1, 2, 3],
    empty: [],
    at: '2026-11-23T08:59:00Z',
    later: '2026-11-23T09:02:00Z',
    qty: '650.00',
    text: 'Hello, Ann',
    rows: [
      { s: 'a', n: 1 },
      { s: 'b', n: 2 },
    ],
  };
  it.each<[Expectation, Expectation]>([
    [{ status: 200 }, { status: 201 }],
    [{ status: [200, 204] }, { status: [204] }],
    [
      { header: 'x-release-sha', equals: 'abc' },
      { header: 'x-release-sha', equals: 'abd' },
    ],
    [
      { header: 'x-release-sha', exists: true },
      { header: 'x-other', exists: true },
    ],
    [
      { path: 'ok', equals: true },
      { path: 'ok', equals: 'true' },
    ],
    [
      { path: 'n', equals: 7 },
      { path: 'n', equals: '7' },
    ],
    [
      { path: 'n', not: 8 },
      { path: 'missing', not: 8 },
    ],
    [
      { path: 'none', equals: null },
      { path: 'missing', equals: null },
    ],
    [
      { path: 'n', in: [1, 7] },
      { path: 'n', in: [1, '7'] },
    ],
    [
      { path: 'missing', exists: false },
      { path: 'ok', exists: false },
    ],
    [
      { path: 'id', type: 'uuid' },
      { path: 'text', type: 'uuid' },
    ],
    [
      { path: 'n', type: 'integer' },
      { path: 'qty', type: 'number' },
    ],
    [
      { path: 'at', type: 'date-time' },
      { path: 'text', type: 'date-time' },
    ],
    [
      { path: 'list', count: { equals: 3 } },
      { path: 'list', count: { min: 4 } },
    ],
    [
      { path: 'empty', equals: [] },
      { path: 'list', equals: [] },
    ],
    [{ path: 'text', count: { min: 0 }, exists: true } as never, { path: 'text', count: { min: 0 } }],
    [
      { path: 'n', lt: 8 },
      { path: 'n', lt: 7 },
    ],
    [
      { path: 'n', ge: 7 },
      { path: 'qty', ge: 7 },
    ],
    [
      { path: 'qty', decimal: { gt: '649.99', equals: '650' } },
      { path: 'qty', decimal: { gt: '650' } },
    ],
    [
      { path: 'at', age: { max: '2m' } },
      { path: 'at', age: { max: '30s' } },
    ],
    [
      { path: 'at', age: { max: '8h' } },
      { path: 'later', age: { max: '8h' } },
    ],
    [
      { path: 'text', starts: 'Hello' },
      { path: 'text', starts: 'hello' },
    ],
    [
      { path: 'text', ends: 'Ann' },
      { path: 'n', ends: '7' },
    ],
    [
      { path: 'text', match: '^[A-Z][a-z]+, ' },
      { path: 'text', match: '^[0-9]+$' },
    ],
    [
      { path: 'rows[*].n', every: { gt: 0 } },
      { path: 'rows[*].n', every: { gt: 1 } },
    ],
    [
      { path: 'rows[*].s', some: { equals: 'b' } },
      { path: 'rows[*].s', some: { equals: 'c' } },
    ],
    [
      { path: 'rows[*].n', count: { equals: 2 } },
      { path: 'rows[*].n', count: { max: 1 } },
    ],
    [{ must_not_contain: ['Bob'] }, { must_not_contain: ['hello, ann'] }],
    [
      { body: true, contains: '"ok":true' },
      { body: true, contains: 'error' },
    ],
  ])('%j holds, and %j does not', (good, bad) => {
    if (!('exists' in good && 'count' in good)) expect(judgeExpectation(good, seen(body))).toBe('met');
    expect(judgeExpectation(bad, seen(body))).toBe('not met');
  });

  it.each<[string, Expectation, Seen]>([
    ['every of nothing', { path: 'empty[*]', every: { gt: 0 } }, seen(body)],
    ['some of nothing', { path: 'empty[*]', some: { gt: 0 } }, seen(body)],
    ['a path into no JSON', { path: 'ok', equals: true }, seen('<html>')],
    ['an age without the server’s time', { path: 'at', age: { max: '8h' } }, seen(body, { serverTime: undefined })],
  ])('%s cannot be told', (_what, expectation, answer) => expect(judgeExpectation(expectation, answer)).toBe('untold'));

  it.each([
    ['as JSON writes it', '{"a":"\\u0041nn"}'],
    ['in an address', '{"a":"https://x.example/?q=Ann%20B"}'],
    ['in a form', '{"a":"q=Ann+B"}'],
    ['in a name', '{"Ann B":1}'],
  ])('a forbidden text is found %s', (_how, text) => {
    const forbidden = text.includes('u0041') ? 'Ann' : 'Ann B';
    expect(judgeExpectation({ must_not_contain: [forbidden] }, seen(text))).toBe('not met');
  });
});
