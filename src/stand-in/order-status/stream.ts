/** Tickets and orders as they come in. Each minute is made from the seed and the minute alone, however the clock is moved. */
import { randomFrom } from '../random.ts';
import type { World } from '../state.ts';
import { type Order, richpanelOf, shopifyOf, type Ticket } from '../vendors/state.ts';
import { type Customer, customersOf, hasTwo, newcomer, orderOf } from './people.ts';
import { orderStatusOf } from './state.ts';

const MINUTE_MS = 60_000;

/** What customers write about, and how often (weights): of those who ask for an order, nineteen in twenty can be matched to one. */
export const KINDS = [
  { kind: 'order-number', weight: 62 },
  { kind: 'email-only', weight: 16 },
  { kind: 'ambiguous', weight: 3 },
  { kind: 'unknown', weight: 1 },
  { kind: 'other', weight: 18 },
] as const;
export type Kind = (typeof KINDS)[number]['kind'];

/** Arrivals a minute: at least and at most. */
export const TICKETS_A_MINUTE = { least: 1, most: 3 } as const;
/** Probability of one new order in a minute. */
export const ORDERS_A_MINUTE = 0.4;
/** Share of those who quote an order's number that are regular customers; the others have ordered just now. */
const REGULARS = 0.75;
/** The newest orders, which newcomers write about. */
const RECENT = 60;

/** Tick: what arrives at instants in [fromMs, toMs). */
export function arrive(world: World, fromMs: number, toMs: number): void {
  const minute = Math.floor(fromMs / MINUTE_MS);
  const { orders, tickets } = arrivals(world.seed, minute, shopifyOf(world).orders);
  shopifyOf(world).orders.push(...orders.filter(order => order.createdAt >= fromMs && order.createdAt < toMs));
  const until = Math.min(toMs, orderStatusOf(world).quietFrom ?? toMs);
  richpanelOf(world).tickets.push(...tickets.filter(ticket => ticket.arrivedAt >= fromMs && ticket.arrivedAt < until));
}

/** All that arrives in one minute since the epoch, oldest first. `known` are orders to write about, oldest first. */
function arrivals(seed: number, minute: number, known: readonly Order[]): { orders: Order[]; tickets: Ticket[] } {
  const random = randomFrom((seed * 1_000_003 + minute) >>> 0);
  const start = minute * MINUTE_MS;
  const shop: Shop = { customers: customersOf(seed), known: known.filter(({ createdAt }) => createdAt < start), random };
  const count = TICKETS_A_MINUTE.least + Math.floor(random() * (TICKETS_A_MINUTE.most - TICKETS_A_MINUTE.least + 1));
  const tickets = Array.from({ length: count }, (_, index) =>
    ticketOf(
      `RP-${minute.toString(36).toUpperCase()}-${index}`,
      start + Math.floor(((index + 0.2 + random() * 0.6) / count) * MINUTE_MS),
      shop,
    ),
  );
  const ordered = random() < ORDERS_A_MINUTE;
  const orders = ordered
    ? [orderOf(newcomer(random), 800_000 + (minute % 100_000), start + Math.floor(random() * MINUTE_MS), random)]
    : [];
  return { orders, tickets };
}

/** What a ticket is made from. */
interface Shop {
  readonly customers: readonly Customer[];
  /** Only orders older than the minute, so that the split of a minute does not matter. */
  readonly known: readonly Order[];
  readonly random: () => number;
}

function ticketOf(id: string, arrivedAt: number, shop: Shop): Ticket {
  const kind = kindOf(shop.random());
  const { customer, quoted } = writerOf(kind, shop);
  return {
    id,
    arrivedAt,
    subject: SUBJECTS[kind],
    body: BODIES[kind].replace('{order}', quoted).replace('{name}', customer.name),
    requester: { name: customer.name, email: customer.email },
    tags: [],
    replies: [],
    updatedAt: arrivedAt,
  };
}

/** Who writes a ticket of a kind, and the order's number that they quote. */
function writerOf(kind: Kind, { customers, known, random }: Shop): { readonly customer: Customer; readonly quoted: string } {
  if (kind === 'unknown') return { customer: newcomer(random), quoted: '' };
  if (kind === 'order-number') {
    const regular = random() < REGULARS;
    const email = pick(customers, random).email;
    const order = pick(regular ? known.filter(each => each.email === email) : known.slice(-RECENT), random);
    return { customer: { name: order.customer, email: order.email }, quoted: order.name };
  }
  const writers = kind === 'other' ? customers : customers.filter((_, index) => hasTwo(index) === (kind === 'ambiguous'));
  return { customer: pick(writers, random), quoted: '' };
}

/** The same ticket as somebody writes it who does not have the order's number at hand. */
export function unquoted(ticket: Ticket): void {
  ticket.subject = SUBJECTS['email-only'];
  ticket.body = BODIES['email-only'].replace('{name}', ticket.requester.name);
}

const SUBJECTS: Readonly<Record<Kind, string>> = {
  'order-number': 'Where is my parcel',
  'email-only': 'No news of my order',
  unknown: 'No news of my order',
  ambiguous: 'One of my orders',
  other: 'A question about candles',
};

const BODIES: Readonly<Record<Kind, string>> = {
  'order-number': 'Dear scent smiths, whither has {order} wandered? Yours in lavender, {name}',
  'email-only': 'My parcel of vetiver seems to be somewhere between two moons. Impatiently, {name}',
  unknown: 'My parcel of vetiver seems to be somewhere between two moons. Impatiently, {name}',
  ambiguous: 'One of my two bergamot parcels is lost, guess which one. Riddlingly, {name}',
  other: 'Does your tonka candle frighten parrots? Asking for a parrot, {name}',
};

function kindOf(draw: number): Kind {
  const total = KINDS.reduce((sum, { weight }) => sum + weight, 0);
  let left = draw * total;
  for (const { kind, weight } of KINDS) {
    left -= weight;
    if (left < 0) return kind;
  }
  return 'other';
}

function pick<T>(from: readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}
