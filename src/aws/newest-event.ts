import { gonogoError } from '../errors.ts';

/** A log stream as the search sees it. */
export interface Stream {
  readonly name: string;
  /** Time of its last event, ms since the epoch; the service may tell it up to an hour late, or not yet. */
  readonly lastEventAt: number | undefined;
}

/** A log event: its text stays inside the side. */
export interface LogLine {
  readonly at: number;
  readonly message: string;
}

/** "It typically updates in less than an hour from ingestion" (`lastEventTimestamp`, API reference). */
const LATE_MS = 3_600_000;
/** Pages of lines read before the search gives up: 25 a second are allowed. */
const MOST_PAGES = 200;

/**
 * Finds the newest matching line of a log group. What it cannot finish it does not call absent.
 * @param read `streams(token)`: one page of streams, newest last event first; `lines(stream, token)`: one page of a stream's
 * lines, newest page first, `next` undefined at its beginning
 * @param matches tells a line that is looked for
 * @param since ms since the epoch
 * @returns time of the newest match at or after `since`; a late `lastEventAt` can make it too old, never too new
 * @throws GonogoError `PARTIAL_DATA` if there is more to read than 200 pages
 */
export async function newestEvent(
  read: {
    streams(token: string | undefined): Promise<{ readonly items: readonly Stream[]; readonly next: string | undefined }>;
    lines(
      stream: string,
      token: string | undefined,
    ): Promise<{ readonly items: readonly LogLine[]; readonly next: string | undefined }>;
  },
  matches: (line: string) => boolean,
  since: number,
): Promise<number | undefined> {
  let best: number | undefined;
  let pages = 0;
  const count = () => {
    pages += 1;
    if (pages > MOST_PAGES) throw gonogoError('PARTIAL_DATA', `logs: the search does not end after ${MOST_PAGES} pages`);
  };

  async function newestOf(stream: string): Promise<number | undefined> {
    let token: string | undefined;
    do {
      count();
      const { items, next } = await read.lines(stream, token);
      const found = items.filter(line => line.at >= since && matches(line.message)).map(line => line.at);
      if (found.length > 0) return Math.max(...found);
      token = next;
    } while (token !== undefined);
    return undefined;
  }

  let token: string | undefined;
  do {
    count();
    const { items, next } = await read.streams(token);
    for (const { name, lastEventAt } of items) {
      // Streams come newest first, so nothing after these two can hold a newer match.
      if (lastEventAt !== undefined && best !== undefined && lastEventAt <= best) return best;
      if (lastEventAt !== undefined && lastEventAt + LATE_MS < since) return best;
      const found = await newestOf(name);
      if (found !== undefined) best = Math.max(best ?? found, found);
    }
    token = next;
  } while (token !== undefined);
  return best;
}
