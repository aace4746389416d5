import { awsParameters } from '../../src/aws/parameters.ts';
import { awsSecrets } from '../../src/aws/secrets.ts';
import type { Clock } from '../../src/clock.ts';
import { vendorHttp } from '../../src/http/http.ts';
import type { ReportPlan, Sampler } from '../../src/plan/schema/index.ts';
import type { TakeOn, TakeRun } from '../../src/sampler/run.ts';
import { type Answer, type Handler, json, type StandInRequest } from '../../src/stand-in/handler.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld, type World } from '../../src/stand-in/state.ts';

export const NOW = Date.UTC(2026, 9, 5, 8);
export const MINUTE = 60_000;
export const DESK = 'desk.example.com';
export const SHOP = 'shop.example.com';
const KEY = 'ASIAADMIN';

/** A ticket of the desk, as its list shows it. */
export interface Ticket {
  readonly id: string;
  readonly created_at: string;
  readonly [field: string]: unknown;
}

/** An order of the shop, as its answers show it. */
export interface Order {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly [field: string]: unknown;
}

/** What the desk and the shop hold, and how they answer. */
export interface Vendors {
  /** Newest first. */
  tickets: Ticket[];
  orders: Order[];
  readonly log: { readonly method: string; readonly host: string; readonly path: string; readonly text: string }[];
  /** Answers in place of the vendor. */
  instead?: (request: StandInRequest, host: string) => Answer | undefined | Promise<Answer | undefined>;
  perPage: number;
}

export const iso = (ms: number): string => new Date(ms).toISOString();

/** A ticket that came in so many minutes ago, about an order. */
export function ticket(id: number, minutesAgo: number, more: Readonly<Record<string, unknown>> = {}): Ticket {
  const at = iso(NOW - minutesAgo * MINUTE);
  return {
    id: `T${id}`,
    created_at: at,
    updated_at: at,
    subject: 'where is it',
    body: `my parcel #SC-US-${1000 + id} please`,
    requester: { email: `PLANTED-person-${id}@example.com` },
    ...more,
  };
}

/** An order with a number and an address. */
export function order(id: number, more: Readonly<Record<string, unknown>> = {}): Order {
  const at = iso(NOW - 5000 * MINUTE);
  return { id, name: `#SC-US-${1000 + id}`, email: `planted-PERSON-${id}@example.com`, created_at: at, updated_at: at, ...more };
}

/** The sampler of these tests, as a plan would write it. */
export function samplerPlan(more: Partial<Sampler> = {}): ReportPlan & { readonly sampler: Sampler } {
  return {
    id: 'tickets',
    hosts: [DESK, SHOP],
    within: '20m',
    sampler: {
      over: '24h',
      samples: 20,
      batch: 5,
      pause: '2s',
      in_flight: 5,
      limited_share: 0.1,
      sample: {
        get: `https://${DESK}/v1/tickets?per_page=10`,
        items: 'tickets',
        id: 'id',
        at: 'created_at',
        changed: 'updated_at',
        cursor: { by: 'page', parameter: 'page' },
        newest_first: true,
      },
      extract: [
        { id: 'order_number', from: 'body', pattern: '#SC-[A-Z]+-[0-9]+' },
        { id: 'email', from: 'requester.email' },
      ],
      applies: { from: 'body', pattern: '(?i)parcel|#SC-' },
      lookups: [
        {
          id: 'by_number',
          get: `https://${SHOP}/orders.json?status=any&name={order_number}`,
          candidates: 'orders',
          key: 'name',
          at: 'created_at',
          changed: 'updated_at',
          same: { email: 'email' },
        },
        { id: 'by_email', get: `https://${SHOP}/orders.json?status=any&email={email}`, candidates: 'orders', key: 'name' },
        {
          id: 'by_graphql',
          graphql: `https://${SHOP}/graphql.json`,
          document: 'query ($q: String!) { orders(first: 2, query: $q) { nodes { id name } } }',
          root: ['orders'],
          variables: { q: "name:'{matched}'" },
          candidates: 'data.orders.nodes',
          key: 'name',
        },
      ],
      match: { by: ['by_number', 'by_email'], confirm: 'by_graphql' },
      categories: [
        { id: 'order-number', from: 'body', pattern: '#SC-[A-Z]+-[0-9]+' },
        { id: 'parcel', from: 'body', pattern: '(?i)parcel' },
      ],
      fields: {
        item: {
          id: 'string',
          created_at: 'string',
          updated_at: 'string',
          subject: 'string',
          body: 'string',
          'requester.email': 'string',
        },
        by_number: { id: 'number', name: 'string', email: 'string', created_at: 'string', updated_at: 'string' },
      },
      witness: '15m',
      ...more,
    },
  };
}

export interface Rig {
  readonly vendors: Vendors;
  readonly standIn: StandIn;
  readonly world: World;
  readonly on: TakeOn;
  /** How often the clock was asked to sleep, and how long, ms. */
  readonly slept: number[];
}

/** A desk and a shop on loopback beside Parameter Store, and the real clients that talk to them. */
export async function rigOf(tickets: Ticket[], orders: Order[]): Promise<Rig> {
  const vendors: Vendors = { tickets, orders, log: [], perPage: 10 };
  const world = emptyWorld({ account: '123456789012', region: 'us-east-2', now: NOW, seed: 7 });
  world.aws.sts.sessions[KEY] = { role: 'arn:aws:sts::123456789012:assumed-role/admin/test', expiresAt: null };
  const standIn = await startStandIn({ world, handlers: [handlerOf(vendors)] });
  const slept: number[] = [];
  const clock: Clock = {
    now: () => world.clock.now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      await standIn.advance(ms);
    },
  };
  const settings = {
    region: 'us-east-2',
    endpoint: standIn.url,
    clock,
    credentials: { accessKeyId: KEY, secretAccessKey: 'not-checked' },
    attempts: 1,
  };
  const secrets = awsSecrets(settings, () => {});
  const on: TakeOn = {
    http: vendorHttp({ credentials: {}, secrets, register: () => {}, vendorEndpoint: standIn.url }),
    parameters: awsParameters(settings),
    secrets,
    clock,
    commands: {
      run: () => Promise.reject(new Error('no command in this test')),
      file: () => Promise.reject(new Error('no command in this test')),
    },
  };
  return { vendors, standIn, world, on, slept };
}

/** The run of these tests. */
export function runOf(more: Partial<TakeRun> = {}): TakeRun {
  return {
    system: 'order-status',
    world: 'rehearsal',
    planDigest: 'a'.repeat(64),
    run: 'run-1',
    seed: '0123456789abcdef',
    signal: new AbortController().signal,
    ...more,
  };
}

function handlerOf(vendors: Vendors): Handler {
  const hostOf = (request: StandInRequest) => request.headers['host']?.replace(/:\d+$/, '') ?? '';
  return {
    name: 'vendors',
    matches: request => [DESK, SHOP].includes(hostOf(request)),
    async answer(request) {
      const host = hostOf(request);
      const query = request.query.toString();
      vendors.log.push({
        method: request.method,
        host,
        path: request.path + (query === '' ? '' : `?${query}`),
        text: request.text,
      });
      return (await vendors.instead?.(request, host)) ?? (host === DESK ? listed(vendors, request) : found(vendors, request));
    },
  };
}

function listed({ tickets, perPage }: Vendors, { query }: StandInRequest): Answer {
  const page = Number(query.get('page') ?? '1');
  return json(200, { tickets: tickets.slice((page - 1) * perPage, page * perPage) });
}

function found({ orders }: Vendors, { path, query, text }: StandInRequest): Answer {
  if (path === '/graphql.json') {
    const { variables } = JSON.parse(text) as { variables: { q: string } };
    const name = /^name:'(.*)'$/.exec(variables.q)?.[1];
    const nodes = orders.filter(each => each.name === name).map(({ id, name: named }) => ({ id, name: named }));
    return json(200, { data: { orders: { nodes } } });
  }
  const [name, email] = [query.get('name'), query.get('email')];
  return json(200, {
    orders: orders.filter(
      each => (name === null || each.name === name) && (email === null || each.email.toLowerCase() === email.toLowerCase()),
    ),
  });
}
