import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  DescribeMetricFiltersCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  TestMetricFilterCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendLog } from '../../src/stand-in/aws/log-ingest.ts';
import { statisticAt } from '../../src/stand-in/aws/metrics.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { awsModels } from '../models/validate-aws.ts';
import { clientOptions, NOW, smallWorld } from './small-world.ts';

const GROUP = '/aws/lambda/worker';
const MINUTE = 60_000;
let production: StandIn;
let logs: CloudWatchLogsClient;

beforeEach(async () => {
  production = await startStandIn({ world: smallWorld(), validate: awsModels() });
  logs = new CloudWatchLogsClient(clientOptions(production.url));
});

afterEach(async () => {
  logs.destroy();
  await production.close();
  expect(production.violations).toEqual([]);
  expect(production.defects).toEqual([]);
});

const write = (stream: string, minutesAgo: number, message: object) =>
  appendLog(production.world, GROUP, stream, { at: NOW - minutesAgo * MINUTE, message: JSON.stringify(message) });

it('shows groups and streams, the latest first when asked', async () => {
  write('a', 5, { marker: 'x' });
  write('b', 1, { marker: 'x' });
  write('c', 9, { marker: 'x' });
  const groups = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/aws/' }));
  expect(groups.logGroups?.[0]).toMatchObject({
    logGroupName: GROUP,
    retentionInDays: 30,
    metricFilterCount: 1,
    logGroupClass: 'STANDARD',
  });
  const page = (nextToken?: string) =>
    logs.send(
      new DescribeLogStreamsCommand({ logGroupName: GROUP, orderBy: 'LastEventTime', descending: true, limit: 2, nextToken }),
    );
  const first = await page();
  expect(first.logStreams?.map(each => each.logStreamName)).toEqual(['b', 'a']);
  expect(first.logStreams?.[0]?.lastEventTimestamp).toBe(NOW - MINUTE);
  expect((await page(first.nextToken)).logStreams?.map(each => each.logStreamName)).toEqual(['c']);
  const missing = logs.send(new DescribeLogStreamsCommand({ logGroupName: '/none' }));
  await expect(missing).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

it('reads a stream both ways and repeats the token at an end', async () => {
  for (const ago of [5, 4, 3, 2, 1]) write('s', ago, { ago });
  const read = (input: object) =>
    logs.send(new GetLogEventsCommand({ logGroupName: GROUP, logStreamName: 's', limit: 2, ...input }));
  const agos = (answer: Awaited<ReturnType<typeof read>>) => answer.events?.map(each => JSON.parse(each.message ?? '').ago);
  const first = await read({ startFromHead: true });
  expect(agos(first)).toEqual([5, 4]);
  const second = await read({ nextToken: first.nextForwardToken });
  const third = await read({ nextToken: second.nextForwardToken });
  const end = await read({ nextToken: third.nextForwardToken });
  expect([agos(second), agos(third), agos(end)]).toEqual([[3, 2], [1], []]);
  expect(end.nextForwardToken).toBe(third.nextForwardToken);
  const newest = await read({});
  expect(agos(newest)).toEqual([2, 1]);
  expect(agos(await read({ nextToken: newest.nextBackwardToken }))).toEqual([4, 3]);
  const window = await read({ startTime: NOW - 4 * MINUTE, endTime: NOW - 3 * MINUTE, startFromHead: true });
  expect(agos(window)).toEqual([4]);
});

it('filters a group, with an empty page first', async () => {
  write('a', 3, { method: 'GET', status: 200 });
  write('b', 2, { method: 'POST', status: 429 });
  const ask = (nextToken?: string) =>
    logs.send(new FilterLogEventsCommand({ logGroupName: GROUP, filterPattern: '{ $.status = 429 }', nextToken }));
  const first = await ask();
  expect(first.events).toEqual([]);
  expect(first.nextToken).toBeDefined();
  const second = await ask(first.nextToken);
  expect(second.events?.map(each => each.logStreamName)).toEqual(['b']);
  expect(second.nextToken).toBeUndefined();
});

it('hides what has not been ingested yet', async () => {
  appendLog(production.world, GROUP, 's', { at: NOW, ingestedAt: NOW + 20_000, message: '{}' });
  const read = async () => (await logs.send(new GetLogEventsCommand({ logGroupName: GROUP, logStreamName: 's' }))).events;
  expect(await read()).toHaveLength(0);
  await production.advance(20_000);
  expect(await read()).toHaveLength(1);
});

it('lets metric filters count lines, with a default for the others', async () => {
  write('s', 2, { marker: 'http.429' });
  write('s', 2, { marker: 'http.429' });
  write('s', 1, { marker: 'other' });
  const at = (ago: number) =>
    statisticAt(production.world, { namespace: 'App', metric: 'RateLimited' }, 'Sum', NOW - ago * MINUTE, MINUTE);
  expect([at(2), at(1), at(3)]).toEqual([2, 0, undefined]);
  expect(appendLog(production.world, '/none', 's', { at: NOW, message: '{}' })).toBe(false);
  const filters = await logs.send(new DescribeMetricFiltersCommand({ logGroupName: GROUP }));
  expect(filters.metricFilters?.[0]).toMatchObject({
    filterName: 'rate-limited',
    metricTransformations: [{ metricName: 'RateLimited', defaultValue: 0 }],
  });
});

describe('filter patterns', () => {
  const LINE = JSON.stringify({ a: 'x-ray', b: 429, ok: true, no: null, list: [{ id: 'i1' }], 'odd key': 'v' });

  it.each([
    ['', true],
    ['{ $.a = "x-ray" && $.b = 429 }', true],
    ['{ $.a = "x-ray" && $.b = 430 }', false],
    ['{ $.a = "y" || ($.b >= 400 && $.b < 500) }', true],
    ['{ $.a = x-* }', true],
    ['{ $.a = "*ray" }', true],
    ['{ $.a != "*ray" }', false],
    ['{ $.b = "429" }', false],
    ['{ $.b != 430 }', true],
    ['{ $.none != 430 }', false],
    ['{ $.ok IS TRUE }', true],
    ['{ $.ok IS FALSE }', false],
    ['{ $.no IS NULL }', true],
    ['{ $.no EXISTS }', true],
    ['{ $.none NOT EXISTS }', true],
    ['{ $.a NOT EXISTS }', false],
    ['{ $.list[0].id = "i1" }', true],
    [`{ $['odd key'] = "v" }`, true],
    ['"x-ray"', true],
    ['ray 429', true],
    ['ray 430', false],
    ['?nothing ?ray', true],
    ['ray -429', false],
  ])('%s is %s', async (filterPattern, expected) => {
    const answer = await logs.send(new TestMetricFilterCommand({ filterPattern, logEventMessages: ['plain text', LINE] }));
    expect(answer.matches?.some(match => match.eventNumber === 2)).toBe(expected);
    if (filterPattern.startsWith('{')) expect(answer.matches?.some(match => match.eventNumber === 1)).toBe(false);
  });

  it.each([
    '{ $.a = }',
    '{ $.a ~ 1 }',
    '{ $.a = "x" ',
    '[ip, user]',
    '%re.ex%',
    '{ $.a = %x% }',
    'x-ray',
    '{ $.a = "x" $.b = 1 }',
    '{}',
  ])('refuses %s', async filterPattern => {
    const asked = logs.send(new TestMetricFilterCommand({ filterPattern, logEventMessages: ['x'] }));
    await expect(asked).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('answers what the selectors found', async () => {
    const answer = await logs.send(new TestMetricFilterCommand({ filterPattern: '{ $.b > 1 }', logEventMessages: [LINE] }));
    expect(answer.matches?.[0]?.extractedValues).toEqual({ '$.b': '429' });
  });
});
