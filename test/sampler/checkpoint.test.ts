import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../src/sampler/progress.ts';
import type { TakeRun } from '../../src/sampler/run.ts';
import { takeReport } from '../../src/sampler/take.ts';
import { MINUTE, order, type Rig, rigOf, runOf, samplerPlan, ticket } from './rig.ts';

const NAME = '/gonogo/order-status/records/shadow.tickets';
const many = (count: number) => Array.from({ length: count }, (_, index) => ticket(index, index + 20));

let rig: Rig;
beforeEach(async () => {
  // Every third order is missing, so that there is more than one outcome to be counted.
  rig = await rigOf(
    many(45),
    many(45).flatMap((_, index) => (index % 3 === 0 ? [] : [order(index)])),
  );
});
afterEach(() => rig.standIn.close());

const kept = () => Object.keys(rig.world.aws.ssm.parameters).sort();
const value = (name: string) => rig.world.aws.ssm.parameters[name]?.versions.at(-1)?.value ?? '';
const lookups = () => rig.vendors.log.filter(({ path }) => path.includes('status=any')).map(({ path }) => path);

/** Takes the report until so many items are judged and kept, and then stops as a signal would. Gives what was asked about those. */
async function interrupted(after: number, plan = samplerPlan(), more: Partial<TakeRun> = {}): Promise<readonly string[]> {
  const stop = new AbortController();
  let asked: readonly string[] = [];
  const run = runOf({
    signal: stop.signal,
    ...more,
    progress: ({ stage, taken }) => {
      if (stage === 'judging' && taken === after) asked = lookups();
      // The next batch has been judged when it is stopped, and is not kept.
      if (stage === 'judging' && taken > after) stop.abort(new Error('stopped'));
    },
  });
  await expect(takeReport(plan, rig.on, run)).rejects.toThrow('stopped');
  return asked;
}

/** Goes on, and tells what was said of the checkpoint. */
async function resumed(plan = samplerPlan(), more: Partial<TakeRun> = {}) {
  const notes: string[] = [];
  const progress = ({ note }: Progress) => void (note !== undefined && notes.push(note));
  const { report, text } = await takeReport(plan, rig.on, runOf({ resume: true, seed: 'f'.repeat(16), progress, ...more }));
  return { report, text, notes };
}

describe('an interrupted report', () => {
  it('goes on without asking again for what it has, and ends as if nothing had happened', async () => {
    const whole = (await takeReport(samplerPlan(), rig.on, runOf())).report;
    const all = lookups();
    rig.vendors.log.length = 0;

    const before = await interrupted(10);
    expect(kept()).toEqual([NAME, `${NAME}.key`]);
    rig.vendors.log.length = 0;
    const { report, notes } = await resumed();
    const after = lookups();

    expect(notes).toEqual([]);
    expect(report).toMatchObject({
      status: 'complete',
      resumed: true,
      sampled: 20,
      population: 45,
      seed: whole.seed,
      rule: whole.rule,
    });
    expect(report.window).toEqual({ from: whole.window.from + report.taken.from - whole.taken.from, to: report.taken.from });
    for (const same of ['outcomes', 'matched_by', 'categories', 'fields', 'changed', 'shares'] as const)
      expect(report[same]).toEqual(whole[same]);
    expect(after.filter(path => before.includes(path))).toEqual([]);
    expect([...before, ...after].sort()).toEqual(all.sort());
    expect(before.length).toBeGreaterThan(9);
    expect(report.requests.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(whole.sampled);
    expect(report.trace.dropped).toBeGreaterThan(0);
    expect(kept()).toEqual([]);
  });

  it('keeps no more than seed, counts and keyed hashes, and the key as a SecureString', async () => {
    await interrupted(10);
    expect(rig.world.aws.ssm.parameters[`${NAME}.key`]?.type).toBe('SecureString');
    const stored = value(NAME);
    const text = Buffer.from(stored.slice(stored.lastIndexOf(':') + 1), 'base64').toString('utf8');
    expect(text).toContain('"seed":"0123456789abcdef"');
    expect(text).not.toMatch(/PLANTED|#SC|parcel #|"T\d|where is it/i);
    expect(value(`${NAME}.key`)).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(text).not.toContain(value(`${NAME}.key`));
  });

  it('can be interrupted again, and goes on from there', async () => {
    await interrupted(5);
    await interrupted(10, samplerPlan(), { resume: true });
    rig.vendors.log.length = 0;
    const { report } = await resumed();
    expect(report).toMatchObject({ status: 'complete', resumed: true, sampled: 20 });
    expect(new Set(report.trace.lines.flatMap(({ item }) => item ?? [])).size).toBe(10);
  });

  it('that ran out of time can go on as well', async () => {
    const slow = { ...samplerPlan({ pause: '25s' }), within: '1m' };
    const { report: late } = await takeReport(slow, rig.on, runOf());
    expect(late).toMatchObject({ status: 'incomplete', reason: 'REPORT_LATE' });
    expect((await resumed(slow)).report).toMatchObject({ status: 'complete', sampled: 20, resumed: true });
  });
});

describe('a checkpoint that does not fit', () => {
  const anew = async (notes: readonly string[], plan = samplerPlan(), more: Partial<TakeRun> = {}) => {
    const said = await resumed(plan, more);
    expect(said.notes).toEqual(notes);
    expect(said.report).toMatchObject({ status: 'complete', seed: 'f'.repeat(16) });
    expect(said.report).not.toHaveProperty('resumed');
    expect(kept()).toEqual([]);
  };

  it('is none', async () => {
    await anew(['CHECKPOINT_NONE']);
  });

  it.each<[string, () => Promise<void>]>([
    ['another sample size', () => anew(['CHECKPOINT_OTHER'], samplerPlan({ samples: 15 }))],
    ['another window', () => anew(['CHECKPOINT_OTHER'], samplerPlan({ over: '12h' }))],
    ['another rule', () => anew(['CHECKPOINT_OTHER'], samplerPlan({ match: { by: ['by_number'] } }))],
    ['another plan', () => anew(['CHECKPOINT_OTHER'], samplerPlan(), { planDigest: 'b'.repeat(64) })],
    ['another world', () => anew(['CHECKPOINT_OTHER'], samplerPlan(), { world: 'production' })],
  ])('is of %s', async (_what, check) => {
    await interrupted(10);
    await check();
  });

  it('is too old', async () => {
    await interrupted(10);
    await rig.standIn.advance(20 * MINUTE + 1);
    await anew(['CHECKPOINT_OTHER']);
  });

  it.each<[string, (name: string) => void]>([
    ['was changed', name => replace(name, text => text.replace('"matched":', '"matched":1'))],
    ['was signed with another key', name => set(`${name}.key`, Buffer.alloc(32).toString('base64'))],
    ['is not whole', name => set(name, value(name).slice(0, -8))],
  ])('%s', async (_what, spoil) => {
    await interrupted(10);
    spoil(NAME);
    await anew(['CHECKPOINT_OTHER']);
  });

  function set(name: string, text: string): void {
    const version = rig.world.aws.ssm.parameters[name]?.versions.at(-1);
    if (version === undefined) throw new Error('nothing is kept there');
    version.value = text;
  }

  /** As whoever may write the parameter could: with a count and a digest that fit. */
  function replace(name: string, change: (text: string) => string): void {
    const text = Buffer.from(value(name).slice(value(name).lastIndexOf(':') + 1), 'base64').toString('utf8');
    const encoded = Buffer.from(change(text), 'utf8').toString('base64');
    expect(encoded).not.toBe(Buffer.from(text, 'utf8').toString('base64'));
    set(name, `1:${createHash('sha256').update(encoded).digest('hex')}:${encoded}`);
  }
});

describe('a report without a checkpoint', () => {
  const taken = async (plan = samplerPlan()) => {
    const notes: string[] = [];
    const progress = ({ note }: Progress) => void (note !== undefined && notes.push(note));
    const { report } = await takeReport(plan, rig.on, runOf({ progress }));
    return { report, notes };
  };

  it('is taken all the same if the sample is too large for one, and says so', async () => {
    const { report, notes } = await taken(samplerPlan({ samples: 1501 }));
    expect(report).toMatchObject({ status: 'complete', sampled: 45 });
    expect(notes).toEqual(['CHECKPOINT_TOO_LARGE']);
    expect(kept()).toEqual([]);
  });

  it('is taken all the same if it cannot be written, and says so once', async () => {
    rig.world.trouble.error.push({ service: 'ssm', op: 'PutParameter', type: 'InternalServerError', status: 500 });
    const { report, notes } = await taken();
    expect(report).toMatchObject({ status: 'complete', sampled: 20 });
    expect(notes).toEqual(['CHECKPOINT_UNWRITTEN']);
  });
});
