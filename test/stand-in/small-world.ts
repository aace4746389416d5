import { emptyWorld, type World } from '../../src/stand-in/state.ts';

export const NOW = Date.UTC(2026, 1, 2, 12, 0, 0);
export const ACCOUNT = '123456789012';
export const REGION = 'us-east-2';
export const ADMIN = `arn:aws:sts::${ACCOUNT}:assumed-role/admin/test`;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A small production with one or a few of everything. */
export function smallWorld(): World {
  const world = emptyWorld({ account: ACCOUNT, region: REGION, now: NOW, seed: 7 });
  const { aws } = world;
  aws.sts.sessions.ASIAADMIN = { role: ADMIN, expiresAt: null };
  for (let index = 1; index <= 12; index += 1) {
    aws.ssm.parameters[`/app/prod/p${String(index).padStart(2, '0')}`] = {
      type: index === 12 ? 'SecureString' : 'String',
      tier: 'Standard',
      versions: [{ version: 1, value: `v${index}`, at: NOW - DAY, user: ADMIN }],
      labels: {},
    };
  }
  aws.ssm.parameters['/app/prod/deep/down'] = {
    type: 'String',
    tier: 'Standard',
    versions: [{ version: 1, value: 'deep', at: NOW - DAY, user: ADMIN }],
    labels: {},
  };
  aws.secrets['app/prod/key'] = {
    arn: `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app/prod/key-AbCdEf`,
    values: { '11111111-1111-4111-8111-111111111111': 'planted-secret-value' },
    stages: { '11111111-1111-4111-8111-111111111111': ['AWSCURRENT'] },
    createdAt: NOW - 90 * DAY,
    lastChangedAt: NOW - 30 * DAY,
    lastRotatedAt: NOW - 30 * DAY,
    rotationEnabled: true,
    rotateAfterDays: 60,
  };
  aws.secrets['app/prod/doomed'] = {
    arn: `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app/prod/doomed-AbCdEf`,
    values: {},
    stages: {},
    createdAt: NOW - 90 * DAY,
    lastChangedAt: NOW - 30 * DAY,
    rotationEnabled: false,
    deletedAt: NOW + 7 * DAY,
  };
  aws.lambda.functions.worker = {
    arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:worker`,
    runtime: 'nodejs24.x',
    environment: { OUTBOUND: 'false', LIMIT: '10' },
    revisionId: '00000000-0000-4000-8000-000000000001',
    lastModifiedAt: NOW - DAY,
    lastUpdateStatus: 'Successful',
    updateMs: 5_000,
    versions: {
      '1': {
        environment: { OUTBOUND: 'false' },
        codeSha256: 'b2xk',
        revisionId: '00000000-0000-4000-8000-000000000011',
        at: NOW - 9 * DAY,
      },
      '2': {
        environment: { OUTBOUND: 'false' },
        codeSha256: 'Y29kZQ==',
        revisionId: '00000000-0000-4000-8000-000000000012',
        at: NOW - DAY,
      },
    },
    aliases: {
      live: { version: '1', revisionId: '00000000-0000-4000-8000-000000000021' },
      next: { version: '2', revisionId: '00000000-0000-4000-8000-000000000022' },
    },
    codeSha256: 'Y29kZQ==',
    handler: 'worker',
  };
  aws.cloudwatch.alarms['worker-errors'] = {
    arn: `arn:aws:cloudwatch:${REGION}:${ACCOUNT}:alarm:worker-errors`,
    namespace: 'App',
    metric: 'Errors',
    dimensions: { Function: 'worker' },
    statistic: 'Sum',
    period: 60,
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
    threshold: 5,
    comparison: 'GreaterThanOrEqualToThreshold',
    treatMissingData: 'missing',
    actionsEnabled: true,
    alarmActions: [`arn:aws:sns:${REGION}:${ACCOUNT}:on-call`],
    state: 'INSUFFICIENT_DATA',
    stateUpdatedAt: NOW - DAY,
    history: [],
  };
  aws.cloudwatch.dashboards.app = JSON.stringify({ widgets: [] });
  aws.logs.groups['/aws/lambda/worker'] = {
    arn: `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/aws/lambda/worker:*`,
    createdAt: NOW - 90 * DAY,
    retentionDays: 30,
    class: 'STANDARD',
    streams: {},
    metricFilters: [
      {
        name: 'rate-limited',
        pattern: '{ $.marker = "http.429" }',
        namespace: 'App',
        metricName: 'RateLimited',
        value: '1',
        defaultValue: 0,
      },
    ],
  };
  const refresh = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:refresh`;
  aws.events.rules['refresh-rule'] = {
    arn: `arn:aws:events:${REGION}:${ACCOUNT}:rule/refresh-rule`,
    scheduleExpression: 'rate(4 hours)',
    state: 'ENABLED',
    targets: [{ id: 'one', arn: refresh }],
  };
  aws.scheduler.schedules['default/refresh'] = { scheduleExpression: 'rate(4 hours)', state: 'ENABLED', targetArn: refresh };
  aws.cloudformation.stacks['App-prod'] = {
    status: 'UPDATE_COMPLETE',
    createdAt: NOW - 90 * DAY,
    lastUpdatedAt: NOW - 10 * MINUTE,
    outputs: { Url: 'https://app.invalid/?a=1&b=2' },
  };
  return world;
}

/** Options of any AWS client that talks to `url` as `accessKeyId`. */
export function clientOptions(url: string, accessKeyId = 'ASIAADMIN', maxAttempts = 1) {
  return {
    endpoint: url,
    region: REGION,
    maxAttempts,
    credentials: { accessKeyId, secretAccessKey: 'none', sessionToken: 'none' },
  };
}
