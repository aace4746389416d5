import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awsLogs } from '../../src/aws/logs.ts';
import type { AwsSettings } from '../../src/aws/settings.ts';
import { gonogoError } from '../../src/errors.ts';
import { appendLog } from '../../src/stand-in/aws/log-ingest.ts';
import type { LogGroup } from '../../src/stand-in/aws/state.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { fullWorld, GROUP } from './full-world.ts';
import { codeOf, KEYS, START, settings, start } from './side.ts';

let standIn: StandIn;
let on: AwsSettings;
beforeEach(async () => {
  standIn = await start({ world: fullWorld() });
  on = settings(standIn.url);
  group().streams = {};
});
afterEach(async () => {
  await standIn.close();
  expect(standIn.violations).toEqual([]);
  expect(standIn.defects).toEqual([]);
});

function group(): LogGroup {
  const found = standIn.world.aws.logs.groups[GROUP];
  if (found === undefined) throw new Error('no group');
  return found;
}
const write = (secondsAgo: number, method: string) =>
  appendLog(standIn.world, GROUP, 's', { at: START - secondsAgo * 1000, message: JSON.stringify({ event: 'call', method }) });
const ask = {
  group: GROUP,
  query: 'filter event = "call" | stats count(*) as n by method',
  from: START - 600_000,
  to: START,
};
const operations = () => standIn.calls.map(({ op }) => op);

describe('a count', () => {
  it('waits for the whole result', async () => {
    for (const seconds of [4, 3, 2, 1]) write(seconds, seconds === 1 ? 'POST' : 'GET');
    write(5000, 'GET');
    expect(await awsLogs(on).count(ask)).toEqual({
      rows: [
        { method: 'GET', n: '3' },
        { method: 'POST', n: '1' },
      ],
      scanned: 4,
      matched: 4,
    });
    expect(operations()).toEqual(['StartQuery', 'GetQueryResults', 'GetQueryResults']);
  });

  it('holds both ends of a time that is no whole second', async () => {
    standIn.world.clock.now = START + 10_000;
    write(0, 'GET');
    appendLog(standIn.world, GROUP, 's', { at: START + 400, message: '{"event":"call","method":"GET"}' });
    expect((await awsLogs(on).count({ ...ask, from: START + 1, to: START + 401 })).scanned).toBe(2);
  });

  it('has no rows where nothing matches, and says so', async () => {
    write(1, 'GET');
    expect(await awsLogs(on).count({ ...ask, query: 'filter event = "none" | stats count(*) as n' })).toEqual({
      rows: [],
      scanned: 1,
      matched: 0,
    });
  });

  it.each(['Failed', 'Cancelled', 'Timeout', 'Unknown'] as const)('is none when the query ends %s', async ends => {
    write(1, 'GET');
    write(2, 'GET');
    standIn.world.trouble.insights = [{ group: GROUP, ends }];
    expect(await codeOf(awsLogs(on).count(ask))).toBe('PARTIAL_DATA');
  });

  it('is none when the query does not end, which is stopped', async () => {
    standIn.world.trouble.insights = [{ group: GROUP, ends: 'Running' }];
    expect(await codeOf(awsLogs({ ...on, queryDeadline: 500 }).count(ask))).toBe('PARTIAL_DATA');
    expect(operations().at(-1)).toBe('StopQuery');
  });

  it('stops the query when the caller gives up, and tells the caller’s reason', async () => {
    standIn.world.trouble.insights = [{ group: GROUP, ends: 'Running' }];
    const stop = new AbortController();
    const counting = codeOf(awsLogs(on).count(ask, stop.signal));
    setTimeout(() => stop.abort(gonogoError('INTERRUPTED', 'enough')), 400);
    expect(await counting).toBe('INTERRUPTED');
    expect(operations().at(-1)).toBe('StopQuery');
    const late = new AbortController();
    late.abort(new Error('no more'));
    expect(await codeOf(awsLogs(on).count(ask, late.signal))).toBe('TIMEOUT');
  });

  it('is none when it cannot be stopped either', async () => {
    standIn.world.trouble.insights = [{ group: GROUP, ends: 'Running' }];
    standIn.world.trouble.error = [{ service: 'logs', op: 'StopQuery', type: 'ServiceUnavailableException', status: 503 }];
    expect(await codeOf(awsLogs({ ...on, attempts: 1, queryDeadline: 300 }).count(ask))).toBe('PARTIAL_DATA');
  });

  it.each([
    ['StartQuery', 'RESPONSE_INCOMPLETE'],
    ['GetQueryResults', 'PARTIAL_DATA'],
  ])('is none when %s answers {}', async (op, code) => {
    standIn.world.trouble.empty = [{ service: 'logs', op }];
    expect(await codeOf(awsLogs(on).count(ask))).toBe(code);
  });

  it('holds no line', async () => {
    write(1, 'GET');
    expect(await codeOf(awsLogs(on).count({ ...ask, query: 'fields @message' }))).toBe('RESPONSE_INVALID');
    expect(await codeOf(awsLogs(on).count({ ...ask, query: 'filter event = "call" | display method' }))).toBe('RESPONSE_INVALID');
  });

  it('is none when there are more rows than a page holds', async () => {
    for (let index = 0; index < 10_001; index += 1) write(1, `m${index}`);
    expect(await codeOf(awsLogs(on).count(ask))).toBe('PARTIAL_DATA');
  });

  it.each([
    ['a group that is not there', { group: '/none' }, 'NOT_FOUND'],
    ['a query that is none', { query: 'count everything' }, 'SERVICE_ERROR'],
  ])('is none of %s', async (_what, more, code) => {
    expect(await codeOf(awsLogs(on).count({ ...ask, ...more }))).toBe(code);
  });

  it('is none without the right to ask', async () => {
    expect(await codeOf(awsLogs(settings(standIn.url, { key: KEYS.none })).count(ask))).toBe('DENIED');
  });
});

describe('a group', () => {
  it('is described', async () => {
    const createdAt = START - 90 * 86_400_000;
    expect(await awsLogs(on).group(GROUP)).toEqual({ class: 'STANDARD', createdAt, masked: false });
    Object.assign(group(), { class: 'INFREQUENT_ACCESS', retentionDays: 7, protection: '{"Name":"mask"}' });
    expect(await awsLogs(on).group(GROUP)).toEqual({ class: 'INFREQUENT_ACCESS', retentionDays: 7, createdAt, masked: true });
  });

  it('is found among many that begin with its name', async () => {
    const { groups } = standIn.world.aws.logs;
    for (let index = 0; index < 60; index += 1) groups[`/aws/lambda/w${index}`] = structuredClone(group());
    groups['/aws/lambda/w'] = { ...structuredClone(group()), retentionDays: 3 };
    standIn.world.trouble.emptyPages = [{ service: 'logs', op: 'DescribeLogGroups' }];
    expect((await awsLogs(on).group('/aws/lambda/w'))?.retentionDays).toBe(3);
    expect(await awsLogs(on).group('/aws/lambda')).toBeUndefined();
  });

  it.each(['DescribeLogGroups', 'GetDataProtectionPolicy'])('is unknown when %s answers {}', async op => {
    standIn.world.trouble.empty = [{ service: 'logs', op }];
    expect(await codeOf(awsLogs(on).group(GROUP))).toBe('RESPONSE_INCOMPLETE');
  });

  it('is unknown without the right to ask', async () => {
    standIn.world.trouble.error = [
      { service: 'logs', op: 'GetDataProtectionPolicy', type: 'AccessDeniedException', status: 400 },
    ];
    expect(await codeOf(awsLogs(on).group(GROUP))).toBe('DENIED');
  });
});
