/** The metric filters, alarms and dashboard of order status, as its monitoring stack deploys them. */
import type { Alarm, LogGroup, MetricFilter } from '../aws/state.ts';
import type { World } from '../state.ts';
import { DASHBOARD, NAMESPACE, REFRESH_LOG, WORKER_LOG } from './names.ts';

interface Watched {
  readonly alarm: string;
  readonly filter: string;
  readonly group: string;
  readonly metric: string;
  readonly pattern: string;
  readonly threshold: number;
  /** Seconds. */
  readonly period: number;
  /** M out of N periods. */
  readonly datapoints: readonly [number, number];
  readonly missing: Alarm['treatMissingData'];
}

const EACH_MINUTE = { period: 60, datapoints: [1, 1], missing: 'missing', group: WORKER_LOG } as const;

/** One metric filter and the alarm that it drives, each. Spikes need two bad minutes of three; what must never happen needs one. */
export const WATCHED: readonly Watched[] = [
  {
    ...EACH_MINUTE,
    alarm: 'rp-mw-prod-worker-errors',
    filter: 'worker-errors',
    metric: 'WorkerErrors',
    pattern: '{ $.event = "worker.failed" }',
    threshold: 1,
    datapoints: [2, 3],
  },
  {
    ...EACH_MINUTE,
    alarm: 'rp-mw-prod-vendor-429s',
    filter: 'vendor-429s',
    metric: 'Vendor429s',
    pattern: '{ $.event = "outbound.request" && $.status = 429 }',
    threshold: 1,
    datapoints: [2, 3],
  },
  {
    ...EACH_MINUTE,
    alarm: 'rp-mw-prod-openai-failures',
    filter: 'openai-failures',
    metric: 'OpenAIFailures',
    pattern: '{ $.event = "openai.intent.failed" }',
    threshold: 1,
  },
  {
    ...EACH_MINUTE,
    alarm: 'rp-mw-prod-refresh-errors',
    filter: 'refresh-errors',
    metric: 'RefreshErrors',
    pattern: '{ $.event = "token_refresh.failed" }',
    threshold: 1,
    group: REFRESH_LOG,
    period: 300,
    missing: 'notBreaching',
  },
  {
    ...EACH_MINUTE,
    alarm: 'rp-mw-prod-unexpected-writes',
    filter: 'unexpected-writes',
    metric: 'UnexpectedWrites',
    pattern: '{ $.event = "outbound.write" && $.read_only IS TRUE }',
    threshold: 1,
  },
  {
    ...EACH_MINUTE,
    alarm: 'rp-mw-prod-outside-allowlist',
    filter: 'outside-allowlist',
    metric: 'OutsideAllowlist',
    pattern: '{ $.event = "outbound.reply" && $.allowlisted IS FALSE }',
    threshold: 1,
  },
];

/** Metric filters without an alarm: what the counts above are counted of. */
export const COUNTED = [
  { filter: 'worker-runs', metric: 'WorkerRuns', pattern: '{ $.event = "worker.done" || $.event = "worker.failed" }' },
  { filter: 'vendor-requests', metric: 'VendorRequests', pattern: '{ $.event = "outbound.request" }' },
  {
    filter: 'openai-calls',
    metric: 'OpenAICalls',
    pattern: '{ $.event = "openai.intent.ok" || $.event = "openai.intent.failed" }',
  },
] as const;

/** Puts log groups with their filters, alarms and the dashboard into a world. `at` in epoch ms: when they were deployed. */
export function deployMonitoring(world: World, at: number): void {
  for (const group of [WORKER_LOG, REFRESH_LOG]) world.aws.logs.groups[group] = groupOf(world, group, at);
  for (const watched of WATCHED) world.aws.cloudwatch.alarms[watched.alarm] = alarmOf(world, watched, at);
  world.aws.cloudwatch.dashboards[DASHBOARD] = dashboardOf(world, WATCHED);
}

function groupOf(world: World, group: string, at: number): LogGroup {
  return {
    arn: `arn:aws:logs:${world.region}:${world.account}:log-group:${group}:*`,
    createdAt: at,
    retentionDays: 30,
    class: 'STANDARD',
    streams: {},
    metricFilters: [...WATCHED, ...COUNTED.map(each => ({ ...each, group: WORKER_LOG }))]
      .filter(watched => watched.group === group)
      .map(filterOf),
  };
}

/** A line that does not match counts as 0: silence and health are told apart. */
function filterOf({ filter, pattern, metric }: Pick<Watched, 'filter' | 'pattern' | 'metric'>): MetricFilter {
  return { name: filter, pattern, namespace: NAMESPACE, metricName: metric, value: '1', defaultValue: 0 };
}

function alarmOf(world: World, watched: Watched, at: number): Alarm {
  return {
    arn: `arn:aws:cloudwatch:${world.region}:${world.account}:alarm:${watched.alarm}`,
    namespace: NAMESPACE,
    metric: watched.metric,
    dimensions: {},
    statistic: 'Sum',
    period: watched.period,
    evaluationPeriods: watched.datapoints[1],
    datapointsToAlarm: watched.datapoints[0],
    threshold: watched.threshold,
    comparison: 'GreaterThanOrEqualToThreshold',
    treatMissingData: watched.missing,
    actionsEnabled: true,
    alarmActions: [`arn:aws:sns:${world.region}:${world.account}:rp-mw-prod-alarms`],
    state: 'INSUFFICIENT_DATA',
    stateUpdatedAt: at,
    history: [],
  };
}

/** A dashboard's body with one widget a metric. */
export function dashboardOf(world: World, shown: readonly Pick<Watched, 'metric'>[]): string {
  const widgets = shown.map(({ metric }, index) => ({
    type: 'metric',
    x: (index % 3) * 8,
    y: Math.floor(index / 3) * 6,
    width: 8,
    height: 6,
    properties: { title: metric, region: world.region, stat: 'Sum', period: 60, metrics: [[NAMESPACE, metric]] },
  }));
  return JSON.stringify({ widgets });
}
