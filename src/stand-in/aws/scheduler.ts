import { optionalNumber, optionalText, text } from './input.ts';
import { by, type Operations } from './operation.ts';
import { page, pageSize, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { Service } from './services.ts';

const operations: Operations = {
  GetSchedule: {
    addresses: by('Name'),
    run: (input, { world }) => {
      const name = text(input, 'Name');
      const group = optionalText(input, 'GroupName') ?? 'default';
      const { schedules } = world.aws.scheduler;
      const schedule = Object.hasOwn(schedules, `${group}/${name}`) ? schedules[`${group}/${name}`] : undefined;
      if (schedule === undefined) return refuse('ResourceNotFoundException', `Schedule ${name} does not exist.`, 404);
      return {
        Arn: `arn:aws:scheduler:${world.region}:${world.account}:schedule/${group}/${name}`,
        GroupName: group,
        Name: name,
        ScheduleExpression: schedule.scheduleExpression,
        State: schedule.state,
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { Arn: schedule.targetArn, RoleArn: `arn:aws:iam::${world.account}:role/stand-in-scheduler` },
      };
    },
  },
  ListSchedules: {
    run: (input, on) => {
      const { world } = on;
      const group = optionalText(input, 'GroupName');
      const prefix = optionalText(input, 'NamePrefix') ?? '';
      const state = optionalText(input, 'State');
      const found = Object.entries(world.aws.scheduler.schedules)
        .map(([key, schedule]) => ({ schedule, group: key.slice(0, key.indexOf('/')), name: key.slice(key.indexOf('/') + 1) }))
        .filter(item => (group === undefined || item.group === group) && item.name.startsWith(prefix))
        .filter(item => state === undefined || item.schedule.state === state);
      const { items, token } = page({
        items: found,
        size: pageSize(optionalNumber(input, 'MaxResults'), 100),
        token: optionalText(input, 'NextToken'),
        badToken: 'ValidationException',
        emptyFirst: startsEmpty(on, 'scheduler', 'ListSchedules'),
      });
      // A summary has no expression: it must be read by GetSchedule.
      const summaries = items.map(item => ({
        Arn: `arn:aws:scheduler:${world.region}:${world.account}:schedule/${item.group}/${item.name}`,
        GroupName: item.group,
        Name: item.name,
        State: item.schedule.state,
        Target: { Arn: item.schedule.targetArn },
      }));
      return { Schedules: summaries, ...tokenAs('NextToken', token) };
    },
  },
};

/** EventBridge Scheduler, read only. */
export const SCHEDULER: Service = {
  name: 'scheduler',
  protocol: {
    kind: 'rest',
    errorBody: 'Message',
    routes: [
      { method: 'GET', path: '/schedules/:Name', op: 'GetSchedule', query: { groupName: 'GroupName' } },
      {
        method: 'GET',
        path: '/schedules',
        op: 'ListSchedules',
        query: {
          ScheduleGroup: 'GroupName',
          NamePrefix: 'NamePrefix',
          State: 'State',
          MaxResults: 'MaxResults',
          NextToken: 'NextToken',
        },
        numbers: ['MaxResults'],
      },
    ],
  },
  operations,
};
