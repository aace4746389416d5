import type { World } from '../state.ts';
import { countOff } from '../trouble.ts';
import type { Found } from './insights-query.ts';
import { type Placed, type Row, rowOf } from './insights-row.ts';
import type { LogGroup } from './state.ts';

/** How a query may end; `Running` is no end. */
export type Status = 'Running' | 'Complete' | 'Failed' | 'Cancelled' | 'Timeout' | 'Unknown';

/** What GetQueryResults says at a moment. */
export interface Result {
  readonly rows: Found['rows'];
  readonly statistics: Readonly<Record<string, number>>;
}

/** A query that was started: its results so far and in the end, and how it ends. */
export interface Query {
  readonly part: Result;
  readonly whole: Result;
  status: Status;
  readonly ends: Status;
}

export interface Ask {
  readonly groups: readonly (readonly [name: string, group: LogGroup])[];
  readonly of: (events: readonly Row[]) => Found;
  /** Epoch ms, both included. */
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** Runs a query over what the groups hold and reads can see at `now`. `before`: how many were run on these groups already. */
export function runQuery(world: World, { groups, of, from, to }: Ask, before: number): Query {
  const now = world.clock.now;
  const events = groups.flatMap(([, group]) => seen(group, now).filter(({ event }) => event.at >= from && event.at <= to));
  const trouble = (world.trouble.insights ?? []).find(line => groups.some(([name]) => name === line.group) && countOff(line));
  const more = (trouble?.growsBy ?? 0) * before;
  const ends = trouble?.ends ?? 'Complete';
  // What is not complete has looked at the older half: its counts are too small, and look like counts.
  const half = events.slice(0, Math.floor(events.length / 2));
  const result = (looked: readonly Placed[]): Result => {
    const found = of(looked.map(rowOf));
    return {
      rows: found.rows,
      statistics: {
        recordsMatched: found.matched,
        recordsScanned: looked.length + more,
        bytesScanned: looked.reduce((sum, { event }) => sum + Buffer.byteLength(event.message), 0),
        estimatedRecordsSkipped: 0,
        estimatedBytesSkipped: 0,
        logGroupsScanned: groups.length,
        resultCount: found.rows.length,
      },
    };
  };
  return { part: result(half), whole: result(events), status: 'Running', ends };
}

/** The lines of a group that can be read, oldest first: ingested by now, and not yet older than the group keeps them. */
function seen({ streams, retentionDays }: LogGroup, now: number): Placed[] {
  const oldest = retentionDays === undefined ? Number.NEGATIVE_INFINITY : now - retentionDays * DAY_MS;
  return Object.entries(streams)
    .flatMap(([stream, events]) => events.map((event, index) => ({ stream, index, event })))
    .filter(({ event }) => event.ingestedAt <= now && event.at >= oldest)
    .sort((a, b) => a.event.at - b.event.at);
}
