import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awsAlarms } from '../../src/aws/alarms.ts';
import { awsLogs } from '../../src/aws/logs.ts';
import { awsMetrics } from '../../src/aws/metrics.ts';
import { awsSchedules } from '../../src/aws/schedules.ts';
import type { AwsSettings } from '../../src/aws/settings.ts';
import { awsStacks } from '../../src/aws/stacks.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { fullWorld, GROUP, METRIC } from './full-world.ts';
import { codeOf, FUNCTION_ARN, START, settings, start } from './side.ts';

let standIn: StandIn;
let on: AwsSettings;
beforeEach(async () => {
  standIn = await start({ world: fullWorld() });
  on = settings(standIn.url);
});
afterEach(async () => {
  await standIn.close();
  expect(standIn.violations).toEqual([]);
});

describe('alarms', () => {
  it('describes an alarm and leaves out what does not exist', async () => {
    const found = await awsAlarms(on).describe(['errors', 'none']);
    expect([...found.keys()]).toEqual(['errors']);
    expect(found.get('errors')).toMatchObject({
      actionsEnabled: true,
      actions: 1,
      metric: METRIC,
      statistic: 'Sum',
      period: 60,
      threshold: 5,
    });
    expect(found.get('errors')?.state).toMatch(/^(OK|ALARM|INSUFFICIENT_DATA)$/);
  });

  it('reads more alarms than one page holds', async () => {
    const { alarms } = standIn.world.aws.cloudwatch;
    const names = Array.from({ length: 130 }, (_, index) => `alarm-${index}`);
    for (const name of names) if (alarms.errors) alarms[name] = structuredClone(alarms.errors);
    standIn.world.trouble.emptyPages = [{ service: 'cloudwatch', op: 'DescribeAlarms' }];
    expect((await awsAlarms(on).describe(names)).size).toBe(130);
  });

  it('reads the metrics of a dashboard, its short forms too', async () => {
    const alarms = awsAlarms(on);
    expect(await alarms.dashboard('main')).toEqual(['shop/Errors', 'shop/Replies', 'vendors/429s']);
    expect(await alarms.dashboard('none')).toBeUndefined();
  });

  it.each([
    ['not JSON', 'RESPONSE_INVALID'],
    ['{}', 'RESPONSE_INCOMPLETE'],
    ['[]', 'RESPONSE_INCOMPLETE'],
    ['{"widgets":[{"properties":{"metrics":["x"]}}]}', 'RESPONSE_INVALID'],
    ['{"widgets":[{"properties":{"metrics":[["."]]}}]}', 'RESPONSE_INVALID'],
  ])('refuses the dashboard body %s', async (body, code) => {
    standIn.world.aws.cloudwatch.dashboards.main = body;
    expect(await codeOf(awsAlarms(on).dashboard('main'))).toBe(code);
  });
});

describe('metrics', () => {
  const ask = { metric: METRIC, statistic: 'Sum', period: 60, from: START - 5 * 60_000, to: START };

  it('reads the points of one metric, oldest first, all pages', async () => {
    standIn.world.trouble.emptyPages = [{ service: 'cloudwatch', op: 'GetMetricData' }];
    const points = await awsMetrics(on).data(ask);
    expect(points.map(point => point.value)).toEqual([2, 1, 0, 2, 1]);
    expect(points[0]?.at).toBe(START - 5 * 60_000);
  });

  it('gives no points for a metric that nobody writes', async () => {
    expect(await awsMetrics(on).data({ ...ask, metric: { ...METRIC, name: 'Nothing' } })).toEqual([]);
  });
});

describe('logs', () => {
  const line = (secondsAgo: number, message: string) => ({
    at: START - secondsAgo * 1000,
    ingestedAt: START - secondsAgo * 1000,
    message,
  });
  const hour = 3_600_000;

  it('finds the newest match over all streams', async () => {
    const group = standIn.world.aws.logs.groups[GROUP];
    if (group === undefined) throw new Error('no group');
    group.streams = {
      chatty: [line(900, '{"event":"refresh.success"}'), line(1, '{"event":"other"}')],
      newest: [line(300, '{"event":"refresh.success"}'), line(200, '{"event":"refresh.failed","after":"refresh.success"}')],
      old: [line(4000, '{"event":"refresh.success"}')],
    };
    expect(await awsLogs(on).newest(GROUP, 'refresh.success', START - hour)).toEqual({ at: START - 300_000 });
    expect(await awsLogs(on).newest(GROUP, 'refresh.success', START - 100_000)).toBeUndefined();
    expect(await awsLogs(on).newest(GROUP, 'refresh.failed', START - hour)).toEqual({ at: START - 200_000 });
  });

  it('reads streams and lines over several pages', async () => {
    const group = standIn.world.aws.logs.groups[GROUP];
    if (group === undefined) throw new Error('no group');
    const noise = Array.from({ length: 10_001 }, () => line(2, '{"event":"noise"}'));
    group.streams = { noisy: [line(50, '{"event":"refresh.success"}'), ...noise] };
    for (let index = 0; index < 60; index += 1) group.streams[`s${index}`] = [line(1000 + index, '{"event":"noise"}')];
    group.streams.last = [line(2000, '{"event":"refresh.rare"}')];
    expect(await awsLogs(on).newest(GROUP, 'refresh.success', START - hour)).toEqual({ at: START - 50_000 });
    expect(await awsLogs(on).newest(GROUP, 'refresh.rare', START - hour)).toEqual({ at: START - 2_000_000 });
  });

  it('says that a group is not there, and finds nothing in an empty one', async () => {
    expect(await codeOf(awsLogs(on).newest('/aws/lambda/none', 'x.y', 0))).toBe('NOT_FOUND');
    const group = standIn.world.aws.logs.groups[GROUP];
    if (group !== undefined) group.streams = {};
    expect(await awsLogs(on).newest(GROUP, 'refresh.success', 0)).toBeUndefined();
  });

  it('does not call absent what it could not read to the end', async () => {
    const group = standIn.world.aws.logs.groups[GROUP];
    if (group === undefined) throw new Error('no group');
    group.streams = Object.fromEntries(
      Array.from({ length: 210 }, (_, index) => [`s${index}`, [line(10 + index, '{"event":"noise"}')]]),
    );
    expect(await codeOf(awsLogs(on).newest(GROUP, 'refresh.success', START - hour))).toBe('PARTIAL_DATA');
  });

  it('lists metric filters and tests a pattern on samples', async () => {
    const logs = awsLogs(on);
    expect(await logs.filters(GROUP)).toEqual([{ name: 'failures', pattern: '{ $.event = "failed" }', metric: 'shop/Failures' }]);
    expect(await logs.test('{ $.event = "failed" }', ['{"event":"ok"}', '{"event":"failed"}', 'failed'])).toEqual([1]);
    expect(await logs.test('{ $.event = "failed" }', ['{"event":"ok"}'])).toEqual([]);
  });
});

describe('schedules', () => {
  it('finds rules and schedules of a function, and no others', async () => {
    standIn.world.trouble.emptyPages = [
      { service: 'events', op: 'ListRuleNamesByTarget' },
      { service: 'scheduler', op: 'ListSchedules' },
    ];
    const schedules = awsSchedules(on);
    expect(await schedules.targeting(FUNCTION_ARN)).toEqual([
      { from: 'rule', expression: 'rate(4 hours)', enabled: true },
      { from: 'schedule', expression: 'cron(0 3 * * ? *)', enabled: false },
    ]);
    expect(await schedules.targeting(`${FUNCTION_ARN}-none`)).toEqual([]);
  });

  it.each(['events:ListRuleNamesByTarget', 'scheduler:ListSchedules'])('fails as a whole when %s is denied', async action => {
    const [service, op] = action.split(':');
    standIn.world.trouble.error = [{ service: service ?? '', op: op ?? '', type: 'AccessDeniedException', status: 403 }];
    expect(await codeOf(awsSchedules(on).targeting(FUNCTION_ARN))).toBe('DENIED');
  });
});

describe('stacks', () => {
  it('says the status of a stack, and undefined for none', async () => {
    expect(await awsStacks(on).status('shop')).toEqual({ status: 'UPDATE_COMPLETE', changedAt: START - 3000 });
    expect(await awsStacks(on).status('none')).toBeUndefined();
  });
});
