import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../src/stand-in/clock.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import { customersOf } from '../../src/stand-in/order-status/people.ts';
import { ORDER_STATUS_TICKS } from '../../src/stand-in/order-status/production.ts';
import { orderStatusOf } from '../../src/stand-in/order-status/state.ts';
import type { World } from '../../src/stand-in/state.ts';
import { richpanelOf, shopifyOf } from '../../src/stand-in/vendors/state.ts';
import { NOW, newWorld, SEED } from './order-status-side.ts';

const PEOPLE = customersOf(SEED);
const COHORT = PEOPLE.slice(0, 12).map(({ email }) => email);

/** Every switch as a worker that answers its cohort needs it. */
const ON = {
  safe_mode: 'false',
  automation_enabled: 'true',
  MW_ALLOW_NETWORK_READS: 'true',
  RICHPANEL_READ_ONLY: 'false',
  RICHPANEL_WRITE_DISABLED: 'false',
  RICHPANEL_OUTBOUND_ENABLED: 'true',
  MW_OUTBOUND_ENABLED: 'true',
  MW_PROD_WRITES_ACK: names.WRITES_ACK,
  MW_OPENAI_INTENT_ENABLED: 'true',
  SHOPIFY_OUTBOUND_ENABLED: 'true',
  MW_OUTBOUND_ALLOWLIST_EMAILS: COHORT.join(','),
} as const;
type Name = keyof typeof ON;
const NAMES = Object.keys(ON) as Name[];

const BASE = JSON.stringify(newWorld());
// A third of the tickets come from people whom no list names, so it takes a while until the cohort has written.
const MINUTES = 20;

/** Sets switches (`undefined` = absent), lets the worker work, and gives its world. */
async function work(settings: Readonly<Record<string, string | undefined>>, change: (world: World) => void = () => undefined) {
  const world = JSON.parse(BASE) as World;
  const environment = world.aws.lambda.functions[names.WORKER]?.environment ?? {};
  for (const [name, value] of Object.entries(settings)) {
    const parameter = { safe_mode: names.SAFE_MODE, automation_enabled: names.AUTOMATION }[name];
    if (parameter !== undefined) {
      if (value === undefined) delete world.aws.ssm.parameters[parameter];
      else world.aws.ssm.parameters[parameter]?.versions.push({ version: 2, value, at: NOW, user: 'test' });
    } else if (value === undefined) delete environment[name];
    else environment[name] = value;
  }
  change(world);
  await virtualClock(world, ORDER_STATUS_TICKS).advance(MINUTES * 60_000);
  return world;
}

const touched = (world: World) => richpanelOf(world).tickets.filter(({ replies, tags }) => replies.length + tags.length > 0);
const replied = (world: World) => richpanelOf(world).tickets.filter(({ replies }) => replies.length > 0);

function events(world: World): Record<string, unknown>[] {
  const streams = world.aws.logs.groups[names.WORKER_LOG]?.streams ?? {};
  return Object.values(streams)
    .flat()
    .filter(({ at }) => at >= NOW)
    .map(({ message }) => JSON.parse(message) as Record<string, unknown>);
}

describe('the worker obeys the switches', () => {
  it('answers and tags its cohort when everything allows it', async () => {
    const world = await work(ON);
    expect(replied(world).length).toBeGreaterThan(2);
    for (const { requester, tags } of touched(world)) {
      expect(COHORT).toContain(requester.email);
      expect(tags).toEqual(['order-status-bot']);
    }
    const asked = new Set(events(world).map(({ operation }) => operation));
    for (const operation of ['ListTickets', 'Classify', 'ListOrders', 'Reply', 'Tag']) expect(asked).toContain(operation);
  });

  const others = NAMES.filter(name => name !== 'MW_OUTBOUND_ALLOWLIST_EMAILS');
  it.each(others)('touches nothing when %s alone is the other way, absent, or unreadable', async name => {
    const opposite = ON[name] === 'true' ? 'false' : 'true';
    for (const value of [opposite, undefined, '', 'TRUE ', 'yes']) {
      expect(touched(await work({ ...ON, [name]: value }))).toEqual([]);
    }
  });

  it('touches nothing without an author', async () => {
    expect(touched(await work({ ...ON, RICHPANEL_BOT_AGENT_ID: undefined }))).toEqual([]);
    expect(
      touched(await work({ ...ON, RICHPANEL_BOT_AGENT_ID: undefined, RICHPANEL_BOT_AUTHOR_ID: 'bot' })).length,
    ).toBeGreaterThan(0);
  });

  it('answers whoever stands on either list, and everybody when there is none', async () => {
    const byDomain = await work({
      ...ON,
      MW_OUTBOUND_ALLOWLIST_EMAILS: 'nobody@invalid',
      MW_OUTBOUND_ALLOWLIST_DOMAINS: 'planted-mail.example',
    });
    const nobody = await work({ ...ON, MW_OUTBOUND_ALLOWLIST_EMAILS: 'nobody@invalid' });
    const everybody = await work({ ...ON, MW_OUTBOUND_ALLOWLIST_EMAILS: ' , ' });
    expect(replied(nobody)).toEqual([]);
    expect(replied(everybody).length).toBe(replied(byDomain).length);
    expect(replied(everybody).some(({ requester }) => !COHORT.includes(requester.email))).toBe(true);
    // Nobody stands on a list that does not exist.
    expect(
      events(everybody)
        .filter(({ event }) => event === 'outbound.reply')
        .every(({ allowlisted }) => allowlisted === false),
    ).toBe(true);
    expect(
      events(byDomain)
        .filter(({ event }) => event === 'outbound.reply')
        .every(({ allowlisted }) => allowlisted === true),
    ).toBe(true);
  });

  it('replies if and only if all conditions hold', async () => {
    const value = fc.oneof({ weight: 6, arbitrary: fc.constant('right') }, fc.constantFrom('true', 'false', '', undefined));
    const settings = fc.record(Object.fromEntries(others.map(name => [name, value])));
    await fc.assert(
      fc.asyncProperty(settings, async drawn => {
        const set = Object.fromEntries(others.map(name => [name, drawn[name] === 'right' ? ON[name] : drawn[name]]));
        const world = await work({ ...set, MW_OUTBOUND_ALLOWLIST_EMAILS: ON.MW_OUTBOUND_ALLOWLIST_EMAILS });
        const all = others.every(name => set[name] === ON[name]);
        expect(replied(world).length > 0).toBe(all);
        expect(events(world).some(({ method, host }) => method !== 'GET' && host === names.RICHPANEL_HOST)).toBe(all);
      }),
      { numRuns: 60, seed: 20261123 },
    );
  });

  it('asks no vendor anything in the sandbox, and still says each minute that it lives', async () => {
    const world = await work({});
    const seen = events(world);
    expect(seen.map(({ event }) => event)).toEqual(Array(MINUTES).fill('worker.done'));
  });

  it('tags orders in Shopify only when that is enabled as well', async () => {
    const tagged = (world: World) => shopifyOf(world).orders.filter(({ tags }) => tags.length > 0).length;
    expect(tagged(await work(ON))).toBe(0);
    expect(tagged(await work({ ...ON, SHOPIFY_WRITE_DISABLED: 'false' }))).toBeGreaterThan(0);
    expect(tagged(await work({ ...ON, SHOPIFY_WRITE_DISABLED: 'false', RICHPANEL_READ_ONLY: 'true' }))).toBe(0);
  });

  it('goes on with the old variables while an update is pending', async () => {
    const world = await work(ON, each => {
      const worker = each.aws.lambda.functions[names.WORKER];
      if (worker === undefined) throw new RangeError('no worker');
      worker.running = { ...worker.environment, RICHPANEL_OUTBOUND_ENABLED: 'false' };
    });
    expect(touched(world)).toEqual([]);
  });
});

describe('what goes wrong is logged', () => {
  const always = (rate: 'rateLimited' | 'openaiFailure' | 'crash') => (world: World) => {
    orderStatusOf(world).rates[rate] = 1;
  };
  const count = (world: World, event: string) => events(world).filter(each => each.event === event).length;

  it('a ticket is answered once, and the log says so', async () => {
    const world = await work(ON);
    for (const { replies } of replied(world)) expect(replies).toHaveLength(1);
    expect(count(world, 'outbound.reply')).toBe(replied(world).length);
    expect(count(world, 'worker.failed') + count(world, 'openai.intent.failed')).toBe(0);
    expect(events(world).filter(({ event, read_only }) => event === 'outbound.write' && read_only !== false)).toEqual([]);
  });

  it('a revoked key makes the worker fail, and no ticket is lost when it is back', async () => {
    const world = await work(ON, each => {
      richpanelOf(each).keys = [];
    });
    expect(count(world, 'worker.failed')).toBe(MINUTES);
    expect(replied(world)).toEqual([]);
    richpanelOf(world).keys = Object.values(world.aws.secrets[names.RICHPANEL_KEY]?.values ?? {});
    await virtualClock(world, ORDER_STATUS_TICKS).advance(60_000);
    const missed = replied(await work(ON)).map(({ id }) => id);
    expect(missed.length).toBeGreaterThan(0);
    for (const id of missed) expect(replied(world).map(ticket => ticket.id)).toContain(id);
  });

  it('429s, failures of OpenAI and crashes are told apart', async () => {
    const limited = await work(ON, always('rateLimited'));
    expect(events(limited).filter(({ status }) => status === 429)).toHaveLength(MINUTES);
    expect(count(limited, 'worker.failed')).toBe(0);
    const failing = await work(ON, always('openaiFailure'));
    expect(count(failing, 'openai.intent.failed')).toBeGreaterThan(5);
    expect(count(failing, 'openai.intent.ok') + count(failing, 'worker.failed') + replied(failing).length).toBe(0);
    const crashing = await work(ON, always('crash'));
    expect(count(crashing, 'worker.failed')).toBe(MINUTES);
  });

  it('a missing OpenAI key leaves every ticket to a person', async () => {
    const world = await work(ON, each => {
      delete each.aws.secrets[names.OPENAI_KEY];
    });
    expect(count(world, 'openai.intent.failed')).toBeGreaterThan(5);
    expect(replied(world)).toEqual([]);
  });
});
