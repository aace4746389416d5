/**
 * The world of the stand-in production: one plain object that survives `JSON.parse(JSON.stringify(world))`, because it is
 * saved between two rehearsals. Everything is epoch milliseconds of virtual time unless a name says otherwise.
 */
import type { AwsWorld } from './aws/state.ts';
import type { Trouble } from './trouble.ts';

export interface World {
  /** Virtual time; moves only when somebody advances it. */
  clock: { now: number };
  /** Seed of everything that the world makes up. */
  seed: number;
  /** The twelve digits of the account. */
  account: string;
  region: string;
  aws: AwsWorld;
  /** One slot a vendor; its own module refines the type. */
  vendors: Record<string, unknown>;
  /** The loopback GitHub's slot; its own module refines the type. */
  github: unknown;
  /** Ids of the faults in force: a note for people, nothing reads it to decide an answer. */
  faults: string[];
  /** How the services misbehave at present. */
  trouble: Trouble;
}

/** What an empty world starts from. `now` in epoch ms. */
export interface WorldSeed {
  readonly account: string;
  readonly region: string;
  readonly now: number;
  readonly seed: number;
}

/** An empty production: no parameter, no function, no session, no trouble. */
export function emptyWorld({ account, region, now, seed }: WorldSeed): World {
  return {
    clock: { now },
    seed,
    account,
    region,
    aws: {
      ssm: { parameters: {} },
      secrets: {},
      lambda: { functions: {} },
      cloudwatch: { alarms: {}, dashboards: {}, metrics: {} },
      logs: { groups: {} },
      events: { rules: {} },
      scheduler: { schedules: {} },
      cloudformation: { stacks: {} },
      sts: { sessions: {} },
    },
    vendors: {},
    github: null,
    faults: [],
    trouble: { throttle: [], empty: [], error: [], latencyMs: [], conflict: [], clockSkewMs: 0, functionUpdateFails: [] },
  };
}
