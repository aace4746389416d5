/** What the worker does with one ticket. */
import type { World } from '../state.ts';
import { RICHPANEL } from '../vendors/richpanel.ts';
import { SHOPIFY } from '../vendors/shopify.ts';
import type { Client } from './client.ts';
import { hashOf, type Log } from './log.ts';
import { OPENAI_HOST, OPENAI_KEY, RICHPANEL_HOST, RICHPANEL_KEY, SHOPIFY_HOST, SHOPIFY_TOKEN, SHOPIFY_VERSION } from './names.ts';
import { currentSecret } from './secret.ts';
import { orderStatusOf } from './state.ts';
import { isLimited, isListed, type Permission } from './switches.ts';

export interface Work {
  readonly world: World;
  /** When the run began, epoch ms. */
  readonly at: number;
  readonly may: Permission;
  readonly call: Client;
  readonly log: Log;
  readonly draw: () => number;
}

export interface Incoming {
  readonly id: string;
  readonly body: string;
  readonly email: string;
}

interface Match {
  readonly id: number;
  readonly name: string;
}

/** Classifies, matches and, where everything allows it, answers and tags. True when a reply went out. */
export function handle(ticket: Incoming, on: Work): boolean {
  const { world, may } = on;
  const hash = hashOf(world, ticket.id);
  const { defects } = orderStatusOf(world);
  // The defect writes before it asks anything.
  if (defects.writesWhileReadOnly && may.readOnly) tag(ticket, hash, on);
  if (!may.intents || !aboutOrders(ticket, hash, on)) return false;
  const order = may.matches ? match(ticket, hash, on) : null;
  if (order === null || !may.answers) return false;
  const listed = isListed(may.allowlist, ticket.email);
  if (!listed && isLimited(may.allowlist) && !defects.ignoresAllowlist) return false;
  if (!reply(ticket, hash, listed, on)) return false;
  tag(ticket, hash, on);
  if (may.shopifyWrites) tagOrder(order, hash, on);
  return true;
}

/** The intent, as OpenAI tells it; a failure leaves the ticket to a person. */
function aboutOrders({ body }: Incoming, ticket: string, { world, at, log, draw }: Work): boolean {
  const drawn = draw() < orderStatusOf(world).rates.openaiFailure;
  const fails = planned(world, at) || drawn || currentSecret(world, OPENAI_KEY) === undefined;
  const status = fails ? 500 : 200;
  log(fails ? 'WARN' : 'INFO', 'outbound.request', {
    method: 'POST',
    host: OPENAI_HOST,
    path: '/v1/responses',
    operation: 'Classify',
    status,
    ticket,
  });
  if (fails) {
    log('WARN', 'openai.intent.failed', { ticket });
    return false;
  }
  const orders = /\bparcel|#SC-/.test(body);
  log('INFO', 'openai.intent.ok', { intent: orders ? 'order_status' : 'other', ticket });
  return orders;
}

/** Whether a failure was due by now; each comes once. */
function planned(world: World, at: number): boolean {
  const state = orderStatusOf(world);
  const due = state.openaiFailsAt.findIndex(each => each <= at);
  if (due < 0) return false;
  state.openaiFailsAt.splice(due, 1);
  return true;
}

/** The one order that a ticket speaks of: by its number, else by the address if that leaves exactly one. */
function match({ body, email }: Incoming, ticket: string, { call, log }: Work): Match | null {
  const number = /#SC-[A-Z]+-\d+/.exec(body)?.[0];
  const answer = call({
    vendor: SHOPIFY,
    host: SHOPIFY_HOST,
    secret: SHOPIFY_TOKEN,
    method: 'GET',
    path: `/admin/api/${SHOPIFY_VERSION}/orders.json`,
    query: { status: 'any', email, ...(number === undefined ? {} : { name: number }) },
    ticket,
  });
  // Too many requests is the vendor's trouble; everything else that is no answer is ours.
  if (answer.status === 429) return null;
  const orders = answer.status === 200 ? ordersOf(answer.body) : null;
  if (orders === null) {
    log('ERROR', 'worker.failed', { reason: 'orders unreadable', status: answer.status });
    return null;
  }
  const how = orders.length === 1 ? (number === undefined ? 'email' : 'number') : orders.length === 0 ? 'none' : 'ambiguous';
  log('INFO', 'order.match', { how, ticket });
  return orders.length === 1 ? (orders[0] ?? null) : null;
}

function ordersOf(body: unknown): Match[] | null {
  if (typeof body !== 'object' || body === null || !('orders' in body) || !Array.isArray(body.orders)) return null;
  return body.orders.map(order => ({ id: Number(order.id), name: String(order.name) }));
}

function reply({ id }: Incoming, ticket: string, allowlisted: boolean, { may, call, log }: Work): boolean {
  const answer = call({
    vendor: RICHPANEL,
    host: RICHPANEL_HOST,
    secret: RICHPANEL_KEY,
    method: 'POST',
    path: `/v1/tickets/${id}/replies`,
    body: { author: may.author ?? '', body: 'Your order is on its way; the tracking page has the details.' },
    ticket,
  });
  if (answer.status !== 201) return false;
  log('INFO', 'outbound.reply', { allowlisted, ticket });
  log('INFO', 'outbound.write', { operation: 'Reply', read_only: may.readOnly, ticket });
  return true;
}

function tag({ id }: Incoming, ticket: string, { may, call, log }: Work): void {
  const path = `/v1/tickets/${id}/tags`;
  const body = { tags: ['order-status-bot'] };
  const answer = call({ vendor: RICHPANEL, host: RICHPANEL_HOST, secret: RICHPANEL_KEY, method: 'PUT', path, body, ticket });
  if (answer.status === 200) log('INFO', 'outbound.write', { operation: 'Tag', read_only: may.readOnly, ticket });
}

function tagOrder({ id }: Match, ticket: string, { may, call, log }: Work): void {
  const answer = call({
    vendor: SHOPIFY,
    host: SHOPIFY_HOST,
    secret: SHOPIFY_TOKEN,
    method: 'POST',
    path: `/admin/api/${SHOPIFY_VERSION}/graphql.json`,
    body: { query: `mutation { tagsAdd(id: "gid://shopify/Order/${id}", tags: ["answered"]) { userErrors { message } } }` },
    ticket,
  });
  if (answer.status === 200) log('INFO', 'outbound.write', { operation: 'TagOrder', read_only: may.readOnly, ticket });
}
