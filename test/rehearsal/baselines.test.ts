/** What one rehearsal's report leaves for the next, and what a fault is compared with. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baselineName, readBaseline } from '../../src/journal/baseline.ts';
import { keepBaselines, keptBaselines, placeValues } from '../../src/rehearsal/baselines.ts';
import { placeEarlierReport } from '../../src/rehearsal/earlier-report.ts';
import { newProduction } from '../../src/rehearsal/production.ts';
import { strikeWith } from '../../src/rehearsal/strike.ts';
import { ruleDigest } from '../../src/sampler/rule-digest.ts';
import { FAULTS } from '../../src/stand-in/faults.ts';
import type { World } from '../../src/stand-in/state.ts';
import { PLAN, serve, targetOf } from '../stand-in/order-status-side.ts';

const NAME = baselineName('order-status', 'tickets');
const DAY_MS = 86_400_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-baselines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The baseline of the world's account as the gate reads it. */
async function read(world: World, seed?: string) {
  const standIn = await serve(world);
  try {
    const [report] = PLAN.reports ?? [];
    if (report === undefined) throw new Error('the plan has no report');
    const rule = seed ?? ruleDigest(report);
    const ask = { system: PLAN.system, report: report.id, rule, world: 'rehearsal' } as const;
    return await readBaseline(targetOf(standIn).parameters, ask);
  } finally {
    await standIn.close();
  }
}

describe('the baseline that a fault is compared with', () => {
  it('is whole, of this plan’s rule and world, a day old, and says what the tickets give', async () => {
    const world = newProduction(PLAN, 1);
    placeEarlierReport(world, PLAN);
    const baseline = await read(world);
    if ('missing' in baseline) throw new Error(baseline.missing);
    expect(baseline.at).toBe(world.clock.now - DAY_MS);
    expect(baseline.samples).toBe(250);
    const { matched, no_match, ambiguous, error, not_applicable } = baseline.outcomes;
    expect(matched + no_match + ambiguous + error + not_applicable).toBe(250);
    expect(matched / (250 - not_applicable)).toBeGreaterThan(0.9);
    expect(error).toBe(0);
    expect(Object.keys(baseline.categories).sort()).toEqual(['order-number', 'other', 'parcel']);
    expect(baseline.categories.other).toBe(not_applicable);
  });

  it('is placed by the faults that declare it, before they strike', async () => {
    for (const fault of FAULTS.filter(each => each.baseline === true)) {
      const [struck, well] = [newProduction(PLAN, 1), newProduction(PLAN, 1)];
      strikeWith(struck, PLAN, fault);
      placeEarlierReport(well, PLAN);
      expect(struck.aws.ssm.parameters[NAME]).toEqual(well.aws.ssm.parameters[NAME]);
    }
    const other = newProduction(PLAN, 1);
    const [fault] = FAULTS.filter(each => each.baseline !== true && each.plan === undefined);
    if (fault) strikeWith(other, PLAN, fault);
    expect(other.aws.ssm.parameters[NAME]).toBeUndefined();
  });
});

describe('between two rehearsals', () => {
  it('the baseline is kept, nothing else, and stands in the next production’s account', async () => {
    const first = newProduction(PLAN, 1);
    placeEarlierReport(first, PLAN);
    keepBaselines(folder, PLAN, first);
    const kept = keptBaselines(folder, 1);
    expect(Object.keys(kept?.values ?? {})).toEqual([NAME]);

    const second = newProduction(PLAN, 1, kept?.at);
    placeValues(second, kept?.values ?? {}, kept?.at ?? 0);
    expect(await read(second)).toEqual(await read(first));
    expect(Object.keys(second.aws.ssm.parameters).filter(name => name.startsWith('/gonogo/'))).toEqual([NAME]);
  });

  it('one of other tickets is left aside, and what was kept stays when a rehearsal took no report', () => {
    const world = newProduction(PLAN, 1);
    placeEarlierReport(world, PLAN);
    keepBaselines(folder, PLAN, world);
    expect(keptBaselines(folder, 2)).toBeUndefined();
    keepBaselines(folder, PLAN, newProduction(PLAN, 2));
    expect(keptBaselines(folder, 1)).toBeDefined();
    expect(keptBaselines(join(folder, 'elsewhere'), 1)).toBeUndefined();
  });

  it('holds counts and digests only', () => {
    const world = newProduction(PLAN, 1);
    placeEarlierReport(world, PLAN);
    keepBaselines(folder, PLAN, world);
    const text = readFileSync(join(folder, 'baselines.json'), 'utf8');
    expect(text).not.toMatch(/planted|SC-|RP-|TRK-/i);
  });

  it('a file that nobody can read ends the rehearsal', () => {
    writeFileSync(join(folder, 'baselines.json'), '{');
    expect(() => keptBaselines(folder, 1)).toThrow(SyntaxError);
  });

  it('the next production begins on a later afternoon, at the same minute', () => {
    const first = newProduction(PLAN, 1).clock.now;
    expect(newProduction(PLAN, 1, first - 1).clock.now).toBe(first);
    expect(newProduction(PLAN, 1, first + 1).clock.now).toBe(first + DAY_MS);
    expect(newProduction(PLAN, 1, first + 3 * DAY_MS + 1).clock.now).toBe(first + 4 * DAY_MS);
  });
});
