import { afterEach, describe, expect, it } from 'vitest';
import * as names from '../../src/stand-in/order-status/names.ts';
import { assumeRole, policyOf, roleArn } from '../../src/stand-in/order-status/roles.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { jobTarget, NOW, newWorld, serve, targetOf } from './order-status-side.ts';

let standIn: StandIn | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

const overwrite = (name: string) => ({ name, value: 'true', type: 'String', mode: 'overwrite' }) as const;
const DENIED = { code: 'DENIED' };

describe('the roles of the plan', () => {
  it('read asks everything, and writes its records only', async () => {
    standIn = await serve(newWorld());
    const { parameters, functions, secrets } = targetOf(standIn, 'read');
    await expect(parameters.put(overwrite(names.SAFE_MODE))).rejects.toMatchObject(DENIED);
    await expect(parameters.put(overwrite(`${names.JOURNAL_ROOT}lock`))).rejects.toMatchObject(DENIED);
    await expect(secrets.value(names.OPENAI_KEY)).rejects.toMatchObject(DENIED);
    await expect(secrets.value(names.CANARY_ALLOWLIST)).rejects.toMatchObject(DENIED);
    const worker = await functions.configuration(names.WORKER);
    await expect(functions.replaceVariables(names.WORKER, {}, worker?.revision ?? '')).rejects.toMatchObject(DENIED);
    expect(await parameters.put(overwrite(`${names.JOURNAL_ROOT}records/shadow-enter`))).toBe(1);
  });

  it.each(['change', 'rollback'] as const)('%s writes the switches and the journal, and nothing else', async role => {
    standIn = await serve(newWorld());
    const { parameters, functions } = targetOf(standIn, role);
    expect(await parameters.put(overwrite(names.SAFE_MODE))).toBe(2);
    expect(await parameters.put(overwrite(`${names.JOURNAL_ROOT}journal/c1/000001`))).toBe(1);
    await expect(parameters.put(overwrite('/rp-mw/prod/other'))).rejects.toMatchObject(DENIED);
    const refresh = await functions.configuration(names.REFRESH);
    await expect(functions.replaceVariables(names.REFRESH, {}, refresh?.revision ?? '')).rejects.toMatchObject(DENIED);
  });

  it('sessions last as long as asked, and no longer than the world lets them', async () => {
    const world = newWorld();
    const ask = (durationSeconds: number) => assumeRole(world, { role: roleArn(world, 'change'), session: 's', durationSeconds });
    expect(ask(7200).expiresAt).toBe(NOW + 7_200_000);
    policyOf(world).longestMs.change = 40 * 60_000;
    expect(ask(7200).expiresAt).toBe(NOW + 2_400_000);
    expect(new Set([ask(1).accessKeyId, ask(1).accessKeyId]).size).toBe(2);
    expect(() => assumeRole(world, { role: 'arn:aws:iam::123456789012:role/other', session: 's', durationSeconds: 1 })).toThrow(
      RangeError,
    );
    standIn = await serve(world);
    const { parameters } = jobTarget(standIn, 'change');
    await parameters.get([names.SAFE_MODE]);
    await standIn.advance(2_400_001);
    await expect(parameters.get([names.SAFE_MODE])).rejects.toMatchObject({ code: 'CREDENTIALS_EXPIRED' });
  });

  it('a sealed area refuses writes, the others do not', async () => {
    const world = newWorld();
    policyOf(world).sealed.push('restore');
    standIn = await serve(world);
    const { parameters } = jobTarget(standIn, 'change');
    await expect(parameters.put(overwrite(`${names.JOURNAL_ROOT}restore/c1/shadow-1`))).rejects.toMatchObject(DENIED);
    expect(await parameters.put(overwrite(`${names.JOURNAL_ROOT}fence`))).toBe(1);
  });
});
