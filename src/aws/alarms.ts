import { gonogoError } from '../errors.ts';
import { needFlag, needList, needName, needNumber, needTime, needWord } from '../field.ts';
import type { Alarm, Alarms } from '../target.ts';
import { absent } from './absent.ts';
import { call } from './call.ts';
import type { MetricAlarm } from './clients/cloudwatch.ts';
import { dashboardMetrics } from './dashboard.ts';
import { allPages } from './pages.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

/** `DescribeAlarms` takes at most this many names. */
const NAMES_A_CALL = 100;

/**
 * CloudWatch alarms and dashboards through the AWS SDK.
 * @param settings of the door
 * @returns the port; its functions throw GonogoErrors with the codes of `awsFailure`, `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`,
 * `PARTIAL_DATA` for an alarm that was evaluated on a part of its data, and `NOT_BUILT` for one over a metric expression
 */
export function awsAlarms(settings: AwsSettings): Alarms {
  const cloudwatch = once(async () => {
    const sdk = await import('./clients/cloudwatch.ts');
    return { sdk, client: new sdk.CloudWatchClient(clientConfig(settings, 'cloudwatch')) };
  });

  return {
    async describe(names, signal) {
      const { sdk, client } = await cloudwatch();
      const asked = [...new Set(names)];
      const found: Alarm[] = [];
      for (let at = 0; at < asked.length; at += NAMES_A_CALL) {
        const batch = asked.slice(at, at + NAMES_A_CALL);
        const alarms = await allPages('cloudwatch:DescribeAlarms', async token => {
          const command = () =>
            new sdk.DescribeAlarmsCommand({
              AlarmNames: batch,
              // Without types only metric alarms are answered, whatever else has the name.
              AlarmTypes: ['MetricAlarm', 'CompositeAlarm', 'LogAlarm'],
              MaxRecords: NAMES_A_CALL,
              NextToken: token,
            });
          const answer = await call(settings, 'cloudwatch:DescribeAlarms', options => client.send(command(), options), signal);
          return { items: needList(answer.MetricAlarms, 'MetricAlarms'), next: answer.NextToken };
        });
        found.push(...alarms.map(alarm).filter(({ name }) => batch.includes(name)));
      }
      return new Map(found.map(item => [item.name, item]));
    },

    async dashboard(name, signal) {
      const { sdk, client } = await cloudwatch();
      const command = () => new sdk.GetDashboardCommand({ DashboardName: name });
      const answer = await call(settings, 'cloudwatch:GetDashboard', options => client.send(command(), options), signal).catch(
        absent,
      );
      return answer === undefined ? undefined : dashboardMetrics(needName(answer.DashboardBody, 'DashboardBody'));
    },
  };
}

function alarm(found: MetricAlarm): Alarm {
  if (found.Metrics !== undefined && found.Metrics.length > 0) {
    throw gonogoError('NOT_BUILT', 'the alarm watches a metric expression, which this version cannot read');
  }
  if (found.EvaluationState !== undefined) {
    throw gonogoError('PARTIAL_DATA', 'the alarm says that its evaluation failed or had only a part of its data');
  }
  return {
    name: needName(found.AlarmName, 'AlarmName'),
    state: needWord(found.StateValue, 'StateValue', ['OK', 'ALARM', 'INSUFFICIENT_DATA']),
    stateChangedAt: needTime(found.StateTransitionedTimestamp ?? found.StateUpdatedTimestamp, 'StateUpdatedTimestamp'),
    actionsEnabled: needFlag(found.ActionsEnabled, 'ActionsEnabled'),
    actions: needList(found.AlarmActions, 'AlarmActions').length,
    metric: {
      namespace: needName(found.Namespace, 'Namespace'),
      name: needName(found.MetricName, 'MetricName'),
      // Left out or empty for a metric without dimensions; a wrong one would find no data, never too much.
      dimensions: needList(found.Dimensions ?? [], 'Dimensions').map(({ Name, Value }) => ({
        name: needName(Name, 'Dimensions'),
        value: needName(Value, 'Dimensions'),
      })),
    },
    statistic: needName(found.Statistic ?? found.ExtendedStatistic, 'Statistic'),
    period: needNumber(found.Period, 'Period'),
    threshold: needNumber(found.Threshold, 'Threshold'),
    comparison: needName(found.ComparisonOperator, 'ComparisonOperator'),
  };
}
