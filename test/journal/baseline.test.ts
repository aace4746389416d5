import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awsParameters } from '../../src/aws/parameters.ts';
import { canonical } from '../../src/canonical.ts';
import { isGonogoError } from '../../src/errors.ts';
import { baselineName, baselineOf, keepBaseline, readBaseline } from '../../src/journal/baseline.ts';
import { headName } from '../../src/journal/heads.ts';
import { TEST_KEYS } from '../../src/stand-in/order-status/roles.ts';
import type { World } from '../../src/stand-in/state.ts';
import type { Baseline, Parameters } from '../../src/target.ts';
import { type Actor, actor, productionBefore } from '../acts/rig.ts';
import { field, reportOf } from '../checks/shadow-rig.ts';

const NAME = baselineName('order-status', 'tickets');
const ASK = { system: 'order-status', report: 'tickets', rule: 'a'.repeat(64), world: 'rehearsal' } as const;
const RUN = { plan: 'b'.repeat(64), run: '42' };

let world: World;
let one: Actor;
let port: Parameters;
beforeEach(async () => {
  world = productionBefore();
  one = await actor(world, { attempts: 1 });
  port = one.target.parameters;
});
afterEach(() => one.standIn.close());

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing thrown',
    error => (isGonogoError(error) ? error.code : error),
  );
const text = (): string => world.aws.ssm.parameters[NAME]?.versions.at(-1)?.value ?? '';
const put = (value: string, type: 'String' | 'SecureString' = 'String') =>
  port.put({ name: NAME, value, type, mode: 'overwrite' });
const whole = (): Baseline => baselineOf(reportOf(), RUN);

describe('a baseline', () => {
  it('is missing before the first report', async () => {
    expect(await readBaseline(port, ASK)).toEqual({ missing: 'BASELINE_MISSING' });
  });

  it('is kept as one canonical text and read back as it was', async () => {
    await keepBaseline(port, 'order-status', whole());
    expect(await readBaseline(port, ASK)).toEqual(whole());
    expect(text()).toBe(canonical({ schema: 'gonogo/baseline/1', ...whole() }));
    expect(world.aws.ssm.parameters[NAME]?.type).toBe('String');
    expect(whole()).toMatchObject({
      digest: reportOf().digest,
      samples: 250,
      categories: { 'order-number': 155, parcel: 45, other: 50 },
      // 150 of 180, to four digits; required fields need no history.
      fields: { 'by_number.fulfillment_status': 0.8333 },
    });
  });

  it('takes the place of the one before', async () => {
    await keepBaseline(port, 'order-status', whole());
    const next = { ...whole(), run: '43', at: whole().at + 1 };
    await keepBaseline(port, 'order-status', next);
    expect(await readBaseline(port, ASK)).toEqual(next);
  });

  it('holds no count that the report hides', () => {
    const categories = [
      { category: 'a', suppressed: true },
      { category: 'b', suppressed: true },
      { category: 'c', count: 200, suppressed: false },
    ];
    expect(baselineOf(reportOf({ categories }), RUN).categories).toEqual({ c: 200 });
  });

  it('is not made of a part of a sample', () => {
    const part = reportOf({ status: 'incomplete', reason: 'TIMEOUT', asked: 300 });
    expect(() => baselineOf(part, RUN)).toThrow(/complete report/);
  });

  it('stands apart from every gate’s record', () => {
    expect(NAME).toBe('/gonogo/order-status/records/baseline.tickets');
    expect(headName('order-status', 'shadow', 'leave')).not.toBe(NAME);
  });

  it('that does not fit into a parameter is refused, and the one before stays', async () => {
    await keepBaseline(port, 'order-status', whole());
    const before = text();
    const wide = Array.from({ length: 150 }, (_, index) => field(`a.very.long.path.to.a.field.${index}`, { optional: true }));
    const large = baselineOf(reportOf({ fields: wide }), RUN);
    expect(await codeOf(keepBaseline(port, 'order-status', large))).toBe('VALUE_TOO_LARGE');
    expect(text()).toBe(before);
  });
});

describe('what stands there is never taken for none', () => {
  it.each([
    ['another world', { ...ASK, world: 'production' } as const, 'BASELINE_OTHER_WORLD'],
    ['another rule', { ...ASK, rule: 'c'.repeat(64) }, 'BASELINE_OTHER_RULE'],
  ])('of %s', async (_what, ask, code) => {
    await keepBaseline(port, 'order-status', whole());
    expect(await readBaseline(port, ask)).toEqual({ missing: code });
  });

  const changed = (change: object) => canonical({ schema: 'gonogo/baseline/1', ...whole(), ...change });
  it.each([
    ['no JSON', () => 'tickets'],
    ['a list', () => '[]'],
    ['nothing but a form', () => '{"schema":"gonogo/baseline/1"}'],
    ['another form', () => changed({ schema: 'gonogo/baseline/2' })],
    ['a field that nobody knows', () => changed({ note: 1 })],
    ['no rule', () => canonical({ schema: 'gonogo/baseline/1', ...whole() }).replace('"rule"', '"rules"')],
    ['outcomes that do not add up', () => changed({ outcomes: { ...whole().outcomes, matched: 181 } })],
    ['an outcome too many', () => changed({ outcomes: { ...whole().outcomes, lucky: 0 } })],
    ['an outcome too few', () => changed({ outcomes: { matched: 250 } })],
    ['half an item', () => changed({ outcomes: { ...whole().outcomes, matched: 179.5, no_match: 13.5 } })],
    ['more in the categories than were sampled', () => changed({ categories: { a: 251 } })],
    ['a category that is an address', () => changed({ categories: { 'a@b.example': 5 } })],
    ['a share above 1', () => changed({ fields: { 'item.x': 1.5 } })],
    ['a time before time', () => changed({ at: -1 })],
    ['another report', () => changed({ report: 'orders' })],
    ['a world of its own', () => changed({ world: 'staging' })],
  ])('%s', async (_what, value) => {
    await put(value());
    expect(await readBaseline(port, ASK)).toEqual({ missing: 'BASELINE_UNREADABLE' });
  });

  it('a text that somebody has encrypted', async () => {
    await put(canonical({ schema: 'gonogo/baseline/1', ...whole() }), 'SecureString');
    expect(await readBaseline(port, ASK)).toEqual({ missing: 'BASELINE_UNREADABLE' });
  });

  it('an account that does not answer, or not us', async () => {
    world.trouble.error.push({ service: 'ssm', op: 'GetParameters', type: 'AccessDeniedException', status: 400 });
    expect(await readBaseline(port, ASK)).toEqual({ missing: 'DENIED' });
    expect(await codeOf(keepBaseline(port, 'order-status', whole()))).toBe('DENIED');
  });

  it('an interruption is no answer', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    expect(await codeOf(readBaseline(port, ASK, stop.signal))).not.toBe('nothing thrown');
  });
});

describe('the role that reads', () => {
  it('may keep a baseline', async () => {
    const reading = awsParameters({
      region: 'us-east-2',
      endpoint: one.standIn.url,
      credentials: { accessKeyId: TEST_KEYS.read, secretAccessKey: 'any' },
      clock: one.clock,
      attempts: 1,
    });
    await keepBaseline(reading, 'order-status', whole());
    expect(await readBaseline(reading, ASK)).toEqual(whole());
    const elsewhere = { name: '/gonogo/order-status/fence', value: '1', type: 'String', mode: 'overwrite' } as const;
    expect(await codeOf(reading.put(elsewhere))).toBe('DENIED');
  });
});
