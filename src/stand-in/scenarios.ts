/** Trouble that a cutover must get through: whatever these do, the rehearsal ends with GO. */
import { metricKey } from './aws/metrics.ts';
import { JOB, type Moment, need } from './faults/fault.ts';
import { placeLock } from './faults/phases.ts';
import { NAMESPACE, REFRESH_LOG, SHOPIFY_TOKEN, WORKER } from './order-status/names.ts';
import { orderStatusOf } from './order-status/state.ts';
import { CANARY_SCENARIOS } from './scenarios/canary.ts';
import type { World } from './state.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export interface Scenario {
  /** kebab-case, two words or more. */
  readonly id: string;
  readonly title: string;
  readonly at: Moment;
  readonly expect: 'GO';
  readonly apply: (world: World) => void;
  /** What the scenario makes of the plan's text: the plan that is rehearsed, checked out and pinned. */
  readonly plan?: (text: string) => string;
}

/** In the order in which a cutover meets them. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'lock-of-a-dead-run',
    title: 'a run died an hour ago and left its lock behind',
    at: 'start',
    expect: 'GO',
    apply: world => placeLock(world, world.clock.now - HOUR_MS),
  },
  {
    id: 'brief-throttling',
    title: 'Parameter Store and CloudWatch refuse two calls each, then answer',
    at: 'start',
    expect: 'GO',
    apply: world => {
      world.trouble.throttle.push({ service: 'ssm', op: '*', times: 2 }, { service: 'cloudwatch', op: '*', times: 2 });
    },
  },
  {
    id: 'one-revision-conflict',
    title: 'somebody else changes another variable of the worker right before our update',
    at: { beforeJob: JOB.phase('shadow') },
    expect: 'GO',
    apply: world => {
      world.trouble.conflict.push({ service: 'lambda', op: 'UpdateFunctionConfiguration', times: 1 });
    },
  },
  {
    id: 'one-slow-function-update',
    title: 'Lambda takes a minute to apply the worker’s variables',
    at: 'start',
    expect: 'GO',
    apply: world => {
      const worker = need(world.aws.lambda.functions, WORKER);
      worker.updateMs = MINUTE_MS;
      worker.updateReads = 500;
    },
  },
  {
    id: 'token-refresh-during-window',
    title: 'the Shopify token is refreshed in the middle of the canary’s window',
    at: 'start',
    expect: 'GO',
    apply: world => moveRefreshes(world, 3 * HOUR_MS + 31 * MINUTE_MS),
  },
  ...CANARY_SCENARIOS,
];

/** A scenario by its id, or `undefined`. */
export function scenarioOf(id: string): Scenario | undefined {
  return SCENARIOS.find(scenario => scenario.id === id);
}

/** Everything that the token refresh has done happened `ms` earlier. */
function moveRefreshes(world: World, ms: number): void {
  orderStatusOf(world).refreshedAt -= ms;
  need(world.aws.secrets, SHOPIFY_TOKEN).lastChangedAt -= ms;
  for (const event of Object.values(need(world.aws.logs.groups, REFRESH_LOG).streams).flat()) {
    event.at -= ms;
    event.ingestedAt -= ms;
  }
  const series = need(world.aws.cloudwatch.metrics, metricKey({ namespace: NAMESPACE, metric: 'RefreshErrors' }));
  series.minutes = Object.fromEntries(
    Object.entries(series.minutes).map(([minute, bucket]) => [
      String(Math.floor((Number(minute) - ms) / MINUTE_MS) * MINUTE_MS),
      bucket,
    ]),
  );
}
