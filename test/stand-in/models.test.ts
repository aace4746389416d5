import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../src/stand-in/aws/services.ts';
import { awsModels, modelledOperations } from '../models/validate-aws.ts';

const check = awsModels();
const ask = (value: Record<string, unknown>) => check({ service: 'ssm', op: 'PutParameter', side: 'request', value });

it('has a published model for every operation of the stand-in, and no other', () => {
  const answered = SERVICES.flatMap(({ name, operations }) => Object.keys(operations).map(op => `${name}:${op}`));
  expect(answered.sort()).toEqual(modelledOperations().sort());
});

it('says where each model comes from', () => {
  for (const { name } of SERVICES) {
    const model = JSON.parse(readFileSync(new URL(`../models/aws/${name}.json`, import.meta.url), 'utf8'));
    expect(model).toMatchObject({
      source: expect.stringContaining(`data/${name}/`),
      version: expect.stringMatching(/^\d+\./),
      licence: 'Apache-2.0',
    });
  }
  expect(readFileSync(new URL('../models/aws/NOTICE', import.meta.url), 'utf8')).toContain('Botocore');
});

describe('a judgement', () => {
  it.each([
    ['fits', { Name: '/a', Value: 'v', Type: 'String' }, []],
    ['misses a member', { Name: '/a' }, ['PutParameterRequest: Value is required']],
    ['has a member too many', { Name: '/a', Value: 'v', Vlaue: 'v' }, ['PutParameterRequest: unknown member Vlaue']],
    ['has another type', { Name: '/a', Value: 5 }, ['.Value: expected a string']],
    ['is outside an enum', { Name: '/a', Value: 'v', Type: 'Text' }, ['.Type: not one of the enum']],
    ['is too short', { Name: '', Value: 'v' }, ['.Name: below 1']],
    ['is a flag written as text', { Name: '/a', Value: 'v', Overwrite: 'true' }, ['.Overwrite: expected a boolean']],
  ])('%s', (_what, value, complaints) => {
    expect(ask(value)).toEqual(complaints);
  });

  it('knows patterns, lists, times and errors', () => {
    const logs = { service: 'logs', op: 'DescribeLogStreams' } as const;
    expect(check({ ...logs, side: 'request', value: { logGroupName: 'a b' } })).toEqual([
      '.logGroupName: does not match the pattern',
    ]);
    const names = Array.from({ length: 11 }, (_, index) => `/p${index}`);
    expect(check({ service: 'ssm', op: 'GetParameters', side: 'request', value: { Names: names } })).toEqual([
      '.Names: above 10',
    ]);
    const none = { service: 'ssm', op: 'GetParameters' } as const;
    expect(check({ ...none, side: 'request', value: { Names: [] } })).toEqual(['.Names: an empty list']);
    expect(check({ ...none, side: 'response', value: { Parameters: [], InvalidParameters: [] } })).toEqual([]);
    const inMs = { Parameter: { Name: '/a', LastModifiedDate: 1_770_045_720_123 } };
    expect(check({ service: 'ssm', op: 'GetParameter', side: 'response', value: inMs })).toEqual([
      '.Parameter.LastModifiedDate: expected epoch seconds or an ISO time',
    ]);
    const error = (type: string) => check({ service: 'ssm', op: 'GetParameter', side: 'error', value: { type } });
    expect([error('ParameterNotFound'), error('ValidationException')]).toEqual([[], []]);
    expect(error('ParameterAlreadyExists')).toEqual(['an error that the model does not declare']);
    expect(check({ service: 'ssm', op: 'None', side: 'request', value: {} })).toEqual(['has no model']);
  });
});
