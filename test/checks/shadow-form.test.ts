import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import type { ShadowReport } from '../../src/shadow-report.ts';
import { suppress } from '../../src/statistics/suppress.ts';
import { START } from './rig.ts';
import { baselineWith, DAY, type Field, field, judge, reportOf } from './shadow-rig.ts';

const check = (kind: string, more: object = {}): Check => ({ kind, id: 'c', report: 'tickets', ...more }) as Check;
const none = { missing: 'BASELINE_MISSING' } as const;
const optional = (more: Partial<Field> = {}) =>
  field('fulfillment_status', { object: 'by_number', optional: true, objects: 180, present: 150, ...more });
const mix = (counts: Readonly<Record<string, number>>): ShadowReport['categories'] =>
  suppress(Object.entries(counts).map(([name, count]) => ({ name, count }))).map(({ name, ...cell }) => ({
    category: name,
    ...cell,
  }));

describe('field-presence', () => {
  const fields = check('field-presence');

  it.each([
    ['all there', {}, baselineWith(), 'pass', 'MET'],
    [
      'a required field missing once',
      { fields: [field('id', { present: 249 }), optional()] },
      baselineWith(),
      'fail',
      'FIELD_VANISHED',
    ],
    ['another type', { fields: [field('id', { wrong_type: 1 }), optional()] }, baselineWith(), 'fail', 'FIELD_TYPE_CHANGED'],
    [
      'an optional field of another type',
      { fields: [field('id'), optional({ wrong_type: 2 })] },
      baselineWith(),
      'fail',
      'FIELD_TYPE_CHANGED',
    ],
    ['an optional field gone', { fields: [field('id'), optional({ present: 0 })] }, baselineWith(), 'fail', 'FIELD_VANISHED'],
    [
      'an optional field that was hardly ever there',
      { fields: [field('id'), optional({ present: 0 })] },
      baselineWith({ fields: { 'by_number.fulfillment_status': 0.01 } }),
      'pass',
      'MET',
    ],
    ['an optional field less often there', { fields: [field('id'), optional({ present: 60 })] }, baselineWith(), 'pass', 'MET'],
    ['fields that nobody declared', { undeclared: [{ object: 'item', fields: 2 }] }, baselineWith(), 'fail', 'FIELD_APPEARED'],
    [
      'an object that was never seen',
      { fields: [field('id'), optional({ objects: 0, present: 0 })] },
      baselineWith(),
      'inconclusive',
      'NO_DATA',
    ],
    ['no fields at all', { fields: [] }, baselineWith(), 'inconclusive', 'NO_DATA'],
    ['no baseline for an optional field', {}, none, 'error', 'BASELINE_MISSING'],
    ['no baseline and only required fields', { fields: [field('id')] }, none, 'pass', 'MET'],
  ] as const)('%s', async (_what, change, baseline, outcome, reason) => {
    const found = await judge(fields, reportOf(change as Partial<ShadowReport>), baseline);
    expect([found.outcome, found.reason]).toEqual([outcome, reason]);
  });

  it('names a few fields of the plan, and the undeclared ones never', async () => {
    const gone = Array.from({ length: 9 }, (_, index) => field(`f${index}`, { present: 0 }));
    expect((await judge(fields, reportOf({ fields: gone }))).actual).toEqual({
      words: ['item.f0', 'item.f1', 'item.f2', 'item.f3', 'item.f4'],
    });
    const appeared = await judge(fields, reportOf({ undeclared: [{ object: 'item', fields: 2 }] }));
    expect(appeared.actual).toEqual({ count: 2 });
  });

  it('accepts that there is no baseline', async () => {
    expect((await judge(check('field-presence', { baseline: 'none' }), reportOf(), none)).outcome).toBe('pass');
  });
});

describe('category-mix', () => {
  const plan = { psi: 0.2, min_count: 100 };
  const categories = check('category-mix', plan);
  const kept = (counts: Readonly<Record<string, number>>, samples = 250) => baselineWith({ categories: counts, samples });

  it.each([
    ['the same mix', mix({ a: 155, b: 45, c: 50 }), kept({ a: 155, b: 45, c: 50 }), 'pass', 'MET'],
    ['a mix that chance explains', mix({ a: 140, b: 60, c: 50 }), kept({ a: 155, b: 45, c: 50 }), 'pass', 'MET'],
    ['a shift', mix({ a: 60, b: 140, c: 50 }), kept({ a: 155, b: 45, c: 50 }), 'fail', 'CATEGORY_SHIFT'],
    [
      'a category that dried up and is hidden now',
      mix({ a: 0, b: 200, c: 50 }),
      kept({ a: 155, b: 45, c: 50 }),
      'fail',
      'CATEGORY_SHIFT',
    ],
    [
      'two that changed places while hidden in turn',
      mix({ a: 2, b: 98, c: 150 }),
      kept({ a: 90, c: 150 }),
      'fail',
      'CATEGORY_SHIFT',
    ],
    ['small cells hidden in both', mix({ a: 3, b: 40, c: 207 }), kept({ c: 205 }), 'pass', 'MET'],
    ['everything hidden', mix({ a: 1, b: 1, c: 248 }), kept({ a: 155, b: 45, c: 50 }), 'inconclusive', 'NOT_ENOUGH_DATA'],
    ['everything hidden before', mix({ a: 155, b: 45, c: 50 }), kept({}), 'inconclusive', 'NOT_ENOUGH_DATA'],
    ['a small baseline', mix({ a: 155, b: 45, c: 50 }), kept({ a: 30, b: 9, c: 10 }, 49), 'inconclusive', 'NOT_ENOUGH_DATA'],
    ['a baseline with a category of its own', mix({ a: 155, b: 45, c: 50 }), kept({ x: 250 }), 'error', 'BASELINE_OTHER_RULE'],
    [
      'a baseline whose cells do not add up',
      mix({ a: 155, b: 45, c: 50 }),
      kept({ a: 1, b: 45, c: 50 }),
      'error',
      'BASELINE_UNREADABLE',
    ],
    [
      'a report whose cells do not add up',
      mix({ a: 15, b: 45, c: 50 }),
      kept({ a: 155, b: 45, c: 50 }),
      'error',
      'REPORT_INVALID',
    ],
    ['a single category', mix({ a: 250 }), kept({ a: 250 }), 'error', 'NO_DATA'],
    ['no baseline', mix({ a: 155, b: 45, c: 50 }), none, 'error', 'BASELINE_MISSING'],
  ] as const)('%s', async (_what, cells, baseline, outcome, reason) => {
    const found = await judge(categories, reportOf({ categories: cells }), baseline);
    expect([found.outcome, found.reason]).toEqual([outcome, reason]);
  });

  it('accepts that there is no baseline, and not that there are too few items', async () => {
    expect((await judge(check('category-mix', { ...plan, baseline: 'none' }), reportOf(), none)).outcome).toBe('pass');
    const few = check('category-mix', { psi: 0.2, min_count: 251, baseline: 'none' });
    expect(await judge(few, reportOf(), none)).toMatchObject({ outcome: 'inconclusive', reason: 'NOT_ENOUGH_DATA' });
  });
});

describe('report-complete', () => {
  const complete = check('report-complete');
  const small = { population: 250, asked: 400 };

  it.each([
    ['a whole sample', {}, 'pass', 'MET'],
    ['the whole population', small, 'pass', 'MET'],
    ['a part', { status: 'incomplete', reason: 'TIMEOUT', asked: 300 }, 'error', 'REPORT_INCOMPLETE'],
    ['a report of yesterday', { taken: { from: START - DAY, to: START - DAY + 60_000 } }, 'fail', 'TOO_OLD'],
    ['a window of last week', { window: { from: START - 9 * DAY, to: START - 8 * DAY } }, 'fail', 'TOO_OLD'],
    ['a report of tomorrow', { taken: { from: START, to: START + DAY } }, 'error', 'CLOCK_SKEW'],
    [
      'an empty window',
      { population: 0, outcomes: { matched: 0, no_match: 0, ambiguous: 0, error: 0, not_applicable: 0 }, categories: [] },
      'inconclusive',
      'NO_DATA',
    ],
  ] as const)('%s', async (_what, change, outcome, reason) => {
    const found = await judge(complete, reportOf(change as Partial<ShadowReport>));
    expect([found.outcome, found.reason]).toEqual([outcome, reason]);
  });

  it('says whether the sample was the whole population', async () => {
    expect((await judge(complete, reportOf(small))).facts).toMatchObject({
      whole_population: { flag: true },
      sampled: { count: 250 },
    });
    expect((await judge(complete, reportOf())).facts).toMatchObject({ whole_population: { flag: false } });
  });
});
