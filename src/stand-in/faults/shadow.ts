import { createHash } from 'node:crypto';
import type { Code } from '../../codes.ts';
import type { Outcome } from '../../finding.ts';
import * as names from '../order-status/names.ts';
import { customersOf, hasTwo, orderOf } from '../order-status/people.ts';
import { orderStatusOf } from '../order-status/state.ts';
import { unquoted } from '../order-status/stream.ts';
import { randomFrom } from '../random.ts';
import type { World } from '../state.ts';
import type { Quirk } from '../trouble.ts';
import { richpanelOf, shopifyOf } from '../vendors/state.ts';
import { type Expectation, type Fault, JOB } from './fault.ts';
import { withLyingCommand } from './lying-command.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** From a strike right before the phase's job to the middle of the minutes that the report and its proofs look back on, ms. */
const INTO_WINDOW_MS = 8 * MINUTE_MS;
/** Orders of newcomers have these ids and above. */
const NEWCOMERS_FROM = 800_000;

const at = { beforeJob: JOB.phase('shadow') } as const;
const ORDERS = { service: 'shopify', op: 'ListOrders' } as const;

/** Seen by one check of the shadow report's gate, which undoes the phase. */
function seenBy(check: string, outcome: Outcome, reason: Code): Expectation {
  return { phase: 'shadow', gate: 'leave', end: 'undo', seen: [{ check, outcome, reason }] };
}

function quirk(world: World, one: Quirk): void {
  world.trouble.quirks = [...(world.trouble.quirks ?? []), one];
}

/** One request in the worker's log that it never made. */
function stray(world: World, request: { method: string; host: string; path: string; operation: string }): void {
  orderStatusOf(world).strays.push({ at: world.clock.now + INTO_WINDOW_MS, ...request });
}

/** A number 0..1 that belongs to a thing, the same in every rehearsal. */
function lot(thing: string): number {
  return createHash('sha256').update(thing).digest().readUInt32BE(0) / 2 ** 32;
}

/** What the no-write proof must see, or must not be content with. */
const PROOF_FAULTS: readonly Fault[] = [
  {
    id: 'single-richpanel-post',
    title: 'the worker’s log tells of one POST to Richpanel',
    at,
    expect: seenBy('no-writes', 'fail', 'WRITE_SEEN'),
    apply: world =>
      stray(world, { method: 'POST', host: names.RICHPANEL_HOST, path: '/v1/tickets/{id}/replies', operation: 'Reply' }),
  },
  {
    id: 'graphql-mutation-logged',
    title: 'the worker’s log tells of one GraphQL mutation at Shopify',
    at,
    expect: seenBy('no-writes', 'fail', 'WRITE_SEEN'),
    apply: world =>
      stray(world, {
        method: 'POST',
        host: names.SHOPIFY_HOST,
        path: '/admin/api/{version}/graphql.json',
        operation: 'Mutate',
      }),
  },
  {
    id: 'idle-log-group',
    title: 'the worker logs none of its requests, so that its log proves nothing',
    at,
    expect: seenBy('no-writes', 'error', 'NO_SIGNAL'),
    apply: world => {
      orderStatusOf(world).defects.logsNoRequests = true;
    },
  },
  {
    id: 'partial-query-results',
    title: 'Logs Insights ends each query before it has seen every line',
    at,
    expect: seenBy('no-writes', 'error', 'PARTIAL_DATA'),
    apply: world => {
      world.trouble.insights = [{ group: names.WORKER_LOG, ends: 'Timeout' }];
    },
  },
  {
    id: 'growing-records',
    title: 'each query of the worker’s log sees more lines than the one before',
    at,
    expect: seenBy('no-writes', 'error', 'LOGS_STILL_GROWING'),
    apply: world => {
      world.trouble.insights = [{ group: names.WORKER_LOG, growsBy: 3 }];
    },
  },
];

/** What the report itself must tell. */
const REPORT_FAULTS: readonly Fault[] = [
  {
    id: 'match-rate-down',
    title: 'three in four orders of new customers cannot be found any more: the match rate falls by more than 10 points',
    at,
    baseline: true,
    expect: seenBy('match-rate', 'fail', 'MATCH_RATE_DOWN'),
    apply: world => {
      const shopify = shopifyOf(world);
      shopify.orders = shopify.orders.filter(({ id }) => id < NEWCOMERS_FROM || id % 4 === 0);
    },
  },
  {
    id: 'category-shift',
    title: 'most customers no longer quote their order’s number',
    at,
    baseline: true,
    expect: seenBy('category-mix', 'fail', 'CATEGORY_SHIFT'),
    apply: world => {
      const emails = shopifyOf(world).orders.map(({ email }) => email);
      const several = new Set(emails.filter((email, index) => emails.indexOf(email) !== index));
      for (const ticket of richpanelOf(world).tickets) {
        if (!several.has(ticket.requester.email) && ticket.body.includes('#SC-') && lot(ticket.id) < 0.65) unquoted(ticket);
      }
    },
  },
  {
    id: 'ambiguous-share-up',
    title: 'an import gave every regular customer a second order',
    at,
    expect: seenBy('ambiguous-share', 'fail', 'SHARE_TOO_HIGH'),
    apply: world => {
      const { orders } = shopifyOf(world);
      const random = randomFrom(world.seed ^ 0x494d504f);
      customersOf(world.seed).forEach((customer, index) => {
        if (!hasTwo(index)) orders.push(orderOf(customer, 790_000 + index, world.clock.now - 3 * DAY_MS, random));
      });
      orders.sort((a, b) => a.createdAt - b.createdAt);
    },
  },
  {
    id: 'field-vanished',
    title: 'Richpanel’s tickets come without a subject',
    at,
    expect: seenBy('fields', 'fail', 'FIELD_VANISHED'),
    apply: world => quirk(world, { service: 'richpanel', op: 'ListTickets', kind: 'without', list: 'tickets', field: 'subject' }),
  },
  {
    id: 'ticket-changed-in-window',
    title: 'somebody tags tickets while nothing may write',
    at,
    expect: seenBy('nothing-changed', 'fail', 'CHANGED_IN_WINDOW'),
    apply: world => {
      for (const ticket of richpanelOf(world).tickets.filter(({ id }) => lot(id) < 0.1)) {
        ticket.tags = ['seen'];
        ticket.updatedAt = world.clock.now + INTO_WINDOW_MS;
      }
    },
  },
  {
    id: 'lying-report-command',
    title: 'the team’s own report script ends with 0 although its report is not whole',
    at: 'start',
    expect: seenBy('report-complete', 'error', 'REPORT_EXIT_CONTRADICTED'),
    plan: withLyingCommand,
    apply: () => undefined,
  },
];

/** What vendors do to those who read them. */
const VENDOR_FAULTS: readonly Fault[] = [
  {
    id: 'rate-limit-storm',
    title: 'Shopify answers 429 to the sampler whenever it asks for something new',
    at,
    expect: seenBy('rate-limits', 'fail', 'RATE_LIMITED'),
    apply: world => quirk(world, { ...ORDERS, kind: 'limited' }),
  },
  {
    id: 'dripping-api',
    title: 'Shopify lets the body of some answers drip',
    at,
    expect: seenBy('error-share', 'fail', 'SHARE_TOO_HIGH'),
    apply: world => quirk(world, { ...ORDERS, kind: 'dripping', ms: 50, times: 8 }),
  },
  {
    id: 'redirect-elsewhere',
    title: 'Shopify sends one lookup to another host',
    at,
    expect: seenBy('reads-only', 'fail', 'READ_REFUSED'),
    apply: world => quirk(world, { ...ORDERS, kind: 'elsewhere', location: 'https://elsewhere.invalid/orders.json', times: 1 }),
  },
  {
    id: 'error-page-lookup',
    title: 'Shopify answers some lookups with an error page and status 200',
    at,
    expect: seenBy('error-share', 'fail', 'SHARE_TOO_HIGH'),
    apply: world => quirk(world, { ...ORDERS, kind: 'page', share: 0.1 }),
  },
  {
    id: 'vendor-deprecation',
    title: 'Shopify says that what is asked is deprecated',
    at,
    expect: seenBy('vendor-version', 'fail', 'VERSION_DEPRECATED'),
    apply: world =>
      quirk(world, {
        service: 'shopify',
        op: '*',
        kind: 'header',
        name: 'x-shopify-api-deprecated-reason',
        value: 'https://shopify.dev/api/usage/versioning',
      }),
  },
];

/** What the shadow report of real traffic must see, each by its own check. */
export const SHADOW_FAULTS: readonly Fault[] = [...PROOF_FAULTS, ...REPORT_FAULTS, ...VENDOR_FAULTS];
