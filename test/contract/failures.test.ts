import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awsAlarms } from '../../src/aws/alarms.ts';
import { awsFunctions } from '../../src/aws/functions.ts';
import { awsIdentity } from '../../src/aws/identity.ts';
import { awsLogs } from '../../src/aws/logs.ts';
import { awsMetrics } from '../../src/aws/metrics.ts';
import { awsParameters } from '../../src/aws/parameters.ts';
import { awsSchedules } from '../../src/aws/schedules.ts';
import { awsSecrets } from '../../src/aws/secrets.ts';
import type { AwsSettings } from '../../src/aws/settings.ts';
import { awsStacks } from '../../src/aws/stacks.ts';
import { gonogoError } from '../../src/errors.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { fullWorld, GROUP, METRIC, REVISION } from './full-world.ts';
import { codeOf, FUNCTION_ARN, KEYS, START, settings, start } from './side.ts';

type Ask = (on: AwsSettings, signal?: AbortSignal) => Promise<unknown>;

const put = { name: '/shop/flag', value: 'x', type: 'String', mode: 'overwrite' } as const;
const data = { metric: METRIC, statistic: 'Sum', period: 60, from: START - 60_000, to: START };
const once = { attempts: 1 };

/** Every operation of every port: its service and name at AWS, and a call that sends it. */
const ASKS: readonly (readonly [action: string, ask: Ask])[] = [
  ['ssm:GetParameters', (on, signal) => awsParameters(on).get(['/shop/flag'], signal)],
  ['ssm:GetParametersByPath', (on, signal) => awsParameters(on).list('/shop', signal)],
  ['ssm:PutParameter', (on, signal) => awsParameters(on).put(put, signal)],
  ['ssm:DeleteParameters', (on, signal) => awsParameters(on).remove('/shop/flag', signal)],
  ['secretsmanager:DescribeSecret', (on, signal) => awsSecrets(on, () => undefined).describe('shop/key', signal)],
  ['secretsmanager:GetSecretValue', (on, signal) => awsSecrets(on, () => undefined).value('shop/key', signal)],
  ['lambda:GetFunctionConfiguration', (on, signal) => awsFunctions(on).configuration('worker', signal)],
  [
    'lambda:UpdateFunctionConfiguration',
    (on, signal) => awsFunctions(on).replaceVariables('worker', { OUT: 'x' }, REVISION, signal),
  ],
  ['lambda:PublishVersion', (on, signal) => awsFunctions(on).publish('worker', REVISION, signal)],
  ['lambda:GetAlias', (on, signal) => awsFunctions(on).alias('worker', 'live', signal)],
  ['lambda:UpdateAlias', (on, signal) => awsFunctions(on).point('worker', 'live', '1', REVISION, signal)],
  ['lambda:Invoke', (on, signal) => awsFunctions(on).invoke('worker', { dryRun: true }, signal)],
  ['cloudwatch:DescribeAlarms', (on, signal) => awsAlarms(on).describe(['errors'], signal)],
  ['cloudwatch:GetDashboard', (on, signal) => awsAlarms(on).dashboard('main', signal)],
  ['cloudwatch:GetMetricData', (on, signal) => awsMetrics(on).data(data, signal)],
  ['logs:DescribeLogStreams', (on, signal) => awsLogs(on).newest(GROUP, 'refresh.success', 0, signal)],
  ['logs:GetLogEvents', (on, signal) => awsLogs(on).newest(GROUP, 'refresh.success', 0, signal)],
  ['logs:DescribeMetricFilters', (on, signal) => awsLogs(on).filters(GROUP, signal)],
  ['logs:TestMetricFilter', (on, signal) => awsLogs(on).test('failed', ['failed'], signal)],
  ['events:ListRuleNamesByTarget', (on, signal) => awsSchedules(on).targeting(FUNCTION_ARN, signal)],
  ['events:DescribeRule', (on, signal) => awsSchedules(on).targeting(FUNCTION_ARN, signal)],
  ['scheduler:ListSchedules', (on, signal) => awsSchedules(on).targeting(FUNCTION_ARN, signal)],
  ['scheduler:GetSchedule', (on, signal) => awsSchedules(on).targeting(FUNCTION_ARN, signal)],
  ['cloudformation:DescribeStacks', (on, signal) => awsStacks(on).status('shop', signal)],
  ['sts:GetCallerIdentity', (on, signal) => awsIdentity(on).caller(signal)],
];

function scope(action: string): { service: string; op: string } {
  const [service = '', op = ''] = action.split(':');
  return { service, op };
}

describe('every operation', () => {
  let standIn: StandIn;
  beforeEach(async () => {
    standIn = await start({ world: fullWorld() });
  });
  afterEach(async () => {
    await standIn.close();
    expect(standIn.defects).toEqual([]);
  });

  it.each(ASKS)('%s is sent and answered', async (action, ask) => {
    expect(await codeOf(ask(settings(standIn.url, once)))).toHaveProperty('resolved');
    expect(standIn.calls.map(call => `${call.service}:${call.op}`)).toContain(action);
    expect(standIn.violations).toEqual([]);
  });

  it.each(ASKS)('%s answered {} is RESPONSE_INCOMPLETE', async (action, ask) => {
    standIn.world.trouble.empty = [scope(action)];
    // `{}` is what an invocation may well answer; its status says that it was none.
    const expected = action === 'lambda:Invoke' ? 'RESPONSE_INVALID' : 'RESPONSE_INCOMPLETE';
    expect(await codeOf(ask(settings(standIn.url, once)))).toBe(expected);
  });

  it.each(ASKS)('%s throttled is THROTTLED', async (action, ask) => {
    standIn.world.trouble.throttle = [{ ...scope(action), share: 1 }];
    expect(await codeOf(ask(settings(standIn.url, once)))).toBe('THROTTLED');
  });

  it.each(ASKS)('%s without permission is DENIED', async (action, ask) => {
    if (action === 'sts:GetCallerIdentity') {
      expect(await codeOf(ask(settings(standIn.url, { ...once, key: KEYS.none })))).toHaveProperty('resolved');
      return;
    }
    expect(await codeOf(ask(settings(standIn.url, { ...once, key: KEYS.none })))).toBe('DENIED');
  });

  it.each(ASKS)('%s of an expired session is CREDENTIALS_EXPIRED', async (_action, ask) => {
    expect(await codeOf(ask(settings(standIn.url, { ...once, key: KEYS.over })))).toBe('CREDENTIALS_EXPIRED');
  });

  it.each(ASKS)('%s failing at the service is SERVICE_ERROR', async (action, ask) => {
    standIn.world.trouble.error = [{ ...scope(action), type: 'InternalServerError', status: 500 }];
    expect(await codeOf(ask(settings(standIn.url, once)))).toBe('SERVICE_ERROR');
  });

  it.each(ASKS)('%s held back ends at its deadline with TIMEOUT', async (action, ask) => {
    standIn.world.trouble.latencyMs = [{ ...scope(action), ms: 2000 }];
    const began = performance.now();
    expect(await codeOf(ask(settings(standIn.url, { ...once, callDeadline: 300 })))).toBe('TIMEOUT');
    expect(performance.now() - began).toBeLessThan(1900);
  });

  it.each(ASKS)('%s of an aborted caller ends with the caller’s own reason', async (_action, ask) => {
    const reason = gonogoError('INTERRUPTED', 'interrupted');
    expect(await codeOf(ask(settings(standIn.url, once), AbortSignal.abort(reason)))).toBe('INTERRUPTED');
    expect(await codeOf(ask(settings(standIn.url, once), AbortSignal.abort()))).toBe('TIMEOUT');
    expect(standIn.calls).toEqual([]);
  });

  it('takes {} for no answer of a function that was really invoked, unless it says which version ran', async () => {
    standIn.world.trouble.empty = [scope('lambda:Invoke')];
    expect(await codeOf(awsFunctions(settings(standIn.url)).invoke('worker', { dryRun: false, payload: '{}' }))).toBe(
      'RESPONSE_INCOMPLETE',
    );
  });

  it('tries again what was throttled for a moment', async () => {
    standIn.world.trouble.throttle = [{ service: 'ssm', op: 'GetParameters', times: 2 }];
    expect((await awsParameters(settings(standIn.url)).get(['/shop/flag'])).size).toBe(1);
    expect(standIn.calls).toHaveLength(3);
  });

  it('ends between two attempts when the caller aborts', async () => {
    standIn.world.trouble.throttle = [{ service: 'ssm', op: 'GetParameters', share: 1 }];
    const stop = new AbortController();
    setTimeout(() => stop.abort(gonogoError('INTERRUPTED', 'interrupted')), 100);
    const began = performance.now();
    expect(await codeOf(awsParameters(settings(standIn.url, { attempts: 50 })).get(['/shop/flag'], stop.signal))).toBe(
      'INTERRUPTED',
    );
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('a server that is none of AWS', () => {
  let server: Server;
  let url: string;
  let answer: (end: (body: string, status?: number) => void, write: (part: string) => void) => void;
  beforeEach(async () => {
    server = createServer((_request, response) => {
      const end = (body: string, status = 200) =>
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(body);
      answer(end, part => void response.write(part));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(ASKS)('%s with an answer that is neither JSON nor XML is no answer', async (_action, ask) => {
    answer = end => end('<html>planted-value');
    const error = await ask(settings(url, once)).catch((thrown: unknown) => thrown);
    expect(['RESPONSE_INVALID', 'RESPONSE_INCOMPLETE', 'SERVICE_ERROR']).toContain((error as { code?: unknown }).code);
    expect(`${JSON.stringify(error)}${String(error)}${(error as Error).stack}`).not.toContain('planted-value');
  });

  it.each(ASKS)('%s with an error of a made-up name repeats nothing of it', async (_action, ask) => {
    answer = end => end(JSON.stringify({ __type: 'planted@example.com', message: 'planted-value' }), 400);
    const error = await ask(settings(url, once)).catch((thrown: unknown) => thrown);
    expect((error as { code?: unknown }).code).toBe('SERVICE_ERROR');
    expect(`${JSON.stringify(error)}${String(error)}${(error as Error).stack}`).not.toContain('planted');
  });

  it('ends a body that drips at the deadline', async () => {
    let drops = 0;
    answer = (_end, write) => {
      const timer = setInterval(() => (drops++ < 40 ? write(' ') : clearInterval(timer)), 50);
    };
    const began = performance.now();
    expect(await codeOf(awsParameters(settings(url, { ...once, callDeadline: 400 })).get(['/shop/flag']))).toBe('TIMEOUT');
    expect(performance.now() - began).toBeLessThan(1500);
    expect(drops).toBeGreaterThan(2);
  });

  it.each(ASKS)('%s where nobody listens is UNREACHABLE', async (_action, ask) => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    expect(await codeOf(ask(settings(url, once)))).toBe('UNREACHABLE');
  });
});
