import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awsSecrets } from '../../src/aws/secrets.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { Secrets } from '../../src/target.ts';
import { codeOf, START, settings, start, world } from './side.ts';

const ARN = 'arn:aws:secretsmanager:us-east-2:123456789012:secret:shop/key-a1B2c3';
const VERSION = '00000000-0000-4000-8000-000000000001';

describe('secrets', () => {
  let standIn: StandIn;
  let secrets: Secrets;
  let registered: string[];
  beforeEach(async () => {
    const made = world();
    const base = { arn: ARN, createdAt: START - 9000, lastChangedAt: START - 4000, rotationEnabled: false };
    made.aws.secrets = {
      'shop/key': { ...base, values: { [VERSION]: 'planted-secret' }, stages: { [VERSION]: ['AWSCURRENT'] } },
      'shop/rotated': {
        ...base,
        values: {},
        stages: {},
        rotationEnabled: true,
        rotateAfterDays: 30,
        lastRotatedAt: START - 2000,
      },
      'shop/doomed': { ...base, values: {}, stages: {}, deletedAt: START - 1000 },
    };
    registered = [];
    standIn = await start({ world: made });
    secrets = awsSecrets(settings(standIn.url), value => registered.push(value));
  });
  afterEach(async () => {
    await standIn.close();
    expect(standIn.violations).toEqual([]);
  });

  it('describes without reading a value', async () => {
    const facts = { createdAt: START - 9000, changedAt: START - 4000, rotationEnabled: false };
    expect(await secrets.describe('shop/key')).toEqual({ ...facts, stages: ['AWSCURRENT'] });
    expect(await secrets.describe(ARN)).toMatchObject(facts);
    const rotation = { rotationEnabled: true, rotateAfterDays: 30, rotatedAt: START - 2000 };
    expect(await secrets.describe('shop/rotated')).toEqual({ ...facts, ...rotation, stages: [] });
    expect(await secrets.describe('shop/doomed')).toEqual({ ...facts, deletedAt: START - 1000, stages: [] });
    expect(await secrets.describe('shop/none')).toBeUndefined();
    expect(standIn.calls.map(call => call.op)).not.toContain('GetSecretValue');
    expect(registered).toEqual([]);
  });

  it('registers a value before it gives it out', async () => {
    expect(await secrets.value('shop/key')).toBe('planted-secret');
    expect(registered).toEqual(['planted-secret']);
  });

  it('says when there is no value', async () => {
    expect(await codeOf(secrets.value('shop/none'))).toBe('NOT_FOUND');
    expect(await codeOf(secrets.value('shop/rotated'))).toBe('NOT_FOUND');
    expect(await codeOf(secrets.value('shop/doomed'))).toBe('SERVICE_ERROR');
  });
});
