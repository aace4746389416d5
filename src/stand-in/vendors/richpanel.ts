import type { Handler } from '../handler.ts';
import { RICHPANEL_HOST } from '../order-status/names.ts';
import type { World } from '../state.ts';
import { callOf, isFor, serve, type Vendor, type VendorAnswer, type VendorCall, type VendorOp } from './exchange.ts';
import { draw } from './rate.ts';
import { richpanelOf, type Ticket } from './state.ts';

const HEADER = 'x-richpanel-key';
const LARGEST_PAGE = 100;

const ROUTES: readonly { method: string; path: RegExp; op: VendorOp }[] = [
  { method: 'GET', path: /^\/v1\/tickets$/, op: { op: 'ListTickets', write: false, template: '/v1/tickets' } },
  { method: 'POST', path: /^\/v1\/tickets$/, op: { op: 'CreateTicket', write: true, template: '/v1/tickets' } },
  { method: 'GET', path: /^\/v1\/tickets\/([^/]+)$/, op: { op: 'GetTicket', write: false, template: '/v1/tickets/{id}' } },
  {
    method: 'POST',
    path: /^\/v1\/tickets\/([^/]+)\/replies$/,
    op: { op: 'Reply', write: true, template: '/v1/tickets/{id}/replies' },
  },
  { method: 'PUT', path: /^\/v1\/tickets\/([^/]+)\/tags$/, op: { op: 'Tag', write: true, template: '/v1/tickets/{id}/tags' } },
];

function route({ method, path }: VendorCall) {
  return ROUTES.find(candidate => candidate.method === method && candidate.path.test(path));
}

/** Richpanel: tickets, replies and tags. */
export const RICHPANEL: Vendor = {
  name: 'richpanel',
  op: call => route(call)?.op ?? null,
  admits: (world, call) => call.token !== undefined && richpanelOf(world).keys.includes(call.token),
  run: (world, call, op) => {
    const { allowed, retryAfter } = draw(world, 'richpanel', call.from === 'worker' ? undefined : richpanelOf(world).rate);
    if (!allowed) {
      const headers = { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) };
      return { status: 429, body: { errors: 'Too many requests' }, headers };
    }
    if (op.op === 'ListTickets') return list(world, call);
    if (op.op === 'CreateTicket') return create(world, call);
    const id = route(call)?.path.exec(call.path)?.[1];
    const ticket = richpanelOf(world).tickets.find(each => each.id === id);
    if (ticket === undefined) return { status: 404, body: { errors: 'no such ticket' } };
    if (op.op === 'GetTicket') return { status: 200, body: { ticket: shown(ticket) } };
    return op.op === 'Reply' ? reply(ticket, call) : tag(ticket, call);
  },
};

/** Richpanel over HTTP, by its host name. */
export const RICHPANEL_HANDLER: Handler = {
  name: RICHPANEL.name,
  matches: request => isFor(request, RICHPANEL_HOST),
  describe: request =>
    RICHPANEL.op(callOf(request, HEADER, 0, () => 0)) ?? { op: 'unknown', write: !/^(GET|HEAD)$/.test(request.method) },
  answer: (request, world, context) => serve(RICHPANEL, request, HEADER, world, context),
};

/** Newest first, as the real list; by the time they came in, if that is asked. */
function list(world: World, { query }: VendorCall): VendorAnswer {
  const size = number(query.get('per_page'), 25);
  const page = number(query.get('page'), 1);
  if (size === null || page === null || size > LARGEST_PAGE)
    return { status: 422, body: { errors: 'per_page is 1 to 100, page from 1' } };
  const after = time(query.get('created_after'), Number.NEGATIVE_INFINITY);
  const before = time(query.get('created_before'), Number.POSITIVE_INFINITY);
  if (Number.isNaN(after) || Number.isNaN(before)) return { status: 422, body: { errors: 'a time is written as in ISO 8601' } };
  const filtered = query.has('created_after') || query.has('created_before');
  const { tickets: all } = richpanelOf(world);
  const tickets = filtered ? all.filter(({ arrivedAt }) => arrivedAt >= after && arrivedAt < before) : all;
  const end = tickets.length - (page - 1) * size;
  const shownHere = end <= 0 ? [] : tickets.slice(Math.max(0, end - size), end).reverse();
  return { status: 200, body: { tickets: shownHere.map(shown), page, per_page: size, total: tickets.length } };
}

function number(text: string | null, otherwise: number): number | null {
  if (text === null) return otherwise;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** Epoch ms of a time in ISO 8601; NaN when it is none. */
function time(text: string | null, otherwise: number): number {
  return text === null ? otherwise : Date.parse(text);
}

function shown(ticket: Ticket) {
  const { id, arrivedAt, updatedAt, subject, body, requester, tags, team, replies } = ticket;
  return {
    id,
    created_at: new Date(arrivedAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
    subject,
    body,
    requester,
    tags,
    comments: replies.length,
    // Only what somebody has created here is routed.
    ...(team === undefined ? {} : { team, last_reply: replies.at(-1)?.body ?? null }),
  };
}

function create(world: World, { text, at }: VendorCall): VendorAnswer {
  const { subject, body, email } = fields(text);
  if (typeof subject !== 'string' || typeof body !== 'string' || typeof email !== 'string')
    return { status: 422, body: { errors: 'subject, body and email are required' } };
  const { tickets } = richpanelOf(world);
  const id = `T${String(tickets.length + 1).padStart(6, '0')}`;
  const requester = { name: 'a customer', email };
  tickets.push({ id, arrivedAt: at, subject, body, requester, tags: [], team: null, replies: [], updatedAt: at });
  return { status: 201, body: { ticket: { id } } };
}

function reply(ticket: Ticket, { text, at }: VendorCall): VendorAnswer {
  const { author, body } = fields(text);
  if (typeof author !== 'string' || typeof body !== 'string' || body === '') {
    return { status: 422, body: { errors: 'author and body are required' } };
  }
  ticket.replies.push({ at, author, body });
  ticket.updatedAt = at;
  return { status: 201, body: { reply: { ticket: ticket.id, number: ticket.replies.length } } };
}

function tag(ticket: Ticket, { text, at }: VendorCall): VendorAnswer {
  const { tags } = fields(text);
  if (!Array.isArray(tags) || !tags.every(each => typeof each === 'string')) {
    return { status: 422, body: { errors: 'tags is a list of words' } };
  }
  ticket.tags = [...new Set([...ticket.tags, ...tags])];
  ticket.updatedAt = at;
  return { status: 200, body: { tags: ticket.tags } };
}

/** The members of a JSON object; none when the text is something else, which the caller answers with 422. */
function fields(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
