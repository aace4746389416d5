/** The customers and their orders that a seed makes up. Every name, address and number is unmistakable, so that a search of outputs cannot miss it. */

import { randomFrom } from '../random.ts';
import type { Order } from '../vendors/state.ts';

export interface Customer {
  readonly name: string;
  readonly email: string;
}

/** How many customers write in, and how many of them the canary's and the wider list hold. */
export const CUSTOMERS = 36;
export const CANARY_COHORT = 6;
export const SCALE_COHORT = 18;

const FIRST = ['Zerafina', 'Quillon', 'Brunhilda', 'Thaddeus', 'Ottoline', 'Peregrine', 'Sunniva', 'Balthasar', 'Ysolde'];
const LAST = ['Quackenbush', 'Featherstonehaugh', 'Zwetschkenbaum', 'Umberfield', 'Pennyfarthing', 'Vonderklamm'];

/** The customers of a seed; the first `CANARY_COHORT` and `SCALE_COHORT` of them are on the lists. */
export function customersOf(seed: number): readonly Customer[] {
  const random = randomFrom(seed ^ 0x50454f50);
  return Array.from({ length: CUSTOMERS }, (_, index) => {
    const name = `${FIRST[index % FIRST.length]} ${LAST[(index * 5 + Math.floor(index / FIRST.length)) % LAST.length]}`;
    const mark = letters(random, 5).toLowerCase();
    return {
      name: `${name}-${letters(random, 3)}`,
      email: `${name.replace(' ', '.').toLowerCase()}.${mark}@planted-mail.example`,
    };
  });
}

/** What stands before the first ticket: one or two orders a customer, so that some requests are ambiguous. `now` in epoch ms. */
export function ordersBefore(seed: number, now: number): Order[] {
  const random = randomFrom(seed ^ 0x4f524445);
  return customersOf(seed).flatMap((customer, index) =>
    Array.from({ length: 1 + (index % 3 === 0 ? 1 : 0) }, (_, which) =>
      orderOf(customer, 700_000 + index * 10 + which, now - Math.ceil(random() * 20 * 86_400_000), random),
    ),
  );
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
