/** A vendor's bucket as its answer tells it, in units: calls, or points of query cost. */
export interface BucketState {
  /** How many it holds. */
  readonly size: number;
  readonly used: number;
  /** How many come back, a second. */
  readonly perSecond: number;
  /** What one more request of this sort is likely to take. */
  readonly cost: number;
}

/** The part of a bucket that is left to others, above all to the worker that is about to be released. */
const LEFT_TO_OTHERS = 0.1;

/** A vendor's bucket as we follow it between its answers. */
export interface Bucket {
  /** ms from `now` until one more request leaves enough of it; 0 if it does, or if nothing is known of it. */
  wait(now: number): number;
  /** A request goes out. */
  sent(now: number): void;
  /** Its answer is there, with what it tells of the bucket, if it tells anything. */
  answered(told: BucketState | undefined, now: number): void;
}

/**
 * A leaky bucket: what an answer tells, less what has come back since, plus what has been sent and not yet answered.
 * @returns one of which nothing is known
 */
export function bucketOf(): Bucket {
  let state: BucketState | undefined;
  let at = 0;
  let open = 0;

  function usedAt(now: number): number {
    return state === undefined ? 0 : Math.max(0, state.used - (Math.max(0, now - at) / 1000) * state.perSecond);
  }

  return {
    wait(now) {
      if (state === undefined) return 0;
      // A request that costs more than the rest may go out when the bucket is whole: it would never fit otherwise.
      const most = Math.max(0, state.size * (1 - LEFT_TO_OTHERS) - state.cost);
      const above = usedAt(now) - most;
      return above <= 0 ? 0 : Math.ceil((above / state.perSecond) * 1000);
    },
    sent(now) {
      open += 1;
      if (state === undefined) return;
      state = { ...state, used: usedAt(now) + state.cost };
      at = now;
    },
    answered(told, now) {
      open -= 1;
      if (told === undefined) return;
      // The answer does not know of those that are still under way.
      state = { ...told, used: told.used + open * told.cost };
      at = now;
    },
  };
}

/** Shopify: a bucket is empty again 20 s after it was full, on every tier (40 at 2/s, 80 at 4/s, 400 at 20/s). */
const SHOPIFY_EMPTIES_IN = 20;

/**
 * What Shopify's REST answers tell of their bucket (`X-Shopify-Shop-Api-Call-Limit: 32/40`).
 * @param headers of an answer, names in lower case
 * @returns the bucket, or undefined if they do not tell
 */
export function callLimit(headers: Readonly<Record<string, string>>): BucketState | undefined {
  const [, used, size] = /^(\d{1,6})\/(\d{1,6})$/.exec(headers['x-shopify-shop-api-call-limit'] ?? '') ?? [];
  return bucketState(Number(size), Number(used), Number(size) / SHOPIFY_EMPTIES_IN, 1);
}

/**
 * What a GraphQL answer tells of its bucket (Shopify's `throttleStatus` with the query's own cost).
 * @param size `maximumAvailable`
 * @param available `currentlyAvailable`
 * @param perSecond `restoreRate`
 * @param cost `requestedQueryCost`
 * @returns the bucket, or undefined unless all are numbers that a bucket can have
 */
export function queryBudget(size: unknown, available: unknown, perSecond: unknown, cost: unknown): BucketState | undefined {
  const [whole, left, rate, each] = [size, available, perSecond, cost].map(value =>
    typeof value === 'number' ? value : Number.NaN,
  );
  return bucketState(whole ?? Number.NaN, (whole ?? Number.NaN) - (left ?? Number.NaN), rate ?? Number.NaN, each ?? Number.NaN);
}

function bucketState(size: number, used: number, perSecond: number, cost: number): BucketState | undefined {
  const known = Number.isFinite(size + used + perSecond + cost) && size > 0 && perSecond > 0 && cost >= 0;
  return known ? { size, used: Math.max(0, used), perSecond, cost } : undefined;
}
