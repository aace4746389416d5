/** What the worker's metrics counted before the hours whose log the world holds. */
import { mergeBucket } from '../aws/metrics.ts';
import { randomFrom } from '../random.ts';
import type { World } from '../state.ts';
import { NAMESPACE } from './names.ts';

const MINUTE_MS = 60_000;

/** Shares 0..1 of what went wrong in the past. */
export interface PastRates {
  /** Runs that failed. */
  readonly failed: number;
  /** Requests that vendors refused with 429. */
  readonly limited: number;
}

/** Production as it is when it is well: a failed run every few hours, a 429 now and then. */
const WELL: PastRates = { failed: 0.003, limited: 0.002 };
/** Requests and classifications a minute, as the worker makes them. */
const REQUESTS = { least: 3, most: 11 } as const;
const CALLS = { least: 1, most: 3 } as const;

/**
 * Puts minutes of the worker's metrics into a world: a function of the seed and the minute alone.
 * @param world the production
 * @param from epoch ms of the first minute
 * @param to epoch ms, not included
 * @param rates what went wrong
 */
export function placePast(world: World, from: number, to: number, rates: PastRates = WELL): void {
  for (let at = Math.ceil(from / MINUTE_MS) * MINUTE_MS; at < to; at += MINUTE_MS) {
    const draw = randomFrom((world.seed * 50_021 + at / MINUTE_MS) >>> 0);
    const requests = REQUESTS.least + Math.floor(draw() * (REQUESTS.most - REQUESTS.least + 1));
    const calls = CALLS.least + Math.floor(draw() * (CALLS.most - CALLS.least + 1));
    const limited = Array.from({ length: requests }, draw).filter(each => each < rates.limited).length;
    const counts = {
      WorkerRuns: 1,
      WorkerErrors: draw() < rates.failed ? 1 : 0,
      VendorRequests: requests,
      Vendor429s: limited,
      OpenAICalls: calls,
      OpenAIFailures: 0,
    };
    for (const [metric, sum] of Object.entries(counts))
      mergeBucket(world, { namespace: NAMESPACE, metric }, at, { sum, count: requests + 2, min: 0, max: Math.min(1, sum) });
  }
}

/** Makes the past worse, or better, and leaves everything else as it is. */
export function changePast(world: World, from: number, to: number, rates: PastRates): void {
  for (const series of Object.values(world.aws.cloudwatch.metrics)) {
    if (series.namespace !== NAMESPACE) continue;
    for (const minute of Object.keys(series.minutes))
      if (Number(minute) >= from && Number(minute) < to) delete series.minutes[minute];
  }
  placePast(world, from, to, rates);
}
