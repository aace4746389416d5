import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../src/stand-in/clock.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import { PLANTED, plantedIn } from '../../src/stand-in/order-status/planted.ts';
import { ORDER_STATUS_TICKS } from '../../src/stand-in/order-status/production.ts';
import { orderStatusWorld } from '../../src/stand-in/order-status/world.ts';
import type { World } from '../../src/stand-in/state.ts';
import { richpanelOf, shopifyOf } from '../../src/stand-in/vendors/state.ts';
import { NOW, newWorld } from './order-status-side.ts';

const HOUR_MS = 3_600_000;

async function live(world: World, steps: readonly number[]): Promise<string> {
  const clock = virtualClock(world, ORDER_STATUS_TICKS);
  for (const ms of steps) await clock.advance(ms);
  return JSON.stringify(world);
}

function answering(world: World): World {
  Object.assign(world.aws.lambda.functions[names.WORKER]?.environment ?? {}, {
    MW_ALLOW_NETWORK_READS: 'true',
    SHOPIFY_OUTBOUND_ENABLED: 'true',
    RICHPANEL_READ_ONLY: 'false',
    RICHPANEL_WRITE_DISABLED: 'false',
    RICHPANEL_OUTBOUND_ENABLED: 'true',
    MW_OUTBOUND_ENABLED: 'true',
    MW_PROD_WRITES_ACK: names.WRITES_ACK,
    MW_OUTBOUND_ALLOWLIST_DOMAINS: 'planted-mail.example',
  });
  for (const [name, value] of [
    [names.SAFE_MODE, 'false'],
    [names.AUTOMATION, 'true'],
  ] as const) {
    world.aws.ssm.parameters[name]?.versions.push({ version: 2, value, at: NOW, user: 'test' });
  }
  return world;
}

describe('the order-status world', () => {
  it('is the same for the same seed, byte for byte, after three hours however the clock is moved', async () => {
    const whole = await live(answering(newWorld()), [3 * HOUR_MS]);
    const steps = Array.from({ length: 3 * 60 * 3 }, (_, index) => [7_000, 23_456, 29_544][index % 3] ?? 0);
    const pieces = await live(answering(newWorld()), steps);
    expect(pieces).toBe(whole);
    expect(await live(answering(newWorld(8)), [3 * HOUR_MS])).not.toBe(whole);
  });

  it('goes on the same after it was saved and loaded', async () => {
    const world = newWorld();
    await live(world, [HOUR_MS]);
    const loaded = JSON.parse(JSON.stringify(world)) as World;
    expect(await live(loaded, [HOUR_MS])).toBe(await live(world, [HOUR_MS]));
  });

  it('has all of its history before now, and data in every minute of it', () => {
    const world = newWorld();
    expect(world.clock.now).toBe(NOW);
    const events = Object.values(world.aws.logs.groups).flatMap(group => Object.values(group.streams).flat());
    expect(events.length).toBeGreaterThan(170);
    for (const { at } of events) expect(at).toBeLessThanOrEqual(NOW);
    for (const { arrivedAt } of richpanelOf(world).tickets) expect(arrivedAt).toBeLessThan(NOW);
    for (const series of Object.values(world.aws.cloudwatch.metrics)) {
      if (series.metric !== 'RefreshErrors') expect(Object.keys(series.minutes).length).toBeGreaterThanOrEqual(179);
    }
    expect(Object.values(world.aws.cloudwatch.alarms).map(({ state }) => state)).toEqual(Array(6).fill('OK'));
  });

  it('has tickets of every kind, and orders coming in', async () => {
    const world = newWorld();
    const before = shopifyOf(world).orders.length;
    await live(world, [3 * HOUR_MS]);
    const subjects = richpanelOf(world).tickets.map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(4);
    expect(shopifyOf(world).orders.length).toBeGreaterThan(before + 30);
  });

  it('refreshes the token by its rule, not when that is disabled, and Shopify takes the new one', async () => {
    const world = newWorld();
    const off = newWorld();
    for (const rule of Object.values(off.aws.events.rules)) rule.state = 'DISABLED';
    const before = shopifyOf(world).tokens.at(-1);
    await live(world, [4 * HOUR_MS]);
    await live(off, [4 * HOUR_MS]);
    expect(shopifyOf(world).tokens.at(-1)).not.toBe(before);
    expect(shopifyOf(off).tokens.at(-1)).toBe(before);
    const secret = world.aws.secrets[names.SHOPIFY_TOKEN];
    const current = Object.keys(secret?.stages ?? {}).find(id => secret?.stages[id]?.includes('AWSCURRENT'));
    expect(secret?.values[current ?? '']).toBe(shopifyOf(world).tokens.at(-1));
    expect(secret?.lastChangedAt).toBe(NOW - 4 * 60_000 + 4 * HOUR_MS);
  });
});

describe('what is planted', () => {
  it('covers secrets, people, orders and tickets, also those that come later', async () => {
    const world = answering(newWorld());
    await live(world, [HOUR_MS]);
    const planted = new Set(plantedIn(world));
    for (const { id, body, requester } of richpanelOf(world).tickets) {
      for (const value of [id, body, requester.name, requester.email]) expect(planted).toContain(value);
    }
    for (const { values } of Object.values(world.aws.secrets))
      for (const value of Object.values(values)) expect(planted).toContain(value);
    expect(planted.size).toBeGreaterThan(400);
    expect([...planted].filter(value => PLANTED.some(mark => value.includes(mark))).length).toBeGreaterThan(100);
    for (const value of planted) expect(value.length).toBeGreaterThan(8);
  });

  it('is in no line of the log while the worker answers', async () => {
    const world = answering(orderStatusWorld({ seed: 11, now: NOW }));
    await live(world, [HOUR_MS]);
    const lines = Object.values(world.aws.logs.groups).flatMap(group =>
      Object.values(group.streams)
        .flat()
        .map(({ message }) => message),
    );
    expect(lines.filter(line => line.includes('"outbound.reply"')).length).toBeGreaterThan(10);
    const text = lines.join('\n').toLowerCase();
    for (const value of [...plantedIn(world), ...PLANTED]) expect(text).not.toContain(value.toLowerCase());
  });
});
