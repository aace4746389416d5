/** The order-status production on loopback, and the real sides pointed at it. */

import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { parse } from 'yaml';
import { awsAlarms } from '../../src/aws/alarms.ts';
import { awsFunctions } from '../../src/aws/functions.ts';
import { awsIdentity } from '../../src/aws/identity.ts';
import { awsLogs } from '../../src/aws/logs.ts';
import { awsMetrics } from '../../src/aws/metrics.ts';
import { awsParameters } from '../../src/aws/parameters.ts';
import { awsSchedules } from '../../src/aws/schedules.ts';
import { awsSecrets } from '../../src/aws/secrets.ts';
import { awsStacks } from '../../src/aws/stacks.ts';
import { gonogoError } from '../../src/errors.ts';
import { vendorHttp } from '../../src/http/http.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { processCommands } from '../../src/process/command.ts';
import type { Fault } from '../../src/stand-in/faults.ts';
import { ORDER_STATUS_FUNCTIONS, ORDER_STATUS_HANDLERS, ORDER_STATUS_TICKS } from '../../src/stand-in/order-status/production.ts';
import { assumeRole, type RoleName, roleArn, TEST_KEYS } from '../../src/stand-in/order-status/roles.ts';
import { orderStatusWorld } from '../../src/stand-in/order-status/world.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import type { Target } from '../../src/target.ts';
import { awsModels } from '../models/validate-aws.ts';

export const NOW = Date.parse('2026-11-23T09:00:07Z');
export const SEED = 7;

export const PLAN_TEXT = readFileSync('examples/order-status/plan.yaml', 'utf8');
export const PLAN = parse(PLAN_TEXT) as Plan;

/** The checks of the gates that take a report: what they see is shown in shadow-faults.test.ts, where a report is taken. */
export const REPORT_CHECKS: readonly string[] = PLAN.phases
  .flatMap(({ leave = [] }) => leave)
  .flatMap(gate => (gate.report === undefined ? [] : (gate.checks ?? []).map(({ id }) => id)));

export const needsReport = ({ expect }: Fault): boolean =>
  expect.gate !== undefined && expect.seen.some(({ check }) => REPORT_CHECKS.includes(check));

export function newWorld(seed = SEED): World {
  return orderStatusWorld({ seed, now: NOW });
}

export function serve(world: World): Promise<StandIn> {
  return startStandIn({
    world,
    handlers: ORDER_STATUS_HANDLERS,
    ticks: ORDER_STATUS_TICKS,
    functions: ORDER_STATUS_FUNCTIONS,
    validate: awsModels(),
  });
}

/** The ports as a job of the workflow has them: with a session of two hours at most. */
export function jobTarget(standIn: StandIn, role: RoleName): Target {
  const { world } = standIn;
  const { expiresAt, ...keys } = assumeRole(world, { role: roleArn(world, role), session: 'gonogo-1-1', durationSeconds: 7200 });
  return targetOf(standIn, role, { ...keys, expiration: new Date(expiresAt) });
}

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Every port but approvals, answered by the stand-in for a role of the plan. */
export function targetOf(
  standIn: StandIn,
  role: RoleName = 'read',
  credentials: Keys = { accessKeyId: TEST_KEYS[role], secretAccessKey: 'any' },
): Target {
  const clock = {
    now: () => standIn.world.clock.now,
    sleep: async (ms: number) => {
      await standIn.advance(ms);
    },
  };
  const settings = { region: 'us-east-2', endpoint: standIn.url, credentials, clock, queryPause: 5 };
  const secrets = awsSecrets(settings, () => undefined);
  return {
    clock,
    secrets,
    parameters: awsParameters(settings),
    functions: awsFunctions(settings),
    schedules: awsSchedules(settings),
    alarms: awsAlarms(settings),
    metrics: awsMetrics(settings),
    logs: awsLogs(settings),
    stacks: awsStacks(settings),
    identity: awsIdentity(settings),
    http: vendorHttp({ credentials: PLAN.credentials ?? {}, secrets, register: () => undefined, vendorEndpoint: standIn.url }),
    commands: processCommands({ PATH: process.env['PATH'] ?? '' }),
    reports: {
      taken: () => {
        throw gonogoError('REPORT_NOT_TAKEN', 'no gate took a report');
      },
    },
    approvals: { ofRun: nobody, environment: nobody },
    packs: { run: nobody },
    requests: { send: nobody },
    dispatches: { rollback: nobody },
    repository: { tagged: nobody, checkRuns: nobody, members: nobody },
    runs: { open: nobody, cancel: nobody },
    comments: { pullRequestsOf: nobody, upsertComment: nobody },
    branches: { holds: nobody, locked: nobody },
    history: { changedSinceRelease: nobody },
    signatures: { of: nobody },
  };
}

const nobody = (): Promise<never> => Promise.reject(new Error('nobody asks'));

export interface VendorAsk {
  readonly host: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What came back; `body` is empty when it is no JSON, `text` is all of it. */
export interface VendorSaid {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

/** A plain HTTP request with a vendor's Host header, as the rehearsal sends it. */
export function askVendor(standIn: StandIn, { host, path, method = 'GET', headers = {}, body }: VendorAsk): Promise<VendorSaid> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${standIn.url}${path}`, { method, headers: { ...headers, host } }, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', chunk => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const parsed = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: parsed, text });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
