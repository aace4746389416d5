import { needList } from '../field.ts';
import type { Metrics } from '../target.ts';
import { call } from './call.ts';
import { batched } from './metric-batch.ts';
import type { MetricAsk } from './metric-requests.ts';
import { type MetricPart, partialData, seriesOf } from './metric-series.ts';
import { allPages } from './pages.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

const OPERATION = 'cloudwatch:GetMetricData';

/**
 * CloudWatch metric data through the AWS SDK. What is asked in the same turn goes out in one request.
 * @param settings of the door
 * @returns the port; it throws GonogoErrors with the codes of `awsFailure`, `RESPONSE_INCOMPLETE` and `PARTIAL_DATA`
 */
export function awsMetrics(settings: AwsSettings): Metrics {
  const cloudwatch = once(async () => {
    const sdk = await import('./clients/cloudwatch.ts');
    return { sdk, client: new sdk.CloudWatchClient(clientConfig(settings, 'cloudwatch')) };
  });

  return {
    data: batched(OPERATION, async (asks, { from, to }, signal) => {
      const { sdk, client } = await cloudwatch();
      const queries = asks.map(queryOf);
      const parts = await allPages(OPERATION, async token => {
        const command = () =>
          new sdk.GetMetricDataCommand({
            MetricDataQueries: queries,
            StartTime: new Date(from),
            EndTime: new Date(to),
            ScanBy: 'TimestampAscending',
            NextToken: token,
          });
        const answer = await call(settings, OPERATION, options => client.send(command(), options), signal);
        // Messages of the request as a whole say that something was left out, and not of what.
        if (needList(answer.Messages ?? [], 'Messages').length > 0) throw partialData(OPERATION);
        const results = needList(answer.MetricDataResults, 'MetricDataResults');
        const more = Boolean(answer.NextToken);
        return { items: results.map((result): MetricPart => ({ result, more })), next: answer.NextToken };
      });
      return seriesOf(
        OPERATION,
        queries.map(({ Id }) => Id),
        parts,
      );
    }),
  };
}

function queryOf({ metric, statistic, period }: MetricAsk, index: number) {
  const dimensions = metric.dimensions.map(({ name, value }) => ({ Name: name, Value: value }));
  return {
    Id: `m${index + 1}`,
    MetricStat: {
      Metric: { Namespace: metric.namespace, MetricName: metric.name, Dimensions: dimensions },
      Period: period,
      Stat: statistic,
    },
    ReturnData: true,
  };
}
