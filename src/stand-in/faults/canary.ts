import type { Code } from '../../codes.ts';
import type { Outcome } from '../../finding.ts';
import { orderStatusOf } from '../order-status/state.ts';
import { type Fault, JOB, type Seen } from './fault.ts';

const MINUTE_MS = 60_000;
/** From a strike right before the phase's job into the middle of its window, ms. */
const INTO_WINDOW_MS = 20 * MINUTE_MS;
/** What reads metrics while the canary is watched, besides the first alarm. */
const READERS = [
  'alarm-rate-limits',
  'alarm-openai-failures',
  'alarm-refresh-errors',
  'alarm-unexpected-writes',
  'alarm-outside-allowlist',
  'worker-error-rate',
  'vendor-429-rate',
  'openai-failures',
];

const at = { beforeJob: JOB.phase('canary') } as const;

/** Seen in the canary's window, which rolls back. */
const rolledBack = (...seen: readonly [Seen, ...Seen[]]) => ({ phase: 'canary', gate: 'leave', end: 'rollback', seen }) as const;
const by = (check: string, outcome: Outcome, reason: Code): Seen => ({ check, outcome, reason });
const blind = (check: string): Seen => by(check, 'error', 'SERVICE_ERROR');

/** What only a window of 45 minutes sees: once, seldom, not at all, or nobody answers. */
export const CANARY_FAULTS: readonly Fault[] = [
  {
    id: 'one-openai-failure',
    title: 'OpenAI fails on a single classification, in the middle of the canary’s window',
    at,
    expect: {
      phase: 'canary',
      gate: 'leave',
      end: 'rollback',
      // The signal counts the minute that is under way, the alarm a minute that is over.
      either: true,
      seen: [by('openai-failures', 'fail', 'ZERO_TOLERANCE'), by('alarm-openai-failures', 'fail', 'ALARM_FIRING')],
    },
    apply: world => {
      orderStatusOf(world).openaiFailsAt.push(world.clock.now + INTO_WINDOW_MS);
    },
  },
  {
    id: 'rate-limit-drizzle',
    title: 'vendors answer a third of the worker’s calls with 429 in one minute of three, too seldom for the alarm',
    at,
    expect: rolledBack(by('vendor-429-rate', 'fail', 'SIGNAL_WORSE')),
    apply: world => {
      const state = orderStatusOf(world);
      state.rates.rateLimited = 0.35;
      // The alarm wants two bad minutes of three.
      state.limitedEvery = 3;
    },
  },
  {
    id: 'no-traffic',
    title: 'no ticket comes in any more from the canary on: the worker runs, and has nothing to do',
    at,
    expect: rolledBack(
      by('only-the-cohort', 'inconclusive', 'NO_ACTIVITY'),
      by('vendor-429-rate', 'inconclusive', 'NOT_ENOUGH_TRAFFIC'),
      by('openai-failures', 'inconclusive', 'NOT_ENOUGH_TRAFFIC'),
    ),
    apply: world => {
      orderStatusOf(world).quietFrom = world.clock.now;
    },
  },
  {
    id: 'metrics-down-for-good',
    title: 'CloudWatch answers every question for metric data with 503, from the middle of the canary’s window on',
    at,
    expect: rolledBack(blind('alarm-worker-errors'), ...READERS.map(blind)),
    apply: world => {
      const from = world.clock.now + INTO_WINDOW_MS;
      world.trouble.error.push({ service: 'cloudwatch', op: 'GetMetricData', type: 'ServiceUnavailable', status: 503, from });
    },
  },
];
