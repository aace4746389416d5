/** The doors of a terminal in this process, against a production of their own on loopback. */
import { vi } from 'vitest';
import type { Terminal } from '../../src/cli.ts';
import type { Hooks } from '../../src/stand-in/hooks.ts';
import { TEST_KEYS } from '../../src/stand-in/order-status/roles.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';

export const PLAN_PATH = 'examples/order-status/plan.yaml';

export interface AtTerminal {
  readonly standIn: StandIn;
  readonly terminal: Terminal;
  /** What was said while it went on. */
  readonly live: readonly string[];
}

/** Serves a world and points a terminal at it; `vi.unstubAllEnvs` takes the terminal's environment away. */
export async function atTerminal(world: World, hooks: Hooks = {}): Promise<AtTerminal> {
  const standIn = await startStandIn({ world, hooks });
  const env = {
    AWS_ENDPOINT_URL: standIn.url,
    GONOGO_VENDOR_URL: standIn.url,
    GONOGO_CLOCK_URL: standIn.url,
    AWS_ACCESS_KEY_ID: TEST_KEYS.change,
    AWS_SECRET_ACCESS_KEY: 'any',
    AWS_REGION: world.region,
    GITHUB_ACTIONS: '',
    GITHUB_API_URL: '',
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const live: string[] = [];
  return { standIn, live, terminal: { env: process.env, live: line => void live.push(line) } };
}
