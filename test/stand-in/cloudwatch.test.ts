import {
  CloudWatchClient,
  DescribeAlarmHistoryCommand,
  DescribeAlarmsCommand,
  GetDashboardCommand,
  GetMetricDataCommand,
  ListDashboardsCommand,
  ListMetricsCommand,
  PutMetricDataCommand,
} from '@aws-sdk/client-cloudwatch';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putMetric } from '../../src/stand-in/aws/metrics.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { awsModels } from '../models/validate-aws.ts';
import { clientOptions, NOW, smallWorld } from './small-world.ts';

const MINUTE = 60_000;
const ERRORS = { namespace: 'App', metric: 'Errors', dimensions: { Function: 'worker' } };
let production: StandIn;
let cloudwatch: CloudWatchClient;

beforeEach(async () => {
  production = await startStandIn({ world: smallWorld(), validate: awsModels() });
  cloudwatch = new CloudWatchClient(clientOptions(production.url));
});

afterEach(async () => {
  cloudwatch.destroy();
  await production.close();
  expect(production.violations).toEqual([]);
  expect(production.defects).toEqual([]);
});

const alarm = async () => (await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['worker-errors'] }))).MetricAlarms?.[0];
const errors = (minutesAgo: number, value: number) =>
  putMetric(production.world, { ...ERRORS, at: production.world.clock.now - minutesAgo * MINUTE, value });

describe('alarms', () => {
  it('follow their metric: no data, OK, ALARM, back, and keep their history', async () => {
    expect((await alarm())?.StateValue).toBe('INSUFFICIENT_DATA');
    for (const ago of [1, 2, 3]) errors(ago, 1);
    expect((await alarm())?.StateValue).toBe('OK');
    for (const ago of [1, 2]) errors(ago, 9);
    expect(await alarm()).toMatchObject({ StateValue: 'ALARM', Threshold: 5, DatapointsToAlarm: 2, ActionsEnabled: true });
    await production.advance(10 * MINUTE);
    expect((await alarm())?.StateValue).toBe('INSUFFICIENT_DATA');
    const history = await cloudwatch.send(new DescribeAlarmHistoryCommand({ AlarmName: 'worker-errors', MaxRecords: 2 }));
    expect(history.AlarmHistoryItems?.[0]?.HistorySummary).toBe('Alarm updated from OK to INSUFFICIENT_DATA');
    expect(history.NextToken).toBeDefined();
  });

  it.each([
    ['missing', 'INSUFFICIENT_DATA'],
    ['ignore', 'ALARM'],
    ['breaching', 'ALARM'],
    ['notBreaching', 'OK'],
  ] as const)('without data and with %s are %s', async (treatMissingData, state) => {
    const stored = production.world.aws.cloudwatch.alarms['worker-errors'];
    Object.assign(stored ?? {}, { treatMissingData, state: 'ALARM' });
    expect((await alarm())?.StateValue).toBe(state);
  });

  it('stay where they are pinned', async () => {
    Object.assign(production.world.aws.cloudwatch.alarms['worker-errors'] ?? {}, { pinnedState: 'ALARM' });
    await production.advance(5 * MINUTE);
    expect((await alarm())?.StateValue).toBe('ALARM');
  });

  it('are silently absent when unknown, or of a type not asked for', async () => {
    const some = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['worker-errors', 'none'] }));
    expect(some.MetricAlarms).toHaveLength(1);
    const composite = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmTypes: ['CompositeAlarm'] }));
    expect(composite).toMatchObject({ MetricAlarms: [], CompositeAlarms: [] });
  });

  it('come in pages', async () => {
    const one = production.world.aws.cloudwatch.alarms['worker-errors'];
    if (one === undefined) throw new Error('no alarm');
    production.world.aws.cloudwatch.alarms.second = { ...one, history: [] };
    const first = await cloudwatch.send(new DescribeAlarmsCommand({ MaxRecords: 1 }));
    const second = await cloudwatch.send(new DescribeAlarmsCommand({ MaxRecords: 1, NextToken: first.NextToken }));
    expect([first, second].map(each => each.MetricAlarms?.[0]?.AlarmName)).toEqual(['second', 'worker-errors']);
    await expect(cloudwatch.send(new DescribeAlarmsCommand({ NextToken: 'made up' }))).rejects.toMatchObject({
      name: 'InvalidNextToken',
    });
  });
});

describe('metrics', () => {
  const query = (Stat: string, Period = 60, id = 'm') => ({
    Id: id,
    MetricStat: {
      Metric: { Namespace: 'App', MetricName: 'Errors', Dimensions: [{ Name: 'Function', Value: 'worker' }] },
      Period,
      Stat,
    },
  });
  const span = { StartTime: new Date(NOW - 10 * MINUTE), EndTime: new Date(NOW) };

  it('are read by statistic and period, with gaps left out', async () => {
    errors(1, 4);
    errors(1, 2);
    errors(5, 7);
    const answer = await cloudwatch.send(
      new GetMetricDataCommand({
        ...span,
        MetricDataQueries: [query('Sum', 60, 's'), query('Average', 300, 'a'), query('Maximum', 60, 'x')],
      }),
    );
    expect(answer.MetricDataResults?.map(each => [each.Id, each.Values, each.StatusCode])).toEqual([
      ['s', [6, 7], 'Complete'],
      ['a', [13 / 3], 'Complete'],
      ['x', [4, 7], 'Complete'],
    ]);
    expect(answer.MetricDataResults?.[0]?.Timestamps).toEqual([new Date(NOW - MINUTE), new Date(NOW - 5 * MINUTE)]);
  });

  it('say PartialData until the last page', async () => {
    for (const ago of [1, 2, 3]) errors(ago, ago);
    const ask = (NextToken?: string) =>
      cloudwatch.send(
        new GetMetricDataCommand({
          ...span,
          MetricDataQueries: [query('Sum')],
          MaxDatapoints: 2,
          ScanBy: 'TimestampAscending',
          NextToken,
        }),
      );
    const first = await ask();
    expect(first.MetricDataResults?.[0]).toMatchObject({ Values: [3, 2], StatusCode: 'PartialData' });
    const second = await ask(first.NextToken);
    expect(second.MetricDataResults?.[0]).toMatchObject({ Values: [1], StatusCode: 'Complete' });
    expect(second.NextToken).toBeUndefined();
  });

  it('may begin with an empty page', async () => {
    production.world.trouble.emptyPages = [{ service: 'cloudwatch', op: 'GetMetricData' }];
    errors(1, 4);
    const first = await cloudwatch.send(new GetMetricDataCommand({ ...span, MetricDataQueries: [query('Sum')] }));
    expect(first.MetricDataResults?.[0]).toMatchObject({ Values: [], StatusCode: 'PartialData' });
    const second = await cloudwatch.send(
      new GetMetricDataCommand({ ...span, MetricDataQueries: [query('Sum')], NextToken: first.NextToken }),
    );
    expect(second.MetricDataResults?.[0]).toMatchObject({ Values: [4], StatusCode: 'Complete' });
  });

  it('are put, listed, and refused when the stand-in cannot compute them', async () => {
    const MetricData = [
      { MetricName: 'Errors', Dimensions: [{ Name: 'Function', Value: 'worker' }], Value: 3, Timestamp: new Date(NOW - MINUTE) },
      { MetricName: 'Latency', Values: [10, 20], Counts: [1, 3] },
    ];
    await cloudwatch.send(new PutMetricDataCommand({ Namespace: 'App', MetricData }));
    const listed = await cloudwatch.send(new ListMetricsCommand({ Namespace: 'App', Dimensions: [{ Name: 'Function' }] }));
    expect(listed.Metrics?.map(each => each.MetricName)).toEqual(['Errors']);
    const expression = { ...span, MetricDataQueries: [{ Id: 'e', Expression: 'SUM(METRICS())' }] };
    await expect(cloudwatch.send(new GetMetricDataCommand(expression))).rejects.toThrow('no expressions');
  });

  it('take a large, compressed put', async () => {
    const MetricData = Array.from({ length: 300 }, (_, index) => ({ MetricName: `Metric${index}`, Value: index }));
    await cloudwatch.send(new PutMetricDataCommand({ Namespace: 'Many', MetricData }));
    expect(Object.keys(production.world.aws.cloudwatch.metrics)).toHaveLength(300);
  });
});

it('shows dashboards and knows which do not exist', async () => {
  const found = await cloudwatch.send(new GetDashboardCommand({ DashboardName: 'app' }));
  expect(JSON.parse(found.DashboardBody ?? '')).toEqual({ widgets: [] });
  expect((await cloudwatch.send(new ListDashboardsCommand({}))).DashboardEntries).toHaveLength(1);
  await expect(cloudwatch.send(new GetDashboardCommand({ DashboardName: 'none' }))).rejects.toMatchObject({
    // Not the shape's name: the service sends the query protocol's code along, and the client prefers it.
    name: 'ResourceNotFound',
    $metadata: { httpStatusCode: 404 },
  });
});
