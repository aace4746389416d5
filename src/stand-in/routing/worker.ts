/** The worker: takes messages off the queue, tags and routes tickets, and answers as far as the switches let it. */
import { createHmac } from 'node:crypto';
import { putMetric } from '../aws/metrics.ts';
import type { World } from '../state.ts';
import { richpanelOf, type Ticket } from '../vendors/state.ts';
import { AUTOMATION, NAMESPACE, ROUTES_SINCE, SAFE_MODE, TEMPLATES, WORKER, WORKER_LOG } from './names.ts';
import { type Message, routingOf } from './state.ts';
import { log } from './traffic.ts';

/** From the queue to the worker, ms. */
const WAITS_MS = 5_000;

const TEAMS: Readonly<Record<string, string>> = {
  sales: 'sales',
  returns: 'returns',
  technical: 'technical-support',
  order_status: 'order-desk',
  shipping_delay: 'order-desk',
  delivered_not_received: 'claims',
  missing_items: 'claims',
  unknown: 'triage',
};

/** In the order in which they are looked for: what needs people comes first. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['unknown', /lawyer|chargeback|police|sue you/i],
  ['delivered_not_received', /delivered but|says delivered|never received/i],
  ['missing_items', /missing (item|from)|item is missing|incomplete/i],
  ['shipping_delay', /delayed|late shipment|still not shipped/i],
  ['order_status', /where is my (order|parcel)|order status|track/i],
  ['returns', /return|refund|exchange/i],
  ['technical', /does not work|error|broken|cannot log in/i],
  ['sales', /price|quote|buy|discount/i],
];

const ASKS: Readonly<Record<string, string>> = {
  order_status: 't_order_status_ask_order_number',
  shipping_delay: 't_order_status_ask_order_number',
  delivered_not_received: 't_delivered_not_received_intake',
  missing_items: 't_missing_items_intake',
  technical: 't_technical_support_intake',
};
const TELLS: Readonly<Record<string, string>> = {
  order_status: 't_order_status_verified',
  shipping_delay: 't_shipping_delay_verified',
};
const TEXTS: Readonly<Record<string, string>> = {
  t_order_status_ask_order_number: 'Please send us your order number and we will look at once.',
  t_delivered_not_received_intake: 'We are sorry. Please confirm the address and the day of delivery.',
  t_missing_items_intake: 'We are sorry. Please tell us which items did not come.',
  t_technical_support_intake: 'Please tell us the device and what you see on its screen.',
};

/** Tick: every message whose time has come. */
export function work(world: World, _fromMs: number, toMs: number): void {
  for (const message of routingOf(world).messages)
    if (message.state === 'queued' && message.queuedAt + WAITS_MS < toMs) process(world, message, message.queuedAt + WAITS_MS);
}

function process(world: World, message: Message, at: number): void {
  const { defects, version, logKey } = routingOf(world);
  const ticket = richpanelOf(world).tickets.find(({ id }) => id === message.ticket);
  message.attempts += 1;
  const hash = createHmac('sha256', logKey).update(message.ticket).digest('hex').slice(0, 16);
  if (ticket === undefined || defects.losesMessages) {
    message.attempts = 5;
    message.state = 'dead';
    putMetric(world, { namespace: NAMESPACE, metric: 'DeadLetters', at, value: 1 });
    log(world, WORKER_LOG, at, 'worker.failed', { ticket: hash });
    return;
  }
  message.state = 'processed';
  if (version !== ROUTES_SINCE || defects.doesNotRoute) return;
  const category = WORDS.find(([, words]) => words.test(ticket.body))?.[0] ?? 'unknown';
  message.category = category;
  message.team = TEAMS[category] ?? 'triage';
  message.tags = ['mw-routed', `category:${category}`];
  ticket.tags = [...new Set([...ticket.tags, ...message.tags])];
  ticket.team = message.team;
  ticket.updatedAt = at;
  answer(world, message, ticket, at);
  log(world, WORKER_LOG, at, 'ticket.processed', {
    ticket: hash,
    category,
    team: message.team,
    tier: message.tier ?? '0',
    template: message.template ?? 'none',
    replied: message.reply === 'sent',
  });
}

function answer(world: World, message: Message, ticket: Ticket, at: number): void {
  const { defects, orders } = routingOf(world);
  const category = message.category ?? 'unknown';
  const number = /#RT-\d+/.exec(ticket.body)?.[0];
  const email = ticket.requester.email.toLowerCase();
  const named = orders.find(order => order.number === number);
  const match = named && (named.email === email || defects.discloses) ? named : undefined;
  const tells = TELLS[category];
  if (match && tells !== undefined && enabled(world, tells) && verifies(world)) {
    message.tier = '2';
    message.template = tells;
    if (named && named.email !== email) log(world, WORKER_LOG, at, 'disclosure.without_match', { order: 1 });
    send(world, message, ticket, `Your order ${match.number} is ${match.status}, tracking ${match.tracking}.`, at);
    return;
  }
  const asks = ASKS[category];
  message.tier = asks === undefined ? '0' : '1';
  if (asks === undefined || !enabled(world, asks)) return;
  message.template = asks;
  send(world, message, ticket, TEXTS[asks] ?? '', at);
}

function send(world: World, message: Message, ticket: Ticket, body: string, at: number): void {
  if (!maySend(world)) return;
  ticket.replies.push({ at, author: 'mw-bot', body });
  message.reply = 'sent';
  putMetric(world, { namespace: NAMESPACE, metric: 'AutomationSends', at, value: 1 });
}

const standing = (world: World, name: string) => world.aws.ssm.parameters[name]?.versions.at(-1)?.value;

function maySend(world: World): boolean {
  const safe = standing(world, SAFE_MODE) !== 'false';
  return routingOf(world).defects.repliesInSafeMode || (!safe && standing(world, AUTOMATION) === 'true');
}

function enabled(world: World, template: string): boolean {
  if (routingOf(world).defects.repliesInSafeMode) return true;
  // What cannot be read enables nothing.
  try {
    return (JSON.parse(standing(world, TEMPLATES) ?? '[]') as unknown[]).includes(template);
  } catch {
    return false;
  }
}

const verifies = (world: World): boolean =>
  world.aws.lambda.functions[WORKER]?.environment['MW_TIER2_VERIFIER_ENABLED'] === 'true';
