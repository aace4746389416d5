/** The traffic that nobody controls: each minute's metrics and a few lines of the log. */
import { createHmac } from 'node:crypto';
import { appendLog } from '../aws/log-ingest.ts';
import { mergeBucket } from '../aws/metrics.ts';
import { randomFrom } from '../random.ts';
import type { World } from '../state.ts';
import { AUTOMATION, INGRESS_LOG, NAMESPACE, SAFE_MODE, WORKER_LOG } from './names.ts';
import { type Rates, routingOf } from './state.ts';

const MINUTE_MS = 60_000;
/** The second of its own minute at which a minute is told, ms. */
const TOLD_AT_MS = 15_000;

/** Production as it is when it is well. */
const WELL: Rates = { apiErrors: 0.02, vendor429s: 0.02, deadLettersPerMinute: 0, tokensPerRequest: 700, queued: 0, waits: 0 };

/** Tick: tells each minute once. */
export function flow(world: World, _fromMs: number, toMs: number): void {
  const state = routingOf(world);
  while (state.countedUntil + TOLD_AT_MS < toMs) {
    const minute = state.countedUntil;
    placeMinute(world, minute);
    placeLines(world, minute + TOLD_AT_MS);
    state.countedUntil += MINUTE_MS;
  }
}

/** Puts one minute of metrics into a world: a function of the seed, the minute and the rates. */
export function placeMinute(world: World, minute: number): void {
  const draw = randomFrom((world.seed * 60_013 + minute / MINUTE_MS) >>> 0);
  const { changed } = routingOf(world);
  const rates = { ...WELL, ...(changed && minute >= changed.from ? changed.rates : {}) };
  const between = (least: number, most: number): number => least + Math.floor(draw() * (most - least + 1));
  const of = (all: number, share: number): number => Array.from({ length: all }, draw).filter(each => each < share).length;
  const [api, vendor, llm, answered] = [between(36, 44), between(26, 34), between(6, 10), between(4, 8)];
  const counts: Record<string, number> = {
    ApiRequests: api,
    ApiErrors: of(api, rates.apiErrors),
    VendorRequests: vendor,
    Vendor429s: of(vendor, rates.vendor429s),
    DeadLetters: rates.deadLettersPerMinute,
    Requests: llm,
    Tokens: llm * Math.round(rates.tokensPerRequest * (0.9 + 0.2 * draw())),
    Decisions: llm,
    PolicyOverrides: of(llm, 0.03),
    Tier0Volume: of(4, 0.25),
    AutomationSends: automates(world) ? of(3, 0.5) : 0,
    Answered: answered,
    Dissatisfied: of(answered, 0.02),
    QueueDepth: between(2, 12) + rates.queued,
    OldestMessageSeconds: between(2, 15) + rates.waits,
  };
  for (const [metric, value] of Object.entries(counts))
    mergeBucket(world, { namespace: NAMESPACE, metric }, minute, { sum: value, count: 1, min: value, max: value });
}

/** Whether the switches let anybody be answered automatically. */
export function automates(world: World): boolean {
  const value = (name: string) => world.aws.ssm.parameters[name]?.versions.at(-1)?.value;
  return value(AUTOMATION) === 'true' && value(SAFE_MODE) === 'false';
}

/** A few lines a minute: words, numbers and keyed hashes. */
function placeLines(world: World, at: number): void {
  const { defects, logKey } = routingOf(world);
  const draw = randomFrom((world.seed * 70_001 + Math.floor(at / MINUTE_MS)) >>> 0);
  for (const index of [0, 1]) {
    const ticket = createHmac('sha256', logKey).update(`${at} ${index}`).digest('hex').slice(0, 16);
    const word = defects.ambiguous && draw() < 0.2 ? 'match.ambiguous' : 'match.deterministic';
    const body = defects.logsBodies
      ? { body: 'Where is my parcel, please answer', from: 'zerafina.quackenbush@planted-mail.example' }
      : {};
    log(world, WORKER_LOG, at + index * 40, 'ticket.processed', {
      ticket,
      category: 'order_status',
      team: 'order-desk',
      ...body,
    });
    log(world, WORKER_LOG, at + index * 40 + 10, 'match.decided', { ticket });
    log(world, WORKER_LOG, at + index * 40 + 20, word, { ticket });
    log(world, WORKER_LOG, at + index * 40 + 30, 'llm.call', { ticket, tokens: 600 + Math.floor(draw() * 200) });
    log(world, INGRESS_LOG, at + index * 40, 'ingress.accepted', { ticket, status: 202 });
  }
}

/** Writes one line of a log group. Nothing from a ticket belongs in its details. */
export function log(
  world: World,
  group: string,
  at: number,
  event: string,
  details: Readonly<Record<string, string | number | boolean>>,
): void {
  const hour = new Date(Math.floor(at / 3_600_000) * 3_600_000).toISOString();
  const stream = `${hour.slice(0, 10).replaceAll('-', '/')}/[$LATEST]${createHmac('sha256', String(world.seed)).update(hour).digest('hex').slice(0, 12)}`;
  appendLog(world, group, stream, { at, message: JSON.stringify({ level: 'INFO', event, ...details }) });
}
