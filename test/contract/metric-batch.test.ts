import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awsMetrics } from '../../src/aws/metrics.ts';
import { gonogoError } from '../../src/errors.ts';
import { putMetric } from '../../src/stand-in/aws/metrics.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { Metrics } from '../../src/target.ts';
import { type Between, between, type MetricAnswer, type Series } from './edited.ts';
import { codeOf, START, settings, start, world } from './side.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
type Ask = Parameters<Metrics['data']>[0];

let standIn: StandIn;
let middle: Between;
let metrics: Metrics;
beforeEach(async () => {
  const made = world();
  for (let metric = 0; metric < 16; metric += 1)
    for (let ago = 1; ago <= 10; ago += 1)
      putMetric(made, { namespace: 'shop', metric: `M${metric}`, at: START - ago * MINUTE, value: metric * 100 + ago });
  standIn = await start({ world: made });
  middle = await between(standIn.url);
  metrics = awsMetrics(settings(middle.url, { attempts: 1 }));
});
afterEach(async () => {
  await middle.close();
  await standIn.close();
  expect(standIn.violations).toEqual([]);
});

/** Asks for a metric's last ten minutes, unless told otherwise. */
const ask = (metric: number, more: Partial<Ask> = {}): Ask => ({
  metric: { namespace: 'shop', name: `M${metric}`, dimensions: [] },
  statistic: 'Sum',
  period: 60,
  from: START - 10 * MINUTE,
  to: START,
  ...more,
});
/** What the world holds of a metric, from so many minutes ago until so many minutes ago. */
const held = (metric: number, first = 10, last = 1) =>
  Array.from({ length: first - last + 1 }, (_, index) => ({
    at: START - (first - index) * MINUTE,
    value: metric * 100 + first - index,
  }));
const calls = () => standIn.calls.filter(({ op }) => op === 'GetMetricData').length;
const sixteen = () => Promise.all(Array.from({ length: 16 }, (_, metric) => metrics.data(ask(metric))));
const turn = () => new Promise(resolve => setImmediate(resolve));

describe('what is asked in one turn', () => {
  it('is one request, and everybody gets the points of their own metric', async () => {
    expect(await sixteen()).toEqual(Array.from({ length: 16 }, (_, metric) => held(metric)));
    expect(calls()).toBe(1);
    expect(middle.asked[0]?.MetricDataQueries).toHaveLength(16);
  });

  it('is one request even if promises come between', async () => {
    const later = async (metric: number) => {
      for (let step = 0; step < metric * 5; step += 1) await Promise.resolve();
      return metrics.data(ask(metric));
    };
    await Promise.all([0, 1, 2, 3].map(later));
    expect(calls()).toBe(1);
  });

  it('does not wait for the next turn', async () => {
    const first = metrics.data(ask(0));
    await turn();
    expect(await Promise.all([first, metrics.data(ask(1))])).toEqual([held(0), held(1)]);
    expect(calls()).toBe(2);
  });

  it('asks for the same but once', async () => {
    const dimensions = [
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ];
    const named = { namespace: 'shop', name: 'M0', dimensions };
    await Promise.all([
      metrics.data(ask(0, { metric: named })),
      metrics.data(ask(0, { metric: { ...named, dimensions: [...dimensions].reverse() } })),
      metrics.data(ask(0)),
      metrics.data(ask(0, { statistic: 'Average' })),
    ]);
    expect([calls(), middle.asked[0]?.MetricDataQueries.length]).toEqual([1, 3]);
    const [one, other, lone] = await Promise.all([metrics.data(ask(3)), metrics.data(ask(3)), metrics.data(ask(4))]);
    expect([one, other, lone]).toEqual([held(3), held(3), held(4)]);
  });

  const minute = { from: START - 5 * MINUTE, to: START - 2 * MINUTE };
  it.each<[title: string, more: Partial<Ask>, requests: number]>([
    ['lies within the other', minute, 1],
    ['begins before and ends within', { from: START - 20 * MINUTE, to: START - 5 * MINUTE }, 1],
    ['follows without a gap', { from: START, to: START + 5 * MINUTE }, 2],
    ['lies elsewhere', { from: START - 30 * MINUTE, to: START - 20 * MINUTE }, 2],
    ['has another period', { ...minute, from: START - 10 * MINUTE, to: START - 5 * MINUTE, period: 300 }, 2],
    ['does not begin with a minute', { ...minute, from: minute.from + 1000 }, 2],
    ['does not end with a minute', { ...minute, to: minute.to + 1000 }, 2],
    ['makes three hours of it', { from: START - 3 * HOUR }, 1],
    ['makes more of it than three hours', { from: START - 3 * HOUR - MINUTE }, 2],
  ])('whose span %s: nobody’s points change', async (_title, more, requests) => {
    const alone = await metrics.data(ask(1, more));
    const before = calls();
    expect(await Promise.all([metrics.data(ask(0)), metrics.data(ask(1, more))])).toEqual([held(0), alone]);
    expect(calls() - before).toBe(requests);
  });

  it('gives nobody another’s minutes', async () => {
    const [, narrow] = await Promise.all([metrics.data(ask(0)), metrics.data(ask(1, minute))]);
    expect(narrow).toEqual(held(1, 5, 3));
  });

  it('is refused alone where its span is none', async () => {
    const wrong = metrics.data(ask(0, { from: START - MINUTE, to: START - 2 * MINUTE }));
    expect(await Promise.all([codeOf(wrong), codeOf(metrics.data(ask(1)))])).toEqual(['SERVICE_ERROR', { resolved: held(1) }]);
  });

  it('is more than one request above 500 queries or 100,800 points', async () => {
    await Promise.all(Array.from({ length: 501 }, (_, metric) => metrics.data(ask(metric))));
    expect(middle.asked.map(each => each.MetricDataQueries.length)).toEqual([500, 1]);
    const days = { from: START - 14 * 24 * HOUR };
    await Promise.all(Array.from({ length: 6 }, (_, metric) => metrics.data(ask(metric, days))));
    expect(middle.asked.slice(2).map(each => each.MetricDataQueries.length)).toEqual([5, 1]);
  });
});

describe('pages', () => {
  it.each([
    ['of seven points', { MaxDatapoints: 7 }],
    ['of seven points, the newest first', { MaxDatapoints: 7, ScanBy: 'TimestampDescending' }],
    ['of one point', { MaxDatapoints: 1 }],
  ])('%s are all read', async (_title, more) => {
    middle.edit = { ask: more };
    expect(await sixteen()).toEqual(Array.from({ length: 16 }, (_, metric) => held(metric)));
    expect(calls()).toBe(Math.ceil(160 / more.MaxDatapoints));
  });
});

describe('failures', () => {
  const edit = (change: (series: Series, answer: MetricAnswer) => void) => (answer: MetricAnswer) => {
    const series = answer.MetricDataResults?.[0];
    if (series) change(series, answer);
  };
  const both = () => Promise.all([codeOf(metrics.data(ask(0))), codeOf(metrics.data(ask(1)))]);
  const fine = (metric: number) => ({ resolved: held(metric) });

  it.each<[title: string, code: string, change: (series: Series, answer: MetricAnswer) => void]>([
    ['may not be read', 'DENIED', series => void Object.assign(series, { StatusCode: 'Forbidden' })],
    ['failed inside', 'PARTIAL_DATA', series => void Object.assign(series, { StatusCode: 'InternalError' })],
    ['has a status of tomorrow', 'PARTIAL_DATA', series => void Object.assign(series, { StatusCode: 'Almost' })],
    ['has no status', 'RESPONSE_INCOMPLETE', series => void Object.assign(series, { StatusCode: undefined })],
    ['is partial on the last page', 'PARTIAL_DATA', series => void Object.assign(series, { StatusCode: 'PartialData' })],
    ['is not mentioned', 'RESPONSE_INCOMPLETE', (_series, answer) => void answer.MetricDataResults?.shift()],
    ['lacks a value', 'RESPONSE_INCOMPLETE', series => void series.Values.pop()],
    ['lacks a time', 'RESPONSE_INCOMPLETE', series => void series.Timestamps.pop()],
    [
      'has two values of a minute',
      'PARTIAL_DATA',
      series => {
        series.Timestamps.push(series.Timestamps[0] ?? 0);
        series.Values.push(-1);
      },
    ],
  ])('a metric that %s is %s for those who asked for it', async (_title, code, change) => {
    middle.edit = { answer: edit(change) };
    expect(await both()).toEqual([code, fine(1)]);
    expect(calls()).toBe(1);
  });

  it.each<[title: string, code: string, change: (series: Series, answer: MetricAnswer) => void]>([
    ['has a metric that nobody asked for', 'RESPONSE_INCOMPLETE', series => void Object.assign(series, { Id: 'm3' })],
    ['has a metric without a name', 'RESPONSE_INCOMPLETE', series => void Object.assign(series, { Id: undefined })],
    ['has no metrics', 'RESPONSE_INCOMPLETE', (_series, answer) => void Object.assign(answer, { MetricDataResults: undefined })],
    ['has a message', 'PARTIAL_DATA', (_series, answer) => void answer.Messages.push({ Code: 'x', Value: 'y' })],
  ])('an answer that %s is %s for all', async (_title, code, change) => {
    middle.edit = { answer: edit(change) };
    expect(await both()).toEqual([code, code]);
    expect(calls()).toBe(1);
  });

  it('a request that fails fails for all, and for nobody else', async () => {
    standIn.world.trouble.throttle = [{ service: 'cloudwatch', op: 'GetMetricData', times: 1 }];
    const first = both();
    await turn();
    expect(await Promise.all([first, both()])).toEqual([
      ['THROTTLED', 'THROTTLED'],
      [fine(0), fine(1)],
    ]);
  });

  it('a series that begins and is never ended is no series', async () => {
    middle.edit = {
      ask: { MaxDatapoints: 5 },
      answer: (answer, page) => {
        if (page > 1) answer.MetricDataResults = answer.MetricDataResults?.filter(({ Id }) => Id !== 'm1') ?? [];
      },
    };
    expect(await both()).toEqual(['RESPONSE_INCOMPLETE', fine(1)]);
  });

  it('a minute that comes twice with the same value counts once, on one page or on two', async () => {
    let kept: Series | undefined;
    middle.edit = {
      ask: { MaxDatapoints: 5 },
      answer: (answer, page) => {
        const series = answer.MetricDataResults?.[0];
        if (page === 1 && series) kept = structuredClone(series);
        if (page !== 2 || !series || !kept) return;
        series.Timestamps.push(...kept.Timestamps, ...kept.Timestamps);
        series.Values.push(...kept.Values, ...kept.Values);
      },
    };
    expect(await both()).toEqual([fine(0), fine(1)]);
  });

  it('a minute that has another value on the next page is PARTIAL_DATA', async () => {
    middle.edit = {
      ask: { MaxDatapoints: 5 },
      answer: (answer, page) => {
        if (page !== 2) return;
        answer.MetricDataResults?.[0]?.Timestamps.push((START - 10 * MINUTE) / 1000);
        answer.MetricDataResults?.[0]?.Values.push(11);
      },
    };
    expect(await both()).toEqual(['PARTIAL_DATA', fine(1)]);
  });
});

describe('a caller that goes', () => {
  const reason = gonogoError('INTERRUPTED', 'interrupted');
  /** Holds answers back until released. */
  function heldBack() {
    let release = () => {};
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    let arrive = () => {};
    const arrived = new Promise<void>(resolve => {
      arrive = resolve;
    });
    middle.edit = {
      hold: () => {
        arrive();
        return released;
      },
    };
    return { release, arrived };
  }

  it('is told at once, and the others get their points', async () => {
    const { release, arrived } = heldBack();
    const stop = new AbortController();
    const gone = [codeOf(metrics.data(ask(0), stop.signal)), codeOf(metrics.data(ask(1), stop.signal))];
    const stays = [metrics.data(ask(0), new AbortController().signal), metrics.data(ask(2))];
    await arrived;
    stop.abort(reason);
    expect(await Promise.all(gone)).toEqual(['INTERRUPTED', 'INTERRUPTED']);
    release();
    expect(await Promise.all(stays)).toEqual([held(0), held(2)]);
    expect([calls(), middle.left()]).toEqual([1, 0]);
  });

  it('last of all takes the request with it', async () => {
    const { release, arrived } = heldBack();
    const stops = [new AbortController(), new AbortController()];
    const gone = stops.map((stop, metric) => codeOf(metrics.data(ask(metric), stop.signal)));
    await arrived;
    stops[0]?.abort(reason);
    expect(await gone[0]).toBe('INTERRUPTED');
    await turn();
    expect(middle.left()).toBe(0);
    stops[1]?.abort();
    expect(await gone[1]).toBe('TIMEOUT');
    await expect.poll(() => middle.left()).toBe(1);
    release();
  });

  it('before anything is sent is not asked for', async () => {
    const stop = new AbortController();
    const gone = codeOf(metrics.data(ask(0), stop.signal));
    const stays = metrics.data(ask(1));
    stop.abort(reason);
    expect(await Promise.all([gone, stays])).toEqual(['INTERRUPTED', held(1)]);
    expect(middle.asked.map(each => each.MetricDataQueries.length)).toEqual([1]);
    const alone = new AbortController();
    const nobody = codeOf(metrics.data(ask(0), alone.signal));
    alone.abort();
    expect([await nobody, await codeOf(metrics.data(ask(0), AbortSignal.abort(reason)))]).toEqual(['TIMEOUT', 'INTERRUPTED']);
    await turn();
    expect(calls()).toBe(1);
  });
});
