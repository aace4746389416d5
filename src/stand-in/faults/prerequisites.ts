import * as names from '../order-status/names.ts';
import type { World } from '../state.ts';
import { richpanelOf, shopifyOf } from '../vendors/state.ts';
import { atPreflight, drop, type Fault, need } from './fault.ts';

const KILL_SWITCHES = [
  { what: 'safe-mode', name: names.SAFE_MODE, check: 'kill-switch-safe-mode' },
  { what: 'automation', name: names.AUTOMATION, check: 'kill-switch-automation' },
] as const;

const NO_SWITCH: readonly Fault[] = KILL_SWITCHES.map(({ what, name, check }) => ({
  id: `${what}-parameter-missing`,
  title: `the parameter ${name} does not exist`,
  at: 'start',
  expect: atPreflight(check, 'fail', 'MISSING'),
  apply: world => drop(world.aws.ssm.parameters, name),
}));

const rule = (world: World) => need(world.aws.events.rules, names.REFRESH_RULE);

/** What may be missing or wrong before phase 0, secrets and monitoring apart. */
export const PREREQUISITE_FAULTS: readonly Fault[] = [
  {
    id: 'wrong-account',
    title: 'the credentials belong to another AWS account',
    at: 'start',
    expect: {
      phase: 'shadow',
      gate: 'pin',
      end: 'untouched',
      seen: [{ check: 'aws-identity', outcome: 'fail', reason: 'WRONG_ACCOUNT' }],
    },
    apply: world => {
      for (const session of Object.values(world.aws.sts.sessions))
        session.role = session.role.replace(world.account, '999999999999');
      world.account = '999999999999';
    },
  },
  {
    id: 'clock-skew',
    title: 'AWS’s clock is 90 seconds ahead of ours',
    at: 'start',
    expect: atPreflight('aws-clock', 'error', 'CLOCK_SKEW'),
    apply: world => {
      world.trouble.clockSkewMs = 90_000;
    },
  },
  ...NO_SWITCH,
  {
    id: 'safe-mode-wrong-type',
    title: 'the parameter safe_mode is a StringList',
    at: 'start',
    expect: atPreflight('kill-switch-safe-mode', 'fail', 'WRONG_TYPE'),
    apply: world => {
      need(world.aws.ssm.parameters, names.SAFE_MODE).type = 'StringList';
    },
  },
  {
    id: 'bot-agent-missing',
    title: 'the worker has no bot agent id',
    at: 'start',
    expect: atPreflight('bot-agent-id', 'fail', 'MISSING'),
    apply: world => drop(need(world.aws.lambda.functions, names.WORKER).environment, 'RICHPANEL_BOT_AGENT_ID'),
  },
  {
    id: 'refresh-rule-missing',
    title: 'nothing runs the token refresh function',
    at: 'start',
    expect: atPreflight('token-refresh-schedule', 'fail', 'MISSING'),
    apply: world => drop(world.aws.events.rules, names.REFRESH_RULE),
  },
  {
    id: 'refresh-rule-disabled',
    title: 'the rule of the token refresh function is disabled',
    at: 'start',
    expect: atPreflight('token-refresh-schedule', 'fail', 'SCHEDULE_DISABLED'),
    apply: world => {
      rule(world).state = 'DISABLED';
    },
  },
  {
    id: 'refresh-rule-slow',
    title: 'the token is refreshed every 12 hours',
    at: 'start',
    expect: atPreflight('token-refresh-schedule', 'fail', 'SCHEDULE_WRONG'),
    apply: world => {
      rule(world).scheduleExpression = 'rate(12 hours)';
    },
  },
  {
    id: 'token-refresh-stale',
    title: 'the token refresh last succeeded more than 8 hours ago, and has been skipping since',
    at: 'start',
    expect: atPreflight('token-refresh-last-success', 'fail', 'TOO_OLD'),
    apply: world => {
      const events = Object.values(need(world.aws.logs.groups, names.REFRESH_LOG).streams).flat();
      for (const event of events.filter(({ at }) => at > world.clock.now - 8 * 3_600_000)) {
        event.message = event.message.replace('token_refresh.success', 'token_refresh.skipped');
      }
    },
  },
  {
    id: 'refresh-not-invocable',
    title: 'nobody may invoke the token refresh function',
    at: 'start',
    expect: atPreflight('token-refresh-invocable', 'error', 'DENIED'),
    apply: world => {
      world.trouble.error.push({ service: 'lambda', op: 'Invoke', type: 'AccessDeniedException', status: 403 });
    },
  },
  {
    id: 'richpanel-unauthorised',
    title: 'Richpanel has revoked the API key',
    at: 'start',
    expect: atPreflight('richpanel-read', 'fail', 'HTTP_STATUS'),
    apply: world => {
      richpanelOf(world).keys = [];
    },
  },
  {
    id: 'shopify-rest-down',
    title: 'Shopify’s REST API answers 503',
    at: 'start',
    expect: atPreflight('shopify-rest-read', 'fail', 'HTTP_STATUS'),
    apply: world => {
      world.trouble.error.push({ service: 'shopify', op: 'GetShop', type: 'ServiceUnavailable', status: 503 });
    },
  },
  {
    id: 'shopify-graphql-errors',
    title: 'Shopify’s GraphQL has no points left and answers with errors',
    at: 'start',
    expect: atPreflight('shopify-graphql-read', 'fail', 'GRAPHQL_ERRORS'),
    apply: world => {
      shopifyOf(world).graphqlPoints = 0;
    },
  },
  {
    id: 'stack-rolled-back',
    title: 'the last deployment of the stack was rolled back',
    at: 'start',
    expect: atPreflight('stack-status', 'fail', 'STACK_NOT_SETTLED'),
    apply: world => {
      need(world.aws.cloudformation.stacks, names.STACK).status = 'UPDATE_ROLLBACK_COMPLETE';
    },
  },
  {
    id: 'api-answers-empty',
    title: 'CloudFormation answers an empty object',
    at: 'start',
    expect: atPreflight('stack-status', 'error', 'RESPONSE_INCOMPLETE'),
    apply: world => {
      world.trouble.empty.push({ service: 'cloudformation', op: 'DescribeStacks' });
    },
  },
  {
    id: 'api-throttled',
    title: 'CloudWatch refuses every read of a dashboard: too many requests',
    at: 'start',
    expect: atPreflight('dashboard', 'error', 'THROTTLED'),
    apply: world => {
      world.trouble.throttle.push({ service: 'cloudwatch', op: 'GetDashboard' });
    },
  },
];
