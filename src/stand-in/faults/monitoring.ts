import { evaluateAlarms } from '../aws/alarms.ts';
import { putMetric } from '../aws/metrics.ts';
import { dashboardOf, WATCHED } from '../order-status/monitoring.ts';
import { DASHBOARD } from '../order-status/names.ts';
import type { World } from '../state.ts';
import { atPreflight, drop, type Fault, need } from './fault.ts';

type Watched = (typeof WATCHED)[number];

/** The plan's check of an alarm, by the alarm. */
const ALARM_CHECKS: Readonly<Record<string, string>> = {
  'rp-mw-prod-worker-errors': 'alarm-worker-errors',
  'rp-mw-prod-vendor-429s': 'alarm-rate-limits',
  'rp-mw-prod-openai-failures': 'alarm-openai-failures',
  'rp-mw-prod-refresh-errors': 'alarm-refresh-errors',
  'rp-mw-prod-unexpected-writes': 'alarm-unexpected-writes',
  'rp-mw-prod-outside-allowlist': 'alarm-outside-allowlist',
};

/** The plan's check of a metric filter, by the filter. */
const FILTER_CHECKS: Readonly<Record<string, string>> = {
  'worker-errors': 'filter-worker-errors',
  'vendor-429s': 'filter-rate-limits',
  'openai-failures': 'filter-openai-failures',
  'refresh-errors': 'filter-refresh-errors',
};

/** How long an alarm that rings goes on ringing, ms: the trouble behind it does not end with the first look. */
const RINGS_MS = 15 * 60_000;

const ALARM_FAULTS: readonly Fault[] = WATCHED.flatMap(watched => {
  const check = need(ALARM_CHECKS, watched.alarm);
  const alarm = (world: World) => need(world.aws.cloudwatch.alarms, watched.alarm);
  const faults: readonly Fault[] = [
    {
      id: `${watched.filter}-alarm-missing`,
      title: `the alarm ${watched.alarm} does not exist`,
      at: 'start',
      expect: atPreflight(check, 'fail', 'MISSING'),
      apply: world => drop(world.aws.cloudwatch.alarms, watched.alarm),
    },
    {
      id: `${watched.filter}-alarm-firing`,
      title: `the alarm ${watched.alarm} is in ALARM`,
      at: 'start',
      expect: atPreflight(check, 'fail', 'ALARM_FIRING'),
      apply: world => ring(world, watched),
    },
    {
      id: `${watched.filter}-alarm-without-data`,
      title: `the alarm ${watched.alarm} watches a metric that nobody writes`,
      at: 'start',
      expect: atPreflight(check, 'inconclusive', 'NO_DATA'),
      apply: world => {
        alarm(world).metric = `${watched.metric}Old`;
        evaluateAlarms(world);
      },
    },
    {
      id: `${watched.filter}-alarm-muted`,
      title: `the actions of the alarm ${watched.alarm} are disabled`,
      at: 'start',
      expect: atPreflight(check, 'fail', 'ALARM_NO_ACTIONS'),
      apply: world => {
        alarm(world).actionsEnabled = false;
      },
    },
  ];
  return faults;
});

/** Data points over the alarm's threshold, from its oldest period on. */
function ring(world: World, { alarm, period }: Watched): void {
  const { namespace, metric, threshold, evaluationPeriods } = need(world.aws.cloudwatch.alarms, alarm);
  const periodMs = period * 1000;
  const first = Math.floor(world.clock.now / periodMs) * periodMs - evaluationPeriods * periodMs;
  for (let at = first; at < world.clock.now + RINGS_MS; at += periodMs)
    putMetric(world, { namespace, metric, at, value: threshold + 2 });
  evaluateAlarms(world);
}

const FILTER_FAULTS: readonly Fault[] = WATCHED.flatMap(watched => {
  const check = FILTER_CHECKS[watched.filter];
  if (check === undefined) return [];
  const fault: Fault = {
    id: `${watched.filter}-filter-wrong`,
    title: `the metric filter ${watched.filter} counts lines that nobody writes`,
    at: 'start',
    expect: atPreflight(check, 'fail', 'FILTER_WRONG'),
    apply: world => {
      const filter = need(world.aws.logs.groups, watched.group).metricFilters.find(({ name }) => name === watched.filter);
      if (filter === undefined) throw new RangeError('the world has no such metric filter');
      filter.pattern = '{ $.event = "renamed.long.ago" }';
    },
  };
  return [fault];
});

/** What may be wrong with alarms, metric filters and the dashboard. */
export const MONITORING_FAULTS: readonly Fault[] = [
  ...ALARM_FAULTS,
  ...FILTER_FAULTS,
  {
    id: 'metric-filter-missing',
    title: 'nothing counts the OpenAI failures in the log',
    at: 'start',
    expect: atPreflight('filter-openai-failures', 'fail', 'MISSING'),
    apply: world => {
      const group = need(world.aws.logs.groups, '/aws/lambda/rp-mw-prod-worker');
      group.metricFilters = group.metricFilters.filter(({ name }) => name !== 'openai-failures');
    },
  },
  {
    id: 'dashboard-missing',
    title: 'the dashboard does not exist',
    at: 'start',
    expect: atPreflight('dashboard', 'fail', 'MISSING'),
    apply: world => drop(world.aws.cloudwatch.dashboards, DASHBOARD),
  },
  {
    id: 'dashboard-incomplete',
    title: 'the dashboard does not show the OpenAI failures',
    at: 'start',
    expect: atPreflight('dashboard', 'fail', 'DASHBOARD_INCOMPLETE'),
    apply: world => {
      need(world.aws.cloudwatch.dashboards, DASHBOARD);
      world.aws.cloudwatch.dashboards[DASHBOARD] = dashboardOf(
        world,
        WATCHED.filter(({ metric }) => metric !== 'OpenAIFailures'),
      );
    },
  },
];
