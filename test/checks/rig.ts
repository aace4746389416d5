import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { awsAlarms } from '../../src/aws/alarms.ts';
import { awsFunctions } from '../../src/aws/functions.ts';
import { awsIdentity } from '../../src/aws/identity.ts';
import { awsLogs } from '../../src/aws/logs.ts';
import { awsMetrics } from '../../src/aws/metrics.ts';
import { awsParameters } from '../../src/aws/parameters.ts';
import { awsSchedules } from '../../src/aws/schedules.ts';
import { awsSecrets } from '../../src/aws/secrets.ts';
import type { AwsSettings } from '../../src/aws/settings.ts';
import { awsStacks } from '../../src/aws/stacks.ts';
import type { Check } from '../../src/checks/index.ts';
import type { Clock } from '../../src/clock.ts';
import { openGithub } from '../../src/doors/open-github.ts';
import { repositoryPacks } from '../../src/doors/packs.ts';
import { gonogoError } from '../../src/errors.ts';
import { githubRepository } from '../../src/github/repository.ts';
import { packRequests, vendorHttp } from '../../src/http/http.ts';
import { readSigned } from '../../src/journal/signed.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { processCommands } from '../../src/process/command.ts';
import { gitHistory } from '../../src/process/git-history.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { ORDER_STATUS_FUNCTIONS, ORDER_STATUS_HANDLERS, ORDER_STATUS_TICKS } from '../../src/stand-in/order-status/production.ts';
import { orderStatusWorld } from '../../src/stand-in/order-status/world.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import type { Target } from '../../src/target.ts';
import { githubDescription } from '../models/validate-github.ts';

/** Where time begins in these tests: 2026-10-05T08:00:00Z. */
export const START = Date.UTC(2026, 9, 5, 8);
export const GITHUB_TOKEN = 'planted-github-token';
export const KEY = 'AKIACHECKCHECKCHECK0';

/** The plan of order status, read without the loader. */
export const PLAN = parse(readFileSync('examples/order-status/plan.yaml', 'utf8')) as Plan;

const fresh = orderStatusWorld({ seed: 7, now: START });

/** The world before the cutover, for one test alone. */
export function worldOf(change: (world: World) => void = () => {}): World {
  const world = structuredClone(fresh);
  world.aws.sts.sessions[KEY] = {
    role: `arn:aws:sts::${world.account}:assumed-role/gonogo-order-status-change/test`,
    expiresAt: null,
  };
  change(world);
  return world;
}

export interface Rig {
  readonly standIn: StandIn;
  readonly world: World;
  readonly target: Target;
  readonly clock: Clock;
}

/** The handler of a function that fails at every run. */
const crash = () => {
  throw new Error('crash');
};

/** The stand-in with this world, and a target of real clients that talk to it; GitHub's description is left aside for answers that it forbids. */
export async function rigOf(world: World, more: Partial<AwsSettings> = {}, described = true): Promise<Rig> {
  const standIn = await startStandIn({
    world,
    handlers: [
      ...ORDER_STATUS_HANDLERS,
      githubHandler({ token: GITHUB_TOKEN, ...(described ? { validate: githubDescription() } : {}) }),
    ],
    ticks: ORDER_STATUS_TICKS,
    functions: { ...ORDER_STATUS_FUNCTIONS, crash },
  });
  const clock: Clock = {
    now: () => world.clock.now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      await standIn.advance(ms);
    },
  };
  const settings: AwsSettings = {
    region: 'us-east-2',
    endpoint: standIn.url,
    clock,
    credentials: { accessKeyId: KEY, secretAccessKey: 'not-checked' },
    attempts: 1,
    queryPause: 5,
    ...more,
  };
  const register = () => {};
  const secrets = awsSecrets(settings, register);
  const credentials = (PLAN.credentials ?? {}) as Parameters<typeof vendorHttp>[0]['credentials'];
  const http = { credentials, secrets, register, vendorEndpoint: standIn.url };
  const parameters = awsParameters(settings);
  const target: Target = {
    parameters,
    secrets,
    functions: awsFunctions(settings),
    schedules: awsSchedules(settings),
    alarms: awsAlarms(settings),
    metrics: awsMetrics(settings),
    logs: awsLogs(settings),
    stacks: awsStacks(settings),
    identity: awsIdentity(settings),
    http: vendorHttp(http),
    requests: packRequests(http),
    commands: processCommands({ PATH: process.env['PATH'] ?? '' }),
    reports: {
      taken: () => {
        throw gonogoError('REPORT_NOT_TAKEN', 'no gate took a report');
      },
    },
    approvals: { ofRun: async () => [], environment: async () => undefined },
    packs: repositoryPacks({ folder: '.', http, clock, given: new Map() }),
    dispatches: { rollback: () => Promise.reject(new Error('nobody asks')) },
    ...openGithub({ endpoints: { github: undefined } }),
    repository: githubRepository({ token: GITHUB_TOKEN, repository: 'example-org/shop', baseUrl: `${standIn.url}/github` }),
    signatures: { of: (check, signal) => readSigned(parameters, 'order-status', check, signal) },
    history: gitHistory(process.cwd(), { PATH: process.env['PATH'] ?? '' }),
    clock,
  };
  return { standIn, world, target, clock };
}

/** A check of the plan by its id. */
export function planned(id: string): Check {
  const all = (PLAN.check_sets ?? []).flatMap(set => set.checks);
  const found = all.find(check => check.id === id);
  if (!found) throw new Error(`the plan has no check ${id}`);
  return found;
}

const FACTS = {
  account: '123456789012',
  region: 'us-east-2',
  commit: 'a'.repeat(40),
  world: 'rehearsal',
  system: 'order-status',
  roles: [{ id: 'driver', team: 'drivers' }],
} as const;

/** What a look needs besides the target. */
export function lookingWith(clock: Clock) {
  return { clock, plan: FACTS, waivers: [] };
}
