import type { Code } from '../codes.ts';
import { type Bucket, type BucketState, bucketOf } from './bucket.ts';
import { rounded } from './latency.ts';
import { limitCounts } from './limit-counts.ts';
import type { ReadFacts } from './reading.ts';

/** The gap between two requests after the first refusal, ms; it doubles with each further one. */
const FIRST_GAP = 250;
const WIDEST_GAP = 5_000;
/** A gap below this holds nothing back any more, ms. */
const NO_GAP = 20;
/** By how much an answer raises the rate, requests a second. */
const REGAINED = 0.1;

/** REST calls and GraphQL queries of one host draw from two buckets. */
export type Lane = 'rest' | 'graphql';

/** What an answer, or a refusal for too many requests, says about the pace. */
export interface Signs {
  /** It said too many requests. */
  readonly limited: boolean;
  /** How long the vendor asks everyone to wait, ms. */
  readonly hold?: number;
  readonly bucket?: BucketState;
}

/** How fast each host may be asked. It holds no clock: every function takes the time, ms since the epoch. */
export interface Pace {
  /** ms until a request to a host may go out; 0 = now. `code`: the vendor asks for more than is obeyed, so it is not asked at all. */
  wait(host: string, lane: Lane, now: number): { readonly ms: number; readonly code?: Code };
  /** A request goes out. */
  sent(host: string, lane: Lane, now: number): void;
  /** It was answered (`signs`), or nothing came. `sentAt`: when it went out. */
  answered(host: string, lane: Lane, signs: Signs | undefined, sentAt: number, now: number): void;
  /** A read was given up because of too many requests. */
  exhausted(host: string): void;
  /** A read begins to wait, or ends it. */
  waiting(host: string, begins: boolean, now: number): void;
  endBatch(): void;
  /** ms that reads were held back, over all hosts; reads that wait side by side count once. */
  waited(now: number): number;
  facts(now: number): ReadFacts['rate_limits'];
}

interface Host {
  gap: number;
  /** When the gap was last widened: refusals of requests sent before it say nothing new. */
  widenedAt: number;
  lastSent: number;
  hold: number;
  readonly lanes: Readonly<Record<Lane, Bucket>>;
  readonly counts: ReturnType<typeof limitCounts>;
  /** Reads that wait now, since when, and how long there were some before that. */
  holding: number;
  since: number;
  waited: number;
}

/**
 * A pace that slows down by itself: the rate is halved by a refusal and regained little by little (AIMD, Chiu and Jain 1989), a
 * vendor's own wish to wait is obeyed by all reads of its host, and a bucket is not emptied.
 * @param limits `share` (0..1): a batch with a larger share of refusals counts as limited; `longestWait`: the longest wish to
 * wait that is obeyed, ms
 * @returns a pace that holds nothing back yet
 */
export function paceOf(limits: { readonly share: number; readonly longestWait: number }): Pace {
  const hosts = new Map<string, Host>();

  function of(name: string): Host {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const made: Host = {
      gap: 0,
      widenedAt: Number.NEGATIVE_INFINITY,
      lastSent: Number.NEGATIVE_INFINITY,
      hold: Number.NEGATIVE_INFINITY,
      lanes: { rest: bucketOf(), graphql: bucketOf() },
      counts: limitCounts(limits.share),
      holding: 0,
      since: 0,
      waited: 0,
    };
    hosts.set(name, made);
    return made;
  }

  const waitedOf = (host: Host, now: number): number => host.waited + (host.holding > 0 ? Math.max(0, now - host.since) : 0);

  return {
    wait(name, lane, now) {
      const host = of(name);
      const held = host.hold - now;
      if (held > limits.longestWait) return { ms: 0, code: 'THROTTLED' };
      return { ms: Math.max(0, Math.ceil(held), Math.ceil(host.lastSent + host.gap - now), host.lanes[lane].wait(now)) };
    },
    sent(name, lane, now) {
      const host = of(name);
      host.lastSent = now;
      host.lanes[lane].sent(now);
    },
    answered(name, lane, signs, sentAt, now) {
      const host = of(name);
      host.lanes[lane].answered(signs?.bucket, now);
      if (signs === undefined) return;
      host.counts.add(signs.limited);
      host.hold = Math.max(host.hold, now + (signs.hold ?? 0));
      if (!signs.limited) host.gap = narrowed(host.gap);
      else if (sentAt >= host.widenedAt) {
        host.gap = Math.min(WIDEST_GAP, Math.max(FIRST_GAP, host.gap * 2));
        host.widenedAt = now;
      }
    },
    exhausted: name => of(name).counts.exhausted(),
    waiting(name, begins, now) {
      const host = of(name);
      if (begins && host.holding === 0) host.since = now;
      if (!begins && host.holding === 1) host.waited += Math.max(0, now - host.since);
      host.holding += begins ? 1 : -1;
    },
    endBatch() {
      for (const host of hosts.values()) host.counts.endBatch();
    },
    waited: now => rounded([...hosts.values()].reduce((sum, host) => sum + waitedOf(host, now), 0)),
    facts: now =>
      [...hosts]
        .map(([name, host]) => ({ host: name, ...host.counts.facts(), waited: rounded(waitedOf(host, now)) }))
        .sort((a, b) => (a.host < b.host ? -1 : 1)),
  };
}

function narrowed(gap: number): number {
  if (gap === 0) return 0;
  const next = 1000 / (1000 / gap + REGAINED);
  return next < NO_GAP ? 0 : next;
}
