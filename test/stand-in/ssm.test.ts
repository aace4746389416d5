import {
  DeleteParameterCommand,
  DeleteParametersCommand,
  DescribeParametersCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  LabelParameterVersionCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { awsModels } from '../models/validate-aws.ts';
import { ADMIN, clientOptions, smallWorld } from './small-world.ts';

let production: StandIn;
let ssm: SSMClient;

beforeEach(async () => {
  production = await startStandIn({ world: smallWorld(), validate: awsModels() });
  ssm = new SSMClient(clientOptions(production.url));
});

afterEach(async () => {
  ssm.destroy();
  await production.close();
  expect(production.violations).toEqual([]);
  expect(production.defects).toEqual([]);
});

const put = (Name: string, Value: string, Overwrite = true) =>
  ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', Overwrite }));

describe('reading', () => {
  it('answers a parameter with its version and time', async () => {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: '/app/prod/p01' }));
    expect(Parameter).toMatchObject({ Value: 'v1', Version: 1, Type: 'String' });
    expect(Parameter?.LastModifiedDate).toEqual(new Date(Date.UTC(2026, 1, 1, 12)));
  });

  it('puts missing names among InvalidParameters instead of failing', async () => {
    const answer = await ssm.send(new GetParametersCommand({ Names: ['/app/prod/p01', '/app/prod/none'] }));
    expect(answer.Parameters?.map(each => each.Name)).toEqual(['/app/prod/p01']);
    expect(answer.InvalidParameters).toEqual(['/app/prod/none']);
    expect((await ssm.send(new GetParametersCommand({ Names: ['/app/prod/p01'] }))).InvalidParameters).toEqual([]);
  });

  it('walks a path in pages of at most ten', async () => {
    const first = await ssm.send(new GetParametersByPathCommand({ Path: '/app/prod', Recursive: true }));
    expect(first.Parameters).toHaveLength(10);
    const second = await ssm.send(
      new GetParametersByPathCommand({ Path: '/app/prod', Recursive: true, NextToken: first.NextToken }),
    );
    expect(second.Parameters).toHaveLength(3);
    expect(second.NextToken).toBeUndefined();
    const flat = await ssm.send(
      new GetParametersByPathCommand({ Path: '/app/prod', MaxResults: 10, NextToken: first.NextToken }),
    );
    expect(flat.Parameters).toHaveLength(2);
  });

  it('may answer an empty page with a token first', async () => {
    production.world.trouble.emptyPages = [{ service: 'ssm', op: 'GetParametersByPath' }];
    const first = await ssm.send(new GetParametersByPathCommand({ Path: '/app/prod' }));
    expect(first.Parameters).toEqual([]);
    const second = await ssm.send(new GetParametersByPathCommand({ Path: '/app/prod', NextToken: first.NextToken }));
    expect(second.Parameters).toHaveLength(10);
  });

  it('hides a SecureString unless asked to decrypt', async () => {
    const hidden = await ssm.send(new GetParameterCommand({ Name: '/app/prod/p12' }));
    expect(hidden.Parameter?.Value).toMatch(/^AQICAH/);
    const open = await ssm.send(new GetParameterCommand({ Name: '/app/prod/p12', WithDecryption: true }));
    expect(open.Parameter?.Value).toBe('v12');
  });

  it('describes parameters, filtered and paged', async () => {
    const first = await ssm.send(new DescribeParametersCommand({ MaxResults: 5 }));
    expect(first.Parameters).toHaveLength(5);
    expect(first.NextToken).toBeDefined();
    const secure = await ssm.send(
      new DescribeParametersCommand({ ParameterFilters: [{ Key: 'Type', Option: 'Equals', Values: ['SecureString'] }] }),
    );
    expect(secure.Parameters?.map(each => each.Name)).toEqual(['/app/prod/p12']);
  });
});

describe('writing', () => {
  it('counts versions up and keeps who and when', async () => {
    expect((await put('/app/prod/p01', 'next')).Version).toBe(2);
    const history = await ssm.send(new GetParameterHistoryCommand({ Name: '/app/prod/p01' }));
    expect(history.Parameters?.map(each => [each.Version, each.Value, each.LastModifiedUser])).toEqual([
      [1, 'v1', ADMIN],
      [2, 'next', ADMIN],
    ]);
    const page = await ssm.send(new GetParameterHistoryCommand({ Name: '/app/prod/p01', MaxResults: 1 }));
    expect(page.Parameters).toHaveLength(1);
    expect(page.NextToken).toBeDefined();
  });

  it('refuses to create what exists', async () => {
    await expect(put('/app/prod/p01', 'next', false)).rejects.toMatchObject({ name: 'ParameterAlreadyExists' });
    expect(production.world.aws.ssm.parameters['/app/prod/p01']?.versions).toHaveLength(1);
  });

  it('reads by version and by label, and moves a label', async () => {
    await put('/app/prod/p01', 'two');
    const label = (ParameterVersion: number) =>
      ssm.send(new LabelParameterVersionCommand({ Name: '/app/prod/p01', ParameterVersion, Labels: ['good', '1bad'] }));
    expect((await label(1)).InvalidLabels).toEqual(['1bad']);
    const read = async (selector: string) =>
      (await ssm.send(new GetParameterCommand({ Name: `/app/prod/p01${selector}` }))).Parameter?.Value;
    expect(await read(':good')).toBe('v1');
    await label(2);
    expect(await read(':good')).toBe('two');
    expect(await read(':1')).toBe('v1');
    await expect(read(':9')).rejects.toMatchObject({ name: 'ParameterVersionNotFound' });
  });

  it.each([
    ['more than 4 KB', '/app/prod/new', 'x'.repeat(4097), 'ValidationException'],
    ['a name it would not take', '/app/prod/a b', 'x', 'ValidationException'],
    ['a name under aws', '/aws/x', 'x', 'ValidationException'],
    ['too many levels', `/${'a/'.repeat(15)}b`, 'x', 'HierarchyLevelLimitExceededException'],
  ])('refuses %s', async (_what, name, value, error) => {
    await expect(put(name, value)).rejects.toMatchObject({ name: error });
    expect(production.world.aws.ssm.parameters[name]).toBeUndefined();
  });

  it('takes 8 KB in the advanced tier and never changes a type', async () => {
    const big = { Name: '/app/prod/big', Value: 'x'.repeat(8000), Type: 'String', Tier: 'Advanced' } as const;
    expect((await ssm.send(new PutParameterCommand(big))).Tier).toBe('Advanced');
    const other = new PutParameterCommand({ Name: '/app/prod/p01', Value: 'x', Type: 'SecureString', Overwrite: true });
    await expect(ssm.send(other)).rejects.toMatchObject({ name: 'HierarchyTypeMismatchException' });
  });

  it('keeps 100 versions and will not drop a labelled one', async () => {
    const parameter = production.world.aws.ssm.parameters['/app/prod/p01'];
    if (parameter === undefined) throw new Error('no parameter');
    parameter.versions = Array.from({ length: 100 }, (_, index) => ({ version: index + 1, value: 'x', at: 0, user: ADMIN }));
    expect((await put('/app/prod/p01', 'y')).Version).toBe(101);
    expect(parameter.versions.map(each => each.version).slice(0, 1)).toEqual([2]);
    parameter.labels.keep = 2;
    await expect(put('/app/prod/p01', 'z')).rejects.toMatchObject({ name: 'ParameterMaxVersionLimitExceeded' });
  });

  it('deletes one and several', async () => {
    await ssm.send(new DeleteParameterCommand({ Name: '/app/prod/p01' }));
    await expect(ssm.send(new DeleteParameterCommand({ Name: '/app/prod/p01' }))).rejects.toMatchObject({
      name: 'ParameterNotFound',
    });
    const answer = await ssm.send(new DeleteParametersCommand({ Names: ['/app/prod/p01', '/app/prod/p02'] }));
    expect(answer).toMatchObject({ DeletedParameters: ['/app/prod/p02'], InvalidParameters: ['/app/prod/p01'] });
    expect((await put('/app/prod/p01', 'again', false)).Version).toBe(1);
  });
});

it('logs names and statuses, never values', async () => {
  await put('/app/prod/p01', 'planted-value');
  expect(production.calls).toMatchObject([
    { seq: 1, service: 'ssm', op: 'PutParameter', write: true, address: '/app/prod/p01', status: 200, role: ADMIN },
  ]);
  expect(JSON.stringify(production.calls)).not.toContain('planted');
});
