import { flag, type Input, optionalNumber, optionalText, text, texts } from './input.ts';
import { INSIGHTS_OPERATIONS } from './insights.ts';
import { EVENTS_OPERATIONS } from './logs-events.ts';
import { groupNames, groupOf } from './logs-group.ts';
import { filterPattern } from './metric-filter.ts';
import type { Occasion, Operations } from './operation.ts';
import { page, pageSize, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { Service } from './services.ts';

function paged<T>(items: readonly T[], input: Input, on: Occasion, op: string) {
  return page({
    items,
    size: pageSize(optionalNumber(input, 'limit'), 50),
    token: optionalText(input, 'nextToken'),
    badToken: 'InvalidParameterException',
    emptyFirst: startsEmpty(on, 'logs', op),
  });
}

const operations: Operations = {
  DescribeLogGroups: {
    run: (input, on) => {
      const prefix = optionalText(input, 'logGroupNamePrefix');
      const part = optionalText(input, 'logGroupNamePattern');
      if (prefix !== undefined && part !== undefined)
        refuse('InvalidParameterException', 'a prefix and a pattern exclude each other');
      for (const member of ['accountIdentifiers', 'logGroupIdentifiers', 'includeLinkedAccounts']) {
        if (input[member] !== undefined) refuse('InvalidParameterException', `the stand-in does not know ${member}`);
      }
      const sort = optionalText(input, 'logGroupClass');
      const found = Object.entries(on.world.aws.logs.groups)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .filter(([name]) => name.startsWith(prefix ?? '') && name.toLowerCase().includes((part ?? '').toLowerCase()))
        .filter(([, group]) => sort === undefined || group.class === sort);
      const { items, token } = paged(found, input, on, 'DescribeLogGroups');
      const list = items.map(([name, group]) => ({
        logGroupName: name,
        creationTime: group.createdAt,
        ...(group.retentionDays === undefined ? {} : { retentionInDays: group.retentionDays }),
        metricFilterCount: group.metricFilters.length,
        arn: group.arn,
        logGroupArn: group.arn.replace(/:\*$/, ''),
        storedBytes: 0,
        logGroupClass: group.class,
        ...(group.protection === undefined ? {} : { dataProtectionStatus: 'ACTIVATED' }),
      }));
      return { logGroups: list, ...tokenAs('nextToken', token) };
    },
  },
  DescribeLogStreams: {
    addresses: groupNames,
    run: (input, on) => {
      const [, group] = groupOf(input, on);
      const prefix = optionalText(input, 'logStreamNamePrefix');
      const byTime = optionalText(input, 'orderBy') === 'LastEventTime';
      if (byTime && prefix !== undefined)
        refuse('InvalidParameterException', 'Cannot order by LastEventTime with a logStreamNamePrefix.');
      const sign = flag(input, 'descending') ? -1 : 1;
      const found = Object.entries(group.streams)
        .filter(([name]) => name.startsWith(prefix ?? ''))
        .map(([name, events]) => {
          const seen = events.filter(event => event.ingestedAt <= on.now);
          return { name, ats: seen.map(event => event.at), ingested: seen.map(event => event.ingestedAt) };
        })
        .sort((a, b) => sign * (byTime ? Math.max(...a.ats) - Math.max(...b.ats) : a.name < b.name ? -1 : 1));
      const { items, token } = paged(found, input, on, 'DescribeLogStreams');
      const list = items.map(({ name, ats, ingested }) => ({
        logStreamName: name,
        creationTime: ats.length > 0 ? Math.min(...ats) : group.createdAt,
        ...(ats.length > 0
          ? {
              firstEventTimestamp: Math.min(...ats),
              lastEventTimestamp: Math.max(...ats),
              lastIngestionTime: Math.max(...ingested),
            }
          : {}),
        arn: `${group.arn.replace(/:\*$/, '')}:log-stream:${name}`,
        storedBytes: 0,
      }));
      return { logStreams: list, ...tokenAs('nextToken', token) };
    },
  },
  DescribeMetricFilters: {
    addresses: groupNames,
    run: (input, on) => {
      const only = optionalText(input, 'logGroupName');
      const chosen = only === undefined ? Object.entries(on.world.aws.logs.groups) : [groupOf(input, on)];
      const [prefix, metric, namespace] = [
        optionalText(input, 'filterNamePrefix'),
        optionalText(input, 'metricName'),
        optionalText(input, 'metricNamespace'),
      ];
      if ((metric === undefined) !== (namespace === undefined)) {
        refuse('InvalidParameterException', 'metricName and metricNamespace are given together');
      }
      const found = chosen
        .flatMap(([groupName, group]) => group.metricFilters.map(filter => ({ groupName, createdAt: group.createdAt, filter })))
        .filter(({ filter }) => filter.name.startsWith(prefix ?? ''))
        .filter(({ filter }) => metric === undefined || (filter.metricName === metric && filter.namespace === namespace));
      const { items, token } = paged(found, input, on, 'DescribeMetricFilters');
      const list = items.map(({ groupName, createdAt, filter }) => ({
        filterName: filter.name,
        filterPattern: filter.pattern,
        metricTransformations: [
          {
            metricName: filter.metricName,
            metricNamespace: filter.namespace,
            metricValue: filter.value,
            ...(filter.defaultValue === undefined ? {} : { defaultValue: filter.defaultValue }),
          },
        ],
        creationTime: createdAt,
        logGroupName: groupName,
      }));
      return { metricFilters: list, ...tokenAs('nextToken', token) };
    },
  },
  TestMetricFilter: {
    run: input => {
      const pattern = filterPattern(text(input, 'filterPattern'));
      const messages = texts(input, 'logEventMessages');
      if (messages.length < 1 || messages.length > 50) refuse('InvalidParameterException', 'a call tests 1 to 50 messages');
      const matches = messages.flatMap((message, index) =>
        pattern.matches(message)
          ? [{ eventNumber: index + 1, eventMessage: message, extractedValues: pattern.extract(message) }]
          : [],
      );
      return { matches };
    },
  },
  GetDataProtectionPolicy: {
    addresses: groupNames,
    run: (input, on) => {
      const [, { protection, createdAt }] = groupOf(input, on);
      const document = protection === undefined ? {} : { policyDocument: protection, lastUpdatedTime: createdAt };
      return { logGroupIdentifier: text(input, 'logGroupIdentifier'), ...document };
    },
  },
  ...EVENTS_OPERATIONS,
  ...INSIGHTS_OPERATIONS,
};

/** CloudWatch Logs, read only: lines come from `appendLog`. */
export const LOGS: Service = {
  name: 'logs',
  protocol: { kind: 'json', target: 'Logs_20140328', version: '1.1' },
  operations,
};
