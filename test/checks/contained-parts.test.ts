import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { allowlistOf } from '../../src/checks/contained/allowlist.ts';
import { bears, isMarked } from '../../src/checks/contained/mark.ts';
import { queriesOf } from '../../src/checks/contained/queries.ts';
import { type ContainedCheck, type Mark, schema } from '../../src/checks/contained/schema.ts';
import { queryOf } from '../../src/stand-in/aws/insights-query.ts';
import { filterPattern } from '../../src/stand-in/aws/metric-filter.ts';

const VENDOR = {
  get: 'https://api.lamp.example/list',
  items: 'items',
  id: 'id',
  at: 'made',
  reach: '1h',
  changed: 'changed',
  subject: 'who.email',
  marks: [{ path: 'tags', holds: ['bot'] }],
  cursor: { by: 'page' },
} as const;
const CHECK: ContainedCheck = {
  kind: 'contained',
  id: 'a',
  group: '/g',
  event: 'reply',
  flag: 'listed',
  writes: { event: 'write', subject: 'ticket' },
  within: '60m',
  allowlist: { function: 'f', variable: 'LIST' },
  vendor: { ...VENDOR, marks: [...VENDOR.marks.map(mark => ({ ...mark, holds: [...mark.holds] }))] },
  deadline: '1m',
};

describe('a mark', () => {
  const author: Mark = { path: 'replies', field: 'by.id', is: ['bot', '7'] };
  // biome-ignore format: a table reads by its rows
  const MARKS: readonly (readonly [what: string, mark: Mark, object: unknown, found: boolean | undefined])[] = [
    ['one of the words', { path: 'tags', holds: ['bot'] }, { tags: ['a', 'bot'] }, true],
    ['other words', { path: 'tags', holds: ['bot'] }, { tags: ['robot', 'Bot'] }, false],
    ['no words', { path: 'tags', holds: ['bot'] }, { tags: [] }, false],
    ['no list of words', { path: 'tags', holds: ['bot'] }, { tags: 'bot' }, undefined],
    ['nothing at all', { path: 'tags', holds: ['bot'] }, {}, undefined],
    ['what is no word', { path: 'tags', holds: ['bot'] }, { tags: [{ name: 'bot' }] }, undefined],
    ['the author', author, { replies: [{ by: { id: 'x' } }, { by: { id: 'bot' } }] }, true],
    ['an author by number', author, { replies: [{ by: { id: 7 } }] }, true],
    ['another author', author, { replies: [{ by: { id: 'x' } }] }, false],
    ['no author', author, { replies: [{ by: {} }] }, undefined],
    ['the author beside none', author, { replies: [{}, { by: { id: 'bot' } }] }, true],
    ['a count', { path: 'n', min: 2 }, { n: 2 }, true],
    ['a smaller count', { path: 'n', min: 2 }, { n: 1 }, false],
    ['a length', { path: 'n', min: 2 }, { n: [1, 2] }, true],
    ['a count in words', { path: 'n', min: 2 }, { n: '2' }, undefined],
    ['half a count', { path: 'n', min: 1 }, { n: 1.5 }, undefined],
  ];
  it.each(MARKS)('tells %s', (_what, mark, object, found) => {
    expect(bears(object, mark)).toBe(found);
  });

  it('that is there outweighs one that cannot be told; one that is not there does not', () => {
    const both: readonly Mark[] = [
      { path: 'tags', holds: ['bot'] },
      { path: 'n', min: 1 },
    ];
    expect(isMarked({ tags: ['bot'] }, both)).toBe(true);
    expect(isMarked({ tags: [] }, both)).toBeUndefined();
    expect(isMarked({ tags: [], n: 0 }, both)).toBe(false);
    expect(isMarked({ tags: [], n: 0 }, [])).toBeUndefined();
  });
});

describe('an allowlist', () => {
  it.each([
    ['a@lamp.example', true],
    [' A@LAMP.example ', true],
    ['b@shop.example', true],
    ['b@SHOP.example', true],
    ['b@lamp.example', false],
    ['b@sub.shop.example', false],
    ['shop.example@lamp.example', false],
    ['', false],
  ])('tells whether it holds %j', (address, held) => {
    expect(allowlistOf('a@lamp.example, ,C@lamp.example', ' Shop.example')?.holds(address)).toBe(held);
  });

  it.each([
    [undefined, undefined],
    ['', ''],
    [' , ', undefined],
  ])('of nobody is none: %j %j', (emails, domains) => {
    expect(allowlistOf(emails, domains)).toBeUndefined();
  });

  it('tells strangers from its own, and shows nothing of them', () => {
    const list = allowlistOf('a@lamp.example', undefined);
    expect(list?.tells).toBe(true);
    expect(JSON.stringify(list)).toBe('{"tells":true}');
  });
});

describe('the queries of containment', () => {
  it.each([CHECK, { ...CHECK, under: 'message.detail', flag: 'to.listed' }])(
    'are of the language, wherever the fields stand',
    check => {
      const { pattern, planted, ...queries } = queriesOf(check);
      for (const query of Object.values(queries)) {
        expect(queryOf(query ?? '')([]).matched).toBe(0);
        expect(query).toMatch(/\| stats count\(\*\) as n[^|]*$/);
      }
      expect(planted.map(line => filterPattern(pattern).matches(line))).toEqual([false, true, true]);
    },
  );

  it('are fewer where the log does not tell of writes', () => {
    const { writes: _, ...check } = CHECK;
    expect(queriesOf(check)).toMatchObject({ writes: undefined, subjects: undefined });
  });
});

describe('the form of containment', () => {
  const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(schema);
  const { vendor, ...rest } = CHECK;

  it('is that of the plan', () => {
    expect(validate(CHECK), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...rest, vendor: { ...vendor, marks: [{ path: 'replies', field: 'author', is: ['bot'] }] } })).toBe(true);
  });

  it.each([
    ['no vendor', rest],
    ['no marks', { ...CHECK, vendor: { ...vendor, marks: [] } }],
    ['a mark without a rule', { ...CHECK, vendor: { ...vendor, marks: [{ path: 'tags' }] } }],
    ['a mark with two rules', { ...CHECK, vendor: { ...vendor, marks: [{ path: 'tags', holds: ['a'], min: 1 }] } }],
    ['an author’s field without authors', { ...CHECK, vendor: { ...vendor, marks: [{ path: 'tags', field: 'a' }] } }],
    ['a list over plain HTTP', { ...CHECK, vendor: { ...vendor, get: 'http://api.lamp.example/list' } }],
    ['a quote in the event', { ...CHECK, event: 'a" or "b' }],
    ['a pipe in the flag', { ...CHECK, flag: 'a | limit 1' }],
    ['a quote in the event of writes', { ...CHECK, writes: { event: 'a"b', subject: 'ticket' } }],
    ['no replies as enough', { ...CHECK, min_replies: 0 }],
    ['addresses in the plan', { ...CHECK, allowlist: ['a@lamp.example'] }],
  ])('refuses %s', (_what, check) => {
    expect(validate(check)).toBe(false);
  });
});
