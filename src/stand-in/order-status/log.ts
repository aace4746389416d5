/** How order status writes its log: one JSON line an event, words and numbers only. */
import { createHmac } from 'node:crypto';
import { appendLog } from '../aws/log-ingest.ts';
import type { World } from '../state.ts';
import { REFRESH_LOG, WORKER_LOG } from './names.ts';
import { orderStatusOf } from './state.ts';

const HOUR_MS = 3_600_000;
/** From one event of a run to the next, ms. */
const APART_MS = 15;

/** Writes one event. Details are declared by the caller; nothing from a ticket or an order belongs there. */
export type Log = (
  level: 'INFO' | 'WARN' | 'ERROR',
  event: string,
  details?: Readonly<Record<string, string | number | boolean>>,
) => void;

/** The worker's log for one run that began at `at` (epoch ms). */
export function workerLog(world: World, at: number): Log {
  return logTo(world, WORKER_LOG, at, orderStatusOf(world).answersAfterMs);
}

/** The token refresh's log for one run that began at `at` (epoch ms). */
export function refreshLog(world: World, at: number): Log {
  return logTo(world, REFRESH_LOG, at);
}

function logTo(world: World, group: string, begun: number, answersAfterMs = 0): Log {
  let at = begun;
  return (level, event, details = {}) => {
    // A request is logged once its answer is here.
    if (event === 'outbound.request') at += answersAfterMs;
    appendLog(world, group, streamAt(world, at), { at, message: JSON.stringify({ level, event, ...details }) });
    at += APART_MS;
  };
}

/** One stream an hour, as a sandbox that lives for an hour would make. */
function streamAt(world: World, at: number): string {
  const hour = new Date(Math.floor(at / HOUR_MS) * HOUR_MS).toISOString();
  const mark = createHmac('sha256', String(world.seed)).update(hour).digest('hex').slice(0, 12);
  return `${hour.slice(0, 10).replaceAll('-', '/')}/[$LATEST]${mark}`;
}

/** What stands for a ticket in the log: a keyed hash, so that nobody can look it up. */
export function hashOf(world: World, ticket: string): string {
  return createHmac('sha256', orderStatusOf(world).logKey).update(ticket).digest('hex').slice(0, 16);
}
