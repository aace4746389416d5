/** Where a signal's numbers come from: a log, an endpoint, a metric beside its control; and what each does not know. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Watching } from '../../src/checks/kind.ts';
import { logQueries } from '../../src/checks/signal/log-minutes.ts';
import { type SignalCheck, signal } from '../../src/checks/signal.ts';
import { isGonogoError } from '../../src/errors.ts';
import type { Observation } from '../../src/finding.ts';
import { vendorHttp } from '../../src/http/http.ts';
import { appendLog } from '../../src/stand-in/aws/log-ingest.ts';
import { mergeBucket } from '../../src/stand-in/aws/metrics.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import type { Target } from '../../src/target.ts';
import { newWorld, serve, targetOf } from '../stand-in/order-status-side.ts';

const MINUTE = 60_000;
const GROUP = '/test/worker';
const LOGS: SignalCheck = {
  kind: 'signal',
  id: 'ambiguous',
  signal: 'zero',
  source: { type: 'logs', group: GROUP, marker: 'match.ambiguous', of: 'match.decided' },
  baseline: '2h',
  min_samples: 20,
};

let world: World;
let standIn: StandIn;
let target: Target;
let openedAt: number;
let endpoint: Server | undefined;
beforeEach(async () => {
  world = newWorld();
  openedAt = Math.ceil(world.clock.now / MINUTE) * MINUTE;
  world.aws.logs.groups[GROUP] = { ...Object.values(world.aws.logs.groups)[0], streams: {}, metricFilters: [] } as never;
  standIn = await serve(world);
  target = targetOf(standIn);
});
afterEach(async () => {
  await standIn.close();
  endpoint?.close();
  endpoint = undefined;
});

/** A line at the middle of a minute, counted from the window's opening. */
const line = (minute: number, fields: object): void =>
  void appendLog(world, GROUP, 'one', { at: openedAt + minute * MINUTE + 30_000, message: JSON.stringify(fields) });
const decided = (from: number, to: number): void => {
  for (let minute = from; minute < to; minute += 1) line(minute, { event: 'match.decided' });
};

async function lookAt(
  check: SignalCheck,
  minutes: number,
  memory: { text?: string } = {},
  closing = false,
  every = MINUTE,
): Promise<Observation> {
  world.clock.now = openedAt + minutes * MINUTE;
  const watching: Watching = {
    openedAt,
    ms: 60 * MINUTE,
    every,
    closing,
    remembered: memory.text,
    remember: text => {
      memory.text = text;
    },
  };
  return signal.observe(check, target, around(watching));
}
const around = (watching?: Watching) => ({
  clock: { ...target.clock, now: () => world.clock.now },
  signal: new AbortController().signal,
  plan: { account: '', region: '' },
  ...(watching === undefined ? { windowMs: 60 * MINUTE } : { watching }),
});
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing thrown',
    error => (isGonogoError(error) ? error.code : error),
  );

describe('a log', () => {
  it('asks for counts by minute, and for no line', () => {
    const source = { type: 'logs', group: GROUP, marker: 'a', of: 'b', field: 'log.event' } as const;
    expect(logQueries(source)).toEqual([
      'filter ispresent(log.event) and log.event in ["a", "b"] | stats count(*) as n by log.event, bin(1m)',
    ]);
    expect(logQueries({ type: 'logs', group: GROUP, marker: 'a' })).toEqual([
      'filter ispresent(event) and event in ["a"] | stats count(*) as n by event, bin(1m)',
      'stats count(*) as n by bin(1m)',
    ]);
  });

  it('passes when enough was decided and nothing was ambiguous', async () => {
    decided(-130, 60);
    expect(await lookAt(LOGS, 60, {}, true)).toMatchObject({
      met: true,
      actual: { count: 0 },
      facts: { of: { count: 58 }, missed: { count: 0 } },
    });
  });

  it('fails by one line, at its own minute, before it has settled', async () => {
    decided(-130, 60);
    const memory = {};
    expect(await lookAt(LOGS, 10, memory)).toMatchObject({ reason: 'WATCHING' });
    line(10, { event: 'match.ambiguous' });
    expect(await lookAt(LOGS, 11, memory)).toMatchObject({ met: false, reason: 'ZERO_TOLERANCE', actual: { count: 1 } });
  });

  it('that has stopped is blind, and one that never spoke has no history', async () => {
    decided(-130, 10);
    expect(await lookAt(LOGS, 20, {})).toMatchObject({ met: 'inconclusive', reason: 'MISSING_DATA' });
    const other = { ...LOGS, source: { ...LOGS.source, of: 'match.decidet' } } as SignalCheck;
    expect(await lookAt(other, 0)).toMatchObject({ met: 'error', reason: 'HISTORY_TOO_SHORT' });
  });

  it('without a count of all tells silence from health by any line at all', async () => {
    const check = {
      ...LOGS,
      signal: 'm-of-n',
      limit: 2,
      m: 3,
      n: 5,
      source: { type: 'logs', group: GROUP, marker: 'slow' },
    } as SignalCheck;
    for (let minute = -130; minute < 60; minute += 1) line(minute, { event: 'anything' });
    for (const minute of [20, 21, 22]) for (let n = 0; n < 3; n += 1) line(minute, { event: 'slow' });
    const memory = {};
    expect(await lookAt(check, 22, memory)).toMatchObject({ reason: 'WATCHING' });
    expect(await lookAt(check, 25, memory)).toMatchObject({ met: false, reason: 'LIMIT_EXCEEDED' });
    // The log fell silent: no minute counts as one without slow ones.
    for (const stream of Object.values(world.aws.logs.groups[GROUP]?.streams ?? {})) stream.length = 145;
    expect(await lookAt(check, 40, {})).toMatchObject({ met: 'inconclusive', reason: 'MISSING_DATA' });
  });

  it('whose rows are not all that matched is no answer', async () => {
    decided(-130, 60);
    const count: Target['logs']['count'] = async (ask, end) => {
      const { rows, ...rest } = await target.logs.count(ask, end);
      return { rows: rows.slice(1), ...rest };
    };
    const partial = { ...target, logs: { ...target.logs, count } };
    expect(await codeOf(signal.observe(LOGS, partial, around()))).toBe('PARTIAL_DATA');
  });
});

/** An endpoint that answers with what a test says. */
async function answering(answer: () => { readonly status?: number; readonly body: string }): Promise<void> {
  endpoint = createServer((_request, response) => {
    const { status = 200, body } = answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>(resolve => endpoint?.listen(0, '127.0.0.1', resolve));
  const { port } = endpoint.address() as AddressInfo;
  const http = vendorHttp({
    credentials: {},
    secrets: target.secrets,
    register: () => undefined,
    vendorEndpoint: `http://127.0.0.1:${port}`,
  });
  target = { ...target, http };
}
const RUNS: SignalCheck = {
  kind: 'signal',
  id: 'runs',
  signal: 'zero',
  source: { type: 'http', url: 'https://supply.example.com/runs', path: 'today.failed', of: 'today.total' },
  min_samples: 3,
};

describe('an endpoint', () => {
  it('is asked what stands now, and totals are not added up', async () => {
    let total = 1;
    await answering(() => ({ body: JSON.stringify({ today: { failed: 0, total } }) }));
    const memory = {};
    for (let minute = 0; minute < 10; minute += 1) await lookAt(RUNS, minute, memory);
    // Ten looks at one run are one run.
    expect(await lookAt(RUNS, 10, memory, true)).toMatchObject({ met: 'inconclusive', reason: 'NOT_ENOUGH_TRAFFIC' });
    total = 3;
    expect(await lookAt(RUNS, 11, memory, true)).toMatchObject({
      met: true,
      facts: { of: { count: 3 }, minutes: { count: 12 } },
    });
  });

  it('that tells of one that failed fails', async () => {
    await answering(() => ({ body: '{"today":{"failed":1,"total":9}}' }));
    expect(await lookAt(RUNS, 0)).toMatchObject({ met: false, reason: 'ZERO_TOLERANCE' });
  });

  it('counts planned looks that were not taken as minutes without data', async () => {
    await answering(() => ({ body: '{"today":{"failed":0,"total":9}}' }));
    const memory = {};
    await lookAt(RUNS, 0, memory, false, 5 * MINUTE);
    expect(await lookAt(RUNS, 5, memory, false, 5 * MINUTE)).toMatchObject({ facts: { missed: { count: 0 } } });
    expect(await lookAt(RUNS, 30, memory, true, 5 * MINUTE)).toMatchObject({
      reason: 'MISSING_DATA',
      facts: { missed: { count: 4 }, minutes: { count: 3 } },
    });
  });

  it.each([
    ['another status', { status: 503, body: '{}' }, 'HTTP_STATUS'],
    ['no JSON', { body: '<html>' }, 'RESPONSE_INVALID'],
    ['a text for a number', { body: '{"today":{"failed":"0","total":9}}' }, 'RESPONSE_INVALID'],
    ['no number of all', { body: '{"today":{"failed":0}}' }, 'RESPONSE_INVALID'],
    ['a negative number', { body: '{"today":{"failed":-1,"total":9}}' }, 'RESPONSE_INVALID'],
  ])('with %s is no answer, before the window and in it', async (_what, answer, code) => {
    await answering(() => answer);
    expect(await codeOf(lookAt(RUNS, 0))).toBe(code);
    expect(await codeOf(signal.observe(RUNS, target, around()))).toBe(code);
  });
});

/** Minutes of the release's and the control's metrics. */
function put(from: number, to: number, of: (minute: number) => readonly [bad: number, all: number], cohort: string): void {
  for (let minute = from; minute < to; minute += 1)
    for (const [metric, sum] of [
      ['Bad', of(minute)[0]],
      ['All', of(minute)[1]],
    ] as const)
      mergeBucket(world, { namespace: 'test', metric, dimensions: { Cohort: cohort } } as never, openedAt + minute * MINUTE, {
        sum,
        count: 1,
        min: sum,
        max: sum,
      });
}
const CONTROLLED: SignalCheck = {
  kind: 'signal',
  id: 'controlled',
  signal: 'error-rate',
  source: {
    type: 'metric',
    namespace: 'test',
    name: 'Bad',
    of: 'All',
    dimensions: { Cohort: 'canary' },
    control: { dimensions: { Cohort: 'rest' } },
  },
  baseline: '24h',
  tolerate: 1.25,
  harm: 2,
  min_samples: 1,
};
const DAY = 1440;

describe('a live control', () => {
  it('keeps a release from blame for what happens to everybody', async () => {
    const storm = (minute: number): readonly [number, number] => [minute < 10 ? minute & 1 : 12, 120];
    for (const cohort of ['canary', 'rest']) put(-DAY - 5, 60, storm, cohort);
    const alone = { ...CONTROLLED, source: { ...CONTROLLED.source, control: undefined } } as unknown as SignalCheck;
    expect(await lookAt(alone, 40)).toMatchObject({ met: false, reason: 'SIGNAL_WORSE' });
    const memory = {};
    expect(await lookAt(CONTROLLED, 40, memory)).toMatchObject({ reason: 'WATCHING' });
    expect(await lookAt(CONTROLLED, 60, memory, true)).toMatchObject({ met: true, facts: { baseline: { ratio: 0.083477 } } });
  });

  it('finds what the release alone does worse', async () => {
    put(-DAY - 5, 60, minute => [minute < 0 ? minute & 1 : 6, 120], 'canary');
    put(-DAY - 5, 60, minute => [minute & 1, 120], 'rest');
    expect(await lookAt(CONTROLLED, 40)).toMatchObject({ met: false, reason: 'SIGNAL_WORSE' });
  });

  it('that has stopped is not replaced by the past', async () => {
    put(-DAY - 5, 60, minute => [minute & 1, 120], 'canary');
    put(-DAY - 5, 10, minute => [minute & 1, 120], 'rest');
    expect(await lookAt(CONTROLLED, 30)).toMatchObject({ met: 'inconclusive', reason: 'MISSING_DATA' });
  });
});

describe('a metric of failures that stops', () => {
  const check = {
    ...CONTROLLED,
    source: { type: 'metric', namespace: 'test', name: 'Bad', of: 'All', dimensions: { Cohort: 'canary' } },
  } as SignalCheck;
  const total = (from: number, to: number): void => {
    for (let minute = from; minute < to; minute += 1)
      mergeBucket(
        world,
        { namespace: 'test', metric: 'All', dimensions: { Cohort: 'canary' } } as never,
        openedAt + minute * MINUTE,
        {
          sum: 120,
          count: 1,
          min: 120,
          max: 120,
        },
      );
  };

  it('is no health where it told its zeros before', async () => {
    put(-DAY - 5, 10, minute => [minute & 1, 120], 'canary');
    total(10, 60);
    expect(await lookAt(check, 30)).toMatchObject({ met: 'inconclusive', reason: 'MISSING_DATA' });
  });

  it('is what it always was where it tells only failures', async () => {
    total(-DAY - 5, 60);
    put(-DAY - 5, 60, minute => [minute % 3 === 0 ? 2 : 0, 0], 'canary');
    for (const series of Object.values(world.aws.cloudwatch.metrics))
      if (series.metric === 'Bad')
        for (const [at, bucket] of Object.entries(series.minutes)) if (bucket.sum === 0) delete series.minutes[at];
    expect(await lookAt(check, 60, {}, true)).toMatchObject({ met: true, facts: { missed: { count: 0 } } });
  });
});

describe('before the window', () => {
  it('a number of bad ones that was never told is no health', async () => {
    put(-DAY - 5, 5, minute => [minute & 1, 60], 'canary');
    const misnamed = {
      ...CONTROLLED,
      source: { type: 'metric', namespace: 'test', name: 'Bat', of: 'All', dimensions: { Cohort: 'canary' } },
    } as SignalCheck;
    expect(await signal.observe(misnamed, target, around())).toMatchObject({ met: 'error', reason: 'SIGNAL_UNSEEN' });
    expect(await lookAt(misnamed, 3)).toMatchObject({ met: 'error', reason: 'SIGNAL_UNSEEN' });
  });

  it('a fixed limit on a share needs ten bad ones at each look', async () => {
    put(-DAY - 5, 5, () => [1, 60], 'canary');
    const fixed = {
      kind: 'signal',
      id: 'fixed',
      signal: 'threshold',
      limit: 0.05,
      min_samples: 30,
      source: { type: 'metric', namespace: 'test', name: 'Bad', of: 'All', dimensions: { Cohort: 'canary' } },
    } as SignalCheck;
    expect(await signal.observe(fixed, target, around())).toMatchObject({ met: false, reason: 'THRESHOLD_TOO_FEW' });
    expect(await signal.observe(fixed, target, { ...around(), everyMs: 10 * MINUTE })).toMatchObject({ met: true });
  });

  it('of the history only the same hours count where the plan says so', async () => {
    // By day a tenth fails, in the hour of the window nothing does.
    const isSame = (minute: number): boolean => ((minute % DAY) + DAY) % DAY < 60;
    put(-3 * DAY - 5, 5, minute => [isSame(minute) ? minute & 1 : 12, 120], 'canary');
    const check = {
      ...CONTROLLED,
      source: { type: 'metric', namespace: 'test', name: 'Bad', of: 'All', dimensions: { Cohort: 'canary' } },
      baseline: '3d',
    } as SignalCheck;
    const rate = async (of: SignalCheck): Promise<unknown> => {
      world.clock.now = openedAt;
      return (await signal.observe(of, target, around())).facts?.rate;
    };
    // 23 hours of a tenth, and one of one in 240.
    expect(await rate(check)).toEqual({ ratio: 0.096007 });
    expect(await rate({ ...check, same_hours: true })).toEqual({ ratio: 0.004167 });
  });
});
