import { gonogoError } from '../errors.ts';
import { needList, needName, needTime, needWord } from '../field.ts';
import type { Schedule, Schedules } from '../target.ts';
import { call } from './call.ts';
import { allPages } from './pages.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

/**
 * EventBridge rules and EventBridge Scheduler through the AWS SDK.
 * @param settings of the door
 * @returns the port; it fails as a whole if either of the two services does, since "no schedule" is only true of both
 */
export function awsSchedules(settings: AwsSettings): Schedules {
  const rules = awsRules(settings);
  const schedules = awsScheduler(settings);
  return {
    async targeting(functionArn, signal) {
      const found = await Promise.all([rules(functionArn, signal), schedules(functionArn, signal)]);
      return found.flat();
    },
  };
}

type Find = (functionArn: string, signal: AbortSignal | undefined) => Promise<readonly Schedule[]>;

/** Scheduled rules live on the default bus only. */
function awsRules(settings: AwsSettings): Find {
  const events = once(async () => {
    const sdk = await import('./clients/eventbridge.ts');
    return { sdk, client: new sdk.EventBridgeClient(clientConfig(settings, 'events')) };
  });
  return async (functionArn, signal) => {
    const { sdk, client } = await events();
    const names = await allPages('events:ListRuleNamesByTarget', async token => {
      const command = () => new sdk.ListRuleNamesByTargetCommand({ TargetArn: functionArn, NextToken: token });
      const answer = await call(settings, 'events:ListRuleNamesByTarget', options => client.send(command(), options), signal);
      return { items: needList(answer.RuleNames, 'RuleNames'), next: answer.NextToken };
    });
    const found = await Promise.all(
      names.map(async name => {
        const command = () => new sdk.DescribeRuleCommand({ Name: name });
        const rule = await call(settings, 'events:DescribeRule', options => client.send(command(), options), signal);
        if (needName(rule.Name, 'Name') !== name)
          throw gonogoError('RESPONSE_INVALID', 'events:DescribeRule: the answer is about another rule');
        const state = needWord(rule.State, 'State', ['ENABLED', 'DISABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS']);
        // A rule has an expression, or a pattern of events, or both; one with a pattern alone is no schedule.
        if (rule.ScheduleExpression === undefined && rule.EventPattern !== undefined) return [];
        const expression = needName(rule.ScheduleExpression, 'ScheduleExpression');
        return [{ from: 'rule' as const, expression, enabled: state !== 'DISABLED' }];
      }),
    );
    return found.flat();
  };
}

/** The list cannot be narrowed to a target, and its items carry no expression. */
function awsScheduler(settings: AwsSettings): Find {
  const scheduler = once(async () => {
    const sdk = await import('./clients/scheduler.ts');
    return { sdk, client: new sdk.SchedulerClient(clientConfig(settings, 'scheduler')) };
  });
  return async (functionArn, signal) => {
    const { sdk, client } = await scheduler();
    const all = await allPages('scheduler:ListSchedules', async token => {
      const command = () => new sdk.ListSchedulesCommand({ NextToken: token });
      const answer = await call(settings, 'scheduler:ListSchedules', options => client.send(command(), options), signal);
      return { items: needList(answer.Schedules, 'Schedules'), next: answer.NextToken };
    });
    const own = all.filter(item => needName(item.Target?.Arn, 'Target') === functionArn);
    return await Promise.all(
      own.map(async item => {
        const input = { Name: needName(item.Name, 'Name'), GroupName: needName(item.GroupName, 'GroupName') };
        const command = () => new sdk.GetScheduleCommand(input);
        const found = await call(settings, 'scheduler:GetSchedule', options => client.send(command(), options), signal);
        if (needName(found.Target?.Arn, 'Target') !== functionArn) {
          throw gonogoError('RESPONSE_INVALID', 'scheduler:GetSchedule: the answer is about another schedule');
        }
        const state = needWord(found.State, 'State', ['ENABLED', 'DISABLED']);
        const now = settings.clock.now();
        // Outside its start and end a schedule is still ENABLED and never fires.
        const begun = found.StartDate === undefined || needTime(found.StartDate, 'StartDate') <= now;
        const ended = found.EndDate !== undefined && needTime(found.EndDate, 'EndDate') <= now;
        const expression = needName(found.ScheduleExpression, 'ScheduleExpression');
        return { from: 'schedule' as const, expression, enabled: state === 'ENABLED' && begun && !ended };
      }),
    );
  };
}
