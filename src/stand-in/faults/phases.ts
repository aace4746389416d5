import * as names from '../order-status/names.ts';
import { changePast } from '../order-status/past.ts';
import { policyOf } from '../order-status/roles.ts';
import { orderStatusOf } from '../order-status/state.ts';
import { idFrom } from '../random.ts';
import type { World } from '../state.ts';
import { shopifyOf } from '../vendors/state.ts';
import { type Expectation, type Fault, JOB, need } from './fault.ts';

const MINUTE_MS = 60_000;
const beforePhase = (phase: string) => ({ beforeJob: JOB.phase(phase) });

/** An alarm that begins to ring within a phase's window. */
function rings(phase: string, check: string, end: 'undo' | 'rollback'): Expectation {
  return { phase, gate: 'leave', end, seen: [{ check, outcome: 'fail', reason: 'ALARM_FIRING' }] };
}

/** Somebody sets a variable of the worker by hand. */
function byHand(world: World, variable: string, value: string): void {
  const worker = need(world.aws.lambda.functions, names.WORKER);
  worker.environment = { ...worker.environment, [variable]: value };
  worker.revisionId = idFrom('by hand', worker.revisionId);
  worker.lastModifiedAt = world.clock.now;
}

/** What goes wrong while a phase is under way, seen by its window. */
export const WINDOW_FAULTS: readonly Fault[] = [
  {
    id: 'write-while-read-only',
    title: 'the worker tags tickets although it is in read-only mode',
    at: beforePhase('shadow'),
    expect: rings('shadow', 'alarm-unexpected-writes', 'undo'),
    apply: world => {
      orderStatusOf(world).defects.writesWhileReadOnly = true;
    },
  },
  {
    id: 'reply-outside-allowlist',
    title: 'the worker answers people who are not on the allowlist',
    at: beforePhase('canary'),
    expect: {
      phase: 'canary',
      gate: 'leave',
      end: 'rollback',
      // The log and the vendor's list show it before the alarm's minute is over.
      either: true,
      seen: [
        { check: 'alarm-outside-allowlist', outcome: 'fail', reason: 'ALARM_FIRING' },
        { check: 'only-the-cohort', outcome: 'fail', reason: 'CONTAINMENT_BREACH' },
      ],
    },
    apply: world => {
      orderStatusOf(world).defects.ignoresAllowlist = true;
    },
  },
  {
    id: 'rate-limit-spike',
    title: 'vendors answer most calls of the worker with 429',
    at: beforePhase('canary'),
    expect: rings('canary', 'alarm-rate-limits', 'rollback'),
    apply: world => {
      orderStatusOf(world).rates.rateLimited = 0.8;
    },
  },
  {
    id: 'openai-failure-spike',
    title: 'OpenAI fails on half of the classifications',
    at: beforePhase('canary'),
    expect: {
      phase: 'canary',
      gate: 'leave',
      end: 'rollback',
      // The signal counts whole minutes of the window, the alarm any; the alarm is told later.
      either: true,
      seen: [
        { check: 'alarm-openai-failures', outcome: 'fail', reason: 'ALARM_FIRING' },
        { check: 'openai-failures', outcome: 'fail', reason: 'ZERO_TOLERANCE' },
      ],
    },
    apply: world => {
      orderStatusOf(world).rates.openaiFailure = 0.5;
    },
  },
  {
    id: 'worker-runs-uncounted',
    title: 'the metric that counts the worker’s runs stops when the canary begins',
    at: beforePhase('canary'),
    expect: {
      phase: 'canary',
      gate: 'leave',
      end: 'rollback',
      seen: [{ check: 'worker-error-rate', outcome: 'inconclusive', reason: 'MISSING_DATA' }],
    },
    apply: world => {
      const group = need(world.aws.logs.groups, names.WORKER_LOG);
      group.metricFilters = group.metricFilters.filter(({ name }) => name !== 'worker-runs');
    },
  },
  {
    id: 'worker-fails-now-and-then',
    title: 'the worker crashes in one run of four, never often enough for its alarm',
    at: beforePhase('canary'),
    expect: {
      phase: 'canary',
      gate: 'leave',
      end: 'rollback',
      seen: [{ check: 'worker-error-rate', outcome: 'fail', reason: 'SIGNAL_WORSE' }],
    },
    apply: world => {
      orderStatusOf(world).rates.crash = 0.25;
      // An alarm that asks for more than the signal does.
      need(world.aws.cloudwatch.alarms, 'rp-mw-prod-worker-errors').threshold = 5;
    },
  },
  {
    id: 'metric-misnamed',
    title: 'the plan counts the worker’s runs under a name that has never had data',
    at: 'start',
    expect: {
      phase: 'canary',
      gate: 'enter',
      end: 'untouched',
      seen: [{ check: 'worker-error-rate', outcome: 'error', reason: 'HISTORY_TOO_SHORT' }],
    },
    plan: text => text.replaceAll('name: WorkerErrors, of: WorkerRuns }', 'name: WorkerErrors, of: WorkersRun }'),
    apply: () => undefined,
  },
  {
    id: 'failures-misnamed',
    title: 'the plan counts the worker’s failures under a name that has never had data, and its runs under the right one',
    at: 'start',
    expect: {
      phase: 'canary',
      gate: 'enter',
      end: 'untouched',
      seen: [{ check: 'worker-error-rate', outcome: 'error', reason: 'SIGNAL_UNSEEN' }],
    },
    plan: text => text.replaceAll('name: WorkerErrors, of: WorkerRuns }', 'name: WorkersErrors, of: WorkerRuns }'),
    apply: () => undefined,
  },
  {
    id: 'past-as-bad',
    title: 'the day before had so many failures that the canary’s window could not tell',
    at: 'start',
    expect: {
      phase: 'canary',
      gate: 'enter',
      end: 'untouched',
      seen: [{ check: 'worker-error-rate', outcome: 'fail', reason: 'WINDOW_CANNOT_PASS' }],
    },
    apply: world =>
      changePast(world, world.clock.now - 25 * 60 * MINUTE_MS, world.clock.now - 4 * 60 * MINUTE_MS, {
        failed: 0.12,
        limited: 0.002,
      }),
  },
  {
    id: 'worker-error-spike',
    title: 'the worker crashes in nearly every run',
    at: beforePhase('canary'),
    expect: rings('canary', 'alarm-worker-errors', 'rollback'),
    apply: world => {
      orderStatusOf(world).rates.crash = 0.9;
    },
  },
  {
    id: 'token-refresh-refused',
    title: 'Shopify refuses the token refresh that falls into the canary’s window',
    at: beforePhase('canary'),
    expect: rings('canary', 'alarm-refresh-errors', 'rollback'),
    apply: world => {
      shopifyOf(world).takesClient = false;
      orderStatusOf(world).refreshedAt = world.clock.now + 10 * MINUTE_MS - 4 * 60 * MINUTE_MS;
    },
  },
  {
    id: 'scale-error-spike',
    title: 'the worker crashes in nearly every run after the scale-up',
    at: beforePhase('scale'),
    expect: rings('scale', 'alarm-worker-errors', 'rollback'),
    apply: world => {
      orderStatusOf(world).rates.crash = 0.9;
    },
  },
];

/** What a phase refuses, or stumbles over, by itself. */
export const PHASE_FAULTS: readonly Fault[] = [
  {
    id: 'errors-while-waiting',
    title: 'the worker begins to crash while the scale-up waits for its approval',
    at: { beforeJob: 'gate-scale' },
    // Rolled back by the watch: the rollback cancels the run that waits, and its phase never begins.
    expect: { phase: 'scale', reason: 'TRIGGERED', end: 'rollback', cancelled: true },
    apply: world => {
      orderStatusOf(world).rates.crash = 0.9;
    },
  },
  {
    id: 'revision-conflict',
    title: 'somebody else changes the worker’s variables before each of our updates',
    at: beforePhase('shadow'),
    expect: { phase: 'shadow', reason: 'REVISION_CONFLICT', end: 'undo' },
    apply: world => {
      world.trouble.conflict.push({ service: 'lambda', op: 'UpdateFunctionConfiguration', times: 1000 });
    },
  },
  {
    id: 'function-update-fails',
    title: 'Lambda cannot apply the worker’s new variables',
    at: beforePhase('shadow'),
    expect: { phase: 'shadow', reason: 'UPDATE_FAILED', end: 'undo' },
    apply: world => {
      world.trouble.functionUpdateFails.push({ function: names.WORKER, code: 'InternalError', times: 1 });
    },
  },
  {
    id: 'switch-drift',
    title: 'somebody enables MW_OUTBOUND_ENABLED by hand between shadow and canary',
    at: { beforeJob: JOB.enter('canary') },
    expect: { phase: 'canary', reason: 'DRIFT', end: 'untouched' },
    apply: world => byHand(world, 'MW_OUTBOUND_ENABLED', 'true'),
  },
  {
    id: 'credentials-expire-at-minute-40',
    title: 'the change role’s sessions end after 40 minutes, in the middle of the canary’s window',
    at: beforePhase('canary'),
    expect: { phase: 'canary', reason: 'CREDENTIALS_TOO_SHORT', end: 'untouched' },
    apply: world => {
      policyOf(world).longestMs.change = 40 * MINUTE_MS;
    },
  },
  {
    id: 'empty-allowlist',
    title: 'the secret with the canary’s cohort names nobody',
    at: 'start',
    expect: { phase: 'canary', reason: 'ALLOWLIST_EMPTY', end: 'untouched' },
    apply: world => {
      const secret = need(world.aws.secrets, names.CANARY_ALLOWLIST);
      secret.values = Object.fromEntries(Object.keys(secret.values).map(id => [id, ' , ']));
    },
  },
  {
    id: 'lock-held-elsewhere',
    title: 'another run holds the lock',
    at: 'start',
    expect: { phase: 'shadow', reason: 'LOCKED', end: 'untouched' },
    apply: world => placeLock(world, world.clock.now + 24 * 60 * MINUTE_MS),
  },
  {
    id: 'journal-unwritable',
    title: 'nobody may write below the journal’s path',
    at: 'start',
    expect: { phase: 'shadow', reason: 'DENIED', end: 'untouched' },
    apply: world => policyOf(world).sealed.push('journal'),
  },
  {
    id: 'restore-point-unwritable',
    title: 'nobody may write below the path of the restore points',
    at: 'start',
    expect: { phase: 'shadow', reason: 'DENIED', end: 'untouched' },
    apply: world => policyOf(world).sealed.push('restore'),
  },
  {
    id: 'killed-mid-phase',
    title: 'the canary’s process is killed right after it has enabled outbound',
    at: 'start',
    expect: { phase: 'canary', reason: 'INTERRUPTED', end: 'rollback' },
    apply: () => undefined,
    // Two proofs of the kill switches, the worker's variables, safe_mode.
    kill: { job: JOB.phase('canary'), afterWrites: 4 },
  },
  {
    id: 'force-cancelled',
    title: 'the run is cancelled by force right after the canary has enabled outbound: none of its own nets runs any more',
    at: 'start',
    expect: { phase: 'canary', reason: 'INTERRUPTED', end: 'rollback' },
    apply: () => undefined,
    kill: { job: JOB.phase('canary'), afterWrites: 4, run: true },
  },
];

/** A lock as gonogo writes it, held by a run that is not ours until `expires` (epoch ms). */
export function placeLock(world: World, expires: number): void {
  const since = Math.min(world.clock.now, expires) - 3 * MINUTE_MS;
  const value = JSON.stringify({ expires, owner: 'another-owner', phase: 'shadow', run: 'another-run', since });
  const versions = [
    { version: 1, value, at: since, user: `arn:aws:sts::${world.account}:assumed-role/gonogo-order-status-change/another-run` },
  ];
  world.aws.ssm.parameters[`${names.JOURNAL_ROOT}lock`] = { type: 'String', tier: 'Standard', versions, labels: {} };
}
