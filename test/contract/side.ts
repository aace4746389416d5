import { setTimeout as wait } from 'node:timers/promises';
import type { AwsSettings } from '../../src/aws/settings.ts';
import type { Clock } from '../../src/clock.ts';
import { isGonogoError } from '../../src/errors.ts';
import type { StandIn, StandInOptions } from '../../src/stand-in/server.ts';
import { startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld, type World } from '../../src/stand-in/state.ts';
import { awsModels } from '../models/validate-aws.ts';

/** Where the worlds of these tests begin: 2026-10-05T08:00:00Z. */
export const START = Date.UTC(2026, 9, 5, 8);
export const FUNCTION_ARN = 'arn:aws:lambda:us-east-2:123456789012:function:worker';

/** Access keys of the worlds' sessions. */
export const KEYS = { all: 'AKIAALLALLALLALLALL0', none: 'AKIANONENONENONENON0', over: 'AKIAOVEROVEROVEROVR0' } as const;

export function world(): World {
  const made = emptyWorld({ account: '123456789012', region: 'us-east-2', now: START, seed: 7 });
  const role = (name: string) => `arn:aws:sts::123456789012:assumed-role/${name}/gonogo-1-1`;
  made.aws.sts.sessions = {
    [KEYS.all]: { role: role('all'), expiresAt: null },
    [KEYS.none]: { role: role('none'), expiresAt: null, allow: [] },
    [KEYS.over]: { role: role('over'), expiresAt: START - 1 },
  };
  return made;
}

/** A stand-in that judges every request and answer by AWS's models. */
export async function start(options: Omit<StandInOptions, 'world' | 'validate'> & { world?: World } = {}): Promise<StandIn> {
  return await startStandIn({ validate: awsModels(), ...options, world: options.world ?? world() });
}

export const realClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => await wait(ms, undefined, { signal }),
};

/** Settings of a side that talks to `url` as the session of an access key. */
export function settings(url: string, more: Partial<AwsSettings> & { key?: string } = {}): AwsSettings {
  const { key = KEYS.all, ...rest } = more;
  return {
    region: 'us-east-2',
    endpoint: url,
    clock: realClock,
    credentials: { accessKeyId: key, secretAccessKey: 'not-checked' },
    ...rest,
  };
}

/** The code of the GonogoError that a promise rejects with; what it resolved to otherwise. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    value => ({ resolved: value }),
    (error: unknown) => (isGonogoError(error) ? error.code : error),
  );
}
