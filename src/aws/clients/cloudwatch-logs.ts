export {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  DescribeMetricFiltersCommand,
  GetLogEventsCommand,
  TestMetricFilterCommand,
} from '@aws-sdk/client-cloudwatch-logs';
