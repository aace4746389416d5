import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DescribeParametersCommand,
  GetParameterCommand,
  GetParametersByPathCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { awsModels } from '../models/validate-aws.ts';
import { clientOptions, NOW, smallWorld } from './small-world.ts';

let production: StandIn | undefined;

async function start(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  production = await startStandIn({ world: smallWorld(), ...options });
  return production;
}

afterEach(async () => {
  await production?.close();
  production = undefined;
});

const ssmOf = ({ url }: StandIn, key?: string, attempts?: number) => new SSMClient(clientOptions(url, key, attempts));
const get = (Name = '/app/prod/p01') => new GetParameterCommand({ Name });
const put = (Name: string, Value: string) => new PutParameterCommand({ Name, Value, Overwrite: true });

describe('who may call', () => {
  it('refuses unknown and expired sessions, as each protocol spells it', async () => {
    const on = await start();
    on.world.aws.sts.sessions.ASIAOLD = { role: 'arn:aws:sts::1:assumed-role/a/b', expiresAt: NOW };
    const sts = (key: string) => new STSClient(clientOptions(on.url, key)).send(new GetCallerIdentityCommand({}));
    await expect(ssmOf(on, 'ASIANONE').send(get())).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
    await expect(sts('ASIANONE')).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    await expect(ssmOf(on, 'ASIAOLD').send(get())).rejects.toMatchObject({ name: 'ExpiredTokenException' });
    await expect(sts('ASIAOLD')).rejects.toMatchObject({ name: expect.stringMatching(/^ExpiredToken/) });
    const lambda = new LambdaClient(clientOptions(on.url, 'ASIAOLD'));
    const read = lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'worker' }));
    await expect(read).rejects.toMatchObject({ name: 'ExpiredTokenException', $metadata: { httpStatusCode: 403 } });
  });

  it('expires with virtual time', async () => {
    const on = await start();
    on.world.aws.sts.sessions.ASIASHORT = { role: 'arn:aws:sts::1:assumed-role/a/b', expiresAt: NOW + 40 * 60_000 };
    expect((await ssmOf(on, 'ASIASHORT').send(get())).Parameter?.Value).toBe('v1');
    await on.advance(40 * 60_000);
    await expect(ssmOf(on, 'ASIASHORT').send(get())).rejects.toMatchObject({ name: 'ExpiredTokenException' });
  });

  it('allows what a rule names, on the addresses that it names', async () => {
    const on = await start();
    on.world.aws.sts.sessions.ASIAREAD = {
      role: 'arn:aws:sts::1:assumed-role/read/b',
      expiresAt: null,
      allow: [{ ops: ['ssm:Get*'], resources: ['/app/prod/p01', '/app/prod/p02'] }, { ops: ['cloudwatch:*'] }],
    };
    const ssm = ssmOf(on, 'ASIAREAD');
    const denied = { name: 'AccessDeniedException' };
    expect((await ssm.send(get())).Parameter?.Value).toBe('v1');
    await expect(ssm.send(get('/app/prod/p03'))).rejects.toMatchObject(denied);
    await expect(ssm.send(put('/app/prod/p01', 'x'))).rejects.toMatchObject(denied);
    await expect(ssm.send(new DescribeParametersCommand({}))).rejects.toMatchObject(denied);
    const cloudwatch = new CloudWatchClient(clientOptions(on.url, 'ASIAREAD'));
    expect((await cloudwatch.send(new DescribeAlarmsCommand({}))).MetricAlarms).toHaveLength(1);
    expect((await new STSClient(clientOptions(on.url, 'ASIAREAD')).send(new GetCallerIdentityCommand({}))).Account).toBe(
      '123456789012',
    );
    expect(on.world.aws.ssm.parameters['/app/prod/p01']?.versions).toHaveLength(1);
  });
});

describe('trouble', () => {
  it('throttles a number of calls, and the client gets through by retrying', async () => {
    const on = await start();
    on.world.trouble.throttle.push({ service: 'ssm', op: 'GetParameter', times: 2 });
    expect((await ssmOf(on, undefined, 3).send(get())).Parameter?.Value).toBe('v1');
    expect(on.calls.map(call => call.status)).toEqual([400, 400, 200]);
  });

  it('throttles a share, the same calls each time', async () => {
    const outcome = async () => {
      const on = await start();
      on.world.trouble.throttle.push({ service: '*', op: '*', share: 0.5 });
      for (let index = 0; index < 20; index += 1)
        await ssmOf(on)
          .send(get())
          .catch(() => undefined);
      await on.close();
      production = undefined;
      return on.calls.map(call => call.status);
    };
    const [one, other] = [await outcome(), await outcome()];
    expect(one).toEqual(other);
    expect(new Set(one)).toEqual(new Set([200, 400]));
  });

  it.each([
    ['ssm', (on: StandIn) => ssmOf(on).send(get()), { name: 'ThrottlingException' }],
    [
      'lambda',
      (on: StandIn) =>
        new LambdaClient(clientOptions(on.url)).send(new GetFunctionConfigurationCommand({ FunctionName: 'worker' })),
      { name: 'TooManyRequestsException' },
    ],
    ['sts', (on: StandIn) => new STSClient(clientOptions(on.url)).send(new GetCallerIdentityCommand({})), { name: 'Throttling' }],
    [
      'cloudwatch',
      (on: StandIn) => new CloudWatchClient(clientOptions(on.url)).send(new DescribeAlarmsCommand({})),
      { name: 'ThrottlingException' },
    ],
  ] as const)('throttles %s in its own words', async (service, ask, error) => {
    const on = await start();
    on.world.trouble.throttle.push({ service, op: '*' });
    await expect(ask(on)).rejects.toMatchObject(error);
  });

  it('answers {} and changes nothing', async () => {
    const on = await start();
    on.world.trouble.empty.push({ service: '*', op: '*' });
    expect((await ssmOf(on).send(get())).Parameter).toBeUndefined();
    expect((await ssmOf(on).send(put('/app/prod/p01', 'x'))).Version).toBeUndefined();
    expect((await new CloudWatchClient(clientOptions(on.url)).send(new DescribeAlarmsCommand({}))).MetricAlarms).toBeUndefined();
    expect((await new STSClient(clientOptions(on.url)).send(new GetCallerIdentityCommand({}))).Account).toBeUndefined();
    expect(on.world.aws.ssm.parameters['/app/prod/p01']?.versions).toHaveLength(1);
  });

  it('answers a named error a number of times', async () => {
    const on = await start();
    on.world.trouble.error.push({ service: 'ssm', op: 'PutParameter', type: 'InternalServerError', status: 500, times: 1 });
    await expect(ssmOf(on).send(put('/app/prod/p01', 'x'))).rejects.toMatchObject({ name: 'InternalServerError' });
    expect((await ssmOf(on).send(put('/app/prod/p01', 'x'))).Version).toBe(2);
  });

  it('holds an answer back and turns the clock of production', async () => {
    const on = await start();
    on.world.trouble.latencyMs.push({ service: 'sts', ms: 120 });
    on.world.trouble.clockSkewMs = 90_000;
    const before = performance.now();
    let date: string | undefined;
    const sts = new STSClient(clientOptions(on.url));
    sts.middlewareStack.add(
      next => async args => {
        const done = await next(args);
        date = (done.response as { headers: Record<string, string> }).headers.date;
        return done;
      },
      { step: 'deserialize' },
    );
    await sts.send(new GetCallerIdentityCommand({}));
    expect(performance.now() - before).toBeGreaterThanOrEqual(119);
    expect(Date.parse(date ?? '')).toBe(NOW + 90_000);
  });
});

describe('hooks', () => {
  it('run before the state changes and after it, before the answer', async () => {
    const seen: string[] = [];
    const world = smallWorld();
    const versions = () => world.aws.ssm.parameters['/app/prod/p01']?.versions.length;
    const on = await start({
      world,
      hooks: {
        before: call => void seen.push(`before ${call.op} ${call.status} ${versions()}`),
        after: async call => {
          await new Promise(resolve => setTimeout(resolve, 20));
          seen.push(`after ${call.op} ${call.status} ${versions()}`);
        },
      },
    });
    await ssmOf(on).send(put('/app/prod/p01', 'x'));
    seen.push('answered');
    expect(seen).toEqual(['before PutParameter 0 1', 'after PutParameter 200 2', 'answered']);
  });

  it('order two writers, and drop a call or an answer', async () => {
    const world = smallWorld();
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const on = await start({
      world,
      hooks: {
        before: async call => {
          if (call.address === '/app/prod/p01') await held;
          return call.address === '/app/prod/p03' ? 'drop' : undefined;
        },
        after: call => (call.address === '/app/prod/p04' ? 'drop' : undefined),
      },
    });
    const first = ssmOf(on).send(put('/app/prod/p01', 'late'));
    await ssmOf(on).send(put('/app/prod/p02', 'early'));
    expect(world.aws.ssm.parameters['/app/prod/p01']?.versions).toHaveLength(1);
    release();
    expect((await first).Version).toBe(2);
    await expect(ssmOf(on).send(put('/app/prod/p03', 'x'))).rejects.toThrow();
    expect(world.aws.ssm.parameters['/app/prod/p03']?.versions).toHaveLength(1);
    await expect(ssmOf(on).send(put('/app/prod/p04', 'x'))).rejects.toThrow();
    expect(world.aws.ssm.parameters['/app/prod/p04']?.versions).toHaveLength(2);
  });
});

describe('routes', () => {
  it('answers 500 to what it does not know, and remembers only that', async () => {
    const on = await start();
    expect((await fetch(`${on.url}/secret/path?token=planted`, { method: 'POST', body: 'planted' })).status).toBe(500);
    const unknown = await fetch(on.url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AmazonSSM.DeleteEverything' },
      body: '{}',
    });
    expect(unknown.status).toBe(500);
    expect(on.calls.map(({ service, op, status }) => [service, op, status])).toEqual([
      ['unknown', 'POST', 500],
      ['unknown', 'ssm:DeleteEverything', 500],
    ]);
    expect(JSON.stringify(on.calls)).not.toContain('planted');
  });

  it('answers 400 to what cannot be parsed', async () => {
    const on = await start();
    const authorization =
      'AWS4-HMAC-SHA256 Credential=ASIAADMIN/20260202/us-east-2/ssm/aws4_request, SignedHeaders=host, Signature=0';
    const headers = { 'x-amz-target': 'AmazonSSM.GetParameter', authorization };
    const answer = await fetch(on.url, { method: 'POST', headers, body: '{"Name":' });
    expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([400, 'SerializationException']);
    const unsigned = await fetch(on.url, { method: 'POST', headers: { 'x-amz-target': 'AmazonSSM.GetParameter' }, body: '{}' });
    expect([unsigned.status, unsigned.headers.get('x-amzn-errortype')]).toEqual([400, 'MissingAuthenticationTokenException']);
  });

  it('asks the handlers that it was given', async () => {
    const on = await start({
      handlers: [
        {
          name: 'vendor',
          matches: request => request.path.startsWith('/vendor/'),
          describe: request => ({ op: 'Read', write: request.method !== 'GET', address: 'things' }),
          answer: (_request, world) => ({ status: 200, body: String(world.seed) }),
        },
        { name: 'broken', matches: request => request.path === '/broken', answer: () => Promise.reject(new Error('defect')) },
      ],
    });
    expect(await (await fetch(`${on.url}/vendor/things`)).text()).toBe('7');
    expect((await fetch(`${on.url}/broken`)).status).toBe(500);
    expect(on.calls).toMatchObject([
      { service: 'vendor', op: 'Read', write: false, address: 'things', status: 200 },
      { service: 'broken', status: 500 },
    ]);
    expect(on.defects).toHaveLength(1);
  });

  it('judges requests and answers by the models when asked to', async () => {
    const world = smallWorld();
    const on = await start({ world, validate: awsModels() });
    await expect(ssmOf(on).send(new GetParametersByPathCommand({ Path: '/app', MaxResults: 99 }))).rejects.toThrow(
      'outside the published model',
    );
    Object.assign(world.aws.ssm.parameters['/app/prod/p01'] ?? {}, { type: 'Strnig' });
    await expect(ssmOf(on).send(get())).rejects.toThrow('outside the published model');
    expect(on.violations).toEqual([
      'ssm:GetParametersByPath request: .MaxResults: above 10',
      'ssm:GetParameter response: .Parameter.Type: not one of the enum',
    ]);
  });
});

describe('the clock', () => {
  const advance = async ({ url }: StandIn, body: object) =>
    (await (await fetch(`${url}/clock/advance`, { method: 'POST', body: JSON.stringify(body) })).json()) as { now: number };

  it('moves by request only and shows each instant to the ticks once', async () => {
    const spans: [number, number][] = [];
    const on = await start({ ticks: [(_world: World, from: number, to: number) => void spans.push([from - NOW, to - NOW])] });
    expect(await (await fetch(`${on.url}/clock`)).json()).toEqual({ now: NOW });
    await advance(on, { ms: 90_000 });
    expect(await advance(on, { ms: 45_000 })).toEqual({ now: NOW + 135_000 });
    expect(await advance(on, { to: NOW + 100_000 })).toEqual({ now: NOW + 135_000 });
    expect(await advance(on, { to: NOW + 180_000 })).toEqual({ now: NOW + 180_000 });
    expect(spans).toEqual([
      [0, 60_000],
      [60_000, 90_000],
      [90_000, 120_000],
      [120_000, 135_000],
      [135_000, 180_000],
    ]);
    expect(on.calls).toEqual([]);
  });

  it('lets several advance at once, one after the other', async () => {
    let running = 0;
    let most = 0;
    const on = await start({
      ticks: [
        async () => {
          running += 1;
          most = Math.max(most, running);
          await new Promise(resolve => setTimeout(resolve, 2));
          running -= 1;
        },
      ],
    });
    await Promise.all([on.advance(60_000), advance(on, { ms: 60_000 }), on.advance(30_000)]);
    expect([on.world.clock.now - NOW, most]).toEqual([150_000, 1]);
  });

  it.each([{}, { ms: -1 }, { ms: '5' }, []])('refuses %j', async body => {
    const on = await start();
    expect((await fetch(`${on.url}/clock/advance`, { method: 'POST', body: JSON.stringify(body) })).status).toBe(400);
    expect(on.world.clock.now).toBe(NOW);
  });
});

it('survives being saved and loaded', async () => {
  const on = await start();
  await ssmOf(on).send(put('/app/prod/p01', 'kept'));
  await on.close();
  const again = await start({ world: JSON.parse(JSON.stringify(on.world)) as World });
  expect((await ssmOf(again).send(get())).Parameter).toMatchObject({ Value: 'kept', Version: 2 });
});
