import { vendorHttp } from '../../src/http/http.ts';
import { type ReaderSettings, readerOf } from '../../src/sampler/reader.ts';
import type { Reader } from '../../src/sampler/reading.ts';
import { API, type Vendor } from '../contract/vendor.ts';

/** Where the virtual time of these tests begins: 2026-10-05T08:00:00Z. */
export const START = Date.UTC(2026, 9, 5, 8);

/** A clock that jumps: it remembers what was slept. */
export function jumpingClock() {
  let now = START;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms: number, signal?: AbortSignal): Promise<void> {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}

/** A reader of the vendor at `API`, on a clock that jumps. */
export function readerAt(
  vendor: Vendor,
  more: Partial<ReaderSettings> = {},
): { reader: Reader; clock: ReturnType<typeof jumpingClock> } {
  const clock = jumpingClock();
  const limits = { attempts: 3, longestWait: 30_000, limitedShare: 0.1, seed: '0123456789abcdef', trace: true, retries: true };
  const reader = readerOf({ http: vendorHttp(vendor.settings), clock, hosts: [API], versions: [], ...limits, ...more });
  return { reader, clock };
}

export const TICKET = {
  url: `https://${API}/v1/tickets?email=planted.person%40example.test`,
  template: '/v1/tickets',
  credential: 'bearer',
};
export const never = new AbortController().signal;
