import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import { START } from './rig.ts';
import { baselineWith, DAY, judge, outcomes, reportOf } from './shadow-rig.ts';

const rate = (more: object = {}): Check =>
  ({
    kind: 'match-rate',
    id: 'r',
    report: 'tickets',
    margin: 0.1,
    minimum: 0.7,
    min_applicable: 100,
    max_age: '30d',
    ...more,
  }) as Check;
const share = (more: object = {}): Check =>
  ({ kind: 'outcome-share', id: 's', report: 'tickets', outcome: 'ambiguous', most: 0.05, ...more }) as Check;
const base = (matched: number, more = {}) => baselineWith({ outcomes: outcomes(matched, more) });
const none = { missing: 'BASELINE_MISSING' } as const;

describe('match-rate', () => {
  it('passes the same rate and reports the comparison with its interval', async () => {
    const found = await judge(rate(), reportOf());
    expect(found).toMatchObject({ outcome: 'pass', reason: 'MET', expected: { ratio: 0.9 }, actual: { ratio: 0.9 } });
    expect(found.facts).toMatchObject({
      matched: { count: 180 },
      applicable: { count: 200 },
      rate: { ratio: 0.9 },
      margin: { ratio: 0.1 },
      baseline_rate: { ratio: 0.9 },
      baseline_applicable: { count: 200 },
      baseline_at: { time: START - 10 * DAY },
      difference: { ratio: 0 },
    });
    // Newcombe, 90 %: 180/200 − 180/200, as the functions of scripts/statistics-vectors.py give it.
    expect(found.facts?.['lower']).toEqual({ ratio: expect.closeTo(-0.05016475659552, 12) });
    expect(found.facts?.['upper']).toEqual({ ratio: expect.closeTo(0.05016475659552, 12) });
  });

  it.each([
    ['ten points down', 160, base(180), {}, 'fail', 'MATCH_RATE_DOWN'],
    ['a little down, a narrow margin', 174, base(180), { margin: 0.05 }, 'inconclusive', 'NOT_ENOUGH_DATA'],
    ['up', 190, base(180), { margin: 0.05 }, 'pass', 'MET'],
    ['below the minimum although the baseline was too', 120, base(120), {}, 'fail', 'MATCH_RATE_LOW'],
    ['at the minimum', 140, base(140), {}, 'pass', 'MET'],
    ['below the minimum, though within chance', 136, base(136), {}, 'fail', 'MATCH_RATE_LOW'],
    ['nothing matched', 0, base(180), {}, 'fail', 'MATCH_RATE_LOW'],
    ['too few applicable', 180, base(180), { min_applicable: 201 }, 'inconclusive', 'NOT_ENOUGH_DATA'],
    [
      'a baseline of too few',
      180,
      base(20, { not_applicable: 200, ambiguous: 10, error: 10 }),
      {},
      'inconclusive',
      'NOT_ENOUGH_DATA',
    ],
    ['a baseline of none', 180, base(0, { not_applicable: 250, ambiguous: 0, error: 0 }), {}, 'inconclusive', 'NOT_ENOUGH_DATA'],
    ['no baseline, not accepted', 180, none, {}, 'error', 'BASELINE_MISSING'],
    ['no baseline, accepted, well above', 180, none, { baseline: 'none' }, 'pass', 'MET'],
    ['no baseline, accepted, near the minimum', 142, none, { baseline: 'none' }, 'inconclusive', 'NOT_ENOUGH_DATA'],
    ['no baseline, accepted, below', 120, none, { baseline: 'none' }, 'fail', 'MATCH_RATE_LOW'],
    ['an accepted lack with a baseline there', 160, base(180), { baseline: 'none' }, 'fail', 'MATCH_RATE_DOWN'],
    ['a baseline of 31 days', 180, baselineWith({ at: START - 31 * DAY }), {}, 'error', 'BASELINE_TOO_OLD'],
    [
      'a baseline of 31 days, none accepted',
      180,
      baselineWith({ at: START - 31 * DAY }),
      { baseline: 'none' },
      'error',
      'BASELINE_TOO_OLD',
    ],
    ['a baseline of tomorrow', 180, baselineWith({ at: START + DAY }), {}, 'error', 'CLOCK_SKEW'],
    ['another rule’s', 180, { missing: 'BASELINE_OTHER_RULE' }, { baseline: 'none' }, 'error', 'BASELINE_OTHER_RULE'],
    ['another world’s', 180, { missing: 'BASELINE_OTHER_WORLD' }, { baseline: 'none' }, 'error', 'BASELINE_OTHER_WORLD'],
    ['an unreadable one', 180, { missing: 'BASELINE_UNREADABLE' }, { baseline: 'none' }, 'error', 'BASELINE_UNREADABLE'],
    ['one that may not be read', 180, { missing: 'DENIED' }, { baseline: 'none' }, 'error', 'DENIED'],
  ] as const)('%s', async (_what, matched, baseline, more, outcome, reason) => {
    const found = await judge(rate(more), reportOf({ outcomes: outcomes(matched) }), baseline);
    expect([found.outcome, found.reason]).toEqual([outcome, reason]);
  });

  it('with nothing applicable is no division by zero', async () => {
    const empty = reportOf({ outcomes: { matched: 0, no_match: 0, ambiguous: 0, error: 0, not_applicable: 250 } });
    expect(await judge(rate(), empty)).toMatchObject({ outcome: 'inconclusive', reason: 'NOT_ENOUGH_DATA' });
  });

  it('lets a fall be waived, and neither too little data nor a baseline that is not there', async () => {
    const waivers = [{ check: 'r', ticket: 'OPS-1', owner: 'engineering', reason: 'known', expires: '2027-01-31' }];
    const down = reportOf({ outcomes: outcomes(160) });
    expect(await judge(rate(), down, base(180), waivers)).toMatchObject({ outcome: 'waived', waiver: { ticket: 'OPS-1' } });
    expect((await judge(rate({ min_applicable: 900 }), down, base(180), waivers)).outcome).toBe('inconclusive');
    expect((await judge(rate(), down, none, waivers)).outcome).toBe('error');
    // Low and without a baseline: the waiver of the one does not cover the other.
    expect((await judge(rate(), reportOf({ outcomes: outcomes(0) }), none, waivers)).outcome).toBe('error');
  });
});

describe('outcome-share', () => {
  it.each([
    ['a small share', outcomes(180), {}, baselineWith(), 'pass', 'MET'],
    ['exactly the limit', outcomes(180, { ambiguous: 10 }), {}, baselineWith(), 'pass', 'MET'],
    ['one above the limit', outcomes(180, { ambiguous: 11 }), {}, baselineWith(), 'fail', 'SHARE_TOO_HIGH'],
    ['another outcome', outcomes(180, { error: 12 }), { outcome: 'error' }, baselineWith(), 'fail', 'SHARE_TOO_HIGH'],
    ['none bearable and none there', outcomes(180, { error: 0 }), { outcome: 'error', most: 0 }, baselineWith(), 'pass', 'MET'],
    ['none bearable and one there', outcomes(180), { outcome: 'error', most: 0 }, baselineWith(), 'fail', 'SHARE_TOO_HIGH'],
    ['too few applicable', outcomes(180), { min_applicable: 201 }, baselineWith(), 'inconclusive', 'NOT_ENOUGH_DATA'],
    [
      'the default of the fewest',
      { matched: 20, no_match: 5, ambiguous: 0, error: 0, not_applicable: 225 },
      {},
      baselineWith(),
      'inconclusive',
      'NOT_ENOUGH_DATA',
    ],
    ['no baseline needed without drift', outcomes(180), {}, none, 'pass', 'MET'],
    ['no baseline with drift', outcomes(180), { drift: 0.1 }, none, 'error', 'BASELINE_MISSING'],
    ['no baseline with drift, accepted', outcomes(180), { drift: 0.1, baseline: 'none' }, none, 'pass', 'MET'],
    ['the same share', outcomes(180), { drift: 0.05 }, baselineWith(), 'pass', 'MET'],
    ['a rise below the limit', outcomes(150, { ambiguous: 30 }), { drift: 0.05, most: 0.2 }, baselineWith(), 'fail', 'SHARE_UP'],
    [
      'a small rise',
      outcomes(170, { ambiguous: 12 }),
      { drift: 0.05, most: 0.2 },
      baselineWith(),
      'inconclusive',
      'NOT_ENOUGH_DATA',
    ],
  ] as const)('%s', async (_what, found, more, baseline, outcome, reason) => {
    const finding = await judge(share(more), reportOf({ outcomes: found }), baseline);
    expect([finding.outcome, finding.reason]).toEqual([outcome, reason]);
  });
});
