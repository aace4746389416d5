import { gonogoError } from '../errors.ts';
import { needList, needName, needNumber, needTime } from '../field.ts';
import type { Metrics } from '../target.ts';
import { call } from './call.ts';
import type { MetricDataResult } from './clients/cloudwatch.ts';
import { allPages } from './pages.ts';
import { type AwsSettings, clientConfig, once } from './settings.ts';

/** Our name for the one metric asked for. */
const ID = 'm1';

/**
 * CloudWatch metric data through the AWS SDK.
 * @param settings of the door
 * @returns the port; it throws GonogoErrors with the codes of `awsFailure`, `RESPONSE_INCOMPLETE` and `PARTIAL_DATA`
 */
export function awsMetrics(settings: AwsSettings): Metrics {
  const cloudwatch = once(async () => {
    const sdk = await import('./clients/cloudwatch.ts');
    return { sdk, client: new sdk.CloudWatchClient(clientConfig(settings, 'cloudwatch')) };
  });

  return {
    async data({ metric, statistic, period, from, to }, signal) {
      const { sdk, client } = await cloudwatch();
      const dimensions = metric.dimensions.map(({ name, value }) => ({ Name: name, Value: value }));
      const query = {
        Id: ID,
        MetricStat: {
          Metric: { Namespace: metric.namespace, MetricName: metric.name, Dimensions: dimensions },
          Period: period,
          Stat: statistic,
        },
        ReturnData: true,
      };
      let status: string | undefined;
      const points = await allPages('cloudwatch:GetMetricData', async token => {
        const command = () =>
          new sdk.GetMetricDataCommand({
            MetricDataQueries: [query],
            StartTime: new Date(from),
            EndTime: new Date(to),
            ScanBy: 'TimestampAscending',
            NextToken: token,
          });
        const answer = await call(settings, 'cloudwatch:GetMetricData', options => client.send(command(), options), signal);
        // Messages of the request as a whole say that something was left out.
        if (needList(answer.Messages ?? [], 'Messages').length > 0) throw partial();
        const results = needList(answer.MetricDataResults, 'MetricDataResults').filter(
          result => needName(result.Id, 'Id') === ID,
        );
        for (const result of results) status = statusOf(result, answer.NextToken !== undefined);
        return { items: results.flatMap(pointsOf), next: answer.NextToken };
      });
      if (status !== 'Complete')
        throw gonogoError('RESPONSE_INCOMPLETE', 'cloudwatch:GetMetricData: the answer says nothing of the metric');
      return points.sort((a, b) => a.at - b.at);
    },
  };
}

/** A series that goes on on the next page says PartialData until it is whole; anywhere else that is a part of the data. */
function statusOf(result: MetricDataResult, more: boolean): string {
  const status = needName(result.StatusCode, 'StatusCode');
  if (status === 'Forbidden') throw gonogoError('DENIED', 'cloudwatch:GetMetricData: the credentials do not allow it');
  if (status !== 'Complete' && !(status === 'PartialData' && more)) throw partial();
  return status;
}

function pointsOf(result: MetricDataResult) {
  const times = needList(result.Timestamps, 'Timestamps');
  const values = needList(result.Values, 'Values');
  if (times.length !== values.length)
    throw gonogoError('RESPONSE_INCOMPLETE', 'cloudwatch:GetMetricData: a point lacks its time or its value');
  return times.map((time, index) => ({ at: needTime(time, 'Timestamps'), value: needNumber(values[index], 'Values') }));
}

function partial() {
  return gonogoError('PARTIAL_DATA', 'cloudwatch:GetMetricData: the data are not complete');
}
