import { describe, expect, it } from 'vitest';
import { fieldOf, queriesOf } from '../../src/checks/no-writes/queries.ts';
import type { NoWritesCheck } from '../../src/checks/no-writes/schema.ts';
import { tally } from '../../src/checks/no-writes/tally.ts';
import { isGonogoError } from '../../src/errors.ts';
import { queryOf } from '../../src/stand-in/aws/insights-query.ts';

const CHECK: NoWritesCheck = {
  kind: 'no-writes',
  id: 'a',
  group: '/g',
  hosts: ['a.example', 'b.example'],
  within: '15m',
  reads: { 'a.example': 1 },
  deadline: '30m',
};
const row = (n: string, more: object = {}) => ({ n, method: 'GET', host: 'a.example', path: '/', ...more });
const codeOf = (rows: readonly Readonly<Record<string, string>>[], matched: number, scanned = 100): unknown => {
  try {
    return tally(CHECK, { rows, matched, scanned });
  } catch (thrown) {
    return isGonogoError(thrown) ? thrown.code : thrown;
  }
};

describe('a tally', () => {
  it('counts reads by host, writes, and what cannot be told', () => {
    const rows = [row('3'), row('2', { host: 'b.example' }), row('4', { method: 'DELETE' }), row('1', { method: '' })];
    expect(tally(CHECK, { rows, matched: 10, scanned: 12 })).toMatchObject({ reads: 5, writes: 4, unclear: 1, scanned: 12 });
  });

  it.each([
    ['fewer rows than matched', [row('3')], 4, 'PARTIAL_DATA'],
    ['more rows than matched', [row('3')], 2, 'PARTIAL_DATA'],
    ['no rows for what matched', [], 1, 'PARTIAL_DATA'],
    ['more matched than looked at', [row('101')], 101, 'PARTIAL_DATA'],
    ['a host that was not asked about', [row('1', { host: 'c.example' })], 1, 'RESPONSE_INVALID'],
    ['half a line', [row('1.5')], 1.5, 'RESPONSE_INVALID'],
    ['less than no line', [row('-1')], -1, 'RESPONSE_INVALID'],
    ['no count', [row('')], 0, 'RESPONSE_INCOMPLETE'],
    ['a word for a count', [row('many')], 0, 'RESPONSE_INCOMPLETE'],
    ['an endless count', [row('Infinity')], 0, 'RESPONSE_INCOMPLETE'],
  ])('refuses %s', (_what, rows, matched, code) => {
    expect(codeOf(rows, matched)).toBe(code);
  });

  it('is the same for the same rows in another order, and for no others', () => {
    const rows = [row('3'), row('2', { host: 'b.example' })];
    const mark = (all: readonly Readonly<Record<string, string>>[], scanned = 9) =>
      tally(CHECK, { rows: all, matched: 5, scanned }).mark;
    expect(mark([...rows].reverse())).toBe(mark(rows));
    expect(mark(rows, 10)).not.toBe(mark(rows));
    expect(mark([row('2'), row('3', { host: 'b.example' })])).not.toBe(mark(rows));
    expect(mark([row('3'), row('2', { host: 'b.example', path: '/x' })])).not.toBe(mark(rows));
  });
});

describe('the queries', () => {
  it('are of the language, wherever the fields stand', () => {
    for (const check of [CHECK, { ...CHECK, under: 'message.detail', event: 'http.call' }]) {
      for (const query of Object.values(queriesOf(check))) expect(queryOf(query)([]).matched).toBe(0);
    }
    expect(fieldOf({ ...CHECK, under: 'message.detail' }, 'method')).toBe('message.detail.method');
  });

  it('return counts, never lines', () => {
    for (const query of Object.values(queriesOf(CHECK))) expect(query).toMatch(/\| stats count\(\*\) as n[^|]*$/);
  });
});
