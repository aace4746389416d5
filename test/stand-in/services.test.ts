import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  DescribeRuleCommand,
  EventBridgeClient,
  ListRuleNamesByTargetCommand,
  ListRulesCommand,
  ListTargetsByRuleCommand,
} from '@aws-sdk/client-eventbridge';
import { GetScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { awsModels } from '../models/validate-aws.ts';
import { ACCOUNT, ADMIN, clientOptions, NOW, smallWorld } from './small-world.ts';

const DAY = 86_400_000;
const REFRESH = `arn:aws:lambda:us-east-2:${ACCOUNT}:function:refresh`;
let production: StandIn;

beforeEach(async () => {
  production = await startStandIn({ world: smallWorld(), validate: awsModels() });
});

afterEach(async () => {
  await production.close();
  expect(production.violations).toEqual([]);
  expect(production.defects).toEqual([]);
});

describe('Secrets Manager', () => {
  const secrets = () => new SecretsManagerClient(clientOptions(production.url));

  it('describes a secret without its value', async () => {
    const found = await secrets().send(new DescribeSecretCommand({ SecretId: 'app/prod/key' }));
    expect(found).toMatchObject({
      RotationEnabled: true,
      LastRotatedDate: new Date(NOW - 30 * DAY),
      NextRotationDate: new Date(NOW + 30 * DAY),
      VersionIdsToStages: { '11111111-1111-4111-8111-111111111111': ['AWSCURRENT'] },
    });
    expect(JSON.stringify(found)).not.toContain('planted-secret-value');
    const doomed = await secrets().send(new DescribeSecretCommand({ SecretId: 'app/prod/doomed' }));
    expect(doomed.DeletedDate).toEqual(new Date(NOW + 7 * DAY));
  });

  it('reads a value by name or arn, and none of a doomed secret', async () => {
    const read = (SecretId: string, VersionStage?: string) =>
      secrets().send(new GetSecretValueCommand({ SecretId, VersionStage }));
    expect((await read('app/prod/key')).SecretString).toBe('planted-secret-value');
    expect((await read(production.world.aws.secrets['app/prod/key']?.arn ?? '')).SecretString).toBe('planted-secret-value');
    await expect(read('app/prod/doomed')).rejects.toMatchObject({ name: 'InvalidRequestException' });
    await expect(read('app/prod/key', 'AWSPENDING')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(read('none')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    expect(JSON.stringify(production.calls)).not.toContain('planted-secret-value');
  });

  it('lists what is not doomed, in pages', async () => {
    const list = async (input: object) => await secrets().send(new ListSecretsCommand(input));
    expect((await list({})).SecretList?.map(each => each.Name)).toEqual(['app/prod/key']);
    const first = await list({ IncludePlannedDeletion: true, MaxResults: 1 });
    const second = await list({ IncludePlannedDeletion: true, MaxResults: 1, NextToken: first.NextToken });
    expect([first, second].flatMap(each => each.SecretList?.map(secret => secret.Name))).toEqual([
      'app/prod/key',
      'app/prod/doomed',
    ]);
  });
});

describe('EventBridge', () => {
  const events = () => new EventBridgeClient(clientOptions(production.url));

  it('shows rules and their targets', async () => {
    const rule = await events().send(new DescribeRuleCommand({ Name: 'refresh-rule' }));
    expect(rule).toMatchObject({ ScheduleExpression: 'rate(4 hours)', State: 'ENABLED' });
    expect((await events().send(new ListRulesCommand({ NamePrefix: 'refresh' }))).Rules).toHaveLength(1);
    const targets = await events().send(new ListTargetsByRuleCommand({ Rule: 'refresh-rule' }));
    expect(targets.Targets).toEqual([{ Id: 'one', Arn: REFRESH }]);
    expect((await events().send(new ListRuleNamesByTargetCommand({ TargetArn: REFRESH }))).RuleNames).toEqual(['refresh-rule']);
    expect((await events().send(new ListRuleNamesByTargetCommand({ TargetArn: `${REFRESH}2` }))).RuleNames).toEqual([]);
    await expect(events().send(new DescribeRuleCommand({ Name: 'none' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});

describe('EventBridge Scheduler', () => {
  const scheduler = () => new SchedulerClient(clientOptions(production.url));

  it('shows schedules, in pages, with the expression only one by one', async () => {
    production.world.aws.scheduler.schedules['other/nightly'] = {
      scheduleExpression: 'rate(1 day)',
      state: 'DISABLED',
      targetArn: REFRESH,
    };
    const one = await scheduler().send(new GetScheduleCommand({ Name: 'nightly', GroupName: 'other' }));
    expect(one).toMatchObject({ ScheduleExpression: 'rate(1 day)', State: 'DISABLED', Target: { Arn: REFRESH } });
    const first = await scheduler().send(new ListSchedulesCommand({ MaxResults: 1 }));
    const second = await scheduler().send(new ListSchedulesCommand({ MaxResults: 1, NextToken: first.NextToken }));
    expect([first, second].flatMap(each => each.Schedules?.map(schedule => schedule.Name))).toEqual(['refresh', 'nightly']);
    const none = scheduler().send(new GetScheduleCommand({ Name: 'nightly' }));
    await expect(none).rejects.toMatchObject({ name: 'ResourceNotFoundException', $metadata: { httpStatusCode: 404 } });
  });
});

it('CloudFormation shows a stack, escaped, and knows which does not exist', async () => {
  const stacks = new CloudFormationClient(clientOptions(production.url));
  const found = await stacks.send(new DescribeStacksCommand({ StackName: 'App-prod' }));
  expect(found.Stacks?.[0]).toMatchObject({
    StackStatus: 'UPDATE_COMPLETE',
    LastUpdatedTime: new Date(NOW - 600_000),
    Outputs: [{ OutputKey: 'Url', OutputValue: 'https://app.invalid/?a=1&b=2' }],
  });
  const missing = stacks.send(new DescribeStacksCommand({ StackName: 'none' }));
  await expect(missing).rejects.toMatchObject({ name: 'ValidationError', message: 'Stack with id none does not exist' });
});

it('STS says who calls', async () => {
  const sts = new STSClient(clientOptions(production.url));
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: ACCOUNT, Arn: ADMIN });
});
