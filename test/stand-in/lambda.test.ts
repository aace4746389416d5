import {
  GetAliasCommand,
  GetFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
  ListAliasesCommand,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
  waitUntilFunctionUpdated,
} from '@aws-sdk/client-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { effectiveEnvironment } from '../../src/stand-in/aws/lambda-function.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { awsModels } from '../models/validate-aws.ts';
import { clientOptions, smallWorld } from './small-world.ts';

let production: StandIn;
let lambda: LambdaClient;

beforeEach(async () => {
  production = await startStandIn({
    world: smallWorld(),
    validate: awsModels(),
    functions: {
      worker: (world, payload) => {
        if (payload !== null && typeof payload === 'object' && 'crash' in payload) throw new TypeError('planted detail');
        return { now: world.clock.now, payload };
      },
    },
  });
  lambda = new LambdaClient(clientOptions(production.url));
});

afterEach(async () => {
  lambda.destroy();
  await production.close();
  expect(production.violations).toEqual([]);
  expect(production.defects).toEqual([]);
});

const read = () => lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'worker' }));
const update = (Variables: Record<string, string>, RevisionId?: string) =>
  lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'worker', Environment: { Variables }, RevisionId }));

describe('updating the configuration', () => {
  it('replaces the whole map and goes through InProgress', async () => {
    const before = await read();
    const answer = await update({ OUTBOUND: 'true' }, before.RevisionId);
    expect(answer).toMatchObject({ LastUpdateStatus: 'InProgress', Environment: { Variables: { OUTBOUND: 'true' } } });
    expect(effectiveEnvironment(production.world, 'worker')).toEqual({ OUTBOUND: 'false', LIMIT: '10' });
    expect((await read()).LastUpdateStatus).toBe('InProgress');
    const after = await read();
    expect(after.LastUpdateStatus).toBe('Successful');
    expect(after.RevisionId).not.toBe(answer.RevisionId);
    expect(effectiveEnvironment(production.world, 'worker')).toEqual({ OUTBOUND: 'true' });
  });

  it('ends with virtual time as well, and not a moment earlier', async () => {
    await update({ OUTBOUND: 'true' });
    await production.advance(4_999);
    expect(production.world.aws.lambda.functions.worker?.lastUpdateStatus).toBe('InProgress');
    await production.advance(1);
    expect(production.world.aws.lambda.functions.worker?.lastUpdateStatus).toBe('Successful');
  });

  it("satisfies the client's own waiter", async () => {
    await update({ OUTBOUND: 'true' });
    const waited = await waitUntilFunctionUpdated(
      { client: lambda, maxWaitTime: 20, minDelay: 1, maxDelay: 1 },
      { FunctionName: 'worker' },
    );
    expect(waited.state).toBe('SUCCESS');
  });

  it('refuses a stale revision and a second update while one runs', async () => {
    await expect(update({ A1: '1' }, 'stale')).rejects.toMatchObject({
      name: 'PreconditionFailedException',
      $metadata: { httpStatusCode: 412 },
    });
    await update({ OUTBOUND: 'true' });
    await expect(update({ OUTBOUND: 'x' })).rejects.toMatchObject({
      name: 'ResourceConflictException',
      $metadata: { httpStatusCode: 409 },
    });
  });

  it('lets somebody else change another variable just before', async () => {
    production.world.trouble.conflict.push({ service: 'lambda', op: '*', times: 1 });
    const before = await read();
    await expect(update({ OUTBOUND: 'true' }, before.RevisionId)).rejects.toMatchObject({ name: 'PreconditionFailedException' });
    const fresh = await read();
    expect(fresh.Environment?.Variables).toEqual({ OUTBOUND: 'false', LIMIT: '10', CHANGED_BY_SOMEBODY_ELSE: '1' });
    await update({ ...fresh.Environment?.Variables, OUTBOUND: 'true' }, fresh.RevisionId);
    expect((await read()).Environment?.Variables).toMatchObject({ OUTBOUND: 'true', LIMIT: '10' });
  });

  it('fails when the world says so: the old variables stay in effect', async () => {
    production.world.trouble.functionUpdateFails.push({ function: 'worker', code: 'InternalError', times: 1 });
    await update({ OUTBOUND: 'true' });
    await production.advance(10_000);
    expect(await read()).toMatchObject({ LastUpdateStatus: 'Failed', LastUpdateStatusReasonCode: 'InternalError' });
    expect(effectiveEnvironment(production.world, 'worker').OUTBOUND).toBe('false');
    await update({ OUTBOUND: 'true' });
    await production.advance(10_000);
    expect((await read()).LastUpdateStatus).toBe('Successful');
    expect(effectiveEnvironment(production.world, 'worker').OUTBOUND).toBe('true');
  });

  it.each([
    ['more than 4 KB', { BIG: 'x'.repeat(4096) }],
    ['a reserved name', { AWS_REGION: 'x' }],
  ])('refuses %s', async (_what, variables) => {
    await expect(update(variables)).rejects.toMatchObject({ name: 'InvalidParameterValueException' });
    expect((await read()).Environment?.Variables).toEqual({ OUTBOUND: 'false', LIMIT: '10' });
  });
});

describe('versions and aliases', () => {
  it('publishes only what changed and moves an alias under its revision', async () => {
    await update({ OUTBOUND: 'true' });
    await expect(lambda.send(new PublishVersionCommand({ FunctionName: 'worker' }))).rejects.toMatchObject({
      name: 'ResourceConflictException',
    });
    await production.advance(5_000);
    const published = await lambda.send(new PublishVersionCommand({ FunctionName: 'worker' }));
    expect(published.Version).toBe('3');
    expect((await lambda.send(new PublishVersionCommand({ FunctionName: 'worker' }))).Version).toBe('3');
    const alias = await lambda.send(new GetAliasCommand({ FunctionName: 'worker', Name: 'live' }));
    const move = (RevisionId?: string) =>
      lambda.send(new UpdateAliasCommand({ FunctionName: 'worker', Name: 'live', FunctionVersion: '3', RevisionId }));
    await expect(move('stale')).rejects.toMatchObject({ name: 'PreconditionFailedException' });
    expect((await move(alias.RevisionId)).FunctionVersion).toBe('3');
    expect(effectiveEnvironment(production.world, 'worker', 'live')).toEqual({ OUTBOUND: 'true' });
    const live = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'worker', Qualifier: 'live' }));
    expect(live).toMatchObject({ Version: '3', Environment: { Variables: { OUTBOUND: 'true' } } });
  });

  it('pages aliases', async () => {
    const first = await lambda.send(new ListAliasesCommand({ FunctionName: 'worker', MaxItems: 1 }));
    const second = await lambda.send(new ListAliasesCommand({ FunctionName: 'worker', MaxItems: 1, Marker: first.NextMarker }));
    expect([first, second].flatMap(each => each.Aliases?.map(alias => alias.Name))).toEqual(['live', 'next']);
    expect(second.NextMarker).toBeUndefined();
  });

  it('knows what does not exist', async () => {
    const missing = { name: 'ResourceNotFoundException', $metadata: { httpStatusCode: 404 } };
    await expect(lambda.send(new GetFunctionCommand({ FunctionName: 'none' }))).rejects.toMatchObject(missing);
    await expect(lambda.send(new GetAliasCommand({ FunctionName: 'worker', Name: 'none' }))).rejects.toMatchObject(missing);
    const whole = await lambda.send(
      new GetFunctionCommand({ FunctionName: 'arn:aws:lambda:us-east-2:123456789012:function:worker' }),
    );
    expect(whole.Configuration?.FunctionName).toBe('worker');
  });
});

describe('invoking', () => {
  const invoke = (InvocationType: 'DryRun' | 'RequestResponse', payload: object) =>
    lambda.send(new InvokeCommand({ FunctionName: 'worker', InvocationType, Payload: JSON.stringify(payload) }));

  it('runs the code, tells a crash apart and changes nothing on a dry run', async () => {
    expect((await invoke('DryRun', {})).StatusCode).toBe(204);
    const ran = await invoke('RequestResponse', { hello: 1 });
    expect(JSON.parse(ran.Payload?.transformToString() ?? '')).toEqual({
      now: production.world.clock.now,
      payload: { hello: 1 },
    });
    expect(ran.FunctionError).toBeUndefined();
    const crashed = await invoke('RequestResponse', { crash: true });
    expect(crashed).toMatchObject({ StatusCode: 200, FunctionError: 'Unhandled' });
    expect(crashed.Payload?.transformToString()).not.toContain('planted');
    expect(production.calls.map(call => [call.op, call.write])).toEqual([
      ['Invoke', false],
      ['Invoke', true],
      ['Invoke', true],
    ]);
  });
});
