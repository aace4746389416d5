import { parse, stringify } from 'yaml';
import { putMetric } from '../aws/metrics.ts';
import { JOB, need } from '../faults/fault.ts';
import { NAMESPACE } from '../order-status/names.ts';
import { orderStatusOf } from '../order-status/state.ts';
import type { Scenario } from '../scenarios.ts';
import type { World } from '../state.ts';

const MINUTE_MS = 60_000;

const at = { beforeJob: JOB.phase('canary') } as const;

/** An alarm that no release of order status has to do with. */
const BACKLOG = { name: 'rp-mw-prod-support-backlog', metric: 'SupportBacklog', most: 50 } as const;
/** How long it has been red when the canary begins, when it is well again, and until when it has data: ms from the strike. */
const RED = { from: -90 * MINUTE_MS, until: 25 * MINUTE_MS, ends: 90 * MINUTE_MS } as const;

/** What may happen in the canary's window without being the release's fault. */
export const CANARY_SCENARIOS: readonly Scenario[] = [
  {
    id: 'vendor-latency',
    title: 'the vendors are slow while the canary is watched, and answer all the same',
    at,
    expect: 'GO',
    apply: world => {
      orderStatusOf(world).answersAfterMs = 1500;
      // Those who ask over HTTP wait in real time, so they wait less.
      for (const service of ['richpanel', 'shopify']) world.trouble.latencyMs.push({ service, ms: 20, from: world.clock.now });
    },
  },
  {
    id: 'metrics-down-five-minutes',
    title: 'CloudWatch answers questions for metric data with 503 for five minutes of the canary’s window',
    at,
    expect: 'GO',
    apply: world => {
      const from = world.clock.now + 20 * MINUTE_MS;
      const line = { service: 'cloudwatch', op: 'GetMetricData', type: 'ServiceUnavailable', status: 503 };
      world.trouble.error.push({ ...line, from, until: from + 5 * MINUTE_MS });
    },
  },
  {
    id: 'alarm-red-before-start',
    title: 'an alarm that the plan watches “since: opened” was red long before the canary, and is OK again in its window',
    at,
    expect: 'GO',
    apply: placeBacklog,
    plan: withBacklog,
  },
];

/** The alarm in ALARM, and its metric: the past and what is to come. */
function placeBacklog(world: World): void {
  const { now } = world.clock;
  const { name, metric, most } = BACKLOG;
  const like = need(world.aws.cloudwatch.alarms, 'rp-mw-prod-worker-errors');
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  for (let when = minute + RED.from; when < minute + RED.ends; when += MINUTE_MS)
    putMetric(world, { namespace: NAMESPACE, metric, at: when, value: when < minute + RED.until ? most + 30 : 3 });
  world.aws.cloudwatch.alarms[name] = {
    ...structuredClone(like),
    arn: like.arn.replace('rp-mw-prod-worker-errors', name),
    metric,
    threshold: most,
    state: 'ALARM',
    stateUpdatedAt: now + RED.from + 3 * MINUTE_MS,
    history: [],
  };
}

/** The plan's text with a check of the alarm in the canary's window, and nowhere else. */
function withBacklog(text: string): string {
  const plan = parse(text) as { phases: { id: string; leave?: { checks?: object[] }[] }[] };
  const gate = plan.phases.find(({ id }) => id === 'canary')?.leave?.[0];
  if (gate === undefined) throw new RangeError('the plan has no canary that is watched');
  const check = { kind: 'alarm', id: 'alarm-support-backlog', name: BACKLOG.name, recent: '15m', since: 'opened' };
  gate.checks = [...(gate.checks ?? []), check];
  return stringify(plan);
}
