import { putMetric } from '../../src/stand-in/aws/metrics.ts';
import type { World } from '../../src/stand-in/state.ts';
import { FUNCTION_ARN, START, world } from './side.ts';

export const REVISION = '00000000-0000-4000-8000-000000000001';
export const SECRET = 'planted-secret-of-the-world';
export const GROUP = '/aws/lambda/worker';
export const METRIC = { namespace: 'shop', name: 'Errors', dimensions: [{ name: 'Function', value: 'worker' }] };

/** A production in which every port finds one of what it reads. */
export function fullWorld(): World {
  const made = world();
  const { aws } = made;
  const version = { version: 1, value: 'true', at: START, user: 'arn:aws:iam::123456789012:user/someone' };
  aws.ssm.parameters['/shop/flag'] = { type: 'String', tier: 'Standard', versions: [version], labels: {} };
  aws.secrets['shop/key'] = {
    arn: 'arn:aws:secretsmanager:us-east-2:123456789012:secret:shop/key-a1B2c3',
    values: { [REVISION]: SECRET },
    stages: { [REVISION]: ['AWSCURRENT'] },
    createdAt: START,
    lastChangedAt: START,
    rotationEnabled: false,
  };
  aws.lambda.functions.worker = {
    arn: FUNCTION_ARN,
    runtime: 'nodejs22.x',
    environment: { OUTBOUND: 'false' },
    revisionId: REVISION,
    lastModifiedAt: START,
    lastUpdateStatus: 'Successful',
    updateMs: 1000,
    versions: { '1': { environment: {}, codeSha256: 'YQ==', revisionId: REVISION, at: START } },
    aliases: { live: { version: '1', revisionId: REVISION } },
    codeSha256: 'Yg==',
    handler: 'echo',
  };
  aws.cloudwatch.alarms.errors = {
    arn: 'arn:aws:cloudwatch:us-east-2:123456789012:alarm:errors',
    namespace: METRIC.namespace,
    metric: METRIC.name,
    dimensions: { Function: 'worker' },
    statistic: 'Sum',
    period: 60,
    evaluationPeriods: 1,
    datapointsToAlarm: 1,
    threshold: 5,
    comparison: 'GreaterThanOrEqualToThreshold',
    treatMissingData: 'missing',
    actionsEnabled: true,
    alarmActions: ['arn:aws:sns:us-east-2:123456789012:on-call'],
    state: 'OK',
    stateUpdatedAt: START - 60_000,
    history: [],
  };
  for (let minute = 1; minute <= 10; minute += 1) {
    putMetric(made, {
      namespace: 'shop',
      metric: 'Errors',
      dimensions: { Function: 'worker' },
      at: START - minute * 60_000,
      value: minute % 3,
    });
  }
  const rows = [
    ['shop', 'Errors', 'Function', 'worker', { stat: 'Sum' }],
    ['.', 'Replies', '.', '.'],
    ['...', 'refresh'],
    [{ expression: 'm1/m2' }],
    ['vendors', '429s'],
  ];
  aws.cloudwatch.dashboards.main = JSON.stringify({
    widgets: [
      { type: 'text', properties: { markdown: 'x' } },
      { type: 'metric', properties: { metrics: rows } },
    ],
  });
  aws.logs.groups[GROUP] = {
    arn: `arn:aws:logs:us-east-2:123456789012:log-group:${GROUP}:*`,
    createdAt: START - 90 * 86_400_000,
    class: 'STANDARD',
    streams: { one: [{ at: START - 5000, ingestedAt: START - 4000, message: '{"event":"refresh.success"}' }] },
    metricFilters: [
      { name: 'failures', pattern: '{ $.event = "failed" }', namespace: 'shop', metricName: 'Failures', value: '1' },
    ],
  };
  const targets = [{ id: 'worker', arn: FUNCTION_ARN }];
  aws.events.rules.refresh = {
    arn: 'arn:aws:events:us-east-2:123456789012:rule/refresh',
    scheduleExpression: 'rate(4 hours)',
    state: 'ENABLED',
    targets,
  };
  aws.scheduler.schedules['default/nightly'] = {
    scheduleExpression: 'cron(0 3 * * ? *)',
    state: 'DISABLED',
    targetArn: FUNCTION_ARN,
  };
  aws.scheduler.schedules['default/other'] = {
    scheduleExpression: 'rate(1 hour)',
    state: 'ENABLED',
    targetArn: `${FUNCTION_ARN}-other`,
  };
  aws.cloudformation.stacks.shop = {
    status: 'UPDATE_COMPLETE',
    createdAt: START - 9000,
    lastUpdatedAt: START - 3000,
    outputs: {},
  };
  return made;
}
