import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import type { Watching } from '../../src/checks/kind.ts';
import type { Code } from '../../src/codes.ts';
import type { Finding } from '../../src/finding.ts';
import { observeAll } from '../../src/gates/observe.ts';
import { appendLog } from '../../src/stand-in/aws/log-ingest.ts';
import type { LogGroup } from '../../src/stand-in/aws/state.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import { customersOf } from '../../src/stand-in/order-status/people.ts';
import { PLANTED, plantedIn } from '../../src/stand-in/order-status/planted.ts';
import { orderStatusOf } from '../../src/stand-in/order-status/state.ts';
import type { World } from '../../src/stand-in/state.ts';
import { richpanelOf, type Ticket } from '../../src/stand-in/vendors/state.ts';
import { KEY, lookingWith, rigOf, worldOf } from './rig.ts';

type Change = (world: World) => void;

const MINUTE = 60_000;
const VENDOR = {
  get: 'https://api.richpanel.com/v1/tickets?per_page=100',
  credential: 'richpanel',
  items: 'tickets',
  id: 'id',
  at: 'created_at',
  reach: '30m',
  changed: 'updated_at',
  subject: 'requester.email',
  marks: [
    { path: 'tags', holds: ['order-status-bot'] },
    { path: 'comments', min: 1 },
  ],
  cursor: { by: 'page', parameter: 'page' },
  total: 'total',
};
const CHECK = {
  kind: 'contained',
  id: 'contained',
  group: names.WORKER_LOG,
  event: 'outbound.reply',
  flag: 'allowlisted',
  writes: { event: 'outbound.write', subject: 'ticket' },
  within: '30m',
  allowlist: { function: names.WORKER, variable: 'MW_OUTBOUND_ALLOWLIST_EMAILS' },
  vendor: VENDOR,
  deadline: '5m',
};

const none: Change = () => {};
const group = (world: World): LogGroup => {
  const found = world.aws.logs.groups[names.WORKER_LOG];
  if (found === undefined) throw new Error('the world has no such group');
  return found;
};
const variables =
  (more: Readonly<Record<string, string>>): Change =>
  world => {
    const worker = world.aws.lambda.functions[names.WORKER];
    if (worker === undefined) throw new Error('the world has no worker');
    worker.environment = { ...worker.environment, ...more };
  };
const parameter = (world: World, name: string, value: string): void => {
  const newest = world.aws.ssm.parameters[name]?.versions.at(-1);
  if (newest === undefined) throw new Error('the world has no such parameter');
  newest.value = value;
};
/** The switches of phase 1: the cohort is half of all regular customers, so that half an hour has replies. */
const canary: Change = world => {
  const people = customersOf(world.seed).slice(0, 18);
  variables({
    MW_ALLOW_NETWORK_READS: 'true',
    SHOPIFY_OUTBOUND_ENABLED: 'true',
    RICHPANEL_READ_ONLY: 'false',
    RICHPANEL_WRITE_DISABLED: 'false',
    RICHPANEL_OUTBOUND_ENABLED: 'true',
    MW_OUTBOUND_ENABLED: 'true',
    MW_PROD_WRITES_ACK: names.WRITES_ACK,
    // Case and space are nothing that tells people apart.
    MW_OUTBOUND_ALLOWLIST_EMAILS: people.map(({ email }) => ` ${email.toUpperCase()}`).join(' ,'),
  })(world);
  parameter(world, names.SAFE_MODE, 'false');
  parameter(world, names.AUTOMATION, 'true');
};
/** Nothing goes out at all. */
const closed: Change = variables({ RICHPANEL_OUTBOUND_ENABLED: 'false' });
/** A line of the worker, `ago` ms before the window ends. */
const line =
  (message: object | string, ago = 2 * MINUTE): Change =>
  world => {
    const at = world.clock.now - ago;
    const text = typeof message === 'string' ? message : JSON.stringify({ level: 'INFO', ...message });
    appendLog(world, names.WORKER_LOG, 's', { at, ingestedAt: at, message: text });
  };
const reply = (more: object, ago?: number): Change => line({ event: 'outbound.reply', ticket: 'f00d', ...more }, ago);
/** Changes the newest ticket of somebody who is not on the list and was not answered. */
const stranger =
  (change: (ticket: Ticket, now: number) => void): Change =>
  world => {
    const ticket = richpanelOf(world).tickets.findLast(
      each => !cohort(world).includes(each.requester.email) && each.replies.length === 0,
    );
    if (ticket === undefined) throw new Error('the world has no such ticket');
    change(ticket, world.clock.now);
  };
const cohort = (world: World): readonly string[] =>
  customersOf(world.seed)
    .slice(0, 18)
    .map(({ email }) => email);
const answered = (ago: number): Change =>
  stranger((ticket, now) => {
    ticket.replies.push({ at: now - ago, author: 'agent-order-status-bot', body: 'On its way.' });
    ticket.updatedAt = now - ago;
  });
const tagged = stranger((ticket, now) => {
  ticket.tags.push('order-status-bot');
  ticket.updatedAt = now - MINUTE;
});

interface Asked {
  readonly before?: Change;
  readonly change?: Change;
  readonly more?: object;
  readonly watching?: Partial<Watching>;
  readonly waived?: boolean;
}

/** Lets the worker live through half an hour of phase 1, changes something, and asks. */
async function seen({ before = none, change = none, more = {}, watching, waived = false }: Asked = {}): Promise<Finding> {
  const rig = await rigOf(
    worldOf(world => {
      canary(world);
      before(world);
    }),
  );
  try {
    const openedAt = rig.clock.now();
    await rig.standIn.advance(30 * MINUTE);
    change(rig.world);
    const waiver = { check: 'contained', ticket: 'OS-1', owner: 'someone', reason: 'wish', expires: '2030-01-01' };
    const window = { openedAt, ms: 45 * MINUTE, every: MINUTE, closing: false, remembered: undefined, remember: () => {} };
    const [finding] = await observeAll([{ ...CHECK, ...more } as unknown as Check], rig.target, {
      ...lookingWith(rig.clock),
      waivers: waived ? [waiver] : [],
      ...(watching === undefined ? {} : { watching: () => ({ ...window, ...watching }) }),
    });
    expect(rig.standIn.calls.filter(({ write }) => write)).toEqual([]);
    const out = JSON.stringify(finding);
    for (const planted of [...PLANTED, ...plantedIn(rig.world), '@']) expect(out).not.toContain(planted);
    if (finding === undefined) throw new Error('there is no finding');
    return finding;
  } finally {
    await rig.standIn.close();
  }
}

const short = ({ outcome, reason }: Finding) => ({ outcome, reason });
const count = (finding: Finding, fact: string): number => {
  const found = finding.facts?.[fact];
  return found !== undefined && 'count' in found ? found.count : Number.NaN;
};

describe.concurrent('the proof of containment', () => {
  it('stands for the live worker that answers its cohort', async () => {
    const finding = await seen();
    expect(finding).toMatchObject({ outcome: 'pass', reason: 'MET', expected: { count: 0 }, actual: { count: 0 } });
    expect(count(finding, 'replies')).toBeGreaterThan(2);
    expect(count(finding, 'replies')).toBe(count(finding, 'answered'));
    expect(count(finding, 'writes')).toBeGreaterThan(count(finding, 'replies'));
    for (const fact of ['replies_outside', 'writes_outside', 'answered_outside']) expect(count(finding, fact)).toBe(0);
  });

  it('sees the worker that ignores its list', async () => {
    const finding = await seen({
      before: world => {
        orderStatusOf(world).defects.ignoresAllowlist = true;
      },
    });
    expect(short(finding)).toEqual({ outcome: 'fail', reason: 'CONTAINMENT_BREACH' });
  });

  it('sees the worker that tags although it may not', async () => {
    const defect: Change = world => {
      variables({ RICHPANEL_READ_ONLY: 'true' })(world);
      orderStatusOf(world).defects.writesWhileReadOnly = true;
    };
    expect(short(await seen({ before: defect }))).toEqual({ outcome: 'fail', reason: 'CONTAINMENT_BREACH' });
  });

  // biome-ignore format: a table reads by its rows
  const BREACHES: readonly (readonly [what: string, asked: Asked])[] = [
    ['a reply outside the list in the log', { change: reply({ allowlisted: false }) }],
    ['a reply a moment ago', { change: reply({ allowlisted: false }, 1000) }],
    ['a reply whose line has no flag', { change: reply({}) }],
    ['a reply whose flag is no flag', { change: reply({ allowlisted: 'perhaps' }) }],
    ['a reply whose flag is nothing', { change: reply({ allowlisted: null }) }],
    ['a line about a reply that is no JSON', { change: line('outbound.reply allowlisted') }],
    ['a tag without a reply in the log', { change: line({ event: 'outbound.write', operation: 'Tag', ticket: 'f00d' }) }],
    ['a write that names no ticket', { change: line({ event: 'outbound.write', operation: 'Tag' }) }],
    ['an answer that only the vendor knows of', { change: answered(MINUTE) }],
    ['a tag that only the vendor knows of', { change: tagged }],
    ['an answer at the vendor, while the log cannot be read', { change: world => { answered(MINUTE)(world); world.trouble.insights = [{ group: names.WORKER_LOG, ends: 'Failed' }]; } }],
    ['a reply in the log, while the vendor cannot be read', { change: world => { reply({ allowlisted: false })(world); richpanelOf(world).keys = []; } }],
    ['a reply in the log of a silent system', { before: closed, change: reply({ allowlisted: false }) }],
    ['a reply while watching', { change: reply({ allowlisted: false }), watching: {} }],
    ['an answer at the vendor while watching', { change: answered(MINUTE), watching: {} }],
    ['a reply that somebody would waive', { change: reply({ allowlisted: false }), waived: true }],
    ['a list that became shorter', { change: variables({ MW_OUTBOUND_ALLOWLIST_EMAILS: 'nobody@invalid' }) }],
    ['one of several words that are its tag', { more: { vendor: { ...VENDOR, marks: [{ path: 'tags', holds: ['other', 'order-status-bot'] }] } }, change: tagged }],
  ];
  it.each(BREACHES)('fails at once on %s', async (_what, asked) => {
    expect(short(await seen(asked))).toEqual({ outcome: 'fail', reason: 'CONTAINMENT_BREACH' });
  });

  // biome-ignore format: a table reads by its rows
  const PASSES: readonly (readonly [what: string, asked: Asked])[] = [
    ['a reply outside the list before the window', { change: reply({ allowlisted: false }, 40 * MINUTE) }],
    ['a reply outside the list before the watch', { change: reply({ allowlisted: false }, 31 * MINUTE), more: { within: '2h' }, watching: { closing: true } }],
    ['an answer before the window', { change: answered(31 * MINUTE) }],
    ['an event that only mentions a reply', { change: line({ event: 'note', of: 'outbound.reply' }) }],
    ['a person’s tag', { change: stranger((ticket, now) => { ticket.tags.push('vip'); ticket.updatedAt = now; }) }],
    ['a domain that holds all', { more: { domains: { function: names.WORKER, variable: 'MW_OUTBOUND_ALLOWLIST_DOMAINS' } }, change: world => { variables({ MW_OUTBOUND_ALLOWLIST_DOMAINS: 'Planted-Mail.example' })(world); tagged(world); } }],
    ['a look that is not the last, with replies', { watching: {} }],
    ['without the log’s writes', { more: { writes: undefined } }],
  ];
  it.each(PASSES)('stands beside %s', async (_what, asked) => {
    expect(short(await seen(asked))).toEqual({ outcome: 'pass', reason: 'MET' });
  });

  // biome-ignore format: a table reads by its rows
  const NOTHING_KNOWN: readonly (readonly [what: string, reason: Code, asked: Asked])[] = [
    ['a silent system', 'NO_ACTIVITY', { before: closed }],
    ['a silent system at the last look', 'NO_ACTIVITY', { before: closed, watching: { closing: true } }],
    ['a silent system while watching', 'WATCHING', { before: closed, watching: {} }],
    ['too few replies', 'NO_ACTIVITY', { more: { min_replies: 1000 } }],
    ['too few replies while watching', 'WATCHING', { more: { min_replies: 1000 }, watching: {} }],
    ['an event that nobody logs', 'NO_ACTIVITY', { more: { event: 'outbound.answer', writes: undefined } }],
    ['marks that nobody leaves', 'NO_ACTIVITY', { more: { vendor: { ...VENDOR, marks: [{ path: 'tags', holds: ['other'] }] } } }],
    ['a list that is being changed', 'UPDATE_IN_PROGRESS', { change: world => { const worker = world.aws.lambda.functions[names.WORKER]; if (worker) worker.lastUpdateStatus = 'InProgress'; } }],
  ];
  it.each(NOTHING_KNOWN)('says nothing of %s: %s', async (_what, reason, asked) => {
    expect(short(await seen(asked))).toEqual({ outcome: 'inconclusive', reason });
  });

  const vendor = (more: object): Asked => ({ more: { vendor: { ...VENDOR, ...more } } });
  // biome-ignore format: a table reads by its rows
  const ERRORS: readonly (readonly [what: string, reason: Code, asked: Asked])[] = [
    ['masked lines', 'LOG_GROUP_UNFIT', { change: world => { group(world).protection = '{"Name":"mask"}'; } }],
    ['a group that is younger than the window', 'LOG_GROUP_UNFIT', { change: world => { group(world).createdAt = world.clock.now - MINUTE; } }],
    ['a group that is not there', 'NOT_FOUND', { more: { group: '/aws/lambda/none' } }],
    ['a query that ends with a part', 'PARTIAL_DATA', { change: world => { world.trouble.insights = [{ group: names.WORKER_LOG, ends: 'Timeout' }]; } }],
    ['lines that come in late', 'LOGS_LATE', { change: world => { for (const event of Object.values(group(world).streams).flat()) event.ingestedAt = event.at + 5 * MINUTE; world.clock.now += 5 * MINUTE; } }],
    ['a flag in the place of the event', 'PLANT_UNSEEN', { before: closed, more: { flag: 'event', writes: undefined } }],
    ['no function', 'NOT_FOUND', { more: { allowlist: { function: 'none', variable: 'X' } } }],
    ['no list', 'ALLOWLIST_EMPTY', { more: { allowlist: { function: names.WORKER, variable: 'NONE' } } }],
    ['a list of nobody', 'ALLOWLIST_EMPTY', { change: variables({ MW_OUTBOUND_ALLOWLIST_EMAILS: ' , ' }) }],
    ['a key that the vendor does not take', 'DENIED', { change: world => { richpanelOf(world).keys = []; } }],
    ['a list cut short', 'SAMPLE_SHORT', { change: world => { richpanelOf(world).tickets = richpanelOf(world).tickets.slice(-30); }, more: { vendor: { ...VENDOR, total: undefined } } }],
    ['a list of too many pages', 'SAMPLE_PAGES', vendor({ max_pages: 1, reach: '20h' })],
    ['a list without items', 'RESPONSE_INCOMPLETE', vendor({ items: 'orders' })],
    ['a list in another order', 'SAMPLE_UNORDERED', { change: world => { richpanelOf(world).tickets.reverse(); } }],
    ['items that do not say when they were changed', 'RESPONSE_INCOMPLETE', vendor({ changed: 'changed' })],
    ['items without the mark’s place', 'RESPONSE_INCOMPLETE', vendor({ marks: [{ path: 'labels', holds: ['order-status-bot'] }] })],
    ['items without their subject', 'RESPONSE_INCOMPLETE', vendor({ subject: 'requester.phone' })],
    ['authors that the list does not tell', 'RESPONSE_INCOMPLETE', vendor({ marks: [{ path: 'comments', field: 'author', is: ['agent-order-status-bot'] }] })],
    ['a role that may not ask', 'DENIED', { change: world => { const session = world.aws.sts.sessions[KEY]; if (session) session.allow = [{ ops: ['logs:Describe*', 'lambda:*', 'secretsmanager:*'] }]; } }],
    ['answers without anything', 'RESPONSE_INCOMPLETE', { change: world => { world.trouble.empty = [{ service: 'logs', op: '*' }]; } }],
  ];
  it.each(ERRORS)('does not stand on %s: %s', async (_what, reason, asked) => {
    expect(short(await seen(asked))).toEqual({ outcome: 'error', reason });
  });
});
