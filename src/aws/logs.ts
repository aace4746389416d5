import { gonogoError } from '../errors.ts';
import { needList, needName, needNumber, needText } from '../field.ts';
import type { Logs } from '../target.ts';
import { call } from './call.ts';
import type { CloudWatchLogsClient } from './clients/cloudwatch-logs.ts';
import { countByQuery } from './insights.ts';
import { readGroup } from './log-group.ts';
import { carries } from './marker.ts';
import { newestEvent } from './newest-event.ts';
import { allPages } from './pages.ts';
import { scanLines } from './scan-lines.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

/** The SDK's part for CloudWatch Logs, loaded, and a client of it. */
export interface LogsClient {
  readonly sdk: typeof import('./clients/cloudwatch-logs.ts');
  readonly client: CloudWatchLogsClient;
}

/**
 * CloudWatch Logs through the AWS SDK. Lines are read into memory and dropped; only times and counts leave.
 * @param settings of the door
 * @returns the port; its functions throw GonogoErrors with the codes of `awsFailure`, `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`
 * and `PARTIAL_DATA`
 */
export function awsLogs(settings: AwsSettings): Logs {
  const logs = once(async (): Promise<LogsClient> => {
    const sdk = await import('./clients/cloudwatch-logs.ts');
    return { sdk, client: new sdk.CloudWatchLogsClient(clientConfig(settings, 'logs')) };
  });

  return {
    async newest(group, marker, since, signal) {
      const { sdk, client } = await logs();
      const startTime = Math.max(0, Math.floor(since));

      async function streams(token: string | undefined) {
        const input = { logGroupName: group, orderBy: 'LastEventTime' as const, descending: true, nextToken: token };
        const command = () => new sdk.DescribeLogStreamsCommand(input);
        const answer = await call(settings, 'logs:DescribeLogStreams', options => client.send(command(), options), signal);
        const items = needList(answer.logStreams, 'logStreams').map(({ logStreamName, lastEventTimestamp }) => ({
          name: needName(logStreamName, 'logStreamName'),
          lastEventAt: lastEventTimestamp === undefined ? undefined : needNumber(lastEventTimestamp, 'lastEventTimestamp'),
        }));
        return { items, next: answer.nextToken || undefined };
      }

      async function lines(stream: string, token: string | undefined) {
        const input = { logGroupName: group, logStreamName: stream, startTime, startFromHead: false, nextToken: token };
        const command = () => new sdk.GetLogEventsCommand(input);
        const answer = await call(settings, 'logs:GetLogEvents', options => client.send(command(), options), signal);
        const items = needList(answer.events, 'events').map(({ timestamp, message }) => ({
          at: needNumber(timestamp, 'timestamp'),
          message: needText(message, 'message'),
        }));
        const back = needName(answer.nextBackwardToken, 'nextBackwardToken');
        // A page may be empty in the middle; the beginning is reached when the service gives the sent token back.
        return { items, next: back === token ? undefined : back };
      }

      const at = await newestEvent({ streams, lines }, line => carries(line, marker), startTime);
      return at === undefined ? undefined : { at };
    },

    async filters(group, signal) {
      const { sdk, client } = await logs();
      return await allPages('logs:DescribeMetricFilters', async token => {
        const command = () => new sdk.DescribeMetricFiltersCommand({ logGroupName: group, nextToken: token });
        const answer = await call(settings, 'logs:DescribeMetricFilters', options => client.send(command(), options), signal);
        const items = needList(answer.metricFilters, 'metricFilters').map(filter => {
          const [transformation] = needList(filter.metricTransformations, 'metricTransformations');
          return {
            name: needName(filter.filterName, 'filterName'),
            // An empty pattern is one: it matches every line.
            pattern: needText(filter.filterPattern, 'filterPattern'),
            metric: `${needName(transformation?.metricNamespace, 'metricNamespace')}/${needName(transformation?.metricName, 'metricName')}`,
          };
        });
        return { items, next: answer.nextToken };
      });
    },

    async test(pattern, samples, signal) {
      const { sdk, client } = await logs();
      const command = () => new sdk.TestMetricFilterCommand({ filterPattern: pattern, logEventMessages: [...samples] });
      const answer = await call(settings, 'logs:TestMetricFilter', options => client.send(command(), options), signal);
      // By the text and not by eventNumber, of which the documentation does not say whether it counts from 0 or from 1.
      const matched = needList(answer.matches, 'matches').map(match => needText(match.eventMessage, 'eventMessage'));
      if (!matched.every(message => samples.includes(message))) {
        throw gonogoError('RESPONSE_INVALID', 'logs:TestMetricFilter: the answer speaks of a line that was not asked about');
      }
      return samples.flatMap((sample, index) => (matched.includes(sample) ? [index] : []));
    },

    group: async (name, signal) => await readGroup(settings, await logs(), name, signal),

    scan: async (ask, read, signal) => await scanLines(settings, await logs(), ask, read, signal),

    count: async (ask, signal) => await countByQuery(settings, await logs(), ask, signal),
  };
}
