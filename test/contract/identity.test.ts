import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awsIdentity } from '../../src/aws/identity.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { codeOf, KEYS, realClock, START, settings, start } from './side.ts';

const KEY = { accessKeyId: KEYS.all, secretAccessKey: 'not-checked' };

describe('identity', () => {
  let standIn: StandIn;
  beforeEach(async () => {
    standIn = await start();
  });
  afterEach(async () => {
    await standIn.close();
    expect(standIn.violations).toEqual([]);
  });

  it('says who is calling, and what time it is at AWS', async () => {
    standIn.world.trouble.clockSkewMs = 90_000;
    const clock = { ...realClock, now: () => START + 250 };
    expect(await awsIdentity(settings(standIn.url, { clock })).caller()).toEqual({
      account: '123456789012',
      arn: 'arn:aws:sts::123456789012:assumed-role/all/gonogo-1-1',
      region: 'us-east-2',
      theirTime: START + 90_000,
      ourTime: START + 250,
    });
  });

  it('tells an unknown key from an expired session', async () => {
    expect(await codeOf(awsIdentity(settings(standIn.url, { key: KEYS.over })).caller())).toBe('CREDENTIALS_EXPIRED');
    expect(await codeOf(awsIdentity(settings(standIn.url, { key: 'AKIAUNKNOWNUNKNOWN00' })).caller())).toBe(
      'CREDENTIALS_INVALID',
    );
  });

  it.each([
    ['a long-lived key', { credentials: KEY }, 'never'],
    ['a session whose end is said', { credentials: { ...KEY, sessionToken: 't', expiration: new Date(START) } }, START],
    ['a session whose end nobody says', { credentials: { ...KEY, sessionToken: 't' } }, 'unknown'],
    [
      'a session whose end the door says',
      { credentials: { ...KEY, sessionToken: 't' }, credentialsExpireAt: START + 1 },
      START + 1,
    ],
    [
      'a provider that fetches again by itself',
      {
        credentials: async () => ({
          ...KEY,
          sessionToken: 't',
          expiration: new Date(START),
          $source: { CREDENTIALS_STS_ASSUME_ROLE_WEB_ID: 'k' as const },
        }),
      },
      'never',
    ],
  ])('%s', async (_name, more, end) => {
    expect(await awsIdentity(settings(standIn.url, more)).credentialsEnd()).toBe(end);
  });

  it('says that there are no credentials', async () => {
    const credentials = async () => {
      throw Object.assign(new Error('text of the provider'), { name: 'CredentialsProviderError' });
    };
    const identity = awsIdentity(settings(standIn.url, { credentials }));
    expect(await codeOf(identity.credentialsEnd())).toBe('CREDENTIALS_INVALID');
    expect(await codeOf(identity.caller())).toBe('CREDENTIALS_INVALID');
    expect(standIn.calls).toEqual([]);
  });
});
