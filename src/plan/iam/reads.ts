import type { Plan } from '../schema/index.ts';
import type { Arns } from './arn.ts';
import type { Need } from './need.ts';

/** The few ways in which anything is read, each as what IAM must allow. */
export interface Reads {
  parameters(...names: readonly string[]): Need;
  /** Everything below a path. */
  below(path: string): Need;
  /** That a secret exists, and how old it is; never its value. */
  secretFacts(name: string): Need;
  secretValue(name: string): Need;
  /** The value of a credential of the plan; none without an id. */
  credential(id: string | undefined): readonly Need[];
  configuration(name: string): Need;
  alarms(): Need;
  metrics(): Need;
  dashboard(name: string): Need;
  stack(name: string): Need;
  schedules(): readonly Need[];
  /** A log group's facts, and counts by Logs Insights. */
  counts(group: string): readonly Need[];
  newestLines(group: string): Need;
  lines(group: string): readonly Need[];
  filters(group: string): readonly Need[];
  /** Lambda has one permission for a dry run and an invocation. */
  invoke(name: string): Need;
}

/**
 * The ways of reading, for one plan. Which action an operation needs, and which resource IAM knows for it, is from the service
 * authorization reference of each service.
 * @param plan for its credentials
 * @param arn its ARNs
 * @returns the ways
 */
export function readsOf(plan: Plan, arn: Arns): Reads {
  const secretValue = (name: string): Need => ({
    sid: 'ReadTheSecretsThatTheQuestionsCarry',
    actions: ['secretsmanager:GetSecretValue'],
    on: [arn.secret(name)],
    because: 'credentials of vendors, test subjects, and secrets that must not stand in plain text; no other secret',
  });
  const groupFacts = (group: string): readonly Need[] => [
    {
      sid: 'FindLogGroups',
      actions: ['logs:DescribeLogGroups'],
      on: [arn.all('log-group')],
      because: 'AWS lists groups by prefix only; names and ages, no line',
    },
    {
      sid: 'TellWhatLogGroupsAre',
      actions: ['logs:GetDataProtectionPolicy'],
      on: arn.logGroup(group),
      because: 'a group with masked fields cannot be counted',
    },
  ];
  return {
    secretValue,
    parameters: (...names) => ({
      sid: 'ReadTheParametersOfThePlan',
      actions: ['ssm:GetParameters'],
      on: names.map(arn.parameter),
      because: 'parameters that checks compare and that switches stand in',
    }),
    below: path => ({
      sid: 'ListTheParametersOfThePlan',
      actions: ['ssm:GetParametersByPath'],
      on: [arn.parameter(path), arn.parameter(`${path}/*`)],
      because: 'a check compares everything below a path',
    }),
    secretFacts: name => ({
      sid: 'DescribeTheSecretsOfThePlan',
      actions: ['secretsmanager:DescribeSecret'],
      on: [arn.secret(name)],
      because: 'existence, age and rotation; this action never returns a value',
    }),
    credential: id => {
      const secret = id === undefined ? undefined : plan.credentials?.[id]?.secret;
      return secret === undefined ? [] : [secretValue(secret)];
    },
    configuration: name => ({
      sid: 'ReadTheVariablesOfFunctions',
      actions: ['lambda:GetFunctionConfiguration'],
      on: [arn.function(name)],
      because: 'environment variables and the state of updates; not GetFunction, which also gives an address of the code',
    }),
    alarms: () => ({
      sid: 'DescribeAlarms',
      actions: ['cloudwatch:DescribeAlarms'],
      on: ['*'],
      because: 'IAM wants * as soon as composite alarms are asked for as well, and an alarm of any type may have the name',
    }),
    metrics: () => ({
      sid: 'ReadMetrics',
      actions: ['cloudwatch:GetMetricData'],
      on: ['*'],
      because: 'IAM knows no resource for metric data',
    }),
    dashboard: name => ({
      sid: 'ReadDashboards',
      actions: ['cloudwatch:GetDashboard'],
      on: [arn.dashboard(name)],
      because: 'that the people who watch see every planned metric',
    }),
    stack: name => ({
      sid: 'DescribeStacks',
      actions: ['cloudformation:DescribeStacks'],
      on: [arn.stack(name)],
      because: 'a half-deployed stack is not the one that was tested',
    }),
    schedules: () => [
      {
        sid: 'ListWhatRunsFunctions',
        actions: ['events:ListRuleNamesByTarget', 'scheduler:ListSchedules'],
        on: ['*'],
        because: 'lists; IAM knows no narrower resource for them',
      },
      {
        sid: 'ReadWhatRunsFunctions',
        actions: ['events:DescribeRule', 'scheduler:GetSchedule'],
        on: [arn.all('rule'), arn.all('schedule')],
        because: 'whose rule or schedule it is, is known only once it was listed',
      },
    ],
    counts: group => [
      ...groupFacts(group),
      {
        sid: 'CountLinesOfLogs',
        actions: ['logs:StartQuery'],
        on: arn.logGroup(group),
        because: 'lines are counted by CloudWatch; they do not leave it',
      },
      {
        sid: 'ReadTheResultsOfQueries',
        actions: ['logs:GetQueryResults', 'logs:StopQuery'],
        on: ['*'],
        because: 'IAM knows no resource for a query; only who may start one on a group has an id to ask with',
      },
    ],
    newestLines: group => ({
      sid: 'FindTheNewestLine',
      actions: ['logs:DescribeLogStreams', 'logs:GetLogEvents'],
      on: arn.logGroup(group),
      because: 'the time of the newest success; lines are read into memory and dropped',
    }),
    lines: group => [
      ...groupFacts(group),
      {
        sid: 'LookThroughLines',
        actions: ['logs:FilterLogEvents'],
        on: arn.logGroup(group),
        because: 'lines are searched for personal data in memory; only counts are kept',
      },
    ],
    filters: group => [
      {
        sid: 'ReadMetricFilters',
        actions: ['logs:DescribeMetricFilters'],
        on: arn.logGroup(group),
        because: 'an alarm counts only what its filter matches',
      },
      {
        sid: 'TryMetricFilters',
        actions: ['logs:TestMetricFilter'],
        on: ['*'],
        because: 'tries a pattern on lines of the plan; it touches no log group, so IAM knows no resource',
      },
    ],
    invoke: name => ({
      sid: 'AskWhetherFunctionsCouldBeInvoked',
      actions: ['lambda:InvokeFunction'],
      on: [arn.function(name)],
      because: 'a dry run needs the right to invoke: IAM cannot tell the two apart, gonogo sends only what the plan declares',
    }),
  };
}
