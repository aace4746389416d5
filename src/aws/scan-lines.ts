import { gonogoError } from '../errors.ts';
import { needList, needText } from '../field.ts';
import { call } from './call.ts';
import type { FilterLogEventsCommandInput } from './clients/cloudwatch-logs.ts';
import type { LogsClient } from './logs.ts';
import type { AwsSettings } from './settings.ts';

/** The time is looked at in so many equal parts, so that what there is too much of is sampled everywhere. */
const SLICES = 24;
/** Pages of one part: FilterLogEvents gives empty ones while it searches. */
const MOST_PAGES = 60;

/**
 * Reads lines of a log group, one after the other, and keeps none.
 * @param settings of the door
 * @param client of CloudWatch Logs
 * @param ask the group, the time (ms) and the most lines
 * @param read is given each line
 * @param signal ends the reading
 * @returns how many lines were read, and whether they are all there are
 * @throws GonogoError `PARTIAL_DATA` if a part does not end; codes of `awsFailure`
 */
export async function scanLines(
  settings: AwsSettings,
  { sdk, client }: LogsClient,
  { group, from, to, most }: { readonly group: string; readonly from: number; readonly to: number; readonly most: number },
  read: (line: string) => void,
  signal?: AbortSignal,
): Promise<{ readonly lines: number; readonly whole: boolean }> {
  const limit = Math.max(1, Math.min(10_000, Math.floor(most / SLICES)));
  let [lines, whole] = [0, true];
  for (let slice = 0; slice < SLICES; slice += 1) {
    const [start, end] = [from + ((to - from) * slice) / SLICES, from + ((to - from) * (slice + 1)) / SLICES];
    // The end belongs to the next part: the service takes both ends.
    const time = {
      startTime: Math.floor(start),
      endTime: Math.max(Math.floor(start), Math.floor(end) - (slice + 1 < SLICES ? 1 : 0)),
    };
    let token: string | undefined;
    let seen = 0;
    for (let page = 1; ; page += 1) {
      const input: FilterLogEventsCommandInput = {
        logGroupName: group,
        ...time,
        limit: limit - seen,
        ...(token === undefined ? {} : { nextToken: token }),
      };
      const command = () => new sdk.FilterLogEventsCommand(input);
      const answer = await call(settings, 'logs:FilterLogEvents', options => client.send(command(), options), signal);
      for (const event of needList(answer.events, 'events')) {
        read(needText(event.message, 'message'));
        seen += 1;
      }
      token = answer.nextToken || undefined;
      if (token === undefined) break;
      if (seen >= limit) {
        whole = false;
        break;
      }
      if (page >= MOST_PAGES) throw gonogoError('PARTIAL_DATA', 'logs:FilterLogEvents: the search does not end');
    }
    lines += seen;
  }
  return { lines, whole };
}
