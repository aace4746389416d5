import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awsFunctions } from '../../src/aws/functions.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { Functions } from '../../src/target.ts';
import { codeOf, FUNCTION_ARN, START, settings, start, world } from './side.ts';

const FIRST = '00000000-0000-4000-8000-000000000001';

describe('functions', () => {
  let standIn: StandIn;
  let functions: Functions;
  let seen: unknown[];
  beforeEach(async () => {
    const made = world();
    made.aws.lambda.functions.worker = {
      arn: FUNCTION_ARN,
      runtime: 'nodejs22.x',
      environment: { OUTBOUND: 'false', KEPT: 'as it is' },
      revisionId: FIRST,
      lastModifiedAt: START - 5000,
      lastUpdateStatus: 'Successful',
      updateMs: 1000,
      versions: { '1': { environment: {}, codeSha256: 'a'.repeat(43), revisionId: FIRST, at: START } },
      aliases: { live: { version: '1', revisionId: FIRST, weights: {} } },
      codeSha256: 'b'.repeat(43),
      handler: 'echo',
    };
    seen = [];
    const echo = (_world: unknown, payload: unknown) => {
      seen.push(payload);
      if (seen.length > 1) throw new Error('crash');
      return { ok: true };
    };
    standIn = await start({ world: made, functions: { echo } });
    functions = awsFunctions(settings(standIn.url));
  });
  afterEach(async () => {
    await standIn.close();
    expect(standIn.violations).toEqual([]);
  });

  it('reads a configuration, and undefined for a function that is not there', async () => {
    expect(await functions.configuration('worker')).toEqual({
      arn: FUNCTION_ARN,
      variables: { OUTBOUND: 'false', KEPT: 'as it is' },
      revision: FIRST,
      update: 'Successful',
      modifiedAt: START - 5000,
    });
    expect(await functions.configuration('none')).toBeUndefined();
  });

  it('replaces all variables under a revision and shows the update in progress, then done', async () => {
    const revision = await functions.replaceVariables('worker', { OUTBOUND: 'true' }, FIRST);
    expect(revision).not.toBe(FIRST);
    expect(await functions.configuration('worker')).toMatchObject({ update: 'InProgress', variables: { OUTBOUND: 'true' } });
    expect(await codeOf(functions.replaceVariables('worker', {}, revision))).toBe('UPDATE_IN_PROGRESS');
    await standIn.advance(1000);
    expect(await functions.configuration('worker')).toMatchObject({ update: 'Successful' });
  });

  it('refuses an old revision, and a missing one before it sends anything', async () => {
    expect(await codeOf(functions.replaceVariables('worker', {}, '00000000-0000-4000-8000-00000000000f'))).toBe(
      'REVISION_CONFLICT',
    );
    const calls = standIn.calls.length;
    expect(await codeOf(functions.replaceVariables('worker', {}, ''))).toBe('RESPONSE_INCOMPLETE');
    expect(await codeOf(functions.publish('worker', ''))).toBe('RESPONSE_INCOMPLETE');
    expect(await codeOf(functions.point('worker', 'live', '1', ''))).toBe('RESPONSE_INCOMPLETE');
    expect(standIn.calls).toHaveLength(calls);
  });

  it('refuses variables above 4,096 bytes before it sends anything', async () => {
    expect(await codeOf(functions.replaceVariables('worker', { AB: 'x'.repeat(4088) }, FIRST))).toBe('VALUE_TOO_LARGE');
    expect(standIn.calls).toEqual([]);
    expect(await functions.replaceVariables('worker', { AB: 'x'.repeat(4087) }, FIRST)).toMatch(/-/);
  });

  it('says the reason code of a failed update', async () => {
    standIn.world.trouble.functionUpdateFails = [{ function: 'worker', code: 'InternalError' }];
    await functions.replaceVariables('worker', { AB: 'b' }, FIRST);
    await standIn.advance(1000);
    expect(await functions.configuration('worker')).toMatchObject({ update: 'Failed', updateReason: 'InternalError' });
  });

  it('publishes and points an alias at the new version, all of its traffic', async () => {
    const alias = await functions.alias('worker', 'live');
    expect(alias).toEqual({ version: '1', revision: FIRST });
    const version = await functions.publish('worker', FIRST);
    expect(version).toBe('2');
    await functions.point('worker', 'live', version, alias?.revision ?? '');
    expect((await functions.alias('worker', 'live'))?.version).toBe('2');
    expect(standIn.world.aws.lambda.functions.worker?.aliases.live?.weights).toBeUndefined();
    expect(await codeOf(functions.point('worker', 'live', '1', FIRST))).toBe('REVISION_CONFLICT');
    expect(await functions.alias('worker', 'none')).toBeUndefined();
  });

  it('invokes dry and for real, and tells a function that failed', async () => {
    expect(await functions.invoke('worker', { dryRun: true })).toEqual({ status: 204, failed: false });
    expect(seen).toEqual([]);
    expect(await functions.invoke('worker', { dryRun: false, payload: '{"a":1}' })).toEqual({ status: 200, failed: false });
    expect(seen).toEqual([{ a: 1 }]);
    expect(await functions.invoke('worker', { dryRun: false, payload: '{}' })).toEqual({ status: 200, failed: true });
    expect(await codeOf(functions.invoke('none', { dryRun: true }))).toBe('NOT_FOUND');
  });

  it('never sends an invocation twice', async () => {
    standIn.world.trouble.throttle = [{ service: 'lambda', op: 'Invoke', times: 1 }];
    expect(await codeOf(functions.invoke('worker', { dryRun: false, payload: '{}' }))).toBe('THROTTLED');
    expect(standIn.calls.filter(call => call.op === 'Invoke')).toHaveLength(1);
    expect(seen).toEqual([]);
  });
});
