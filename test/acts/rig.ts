/** The order-status production on loopback, one stand-in an actor over the same world, and the acts pointed at it. */
import { readFileSync } from 'node:fs';
import { applyPhase, type PhaseAsk, type PhaseDone } from '../../src/acts/apply-phase.ts';
import { type RollbackAsk, type RollbackDone, rollBack } from '../../src/acts/roll-back.ts';
import { awsFunctions } from '../../src/aws/functions.ts';
import { awsIdentity } from '../../src/aws/identity.ts';
import { awsParameters } from '../../src/aws/parameters.ts';
import { awsSecrets } from '../../src/aws/secrets.ts';
import type { Clock } from '../../src/clock.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import type { Hooks } from '../../src/stand-in/hooks.ts';
import { TEST_KEYS } from '../../src/stand-in/order-status/roles.ts';
import { orderStatusWorld } from '../../src/stand-in/order-status/world.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import type { Target } from '../../src/target.ts';

export const NOW = Date.parse('2026-11-23T09:00:07Z');
export const WORKER = 'rp-mw-prod-worker';
export const HOUR_MS = 3_600_000;

const loaded = loadPlan(readFileSync('examples/order-status/plan.yaml'));
if ('problems' in loaded) throw new Error('the order-status plan does not load');
/** Without its triggers: who watches between two phases has a test of its own, watch-over.test.ts. */
export const PLAN: Plan = { ...loaded.plan, triggers: [] };
export const DIGEST: string = loaded.digest;

let made: World | undefined;

/** Production before the cutover; without its past, which nothing here asks for and every copy would carry. */
export function productionBefore(): World {
  if (!made) {
    made = orderStatusWorld({ seed: 7, now: NOW });
    for (const group of Object.values(made.aws.logs.groups)) group.streams = {};
    made.aws.cloudwatch.metrics = {};
    made.vendors = {};
  }
  return structuredClone(made);
}

/** Values that no text may hold: the allowlists and everything planted. */
export function planted(world: World): readonly string[] {
  const secrets = Object.values(world.aws.secrets).flatMap(secret => Object.values(secret.values));
  const variables = Object.entries(world.aws.lambda.functions[WORKER]?.environment ?? {});
  const personal = variables.filter(([name, value]) => /EMAILS|DOMAINS|SECRET/.test(name) && value !== 'nobody@invalid');
  return [...secrets, ...secrets.flatMap(text => text.split(',')), ...personal.map(([, value]) => value)].filter(
    text => text.length > 3,
  );
}

/** One actor's door to a world. */
export interface Actor {
  readonly standIn: StandIn;
  readonly target: Target;
  readonly clock: Clock;
}

export interface ActorOptions {
  readonly hooks?: Hooks;
  readonly attempts?: number;
  /** Called instead of moving virtual time. */
  readonly sleep?: (ms: number) => Promise<void>;
}

const nobody = (): never => {
  throw new Error('nobody asks for this port here');
};

export async function actor(world: World, { hooks, attempts = 1, sleep }: ActorOptions = {}): Promise<Actor> {
  const standIn = await startStandIn({ world, ...(hooks ? { hooks } : {}) });
  const clock: Clock = {
    now: () => world.clock.now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      await (sleep ? sleep(ms) : standIn.advance(ms));
      signal?.throwIfAborted();
    },
  };
  const credentials = { accessKeyId: TEST_KEYS.change, secretAccessKey: 'any' };
  const settings = {
    region: 'us-east-2',
    endpoint: standIn.url,
    credentials,
    clock,
    attempts,
    credentialsExpireAt: NOW + 48 * HOUR_MS,
  };
  const rest = new Proxy({}, { get: nobody });
  const target: Target = {
    clock,
    parameters: awsParameters(settings),
    functions: awsFunctions(settings),
    secrets: awsSecrets(settings, () => undefined),
    identity: awsIdentity(settings),
    schedules: rest as Target['schedules'],
    alarms: rest as Target['alarms'],
    metrics: rest as Target['metrics'],
    logs: rest as Target['logs'],
    stacks: rest as Target['stacks'],
    http: rest as Target['http'],
    requests: rest as Target['requests'],
    commands: rest as Target['commands'],
    reports: rest as Target['reports'],
    approvals: rest as Target['approvals'],
    packs: rest as Target['packs'],
    dispatches: rest as Target['dispatches'],
    repository: rest as Target['repository'],
    runs: rest as Target['runs'],
    comments: rest as Target['comments'],
    branches: rest as Target['branches'],
    history: rest as Target['history'],
    signatures: rest as Target['signatures'],
  };
  return { standIn, target, clock };
}

export const GO = async () => ({ verdict: 'GO', digest: 'sha256:none' }) as const;
export const NO_GO = async () => ({ verdict: 'NO-GO', digest: 'sha256:none' }) as const;

export type PhaseOptions = Partial<Omit<PhaseAsk, 'phase' | 'target'>>;

export function phaseAsk(target: Target, id: string, options: PhaseOptions = {}): PhaseAsk {
  const plan = options.plan ?? PLAN;
  const phase = plan.phases.find(each => each.id === id);
  if (!phase) throw new RangeError('no such phase');
  return {
    plan,
    planDigest: DIGEST,
    phase,
    target,
    world: 'rehearsal',
    commit: 'c'.repeat(40),
    run: `run-${id}`,
    owner: `owner-${id}`,
    startedAt: target.clock.now(),
    signal: new AbortController().signal,
    admit: async () => undefined,
    look: GO,
    ...options,
  };
}

export const runPhase = (on: Actor, id: string, options: PhaseOptions = {}): Promise<PhaseDone> =>
  applyPhase(phaseAsk(on.target, id, options));

export function runRollback(on: Actor, options: Partial<RollbackAsk> = {}): Promise<RollbackDone> {
  return rollBack({
    plan: PLAN,
    planDigest: DIGEST,
    target: on.target,
    world: 'rehearsal',
    commit: 'c'.repeat(40),
    run: 'run-rollback',
    startedAt: on.clock.now(),
    ...options,
  });
}

const reached = new Map<string, Promise<World>>();

/** Production right before a phase, with the phases before it done. */
export async function worldBefore(phase: string): Promise<World> {
  const index = PLAN.phases.findIndex(each => each.id === phase);
  const previous = index < 0 ? PLAN.phases.at(-1) : PLAN.phases[index - 1];
  if (!previous) return productionBefore();
  if (!reached.has(phase)) reached.set(phase, advance(previous.id));
  return structuredClone((await reached.get(phase)) as World);
}

async function advance(phase: string): Promise<World> {
  const world = await worldBefore(phase);
  const on = await actor(world);
  const done = await runPhase(on, phase);
  await on.standIn.close();
  if (done.end !== 'done') throw new Error(`phase ${phase} ended ${done.end}: ${done.reason} ${done.message}`);
  return world;
}

/** Where every switch of the plan stands, read from the world itself; undefined means absent. */
export function switches(world: World, plan: Plan = PLAN): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    plan.switches.map(one => {
      if ('parameter' in one) return [one.id, world.aws.ssm.parameters[one.parameter]?.versions.at(-1)?.value];
      if ('variable' in one) return [one.id, world.aws.lambda.functions[one.function]?.environment[one.variable]];
      return [one.id, 'not built'];
    }),
  );
}

const PREVIOUS = switches(productionBefore())['allowlist'];

/** The switches that are not safe; `allowlist` may stand at what was before the cutover, or at its declared else. */
export function unsafe(world: World, only?: readonly string[]): readonly string[] {
  const standing = switches(world);
  return PLAN.switches
    .filter(one => only === undefined || only.includes(one.id))
    .filter(one => {
      const value = standing[one.id];
      if (one.safe === 'previous') return value !== PREVIOUS && value !== one.else;
      return value !== (typeof one.safe === 'object' ? undefined : one.safe);
    })
    .map(one => one.id);
}

/** Names of the switches' own addresses: writes there are changes of production, the rest is bookkeeping. */
export function isSwitchWrite(call: { readonly write: boolean; readonly address?: string }): boolean {
  return call.write && (call.address ?? '').split(',').some(name => !name.startsWith('/gonogo/'));
}

/** Writes a parameter as somebody else would, past every rule. */
export function overwrite(world: World, name: string, value: string): void {
  const found = world.aws.ssm.parameters[name];
  const versions = found?.versions ?? [];
  const version = (versions.at(-1)?.version ?? 0) + 1;
  const whole = { type: 'String', tier: 'Standard', labels: {}, ...found } as const;
  world.aws.ssm.parameters[name] = { ...whole, versions: [...versions, { version, value, at: 0, user: 'x' }] };
}
