import { evaluateAlarms } from './alarms.ts';
import { optionalNumber, optionalText, texts } from './input.ts';
import { byEach, type Operations, type Output } from './operation.ts';
import { page, pageSize, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { Alarm } from './state.ts';

function described(name: string, alarm: Alarm): Output {
  return {
    AlarmName: name,
    AlarmArn: alarm.arn,
    AlarmConfigurationUpdatedTimestamp: alarm.stateUpdatedAt / 1000,
    ActionsEnabled: alarm.actionsEnabled,
    OKActions: [],
    AlarmActions: alarm.alarmActions,
    InsufficientDataActions: [],
    StateValue: alarm.state,
    StateReason: alarm.stateReason ?? 'Unchecked: Initial alarm creation',
    StateUpdatedTimestamp: alarm.stateUpdatedAt / 1000,
    StateTransitionedTimestamp: alarm.stateUpdatedAt / 1000,
    MetricName: alarm.metric,
    Namespace: alarm.namespace,
    Statistic: alarm.statistic,
    Dimensions: Object.entries(alarm.dimensions).map(([Name, Value]) => ({ Name, Value })),
    Period: alarm.period,
    EvaluationPeriods: alarm.evaluationPeriods,
    DatapointsToAlarm: alarm.datapointsToAlarm,
    Threshold: alarm.threshold,
    ComparisonOperator: alarm.comparison,
    TreatMissingData: alarm.treatMissingData,
  };
}

/** Alarms: their state is brought up to date at each read. */
export const ALARMS: Operations = {
  DescribeAlarms: {
    addresses: byEach('AlarmNames'),
    run: (input, on) => {
      evaluateAlarms(on.world);
      for (const member of ['ChildrenOfAlarmName', 'ParentsOfAlarmName']) {
        if (input[member] !== undefined) refuse('ValidationException', `the stand-in does not know ${member}`);
      }
      const names = texts(input, 'AlarmNames');
      const prefix = optionalText(input, 'AlarmNamePrefix');
      if (names.length > 0 && prefix !== undefined)
        refuse('ValidationException', 'AlarmNames and AlarmNamePrefix exclude each other');
      const state = optionalText(input, 'StateValue');
      const action = optionalText(input, 'ActionPrefix');
      const types = texts(input, 'AlarmTypes');
      // Without AlarmTypes only metric alarms are answered, and a name that does not exist is simply absent.
      const wanted = types.length === 0 || types.includes('MetricAlarm');
      const found = Object.entries(on.world.aws.cloudwatch.alarms)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .filter(([name]) => wanted && (names.length === 0 || names.includes(name)) && name.startsWith(prefix ?? ''))
        .filter(([, alarm]) => state === undefined || alarm.state === state)
        .filter(([, alarm]) => action === undefined || alarm.alarmActions.some(each => each.startsWith(action)));
      const { items, token } = page({
        items: found,
        size: pageSize(optionalNumber(input, 'MaxRecords'), 100, 50),
        token: optionalText(input, 'NextToken'),
        badToken: 'InvalidNextToken',
        emptyFirst: startsEmpty(on, 'cloudwatch', 'DescribeAlarms'),
      });
      return {
        CompositeAlarms: [],
        LogAlarms: [],
        MetricAlarms: items.map(each => described(...each)),
        ...tokenAs('NextToken', token),
      };
    },
  },
  DescribeAlarmHistory: {
    addresses: input => (typeof input.AlarmName === 'string' ? [input.AlarmName] : []),
    run: (input, on) => {
      evaluateAlarms(on.world);
      const wanted = optionalText(input, 'AlarmName');
      const kind = optionalText(input, 'HistoryItemType') ?? 'StateUpdate';
      const from = optionalNumber(input, 'StartDate') ?? 0;
      const to = optionalNumber(input, 'EndDate') ?? Number.POSITIVE_INFINITY;
      const types = texts(input, 'AlarmTypes');
      const metricAlarms = types.length === 0 || types.includes('MetricAlarm');
      const sign = optionalText(input, 'ScanBy') === 'TimestampAscending' ? 1 : -1;
      const found = Object.entries(on.world.aws.cloudwatch.alarms)
        .filter(([name]) => metricAlarms && kind === 'StateUpdate' && (wanted === undefined || wanted === name))
        .flatMap(([name, alarm]) => alarm.history.map(change => ({ name, ...change })))
        .filter(({ at }) => at / 1000 >= from && at / 1000 <= to)
        .sort((a, b) => sign * (a.at - b.at));
      const { items, token } = page({
        items: found,
        size: pageSize(optionalNumber(input, 'MaxRecords'), 100, 50),
        token: optionalText(input, 'NextToken'),
        badToken: 'InvalidNextToken',
        emptyFirst: startsEmpty(on, 'cloudwatch', 'DescribeAlarmHistory'),
      });
      const history = items.map(({ name, at, from: before, to: after }) => ({
        AlarmName: name,
        AlarmType: 'MetricAlarm',
        Timestamp: at / 1000,
        HistoryItemType: 'StateUpdate',
        HistorySummary: `Alarm updated from ${before} to ${after}`,
        HistoryData: JSON.stringify({ version: '1.0', oldState: { stateValue: before }, newState: { stateValue: after } }),
      }));
      return { AlarmHistoryItems: history, ...tokenAs('NextToken', token) };
    },
  },
};
