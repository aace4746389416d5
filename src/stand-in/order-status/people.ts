/** The customers and their orders that a seed makes up. Every name, address and number is unmistakable, so that a search of outputs cannot miss it. */

import { randomFrom } from '../random.ts';
import type { Order } from '../vendors/state.ts';

export interface Customer {
  readonly name: string;
  readonly email: string;
}

/** How many regular customers there are, and how many of them the canary's and the wider list hold. */
export const CUSTOMERS = 36;
export const CANARY_COHORT = 6;
export const SCALE_COHORT = 18;

const FIRST = ['Zerafina', 'Quillon', 'Brunhilda', 'Thaddeus', 'Ottoline', 'Peregrine', 'Sunniva', 'Balthasar', 'Ysolde'];
const LAST = ['Quackenbush', 'Featherstonehaugh', 'Zwetschkenbaum', 'Umberfield', 'Pennyfarthing', 'Vonderklamm'];

/** The regular customers of a seed; the first `CANARY_COHORT` and `SCALE_COHORT` of them are on the lists. */
export function customersOf(seed: number): readonly Customer[] {
  if (made?.seed === seed) return made.customers;
  const random = randomFrom(seed ^ 0x50454f50);
  made = { seed, customers: Array.from({ length: CUSTOMERS }, (_, index) => customerOf(index, random)) };
  return made.customers;
}

/** The last ones made up: each minute of a day asks for them. */
let made: { readonly seed: number; readonly customers: readonly Customer[] } | undefined;

/** Somebody who comes by once: no list names them, and they order at most once. `random` makes them up. */
export function newcomer(random: () => number): Customer {
  return customerOf(Math.floor(random() * FIRST.length * LAST.length), random);
}

function customerOf(index: number, random: () => number): Customer {
  const name = `${FIRST[index % FIRST.length]} ${LAST[(index * 5 + Math.floor(index / FIRST.length)) % LAST.length]}`;
  const mark = letters(random, 5).toLowerCase();
  return {
    name: `${name}-${letters(random, 3)}`,
    email: `${name.replace(' ', '.').toLowerCase()}.${mark}@planted-mail.example`,
  };
}

/** Whether a regular customer has two orders instead of one, so that some requests are ambiguous. */
export const hasTwo = (index: number): boolean => index % 3 === 0;

/** What stands before the first ticket: one or two orders a regular customer, oldest first. `now` in epoch ms. */
export function ordersBefore(seed: number, now: number): Order[] {
  const random = randomFrom(seed ^ 0x4f524445);
  return customersOf(seed)
    .flatMap((customer, index) =>
      Array.from({ length: hasTwo(index) ? 2 : 1 }, (_, which) =>
        orderOf(customer, 700_000 + index * 10 + which, now - Math.ceil(random() * 20 * 86_400_000), random),
      ),
    )
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** One order. `id` is Shopify's own number, `createdAt` in epoch ms. */
export function orderOf(customer: Customer, id: number, createdAt: number, random: () => number): Order {
  const shipped = random();
  return {
    id,
    name: `#SC-${letters(random, 4)}-${digits(random, 5)}`,
    email: customer.email,
    customer: customer.name,
    createdAt,
    updatedAt: createdAt,
    fulfillment: shipped < 0.6 ? 'fulfilled' : shipped < 0.7 ? 'partial' : null,
    trackingNumber: shipped < 0.7 ? `TRK-${letters(random, 6)}-${digits(random, 6)}` : null,
    tags: [],
  };
}

/** Consonants only: no word comes about by chance. */
function letters(random: () => number, length: number): string {
  const from = 'BCDFGHJKLMNPQRSTVWXZ';
  return Array.from({ length }, () => from[Math.floor(random() * from.length)]).join('');
}

function digits(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 10)).join('');
}
