import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  GetDataProtectionPolicyCommand,
  GetQueryResultsCommand,
  StartQueryCommand,
  StopQueryCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendLog } from '../../src/stand-in/aws/log-ingest.ts';
import { statisticAt } from '../../src/stand-in/aws/metrics.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import type { Trouble } from '../../src/stand-in/trouble.ts';
import { awsModels } from '../models/validate-aws.ts';
import { clientOptions, NOW, smallWorld } from './small-world.ts';

const GROUP = '/aws/lambda/worker';
const MINUTE = 60_000;
const COUNT = 'filter event = "call" | stats count(*) as n by method';
const AT = { logGroupName: GROUP, startTime: (NOW - 60 * MINUTE) / 1000, endTime: NOW / 1000 };
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

const write = (msAgo: number, method: string, lag = 0, stream = 's') =>
  appendLog(production.world, GROUP, stream, {
    at: NOW - msAgo,
    ingestedAt: NOW - msAgo + lag,
    message: JSON.stringify({ event: 'call', method }),
  });
const started = async (more: object = {}) =>
  (await logs.send(new StartQueryCommand({ ...AT, queryString: COUNT, ...more }))).queryId;
const results = (queryId: string | undefined, more: object = {}) => logs.send(new GetQueryResultsCommand({ queryId, ...more }));
const ended = async (more: object = {}) => {
  const id = await started(more);
  await results(id);
  return await results(id);
};
const troubled = (line: NonNullable<Trouble['insights']>[number]) => {
  production.world.trouble.insights = [line];
};

describe('a query', () => {
  it('is under way at first, with a part that looks like a result, and then complete', async () => {
    for (const ago of [4, 3, 2, 1]) write(ago * MINUTE, ago > 2 ? 'GET' : 'POST');
    const id = await started();
    const first = await results(id);
    expect(first.status).toBe('Running');
    expect(first.results).toEqual([
      [
        { field: 'method', value: 'GET' },
        { field: 'n', value: '2' },
      ],
    ]);
    const second = await results(id);
    expect(second.status).toBe('Complete');
    expect(second.results?.map(row => row.map(({ value }) => value))).toEqual([
      ['GET', '2'],
      ['POST', '2'],
    ]);
    expect(second.statistics).toMatchObject({ recordsScanned: 4, recordsMatched: 4, logGroupsScanned: 1 });
    expect(second.statistics?.bytesScanned).toBeGreaterThan(100);
    expect((await results(id)).status).toBe('Complete');
  });

  it('looks at the time asked for, both ends included, in seconds', async () => {
    write(60_000, 'GET');
    write(30_000, 'GET');
    write(0, 'GET');
    const scanned = async (startAgo: number, endAgo: number) => {
      const at = { startTime: NOW / 1000 - startAgo, endTime: NOW / 1000 - endAgo };
      return (await ended(at)).statistics?.recordsScanned;
    };
    expect([await scanned(60, 0), await scanned(60, 30), await scanned(59, 1), await scanned(0, 0)]).toEqual([3, 2, 1, 1]);
    await expect(started({ startTime: NOW - 60_000, endTime: NOW })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });

  it('sees only what has been ingested, and not what the group no longer keeps', async () => {
    write(5_000, 'GET', 20_000);
    expect((await ended()).statistics?.recordsScanned).toBe(0);
    await production.advance(15_000);
    expect((await ended()).statistics?.recordsScanned).toBe(1);
    write(40 * 24 * 60 * MINUTE, 'GET');
    const long = { startTime: NOW / 1000 - 50 * 86_400 };
    expect((await ended(long)).statistics?.recordsScanned).toBe(1);
  });

  it('sees the lines of a slow group later than its metrics do', async () => {
    const group = production.world.aws.logs.groups[GROUP];
    if (group !== undefined) group.lagMs = 90_000;
    appendLog(production.world, GROUP, 's', { at: NOW - MINUTE, message: '{"marker":"http.429"}' });
    expect((await ended()).statistics?.recordsScanned).toBe(0);
    const metric = { namespace: 'App', metric: 'RateLimited' };
    expect(statisticAt(production.world, metric, 'Sum', NOW - MINUTE, MINUTE)).toBe(1);
    await production.advance(30_000);
    expect((await ended()).statistics?.recordsScanned).toBe(1);
  });

  it('gives its rows by pages', async () => {
    for (const method of ['A', 'B', 'C']) write(MINUTE, method);
    const id = await started();
    await results(id);
    const first = await results(id, { maxItems: 2 });
    expect(first.results).toHaveLength(2);
    const second = await results(id, { maxItems: 2, nextToken: first.nextToken });
    expect(second.results).toHaveLength(1);
    expect(second.nextToken).toBeUndefined();
    expect((await ended({ limit: 2 })).results).toHaveLength(2);
  });

  it('changes nothing of the world', async () => {
    write(MINUTE, 'GET');
    const before = JSON.stringify(production.world);
    await ended();
    expect(JSON.stringify(production.world)).toBe(before);
  });

  it('can be stopped while it runs', async () => {
    const id = await started();
    expect(await logs.send(new StopQueryCommand({ queryId: id }))).toMatchObject({ success: true });
    expect((await results(id)).status).toBe('Cancelled');
    await expect(logs.send(new StopQueryCommand({ queryId: id }))).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(results('none')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it.each([
    ['another group', { logGroupName: '/none' }, 'ResourceNotFoundException'],
    ['two ways to name a group', { logGroupNames: [GROUP] }, 'InvalidParameterException'],
    ['no group', { logGroupName: undefined }, 'InvalidParameterException'],
    ['another language', { queryLanguage: 'SQL' }, 'InvalidParameterException'],
    ['what is no query', { queryString: 'select *' }, 'MalformedQueryException'],
    ['a time that is over before it begins', { endTime: NOW / 1000 - 7200 }, 'MalformedQueryException'],
    ['a time that the group does not keep', { startTime: 1, endTime: NOW / 1000 - 40 * 86_400 }, 'MalformedQueryException'],
  ])('refuses %s', async (_what, more, name) => {
    await expect(started(more)).rejects.toMatchObject({ name });
  });

  it('takes groups by arn and several at once', async () => {
    write(MINUTE, 'GET');
    const arn = `arn:aws:logs:us-east-2:123456789012:log-group:${GROUP}`;
    const answer = await ended({ logGroupName: undefined, logGroupIdentifiers: [arn] });
    expect(answer.statistics?.recordsScanned).toBe(1);
  });
});

describe('trouble', () => {
  it.each(['Failed', 'Cancelled', 'Timeout', 'Unknown', 'Running'] as const)('ends %s, with a part', async ends => {
    for (const ago of [2, 1]) write(ago * MINUTE, 'GET');
    troubled({ group: GROUP, ends });
    const answer = await ended();
    expect(answer.status).toBe(ends);
    expect(answer.results?.[0]).toContainEqual({ field: 'n', value: '1' });
  });

  it('lets what was scanned grow from query to query', async () => {
    write(MINUTE, 'GET');
    troubled({ group: GROUP, growsBy: 3 });
    const scanned = async () => (await ended()).statistics?.recordsScanned;
    expect([await scanned(), await scanned(), await scanned()]).toEqual([1, 4, 7]);
  });

  it('is over after the times that it is for, and is about its group', async () => {
    troubled({ group: GROUP, ends: 'Failed', times: 1 });
    expect([(await ended()).status, (await ended()).status]).toEqual(['Failed', 'Complete']);
    troubled({ group: '/other', ends: 'Failed' });
    expect((await ended()).status).toBe('Complete');
  });
});

it('says whether a group is protected', async () => {
  const policy = () => logs.send(new GetDataProtectionPolicyCommand({ logGroupIdentifier: GROUP }));
  const group = async () => (await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: GROUP }))).logGroups?.[0];
  expect((await policy()).policyDocument).toBeUndefined();
  expect((await group())?.dataProtectionStatus).toBeUndefined();
  const there = production.world.aws.logs.groups[GROUP];
  if (there !== undefined) there.protection = '{"Name":"mask"}';
  expect((await policy()).policyDocument).toBe('{"Name":"mask"}');
  expect((await group())?.dataProtectionStatus).toBe('ACTIVATED');
});
