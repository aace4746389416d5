import type { Plan } from '../plan/schema/index.ts';
import type { FunctionHandlers } from '../stand-in/aws/operation.ts';
import type { Call } from '../stand-in/call-log.ts';
import type { Tick } from '../stand-in/clock.ts';
import { FAULTS, type Fault, writesSwitch } from '../stand-in/faults.ts';
import { addBranch, branchNamed } from '../stand-in/github/branches.ts';
import { mergePull, openPull } from '../stand-in/github/pulls.ts';
import { githubOf } from '../stand-in/github/state.ts';
import type { Handler } from '../stand-in/handler.ts';
import { ORDER_STATUS_FUNCTIONS, ORDER_STATUS_HANDLERS, ORDER_STATUS_TICKS } from '../stand-in/order-status/production.ts';
import { assumeRole } from '../stand-in/order-status/roles.ts';
import { orderStatusWorld } from '../stand-in/order-status/world.ts';
import { ROUTING_FAULTS } from '../stand-in/routing/faults.ts';
import { AUTOMATION, SAFE_MODE, TEMPLATES } from '../stand-in/routing/names.ts';
import { ROUTING_HANDLERS, ROUTING_TICKS } from '../stand-in/routing/production.ts';
import { assumeRole as assumeRoutingRole } from '../stand-in/routing/roles.ts';
import { routingWorld } from '../stand-in/routing/world.ts';
import { SCENARIOS, type Scenario } from '../stand-in/scenarios.ts';
import type { World } from '../stand-in/state.ts';
import { ENGINEER, loginOf } from './production.ts';
import { keepSignedIn } from './signed.ts';

/** A system whose cutover can be rehearsed: its plan, its production, and what may go wrong there. */
export interface System {
  readonly plan: string;
  readonly world: (seed: { readonly seed: number; readonly now: number }) => World;
  readonly handlers: readonly Handler[];
  readonly ticks: readonly Tick[];
  readonly functions: FunctionHandlers;
  readonly assumeRole: typeof assumeRole;
  readonly faults: readonly Fault[];
  readonly scenarios: readonly Scenario[];
  readonly writesSwitch: (call: Call) => boolean;
  /** What people and CI have done before the cutover: check runs, tags, signatures. */
  readonly prepare: (world: World, plan: Plan, commit: string) => void;
}

const HOUR_MS = 3_600_000;

/** By the plan's `system`. */
export const SYSTEMS: Readonly<Record<string, System>> = {
  'order-status': {
    plan: 'examples/order-status/plan.yaml',
    world: orderStatusWorld,
    handlers: ORDER_STATUS_HANDLERS,
    ticks: ORDER_STATUS_TICKS,
    functions: ORDER_STATUS_FUNCTIONS,
    assumeRole,
    faults: FAULTS,
    scenarios: SCENARIOS,
    writesSwitch,
    prepare: merged,
  },
  routing: {
    plan: 'examples/routing/plan.yaml',
    world: routingWorld,
    handlers: ROUTING_HANDLERS,
    ticks: ROUTING_TICKS,
    functions: {},
    assumeRole: assumeRoutingRole,
    faults: ROUTING_FAULTS,
    scenarios: [],
    writesSwitch: ({ write, address, service }) =>
      write && (service === 'deploy' || [AUTOMATION, SAFE_MODE, TEMPLATES].some(name => name === address)),
    prepare: prepareRouting,
  },
};

/** The release's pull request was merged into its branch, which stands on the commit. */
function merged(world: World, plan: Plan, commit: string): void {
  const github = githubOf(world);
  const name = plan.release?.branch ?? 'main';
  const before = branchNamed(github, name)?.commits ?? ['0'.repeat(40)];
  if (before.includes(commit)) return;
  addBranch(github, { name, commits: [...before, commit] });
  const at = world.clock.now - HOUR_MS;
  const ends = { head: { ref: 'release', sha: commit }, base: { ref: name, sha: before.at(-1) ?? '' } };
  mergePull(openPull(github, { title: plan.title, user: ENGINEER, ...ends, at }), { commit, at });
}

/** CI was green on the commit, the tag stands on it, the teams are filled, and the checklists are signed. */
function prepareRouting(world: World, plan: Plan, commit: string): void {
  const github = githubOf(world);
  const at = world.clock.now - HOUR_MS;
  merged(world, plan, commit);
  for (const role of plan.roles) if (role.team !== undefined) github.teams[role.team] = [loginOf(role.id)];
  github.tags.push({ name: plan.release?.tag ?? '', commit, annotated: true });
  for (const [index, name] of ['unit-and-contract', 'llm-regression'].entries())
    github.check_runs.push({
      id: 70_001 + index,
      name,
      head_sha: commit,
      app: 'github-actions',
      status: 'completed',
      conclusion: 'success',
      started_at: at,
    });
  keepSignedIn(world, plan, { commit, at, by: role => `github/${loginOf(role)}` });
}
