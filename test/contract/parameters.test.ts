import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awsParameters } from '../../src/aws/parameters.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { Parameters } from '../../src/target.ts';
import { codeOf, START, settings, start, world } from './side.ts';

describe('parameters', () => {
  let standIn: StandIn;
  let parameters: Parameters;
  beforeEach(async () => {
    standIn = await start();
    parameters = awsParameters(settings(standIn.url));
  });
  afterEach(async () => {
    await standIn.close();
    expect(standIn.violations).toEqual([]);
  });

  it('creates, reads, overwrites and reads an old version', async () => {
    const name = '/shop/flag';
    expect(await parameters.put({ name, value: 'one', type: 'SecureString', mode: 'create' })).toBe(1);
    expect(await parameters.put({ name, value: 'two', type: 'SecureString', mode: 'overwrite' })).toBe(2);
    expect((await parameters.get([name])).get(name)).toEqual({
      name,
      value: 'two',
      type: 'SecureString',
      version: 2,
      modifiedAt: START,
    });
    expect((await parameters.at(name, 1))?.value).toBe('one');
    expect(await parameters.at(name, 3)).toBeUndefined();
    expect(await parameters.at('/shop/none', 1)).toBeUndefined();
  });

  it('refuses to create what exists', async () => {
    const write = { name: '/shop/lock', value: 'me', type: 'String', mode: 'create' } as const;
    await parameters.put(write);
    expect(await codeOf(parameters.put({ ...write, value: 'you' }))).toBe('EXISTS');
    expect((await parameters.get(['/shop/lock'])).get('/shop/lock')?.value).toBe('me');
  });

  it('reads more names than one call takes, each once, and leaves missing ones out', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `/shop/n${index}`);
    for (const name of names) await parameters.put({ name, value: name, type: 'String', mode: 'create' });
    const found = await parameters.get([...names, '/shop/none', names[0] ?? '']);
    expect([...found.keys()].sort()).toEqual([...names].sort());
    expect(standIn.calls.filter(call => call.op === 'GetParameters')).toHaveLength(3);
    expect((await parameters.get([])).size).toBe(0);
  });

  it('lists all pages below a path, empty pages among them', async () => {
    const troubled = world();
    troubled.trouble.emptyPages = [{ service: 'ssm', op: 'GetParametersByPath' }];
    const other = await start({ world: troubled });
    const side = awsParameters(settings(other.url));
    for (let index = 0; index < 12; index += 1) {
      await side.put({ name: `/gonogo/shop/e/${index}`, value: 'x', type: 'String', mode: 'create' });
    }
    expect(await side.list('/gonogo/shop')).toHaveLength(12);
    expect(await side.list('/gonogo/none')).toEqual([]);
    await other.close();
  });

  it('refuses a value above 4,096 bytes before it sends anything', async () => {
    const write = { name: '/shop/big', value: 'é'.repeat(2049), type: 'String', mode: 'overwrite' } as const;
    expect(await codeOf(parameters.put(write))).toBe('VALUE_TOO_LARGE');
    expect(standIn.calls).toEqual([]);
    expect(await parameters.put({ ...write, value: 'é'.repeat(2048) })).toBe(1);
  });

  it('removes, and says whether there was something to remove', async () => {
    await parameters.put({ name: '/shop/lock', value: 'me', type: 'String', mode: 'create' });
    expect(await parameters.remove('/shop/lock')).toBe(true);
    expect(await parameters.remove('/shop/lock')).toBe(false);
  });

  it('keeps the value out of the error of a refused write', async () => {
    await parameters.put({ name: '/shop/a', value: 'x', type: 'String', mode: 'create' });
    const write = { name: '/shop/a', value: 'planted-value', type: 'SecureString', mode: 'overwrite' } as const;
    const error = await parameters.put(write).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'SERVICE_ERROR', origin: { name: 'HierarchyTypeMismatchException', status: 400 } });
    expect(JSON.stringify(error) + String(error)).not.toContain('planted-value');
  });
});
