/** The order-status worker: once a minute it reads new tickets, matches orders, and answers as far as the switches let it. */
import { randomFrom } from '../random.ts';
import type { World } from '../state.ts';
import { RICHPANEL } from '../vendors/richpanel.ts';
import { type Client, client } from './client.ts';
import { type Log, workerLog } from './log.ts';
import { RICHPANEL_HOST, RICHPANEL_KEY } from './names.ts';
import { orderStatusOf } from './state.ts';
import { permissionOf, switchesOf } from './switches.ts';
import { handle } from './ticket.ts';

/** The second of each minute at which the worker runs, ms after the minute's start. */
export const RUNS_AT_MS = 15_000;
const MINUTE_MS = 60_000;
/** Tickets asked for at once; more than arrive in a minute. */
const PAGE = 50;

/** Tick: one run when its instant lies in [fromMs, toMs). */
export function work(world: World, fromMs: number, toMs: number): void {
  const at = Math.floor(fromMs / MINUTE_MS) * MINUTE_MS + RUNS_AT_MS;
  if (at < fromMs || at >= toMs) return;
  runOnce(world, at);
}

/** One run at an instant (epoch ms). What it reads is what has arrived since the last one. */
export function runOnce(world: World, at: number): { readonly tickets: number; readonly failed: boolean } {
  const state = orderStatusOf(world);
  const draw = randomFrom((world.seed * 7_919 + Math.floor(at / 1000)) >>> 0);
  const log = logOf(world, at);
  for (const { at: _, ...request } of due(world, at)) log('INFO', 'outbound.request', { ...request, status: 200 });
  const since = state.readUntil;
  if (draw() < state.rates.crash) {
    log('ERROR', 'worker.failed', { reason: 'crashed' });
    return { tickets: 0, failed: true };
  }
  const may = permissionOf(switchesOf(world));
  if (!may.reads) {
    log('INFO', 'worker.done', { tickets: 0, replies: 0, mode: 'sandbox' });
    state.readUntil = at;
    return { tickets: 0, failed: false };
  }
  const call = client(world, at, log, draw);
  const tickets = read(call, since, at);
  // A run that could not read leaves its tickets to the next.
  if (tickets === null) return { tickets: 0, failed: true };
  state.readUntil = at;
  const answered = tickets.filter(ticket => handle(ticket, { world, at, may, call, log, draw }));
  log('INFO', 'worker.done', { tickets: tickets.length, replies: answered.length, mode: may.answers ? 'answering' : 'reading' });
  return { tickets: tickets.length, failed: false };
}

/** The worker's log, or as much of it as its defect leaves. */
function logOf(world: World, at: number): Log {
  const log = workerLog(world, at);
  if (!orderStatusOf(world).defects.logsNoRequests) return log;
  return (level, event, details) => (event === 'outbound.request' ? undefined : log(level, event, details));
}

/** The stray requests whose time has come; each comes once. */
function due(world: World, at: number) {
  const state = orderStatusOf(world);
  const found = state.strays.filter(stray => stray.at <= at);
  state.strays = state.strays.filter(stray => stray.at > at);
  return found;
}

/** A ticket as the list gives it. */
export interface Read {
  readonly id: string;
  readonly body: string;
  readonly email: string;
}

/** New tickets, oldest first; `null` when they could not be read, which is logged. A 429 is no failure: the next run asks again. */
function read(call: Client, since: number, until: number): Read[] | null {
  const answer = call({
    vendor: RICHPANEL,
    host: RICHPANEL_HOST,
    secret: RICHPANEL_KEY,
    method: 'GET',
    path: '/v1/tickets',
    query: { per_page: String(PAGE) },
  });
  if (answer.status === 429) return null;
  const listed = answer.status === 200 ? ticketsOf(answer.body) : null;
  if (listed === null) {
    call.log('ERROR', 'worker.failed', { reason: 'tickets unreadable', status: answer.status });
    return null;
  }
  return listed.filter(({ at }) => at >= since && at < until).reverse();
}

function ticketsOf(body: unknown): (Read & { at: number })[] | null {
  if (typeof body !== 'object' || body === null || !('tickets' in body) || !Array.isArray(body.tickets)) return null;
  return body.tickets.map(ticket => ({
    id: String(ticket.id),
    body: String(ticket.body),
    email: String(ticket.requester.email),
    at: Date.parse(ticket.created_at),
  }));
}
