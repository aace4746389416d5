/**
 * Data-driven misbehaviour: a fault writes lines here, the server obeys them. `service` is the SDK's short name (ssm,
 * secretsmanager, lambda, cloudwatch, logs, events, scheduler, cloudformation, sts, or a vendor's handler name), `op` the
 * operation's; `*` matches any.
 */
import type { World } from './state.ts';

export interface Scope extends Span {
  service: string;
  op: string;
}

/** When a line is in force, virtual epoch ms: from then on, and no longer at `until`; absent = always. */
export interface Span {
  from?: number;
  until?: number;
}

export interface Trouble {
  /** ThrottlingException for the next `times` matching calls, or for a seeded `share` (0..1) of them. */
  throttle: (Scope & { share?: number; times?: number })[];
  /** Answer an empty object with status 200, and change nothing. `times` absent = every time. */
  empty: (Scope & { times?: number })[];
  /** Answer this error type and HTTP status, and change nothing. */
  error: (Scope & { type: string; status: number; times?: number })[];
  /** Operations that answer an empty first page with a token. */
  emptyPages?: Scope[];
  /** Hold the answer back for `ms` of real time. */
  latencyMs: (Span & { service?: string; op?: string; ms: number })[];
  /** Before the next `times` Lambda configuration updates somebody else changes another variable. */
  conflict: (Scope & { times: number })[];
  /** Added to the `Date` header of AWS answers: production's clock minus ours, ms. */
  clockSkewMs: number;
  /**
   * How Logs Insights treats the queries of a group, the next `times` of them if that is given. `ends`: in this status with a part of the rows
   * (`Running` = never). `growsBy`: each query has scanned so many lines more than the one before, as when lines still come in.
   */
  insights?: {
    group: string;
    ends?: 'Running' | 'Failed' | 'Cancelled' | 'Timeout' | 'Unknown';
    growsBy?: number;
    times?: number;
  }[];
  /** How vendors misbehave towards those who ask them over HTTP; absent = they do not. */
  quirks?: Quirk[];
  /** A configuration update of this function ends Failed with this reason code. */
  functionUpdateFails: { function: string; code: string; times?: number }[];
}

/**
 * One way in which a vendor misbehaves. `share` (0..1) of the questions meet it, told by their text; absent = all. `times` absent =
 * without end.
 */
export type Quirk = Scope & { share?: number; times?: number } & (
    | {
        /** A question is answered 429 the first time that it is asked. */
        kind: 'limited';
      }
    | { kind: 'elsewhere'; location: string }
    | {
        /** Status 200 and a page for people instead of JSON. */
        kind: 'page';
      }
    | {
        /** A byte each so many ms of real time. */
        kind: 'dripping';
        ms: number;
      }
    | {
        /** The items of a list lack a field. */
        kind: 'without';
        list: string;
        field: string;
      }
    | { kind: 'header'; name: string; value: string }
  );

/** Whether a line of trouble speaks of this call, now. */
export function concerns(scope: Span & { service?: string; op?: string }, world: World, service: string, op: string): boolean {
  const { now } = world.clock;
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = scope;
  return now >= from && now < until && one(scope.service, service) && one(scope.op, op);
}

function one(wanted: string | undefined, actual: string): boolean {
  return wanted === undefined || wanted === '*' || wanted === actual;
}

/** What the world's trouble makes of one call: `null` when it is answered as usual. Uses up `times`. */
export type Mishap = { type: 'error'; code: string; status: number } | { type: 'empty' };

/** Takes the world and a call, `draw` a number 0..1 for shares; returns the mishap in force, counting it off. */
export function mishap(world: World, service: string, op: string, draw: () => number): Mishap | null {
  for (const line of world.trouble.throttle) {
    if (!concerns(line, world, service, op)) continue;
    if (line.times !== undefined ? countOff(line) : draw() < (line.share ?? 1)) {
      return { type: 'error', code: 'ThrottlingException', status: 400 };
    }
  }
  for (const line of world.trouble.error) {
    if (concerns(line, world, service, op) && countOff(line)) return { type: 'error', code: line.type, status: line.status };
  }
  for (const line of world.trouble.empty) {
    if (concerns(line, world, service, op) && countOff(line)) return { type: 'empty' };
  }
  return null;
}

/** Uses up one of `times`; a line without `times` never runs out. */
export function countOff(line: { times?: number }): boolean {
  if (line.times === undefined) return true;
  if (line.times <= 0) return false;
  line.times -= 1;
  return true;
}

/** Real milliseconds by which an answer is held back. */
export function latencyOf(world: World, service: string, op: string): number {
  return world.trouble.latencyMs.filter(line => concerns(line, world, service, op)).reduce((sum, line) => sum + line.ms, 0);
}
