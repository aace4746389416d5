/** Tickets and orders as they come in. Each minute is made from the seed and the minute alone, however the clock is moved. */
import { randomFrom } from '../random.ts';
import type { World } from '../state.ts';
import { type Order, richpanelOf, shopifyOf, type Ticket } from '../vendors/state.ts';
import { type Customer, customersOf, orderOf } from './people.ts';

const MINUTE_MS = 60_000;

/** What customers write about, and how often (weights). */
export const KINDS = [
  { kind: 'order-number', weight: 45 },
  { kind: 'email-only', weight: 25 },
  { kind: 'ambiguous', weight: 12 },
  { kind: 'other', weight: 18 },
] as const;
export type Kind = (typeof KINDS)[number]['kind'];

/** Arrivals a minute: at least and at most. */
export const TICKETS_A_MINUTE = { least: 1, most: 3 } as const;
/** Probability of one new order in a minute. */
export const ORDERS_A_MINUTE = 0.4;

/** Tick: what arrives at instants in [fromMs, toMs). */
export function arrive(world: World, fromMs: number, toMs: number): void {
  const minute = Math.floor(fromMs / MINUTE_MS);
  const { orders, tickets } = arrivals(world.seed, minute, shopifyOf(world).orders);
  shopifyOf(world).orders.push(...orders.filter(order => order.createdAt >= fromMs && order.createdAt < toMs));
  richpanelOf(world).tickets.push(...tickets.filter(ticket => ticket.arrivedAt >= fromMs && ticket.arrivedAt < toMs));
}

/** All that arrives in one minute since the epoch, oldest first. `known` are orders to write about. */
function arrivals(seed: number, minute: number, known: readonly Order[]): { orders: Order[]; tickets: Ticket[] } {
  const random = randomFrom((seed * 1_000_003 + minute) >>> 0);
  const customers = customersOf(seed);
  const start = minute * MINUTE_MS;
  const count = TICKETS_A_MINUTE.least + Math.floor(random() * (TICKETS_A_MINUTE.most - TICKETS_A_MINUTE.least + 1));
  const tickets = Array.from({ length: count }, (_, index) =>
    ticketOf({
      id: `RP-${minute.toString(36).toUpperCase()}-${index}`,
      arrivedAt: start + Math.floor(((index + 0.2 + random() * 0.6) / count) * MINUTE_MS),
      customer: pick(customers, random),
      known,
      start,
      random,
    }),
  );
  const ordered = random() < ORDERS_A_MINUTE;
  const orders = ordered
    ? [orderOf(pick(customers, random), 800_000 + (minute % 100_000), start + Math.floor(random() * MINUTE_MS), random)]
    : [];
  return { orders, tickets };
}

interface Draft {
  readonly id: string;
  readonly arrivedAt: number;
  readonly customer: Customer;
  readonly known: readonly Order[];
  /** Only orders older than this are written about, so that the split of a minute does not matter. */
  readonly start: number;
  readonly random: () => number;
}

function ticketOf({ id, arrivedAt, customer, known, start, random }: Draft): Ticket {
  const own = known.filter(order => order.email === customer.email && order.createdAt < start);
  const kind = kindOf(random());
  const order = own[Math.floor(random() * own.length)];
  const asked = kind === 'order-number' && order !== undefined ? order.name : '';
  return {
    id,
    arrivedAt,
    subject: SUBJECTS[kind],
    body: BODIES[kind].replace('{order}', asked).replace('{name}', customer.name),
    requester: { name: customer.name, email: customer.email },
    tags: [],
    replies: [],
  };
}

const SUBJECTS: Readonly<Record<Kind, string>> = {
  'order-number': 'Where is my parcel',
  'email-only': 'No news of my order',
  ambiguous: 'One of my orders',
  other: 'A question about candles',
};

const BODIES: Readonly<Record<Kind, string>> = {
  'order-number': 'Dear scent smiths, whither has {order} wandered? Yours in lavender, {name}',
  'email-only': 'My parcel of vetiver seems to be somewhere between two moons. Impatiently, {name}',
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
