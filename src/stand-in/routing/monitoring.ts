/** Log groups, alarms and dashboards of routing, as its monitoring stack deploys them. */
import type { Alarm } from '../aws/state.ts';
import type { World } from '../state.ts';
import { INGRESS_LOG, NAMESPACE, WORKER_LOG } from './names.ts';

/** One alarm: two bad minutes of three. */
const ALARMS = [
  { name: 'mw-prod-api-errors', metric: 'ApiErrors', statistic: 'Sum', threshold: 8 },
  { name: 'mw-prod-dlq', metric: 'DeadLetters', statistic: 'Sum', threshold: 1 },
  { name: 'mw-prod-queue-age', metric: 'OldestMessageSeconds', statistic: 'Maximum', threshold: 300 },
  { name: 'mw-prod-throttles', metric: 'Vendor429s', statistic: 'Sum', threshold: 10 },
] as const;

const DASHBOARDS: Readonly<Record<string, readonly string[]>> = {
  'mw-prod-health': ['ApiErrors', 'QueueDepth', 'DeadLetters', 'OldestMessageSeconds'],
  'mw-prod-quality': ['PolicyOverrides', 'Tier0Volume'],
  'mw-prod-cost': ['Tokens', 'Requests'],
};

/** Puts them into a world. `at` in epoch ms: when they were deployed. */
export function deployMonitoring(world: World, at: number): void {
  for (const group of [INGRESS_LOG, WORKER_LOG])
    world.aws.logs.groups[group] = {
      arn: `arn:aws:logs:${world.region}:${world.account}:log-group:${group}:*`,
      createdAt: at,
      retentionDays: 30,
      class: 'STANDARD',
      streams: {},
      metricFilters: [],
    };
  for (const one of ALARMS) world.aws.cloudwatch.alarms[one.name] = alarmOf(world, one, at);
  for (const [name, metrics] of Object.entries(DASHBOARDS)) {
    const widgets = metrics.map((metric, index) => ({
      type: 'metric',
      x: index * 8,
      y: 0,
      width: 8,
      height: 6,
      properties: { title: metric, region: world.region, stat: 'Sum', period: 60, metrics: [[NAMESPACE, metric]] },
    }));
    world.aws.cloudwatch.dashboards[name] = JSON.stringify({ widgets });
  }
}

function alarmOf(world: World, { name, metric, statistic, threshold }: (typeof ALARMS)[number], at: number): Alarm {
  return {
    arn: `arn:aws:cloudwatch:${world.region}:${world.account}:alarm:${name}`,
    namespace: NAMESPACE,
    metric,
    dimensions: {},
    statistic,
    period: 60,
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
    threshold,
    comparison: 'GreaterThanOrEqualToThreshold',
    treatMissingData: 'missing',
    actionsEnabled: true,
    alarmActions: [`arn:aws:sns:${world.region}:${world.account}:mw-prod-alarms`],
    state: 'INSUFFICIENT_DATA',
    stateUpdatedAt: at,
    history: [],
  };
}
